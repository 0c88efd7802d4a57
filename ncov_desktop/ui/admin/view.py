"""The Admin tab put together: the steps at the left, what the chosen one shows beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QStackedWidget, QWidget

from ncov_desktop.core.training.evaluation import SetKind
from ncov_desktop.core.training.health import HealthSeverity
from ncov_desktop.core.training.progress import State
from ncov_desktop.text.language import figure, tr
from ncov_desktop.text.registry_words import STATES
from ncov_desktop.text.training_words import state_words
from ncov_desktop.ui.admin.activate_page import ActivatePage
from ncov_desktop.ui.admin.data_page import DataPage
from ncov_desktop.ui.admin.door_page import DoorPage
from ncov_desktop.ui.admin.evaluate_page import EvaluatePage
from ncov_desktop.ui.admin.parts import AdminParts
from ncov_desktop.ui.admin.plan_page import PlanPage
from ncov_desktop.ui.admin.run_page import RunPage
from ncov_desktop.ui.admin.side import Side
from ncov_desktop.ui.admin.state import Step, StepLine
from ncov_desktop.ui.worklist.pages import Message


class AdminView(QWidget):
    """Shows the models' states; the door stands before all of it."""

    def __init__(self, parts: AdminParts) -> None:
        super().__init__()
        self.parts = parts
        self.step = Step.DATA
        self.door, self.side = DoorPage(parts.door), Side()
        self.data, self.run = DataPage(parts.data), RunPage()
        self.plan = PlanPage(parts.plan, parts.sheet)
        self.evaluate = EvaluatePage(parts.evaluate)
        self.activate = ActivatePage(parts.activate)
        self.message = Message()
        self.pages = QStackedWidget()
        self._of_step: dict[Step, QWidget] = {
            Step.DATA: self.data,
            Step.PLAN: self.plan,
            Step.RUN: self.run,
            Step.EVALUATE: self.evaluate,
            Step.ACTIVATE: self.activate,
        }
        for page in self._of_step.values():
            self.pages.addWidget(page)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        stacked = QGridLayout()
        stacked.addWidget(self.pages, 0, 0)
        stacked.addWidget(self.message, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self.message.raise_()
        row.addWidget(self.side)
        row.addLayout(stacked, 1)
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

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names a patient stays out of everything here."""
        self.data.hide_identity(hidden)
        self.plan.sheet.hide_identity(hidden)
        self.message.hide()

    def seal(self, on: bool) -> None:
        """Whether no film's answer may be seen here."""
        self.evaluate.seal(on)

    def _connect(self) -> None:
        parts, side = self.parts, self.side
        parts.door.changed.connect(self._show_door)
        side.locked.connect(parts.door.lock)
        side.step_asked.connect(self.show_step)
        side.runs.picked.connect(self._choose_runs)
        for speaker in (
            parts.data,
            parts.plan,
            parts.sheet,
            parts.runs,
            parts.evaluate,
            parts.activate,
        ):
            speaker.said.connect(self.message.show_wrong)
        parts.data.did.connect(self.message.show_done)
        parts.plan.did.connect(self.message.show_done)
        parts.plan.started.connect(self._training_started)
        for model in (parts.data, parts.plan):
            model.changed.connect(self._show_steps)
        parts.evaluate.changed.connect(self._show_steps)
        parts.activate.changed.connect(self._show_models)
        parts.activate.did.connect(self.message.show_done)
        parts.activate.activated.connect(parts.reading.use_active_network)
        side.models.picked.connect(self._choose_model)
        for page in (self.data, self.plan.sheet, self.evaluate):
            page.opened.connect(parts.browsing.open)
        parts.runs.changed.connect(self._show_runs)
        self.run.head.pause_asked.connect(parts.runs.pause)
        self.run.head.stop_asked.connect(parts.runs.stop)
        self.run.head.go_on_asked.connect(parts.runs.go_on)

    def _training_started(self) -> None:
        """The newest run is looked at; no other is chosen any more."""
        self.parts.runs.choose(())
        self.show_step(Step.RUN)

    def _choose_runs(self, names: tuple[str, ...]) -> None:
        self.parts.runs.choose(names)
        if self.step not in (Step.RUN, Step.EVALUATE):
            self.show_step(Step.RUN)

    def _choose_model(self, ids: tuple[str, ...]) -> None:
        if ids:
            self.parts.activate.choose(ids[0])
            self.show_step(Step.ACTIVATE)

    def _show_models(self) -> None:
        state = self.parts.activate.state
        lines = [
            (
                each.installed.id,
                each.installed.id,
                STATES[each.installed.state] if each.installed.state is not None else "",
            )
            for each in state.models
        ]
        self.side.show_models(lines, [state.chosen])
        self._show_steps()

    def _show_door(self) -> None:
        is_open = self.parts.door.is_open
        self._all.setCurrentIndex(int(is_open))
        if is_open:
            self.parts.data.load()
            self.parts.activate.look()
        self.parts.runs.follow(on=is_open)

    def _show_runs(self) -> None:
        state = self.parts.runs.state
        lines = [(run.folder.name, run.title, state_words(run.progress)) for run in state.runs]
        self.side.show_runs(lines, [run.folder.name for run in state.shown])
        self.run.show_runs(state.shown)
        first = state.shown[0] if state.shown else None
        self.parts.evaluate.show(first)
        self.parts.activate.show_run(first)
        self._show_steps()

    def _show_steps(self) -> None:
        lines = {
            Step.DATA: self._data_line(),
            Step.PLAN: self._plan_line(),
            Step.RUN: self._run_line(),
            Step.EVALUATE: self._evaluate_line(),
            Step.ACTIVATE: self._activate_line(),
        }
        self.side.show_steps(lines, self.step)

    def _data_line(self) -> StepLine:
        state = self.parts.data.state
        films = tr("%n films", n=len(state.films))
        if not state.films:
            return StepLine(tr("no films yet"))
        if not state.divided:
            return StepLine(tr("{films}, not divided", films=films))
        if state.report is None:
            return StepLine(tr("{films}, not checked", films=films))
        grave = [each for each in state.report.findings if each.severity is HealthSeverity.STOPS]
        warned = [each for each in state.report.findings if each.severity is HealthSeverity.WARNS]
        words = tr("%n warnings", n=len(warned)) if warned else ""
        if grave:
            words = tr("%n findings stop it", n=len(grave))
        return StepLine(f"{films} · {words}" if words else films, not grave)

    def _plan_line(self) -> StepLine:
        state = self.parts.plan.state
        if state.plan is None:
            return StepLine(tr("no plan yet"))
        networks = state.plan.stages[-1].networks
        several = tr("%n networks", n=len(networks))
        named = networks[0] if len(networks) == 1 else several
        if state.refused is not None:
            named = tr("refused")
        return StepLine(f"{state.plan.name} · {named}", state.refused is None)

    def _run_line(self) -> StepLine:
        runs = self.parts.runs.state.runs
        if not runs:
            return StepLine(tr("no run yet"))
        shown = self.parts.runs.state.shown[0].progress
        return StepLine(state_words(shown), shown.state is State.DONE)

    def _evaluate_line(self) -> StepLine:
        found = self.parts.evaluate.state.evaluation
        if found is None:
            return StepLine(tr("not yet"))
        plain = next(iter(found.of(SetKind.TEST)), None)
        auc = plain.scoring.auc if plain is not None else None
        words = tr("AUC {auc}", auc=figure(auc.value, ".2f")) if auc is not None else found.network
        return StepLine(words, done=True)

    def _activate_line(self) -> StepLine:
        active = self.parts.activate.state.active
        return StepLine(active.installed.id if active is not None else "")
