"""From the list to the film on screen, and on to the next film of the list. QtCore only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.worklist.model import WorklistModel
    from ncov_desktop.ui.worklist.rows import Records


class Walk(QObject):
    """Holds while the film on screen came from the worklist.

    arrived(): a film that was chosen in the list is on the screen. failed(): it could not be opened;
    the reading model's notice says why.
    """

    arrived = Signal()
    failed = Signal()

    def __init__(self, worklist: WorklistModel, reading: ReadingModel) -> None:
        super().__init__()
        self._worklist, self._reading = worklist, reading
        self._record: ScreeningRecord | None = None
        self._waiting = False
        reading.film_changed.connect(self._film_changed)
        reading.changed.connect(self._reading_changed)

    @property
    def record(self) -> ScreeningRecord | None:
        """The film of the list that is on screen, None where another is."""
        opened, record = self._reading.state.opened, self._record
        if record is None or opened is None:
            return None
        file = record.outcome.file
        there = (opened.source, opened.film.frame) == (file.source, file.frame)
        return record if there else None

    def open(self, record: ScreeningRecord) -> None:
        """Opens a film of the list."""
        self._record, self._waiting = record, True
        file = record.outcome.file
        self._reading.open(file.source, file.frame)

    def step(self, by: int) -> bool:
        """Opens the film so many rows further on; False where the film did not come from the list."""
        record = self._record
        if record is None:
            return False
        here = self._worklist.rows.row_of(record.id)
        if here is None:
            self._worklist.find(record.id, lambda place: self._go_from(place, by))
        else:
            self._go_from(here, by)
        return True

    def leave(self) -> None:
        """What is opened from now on does not come from the list."""
        self._record, self._waiting = None, False

    def _go_from(self, here: int | None, by: int) -> None:
        """Stays where the list ends, and where it no longer holds the film."""
        rows = self._worklist.rows.rowCount()
        if here is not None and 0 <= here + by < rows:
            self._worklist.fetch([range(here + by, here + by + 1)], self._go)

    def _go(self, records: Records) -> None:
        if records:
            self.open(records[0])

    def _film_changed(self) -> None:
        if self.record is None:
            self.leave()
        elif self._waiting:
            self._waiting = False
            self.arrived.emit()

    def _reading_changed(self) -> None:
        state = self._reading.state
        said = state.opening is None and state.notice is not None
        if self._waiting and said and self.record is None:
            self._waiting = False
            self.failed.emit()
