"""What a finished run came to, read from its folder. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.training.evaluation import Evaluation
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.ui.admin.state import ShownRun

_SIDE, _MOST_PICTURES = 144, 60


@dataclass(frozen=True, slots=True)
class EvaluateState:
    """run: whose it is. evaluation: None where there is none yet. films: files by their number, from 1.

    reports: the page and the PDF, once they are made.
    """

    run: ShownRun | None = None
    evaluation: Evaluation | None = None
    films: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()

    def file_of(self, number: int) -> Path | None:
        """Where a film lies; None where the table of the run does not say."""
        return self.films[number - 1] if 0 < number <= len(self.films) else None


class EvaluateModel(QObject):
    """changed: the state did. pictured(number, uint8[h, w]): a film in small. said(sentence)."""

    changed = Signal()
    pictured = Signal(int, object)
    said = Signal(str)

    def __init__(self, tasks: Tasks, reader: Callable[[], FilmReader]) -> None:
        super().__init__()
        self.state = EvaluateState()
        self._tasks, self._reader = tasks, reader
        self._reading: Task | None = None
        # Of the films that were called wrong, by their numbers, as far as they were made.
        self.pictures: dict[int, NDArray[np.uint8]] = {}
        self._pictures: Task | None = None
        self._reporting: Task | None = None

    def show(self, run: ShownRun | None) -> None:
        """The evaluation of a run, where it has one."""
        before = self.state.run
        same = (
            before is not None
            and run is not None
            and (before.folder, before.progress.evaluated) == (run.folder, run.progress.evaluated)
        )
        if same or (before is None and run is None):
            return
        for task in (self._reading, self._pictures, self._reporting):
            if task is not None:
                task.drop()
        self.pictures = {}
        self._set(run=run, evaluation=None, films=(), reports=())
        if run is not None and run.progress.evaluated is not None:
            self._read(RunFolder(run.folder))

    def _read(self, run: RunFolder) -> None:
        def work() -> tuple[Evaluation, tuple[Path, ...]]:
            from ncov_desktop.core.training.dataset import read_dataset
            from ncov_desktop.core.training.evaluation import EVALUATION_FILE, read_evaluation

            evaluation = read_evaluation(run.evaluation / EVALUATION_FILE)
            return evaluation, tuple(film.file for film in read_dataset(run.films))

        def read(found: tuple[Evaluation, tuple[Path, ...]]) -> None:
            evaluation, films = found
            self._set(evaluation=evaluation, films=films)
            self._make_pictures()
            self._make_report(run)

        self._reading = self._tasks.run(work, read, self._failed)

    def _make_report(self, run: RunFolder) -> None:
        """Where there is none of this evaluation yet."""

        def work() -> tuple[Path, ...]:
            from ncov_desktop.services.run_reports import current_report

            return current_report(run)

        self._reporting = self._tasks.run(
            work, lambda made: self._set(reports=made), self._failed, Lane.ADMIN
        )

    def _make_pictures(self) -> None:
        """Of the films that were called wrong, one after the other."""
        evaluation = self.state.evaluation
        wrong = evaluation.wrong[:_MOST_PICTURES] if evaluation is not None else ()
        wanted = [(each.film.number, self.state.file_of(each.film.number)) for each in wrong]

        def made() -> Generator[tuple[int, NDArray[np.uint8]], None, None]:
            from ncov_desktop.core.browser import FilmSource
            from ncov_desktop.core.errors import NcovError
            from ncov_desktop.imaging.thumbnail import thumbnail

            for number, file in wanted:
                if file is None:
                    continue
                try:
                    study = self._reader().read(FilmSource(file))
                except NcovError:
                    continue  # its place stays empty; opening it says why
                yield number, thumbnail(study.radiographs[0], _SIDE)

        self._pictures = self._tasks.stream(
            made, lambda each: self._take_picture(*each), self._failed
        )

    def _take_picture(self, number: int, picture: NDArray[np.uint8]) -> None:
        self.pictures[number] = picture
        self.pictured.emit(number, picture)

    def _failed(self, error: NcovError) -> None:
        self.said.emit(str(text.error_message(error)))

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
