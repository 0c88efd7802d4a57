"""The screening that runs: started, paused, stopped, one at a time. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import (
    Counts,
    FilmStored,
    ScreeningEvent,
    ScreeningFinished,
    ScreeningProgress,
    ScreeningRecord,
    Status,
)
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.core.engine import Engine
    from ncov_desktop.services.screening import Choice, Control
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.worklist.model import WorklistModel

# A batch of films takes a second or two.
_PATIENCE_S = 10.0
_AWAY = frozenset((ErrorKind.FOLDER_GONE, ErrorKind.FOLDER_UNREADABLE, ErrorKind.FILE_MISSING))
_GOES_ON = mark("The network was loaded again, and the screening goes on where it was.")
_BEGINS_ANEW = mark(
    "Another network was chosen: the folder is screened with it from the beginning, so that one "
    "network has judged all its films."
)


@dataclass(frozen=True, slots=True)
class ScreeningState:
    """folder: that is screened, None while none is. stopping: what was begun is still stored.

    waiting: for another network, with which it goes on.
    """

    folder: Path | None = None
    progress: ScreeningProgress = field(default_factory=lambda: ScreeningProgress(0, 0))
    paused: bool = False
    stopping: bool = False
    waiting: bool = False


class ScreeningModel(QObject):
    """One screening, one network: where another is chosen meanwhile, it begins anew with that one.

    Of films that the network judged before, nothing is computed again where it is the same one.

    changed: the state did. stored(): a film's row is new.

    ended(ids): of the films found, once all is done and nobody stopped it.
    did(sentence): what was done. said(sentence): what is in the way.
    """

    changed = Signal()
    stored = Signal()
    ended = Signal(object)
    did = Signal(str)
    said = Signal(str)

    def __init__(self, tasks: Tasks, worklist: WorklistModel, reading: ReadingModel) -> None:
        super().__init__()
        self.state = ScreeningState()
        self._tasks, self._worklist, self._reading = tasks, worklist, reading
        self._control: Control | None = None
        self._running: Task | None = None
        self._jobs: Sequence[tuple[Path, Choice]] = ()
        self._engine: Engine | None = None
        self._bundle_sha256: str | None = None
        self._left = 0
        self._ends: list[ScreeningFinished] = []
        self._away = 0
        reading.changed.connect(self._network_moved)

    @property
    def runs(self) -> bool:
        """Whether a folder is being screened."""
        return self.state.folder is not None

    def start(self, folder: Path, *, recursive: bool = True, again: bool = False) -> None:
        """Screens a folder, unless one is being screened; what is in the way is said."""
        from ncov_desktop.services.screening import Choice

        self._run([(folder, Choice(recursive, again))])

    def again(self, records: Iterable[ScreeningRecord]) -> None:
        """Screens these films once more, whether or not they have changed."""
        from ncov_desktop.services.screening import Choice

        by_folder: dict[Path, set[FilmSource]] = {}
        for record in records:
            file = record.outcome.file
            by_folder.setdefault(file.root, set()).add(file.source)
        self._run(
            [
                (folder, Choice(again=True, only=frozenset(sources)))
                for folder, sources in by_folder.items()
            ]
        )

    def _run(self, jobs: Sequence[tuple[Path, Choice]]) -> None:
        obstacle = self._obstacle()
        if obstacle:
            self.said.emit(obstacle)
            return
        self._jobs = jobs
        self._begin()

    def _begin(self) -> None:
        """Everything is there."""
        from ncov_desktop.services.screening import Control, Means, screen

        network, opened = self._reading.network, self._worklist.list
        assert network.engine is not None
        assert network.bundle is not None
        assert opened is not None
        means = Means(opened.database, network.engine, network.bundle, self._reading.film_reader())
        control, jobs = Control(), self._jobs
        self._control, self._engine = control, network.engine
        self._bundle_sha256 = network.bundle.content_sha256
        self._left = len(jobs)
        self._ends, self._away = [], 0

        def events() -> Generator[ScreeningEvent, None, None]:
            for folder, choice in jobs:
                try:
                    yield from screen(folder, means, choice, control)
                except NcovError as error:
                    if len(jobs) == 1 or error.kind not in _AWAY:
                        raise
                    self._away += 1  # the films of the other folders are there
                    yield ScreeningFinished((), Counts(), 0, 0.0, control.stopped)

        self._set(ScreeningState(jobs[0][0]))
        self._running = self._tasks.stream(events, self._take, self._failed, Lane.SCREEN)

    def pause(self) -> None:
        """Begins no further films until `resume`."""
        if self._control is not None:
            self._control.pause()
            self._set(replace(self.state, paused=True))

    def resume(self) -> None:
        """Goes on."""
        if self._control is not None:
            self._control.resume()
            self._set(replace(self.state, paused=False))

    def stop(self) -> None:
        """Stores what was begun, and ends."""
        if self._control is not None:
            self._control.stop()
            self._set(replace(self.state, stopping=True, waiting=False, paused=False))
        elif self.state.waiting:
            self._end()

    def close(self) -> None:
        """Ends it; what was begun is stored if it does not take too long, and then the rest can go."""
        if self._control is not None:
            self._control.stop()
        if self._running is not None:
            self._running.finish(_PATIENCE_S)

    def _obstacle(self) -> str:
        """Why nothing can be screened now, '' where it can."""
        network = self._reading.network
        if self.runs:
            return tr("A folder is being screened. Wait for its end, or stop it first.")
        if self._worklist.list is None:
            return tr("The worklist is not open, so nothing can be screened.")
        if network.failure is not None:
            return str(text.error_message(network.failure))
        if network.engine is None or network.bundle is None:
            return tr("The network is being loaded. Try again in a moment.")
        return ""

    def _take(self, event: ScreeningEvent) -> None:
        if isinstance(event, ScreeningProgress):
            self._set(replace(self.state, progress=event))
        elif isinstance(event, FilmStored):
            self.stored.emit()
        elif isinstance(event, ScreeningFinished):
            self._ends.append(event)
            if len(self._ends) == self._left and self.state.waiting:
                self._wait_for_network()
            elif len(self._ends) == self._left:
                self._end()
                away = tr("%n folders could not be reached.", n=self._away) if self._away else ""
                self.did.emit(f"{_end_words(self._ends)} {away}".rstrip())
                if not any(each.stopped for each in self._ends):
                    self.ended.emit([each for end in self._ends for each in end.film_ids])

    def _failed(self, error: NcovError) -> None:
        if self.state.waiting:
            self._wait_for_network()
            return
        self._end()
        self.said.emit(str(text.error_message(error)))

    def _network_moved(self) -> None:
        """The network that was asked is ended as soon as another is chosen."""
        network, state = self._reading.network, self.state
        if self._control is not None and network.engine is not self._engine:
            if not (state.waiting or state.stopping):
                self._control.stop()
                self._set(replace(state, waiting=True))
        elif state.waiting and self._control is None:
            self._go_on()

    def _wait_for_network(self) -> None:
        """What was begun with the old one is stored; the new one may be there already."""
        self._control = self._running = None
        self.stored.emit()
        self._go_on()

    def _go_on(self) -> None:
        network = self._reading.network
        if network.failure is not None:
            self._end()
            self.said.emit(str(text.error_message(network.failure)))
        elif network.engine is not None and network.bundle is not None:
            same = network.bundle.content_sha256 == self._bundle_sha256
            paused = self.state.paused
            self._begin()
            if paused:
                self.pause()
            self.did.emit(tr(_GOES_ON if same else _BEGINS_ANEW))

    def _end(self) -> None:
        self._control = self._running = self._engine = None
        self._set(ScreeningState())
        self.stored.emit()

    def _set(self, state: ScreeningState) -> None:
        self.state = state
        self.changed.emit()


def _end_words(events: Sequence[ScreeningFinished]) -> str:
    counts = Counts({each: sum(event.counts.of(each) for event in events) for each in Status})
    if not counts.total and not any(event.stopped for event in events):
        return tr("There is no film in this folder.")
    begin = tr("Screened: %n films are in the list.", n=counts.total)
    if any(event.stopped for event in events):
        begin = tr("Stopped: %n films are in the list.", n=counts.total)
    before = sum(event.known for event in events)
    known = tr("%n were known before.", n=before) if before else ""
    return " ".join(part for part in (begin, known, _left_out_words(counts)) if part)


def _left_out_words(counts: Counts) -> str:
    said = (
        (Status.REFUSED, tr("%n not judged", n=counts.of(Status.REFUSED))),
        (Status.UNREADABLE, tr("%n unreadable", n=counts.of(Status.UNREADABLE))),
        (Status.FAILED, tr("%n without an answer", n=counts.of(Status.FAILED))),
    )
    words = ", ".join(words for status, words in said if counts.of(status))
    return tr("Of these: {words}.", words=words) if words else ""
