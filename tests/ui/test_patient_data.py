"""Studies are opened in the window, files fail, and a mistake happens: no file tells of whom."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application

from .. import patients
from .conftest import come_forward, start_kept
from .made_up_engine import Script


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    patients.move_in(tmp_path / "home", monkeypatch)
    return tmp_path / "home"


@pytest.fixture
def started(home: Path, script: Script, qtbot: QtBot) -> Iterator[Application]:
    started = start_kept(qtbot)
    started.window.model.network.start(started.settings.settings)
    yield started
    started.window.close()


@pytest.mark.parametrize(
    ("studies", "damaged"), [(3, 6), pytest.param(50, 30, marks=pytest.mark.heavy)]
)
def test_what_the_window_writes_names_nobody(
    started: Application, home: Path, tmp_path: Path, studies: int, damaged: int, qtbot: QtBot
) -> None:
    window = started.window
    come_forward(window, qtbot)
    for file in patients.write_studies(tmp_path / patients.token(0, "folder"), studies):
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            window.browsing.open([file])
    for file in patients.write_damaged(tmp_path / patients.token(1, "folder"), damaged):
        window.model.dismiss_notice()
        window.browsing.open([file])
        qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (home / "config" / "settings.json").exists())
    try:
        raise RuntimeError(patients.token(7, "PatientName"))
    except RuntimeError as error:
        started.report_bug(error)
    qtbot.waitUntil(lambda: any((home / "log").glob("report-*.txt")))
    qtbot.waitUntil(lambda: any((home / "data").rglob("studies.json")))
    window.close()
    assert patients.that_name_a_patient(home) == []
    recent = next((home / "data").rglob("studies.json"))
    assert patients.MARK in recent.read_text()
    assert patients.open_to_others(home) == []
