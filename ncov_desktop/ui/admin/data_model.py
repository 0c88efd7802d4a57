"""The films of the next training: brought together, divided, looked over. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.training.composition import Composition
    from ncov_desktop.core.training.dataset import TrainingFilm
    from ncov_desktop.core.training.health import HealthEvent, HealthReport
    from ncov_desktop.core.training.imported import Dropped, FilmsLooked, ImportEvent
    from ncov_desktop.core.training.plan import Shares
    from ncov_desktop.services.collecting.folders import ClassFolder
    from ncov_desktop.services.decoding import FilmReader

Begin = Callable[["FilmReader"], Generator["ImportEvent", None, None]]


@dataclass(frozen=True, slots=True)
class DataState:
    """films: as they will be trained on. dropped: of the imports of this sitting.

    made_of: None while it is counted. report: of these very films, None before the check.
    doing: what goes on, in words; looked: how far it is.
    """

    films: tuple[TrainingFilm, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    made_of: Composition | None = None
    report: HealthReport | None = None
    doing: str = ""
    looked: FilmsLooked | None = None
    loaded: bool = False

    @property
    def divided(self) -> bool:
        """Whether every film has its split."""
        return bool(self.films) and all(film.split is not None for film in self.films)


class DataModel(QObject):
    """changed: the state did. did(sentence): what was done. said(sentence): what is in the way.

    What is there is kept in a table beside the worklist, for this user's eyes only.
    """

    changed = Signal()
    did = Signal(str)
    said = Signal(str)

    def __init__(self, tasks: Tasks, reader: Callable[[], FilmReader]) -> None:
        super().__init__()
        self.state = DataState()
        self._tasks, self._reader = tasks, reader
        self._running: Task | None = None

    @property
    def table(self) -> Path:
        """Where the films are kept between two sittings."""
        from ncov_desktop.core import paths

        return paths.user_data() / "training-films.csv"

    def load(self) -> None:
        """What was there when the program was closed."""
        if self.state.loaded or self.state.doing:
            return

        def work() -> tuple[TrainingFilm, ...]:
            from ncov_desktop.core.training.dataset import read_dataset

            return read_dataset(self.table) if self.table.exists() else ()

        def read(films: tuple[TrainingFilm, ...]) -> None:
            self._set(loaded=True)
            self._take(films, keep=False)

        def failed(error: NcovError) -> None:
            self._set(loaded=True)
            self.said.emit(str(text.error_message(error)))

        self._tasks.run(work, read, failed, Lane.ADMIN)

    def import_table(self, table: Path) -> None:
        """Adds the films of a table that is known."""

        def begin(reader: FilmReader) -> Generator[ImportEvent, None, None]:
            from ncov_desktop.services.collecting.tables import import_table

            return import_table(table, reader)

        self._import(begin)

    def import_folders(self, folders: Sequence[ClassFolder]) -> None:
        """Adds the films of folders, one class each."""

        def begin(reader: FilmReader) -> Generator[ImportEvent, None, None]:
            from ncov_desktop.services.collecting.folders import import_folders

            return import_folders(folders, reader)

        self._import(begin)

    def import_reviews(self, source: str) -> None:
        """Adds the films of the worklist that a reader has reviewed."""

        def begin(reader: FilmReader) -> Generator[ImportEvent, None, None]:
            from ncov_desktop.services.collecting.reviews import import_reviews
            from ncov_desktop.services.listing import open_worklist

            opened, _ = open_worklist()
            try:
                yield from import_reviews(opened.database, source, reader)
            finally:
                opened.close()

        self._import(begin)

    def check(self) -> None:
        """Reads every film once, and says what is wrong with them together."""
        films = self.state.films

        def events() -> Generator[HealthEvent, None, None]:
            from ncov_desktop.services.film_health import check_films

            yield from check_films(films, self._reader())

        self._begin(tr("Films are looked over"), events)

    def divide(self, shares: Shares | None, seed: int) -> None:
        """Deals the patients to the splits; None keeps the splits of the tables."""
        films = self.state.films

        def work() -> tuple[TrainingFilm, ...]:
            from ncov_desktop.core.training.split import divide

            return divide(films, shares, seed)

        self._tasks.run(work, self._take, self._failed, Lane.ADMIN)

    def leave_out(self, files: Iterable[Path]) -> None:
        """Films that are not to be trained on; their files stay where they are."""
        gone = frozenset(files)
        kept = tuple(film for film in self.state.films if film.file not in gone)
        count = len(self.state.films) - len(kept)
        self._take(kept)
        self.did.emit(tr("%n films were left out; their files stay where they are.", n=count))

    def clear(self) -> None:
        """Begins anew."""
        self._set(dropped=())
        self._take(())

    def stop(self) -> None:
        """What goes on ends; nothing of it is kept."""
        if self._running is not None:
            self._running.drop()
        self._running = None
        self._set(doing="", looked=None)

    def _import(self, begin: Begin) -> None:
        def events() -> Generator[ImportEvent, None, None]:
            yield from begin(self._reader())

        self._begin(tr("Films are brought together"), events)

    def _begin(
        self, doing: str, events: Callable[[], Generator[ImportEvent | HealthEvent, None, None]]
    ) -> None:
        if not self.state.doing:
            self._set(doing=doing, looked=None)
            self._running = self._tasks.stream(events, self._event, self._failed, Lane.ADMIN)

    def _event(self, event: ImportEvent | HealthEvent) -> None:
        from ncov_desktop.core.training.imported import FilmsLooked, Imported

        if isinstance(event, FilmsLooked):
            self._set(looked=event)
            return
        self._running = None
        self._set(doing="", looked=None)
        if isinstance(event, Imported):
            known = {film.file for film in self.state.films}
            new = tuple(film for film in event.films if film.file not in known)
            self._set(dropped=(*self.state.dropped, *event.dropped))
            self._take((*self.state.films, *new))
            left = tr("%n left out", n=len(event.dropped))
            self.did.emit(tr("%n films were added, {left}.", n=len(new), left=left))
        else:
            self._take(event.films, report=event)

    def _take(
        self,
        films: tuple[TrainingFilm, ...],
        report: HealthReport | None = None,
        *,
        keep: bool = True,
    ) -> None:
        """These are the films from now on; they are counted, and kept."""
        made_of = report.composition if report is not None else None
        self._set(films=films, report=report, made_of=made_of)

        def work() -> Composition:
            from ncov_desktop.core.errors import ErrorKind, NcovError
            from ncov_desktop.core.training.composition import composition
            from ncov_desktop.core.training.dataset import write_dataset

            if keep:
                try:
                    write_dataset(self.table, films)
                except OSError as error:
                    raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
            return composition(films)

        def counted(found: Composition) -> None:
            if self.state.films is films:
                self._set(made_of=found)

        self._tasks.run(work, counted, self._failed, Lane.ADMIN)

    def _failed(self, error: NcovError) -> None:
        self._running = None
        self._set(doing="", looked=None)
        self.said.emit(str(text.error_message(error)))

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
