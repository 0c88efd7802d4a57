"""Copies of the worklist: made while it is used, and taken back whole.

Stable names: `back_up`, `restore`, `check`.
"""

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.records.database import (
    PATIENCE_S,
    Database,
    is_sound,
    moment,
    open_database,
)
from ncov_desktop.records.lock import alone
from ncov_desktop.records.upgrade import copy_before, copy_to

_COMPANIONS = ("-wal", "-shm")


def back_up(database: Database, target: Path) -> None:
    """Writes one state of the whole worklist to `target`, while others go on using it.

    The copy is checked before it takes the name; what lay there before is replaced only then.
    Raises: NcovError (output_unwritable, worklist_damaged, output_is_input).
    """
    target = Path(os.path.realpath(target))
    if target == Path(os.path.realpath(database.file)):
        raise NcovError(ErrorKind.OUTPUT_IS_INPUT)
    part = target.parent / f".writing-{secrets.token_hex(8)}"
    try:
        copy_to(database.file, part)
        if not is_sound(part, whole=True):
            raise NcovError(ErrorKind.WORKLIST_DAMAGED)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(target)
    except (sqlite3.Error, OSError) as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    finally:
        for file in (part, *_companions(part)):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def restore(backup: Path, file: Path) -> str | None:
    """Puts a backup into the worklist's place. Returns the name that the worklist there has now.

    Nobody else may have the worklist open. The backup is checked and brought up to date first, and is
    not changed itself; the worklist that was there is kept beside it.
    Raises: NcovError (file_missing, backup_unusable, worklist_newer, worklist_busy,
        worklist_unwritable).
    """
    if not backup.is_file():
        raise NcovError(ErrorKind.FILE_MISSING)
    part = file.with_name(f".restoring-{secrets.token_hex(8)}.sqlite3")
    try:
        _take_in(backup, part)
        with alone(_lock_of(file), PATIENCE_S), alone(file.with_name(f"{file.name}.screening")):
            if _is_open_elsewhere(file):
                raise NcovError(ErrorKind.WORKLIST_BUSY)
            kept = _keep(file)
            part.replace(file)
    except OSError as error:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error
    finally:
        for left in (part, _lock_of(part), copy_before(part), *_companions(part)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return kept


def check(database: Database) -> bool:
    """Looks at every page and index of the file. Returns False where it is damaged."""
    if not is_sound(database.file, whole=True):
        return False
    try:
        with database.reading() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
            strays = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    except NcovError as error:
        if error.kind is ErrorKind.WORKLIST_DAMAGED:
            return False
        raise
    return found == "ok" and strays is None


def _take_in(backup: Path, part: Path) -> None:
    """A checked copy of the backup, of this program's version."""
    try:
        if backup.stat().st_size == 0 or not is_sound(backup, whole=True):
            raise NcovError(ErrorKind.BACKUP_UNUSABLE)
        copy_to(backup, part)
        database, notice = open_database(part)
        database.close()
        if notice is not None:
            raise NcovError(ErrorKind.BACKUP_UNUSABLE)
    except sqlite3.Error as error:
        raise NcovError(ErrorKind.BACKUP_UNUSABLE) from error
    except NcovError as error:
        if error.kind in (ErrorKind.WORKLIST_FOREIGN, ErrorKind.WORKLIST_DAMAGED):
            raise NcovError(ErrorKind.BACKUP_UNUSABLE) from error
        raise


def _is_open_elsewhere(file: Path) -> bool:
    """Whether somebody uses the worklist, who would go on writing to the one that is set aside."""
    if not file.exists():
        return False
    try:
        with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as connection:
            # only whoever is alone may give up the log
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            return bool(mode != "delete")
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False  # a damaged one is no use to anybody


def _keep(file: Path) -> str | None:
    """Moves the worklist that is there, with what belongs to it, and says where to."""
    if not file.exists():
        return None
    name = f"{file.stem}.replaced-{moment()}{file.suffix}"
    for ending in _COMPANIONS:
        companion = file.with_name(file.name + ending)
        if companion.exists():
            companion.replace(file.with_name(name + ending))
    file.replace(file.with_name(name))
    return name


def _companions(file: Path) -> tuple[Path, ...]:
    return tuple(file.with_name(file.name + ending) for ending in _COMPANIONS)


def _lock_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")
