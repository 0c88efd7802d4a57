"""The outline of a list: any row is found through it, whatever the order and the filter."""

import random
from dataclasses import replace

import pytest

from ncov_desktop.core import outline as core_outline
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import (
    ReviewAnswer,
    ScreeningRecord,
    Sort,
    SortColumn,
    Status,
    WorklistFilter,
)
from ncov_desktop.records import outline as outlines
from ncov_desktop.records.database import Database
from ncov_desktop.records.outline import outline
from ncov_desktop.records.reviewing import Said, say
from ncov_desktop.records.worklist import append_outcomes, page, record
from ncov_desktop.services.listing import OpenWorklist

from .conftest import judged, unreadable

ROWS = 7


@pytest.fixture(autouse=True)
def _short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (core_outline, outlines):
        monkeypatch.setattr(module, "PAGE_ROWS", ROWS)
    monkeypatch.setattr("ncov_desktop.services.listing.PAGE_ROWS", ROWS)


@pytest.fixture
def films(database: Database) -> tuple[ScreeningRecord, ...]:
    """Films with scores that repeat, and some without one."""
    numbers = random.Random(5)
    outcomes = [judged(f"film{n}.dcm", numbers.randrange(8) / 10) for n in range(40)]
    outcomes += [unreadable(f"letter{n}.dcm") for n in range(12)]
    numbers.shuffle(outcomes)
    return append_outcomes(database, outcomes)


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("column", [SortColumn.SCORE, SortColumn.FILE, SortColumn.REVIEW])
@pytest.mark.parametrize(
    "wanted",
    [
        WorklistFilter(),
        WorklistFilter("film1"),
        WorklistFilter(statuses=frozenset({Status.JUDGED})),
    ],
)
def test_its_pages_are_the_list_and_every_film_has_its_place(
    database: Database,
    films: tuple[ScreeningRecord, ...],
    wanted: WorklistFilter,
    column: SortColumn,
    descending: bool,
) -> None:
    sort = Sort(column, descending)
    whole = [each.id for each in page(database, wanted, sort, None, 1000).records]
    seen = outline(database, wanted, sort)
    opened = OpenWorklist(database)
    pages = [[each.id for each in opened.page(seen, number)] for number in range(seen.pages)]
    assert [film_id for part in pages for film_id in part] == whole
    assert {len(part) for part in pages[:-1]} <= {ROWS}
    assert seen.rows == len(whole)
    for film in films[:12]:
        place = whole.index(film.id) if film.id in whole else None
        assert outline(database, wanted, sort, film.id).place == place


def test_it_counts_what_would_be_listed_without_the_status(
    database: Database, films: tuple[ScreeningRecord, ...]
) -> None:
    only = WorklistFilter(statuses=frozenset({Status.UNREADABLE}))
    seen = outline(database, only, Sort())
    assert (seen.rows, seen.counts.of(Status.JUDGED)) == (12, 40)
    assert not seen.nothing_stored
    nothing = outline(database, replace(only, text="zebra"), Sort())
    assert (nothing.rows, nothing.nothing_stored) == (0, False)


def test_an_empty_worklist_says_so(database: Database) -> None:
    seen = outline(database, WorklistFilter(), Sort())
    assert (seen.rows, seen.pages, seen.nothing_stored) == (0, 0, True)


def test_a_page_holds_no_row_of_the_next_where_one_was_taken_out(
    database: Database, films: tuple[ScreeningRecord, ...]
) -> None:
    """A film that a review takes out of the list leaves its page shorter, and no film comes twice."""
    wanted, sort = WorklistFilter(reviewed=False), Sort()
    opened, seen = OpenWorklist(database), outline(database, wanted, sort)
    first, second = opened.page(seen, 0), opened.page(seen, 1)
    say(database, {first[3].id: Said(ReviewAnswer.AGREE)})
    assert [each.id for each in opened.page(seen, 0)] == [
        each.id for each in first if each.id != first[3].id
    ]
    assert [each.id for each in opened.page(seen, 1)] == [each.id for each in second]


def test_rows_at_places_are_those_of_the_list(
    database: Database, films: tuple[ScreeningRecord, ...]
) -> None:
    opened, seen = OpenWorklist(database), outline(database, WorklistFilter(), Sort())
    whole = [each.id for each in page(database, limit=1000).records]
    places = [range(3, 5), range(6, 16), range(50, 52)]
    found = [each.id for each in opened.rows(seen, places)]
    assert found == whole[3:5] + whole[6:16] + whole[50:52]


def test_words_on_several_films_are_said_together_and_taken_back(
    database: Database, films: tuple[ScreeningRecord, ...]
) -> None:
    first, second = films[0].id, films[1].id
    say(database, {first: Said(ReviewAnswer.AGREE, "clear")})
    before = say(database, dict.fromkeys((first, second), Said(ReviewAnswer.UNSURE)))
    assert before == {first: Said(ReviewAnswer.AGREE, "clear"), second: Said(None)}
    say(database, before)
    assert record(database, first).review.note == "clear"  # type: ignore[union-attr]
    assert record(database, second).review is None


def test_a_film_that_is_not_there_is_said_and_nothing_is_written(
    database: Database, films: tuple[ScreeningRecord, ...]
) -> None:
    with pytest.raises(NcovError) as caught:
        say(database, {films[0].id: Said(ReviewAnswer.AGREE), 999: Said(ReviewAnswer.AGREE)})
    assert caught.value.kind is ErrorKind.WORKLIST_CHANGED
    assert record(database, films[0].id).review is None
