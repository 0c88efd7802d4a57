"""The prior film beside the one that is read. QtCore only: no widget, and the network is never asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.core.errors import NcovError

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture
    from ncov_desktop.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True, eq=False)
class Prior:
    """source: what was chosen, None for nothing. picture: what `opened` looks like.

    failure: why it is not there. Neither is there while it is being read.
    """

    source: FilmSource | None = None
    opened: OpenedFilm | None = None
    picture: FilmPicture | None = None
    failure: NcovError | None = None


class PriorModel(QObject):
    """Reads the prior; an answer for one no longer wanted is dropped."""

    changed = Signal()

    def __init__(
        self, tasks: Tasks, reader: Callable[[], FilmReader], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.prior = Prior()
        self._tasks, self._reader = tasks, reader
        self._opening: Task | None = None

    def show(self, source: FilmSource | None) -> None:
        """Reads this film, or shows none; one that could not be read is tried again."""
        if source == self.prior.source and self.prior.failure is None:
            return
        if self._opening is not None:
            self._opening.drop()
        self._set(Prior(source))
        if source is None:
            return

        def work() -> Prior:
            from ncov_desktop.services.reading import open_film
            from ncov_desktop.ui.reading.picture import FilmPicture

            opened = open_film(source, self._reader(), recognised=False)
            return Prior(source, opened, FilmPicture(opened.film, opened.windows[0][1]))

        self._opening = self._tasks.run(work, self._set, self._failed)

    def _failed(self, error: NcovError) -> None:
        self._set(replace(self.prior, failure=error))

    def _set(self, prior: Prior) -> None:
        self.prior = prior
        self.changed.emit()
