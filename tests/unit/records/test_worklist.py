"""What goes into the worklist comes out as it was, once, in order, and with its history."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Finding, FindingKind, Severity
from ncov_desktop.core.screening import (
    DateRange,
    FilmAbout,
    Outcome,
    Position,
    Range,
    ReviewAnswer,
    ScreeningRecord,
    Sort,
    SortColumn,
    Status,
    WorklistFilter,
)
from ncov_desktop.core.trust import FrameScore, Stability, Trust, TrustPart
from ncov_desktop.records import listing, schema
from ncov_desktop.records.database import Database
from ncov_desktop.records.worklist import (
    append_outcome,
    append_outcomes,
    append_trust,
    count,
    find_film,
    find_prediction,
    page,
    record,
    review,
    trust_of,
)

from .conftest import BUNDLE, ROOT, film_file, judged, said, unreadable

FAR = Finding(FindingKind.UNLIKE_TRAINING, Severity.WARN, "1.2")
AGE = Finding(FindingKind.AGE_UNKNOWN, Severity.WARN)


def names(database: Database, *arguments: object, **named: object) -> list[str]:
    found = page(database, *arguments, **named)  # type: ignore[arg-type]
    return [each.outcome.file.source.file_name for each in found.records]


def rows(database: Database, table: object) -> int:
    with database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "outcome",
    [
        judged("a.png", 0.75, findings=(FAR, AGE)),
        judged("b.png", 0.25, about=FilmAbout(), distance=None),
        unreadable("c.zip"),
        Outcome(film_file("d.dcm", frames=12), Status.REFUSED, BUNDLE, findings=(FAR,)),
    ],
)
def test_outcome_comes_out_as_it_went_in(database: Database, outcome: Outcome) -> None:
    stored = append_outcome(database, outcome)
    assert stored.outcome == outcome
    assert stored.review is None
    assert stored.at.tzinfo is not None
    assert record(database, stored.id) == stored
    assert find_film(database, outcome.file.source) == stored
    assert page(database).records == (stored,)


def test_odd_names_come_out_as_they_went_in(database: Database) -> None:
    odd = [
        FilmSource(Path(os.fsdecode(b"/films/\xff\xfe.png"))),
        FilmSource(ROOT / "a\n\x1b[31m.png"),
        FilmSource(ROOT / "films.zip", "in/\N{SNOWMAN}.dcm", 3),
        FilmSource(ROOT / "films.zip", "in/\N{SNOWMAN}.dcm", 4),
        FilmSource(ROOT / "films.zip"),
        FilmSource(ROOT / "İSTANBUL ﬁlm.png"),
    ]
    about = FilmAbout(patient_name="D\0E\udc80", accession_number="' OR 1=1 --")
    for source in odd:
        outcome = judged("x", about=about)
        append_outcome(database, replace(outcome, file=replace(outcome.file, source=source)))
    found = [find_film(database, source) for source in odd]
    assert [each.outcome.file.source for each in found if each] == odd
    assert count(database).total == len(odd)
    assert all("\0" not in each.outcome.about.patient_name for each in found if each)
    assert names(database, WorklistFilter("i\u0307stanbul FILM")) == ["İSTANBUL ﬁlm.png"]


def test_film_screened_again_is_one_row_with_its_history(database: Database) -> None:
    first = append_outcome(database, judged("a.png", 0.2))
    second = append_outcome(database, judged("a.png", 0.8, prediction=said(0.8, "e" * 64)))
    assert second.id == first.id
    assert second.outcome.prediction == said(0.8, "e" * 64)
    assert page(database).records == (second,)
    assert rows(database, schema.predictions) == 2


def test_group_is_stored_whole_or_not_at_all(database: Database) -> None:
    broken = replace(judged("b.png"), findings=("no finding",))  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        append_outcomes(database, [judged("a.png"), broken])
    assert count(database).total == 0
    assert len(append_outcomes(database, [judged("a.png"), judged("b.png")])) == 2


def test_latest_review_wins_and_all_are_kept(database: Database) -> None:
    film = append_outcome(database, judged("a.png"))
    review(database, film.id, ReviewAnswer.AGREE)
    latest = review(database, film.id, ReviewAnswer.DISAGREE, "left base\0")
    assert latest.review is not None
    assert (latest.review.answer, latest.review.note) == (ReviewAnswer.DISAGREE, "left base\ufffd")
    assert record(database, film.id) == latest
    assert rows(database, schema.reviews) == 2


def test_review_ends_where_film_or_answer_is_another(database: Database) -> None:
    film = append_outcome(database, judged("a.png", 0.4))
    review(database, film.id, ReviewAnswer.AGREE)
    assert append_outcome(database, judged("a.png", 0.4)).review is not None
    changed = judged("a.png", 0.4)
    changed = replace(changed, file=replace(changed.file, sha256="f" * 64))
    assert append_outcome(database, changed).review is None
    review(database, film.id, ReviewAnswer.AGREE)
    assert append_outcome(database, replace(changed, bundle_sha256="e" * 64)).review is None
    assert rows(database, schema.reviews) == 2


def test_review_of_a_film_that_is_not_there_is_said(database: Database) -> None:
    for act in (
        lambda: review(database, 7, ReviewAnswer.AGREE),
        lambda: record(database, 7),
        lambda: append_trust(database, 7, TrustPart.STABILITY, Stability(0.1, 0.2, 3, 0)),
    ):
        with pytest.raises(NcovError) as caught:
            act()
        assert caught.value.kind is ErrorKind.WORKLIST_CHANGED


def test_trust_belongs_to_the_score_it_was_worked_out_for(database: Database) -> None:
    film = append_outcome(database, judged("a.png"))
    stable, frame = Stability(0.1, 0.2, 20, 0), FrameScore(0.5, 0.4, 0.3, False)
    append_trust(database, film.id, TrustPart.STABILITY, Stability(0.0, 1.0, 20, 9))
    append_trust(database, film.id, TrustPart.STABILITY, stable)
    append_trust(database, film.id, TrustPart.FRAME, frame)
    assert trust_of(database, film.id) == Trust(film.outcome.distance, frame, stable)
    append_outcome(database, judged("a.png", 0.9))
    assert trust_of(database, film.id) == Trust(film.outcome.distance)


def test_prediction_is_found_wherever_the_same_bytes_lie(database: Database) -> None:
    film = append_outcome(database, judged("a.png"))
    sha256 = film.outcome.file.sha256
    assert find_prediction(database, sha256, BUNDLE) == film
    assert find_prediction(database, sha256, "e" * 64) is None
    assert find_prediction(database, "0" * 64, BUNDLE) is None
    append_outcome(database, unreadable("b.png"))
    assert find_prediction(database, "", BUNDLE) is None


@pytest.fixture
def several(database: Database) -> dict[str, ScreeningRecord]:
    """Eight films of every kind, by name."""
    outcomes = [
        judged("a.png", 0.9, findings=(AGE,)),
        judged("b.png", 0.1, about=FilmAbout("ROE^RICHARD", "P2", "B12", date(2021, 5, 1), "AP")),
        judged("c.png", 0.5, findings=(FAR, AGE)),
        unreadable("d.png"),
        judged("e.png", 0.5),
        unreadable("f.png", ErrorKind.FILE_EMPTY),
        Outcome(film_file("g.png"), Status.REFUSED, BUNDLE, findings=(FAR,)),
        judged("h.png", 0.3, distance=None),
    ]
    stored = append_outcomes(database, outcomes)
    review(database, stored[0].id, ReviewAnswer.AGREE)
    review(database, stored[1].id, ReviewAnswer.UNSURE)
    return {each.outcome.file.source.file_name[0]: each for each in stored}


def test_highest_score_comes_first_and_no_score_last(
    database: Database, several: dict[str, ScreeningRecord]
) -> None:
    assert "".join(n[0] for n in names(database)) == "aechbgfd"
    rising = Sort(SortColumn.SCORE, descending=False)
    assert "".join(n[0] for n in names(database, sort=rising)) == "bhceadfg"


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort_column", SortColumn)
def test_pages_of_any_size_list_every_film_once_in_order(
    database: Database,
    several: dict[str, ScreeningRecord],
    sort_column: SortColumn,
    descending: bool,
) -> None:
    sort = Sort(sort_column, descending)
    whole = names(database, sort=sort)
    assert sorted(whole) == [f"{letter}.png" for letter in "abcdefgh"]
    for limit in (1, 2, 3, 8, 9):
        paged: list[str] = []
        after: Position | None = None
        while True:
            found = page(database, sort=sort, after=after, limit=limit)
            paged += [each.outcome.file.source.file_name for each in found.records]
            after = found.next
            if after is None:
                break
            assert len(found.records) == limit
        assert paged == whole


@pytest.mark.parametrize("few", [0, 2, 5_000])
@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (WorklistFilter(), "abcdefgh"),
        (WorklistFilter(statuses=frozenset({Status.UNREADABLE})), "df"),
        (WorklistFilter(statuses=frozenset({Status.UNREADABLE, Status.REFUSED})), "dfg"),
        (WorklistFilter(labels=frozenset({COVID19})), "ace"),
        (WorklistFilter(labels=frozenset({OTHER_PNEUMONIA})), "bh"),
        (WorklistFilter(score=Range(0.5, None)), "ace"),
        (WorklistFilter(score=Range(0.3, 0.5)), "ceh"),
        (WorklistFilter(percentile=Range(None, 99.0)), "abce"),
        (WorklistFilter(findings=frozenset({FindingKind.UNLIKE_TRAINING})), "cg"),
        (
            WorklistFilter(
                findings=frozenset({FindingKind.UNLIKE_TRAINING, FindingKind.AGE_UNKNOWN})
            ),
            "acg",
        ),
        (WorklistFilter(study_dates=DateRange(date(2021, 1, 1), None)), "b"),
        (WorklistFilter(study_dates=DateRange(None, date(2020, 3, 1))), "aceh"),
        (WorklistFilter(reviewed=True), "ab"),
        (WorklistFilter(reviewed=False), "cdefgh"),
        (WorklistFilter(answers=frozenset({ReviewAnswer.UNSURE})), "b"),
        (WorklistFilter(views=frozenset({"AP"})), "b"),
        (WorklistFilter(model_ids=frozenset({"made-up-v1"})), "abceh"),
        (WorklistFilter(root=ROOT), "abcdefgh"),
        (WorklistFilter(root=Path("/elsewhere")), ""),
        (WorklistFilter("roe"), "b"),
        (WorklistFilter("JANE p1"), "aceh"),
        (WorklistFilter("a77"), "aceh"),
        (WorklistFilter("g.p"), "g"),
        (WorklistFilter("g."), "g"),
        (WorklistFilter("a77 g."), ""),
        (WorklistFilter('"'), ""),
        (WorklistFilter('x" OR "y'), ""),
        (WorklistFilter("%"), ""),
        (WorklistFilter("jane", labels=frozenset({COVID19}), reviewed=False), "ce"),
    ],
)
def test_filter_lists_and_counts_what_it_asks_for(
    database: Database,
    several: dict[str, ScreeningRecord],
    wanted: WorklistFilter,
    expected: str,
    few: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listing, "_FEW", few)
    by_name = Sort(SortColumn.FILE, descending=False)
    assert "".join(n[0] for n in names(database, wanted, by_name)) == expected
    found = count(database, wanted)
    assert found.total == len(expected)
    for status in Status:
        these = [n for n in expected if several[n].outcome.status is status]
        assert found.of(status) == len(these)


def test_renamed_patient_is_found_by_the_new_name_only(database: Database) -> None:
    append_outcome(database, judged("a.png"))
    append_outcome(database, judged("a.png", about=FilmAbout("POE^EDGAR")))
    assert names(database, WorklistFilter("edgar")) == ["a.png"]
    assert names(database, WorklistFilter("jane")) == []


@pytest.mark.parametrize("column", SortColumn)
def test_page_comes_from_the_index_of_its_order(
    database: Database, column: SortColumn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", -1)
    wanted = WorklistFilter(
        labels=frozenset({COVID19}), statuses=frozenset({Status.JUDGED}), score=Range(0.1, 0.9)
    )
    plans: list[str] = []
    with database.reading() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        said_sql: list[str] = []
        raw.set_trace_callback(said_sql.append)  # type: ignore[attr-defined]
        listing.ids_of_page(connection, wanted, Sort(column), Position(None, 5), 10)
        listing.ids_of_page(connection, wanted, Sort(column), None, 10)
        raw.set_trace_callback(None)  # type: ignore[attr-defined]
        for statement in (each for each in said_sql if "ORDER BY" in each):
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}"):
                plans.append(str(row[-1]))
    assert plans
    assert all(f"COVERING INDEX films_by_{column.value}" in plan for plan in plans), plans
    assert not any("TEMP B-TREE" in plan for plan in plans)
