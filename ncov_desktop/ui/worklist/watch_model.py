"""The folder that is watched: begun once everything is there, announced, stopped. QtCore only."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ncov_desktop import text
from ncov_desktop.core.screening import FilmStored
from ncov_desktop.core.watching import (
    WatchedFolder,
    WatchEvent,
    WatchFinished,
    WatchLooked,
    WatchPhase,
    is_announced,
)
from ncov_desktop.text.language import tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.engine import Engine
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services.screening import Control
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.worklist.model import WorklistModel

# A batch of films takes a second or two.
_PATIENCE_S = 10.0
# Films that arrive together are announced together.
_GATHER_MS = 1_500


@dataclass(frozen=True, slots=True)
class WatchState:
    """watched: None while no folder is. looked: None until the network and the worklist are there.

    stored: films that were screened since it began. stopping: what was begun is still stored.
    """

    watched: WatchedFolder | None = None
    looked: WatchLooked | None = None
    stored: int = 0
    stopping: bool = False


class WatchModel(QObject):
    """changed: the state did. stored(): a film's row is new. announced(sentence): of high scores.

    screened(ids): of films that were judged now, once no more of them are there.

    kept(folder): what is to be remembered, a `WatchedFolder`. said(sentence): what is in the way.
    """

    changed = Signal()
    stored = Signal()
    announced = Signal(str)
    screened = Signal(object)
    kept = Signal(object)
    said = Signal(str)

    def __init__(self, tasks: Tasks, worklist: WorklistModel, reading: ReadingModel) -> None:
        super().__init__()
        self.state = WatchState()
        self._tasks, self._worklist, self._reading = tasks, worklist, reading
        self._control: Control | None = None
        self._engine: Engine | None = None
        self._running: Task | None = None
        self._high: list[float] = []
        self._new: list[int] = []
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._announce)
        worklist.changed.connect(self._go_on)
        reading.changed.connect(self._go_on)

    @property
    def runs(self) -> bool:
        """Whether a folder is watched."""
        return self.state.watched is not None

    def start(self, watched: WatchedFolder) -> None:
        """Watches a folder, from now on and at the next start."""
        self.kept.emit(watched)
        self.begin(watched)

    def begin(self, watched: WatchedFolder) -> None:
        """Watches a folder as soon as the network and the worklist are there, unless one is watched."""
        if not self.runs:
            self._set(WatchState(watched))
            self._go_on()

    def stop(self) -> None:
        """Stores what was begun, and ends; at the next start no folder is watched."""
        watched = self.state.watched
        if watched is None:
            return
        self.kept.emit(replace(watched, on=False))
        if self._control is None:
            self._set(WatchState())
        else:
            self._control.stop()
            self._set(replace(self.state, stopping=True))

    def close(self) -> None:
        """Ends it; what was begun is stored if it does not take too long."""
        self._gather.stop()
        if self._control is not None:
            self._control.stop()
        if self._running is not None:
            self._running.finish(_PATIENCE_S)
        self.state = WatchState()

    def _go_on(self) -> None:
        """Begins once everything is there; with another network it begins anew."""
        network, opened, watched = self._reading.network, self._worklist.list, self.state.watched
        if self._control is not None:
            if network.engine is not self._engine:
                self._control.stop()
            return
        if watched is None or opened is None or network.engine is None or network.bundle is None:
            return
        from ncov_desktop.services.screening import Control, Means
        from ncov_desktop.services.watching import watch

        means = Means(opened.database, network.engine, network.bundle, self._reading.film_reader())
        control, self._engine = Control(), network.engine
        self._control = control

        def events() -> Generator[WatchEvent, None, None]:
            yield from watch(watched, means, control)

        self._running = self._tasks.stream(events, self._take, self._failed, Lane.WATCH)

    def _take(self, event: WatchEvent) -> None:
        if isinstance(event, WatchLooked):
            self._set(replace(self.state, looked=event))
            if event.phase is not WatchPhase.SCREENING:
                self._tell_new()
        elif isinstance(event, FilmStored):
            self._set(replace(self.state, stored=self.state.stored + 1))
            self.stored.emit()
            if event.record.outcome.prediction is not None:
                self._new.append(event.record.id)
            self._listen(event)
        elif isinstance(event, WatchFinished):
            self._tell_new()
            self._end()

    def _tell_new(self) -> None:
        new, self._new = self._new, []
        if new:
            self.screened.emit(new)

    def _listen(self, event: FilmStored) -> None:
        watched, said = self.state.watched, event.record.outcome.prediction
        above = watched.notify_above if watched is not None else None
        if said is not None and is_announced(event.record, above):
            self._high.append(said.covid19)
            if not self._gather.isActive():
                self._gather.start()

    def _announce(self) -> None:
        high, self._high = self._high, []
        if len(high) == 1:
            words = tr("A film scored {score} – open the worklist.", score=text.score_text(high[0]))
        else:
            least = text.score_text(min(high))
            words = tr(
                "%n films scored {score} or higher – open the worklist.", n=len(high), score=least
            )
        severity = tr("A score is not severity.")
        self.announced.emit(f"{words} {severity}")

    def _failed(self, error: NcovError) -> None:
        changed = self._reading.network.engine is not self._engine
        if not (changed or self.state.stopping):
            self.said.emit(str(text.error_message(error)))
            self._control = self._running = None
            self._set(WatchState())
        else:
            self._end()

    def _end(self) -> None:
        """It is over, or begins anew with the network that is there now."""
        stopping = self.state.stopping
        self._control = self._running = None
        self._set(WatchState() if stopping else replace(self.state, looked=None))
        self._go_on()

    def _set(self, state: WatchState) -> None:
        self.state = state
        self.changed.emit()
