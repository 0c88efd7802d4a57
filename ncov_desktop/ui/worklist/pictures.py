"""Small pictures of films, made when somebody looks at a row. QtCore only: no widget."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ncov_desktop.core.errors import NcovError
from ncov_desktop.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.core.screening import ScreeningRecord
    from ncov_desktop.services.decoding import FilmReader

    Picture = NDArray[np.uint8]
    Key = tuple[int, str]

SIDE = 480
_REST_MS = 120
_MOST = 120


class Pictures(QObject):
    """One film at a time; a film that is no longer asked for is not made.

    made(film_id, picture or NcovError): picture is uint8[h, w], its longer side `SIDE`; the error says
    why there is none, or that the file is no longer the one that was screened.
    """

    made = Signal(int, object)

    def __init__(self, tasks: Tasks, reader: Callable[[], FilmReader]) -> None:
        super().__init__()
        self._tasks, self._reader = tasks, reader
        self._known: OrderedDict[Key, Picture] = OrderedDict()
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
        record = self._wanted
        if record is None:
            return

        def work() -> Picture:
            from ncov_desktop.imaging.thumbnail import thumbnail
            from ncov_desktop.services.listing import changed_since

            problem = changed_since(record)
            if problem is not None:
                raise problem
            file = record.outcome.file
            study = self._reader().read(file.source, file.frame)
            return thumbnail(study.radiographs[0], SIDE)

        def keep(made: Picture) -> None:
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
    return record.id, record.outcome.file.sha256
