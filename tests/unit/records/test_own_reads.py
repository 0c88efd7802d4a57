"""Readings made before the answer was seen: nothing put down is lost or changed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select

from ncov_desktop.core.own_read import MapPlace, OwnRead, ReaderAnswer, SealedAnswer
from ncov_desktop.records import schema
from ncov_desktop.records.database import Database
from ncov_desktop.records.own_reads import append_own_read, own_reads

BEGAN = datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=3)))
READ = OwnRead(
    read_id="one",
    film_sha256="a" * 64,
    accession_number="A77",
    started_at=BEGAN,
    first=ReaderAnswer("covid19", 4, BEGAN + timedelta(seconds=20)),
    sealed=SealedAnswer(0.31, 0.465, "other_pneumonia", "made-up-v1", "b" * 64),
)


def test_reading_comes_out_as_it_went_in(database: Database) -> None:
    after = ReaderAnswer("other_pneumonia", 2, BEGAN + timedelta(seconds=50))
    whole = replace(READ, after=after, map_place=MapPlace.PARTLY, zones=("left base", "Ü"))
    bare = replace(READ, read_id="two", sealed=None, accession_number="")
    append_own_read(database, whole)
    append_own_read(database, bare)
    assert own_reads(database) == (whole, bare)


def test_what_is_put_down_later_is_added(database: Database) -> None:
    other = replace(READ, read_id="two")
    later = replace(READ, after=ReaderAnswer("covid19", 5, datetime.now(UTC)))
    for read in (READ, other, later):
        append_own_read(database, read)
    assert own_reads(database) == (later, other)
    with database.reading() as connection:
        kept = connection.execute(select(func.count()).select_from(schema.own_reads)).scalar()
    assert kept == 3


def test_confidence_is_1_to_5() -> None:
    for confidence in (0, 6):
        with pytest.raises(ValueError, match="confidence"):
            ReaderAnswer("covid19", confidence, BEGAN)
