"""The database file: opened, checked, brought up to date, written by one at a time.

Stable names: `FILE_NAME`, `Database` (`file`, `reading`, `writing`, `close`), `open_database`.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.records import schema
from ncov_desktop.records.lock import alone
from ncov_desktop.records.upgrade import bring_up_to_date

FILE_NAME = "worklist.sqlite3"
# How long a writer waits for another one, and an opening for another one's migration.
PATIENCE_S = 10.0
# A larger file takes too long to be checked whole at each opening; `check` does it when asked.
_LARGEST_CHECKED_BYTES = 64 * 1024**2
_HEAD = b"SQLite format 3\0"
_WRITES = "ncov_writes"


class Database:
    """An open worklist database. For any thread; many may read while one writes."""

    def __init__(self, file: Path, patience_s: float = PATIENCE_S) -> None:
        """Opens nothing yet; use `open_database`."""
        self.file = file
        self._patience_s = patience_s
        self._one_writer = threading.Lock()
        self._engine = _engine(file, patience_s)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of everything until it is left.

        Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
        """
        with _said_plainly(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on the disk once it is left, or was never there.

        Only one writes at a time, in this process and in any other; the others wait.
        Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
        """
        if not self._one_writer.acquire(timeout=self._patience_s):
            raise NcovError(ErrorKind.WORKLIST_BUSY)
        try:
            engine = self._engine.execution_options(**{_WRITES: True})
            with _said_plainly(), engine.begin() as connection:
                yield connection
        finally:
            self._one_writer.release()

    def is_own(self, path: Path) -> bool:
        """Whether it is the database's file, or one of those that lie beside it under its name."""
        return path.parent == self.file.parent and path.name.startswith(self.file.name)

    def close(self) -> None:
        """Lets go of the file; calling it again does nothing."""
        self._engine.dispose()


def open_database(
    file: Path | None = None, patience_s: float = PATIENCE_S
) -> tuple[Database, NcovError | None]:
    """(the database, what was wrong with the file): made where there is none, brought up to date.

    A damaged file is set aside under another name, and an empty worklist takes its place: the error is
    worklist_damaged with the `name` it has now. A database that is brought up to date is copied first.

    file: default `FILE_NAME` in the user's data folder.
    Raises: NcovError (worklist_newer, worklist_foreign, worklist_busy, worklist_unwritable).
    """
    try:
        file = paths.user_data() / FILE_NAME if file is None else file.absolute()
    except OSError as error:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error
    with alone(file.with_name(f"{file.name}.lock"), patience_s):
        notice = None if is_sound(file) else _set_aside(file)
        _make(file)
        database = Database(file, patience_s)
        try:
            bring_up_to_date(database)
        except BaseException:
            database.close()
            raise
    return database, notice


def is_sound(file: Path, *, whole: bool = False) -> bool:
    """False where the file holds no database that can be trusted; one that is not there is sound.

    whole: looks at all of a large file too, which takes seconds.
    Raises: NcovError (worklist_foreign, worklist_busy, worklist_unwritable).
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(len(_HEAD))
        size = file.stat().st_size
    except FileNotFoundError:
        return True
    except OSError as error:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error
    if not head:
        return True
    if head != _HEAD:
        return False
    try:
        with _said_plainly(), closing(sqlite3.connect(file, timeout=PATIENCE_S)) as connection:
            checked = "quick_check" if whole or size <= _LARGEST_CHECKED_BYTES else "schema_version"
            (found,) = connection.execute(f"PRAGMA {checked}").fetchone()
            (owner,) = connection.execute("PRAGMA application_id").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except NcovError as error:
        if error.kind is ErrorKind.WORKLIST_DAMAGED:
            return False
        raise
    if checked == "quick_check" and found != "ok":
        return False
    if tables and owner != schema.APPLICATION_ID:
        raise NcovError(ErrorKind.WORKLIST_FOREIGN)
    return True


def moment() -> str:
    """Now, as it is part of a file's name."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"


@contextmanager
def _said_plainly() -> Iterator[None]:
    """Turns what the database cannot help into an NcovError; the rest is a mistake of ours."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        kind = _kind_of(cause)
        if kind is None:
            raise
        raise NcovError(kind) from error


_KINDS = {
    sqlite3.SQLITE_BUSY: ErrorKind.WORKLIST_BUSY,
    sqlite3.SQLITE_LOCKED: ErrorKind.WORKLIST_BUSY,
    sqlite3.SQLITE_FULL: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_IOERR: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_READONLY: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_PERM: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_AUTH: ErrorKind.WORKLIST_UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: ErrorKind.WORKLIST_DAMAGED,
    sqlite3.SQLITE_NOTADB: ErrorKind.WORKLIST_DAMAGED,
}


def _kind_of(cause: object) -> ErrorKind | None:
    code = getattr(cause, "sqlite_errorcode", None)
    return None if code is None else _KINDS.get(code & 0xFF)  # the rest of the bits says more of it


def _engine(file: Path, patience_s: float) -> Engine:
    # a URL cannot hold every name of a file
    engine = create_engine(
        URL.create("sqlite"),
        creator=lambda: sqlite3.connect(
            file, timeout=patience_s, isolation_level=None, check_same_thread=False
        ),
        poolclass=QueuePool,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    """A writer is one from the beginning, so that it never has to give up in the middle."""
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _make(file: Path) -> None:
    """An empty file that only this user may open; SQLite gives its other files the same rights."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error


def _set_aside(file: Path) -> NcovError:
    """Moves a damaged database and what belongs to it; says under which name it lies now."""
    name = f"{file.stem}.damaged-{moment()}{file.suffix}"
    try:
        for ending in ("-wal", "-shm"):
            part = file.with_name(file.name + ending)
            if part.exists():
                part.replace(file.with_name(name + ending))
        file.replace(file.with_name(name))
    except OSError as error:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error
    return NcovError(ErrorKind.WORKLIST_DAMAGED, name=name)
