"""A sorted and filtered worklist at a glance: how long it is, and where each of its pages begins."""

from __future__ import annotations

from dataclasses import dataclass

from ncov_desktop.core.screening import Counts, Position, Sort, WorklistFilter

PAGE_ROWS = 100


@dataclass(frozen=True, slots=True)
class Outline:
    """What it takes to show any row of a worklist without walking to it.

    counts: of all films the filter would meet if it asked nothing of their status.
    ends: of each full page of `PAGE_ROWS` rows, its last row. rows: how many films are listed.
    place: where the film lies that was asked for, counted from 0; None where it is not listed.
    nothing_stored: whether the whole worklist is empty, whatever the filter.
    views, model_ids: that films of the worklist have; '' is a view that is not stated.
    """

    filter: WorklistFilter
    sort: Sort
    counts: Counts
    ends: tuple[Position, ...]
    rows: int
    nothing_stored: bool
    place: int | None = None
    views: tuple[str, ...] = ()
    model_ids: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages the rows take."""
        return -(-self.rows // PAGE_ROWS)

    def before(self, page: int) -> Position | None:
        """Behind which row a page begins; None for the first. Pages are counted from 0."""
        return self.ends[page - 1] if page else None
