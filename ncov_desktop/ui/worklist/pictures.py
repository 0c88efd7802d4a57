"""Small pictures of films with their heat maps, when somebody looks at a row. QtCore only: no widget."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ncov_desktop.core.errors import NcovError
from ncov_desktop.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.core.results import SmallMap
    from ncov_desktop.core.screening import ScreeningRecord
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.services.listing import OpenWorklist

    Key = tuple[int, datetime]

SIDE = 480
_REST_MS = 120
_MOST = 120


@dataclass(frozen=True, slots=True, eq=False)
class SmallPicture:
    """film: uint8[h, w], its longer side `SIDE`. heat: what the worklist keeps of its heat map."""

    film: NDArray[np.uint8]
    heat: SmallMap | None = None

    def overlaid(self) -> NDArray[np.uint8]:
        """uint8[h, w, 3] with the heat map over the film; uint8[h, w] where none is kept."""
        from ncov_desktop.imaging.thumbnail import overlaid

        return self.film if self.heat is None else overlaid(self.film, self.heat)


class Pictures(QObject):
    """One film at a time; a film that is no longer asked for is not made.

    made(film_id, `SmallPicture` or NcovError): the error says why there is none, or that the file is no
    longer the one that was screened.
    """

    made = Signal(int, object)

    def __init__(
        self,
        tasks: Tasks,
        reader: Callable[[], FilmReader],
        worklist: Callable[[], OpenWorklist | None],
    ) -> None:
        super().__init__()
        self._tasks, self._reader, self._worklist = tasks, reader, worklist
        self._known: OrderedDict[Key, SmallPicture] = OrderedDict()
        self._wanted: ScreeningRecord | None = None
        self._making: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._make)

    def ask(self, record: ScreeningRecord) -> None:
        """Makes the film's picture, unless another is asked for at once."""
        if self._wanted is not None and _key(self._wanted) == _key(record):
            return  # it is on its way
        self.stop()
        known = self._known.get(_key(record))
        if known is not None:
            self.made.emit(record.id, known)
            return
        self._wanted = record
        self._rest.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._rest.stop()
        self._wanted = None
        if self._making is not None:
            self._making.drop()

    def _make(self) -> None:
        record, opened = self._wanted, self._worklist()
        if record is None:
            return

        def work() -> SmallPicture:
            from ncov_desktop.imaging.thumbnail import thumbnail
            from ncov_desktop.services.listing import changed_since

            problem = changed_since(record)
            if problem is not None:
                raise problem
            file = record.outcome.file
            film = self._reader().read(file.source, file.frame).radiographs[0]
            judged = record.outcome.prediction is not None
            heat = opened.small_map(record.id) if opened is not None and judged else None
            if heat is not None and heat.geometry.film_size != film.pixels.shape:
                heat = None  # of another film than this
            return SmallPicture(thumbnail(film, SIDE), heat)

        def keep(made: SmallPicture) -> None:
            self._wanted = None
            self._known[_key(record)] = made
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
            self.made.emit(record.id, made)

        def fail(error: NcovError) -> None:
            self._wanted = None
            self.made.emit(record.id, error)

        self._making = self._tasks.run(work, keep, fail)


def _key(record: ScreeningRecord) -> Key:
    return record.id, record.at
