"""The next training: its plan begun with a preset, changed, refused in words, started. No widget."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.check import check_plan
from ncov_desktop.core.training.plan import Films, TrainingPlan, validated
from ncov_desktop.text.language import tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.core.training.estimate import StageEstimate
    from ncov_desktop.ui.admin.data_model import DataModel

Preset = Literal["paper", "quick", "adapt"]
# The machine is asked when nothing was changed for so long.
_ASK_MS = 900


@dataclass(frozen=True, slots=True)
class PlanState:
    """plan: None before a preset was chosen. refused: why it cannot be carried out, None where it can.

    checked: whether this machine was asked, too. estimates: of the stages measured so far.
    starting: a process is being started.
    """

    plan: TrainingPlan | None = None
    refused: NcovError | None = None
    checked: bool = False
    estimates: tuple[StageEstimate, ...] = ()
    estimating: bool = False
    starting: bool = False


class PlanModel(QObject):
    """changed: the state did. did(sentence), said(sentence). started(): a training runs."""

    changed = Signal()
    did = Signal(str)
    said = Signal(str)
    started = Signal()

    def __init__(self, tasks: Tasks, data: DataModel, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self.state = PlanState()
        self._tasks, self._data, self._settings = tasks, data, settings
        self._films = data.state.films
        self._asking: Task | None = None
        self._measuring: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._rest.timeout.connect(self._ask_machine)
        data.changed.connect(self._films_changed)

    def choose(self, preset: Preset) -> None:
        """Begins with a preset; what was changed is gone."""

        def work() -> TrainingPlan:
            from ncov_desktop.core.training import presets

            films = Films(table=self._data.table)
            if preset == "paper":
                return presets.paper_plan("paper", films)
            if preset == "quick":
                return presets.quick_plan("quick", films)
            from ncov_desktop.services.bundles import find_bundle

            _, bundle = find_bundle(self._settings())
            return presets.adapt_plan("adapt", films, bundle.id, bundle.architecture, bundle.bits)

        self._tasks.run(work, self._take, self._say, Lane.ADMIN)

    def change(self, path: str, value: object) -> None:
        """One entry of the plan by its path, a stage by its place: 'stages.0.epochs'.

        An entry that cannot be is refused in words, and the plan stays as it was.
        """
        plan = self.state.plan
        if plan is None:
            return
        content = plan.model_dump()
        at: Any = content
        *way, last = path.split(".")
        for part in way:
            at = at[int(part)] if isinstance(at, (list, tuple)) else at[part]
        at[last] = value
        try:
            self._take(validated(content))
        except NcovError as error:
            self._set(refused=error)

    def change_start(self, kind: str) -> None:
        """What the networks know before; of the installed ones it is the active."""
        if kind != "bundle":
            self.change("start", {"kind": kind, "bundle": None})
            return

        def work() -> str:
            from ncov_desktop.services.bundles import find_bundle

            return find_bundle(self._settings())[1].id

        def found(bundle: str) -> None:
            self.change("start", {"kind": "bundle", "bundle": bundle})

        self._tasks.run(work, found, self._say, Lane.ADMIN)

    def load(self, file: Path) -> None:
        """A plan of a TOML file, for the films that are here."""

        def work() -> TrainingPlan:
            from ncov_desktop.core.training.plan import read_plan

            plan = read_plan(file)
            return plan.model_copy(update={"films": Films(table=self._data.table)})

        self._tasks.run(work, self._take, self._say, Lane.ADMIN)

    def save(self, file: Path) -> None:
        """The plan as TOML, with a word on each number that we chose."""
        plan = self.state.plan
        if plan is None:
            return

        def work() -> None:
            from ncov_desktop.core.atomic import write_atomically
            from ncov_desktop.text.training_notes import annotated_plan

            try:
                write_atomically(file, annotated_plan(plan).encode(), private=True)
            except OSError as error:
                raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error

        self._tasks.run(work, lambda _: self.did.emit(tr("The plan was saved.")), self._say)

    def estimate(self) -> None:
        """Measures a few real steps of each stage on this machine."""
        plan, films = self.state.plan, self._data.state.films
        if plan is None or self.state.estimating:
            return

        def events() -> Generator[StageEstimate | None, None, None]:
            from ncov_desktop.services import training

            with closing(training.estimate(plan, films)) as found:
                yield from found
            yield None

        def failed(error: NcovError) -> None:
            self._set(estimating=False, refused=error)

        self._set(estimates=(), estimating=True)
        self._measuring = self._tasks.stream(events, self._measured, failed, Lane.ADMIN)

    def stop_estimating(self) -> None:
        """What was measured stays."""
        if self._measuring is not None:
            self._measuring.drop()
        self._measuring = None
        if self.state.estimating:
            self._set(estimating=False)

    def start(self) -> None:
        """Checks once more, writes the run's folder, and starts its process."""
        plan, films = self.state.plan, self._data.state.films
        if plan is None or self.state.starting:
            return

        def work() -> None:
            from ncov_desktop.services import training

            training.check(plan, films)
            training.start(training.create_run(plan, films))

        def begun(_: None) -> None:
            self._set(starting=False)
            self.started.emit()

        def failed(error: NcovError) -> None:
            self._set(starting=False, refused=error)

        self.stop_estimating()
        self._set(starting=True)
        self._tasks.run(work, begun, failed, Lane.ADMIN)

    def _take(self, plan: TrainingPlan) -> None:
        """This is the plan from now on; what forbids it is said at once."""
        self.stop_estimating()
        self._set(plan=plan, refused=self._refusal(plan), checked=False, estimates=())
        self._rest.start()

    def _films_changed(self) -> None:
        films = self._data.state.films
        if films is not self._films:
            self._films = films
            if self.state.plan is not None:
                self._take(self.state.plan)

    def _refusal(self, plan: TrainingPlan) -> NcovError | None:
        films = self._data.state.films
        if not films:
            return NcovError(ErrorKind.DATASET_EMPTY)
        try:
            check_plan(plan, films)
        except NcovError as error:
            return error
        return None

    def _ask_machine(self) -> None:
        """Whether the networks, their weights, the memory and the disk are there; takes seconds."""
        plan, films = self.state.plan, self._data.state.films
        if plan is None or self.state.refused is not None:
            return
        if self._asking is not None:
            self._asking.drop()

        def work() -> None:
            from ncov_desktop.services import training

            training.check(plan, films)

        def failed(error: NcovError) -> None:
            self._set(refused=error)

        self._asking = self._tasks.run(work, lambda _: self._set(checked=True), failed, Lane.ADMIN)

    def _measured(self, estimate: StageEstimate | None) -> None:
        if estimate is None:
            self._set(estimating=False)
        else:
            self._set(estimates=(*self.state.estimates, estimate))

    def _say(self, error: NcovError) -> None:
        self.said.emit(str(text.error_message(error)))

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
