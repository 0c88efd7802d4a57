"""Opens films behind the wall that keeps decoders away from the window's process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from ncov_desktop.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture


class Opener:
    """One film at a time: asking for another drops the one that is not there yet."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._closed = False
        self._reader: FilmReader | None = None
        self._lock = threading.Lock()
        self._opening: Task | None = None

    def start(self) -> None:
        """Has a decode process ready before the first film needs one."""
        self._tasks.run(lambda: self.reader().start(), lambda _: None, lambda _: None)

    def open(
        self,
        source: FilmSource,
        frame: int,
        done: Callable[[OpenedFilm, FilmPicture], None],
        failed: Callable[[NcovError], None],
    ) -> None:
        """Calls `done` or `failed` on the main thread. frame: counted from 0."""
        if self._opening is not None:
            self._opening.drop()

        def work() -> tuple[OpenedFilm, FilmPicture]:
            from ncov_desktop.services.reading import open_film
            from ncov_desktop.ui.reading.picture import FilmPicture

            opened = open_film(source, self.reader(), frame, recognised=False)
            return opened, FilmPicture(opened.film, opened.windows[0][1])

        self._opening = self._tasks.run(work, lambda shown: done(*shown), failed)

    def reader(self) -> FilmReader:
        """The wall, made when it is first needed. For any thread."""
        from ncov_desktop.services.decoding import FilmReader

        with self._lock:
            if self._reader is None:
                self._reader = FilmReader()
            if self._closed:
                self._reader.close()
            return self._reader

    def close(self) -> None:
        """Ends the decode processes, also those only about to start."""
        self._closed = True
        with self._lock:
            reader = self._reader
        if reader is not None:
            reader.close()
