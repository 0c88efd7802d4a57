"""A few films as the plan's training will see them. QtCore only: no widget."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services.contact_sheet import SheetRow
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.ui.admin.data_model import DataModel
    from ncov_desktop.ui.admin.plan_model import PlanModel

FILMS, EPOCHS = 6, 3


@dataclass(frozen=True, slots=True)
class SheetState:
    """rows: the films drawn so far, of the plan and the films as they are now."""

    rows: tuple[SheetRow, ...] = ()
    drawing: bool = False


class SheetModel(QObject):
    """changed: the state did. said(sentence): what is in the way."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        data: DataModel,
        plan: PlanModel,
        reader: Callable[[], FilmReader],
    ) -> None:
        super().__init__()
        self.state = SheetState()
        self._tasks, self._reader = tasks, reader
        self._data, self._plan = data, plan
        self._drawn = self._wanted()
        self._task: Task | None = None
        data.changed.connect(self._look)
        plan.changed.connect(self._look)

    @property
    def possible(self) -> bool:
        """Whether there is a plan, and a film."""
        return self._plan.state.plan is not None and bool(self._data.state.films)

    def draw(self) -> None:
        """Reads a few films of each class and source, one after the other."""
        plan, films = self._plan.state.plan, self._data.state.films
        if plan is None or not films:
            return
        self.stop()

        def rows() -> Generator[SheetRow | None, None, None]:
            from ncov_desktop.services.contact_sheet import chosen_films, sheet_rows, sheet_rules

            yield from sheet_rows(
                chosen_films(films, FILMS), sheet_rules(plan, EPOCHS), self._reader()
            )
            yield None

        self._drawn = self._wanted()
        self._set(rows=(), drawing=True)
        self._task = self._tasks.stream(rows, self._row, self._failed, Lane.ADMIN)

    def stop(self) -> None:
        """What was drawn stays."""
        if self._task is not None:
            self._task.drop()
        self._task = None
        if self.state.drawing:
            self._set(drawing=False)

    def _look(self) -> None:
        """What was drawn of another plan or of other films goes."""
        wanted = self._wanted()
        if wanted != self._drawn:
            self.stop()
            self._drawn = wanted
            self._set(rows=())

    def _wanted(self) -> tuple[object, ...]:
        plan, films = self._plan.state.plan, self._data.state.films
        if plan is None:
            return (None, films)
        shown = (plan.seed, plan.bits, plan.debias, plan.augmentation)
        return (*shown, plan.stages[-1].name, plan.stages[-1].input_size, films)

    def _row(self, row: SheetRow | None) -> None:
        if row is None:
            self._task = None
            self._set(drawing=False)
        else:
            self._set(rows=(*self.state.rows, row))

    def _failed(self, error: NcovError) -> None:
        self._task = None
        self._set(drawing=False)
        self.said.emit(str(text.error_message(error)))

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
