"""The list of what was opened lately, on the first page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.text.language import day_and_time, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, section, tip

if TYPE_CHECKING:
    from ncov_desktop.core.errors import ErrorKind
    from ncov_desktop.core.recent import Opened

_WIDTH = 520
_REMOVE = QSize(28, 28)


class RecentList(QWidget):
    """One line for each; what is gone is grey and says why. opened, removed: with the entry."""

    opened = Signal(object)
    removed = Signal(object)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_WIDTH)
        self.lines: list[QPushButton] = []
        self.clear = QPushButton(tr("Clear the list"))
        self.clear.setObjectName("more")
        self.clear.setToolTip(tr("Forget all of them; no film is touched"))
        self.clear.clicked.connect(self.cleared)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.addWidget(section(tr("Recent studies")), 1)
        head.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.hide()

    def show_entries(
        self, entries: Sequence[Opened], gone: Mapping[Opened, ErrorKind], *, identity_hidden: bool
    ) -> None:
        """Replaces all lines. gone: why one cannot be opened any more."""
        focus = self.window().focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = []
        for row, entry in enumerate(entries):
            number = row + 1 if identity_hidden else None
            line, remove = _line(entry, gone.get(entry), number)
            line.clicked.connect(partial(self.opened.emit, entry))
            remove.clicked.connect(partial(self.removed.emit, entry))
            self.lines.append(line)
            self._grid.addWidget(line, row, 0)
            self._grid.addWidget(remove, row, 1)
        self.setVisible(bool(entries))
        if held:  # the line that had the keyboard is another one now
            (self.lines[0] if self.lines and self.lines[0].isEnabled() else self.clear).setFocus()


def entry_words(entry: Opened, number: int | None = None) -> str:
    """What an entry is called. number: said in place of every name, where names are hidden."""
    if number is not None:
        return tr("Study {number}", number=number)
    more = len(entry.paths) - 1
    return tr("{name} and {count} more", name=entry.name, count=more) if more else entry.name


def gone_words(why: ErrorKind) -> str:
    """Why an entry cannot be opened."""
    return text.error_message(NcovError(why)).what


def _line(
    entry: Opened, why: ErrorKind | None, number: int | None
) -> tuple[QPushButton, QPushButton]:
    name, at = entry_words(entry, number), entry.at.astimezone()
    when = day_and_time(at)
    line, remove = QPushButton(), QPushButton("×")
    line.setObjectName("study")
    words = QVBoxLayout(line)
    words.setContentsMargins(10, 6, 10, 6)
    words.setSpacing(0)
    below = when if number is not None else f"{when} · {entry.folder}"
    for part in (label(name), label(below if why is None else gone_words(why), "dim")):
        part.setWordWrap(False)
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        part.setText(
            part.fontMetrics().elidedText(
                part.text(), Qt.TextElideMode.ElideMiddle, _WIDTH - _REMOVE.width() - 4 * theme.GRID
            )
        )
        words.addWidget(part)
    line.setFixedHeight(words.sizeHint().height() + 4)
    line.setEnabled(why is None)
    line.setAccessibleName(tr("Open {name}, {when}", name=name, when=when))
    line.setToolTip(tip(line.accessibleName() if why is None else gone_words(why)))
    remove.setObjectName("more")
    remove.setFixedSize(_REMOVE)
    remove.setToolTip(tr("Remove it from the list"))
    remove.setAccessibleName(tr("Remove {name} from the list", name=name))
    return line, remove
