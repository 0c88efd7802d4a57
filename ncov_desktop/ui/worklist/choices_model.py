"""Columns and named filters of the worklist, kept from one start to the next. QtCore only."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.ui.tasks import Lane, Tasks
from ncov_desktop.ui.worklist.columns import Arrangement

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.screening import WorklistFilter
    from ncov_desktop.services.worklist_choices import WorklistChoices


class ChoicesModel(QObject):
    """changed: other columns or filters are kept. said(sentence): what was wrong with their file."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.choices: WorklistChoices | None = None
        self._tasks = tasks
        self._writing = threading.Lock()

    def load(self) -> None:
        """Reads what was kept."""

        def work() -> tuple[WorklistChoices, NcovError | None]:
            from ncov_desktop.services.worklist_choices import read_choices

            return read_choices()

        self._tasks.run(work, lambda read: self._loaded(*read), self._failed, Lane.WRITE)

    def keep_columns(self, arranged: Arrangement) -> None:
        """The columns are seen like this from now on."""
        changes = {"columns": arranged.shown, "order": arranged.order, "widths": arranged.widths}
        if self.choices is not None:
            self._keep(self.choices.model_copy(update=changes))

    @property
    def arrangement(self) -> Arrangement | None:
        """How the columns were seen last; None where nothing was chosen."""
        kept = self.choices
        if kept is None or kept.columns is None:
            return None
        return Arrangement(kept.columns, kept.order, dict(kept.widths))

    def keep_filter(self, name: str, wanted: WorklistFilter) -> None:
        """Keeps a filter under a name, in place of one of the same name."""
        if self.choices is not None:
            self._keep(self.choices.with_filter(name, wanted))

    def rename_filter(self, old: str, new: str) -> None:
        """Gives a filter another name."""
        wanted = self.filter_of(old)
        if self.choices is not None and wanted is not None:
            self._keep(self.choices.without_filter(old).with_filter(new, wanted))

    def forget_filter(self, name: str) -> None:
        """Keeps the filter no longer."""
        if self.choices is not None:
            self._keep(self.choices.without_filter(name))

    def filter_of(self, name: str) -> WorklistFilter | None:
        """The filter of this name."""
        kept = self.choices.filters if self.choices is not None else ()
        return next((each.filter for each in kept if each.name == name), None)

    def _keep(self, choices: WorklistChoices) -> None:
        self.choices = choices
        self.changed.emit()
        self._tasks.run(self._write, lambda _: None, self._failed, Lane.WRITE)

    def _write(self) -> None:
        from ncov_desktop.services.worklist_choices import write_choices

        assert self.choices is not None
        with self._writing:  # whoever comes last writes what was chosen last
            write_choices(self.choices)

    def _loaded(self, choices: WorklistChoices, problem: NcovError | None) -> None:
        self.choices = choices
        self.changed.emit()
        if problem is not None:
            self._failed(problem)

    def _failed(self, error: NcovError) -> None:
        self.said.emit(str(text.error_message(error)))
