"""Small parts that every panel is made of."""

import html
import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.plain import shortened, shown
from ncov_desktop.text.language import capitals
from ncov_desktop.ui import theme

_BREAK, _BREAK_EVERY = "\N{ZERO WIDTH SPACE}", 12
_LONG_WORD = re.compile(r"\S{24,}")
_OWN = f"\n{_BREAK}"
_LONGEST_LINE, _LONGEST_TIP = 80, 400


class PlainLabel(QLabel):
    """A wrapped label that shows words as they are, whatever they hold, and breaks even the longest."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, words: str) -> None:
        breaks = self.wordWrap() and self.textFormat() is Qt.TextFormat.PlainText
        safe = shown(words, _OWN)
        super().setText(_LONG_WORD.sub(_breakable, safe) if breaks else safe)


def _breakable(word: re.Match[str]) -> str:
    """The word with an invisible place to break it after every few letters."""
    letters = word[0]
    parts = [letters[i : i + _BREAK_EVERY] for i in range(0, len(letters), _BREAK_EVERY)]
    return _BREAK.join(parts)


def label(words: str = "", name: str = "") -> QLabel:
    """A wrapped label that shows its words as they are, whatever they hold."""
    made = PlainLabel()
    made.setText(words)
    made.setObjectName(name)
    return made


def shown_text(made: QLabel) -> str:
    """The words of a label as they were given."""
    return made.text().replace(_BREAK, "")


def one_line(words: str, name: str = "") -> QLabel:
    """A label that never wraps; as plain as `label`."""
    made = label(name=name)
    made.setWordWrap(False)
    made.setText(words)
    return made


def tip(words: str) -> str:
    """Words for a tooltip, shown as they are; of its own accord Qt takes some for rich text."""
    safe = shortened(shown(words), _LONGEST_TIP)
    if not QtText.mightBeRichText(safe):
        return safe
    return f'<p style="white-space: pre-wrap">{html.escape(safe, quote=False)}</p>'


def title(words: str) -> str:
    """Words for a window's title, in which Qt takes '[*]' for the mark of unsaved work."""
    return shortened(shown(words), _LONGEST_LINE).replace("[*]", "[*][*]")


def entry(words: str) -> str:
    """Words for a menu, a button or a tab, where Qt takes '&' for the mark of a key."""
    return shortened(shown(words), _LONGEST_LINE).replace("&", "&&")


_NAMES_PATIENTS = "names_patients"


def names_patients(dialog: QDialog) -> None:
    """Says that a dialog may name a patient: it is closed when that is to be hidden, or no longer."""
    dialog.setProperty(_NAMES_PATIENTS, True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def close_dialogs_with_names(window: QWidget) -> None:
    """Closes what `names_patients` spoke of."""
    for dialog in window.findChildren(QDialog):
        if dialog.property(_NAMES_PATIENTS):
            dialog.reject()


def section(words: str) -> QLabel:
    """The small heading above a group."""
    made = label(capitals(words), "section")
    made.setContentsMargins(0, theme.GRID, 0, 0)
    return made


def card(mark: str, colour: str, title: str, meaning: str = "") -> QWidget:
    """A remark: a sign in one of the colours of `theme.SIGNS`, a title and what it means."""
    made = QWidget()
    made.setObjectName("card")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    sign = label(mark)
    theme.paint_sign(sign, colour)
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    sign.setFixedWidth(12)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(title))
    if meaning:
        words.addWidget(label(meaning, "dim"))
    row = QHBoxLayout(made)
    row.setContentsMargins(theme.GRID, 6, theme.GRID, 6)
    row.setSpacing(theme.GRID)
    row.addWidget(sign)
    row.addLayout(words, 1)
    return made


class SidePanel(QScrollArea):
    """A column that scrolls when the window is too low for it. narrowest: in logical pixels."""

    def __init__(self, narrowest: int) -> None:
        super().__init__()
        inside = self._inside = QWidget()
        inside.setObjectName("side")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        self.column.setSpacing(theme.GRID)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setMinimumWidth(narrowest)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("side")

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is seen, also where Tab comes in from outside."""
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, theme.GRID)

    def settle(self) -> None:
        """Lays everything out now, so that the column is never painted half made."""
        inside = self._inside
        for part in (*reversed(inside.findChildren(QWidget)), inside):  # the innermost first
            if (layout := part.layout()) is not None:
                layout.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


def order_tabs(*parts: QWidget) -> None:
    """Tab walks through the parts in this order; inside of each in the order they have."""
    before: QWidget | None = None
    for part in parts:
        for control in _in_focus_chain(part):
            if before is not None:
                QWidget.setTabOrder(before, control)
            before = control


def _in_focus_chain(part: QWidget) -> list[QWidget]:
    """The controls of a part, and itself where it is one."""
    found, widget = [], part
    while True:
        inside = widget is part or part.isAncestorOf(widget)
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            found.append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is part:
            return found
        widget = following


def refill(layout: QBoxLayout, widgets: list[QWidget]) -> None:
    """Replaces everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()
