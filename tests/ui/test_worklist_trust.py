"""Trust follows a screening; it is stopped, and goes on from the menu."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import page, trust_of
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.worklist.screening_strip import ScreenDialog
from ncov_desktop.ui.worklist.view import WorklistView

from .made_up_engine import Script
from .worklist_rows import WAIT_MS, show

FILMS = 3


@pytest.fixture
def view(
    worklist_file: Path,
    script: Script,
    application: Application,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> WorklistView:
    """An empty worklist, a network that is there, and a folder the dialog chooses."""
    folder = tmp_path / "films"
    folder.mkdir()
    pixels = np.array(chest_phantom(seed=1, rows=300, cols=280).radiographs[0].pixels)
    for number in range(FILMS):
        pixels[0, 0] = number
        Image.fromarray(pixels).save(folder / f"film{number}.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    application.model.start_engine()
    qtbot.waitUntil(lambda: application.model.network.info is not None, timeout=WAIT_MS)
    return show(application.window, qtbot)


def screen(application: Application) -> None:
    application.window.commands["screen"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScreenDialog)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)


def known(file: Path) -> list[bool]:
    """Of each film, whether its trust is stored."""
    database, _ = open_database(file)
    with closing(database):
        found = [trust_of(database, each.id) for each in page(database).records]
    return [each.frame is not None and each.stability is not None for each in found]


def test_trust_follows_a_screening(
    view: WorklistView, application: Application, worklist_file: Path, script: Script, qtbot: QtBot
) -> None:
    screen(application)
    qtbot.waitUntil(lambda: script.log.count("stability") == FILMS, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: not view.parts.sweep.runs, timeout=WAIT_MS)
    assert known(worklist_file) == [True] * FILMS
    assert not view.sweeping.isVisible()
    assert f"{FILMS} films are in the list" in shown_text(view.message.words)
    assert script.log.count("frame") == FILMS


def test_it_is_stopped_and_goes_on_from_the_menu(
    view: WorklistView, application: Application, worklist_file: Path, script: Script, qtbot: QtBot
) -> None:
    script.hold.clear()
    screen(application)
    qtbot.waitUntil(view.sweeping.isVisible, timeout=3 * WAIT_MS)
    assert shown_text(view.sweeping.count) == f"0 of {FILMS} films, highest score first"
    qtbot.waitUntil(lambda: "frame" in script.log, timeout=WAIT_MS)
    QTest.mouseClick(view.sweeping.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.sweeping.isVisible(), timeout=WAIT_MS)
    assert known(worklist_file) == [False] * FILMS
    script.hold.set()
    application.window.commands["trust"].trigger()
    said = view.message.words
    words = f"worked out for {FILMS} films"
    qtbot.waitUntil(lambda: words in shown_text(said), timeout=2 * WAIT_MS)
    assert known(worklist_file) == [True] * FILMS


def test_no_part_that_is_switched_off_follows_a_screening(
    view: WorklistView, application: Application, worklist_file: Path, script: Script, qtbot: QtBot
) -> None:
    application.settings.choose(trust_parts=frozenset())
    screen(application)
    said = view.message.words
    qtbot.waitUntil(lambda: "films are in the list" in shown_text(said), timeout=3 * WAIT_MS)
    qtbot.wait(300)
    assert "frame" not in script.log
