"""The documents that ship with the program, in a window of their own: no network, and no other file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtGui import QTextDocument as Kinds
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core import paths
from ncov_desktop.text.language import language_code, mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

SCHEME = "docs"
_SIZE, _LIST_WIDTH, _NARROWEST = (1040, 740), 216, 240
_MARGIN, _CELL, _INDENT = 3 * theme.GRID, 5, 20
_LINE_PERCENT, _PROPORTIONAL = 120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_WIDEST = 860  # longer lines are hard to follow
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_REMARK = re.compile(r"<!--.*?-->\n*", re.DOTALL)
_NOT_IN_A_LINK = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Document:
    """file: its name in the folder of the documents."""

    file: str
    title: str


DOCUMENTS = (
    Document("user-guide.md", mark("User guide")),
    Document("intended-use.md", mark("Intended use")),
    Document("trust.md", mark("How far to trust it")),
    Document("own-read.md", mark("Own reads")),
    Document("risks.md", mark("Risks and controls")),
    Document("install.md", mark("Installing")),
    Document("admin-guide.md", mark("Administration")),
    Document("training-data.md", mark("Films for a training")),
    Document("models.md", mark("The life of a network")),
    Document("security.md", mark("Security")),
    Document("dicom-conformance.md", mark("DICOM conformance")),
)


def installed() -> tuple[Document, ...]:
    """The documents that are there."""
    return tuple(each for each in DOCUMENTS if (paths.docs() / each.file).is_file())


def show_documents(parent: QWidget, file: str = "") -> None:
    """Opens the window, or brings it to the front. file: what to open it at."""
    window = parent.findChild(DocumentsWindow) or DocumentsWindow(parent)
    if file or not window.page.source().isValid():
        window.page.open(file or next((each.file for each in installed()), ""))
    window.show()
    window.raise_()
    window.activateWindow()


class Page(QTextBrowser):
    """One document. It reads what lies in the folder of the documents, and nothing else.

    outside(address): a link that leads elsewhere was clicked.
    """

    outside = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._width = 0
        # not at once: the page may be resized in the middle of being filled
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._again)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setAccessibleName(tr("Document"))

    def open(self, file: str) -> None:
        """Shows a document from its beginning."""
        self.setSource(QUrl(f"{SCHEME}:/{file}"))

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """The words of a document, or a picture as wide as the page; of anything else nothing."""
        file = _file(self.source().resolved(QUrl(url)))
        if kind == Kinds.ResourceType.ImageResource.value:
            return self._picture(file) if file else None
        return _REMARK.sub("", file.read_text(encoding="utf-8")) if file else " "

    def doSetSource(
        self, url: QUrl | str, kind: Kinds.ResourceType = Kinds.ResourceType.MarkdownResource
    ) -> None:
        super().doSetSource(url, Kinds.ResourceType.MarkdownResource)
        self._dress()
        if fragment := QUrl(url).fragment():
            self._go_to(fragment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._picture_width()
        if width != self._width and self.source().isValid():
            self._later.start()
        self._width = width
        self.setLineWrapColumnOrWidth(width + 2 * _MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.source().isValid():
            self._later.start()

    def _again(self) -> None:
        """The same place of the same document, for another width or theme."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.reload()
        self._dress()
        bar.setValue(round(share * bar.maximum()))

    def _picture_width(self) -> int:
        """In logical pixels."""
        return min(_WIDEST, max(_NARROWEST, self.viewport().width() - 2 * _MARGIN))

    def _picture(self, file: Path) -> QImage:
        image, ratio = QImage(str(file)), self.devicePixelRatioF()
        width = min(round(self._picture_width() * ratio), image.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(width, smooth)
        image.setDevicePixelRatio(max(1.0, width / self._picture_width()))
        return image

    def _follow(self, url: QUrl) -> None:
        wanted = self.source().resolved(url)
        if _file(wanted) is not None and wanted.path().endswith(".md"):
            self.setSource(wanted)
        else:
            self.outside.emit(url.toString())

    def _go_to(self, fragment: str) -> None:
        """To the heading that a link names the way code hosts do: 'Two words' is #two-words."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _link_name(block.text()) == fragment:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - theme.GRID)
                return
            block = block.next()

    def _dress(self) -> None:
        """Room between paragraphs and quiet tables, which Markdown comes without."""
        document = self.document()
        document.setDocumentMargin(_MARGIN)
        document.setIndentWidth(_INDENT)
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once, and not after every paragraph
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        block = document.begin()
        while block.isValid():
            spaced = block.blockFormat()
            inside_table = QTextCursor(block).currentTable() is not None
            spaced.setBottomMargin(0 if inside_table else theme.GRID)
            spaced.setTopMargin(2 * theme.GRID if spaced.headingLevel() else 0)
            if _PICTURE not in block.text():
                spaced.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
            QTextCursor(block).setBlockFormat(spaced)
            block = block.next()
        whole.endEditBlock()


class DocumentsWindow(QDialog):
    """A list of the documents, the one that is read, and a search through all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self._documents = installed()
        self.page = Page()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Documents"))
        self.list.addItems([tr(each.title) for each in self._documents])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + theme.GRID))
        self.back = QPushButton(tr("Back"))
        self.back.setToolTip(tr("The page before this one (Alt+Left)"))
        self.back.setEnabled(False)
        self.back.setAutoDefault(False)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search all documents; Enter finds the next place"))
        self.words.setAccessibleName(tr("Search"))
        self.words.setClearButtonEnabled(True)
        self.status = label("", "dim")
        self._arrange()
        self._connect()
        self.words.setFocus()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self.back)
        head.addWidget(self.words, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addLayout(head)
        if language_code() != "en":
            right.addWidget(label(tr("The documents are in English."), "dim"))
        right.addWidget(self.page, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(2 * theme.GRID,) * 4)
        row.setSpacing(2 * theme.GRID)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(label(f"{tr(text.RESEARCH_USE)}.", "dim"))
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.page.sourceChanged.connect(self._show_place)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.outside.connect(self._say_outside)
        self.back.clicked.connect(self.page.backward)
        self.words.returnPressed.connect(self._find)
        self.words.textChanged.connect(lambda _: self.status.setText(""))

    def _choose(self, row: int) -> None:
        self.page.open(self._documents[row].file)

    def _show_place(self, shown: QUrl) -> None:
        self.status.setText("")
        files = [each.file for each in self._documents]
        name = shown.path().lstrip("/")
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(files.index(name) if name in files else -1)

    def _say_outside(self, address: str) -> None:
        words = tr("Not one of these documents, so it is not opened: {address}", address=address)
        self.status.setText(words)

    def _find(self) -> None:
        """The next place, in this document or in one of those after it."""
        words = self.words.text().strip()
        if not words or self.page.find(words):
            return
        here = max(0, self.list.currentRow())
        for each in (*self._documents[here + 1 :], *self._documents[: here + 1]):
            content = (paths.docs() / each.file).read_text(encoding="utf-8")
            if words.casefold() not in content.casefold():
                continue
            self.page.open(each.file)
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            if self.page.find(words):
                return
        self.status.setText(tr("Not found in the documents."))


def _dress_table(table: QTextTable) -> None:
    """Thin lines; a head without words, which Markdown cannot do without, goes."""
    columns = range(table.columns())
    if not any(table.cellAt(0, n).firstCursorPosition().block().text() for n in columns):
        table.removeRows(0, 1)
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QBrush(QColor(theme.now().line)))
    shape.setCellPadding(_CELL)
    shape.setCellSpacing(0)
    shape.setTopMargin(theme.GRID)
    shape.setBottomMargin(2 * theme.GRID)
    table.setFormat(shape)


def _file(url: QUrl) -> Path | None:
    """The file of an address, where it is a document or a picture of one."""
    folder = paths.docs().resolve()
    file = (folder / url.path().lstrip("/")).resolve()
    known = file.name in {each.file for each in DOCUMENTS} and file.parent == folder
    shown = file.suffix == ".png" and file.parent == folder / "pictures"
    ours = url.scheme() == SCHEME and not url.host()
    return file if ours and (known or shown) and file.is_file() else None


def _link_name(heading: str) -> str:
    return _NOT_IN_A_LINK.sub("", heading.casefold()).replace(" ", "-")
