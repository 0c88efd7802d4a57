"""Readings made before the answer was seen: nothing is lost or changed, until all is forgotten."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from sqlalchemy import func, select

from ncov_desktop.core.own_read import (
    Confidence,
    MapPlace,
    MapRemark,
    NetworkAnswer,
    OwnRead,
    ReadClass,
    ReaderAnswer,
    ReadFilm,
    Zone,
)
from ncov_desktop.records import schema
from ncov_desktop.records.database import Database
from ncov_desktop.records.own_reads import append_own_read, forget_own_reads, own_reads

BEGAN = datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=3)))
READ = OwnRead(
    read_id="one",
    film=ReadFilm("a" * 64, 2, "ACCESSION-77"),
    shown_at=BEGAN,
    first=ReaderAnswer(ReadClass.COVID19, Confidence.SURE, BEGAN + timedelta(seconds=20)),
    unsealed_at=BEGAN + timedelta(seconds=21),
    network=NetworkAnswer(0.31, 0.465, ReadClass.OTHER_PNEUMONIA, "made-up-v1", "b" * 64, BEGAN),
)


def test_reading_comes_out_as_it_went_in(database: Database) -> None:
    zones = frozenset({Zone.LEFT_LOWER, Zone.RIGHT_UPPER})
    whole = replace(
        READ,
        after=ReaderAnswer(ReadClass.NO_PNEUMONIA, at=BEGAN + timedelta(seconds=50)),
        remark=MapRemark(MapPlace.PARTLY, zones, BEGAN),
    )
    bare = OwnRead("two", ReadFilm("c" * 64), BEGAN, left_at=BEGAN)
    append_own_read(database, whole)
    append_own_read(database, bare)
    assert own_reads(database) == (whole, bare)
    kept = own_reads(database)[0]
    assert isinstance(kept.first.confidence, Confidence)
    assert kept.shown_at.utcoffset() == timedelta(hours=3)


def test_what_is_put_down_later_is_added(database: Database) -> None:
    other = replace(READ, read_id="two")
    later = replace(READ, after=ReaderAnswer(ReadClass.OTHER_PNEUMONIA, at=datetime.now(UTC)))
    for read in (READ, other, later):
        append_own_read(database, read)
    assert own_reads(database) == (later, other)
    with database.reading() as connection:
        kept = connection.execute(select(func.count()).select_from(schema.own_reads)).scalar()
    assert kept == 3


def test_letters_the_database_cannot_hold_lose_no_reading(database: Database) -> None:
    odd = replace(READ, film=replace(READ.film, accession_number="A\ud800\0B"))
    append_own_read(database, odd)
    assert own_reads(database)[0].film.accession_number == "A?\N{REPLACEMENT CHARACTER}B"


def test_forgetting_leaves_nothing_of_them_in_any_file(database: Database) -> None:
    for number in range(40):
        append_own_read(database, replace(READ, read_id=str(number)))
    files = [file for file in database.file.parent.iterdir() if file.is_file()]
    assert any(b"ACCESSION-77" in file.read_bytes() for file in files)
    forget_own_reads(database)
    assert own_reads(database) == ()
    files = [file for file in database.file.parent.iterdir() if file.is_file()]
    assert not any(b"ACCESSION-77" in file.read_bytes() for file in files)
    append_own_read(database, READ)
    assert own_reads(database) == (READ,)
