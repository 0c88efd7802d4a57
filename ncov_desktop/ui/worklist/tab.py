"""The Worklist tab in the window: its commands, and the way to the Read tab and back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ncov_desktop.core.screening import ReviewAnswer
from ncov_desktop.text.language import tr
from ncov_desktop.ui.tabs import READ, WORKLIST, Tabs
from ncov_desktop.ui.tray import Tray
from ncov_desktop.ui.worklist.parts import WorklistParts
from ncov_desktop.ui.worklist.selected_panel import ANSWERS
from ncov_desktop.ui.worklist.view import WorklistView

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.browsing_model import BrowsingModel
    from ncov_desktop.ui.reading.model import ReadingModel


class WorklistTab(QObject):
    """Made when the tab is first shown."""

    def __init__(
        self,
        reading: ReadingModel,
        browsing: BrowsingModel,
        tabs: Tabs,
        commands: dict[str, QAction],
    ) -> None:
        super().__init__(tabs)
        self.parts = WorklistParts.of(reading, browsing)
        self.view = WorklistView(self.parts, commands)
        self._tabs, self._reading = tabs, reading
        self.tray = Tray(lambda: tabs.show(WORKLIST), self)
        commands["find"].triggered.connect(self.view.search)
        commands["refresh"].triggered.connect(self.view.refresh)
        commands["note"].triggered.connect(self._note)
        for name, answer in ANSWERS.items():
            commands[name].triggered.connect(partial(self._review, answer))
        self.parts.walk.arrived.connect(lambda: tabs.show(READ))
        self.parts.model.did.connect(self._say)
        self.parts.model.said.connect(self._say)
        self.parts.watch.announced.connect(self._announce)
        tabs.shown.connect(self._shown)

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names a patient is hidden."""
        self.view.hide_identity(hidden)

    def close(self) -> None:
        """Ends what runs; what was stored stays."""
        self.tray.close()
        self.parts.close()

    def _review(self, answer: ReviewAnswer) -> None:
        """Of the chosen films; in Read of the film on screen, where it came from the list."""
        if self._tabs.name == WORKLIST:
            self.view.chosen.review(answer)
            return
        record = self.parts.walk.record
        if record is not None:
            self.parts.model.review([record.id], answer)
        elif self._reading.state.opened is not None:
            self._reading.say(tr("Only films that were opened from the worklist are reviewed."))

    def _note(self) -> None:
        if self._tabs.name == WORKLIST:
            self.view.chosen.note()
        elif self._reading.state.opened is not None:
            self._reading.say(tr("Notes are kept in the worklist. Alt+2 shows it."))

    def _say(self, words: str) -> None:
        if self._tabs.name == READ and self.parts.walk.record is not None:
            self._reading.say(words)

    def _announce(self, words: str) -> None:
        """On the desktop, or in a window whose desktop shows none; nowhere while answers are sealed."""
        if not self._tabs.is_open(WORKLIST):
            return
        if self.tray.say(tr("New film in the watched folder"), words):
            return
        self.view.message.show_done(words)
        if self._tabs.name == READ:
            self._reading.say(words)

    def _shown(self, name: str) -> None:
        """Back in the list, the film that was read last is the chosen one."""
        if name != WORKLIST:
            self.view.popup.hide()
            return
        self.view.table.setFocus()
        record = self.parts.walk.record
        row = self.parts.model.rows.row_of(record.id) if record is not None else None
        if row is not None:
            self.view.table.choose_row(row)
