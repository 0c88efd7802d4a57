"""What one row of trust means and what was measured; gone with the next click or Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core import paths
from ncov_desktop.text.language import language_code, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.trust_rows import Row
from ncov_desktop.ui.widgets import label, one_line, section

_WIDTH = 340
_PAGE_SIZE = (720, 640)


class MeaningPopup(QFrame):
    """Beside its row, never over it."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.row = row
        self._window = parent.window()
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(row.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(label(row.name, "title"))
        column.addWidget(label(row.meaning, "dim"))
        if row.figures:
            column.addWidget(section(tr("Measured")))
            column.addLayout(_figures(row))
        self.more = QPushButton(tr("More about trust …"))
        self.more.setToolTip(
            tr("The page about trust: how each part is measured, and how often it was right")
        )
        self.more.clicked.connect(self._open_page)
        self.more.setVisible(page_text() is not None)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_beside(self, corner: QPoint) -> None:
        """Opens to the left of the point, as far down as the screen allows. corner: on the screen."""
        self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))
        screen = self.screen().availableGeometry()
        x = max(screen.left(), corner.x() - self.width() - theme.GRID)
        y = min(corner.y(), screen.bottom() - self.height() - theme.GRID)
        self.move(x, max(screen.top(), y))
        self.show()
        self.more.setFocus()

    def _open_page(self) -> None:
        self.close()
        TrustPage(self._window).show()


class TrustPage(QDialog):
    """The page of the documents about trust, as it ships with the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How far to trust it"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_PAGE_SIZE)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setMarkdown(page_text() or "")
        _space_out(self.page.document())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        if language_code() != "en":
            column.addWidget(label(tr("This page is in English."), "dim"))
        column.addWidget(self.page)
        column.addWidget(buttons)


def page_text() -> str | None:
    """docs/trust.md, None where it is not installed."""
    try:
        return (paths.docs() / "trust.md").read_text(encoding="utf-8")
    except OSError:
        return None


def _space_out(document: QTextDocument) -> None:
    """Room between paragraphs, which Markdown comes without."""
    block = document.begin()
    while block.isValid():
        spaced = block.blockFormat()
        spaced.setBottomMargin(theme.GRID)
        spaced.setTopMargin(theme.GRID if spaced.headingLevel() else 0)
        QTextCursor(block).setBlockFormat(spaced)
        block = block.next()


def _figures(row: Row) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for number, (what, figure) in enumerate(row.figures):
        value = one_line(figure, "figure")
        grid.addWidget(label(what, "dim"), number, 0)
        grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignRight)
    return grid
