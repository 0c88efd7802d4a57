"""Readings made before the network's answer was seen: they are added, and one by one never taken back.

Stable names: `append_own_read`, `own_reads`, `forget_own_reads`.
"""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC

from pydantic import TypeAdapter
from sqlalchemy import delete, func, insert, select

from ncov_desktop.core.own_read import OwnRead
from ncov_desktop.records import schema
from ncov_desktop.records.database import Database
from ncov_desktop.records.values import clean

_READ: TypeAdapter[OwnRead] = TypeAdapter(OwnRead)


def append_own_read(database: Database, read: OwnRead) -> None:
    """Adds what is known of a reading; what is added later under its `read_id` is what holds.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    number = clean(read.film.accession_number)
    whole = replace(read, film=replace(read.film, accession_number=number))
    row = {
        "read_id": read.read_id,
        "film_sha256": read.film.sha256,
        "shown_at": read.shown_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "read": _READ.dump_json(whole).decode(),
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
    found = select(reads.c.read).join(ends_of, reads.c.id == ends_of.c.last)
    with database.reading() as connection:
        rows = connection.execute(found.order_by(ends_of.c.first)).scalars()
        return tuple(_READ.validate_json(row) for row in rows)


def forget_own_reads(database: Database) -> None:
    """Deletes every reading, and overwrites on the disk what the database itself held of them.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    with database.writing() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.execute(delete(schema.own_reads))
    # The journal still holds the pages as they were; where another window reads, it goes later.
    with suppress(sqlite3.Error), closing(sqlite3.connect(database.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
