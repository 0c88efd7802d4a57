"""What was found in the files, folders and archives that were opened. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.core.browser import Browser, FilmEntry, FilmSource
from ncov_desktop.core.errors import NcovError
from ncov_desktop.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.services.browsing import Event
    from ncov_desktop.ui.reading.model import ReadingModel

    Thumbnail = tuple[FilmSource, NDArray[np.uint8]]

_MOST_THUMBNAILS = 400


class BrowsingModel(QObject):
    """Finds films, keeps them in order, and walks through them; the reading model shows the chosen one.

    progressed(done, total): while a search runs. found: a search has ended.
    thumbnail_made(source, picture): picture is uint8[h, w]. asked(paths): what is to be opened.
    walker(by): goes first where the film on screen belongs to another list; True where it does.
    """

    progressed = Signal(int, int)
    found = Signal()
    thumbnail_made = Signal(object, object)
    asked = Signal(object)

    def __init__(self, tasks: Tasks, reading: ReadingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.browser = Browser()
        self.searching = False
        self.walker: Callable[[int], bool] | None = None
        self._tasks = tasks
        self._reading = reading
        self._search: Task | None = None
        self._thumbnails: Task | None = None

    @property
    def films(self) -> tuple[FilmEntry, ...]:
        """Every film that was found, in the order in which they are walked."""
        return self.browser.films

    def open(self, paths: Sequence[Path]) -> None:
        """Opens one film at once; looks into folders, archives, indexes and several files first."""
        if paths:
            self.asked.emit(tuple(paths))
        if len(paths) == 1 and not _named_like_many(paths[0]):
            self.cancel()
            # asked in the background: a drive that is gone lets whoever asks it wait
            self._search = self._tasks.run(
                paths[0].is_dir,
                lambda many: self._search_in(paths) if many else self._open_film(paths[0]),
                lambda _: self._open_film(paths[0]),
            )
        elif paths:
            self._search_in(paths)

    def _open_film(self, path: Path) -> None:
        self._reading.open(FilmSource(path))

    def cancel(self) -> None:
        """Ends the search that runs."""
        if self._search is not None:
            self._search.drop()
        self.searching = False
        self.progressed.emit(0, 0)

    def step(self, by: int) -> None:
        """Opens the film so many places further on; stays at the ends."""
        if self.walker is not None and self.walker(by):
            return
        films = self.films
        opened = self._reading.state.opened
        sources = [film.source for film in films]
        if opened is None or opened.source not in sources:
            return
        place = sources.index(opened.source)
        wanted = min(max(place + by, 0), len(films) - 1)
        if wanted != place:
            self._reading.open(films[wanted].source)

    def _search_in(self, paths: Sequence[Path]) -> None:
        self.cancel()
        self.searching = True

        def events() -> Generator[Event, None, None]:
            from ncov_desktop.services.browsing import find_films

            yield from find_films(paths)

        self.progressed.emit(0, 0)
        self._search = self._tasks.stream(events, self._take, self._failed)

    def _take(self, event: Event) -> None:
        from ncov_desktop.services.browsing import Done, Found, Progress

        if isinstance(event, Found):
            self.progressed.emit(0, event.count)
        elif isinstance(event, Progress):
            self.progressed.emit(event.done, event.total)
        elif isinstance(event, Done):
            self._finish(event.browser)

    def _finish(self, browser: Browser) -> None:
        self.browser, self.searching = browser, False
        self.found.emit()
        self._reading.say_found(browser)
        if browser.films:
            self._reading.open(browser.films[0].source, keep_notice=True)
        self._make_thumbnails()

    def _failed(self, error: NcovError) -> None:
        self.searching = False
        self.found.emit()
        self._reading.say_failed(error)

    def _make_thumbnails(self) -> None:
        if self._thumbnails is not None:
            self._thumbnails.drop()
        sources = [film.source for film in self.films[:_MOST_THUMBNAILS]]

        def pictures() -> Generator[Thumbnail, None, None]:
            from ncov_desktop.imaging.thumbnail import thumbnail

            for source in sources:
                try:
                    study = self._reading.film_reader().read(source)
                except NcovError:
                    continue  # opening it will say why
                yield source, thumbnail(study.radiographs[0])

        self._thumbnails = self._tasks.stream(
            pictures, lambda made: self.thumbnail_made.emit(*made), lambda _: None
        )


def _named_like_many(path: Path) -> bool:
    name = path.name.casefold()
    return name == "dicomdir" or name.endswith(".zip")
