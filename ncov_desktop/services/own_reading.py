"""Own reads: recording them, finding them again, and taking them along."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.own_read import OwnRead, ReadClass, ReadFilm
from ncov_desktop.records import own_reads as records
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.services.films import OpenedFilm
from ncov_desktop.services.truth import forget_truth

# A cell that begins with one of these is worked out by a spreadsheet.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


class OwnReadStore(Protocol):
    """Where one reader's own reads are kept, for that reader only."""

    def append_own_read(self, read: OwnRead) -> None:
        """Keeps a read, or what became of one, for good before it returns. Raises: NcovError."""

    def own_reads(self) -> Sequence[OwnRead]:
        """Every read as it was last kept, in the order in which the films were shown.

        Raises: NcovError.
        """

    def forget_own_reads(self) -> None:
        """Nothing of any read is left, or all of it. Raises: NcovError."""

    def close(self) -> None:
        """Lets go of what it is kept in."""


class DatabaseStore:
    """Own reads in the user's database. Implements `OwnReadStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append_own_read(self, read: OwnRead) -> None:
        records.append_own_read(self._database, read)

    def own_reads(self) -> Sequence[OwnRead]:
        return records.own_reads(self._database)

    def forget_own_reads(self) -> None:
        records.forget_own_reads(self._database)

    def close(self) -> None:
        self._database.close()


def open_store(say: Callable[[NcovError], None]) -> OwnReadStore:
    """The store in the user's data folder. say: told where a damaged database was set aside.

    Raises: NcovError, as `records.database.open_database`.
    """
    database, notice = open_database()
    if notice is not None:
        say(notice)
    return DatabaseStore(database)


def all_reads(store: OwnReadStore) -> tuple[OwnRead, ...]:
    """Every read as it was last kept. Raises: NcovError (own_reads_unreadable)."""
    try:
        return tuple(store.own_reads())
    except NcovError as error:
        raise NcovError(ErrorKind.OWN_READS_UNREADABLE) from error


def film_of(opened: OpenedFilm) -> ReadFilm:
    """Which film this is, for a read; waits for the hash of its file."""
    film = opened.film
    number = opened.study.accession_number
    return ReadFilm(film.provenance.file_sha256, film.frame, number)


def record(store: OwnReadStore, read: OwnRead) -> None:
    """Keeps a read for good before it returns. Raises: NcovError (own_read_unrecorded)."""
    try:
        store.append_own_read(read)
    except NcovError as error:
        raise NcovError(ErrorKind.OWN_READ_UNRECORDED) from error


def earlier_read(store: OwnReadStore, film: ReadFilm) -> OwnRead | None:
    """The latest read of a film whose answer was unsealed. Raises: NcovError."""
    of_film = [r for r in store.own_reads() if r.film.key == film.key and not r.sealed]
    return max(of_film, key=lambda read: read.shown_at, default=None)


def forget_all(store: OwnReadStore) -> None:
    """Nothing of any read is left, nor of the truth. Raises: NcovError (own_reads_stay, truth_stays)."""
    try:
        store.forget_own_reads()
    except NcovError as error:
        raise NcovError(ErrorKind.OWN_READS_STAY) from error
    forget_truth()


def save_own_reads(reads: Sequence[OwnRead], truth: Mapping[str, ReadClass], target: Path) -> None:
    """Writes a table that only this user may read. Raises: NcovError (output_unwritable)."""
    rows = [_row(read, truth) for read in reads]
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, _COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    try:
        write_atomically(target, stream.getvalue().encode("utf-8-sig"), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


_COLUMNS = (
    "read", "film_sha256", "frame", "accession_number", "film_shown_at", "first_class",
    "first_confidence", "first_at", "unsealed_at", "left_sealed_at", "network_class",
    "network_score_covid19", "network_threshold", "network_model", "network_shown_at",
    "changed_to", "changed_at", "map_lies", "zones", "remarked_at", "truth",
)  # fmt: skip


def _row(read: OwnRead, truth: Mapping[str, ReadClass]) -> dict[str, str]:
    network, after = read.network, read.after
    number = read.film.accession_number
    values = (
        read.read_id, read.film.sha256, read.film.frame + 1, number, read.shown_at,
        read.first.label, read.first.confidence, read.first.at, read.unsealed_at, read.left_at,
        network and network.label, network and network.probability_covid19,
        network and network.threshold, network and network.model_id, network and network.at,
        after and after.label, after and after.at,
        read.remark.place, " ".join(sorted(read.remark.zones)), read.remark.at, truth.get(number),
    )  # fmt: skip
    return dict(zip(_COLUMNS, map(_cell, values), strict=True))


def _cell(value: object) -> str:
    words = "" if value is None else str(value)
    return f"'{words}" if words.startswith(_FORMULA_SIGNS) else words
