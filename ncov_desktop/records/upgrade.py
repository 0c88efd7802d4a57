"""Brings a database to this version's tables, whole or not at all, with a copy made before."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.records import schema

if TYPE_CHECKING:
    from ncov_desktop.records.database import Database

# Alembic keeps what it works on in its modules: two threads would migrate each other's database.
_ONE_MIGRATION = threading.Lock()
MIGRATIONS = Path(__file__).with_name("migrations")


def bring_up_to_date(database: Database) -> None:
    """Runs the migrations that the database lacks, in one transaction; most often none.

    Raises: NcovError (worklist_newer, worklist_busy, worklist_damaged, worklist_unwritable).
    """
    with database.reading() as connection:
        version = _version(connection)
    if version == schema.HEAD:
        return
    if version is not None and version not in _known_versions():
        raise NcovError(ErrorKind.WORKLIST_NEWER)
    file = database.file
    with database.writing() as connection:
        if version is not None:
            _copy_whole(file, copy_before(file))
        _migrate(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")


def copy_before(file: Path) -> Path:
    """Where the copy lies that is made before a database is brought up to date."""
    return file.with_name(f"{file.stem}.before-{schema.HEAD}{file.suffix}")


def _copy_whole(file: Path, target: Path) -> None:
    """Leaves no half a copy where the disk is full."""
    try:
        copy_to(file, target)
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def copy_to(file: Path, target: Path) -> None:
    """Copies the database in one state, while others use it. Raises: sqlite3.Error, OSError."""
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        target.chmod(0o600)
        source.backup(copy)


def _version(connection: Connection) -> str | None:
    """None for a database without tables."""
    there = "SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"
    if not connection.execute(text(there)).scalar():
        return None
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(version) if version is not None else None


def _known_versions() -> set[str]:
    return {path.stem.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def _migrate(connection: Connection) -> None:
    # takes a tenth of a second to import, and a database is rarely new
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    # doubled, for a percent sign has a meaning in a configuration
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    with _ONE_MIGRATION:
        command.upgrade(config, "head")
