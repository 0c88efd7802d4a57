"""Readings made before the network's answer was seen: they are added, and nothing is taken back.

Stable names: `append_own_read`, `own_reads`.
"""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, func, insert, select

from ncov_desktop.core.own_read import MapPlace, OwnRead, ReaderAnswer, SealedAnswer
from ncov_desktop.records import schema
from ncov_desktop.records.database import Database
from ncov_desktop.records.values import clean


def append_own_read(database: Database, read: OwnRead) -> None:
    """Adds what is known of a reading; what is added later under its `read_id` is what holds.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    first, after = read.first, read.after
    row = {
        "read_id": read.read_id,
        "film_sha256": read.film_sha256,
        "accession_number": clean(read.accession_number),
        "started_at": read.started_at.isoformat(),
        "label": first.label,
        "confidence": first.confidence,
        "answered_at": first.at.isoformat(),
        "sealed": json.dumps(asdict(read.sealed)) if read.sealed else None,
        "after_label": after.label if after else None,
        "after_confidence": after.confidence if after else None,
        "after_at": after.at.isoformat() if after else None,
        "map_place": read.map_place.value if read.map_place else None,
        "zones": json.dumps(read.zones),
    }
    with database.writing() as connection:
        connection.execute(insert(schema.own_reads).values(row))


def own_reads(database: Database) -> tuple[OwnRead, ...]:
    """Every reading as it was last put down, in the order in which they were begun to be stored.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    reads = schema.own_reads
    ends = select(func.min(reads.c.id).label("first"), func.max(reads.c.id).label("last"))
    ends_of = ends.group_by(reads.c.read_id).subquery()
    found = select(reads).join(ends_of, reads.c.id == ends_of.c.last).order_by(ends_of.c.first)
    with database.reading() as connection:
        return tuple(_own_read(row) for row in connection.execute(found).mappings())


def _own_read(row: RowMapping) -> OwnRead:
    sealed, place = row["sealed"], row["map_place"]
    return OwnRead(
        read_id=row["read_id"],
        film_sha256=row["film_sha256"],
        accession_number=row["accession_number"],
        started_at=datetime.fromisoformat(row["started_at"]),
        first=_answer(row["label"], row["confidence"], row["answered_at"]),
        sealed=SealedAnswer(**json.loads(sealed)) if sealed else None,
        after=_answer(row["after_label"], row["after_confidence"], row["after_at"])
        if row["after_label"]
        else None,
        map_place=MapPlace(place) if place else None,
        zones=tuple(json.loads(row["zones"])),
    )


def _answer(label: str, confidence: int, at: Any) -> ReaderAnswer:
    return ReaderAnswer(label, confidence, datetime.fromisoformat(at))
