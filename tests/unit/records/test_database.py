"""The file of the worklist: private, durable, one writer, never lost and never mistaken."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import FindingKind
from ncov_desktop.records import schema, upgrade
from ncov_desktop.records.database import FILE_NAME, Database, open_database
from ncov_desktop.records.worklist import append_outcome, count, page

from .conftest import judged

ROOT = Path(__file__).resolve().parents[3]


def kind_of(action: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as caught:
        action()
    return caught.value.kind


def pragma(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_it_lies_in_the_users_folder_and_is_the_users_alone() -> None:
    database, notice = open_database()
    database.close()
    assert notice is None
    assert database.file == paths.user_data() / FILE_NAME
    if os.name != "nt":
        assert stat.S_IMODE(database.file.stat().st_mode) == 0o600


def test_its_companions_are_the_users_alone(database: Database) -> None:
    append_outcome(database, judged("a.png"))
    files = list(database.file.parent.iterdir())
    assert {file.name for file in files} >= {"worklist.sqlite3", "worklist.sqlite3-wal"}
    if os.name != "nt":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_every_commit_is_on_the_disk(database: Database) -> None:
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 2  # full
    assert pragma(database, "foreign_keys") == 1


def test_migrations_make_the_tables_the_program_knows(database: Database) -> None:
    assert ScriptDirectory(str(upgrade.MIGRATIONS)).get_current_head() == schema.HEAD
    with database.reading() as connection:
        context = MigrationContext.configure(connection)
        found = compare_metadata(context, schema.metadata)
    strange = [each for each in found if "films_text" not in str(each)]
    assert strange == []


def test_every_finding_has_a_bit_of_its_own() -> None:
    assert set(schema.FINDING_BITS) == set(FindingKind)
    assert len(set(schema.FINDING_BITS.values())) == len(FindingKind)


def test_what_was_stored_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite3"
    database, _ = open_database(file)
    stored = append_outcome(database, judged("a.png"))
    database.close()
    again, notice = open_database(file)
    assert notice is None
    assert page(again).records == (stored,)
    again.close()


@pytest.mark.parametrize("damage", ["no database", "torn in the middle", "header"])
def test_damaged_file_is_set_aside_and_said(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "w.sqlite3"
    database, _ = open_database(file)
    for number in range(200):
        append_outcome(database, judged(f"{number}.png"))
    database.close()
    content = bytearray(file.read_bytes())
    if damage == "no database":
        content = bytearray(b"something else entirely " * 99)
    elif damage == "header":
        content[:4] = b"\0\0\0\0"
    else:
        content[8192 : len(content) - 4096] = os.urandom(len(content) - 12288)
    file.write_bytes(content)
    again, notice = open_database(file)
    assert notice is not None
    assert notice.kind is ErrorKind.WORKLIST_DAMAGED
    aside = tmp_path / str(notice.facts["name"])
    assert aside.read_bytes() == content
    assert count(again).total == 0
    append_outcome(again, judged("a.png"))
    assert count(again).total == 1
    again.close()


def test_two_damaged_files_are_both_kept(tmp_path: Path) -> None:
    names = set()
    for content in (b"one", b"two"):
        (tmp_path / "w.sqlite3").write_bytes(content * 40)
        database, notice = open_database(tmp_path / "w.sqlite3")
        database.close()
        assert notice is not None
        names.add(notice.facts["name"])
    assert len(names) == 2
    assert all((tmp_path / str(name)).exists() for name in names)


def test_newer_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite3"
    database, _ = open_database(file)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = file.read_bytes()
    assert kind_of(lambda: open_database(file)) is ErrorKind.WORKLIST_NEWER
    assert file.read_bytes() == before


def test_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "theirs.sqlite3"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE theirs (a)")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    assert kind_of(lambda: open_database(file)) is ErrorKind.WORKLIST_FOREIGN
    assert file.read_bytes() == before


def test_migration_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "w.sqlite3"
    real = upgrade._migrate

    def fails(connection: object) -> None:
        real(connection)  # type: ignore[arg-type]
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE)

    monkeypatch.setattr(upgrade, "_migrate", fails)
    assert kind_of(lambda: open_database(file)) is ErrorKind.WORKLIST_UNWRITABLE
    plain = sqlite3.connect(file)
    assert plain.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    plain.close()
    monkeypatch.undo()
    database, notice = open_database(file)
    assert notice is None
    assert count(database).total == 0
    database.close()


def test_older_database_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "w.sqlite3"
    database, _ = open_database(file)
    append_outcome(database, judged("a.png"))
    database.close()
    monkeypatch.setattr(schema, "HEAD", "9998")

    def migrate(connection: object) -> None:
        connection.exec_driver_sql("DELETE FROM predictions")  # type: ignore[attr-defined]

    monkeypatch.setattr(upgrade, "_migrate", migrate)
    database, _ = open_database(file)
    database.close()
    copy = sqlite3.connect(tmp_path / "w.before-9998.sqlite3")
    assert copy.execute("SELECT count(*) FROM predictions").fetchone() == (1,)
    copy.close()


def test_another_process_that_writes_is_waited_for_then_said(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite3"
    database, _ = open_database(file, patience_s=0.3)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert kind_of(lambda: append_outcome(database, judged("a.png"))) is ErrorKind.WORKLIST_BUSY
    assert count(database).total == 0  # readers are not kept waiting
    other.execute("COMMIT")
    other.close()
    append_outcome(database, judged("a.png"))
    assert count(database).total == 1
    database.close()


_WRITER = """
import sys
from pathlib import Path
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import append_outcome
sys.path.insert(0, {here!r})
from conftest import judged
database, notice = open_database(Path({file!r}))
assert notice is None
for number in range(40):
    append_outcome(database, judged(f"{name}-{{number}}.png"))
"""


def test_many_processes_and_threads_write_without_loss(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite3"  # made by whoever comes first
    here = str(Path(__file__).parent)
    programs = [_WRITER.format(here=here, file=str(file), name=name) for name in "ab"]
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": str(ROOT)}
        )
        for program in programs
    ]
    database, notice = open_database(file)
    assert notice is None

    def write(name: str) -> None:
        for number in range(40):
            append_outcome(database, judged(f"{name}-{number}.png"))

    threads = [threading.Thread(target=write, args=(name,)) for name in "cd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [process.wait(60) for process in running] == [0, 0]
    assert count(database).total == 160
    database.close()


def test_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    inside = tmp_path / "file" / "w.sqlite3"
    assert kind_of(lambda: open_database(inside)) is ErrorKind.WORKLIST_UNWRITABLE


def test_alembic_is_not_imported_where_nothing_is_to_be_done(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite3"
    open_database(file)[0].close()
    program = (
        "import sys; from pathlib import Path\n"
        "from ncov_desktop.records.database import open_database\n"
        f"open_database(Path({str(file)!r}))[0].close()\n"
        "assert 'alembic' not in sys.modules"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


def test_two_threads_may_make_two_databases_at_once(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.sqlite3" for number in range(6)]
    with ThreadPoolExecutor(len(files)) as pool:
        opened = list(pool.map(lambda file: open_database(file)[0], files))
    for database in opened:
        assert count(database).total == 0
        database.close()
