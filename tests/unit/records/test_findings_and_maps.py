"""What the second version of the tables holds: small maps, findings of trust, networks, days."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.outline import PAGE_ROWS
from ncov_desktop.core.results import Finding, FindingKind, Severity, SmallMap
from ncov_desktop.core.screening import DateRange, Outcome, Sort, SortColumn, Status, WorklistFilter
from ncov_desktop.core.trust import FrameScore, Stability, TrustFinding, TrustPart
from ncov_desktop.records import listing, schema, upgrade
from ncov_desktop.records.backup import restore
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.outline import outline
from ncov_desktop.records.small_maps import small_map_of
from ncov_desktop.records.worklist import (
    append_outcome,
    append_outcomes,
    append_trust,
    count,
    page,
    record,
    trust_of,
)

from .conftest import BUNDLE, film_file, judged, said, unreadable

FRAME = FrameScore(0.7, 0.2, 0.7, from_frame=True)
LUNGS = FrameScore(0.7, 0.7, 0.2, from_frame=False)
SHAKY, STEADY = Stability(0.1, 0.9, 16, 3), Stability(0.6, 0.8, 16, 0)
AGE = Finding(FindingKind.AGE_UNKNOWN, Severity.WARN)
SIDE = Finding(FindingKind.LATERAL_VIEW, Severity.REFUSE)


def names(database: Database, *arguments: object) -> list[str]:
    return [each.outcome.file.source.file_name for each in page(database, *arguments).records]  # type: ignore[arg-type]


def small_map(seed: int = 0) -> SmallMap:
    cells = bytes((seed + 37 * n) % 256 for n in range(14 * 12))
    geometry = Geometry((1500, 1200), (448, 448), (0.0, -2.5, 1500.0, 1205.0))
    return SmallMap(cells, 14, "grad-cam", "covid19", "features", geometry)


def test_a_small_map_is_kept_with_its_prediction_and_goes_with_it(database: Database) -> None:
    made = small_map()
    stored = append_outcome(database, judged("a.png", small_map=made))
    assert stored.outcome.small_map is None  # no list carries it
    found = small_map_of(database, stored.id)
    assert found == made
    append_outcome(database, judged("a.png", 0.3))  # judged again, and no map was kept
    assert small_map_of(database, stored.id) is None
    assert small_map_of(database, 999) is None


def test_findings_of_trust_are_listed_with_the_film_until_it_is_judged_again(
    database: Database,
) -> None:
    film, other = append_outcomes(database, (judged("a.png"), judged("b.png", 0.2)))
    assert (film.trust, film.examined) == (frozenset(), frozenset())
    append_trust(database, film.id, TrustPart.FRAME, FRAME)
    append_trust(database, film.id, TrustPart.STABILITY, STEADY)
    append_trust(database, other.id, TrustPart.STABILITY, SHAKY)
    found = record(database, film.id)
    assert found.trust == {TrustFinding.FROM_FRAME}
    assert found.examined == set(TrustPart)
    framed = WorklistFilter(trust=frozenset({TrustFinding.FROM_FRAME}))
    assert names(database, framed) == ["a.png"]
    assert names(database, WorklistFilter(trust=frozenset(TrustFinding))) == ["a.png", "b.png"]
    both = WorklistFilter(
        trust=frozenset({TrustFinding.FROM_FRAME}), findings=frozenset({FindingKind.AGE_UNKNOWN})
    )
    append_outcome(database, judged("c.png", 0.1, findings=(AGE,)))
    assert names(database, both) == ["a.png", "c.png"]
    append_trust(database, film.id, TrustPart.FRAME, LUNGS)  # the latest holds
    assert record(database, film.id).trust == frozenset()
    append_trust(database, film.id, TrustPart.FRAME, FRAME)
    append_outcome(database, judged("a.png"))
    assert record(database, film.id).examined == frozenset()
    assert names(database, framed) == []


def test_films_are_sorted_by_their_findings_the_gravest_at_one_end(database: Database) -> None:
    outcomes = [
        judged("none.png"),
        judged("age.png", findings=(AGE,)),
        Outcome(film_file("side.png"), Status.REFUSED, BUNDLE, findings=(AGE, SIDE)),
        Outcome(film_file("side2.png"), Status.REFUSED, BUNDLE, findings=(SIDE,)),
        unreadable("letter.txt"),
        judged("frame.png"),
    ]
    stored = append_outcomes(database, outcomes)
    append_trust(database, stored[-1].id, TrustPart.FRAME, FRAME)
    graver = ["letter.txt", "side2.png", "side.png", "frame.png", "age.png", "none.png"]
    assert names(database, WorklistFilter(), Sort(SortColumn.FINDINGS)) == graver
    rising = names(database, WorklistFilter(), Sort(SortColumn.FINDINGS, descending=False))
    assert rising[:2] == ["age.png", "frame.png"]
    assert rising[-1] == "none.png"


def test_view_network_and_day_of_screening_are_asked_for(database: Database) -> None:
    other = replace(said(0.4), model_id="other-v2")
    about = judged("x").about
    append_outcomes(
        database,
        (
            judged("pa.png"),
            judged("ap.png", 0.6, about=replace(about, view="AP")),
            judged("none.png", 0.7, about=replace(about, view="")),
            judged("other.png", 0.4, prediction=other),
            unreadable("letter.txt"),
        ),
    )
    assert names(database, WorklistFilter(views=frozenset({"AP"}))) == ["ap.png"]
    unknown = WorklistFilter(views=frozenset({"", "AP"}))
    assert names(database, unknown) == ["none.png", "ap.png", "letter.txt"]
    assert names(database, WorklistFilter(model_ids=frozenset({"other-v2"}))) == ["other.png"]
    assert names(database, WorklistFilter(model_ids=frozenset({"gone"}))) == []
    today = datetime.now().astimezone().date()
    day = timedelta(days=1)
    for days, films in (
        (DateRange(today - day, today + day), 5),
        (DateRange(today + day), 0),
        (DateRange(None, today - day), 0),
    ):
        assert count(database, WorklistFilter(screened=days)).total == films
    seen = outline(database, WorklistFilter(), Sort())
    assert seen.views == ("AP", "PA", "")
    assert seen.model_ids == ("made-up-v1", "other-v2")


@pytest.mark.parametrize("few", [-1, 5_000])
def test_every_new_part_of_a_filter_is_answered_from_the_index(
    database: Database, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", few)
    wanted = WorklistFilter(
        model_ids=frozenset({"made-up-v1"}),
        views=frozenset({"PA", ""}),
        screened=DateRange(date(2020, 1, 1)),
        trust=frozenset({TrustFinding.UNSTABLE}),
    )
    stored = append_outcomes(database, [judged(f"{n}.png", n / 100) for n in range(30)])
    for each in stored[::3]:
        append_trust(database, each.id, TrustPart.STABILITY, SHAKY)
    assert len(names(database, wanted)) == 10
    with database.reading() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        asked: list[str] = []
        raw.set_trace_callback(asked.append)  # type: ignore[attr-defined]
        listing.ids_of_page(connection, wanted, Sort(), None, PAGE_ROWS)
        raw.set_trace_callback(None)  # type: ignore[attr-defined]
        plans = [
            str(row[-1])
            for statement in asked
            if "ORDER BY" in statement
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
            if "films" in str(row[-1])
        ]
    if few < 0:
        assert plans
        assert all("COVERING INDEX films_by_score" in plan for plan in plans), plans


def first_version(file: Path) -> None:
    """A worklist as the first version of the tables made it, with two films in it."""
    database = Database(file)
    with database.writing() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(upgrade.MIGRATIONS))
        config.set_main_option("path_separator", "newline")
        command.upgrade(config, "0001")
    database.close()


def fill_first_version(old: Path, database: Database) -> None:
    """Puts the rows of a worklist of today into one of the first version, as far as it has columns."""
    first_version(old)
    with closing(sqlite3.connect(old, isolation_level=None)) as plain:
        plain.execute("ATTACH ? AS new", (str(database.file),))
        for table in ("films", "predictions", "trust_results"):
            columns = ", ".join(row[1] for row in plain.execute(f"PRAGMA main.table_info({table})"))
            plain.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        plain.execute("UPDATE films SET finding_bits = finding_bits & 0xffffffff")
        plain.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")


def test_a_worklist_of_the_first_version_keeps_everything_and_gains_what_can_be_known(
    tmp_path: Path, database: Database
) -> None:
    """The rows are written by this version and copied, so that the test needs no old program."""
    films = [judged("a.png", 0.9, findings=(AGE,)), unreadable("b.txt"), judged("c.png", 0.1)]
    stored = append_outcomes(database, films)
    append_trust(database, stored[0].id, TrustPart.FRAME, FRAME)
    append_trust(database, stored[2].id, TrustPart.STABILITY, STEADY)
    wanted = {each.id: record(database, each.id) for each in stored}
    old = tmp_path / "old.sqlite3"
    fill_first_version(old, database)
    brought, notice = open_database(old)
    assert notice is None
    with closing(brought):
        assert {each.id: record(brought, each.id) for each in stored} == wanted
        order = names(brought, WorklistFilter(), Sort(SortColumn.FINDINGS))
        assert order == ["b.txt", "a.png", "c.png"]
        framed = WorklistFilter(trust=frozenset({TrustFinding.FROM_FRAME}))
        assert names(brought, framed) == ["a.png"]
        assert names(brought, WorklistFilter(model_ids=frozenset({"made-up-v1"}))) == [
            "a.png",
            "c.png",
        ]
        since = WorklistFilter(screened=DateRange(datetime.now().astimezone().date()))
        assert count(brought, since).total == 3
        assert trust_of(brought, stored[0].id).frame == FRAME
        assert small_map_of(brought, stored[0].id) is None
    with closing(sqlite3.connect(old)) as plain, closing(sqlite3.connect(database.file)) as new:
        remarks = "SELECT id, remark, finding_bits, network_id, screened_s FROM films ORDER BY id"
        assert plain.execute(remarks).fetchall() == new.execute(remarks).fetchall()
    assert (tmp_path / "old.before-0002.sqlite3").exists()


def test_a_backup_of_the_first_version_is_restored_and_nothing_else_is_left(
    tmp_path: Path, database: Database
) -> None:
    append_outcome(database, judged("a.png"))
    old, place = tmp_path / "old.sqlite3", tmp_path / "data"
    place.mkdir()
    fill_first_version(old, database)
    assert restore(old, place / "worklist.sqlite3") is None
    left = {each.name for each in place.iterdir()}
    assert left <= {f"worklist.sqlite3{ending}" for ending in ("", ".lock", ".screening")}
    brought, _ = open_database(place / "worklist.sqlite3")
    with closing(brought):
        assert names(brought) == ["a.png"]


def test_a_copy_that_finds_no_room_leaves_no_half(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.sqlite3"
    fill_first_version(old, database)

    def full(_file: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(upgrade, "copy_to", full)
    with pytest.raises((NcovError, sqlite3.OperationalError)):
        open_database(old)
    assert not list(tmp_path.glob("*before*"))


@pytest.mark.parametrize(
    ("days", "films"),
    [
        (DateRange(date(1, 1, 1), date(9999, 12, 31)), 1),
        (DateRange(None, date(1, 1, 1)), 0),
        (DateRange(date(9999, 12, 31), None), 0),
    ],
)
def test_days_beyond_every_clock_are_days_too(
    database: Database, days: DateRange, films: int
) -> None:
    append_outcome(database, judged("a.png"))
    assert count(database, WorklistFilter(screened=days)).total == films
