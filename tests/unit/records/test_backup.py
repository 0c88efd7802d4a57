"""A copy is the whole worklist, and comes back whole."""

import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.records.backup import back_up, check, restore
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.lock import alone
from ncov_desktop.records.worklist import append_outcome, count, page

from .conftest import judged


def kind_of(action: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as caught:
        action()
    return caught.value.kind


def films_in(file: Path) -> int:
    database, notice = open_database(file)
    assert notice is None
    with closing(database):
        return count(database).total


def test_copy_holds_what_is_only_in_the_log(database: Database, tmp_path: Path) -> None:
    stored = append_outcome(database, judged("a.png"))
    copy = tmp_path / "copy.sqlite3"
    back_up(database, copy)
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    again, _ = open_database(copy)
    assert page(again).records == (stored,)
    again.close()


def test_copy_is_one_state_while_others_write(database: Database, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        number = 0
        while not done.is_set():
            append_outcome(database, judged(f"{number}.png"))
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for turn in range(5):
            copy = tmp_path / f"copy{turn}.sqlite3"
            back_up(database, copy)
            with closing(sqlite3.connect(copy)) as plain:
                films, predictions = plain.execute(
                    "SELECT (SELECT count(*) FROM films), (SELECT count(*) FROM predictions)"
                ).fetchone()
            assert films == predictions
    finally:
        done.set()
        writer.join()


def test_copy_that_fails_leaves_nothing_and_the_old_one(database: Database, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (place / "copy.sqlite3").mkdir()  # cannot be replaced by a file
    assert kind_of(lambda: back_up(database, place / "copy.sqlite3")) is ErrorKind.OUTPUT_UNWRITABLE
    assert [path.name for path in place.iterdir()] == ["copy.sqlite3"]
    gone = tmp_path / "gone" / "copy.sqlite3"
    assert kind_of(lambda: back_up(database, gone)) is ErrorKind.OUTPUT_UNWRITABLE
    assert kind_of(lambda: back_up(database, database.file)) is ErrorKind.OUTPUT_IS_INPUT
    assert check(database)


def test_restored_worklist_is_the_copy_and_the_old_one_is_kept(
    database: Database, tmp_path: Path
) -> None:
    append_outcome(database, judged("a.png"))
    copy = tmp_path / "copy.sqlite3"
    back_up(database, copy)
    before = copy.read_bytes()
    append_outcome(database, judged("b.png"))
    database.close()
    kept = restore(copy, database.file)
    assert copy.read_bytes() == before
    assert films_in(database.file) == 1
    assert kept is not None
    assert films_in(tmp_path / kept) == 2
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_restoring_where_nothing_is(database: Database, tmp_path: Path) -> None:
    append_outcome(database, judged("a.png"))
    back_up(database, tmp_path / "copy.sqlite3")
    assert restore(tmp_path / "copy.sqlite3", tmp_path / "new.sqlite3") is None
    assert films_in(tmp_path / "new.sqlite3") == 1


@pytest.mark.parametrize("what", ["text", "empty", "theirs", "torn"])
def test_what_is_no_backup_changes_nothing(
    database: Database, tmp_path: Path, empty_worklist: Path, what: str
) -> None:
    append_outcome(database, judged("a.png"))
    database.close()
    before = database.file.read_bytes()
    other = tmp_path / "other.sqlite3"
    if what == "theirs":
        with closing(sqlite3.connect(other)) as plain:
            plain.execute("CREATE TABLE theirs (a)")
    elif what == "torn":
        shutil.copy(empty_worklist, other)
        content = other.read_bytes()
        other.write_bytes(content[:8192] + os.urandom(len(content) - 8192))
    else:
        other.write_bytes(b"no backup" if what == "text" else b"")
    assert kind_of(lambda: restore(other, database.file)) is ErrorKind.BACKUP_UNUSABLE
    assert database.file.read_bytes() == before
    assert kind_of(lambda: restore(tmp_path / "gone", database.file)) is ErrorKind.FILE_MISSING
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_restoring_waits_for_no_screening(database: Database, tmp_path: Path) -> None:
    back_up(database, tmp_path / "copy.sqlite3")
    running = database.file.with_name(f"{database.file.name}.screening")
    with alone(running):
        kind = kind_of(lambda: restore(tmp_path / "copy.sqlite3", database.file))
    assert kind is ErrorKind.WORKLIST_BUSY


def test_worklist_that_is_in_use_is_not_replaced(database: Database, tmp_path: Path) -> None:
    append_outcome(database, judged("a.png"))
    copy = tmp_path / "copy.sqlite3"
    back_up(database, copy)
    assert kind_of(lambda: restore(copy, database.file)) is ErrorKind.WORKLIST_BUSY
    append_outcome(database, judged("b.png"))
    assert count(database).total == 2
    database.close()
    restore(copy, database.file)
    assert films_in(database.file) == 1


def test_check_finds_a_damaged_index(database: Database) -> None:
    for number in range(50):
        append_outcome(database, judged(f"{number}.png"))
    assert check(database)
    with database.writing() as connection:
        root = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'films_by_score'"
        ).scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    database.close()
    content = bytearray(database.file.read_bytes())
    content[(root - 1) * size : root * size] = bytes(size)
    database.file.write_bytes(content)
    assert not check(database)
