"""The trainings: listed, followed as their events are written, paused, stopped. QtCore only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ncov_desktop import text
from ncov_desktop.core.training.progress import State
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.text.language import day, tr
from ncov_desktop.ui.admin.picture import SEVERAL
from ncov_desktop.ui.admin.state import ShownRun
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services.run_watching import KnownRun

# Curves are drawn anew no more than four times a second.
_LOOK_MS = 250


@dataclass(frozen=True, slots=True)
class RunsState:
    """runs: the newest first. chosen: names of folders, at most as many as are told apart.

    looked: whether the folder of the trainings was read yet.
    """

    runs: tuple[ShownRun, ...] = ()
    chosen: tuple[str, ...] = ()
    looked: bool = False

    @property
    def shown(self) -> tuple[ShownRun, ...]:
        """The chosen runs; where none is, the newest."""
        chosen = tuple(run for run in self.runs if run.folder.name in self.chosen)
        return chosen or self.runs[:1]


class RunsModel(QObject):
    """changed: the state did. said(sentence): what is in the way."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.state = RunsState()
        self._tasks = tasks
        self._known: dict[Path, KnownRun] = {}
        self._asked: dict[Path, tuple[str, State]] = {}
        self._looking: Task | None = None
        self._unrecorded = False  # said once, not at every look
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, *, on: bool) -> None:
        """Reads what is written, again and again; or no longer."""
        if not on:
            self._timer.stop()
            if self._looking is not None:
                self._looking.drop()
            self._looking = None
        elif self._looking is None and not self._timer.isActive():
            self._look()

    def choose(self, names: Sequence[str]) -> None:
        """Runs by the names of their folders; more than can be told apart are not taken."""
        if len(names) > len(SEVERAL):
            self.said.emit(tr("No more than %n runs are shown side by side.", n=len(SEVERAL)))
        self._set(chosen=tuple(names)[: len(SEVERAL)])

    def pause(self) -> None:
        """The run that is shown waits after its next step."""
        self._ask("pause", tr("Pausing after this step …"))

    def stop(self) -> None:
        """The run that is shown keeps what was learned, and ends."""
        self._ask("stop", tr("Stopping; what was learned is kept …"))

    def go_on(self) -> None:
        """The run that is shown goes on, in a new process where none works on it."""
        self._ask("go_on", tr("Going on …"))

    def _ask(self, what: str, words: str) -> None:
        if len(self.state.shown) != 1:
            return
        shown = self.state.shown[0]
        run = RunFolder(shown.folder)
        self._asked[shown.folder] = (words, shown.progress.state)
        paused = shown.progress.state is State.PAUSED

        def work() -> None:
            from ncov_desktop.services import run_watching, training

            ways = {
                "pause": run_watching.pause,
                "stop": run_watching.stop,
                "go_on": run_watching.go_on if paused else training.start,
            }
            ways[what](run)

        def failed(error: NcovError) -> None:
            self._asked.pop(shown.folder, None)
            self._failed(error)
            self._show()

        self._show()
        self._tasks.run(work, lambda _: None, failed, Lane.ADMIN)

    def _look(self) -> None:
        known = dict(self._known)

        def work() -> tuple[tuple[KnownRun, ...], NcovError | None]:
            from ncov_desktop.core.errors import NcovError
            from ncov_desktop.services.run_ends import record_end
            from ncov_desktop.services.run_watching import read_runs

            found, problem = read_runs(known), None
            for each in found:
                try:
                    record_end(each.run, each.progress)
                except NcovError as error:
                    problem = error  # tried again at the next look
            return found, problem

        self._looking = self._tasks.run(work, self._seen, self._failed)

    def _seen(self, seen: tuple[tuple[KnownRun, ...], NcovError | None]) -> None:
        found, problem = seen
        self._looking = None
        self._timer.start()
        if problem is not None and not self._unrecorded:
            self.said.emit(str(text.error_message(problem)))
        self._unrecorded = problem is not None
        same = list(self._known.values()) == list(found)
        self._known = {each.run.path: each for each in found}
        for each in found:
            asked = self._asked.get(each.run.path)
            if asked is not None and asked[1] is not each.progress.state:
                del self._asked[each.run.path]
        if not (same and self.state.looked):
            self._show()

    def _failed(self, error: NcovError) -> None:
        self._looking = None
        self.said.emit(str(text.error_message(error)))

    def _show(self) -> None:
        now = datetime.now(UTC)
        runs = tuple(
            ShownRun(
                each.run.path,
                title_of(each, now),
                each.progress,
                each.plan,
                self._asked.get(each.run.path, (None, None))[0],
            )
            for each in self._known.values()
        )
        self._set(runs=runs, looked=True)

    def _set(self, **changes: object) -> None:
        state = replace(self.state, **changes)  # type: ignore[arg-type]
        if state != self.state:
            self.state = state
            self.changed.emit()


def title_of(known: KnownRun, now: datetime) -> str:
    """When it was begun, and the name of its plan."""
    began = datetime.fromtimestamp(known.began, UTC).astimezone()
    name = known.plan.name if known.plan is not None else known.run.path.name
    when = f"{began:%H:%M}"
    if began.date() != now.astimezone().date():
        when = tr("{day}, {time}", day=day(began), time=when)
    return f"{when} {name}"
