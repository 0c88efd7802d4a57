"""Words that would be more than words, where a program let them; and what of a window is words."""

import struct
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from ncov_desktop.core.plain import MARK, shown
from ncov_desktop.ui.widgets import shown_text

# ADDRESS and FILE stand for what must never be fetched or opened
PAYLOADS = {
    "heading": "<h1>Big</h1>",
    "picture of a file": "<img src='file://FILE'>",
    "picture of an address": '<img src="ADDRESS">',
    "link": "<a href='ADDRESS'>here</a>",
    "style": "<style>@import url(ADDRESS);*{color:red}</style>",
    "entity": "a &lt;b&gt; &amp; c",
    "mnemonic": "Smith & Sons &Co &&",
    "percent": "%1 %s %(name)s %n 100%",
    "braces": "{0} {name} {{x}} {0.__class__}",
    "spreadsheet": '=HYPERLINK("ADDRESS","x")',
    "unsaved mark": "film[*] of [*]",
    "PDF": ") Tj (x) \\ /URI (ADDRESS) >> endobj",
    "paragraph": "<para><font size=40>x</font></para>",
    "markdown": "![x](ADDRESS) **b** [l](ADDRESS)",
    "terminal": "\x1b[31mred\x1b[0m \x1b]8;;ADDRESS\x07",
    "lines": "one\ntwo\ttab\rthree\vfour",
    "right to left": "abc \u202egnp.cod \u2066iso\u2069 \u200fmark",
    "invisible": "zero\u200bwidth\u2060joined\ufeff\u00adsoft",
    "emoji": "👩\u200d⚕️ 🫁 e\u0301\u0302\u0303 שלום नमस्ते",
    "endless": "x" * 10_000,
}
# what a file's header cannot hold at all: text elements of DICOM have no control characters
IN_NAMES_ONLY = {
    "end of text": "before\x00after",
    "half a pair": "half \udc80 a pair",
}


def literal(payload: str) -> set[str]:
    """How a payload may look: as it is, with what steers marked, or (in a header) left out."""
    marked = shown(payload)
    return {marked, marked.replace(MARK, ""), " ".join(marked.replace(MARK, " ").split())}


def shows(words: list[str], payload: str) -> bool:
    """Whether the payload stands there literally; its beginning is enough of an endless one."""
    return any(part[:60] in each for part in literal(payload) for each in words)


def element(tag: int, vr: str, value: bytes) -> bytes:
    """An element of an explicit little-endian file, whatever its value; DICOM PS3.5 7.1.2."""
    value += b" " * (len(value) % 2)
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode())
    size = (
        struct.pack("<HI", 0, len(value)) if vr in ("OW", "UT") else struct.pack("<H", len(value))
    )
    return head + size + value


def dicom_film(payload: str, number: int, series: int, pixels: np.ndarray) -> bytes:
    """A film whose header says the payload wherever its words reach the screen."""
    said = dicom_words(payload).encode()
    rows, cols = pixels.shape
    meta = element(0x00020010, "UI", b"1.2.840.10008.1.2.1\0")
    elements = (
        (0x00080005, "CS", b"ISO_IR 192"),
        (0x00080016, "UI", b"1.2.840.10008.5.1.4.1.1.1.1\0"),
        (0x00080018, "UI", b"1.2.%d.%d.1" % (number, series)),
        (0x00080060, "CS", b"DX"),
        (0x00081030, "LO", said),
        (0x0008103E, "LO", said),
        (0x00100010, "PN", said),
        (0x00100020, "LO", said),
        (0x00101010, "AS", b"040Y"),
        (0x00185101, "CS", b"PA"),
        (0x0020000D, "UI", b"1.2.%d" % number),
        (0x0020000E, "UI", b"1.2.%d.%d" % (number, series)),
        (0x00280002, "US", struct.pack("<H", 1)),
        (0x00280004, "CS", b"MONOCHROME2"),
        (0x00280010, "US", struct.pack("<H", rows)),
        (0x00280011, "US", struct.pack("<H", cols)),
        (0x00280100, "US", struct.pack("<H", 16)),
        (0x00280101, "US", struct.pack("<H", 16)),
        (0x00280102, "US", struct.pack("<H", 15)),
        (0x00280103, "US", struct.pack("<H", 0)),
        (0x00281050, "DS", b"30000"),
        (0x00281051, "DS", b"50000"),
        (0x00281055, "LO", said),
        (0x7FE00010, "OW", pixels.astype("<u2").tobytes()),
    )
    length = element(0x00020000, "UL", struct.pack("<I", len(meta)))
    return bytes(128) + b"DICM" + length + meta + b"".join(element(*each) for each in elements)


def dicom_words(payload: str) -> str:
    return payload.replace("\\", "|").encode(errors="replace").decode()


def words_of_screen() -> list[str]:
    """Every word that is on the screen or one touch away, as a reader sees it; asserts it is plain."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            for widget in (top, *top.findChildren(QWidget)):
                found += words_of(widget)
            for action in top.findChildren(QAction):
                found += [without_mnemonics(action.text()), seen_tip(action.toolTip())]
    return [words for words in found if words]


def words_of(widget: QWidget) -> Iterator[str]:
    """The words of one widget, by its kind."""
    yield seen_tip(widget.toolTip())
    yield widget.accessibleName()
    yield widget.windowTitle().replace("[*][*]", "[*]")
    if isinstance(widget, QLabel):
        yield words_of_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield without_mnemonics(widget.text())
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QMenu):
        yield from (without_mnemonics(action.text()) for action in widget.actions())
    elif isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield widget.itemText(row)
            yield seen_tip(widget.itemData(row, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from words_below(widget, QModelIndex())


def words_below(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    """All cells of a list, a tree or a table."""
    model = view.model()
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            yield seen_tip(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from words_below(view, model.index(row, 0, parent))


def words_of_label(label: QLabel) -> str:
    """What a label shows. Only the sentence of the result may be rich, and no label may guess."""
    if label.objectName() == "sentence":
        return rendered(label.text())
    assert label.textFormat() is Qt.TextFormat.PlainText, f"guesses what {label.text()!r} is"
    assert label.buddy() is None  # else '&' is a key
    return shown_text(label)


def seen_tip(words: str) -> str:
    """A tooltip as Qt shows it, which guesses whether it is rich."""
    from PySide6.QtGui import Qt as QtText

    return rendered(words) if QtText.mightBeRichText(words) else words


def rendered(words: str) -> str:
    """Rich text as it is read; it may hold no more than colours and paragraphs."""
    for forbidden in ("<img", "<a ", "<h1", "<style", "<font"):
        assert forbidden not in words.casefold(), words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def without_mnemonics(words: str) -> str:
    """A button's or an action's words as they are drawn: '&' marks a key, '&&' is '&'."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
