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
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import page, trust_of
from ncov_desktop.services import bundles
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


def test_films_that_are_left_out_are_counted_with_the_reason(
    view: WorklistView,
    application: Application,
    script: Script,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    application.settings.choose(trust_parts=frozenset())
    screen(application)
    said = view.message.words
    qtbot.waitUntil(lambda: "films are in the list" in shown_text(said), timeout=3 * WAIT_MS)
    application.settings.choose(trust_parts=frozenset(TrustPart))
    (tmp_path / "films" / "film0.png").unlink()
    with (tmp_path / "films" / "film1.png").open("ab") as stream:
        stream.write(b"more")
    application.window.commands["trust"].trigger()
    qtbot.waitUntil(lambda: "Trust was worked out" in shown_text(said), timeout=2 * WAIT_MS)
    assert "for 1 films" in shown_text(said) or "for 1 film" in shown_text(said)
    assert "2 films were left out" in shown_text(said)
    assert "1 × There is no such file." in shown_text(said)
    assert "1 × The file has changed since it was screened." in shown_text(said)


@pytest.mark.parametrize("same", [False, pytest.param(True, marks=pytest.mark.heavy)])
def test_it_goes_on_with_the_same_network_and_ends_with_another(
    view: WorklistView,
    application: Application,
    worklist_file: Path,
    script: Script,
    same: bool,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    script.hold.clear()
    screen(application)
    qtbot.waitUntil(lambda: "frame" in script.log, timeout=3 * WAIT_MS)
    if not same:
        where, bundle = bundles.find_bundle(application.settings.settings)
        other = bundle.model_copy(update={"content_sha256": "e" * 64})
        monkeypatch.setattr(bundles, "find_bundle", lambda *_: (where, other))
    application.model.start_engine()
    qtbot.waitUntil(lambda: "frame cancelled" in script.log, timeout=WAIT_MS)
    script.hold.set()
    if same:
        qtbot.waitUntil(lambda: known(worklist_file) == [True] * FILMS, timeout=2 * WAIT_MS)
    else:
        said = view.message.words
        qtbot.waitUntil(lambda: "Another network was chosen" in shown_text(said), timeout=WAIT_MS)
        assert known(worklist_file) == [False] * FILMS
        qtbot.wait(200)
        assert "Another network was chosen" in shown_text(said)  # nothing else is said over it
    qtbot.waitUntil(lambda: not view.sweeping.isVisible(), timeout=WAIT_MS)
