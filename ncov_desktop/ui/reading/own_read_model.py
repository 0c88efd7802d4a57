"""The reader's own read of the film on screen, and when it opens the seal. QtCore only: no widget."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.own_read import (
    Confidence,
    MapPlace,
    MapRemark,
    NetworkAnswer,
    OwnRead,
    ReadClass,
    ReadFilm,
    Zone,
)
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.services.own_reading import OwnReadStore
    from ncov_desktop.ui.reading.model import ReadingModel

_LAST_WRITE_S = 2.0
# A film may be on the screen before it is known what was chosen; the network is asked after that.
_UNANSWERED = (Answer.WAITING, Answer.RUNNING, Answer.REFUSED)
_NO_FILM_YET = ReadFilm("")  # its file's hash is still being worked out


@dataclass(frozen=True, slots=True)
class OwnReadState:
    """read: of the film on screen, None where none is asked for. writing: it is being recorded.

    problem: why what was said last could not be recorded. unrecorded: the reader goes on without.
    """

    read: OwnRead | None = None
    writing: bool = False
    problem: NcovError | None = None
    unrecorded: bool = False


class OwnReadModel(QObject):
    """Takes the reader's word, records it, and only then lets the reading model show the network's.

    open_store: called until it gives one, never on the main thread.
    """

    changed = Signal()

    def __init__(
        self, tasks: Tasks, reading: ReadingModel, open_store: Callable[[], OwnReadStore]
    ) -> None:
        super().__init__(reading)
        self.state = OwnReadState()
        self._open_store = open_store
        self._store: OwnReadStore | None = None
        self.tasks = tasks
        self._reading = reading
        self._opened: OpenedFilm | None = None
        self._last_write: Task | None = None
        # What was said since the program started, by film: also what could not be recorded.
        self._said: dict[tuple[str, int], OwnReadState] = {}
        reading.film_changed.connect(self._film_changed)
        reading.changed.connect(self._note_network)

    def store(self) -> OwnReadStore:
        """Where reads are kept, opened when it is first needed; in `Lane.RECORDS` only.

        Raises: NcovError.
        """
        if self._store is None:
            self._store = self._open_store()
        return self._store

    @property
    def may_put_down(self) -> bool:
        """Whether a class and a confidence are asked for now."""
        read = self.state.read
        refused = bool(self._reading.state.refusals)
        return read is not None and read.sealed and not refused and not self.state.writing

    @property
    def may_unseal(self) -> bool:
        """Whether all that is asked for is put down."""
        read = self.state.read
        return self.may_put_down and read is not None and read.first.complete

    def choose(self, label: ReadClass) -> None:
        """The reader's class; once the network's answer was seen, a change of mind."""
        read = self.state.read
        if self.may_put_down and read is not None:
            self._set(read=read.put_down(_now(), label=label), problem=None)
        elif read is not None and not read.sealed and label is not read.final_label:
            self._change(read.change_mind(label, _now()))
            self._confirm(label)
        else:
            self.changed.emit()  # whatever was pressed shows what holds

    def be_sure(self, confidence: Confidence) -> None:
        """How sure the reader is; it stands once the network's answer was seen."""
        read = self.state.read
        if self.may_put_down and read is not None:
            self._set(read=read.put_down(_now(), confidence=confidence), problem=None)

    def unseal(self) -> None:
        """Records what was put down, and shows what the network says once that is on the disk."""
        read = self.state.read
        if self.may_unseal and read is not None:
            self._set(writing=True, problem=None)
            self._record(read.unseal(_now()), self._open_seal)

    def go_on_unrecorded(self) -> None:
        """Shows what the network says although nothing of the read can be kept; the reader knows."""
        read = self.state.read
        if self.may_unseal and read is not None and self.state.problem is not None:
            self._set(unrecorded=True, problem=None)
            self._open_seal(read.unseal(_now()))

    def place_map(self, place: MapPlace | None) -> None:
        """Where the heat map lies."""
        read = self.state.read
        if read is not None and not read.sealed:
            self._remark(read, replace(read.remark, place=place))

    def mark_zones(self, zones: frozenset[Zone]) -> None:
        """The zones that are involved."""
        read = self.state.read
        if read is not None and not read.sealed:
            self._remark(read, replace(read.remark, zones=zones))

    def read_again(self) -> None:
        """A new read of the film on screen; the earlier one stays as it was recorded."""
        read = self.state.read
        if read is not None and not read.sealed:
            self._reading.seal()  # first, or a score that is not shown of a healthy chest would be
            self._reading.confirm(None)
            self._begin(read.film)

    def use_settings(self, settings: Settings) -> None:
        """No read is asked for any more; or one is, from the next answer on that nobody has seen."""
        asked = self.state.read is not None
        if asked and not settings.own_read_first:
            self.leave()
            self._opened, self.state = None, OwnReadState()
            self._reading.unseal()
            self.changed.emit()
        elif settings.own_read_first and not asked and self._reading.state.answer in _UNANSWERED:
            self._reading.seal()
            self._film_changed()

    def leave(self) -> None:
        """The film goes; what was put down of a sealed one is recorded as left."""
        read = self.state.read
        if read is not None and read.sealed and read.begun:
            self._record(replace(read, left_at=_now()), lambda _: None)

    def close(self) -> None:
        """Leaves the film, and waits until it is recorded, but not for long."""
        self.leave()
        future = self._last_write.future if self._last_write else None
        if future is not None:
            from concurrent.futures import wait

            wait([future], _LAST_WRITE_S)
        if self._store is not None:
            self._store.close()

    def forget(self) -> None:
        """Nothing said so far is known any more; of the film on screen nothing more is recorded."""
        self._said.clear()
        if self.state.read is not None and not self.state.read.sealed:
            self._set(unrecorded=True, problem=None)

    def _film_changed(self) -> None:
        self.leave()
        opened = self._opened = self._reading.state.opened
        if opened is None or not self._reading.state.sealed:
            self._opened, self.state = None, OwnReadState()
            self.changed.emit()
            return
        self._begin(_NO_FILM_YET)

        def work() -> tuple[ReadFilm, OwnRead | None]:
            from ncov_desktop.core.errors import NcovError
            from ncov_desktop.services.own_reading import earlier_read, film_of

            film = film_of(opened)
            try:
                return film, earlier_read(self.store(), film)
            except NcovError:
                return film, None  # if it cannot be written either, that will be said

        def done(found: tuple[ReadFilm, OwnRead | None]) -> None:
            if self._opened is opened:
                self._found(*found)

        self.tasks.run(work, done, lambda _: None, Lane.RECORDS)

    def _found(self, film: ReadFilm, earlier: OwnRead | None) -> None:
        """Whether the film on screen was read before; then its answer is no longer a secret."""
        known = self._said.get(film.key) or (OwnReadState(earlier) if earlier else None)
        now = self.state.read
        assert now is not None
        if known is None or known.read is None or (known.read.sealed and now.begun):
            self._set(read=replace(now, film=film))
            return
        self.state = known
        if not known.read.sealed and known.read.final_label is not None:
            self._confirm(known.read.final_label)
            self._reading.unseal()
        self.changed.emit()

    def _begin(self, film: ReadFilm) -> None:
        self.state = OwnReadState(OwnRead(secrets.token_hex(16), film, _now()))
        self.changed.emit()

    def _open_seal(self, read: OwnRead) -> None:
        """The word is kept; what follows from it is set before anything can be seen."""
        self._keep(replace(self.state, read=read, writing=False))
        assert read.first.label is not None
        self._confirm(read.first.label)
        self._reading.unseal()
        self.changed.emit()

    def _confirm(self, label: ReadClass) -> None:
        """A class says that there is pneumonia, and the network is not asked about a healthy chest."""
        said = Pneumonia.YES if label.compared else Pneumonia.NO
        if self._reading.state.pneumonia is not said:
            self._reading.confirm(said)

    def _note_network(self) -> None:
        """Records what the network said once it can be seen."""
        read, shown = self.state.read, self._reading.state.shown
        if read is None or read.sealed or read.network is not None or shown is None:
            return
        said = shown.prediction
        network = NetworkAnswer(
            said.covid19,
            said.threshold,
            ReadClass(said.label),
            said.model_id,
            said.bundle_sha256,
            _now(),
        )
        self._change(replace(read, network=network))

    def _remark(self, read: OwnRead, remark: MapRemark) -> None:
        if remark != read.remark:
            self._change(replace(read, remark=replace(remark, at=_now())))

    def _change(self, read: OwnRead) -> None:
        """What became of a read after it was unsealed; it holds whether or not it can be recorded."""
        self._keep(replace(self.state, read=read, problem=None))
        if not self.state.unrecorded:
            self._record(read, lambda _: None)
        self.changed.emit()

    def _keep(self, state: OwnReadState) -> None:
        self.state = state
        if state.read is not None and state.read.film != _NO_FILM_YET:
            self._said[state.read.film.key] = state

    def _record(self, read: OwnRead, done: Callable[[OwnRead], None]) -> None:
        opened = self._opened
        assert opened is not None

        def work() -> OwnRead:
            from ncov_desktop.services.own_reading import film_of, record

            whole = replace(read, film=film_of(opened))
            record(self.store(), whole)
            return whole

        def recorded(whole: OwnRead) -> None:
            if self._opened is opened:
                done(whole)
            else:
                self._said[whole.film.key] = OwnReadState(whole)

        def failed(error: NcovError) -> None:
            if self._opened is opened:
                self._set(writing=False, problem=error)
            else:
                self._reading.say_failed(error)

        self._last_write = self.tasks.run(work, recorded, failed, Lane.RECORDS)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()


def _now() -> datetime:
    return datetime.now(UTC)
