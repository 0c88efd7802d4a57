"""Fifty studies are screened, thirty files fail and the program crashes: no file tells of whom."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

import pytest

from ncov_desktop import cli
from ncov_desktop.commands import screen
from ncov_desktop.services.process import RemoteEngine

from .. import patients

ENGINE = Path(__file__).parents[1] / "unit/services/fake_engine.py"
STUDIES, DAMAGED = 50, 30


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the program wrote while all of it happened."""
    home, films = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("films")
    patients.write_studies(films / patients.token(0, "folder"), STUDIES)
    damaged = patients.write_damaged(films / patients.token(1, "folder"), DAMAGED)
    with pytest.MonkeyPatch.context() as patch:
        patients.move_in(home, patch)
        engine = partial(RemoteEngine, command=[sys.executable, str(ENGINE)])
        patch.setattr(screen, "RemoteEngine", engine)
        patch.setattr(cli, "RemoteEngine", engine)
        assert run("screen", films, "--recursive") == 1
        assert run("read", *damaged, "--out", films / "results") == 1
        crash(films, patch)
        yield home


def run(*arguments: object) -> int:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return cli.main([str(each) for each in arguments])


def crash(films: Path, patch: pytest.MonkeyPatch) -> None:
    """A mistake of the program whose words, and whose film, name a patient."""
    words = patients.token(7, "PatientName")

    def broken(*_given: object, **_named: object) -> None:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise RuntimeError(f"no film of {words} in {films}") from error

    patch.setattr(cli, "read_films", broken)
    assert run("read", next(films.rglob("*.dcm"))) == 1


def test_nothing_but_the_worklist_names_a_patient(home: Path) -> None:
    assert patients.that_name_a_patient(home) == []


def test_the_worklist_does_and_is_its_users_alone(home: Path) -> None:
    """Else the search would prove nothing."""
    worklist = b"".join(file.read_bytes() for file in (home / "data").glob("worklist.sqlite3*"))
    for number in range(STUDIES):
        assert patients.token(number, "PatientName").encode() in worklist
    assert patients.open_to_others(home) == []


def test_the_crash_left_a_report_that_says_where(home: Path) -> None:
    (report,) = (home / "log").glob("report-*.txt")
    words = report.read_text()
    assert "builtins.RuntimeError" in words
    assert "builtins.KeyError" in words
    assert "in broken" in words


def test_nothing_is_left_in_the_folder_of_temporary_files(home: Path) -> None:
    assert patients.written(home / "temp") == []


def test_a_token_in_any_file_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(f'{{"folder": "{patients.token(1, "file")}"}}')
    (tmp_path / "wide.log").write_text(patients.token(2, "file"), encoding="utf-16")
    (tmp_path / f"{patients.token(3, 'file')}.tmp").touch()
    (tmp_path / "clean.txt").write_text("nothing")
    assert len(patients.that_name_a_patient(tmp_path)) == 3


DIALOG = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from ncov_desktop import app

def look():
    dialog = QFileDialog(None, "films", sys.argv[1])
    dialog.open()
    QTest.qWait(200)
    dialog.accept()
    dialog.close()
    dialog.deleteLater()
    QTimer.singleShot(100, QApplication.closeAllWindows)
    QTimer.singleShot(200, QApplication.quit)

if sys.argv[2] == "plain":
    qt = QApplication([])
    QTimer.singleShot(0, look)
    sys.exit(qt.exec())
sys.exit(app.main(["--new-window", "--models", sys.argv[1]], painted=look))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Qt keeps a file there")
@pytest.mark.parametrize(("which", "named"), [("plain", 1), ("program", 0)])
def test_no_file_dialog_writes_down_where_films_lie(which: str, named: int, tmp_path: Path) -> None:
    """Of its own accord Qt does, for everybody to read: the plain one shows it."""
    films = tmp_path / patients.token(0, "folder")
    films.mkdir()
    places = ("XDG_CONFIG_HOME", "HOME", *(f"NCOV_{n.upper()}_DIR" for n in patients.FOLDERS[:-1]))
    home = tmp_path / "home"
    home.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", DIALOG, str(films), which],
        env=os.environ | dict.fromkeys(places, str(home)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert len(patients.that_name_a_patient(home)) == named
