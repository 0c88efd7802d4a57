"""Trust of the films that were screened, worked out while nobody waits. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.screening import ScreeningProgress
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.text.language import mark, number, tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import Engine
    from ncov_desktop.services.screening import Control
    from ncov_desktop.services.sweeping import SweepEvent, SweepFinished
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.worklist.model import WorklistModel

_PATIENCE_S = 10.0


_ANOTHER = mark(
    "Another network was chosen, so trust of the films that the last one judged is worked out no "
    "further. Choose that one again to go on."
)


@dataclass(frozen=True, slots=True)
class _Interrupted:
    """What was being worked out. film_ids: None for all films judged with the bundle."""

    film_ids: Sequence[int] | None
    bundle: Bundle


@dataclass(frozen=True, slots=True)
class SweepState:
    """progress: None while no sweep runs. stopping: it ends within a moment."""

    progress: ScreeningProgress | None = None
    stopping: bool = False


class SweepModel(QObject):
    """Trust belongs to the network that gave the score: where another is chosen meanwhile, it ends.

    changed: the state did. did(sentence): what was done. said(sentence): what is in the way."""

    changed = Signal()
    did = Signal(str)
    said = Signal(str)

    def __init__(self, tasks: Tasks, worklist: WorklistModel, reading: ReadingModel) -> None:
        super().__init__()
        self.state = SweepState()
        self._tasks, self._worklist, self._reading = tasks, worklist, reading
        self._control: Control | None = None
        self._running: Task | None = None
        self._next: tuple[int, ...] = ()
        self._engine: Engine | None = None
        self._what: _Interrupted | None = None
        self._moved: _Interrupted | None = None
        reading.changed.connect(self._network_moved)

    @property
    def runs(self) -> bool:
        """Whether trust is being worked out."""
        return self._control is not None or self._moved is not None

    def follow(self, film_ids: Sequence[int]) -> None:
        """Works out trust of films that were just screened, as far as the settings want it."""
        if self.runs:
            self._next = (*self._next, *film_ids)
        elif self._reading.state.trust_parts and not self._obstacle():
            self._begin(film_ids)

    def start(self) -> None:
        """Works out what is not known yet of any film; what is in the way is said."""
        obstacle = self._obstacle()
        if obstacle:
            self.said.emit(obstacle)
        else:
            self._begin(None)

    def stop(self) -> None:
        """Ends it; the films that were done stay done."""
        self._next = ()
        waiting, self._moved = self._moved, None
        if self._control is not None:
            self._control.stop()
            self._set(replace(self.state, stopping=True))
        elif waiting is not None:
            self._set(SweepState())

    def close(self) -> None:
        """Ends it, and waits a moment for what is being stored."""
        if self._control is not None:
            self._control.stop()
        if self._running is not None:
            self._running.finish(_PATIENCE_S)

    def _obstacle(self) -> str:
        """Why nothing can be worked out now, '' where it can."""
        network = self._reading.network
        if self.runs:
            return tr("Trust is being worked out. Wait for its end, or stop it first.")
        if network.failure is not None:
            return str(text.error_message(network.failure))
        if self._worklist.list is None or network.engine is None or network.bundle is None:
            return tr("The network is being loaded. Try again in a moment.")
        return ""

    def _begin(self, film_ids: Sequence[int] | None) -> None:
        from ncov_desktop.services.screening import Control, Means
        from ncov_desktop.services.sweeping import sweep

        network, opened = self._reading.network, self._worklist.list
        assert opened is not None
        assert network.engine is not None
        assert network.bundle is not None
        means = Means(opened.database, network.engine, network.bundle, self._reading.film_reader())
        wanted = self._reading.state.trust_parts or frozenset(TrustPart)
        parts = tuple(part for part in TrustPart if part in wanted)
        control = self._control = Control()
        self._engine, self._what = network.engine, _Interrupted(film_ids, means.bundle)
        events = sweep(means, film_ids, parts, control)

        def step() -> None:
            """One film at a time: the film on screen is not to wait for all of them."""
            self._running = self._tasks.run(
                lambda: next(events), take, lambda error: self._failed(error, control), Lane.IDLE
            )

        def take(event: SweepEvent) -> None:
            if isinstance(event, ScreeningProgress):
                self._set(replace(self.state, progress=event))
                step()
                return
            moved = self._moved is not None
            self._end()
            if not moved and (film_ids is None or event.failed):
                self.did.emit(_end_words(event))  # else what was said of the screening stays

        step()

    def _failed(self, error: NcovError, control: Control) -> None:
        self._end()
        if not control.stopped:
            self.said.emit(str(text.error_message(error)))

    def _end(self) -> None:
        self._control = self._running = None
        if self._moved is not None:
            self._go_on()
            return
        following, self._next = self._next, ()
        self._set(SweepState())
        if following:
            self.follow(following)

    def _network_moved(self) -> None:
        """The engine that is asked is ended as soon as another network or device is chosen."""
        if self._control is not None and self._reading.network.engine is not self._engine:
            if self._moved is None and not self.state.stopping:
                self._moved = self._what
                self._control.stop()
        elif self._moved is not None and self._control is None:
            self._go_on()

    def _go_on(self) -> None:
        """With the same network; a sweep that was for another ends here."""
        network, moved = self._reading.network, self._moved
        if moved is None or (network.bundle is None and network.failure is None):
            return
        self._moved = None
        if network.bundle is not None and network.failure is None:
            if network.bundle.content_sha256 == moved.bundle.content_sha256:
                self._begin(moved.film_ids)
                return
            self.did.emit(tr(_ANOTHER))
        self._next = ()
        self._set(SweepState())

    def _set(self, state: SweepState) -> None:
        self.state = state
        self.changed.emit()


def _end_words(event: SweepFinished) -> str:
    """Also how many films were left out, and why."""
    words = tr("Trust was worked out for %n films.", n=event.examined)
    if not event.left_out:
        return words
    reasons = " ".join(
        f"{number(count)} × {text.error_message(NcovError(kind)).what}"
        for kind, count in sorted(event.left_out.items(), key=lambda each: -each[1])
    )
    left_out = tr("%n films were left out: {reasons}", n=event.failed, reasons=reasons)
    return f"{words} {left_out}"
