"""The worklist as a window shows it: opened, outlined, paged, reviewed. For worker threads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.outline import PAGE_ROWS, Outline
from ncov_desktop.core.results import SmallMap
from ncov_desktop.core.screening import (
    ReviewAnswer,
    ScreeningRecord,
    Sort,
    WorklistFilter,
)
from ncov_desktop.records import reviewing, worklist
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.outline import outline
from ncov_desktop.records.reviewing import Said
from ncov_desktop.records.small_maps import small_map_of

# Nobody waits longer than this for another window's writing.
_PATIENCE_S = 5.0


class OpenWorklist:
    """The user's worklist. Every method waits for the disk. For any thread."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def first_page(self, wanted: WorklistFilter, sort: Sort) -> tuple[ScreeningRecord, ...]:
        """The rows at the top, before it is known how many there are."""
        return worklist.page(self.database, wanted, sort, None, PAGE_ROWS).records

    def outline(self, wanted: WorklistFilter, sort: Sort, film_id: int | None = None) -> Outline:
        """How long the list is, where its pages begin, and where the film lies in it."""
        return outline(self.database, wanted, sort, film_id)

    def page(self, of: Outline, number: int) -> tuple[ScreeningRecord, ...]:
        """The rows of a page, counted from 0: none that belongs to the next one."""
        after = of.before(number)
        found = worklist.page(self.database, of.filter, of.sort, after, PAGE_ROWS).records
        last = of.ends[number].id if number < len(of.ends) else None
        ids = [record.id for record in found]
        return found[: ids.index(last) + 1] if last in ids else found

    def rows(self, of: Outline, places: Sequence[range]) -> Iterator[ScreeningRecord]:
        """The rows at these places, page by page."""
        for part in places:
            for number in range(part.start // PAGE_ROWS, -(-part.stop // PAGE_ROWS)):
                for offset, record in enumerate(self.page(of, number)):
                    if number * PAGE_ROWS + offset in part:
                        yield record

    def records(self, film_ids: Sequence[int]) -> tuple[ScreeningRecord, ...]:
        """The records of films as they are now."""
        return tuple(worklist.records(self.database, film_ids))

    def small_map(self, film_id: int) -> SmallMap | None:
        """The heat map that is kept of a film; None where none is."""
        return small_map_of(self.database, film_id)

    def review(
        self, film_ids: Sequence[int], answer: ReviewAnswer | None, note: str | None = None
    ) -> dict[int, Said]:
        """Says the answer of each film, with the note; gives what was said before.

        answer, note: None keeps each film's own; a film without an answer becomes unsure.
        """
        said = {}
        for record in self.records(film_ids):
            before = record.review
            own = (before.answer, before.note) if before else (ReviewAnswer.UNSURE, "")
            said[record.id] = Said(answer or own[0], own[1] if note is None else note)
        return reviewing.say(self.database, said)

    def say_again(self, words: Mapping[int, Said]) -> dict[int, Said]:
        """Says what `review` gave, and so takes the later word back."""
        return reviewing.say(self.database, words)

    def close(self) -> None:
        """Lets go of the file."""
        self.database.close()


def open_worklist(file: Path | None = None) -> tuple[OpenWorklist, NcovError | None]:
    """(the worklist, what was wrong with its file): made where there is none.

    Raises: NcovError (worklist_newer, worklist_foreign, worklist_busy, worklist_unwritable).
    """
    database, notice = open_database(file, _PATIENCE_S)
    return OpenWorklist(database), notice


def changed_since(record: ScreeningRecord) -> NcovError | None:
    """What is wrong with the film's file if it is no longer as it was when it was screened."""
    file = record.outcome.file
    try:
        found = file.source.path.stat()
    except FileNotFoundError:
        return NcovError(ErrorKind.FILE_MISSING)
    except OSError:
        return NcovError(ErrorKind.FILE_UNREADABLE)
    if file.sha256 and (found.st_size, found.st_mtime_ns) != (file.size, file.mtime_ns):
        return NcovError(ErrorKind.FILE_OF_ANOTHER_TIME)
    return None
