"""The Admin tab put together: the steps at the left, what the chosen one shows beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.text.training_words import state_words
from ncov_desktop.ui.admin.door_page import DoorPage
from ncov_desktop.ui.admin.parts import AdminParts
from ncov_desktop.ui.admin.run_page import RunPage
from ncov_desktop.ui.admin.side import Side
from ncov_desktop.ui.admin.state import Step, StepLine


class AdminView(QWidget):
    """Shows the models' states; the door stands before all of it."""

    def __init__(self, parts: AdminParts) -> None:
        super().__init__()
        self.parts = parts
        self.step = Step.RUN
        self.door, self.side = DoorPage(parts.door), Side()
        self.run = RunPage()
        self.pages = QStackedWidget()
        self._of_step: dict[Step, QWidget] = {Step.RUN: self.run}
        for page in self._of_step.values():
            self.pages.addWidget(page)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.pages, 1)
        self._all = QStackedLayout(self)
        self._all.addWidget(self.door)
        self._all.addWidget(inside)
        self._connect()
        self._show_door()
        self._show_steps()

    def show_step(self, step: Step) -> None:
        """What belongs to a step."""
        self.step = step
        self.pages.setCurrentWidget(self._of_step[step])
        self._show_steps()

    def _connect(self) -> None:
        parts, side = self.parts, self.side
        parts.door.changed.connect(self._show_door)
        side.locked.connect(parts.door.lock)
        side.step_asked.connect(self.show_step)
        side.runs.picked.connect(parts.runs.choose)
        parts.runs.changed.connect(self._show_runs)
        self.run.head.pause_asked.connect(parts.runs.pause)
        self.run.head.stop_asked.connect(parts.runs.stop)
        self.run.head.go_on_asked.connect(parts.runs.go_on)

    def _show_door(self) -> None:
        is_open = self.parts.door.is_open
        self._all.setCurrentIndex(int(is_open))
        self.parts.runs.follow(on=is_open)

    def _show_runs(self) -> None:
        state = self.parts.runs.state
        lines = [(run.folder.name, run.title, state_words(run.progress)) for run in state.runs]
        self.side.show_runs(lines, [run.folder.name for run in state.shown])
        self.run.show_runs(state.shown)
        self._show_steps()

    def _show_steps(self) -> None:
        self.side.show_steps({Step.RUN: self._run_line()}, self.step)

    def _run_line(self) -> StepLine:
        runs = self.parts.runs.state.runs
        if not runs:
            return StepLine(tr("no run yet"))
        return StepLine(state_words(runs[0].progress))
