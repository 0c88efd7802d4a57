"""The outline of a worklist, from one state of the database."""

from dataclasses import replace

from sqlalchemy import select

from ncov_desktop.core.outline import PAGE_ROWS, Outline
from ncov_desktop.core.screening import Counts, Sort, WorklistFilter
from ncov_desktop.records import listing
from ncov_desktop.records.database import Database
from ncov_desktop.records.schema import films


def outline(
    database: Database, wanted: WorklistFilter, sort: Sort, film_id: int | None = None
) -> Outline:
    """How long the list is and where its pages begin. film_id: whose place is asked for too.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    with database.reading() as connection:
        ends, rows = listing.ends_of_pages(connection, wanted, sort, PAGE_ROWS)
        counts = listing.counts(connection, replace(wanted, statuses=frozenset()))
        place = None
        if film_id is not None:
            place = listing.place_of(connection, wanted, sort, film_id)
        nothing = not rows and connection.execute(select(films.c.id).limit(1)).first() is None
        seen, networks = listing.views(connection), listing.model_ids(connection)
    return Outline(wanted, sort, Counts(counts), tuple(ends), rows, nothing, place, seen, networks)
