"""What stands in the place of the list where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.pages import Notice
from ncov_desktop.ui.widgets import label
from ncov_desktop.ui.worklist.model import Phase

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError

_WIDTH = 440
_READ_MS = 6_000


class Message(Notice):
    """A sentence over the foot of the list, so that nothing moves when it comes and goes."""

    def __init__(self) -> None:
        super().__init__()
        self._rest = QTimer(self, singleShot=True, interval=_READ_MS)
        self._rest.timeout.connect(self.hide)
        self.dismissed.clicked.connect(self.hide)

    def show_done(self, words: str) -> None:
        """What was done; it goes by itself."""
        self._say(words, "popup")
        self._rest.start()

    def show_wrong(self, words: str | None) -> None:
        """What went wrong, until the reader has seen it."""
        self._rest.stop()
        self._say(words or "", "notice")

    def _say(self, words: str, look: str) -> None:
        self.setObjectName(look)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show_notice(words)


class _Page(QWidget):
    """A headline, a meaning and a button in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.headline, self.meaning = label(name="headline"), label(name="dim")
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(2 * theme.GRID)
        for line in (self.headline, self.meaning):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setFixedWidth(_WIDTH)
            column.addWidget(line)
        self.column = column

    def _add(self, button: QPushButton) -> None:
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)


class StatePage(_Page):
    """The list is being opened, or cannot be."""

    def __init__(self) -> None:
        super().__init__()
        self.retry = QPushButton(tr("Try again"))
        self._add(self.retry)

    def show_state(self, phase: Phase, failure: NcovError | None) -> None:
        """failure: why there is no list, where there is none."""
        self.retry.setVisible(failure is not None)
        if failure is None:
            waiting = phase in (Phase.OPENING, Phase.CLOSED)
            self.headline.setText(tr("The worklist is being opened …") if waiting else "")
            self.meaning.setText("")
            return
        message = text.error_message(failure)
        self.headline.setText(message.what)
        self.meaning.setText(message.action)


class EmptyPage(_Page):
    """Nothing was ever stored, or nothing meets the filter."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.begin = QPushButton(actions["screen"].text())
        self.begin.setObjectName("primary")
        self.begin.setToolTip(actions["screen"].toolTip())
        self.begin.clicked.connect(actions["screen"].trigger)
        self.clear = QPushButton(tr("Clear all filters"))
        self._add(self.begin)
        self._add(self.clear)

    def show_reason(self, *, nothing_stored: bool) -> None:
        """nothing_stored: whether the whole worklist is empty."""
        self.begin.setVisible(nothing_stored)
        self.clear.setVisible(not nothing_stored)
        if nothing_stored:
            self.headline.setText(tr("No film was screened yet"))
            self.meaning.setText(
                tr(
                    "Screen a folder: every film in it is read, scored and listed here, highest "
                    "score first, to be looked at and reviewed. The films stay where they are."
                )
            )
        else:
            self.headline.setText(tr("No film meets the filter"))
            self.meaning.setText(tr("Ask for less, or for all of them."))
