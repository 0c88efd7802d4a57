"""A folder is watched from the window: films come, are announced without a name, and it starts again."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.watching import WatchedFolder
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import watching
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.worklist.view import WorklistView
from ncov_desktop.ui.worklist.watch_strip import WatchDialog

from .conftest import start_kept
from .made_up_engine import Script
from .worklist_rows import WAIT_MS, cells, show


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "Pace", partial(watching.Pace, settle_s=0.2, pause_s=0.1))


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one film; the dialog chooses it."""
    made = tmp_path / "DOE JANE"
    made.mkdir()
    add_film(made, 0)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


def add_film(folder: Path, number: int) -> None:
    pixels = np.array(chest_phantom(seed=1, rows=300, cols=280).radiographs[0].pixels)
    pixels[0, 0] = number  # no two films have the same bytes
    Image.fromarray(pixels).save(folder / f"film{number:02}.png")


@pytest.fixture
def view(
    worklist_file: Path, script: Script, application: Application, qtbot: QtBot
) -> WorklistView:
    """An empty worklist, and a network that is there."""
    application.model.start_engine()
    qtbot.waitUntil(lambda: application.model.network.info is not None, timeout=WAIT_MS)
    return show(application.window, qtbot)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray; what it shows."""
    shown: list[tuple[str, str]] = []
    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QSystemTrayIcon, name, lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)  # the offscreen one complains
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, words, *_: shown.append((title, words))
    )
    return shown


def begin(application: Application) -> WatchDialog:
    """By the command of the menu; the dialog is left open."""
    application.window.commands["watch"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WatchDialog)
    return dialog


def accept(dialog: WatchDialog) -> None:
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)


def test_films_come_as_they_arrive_until_it_is_stopped(
    view: WorklistView, application: Application, inbox: Path, script: Script, qtbot: QtBot
) -> None:
    dialog = begin(application)
    assert dialog.announce.isChecked()
    dialog.above.setValue(0.7)
    accept(dialog)
    assert view.watching.isVisible()
    assert shown_text(view.watching.folder) == "DOE JANE"
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 1, timeout=2 * WAIT_MS)
    said = view.message.words
    qtbot.waitUntil(lambda: "A film scored 0.72" in shown_text(said), timeout=WAIT_MS)
    assert "A score is not severity." in shown_text(said)
    assert "DOE" not in shown_text(said)
    script.score = 0.31
    add_film(inbox, 1)
    qtbot.waitUntil(lambda: cells(view, "score") == ["0.72", "0.31"], timeout=2 * WAIT_MS)
    assert shown_text(view.watching.count) == "2 new films"
    qtbot.waitUntil(
        lambda: shown_text(view.watching.doing) == "Watching for new films", timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: script.log.count("stability") == 2, timeout=WAIT_MS)  # trust follows
    assert application.settings.settings.watched == WatchedFolder(inbox, False, 0.7)
    application.window.commands["watch"].trigger()
    assert "is being watched" in shown_text(view.message.words)
    QTest.mouseClick(view.watching.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.watching.isVisible(), timeout=WAIT_MS)
    kept = application.settings.settings.watched
    assert kept is not None
    assert not kept.on
    add_film(inbox, 2)
    qtbot.wait(600)
    assert len(cells(view, "file")) == 2


@pytest.mark.heavy  # takes 5 s
def test_high_scores_are_announced_together_on_the_desktop_and_low_ones_never(
    view: WorklistView,
    application: Application,
    inbox: Path,
    script: Script,
    desktop: list[tuple[str, str]],
    qtbot: QtBot,
) -> None:
    add_film(inbox, 1)
    dialog = begin(application)
    dialog.above.setValue(0.72)
    accept(dialog)
    qtbot.waitUntil(lambda: len(desktop) == 1, timeout=2 * WAIT_MS)
    title, words = desktop[0]
    assert words == ("2 films scored 0.72 or higher – open the worklist. A score is not severity.")
    assert "DOE" not in title + words
    script.score = 0.71
    add_film(inbox, 2)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 3, timeout=2 * WAIT_MS)
    qtbot.wait(1_800)
    assert len(desktop) == 1
    assert not view.message.isVisible()


def test_the_watched_folder_is_not_named_where_the_patient_is_hidden(
    view: WorklistView, application: Application, inbox: Path, qtbot: QtBot
) -> None:
    application.window.commands["identity"].trigger()
    accept(begin(application))
    assert shown_text(view.watching.folder) == "The watched folder"


def test_it_waits_for_the_network_and_says_what_keeps_it_away(
    worklist_file: Path, script: Script, application: Application, inbox: Path, qtbot: QtBot
) -> None:
    view = show(application.window, qtbot)
    inbox.rename(inbox.with_name("away"))
    accept(begin(application))
    assert "as soon as the network" in shown_text(view.watching.doing)
    application.model.start_engine()
    doing = view.watching.doing
    qtbot.waitUntil(lambda: "cannot be reached" in shown_text(doing), timeout=WAIT_MS)
    inbox.with_name("away").rename(inbox)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 1, timeout=2 * WAIT_MS)


@pytest.mark.heavy  # takes 5 s
def test_another_network_takes_the_watch_over(
    view: WorklistView, application: Application, inbox: Path, script: Script, qtbot: QtBot
) -> None:
    accept(begin(application))
    qtbot.waitUntil(lambda: cells(view, "score") == ["0.72"], timeout=2 * WAIT_MS)
    application.model.start_engine()
    qtbot.waitUntil(lambda: len(script.made) == 2, timeout=WAIT_MS)
    script.score = 0.5
    add_film(inbox, 1)
    qtbot.waitUntil(lambda: cells(view, "score") == ["0.72", "0.50"], timeout=2 * WAIT_MS)
    assert view.watching.isVisible()


def test_after_a_restart_the_folder_is_watched_again(
    folder: Path, inbox: Path, script: Script, qtbot: QtBot
) -> None:
    first = start_kept(qtbot)
    first.settings.choose(watched=WatchedFolder(inbox, notify_above=None))
    kept = folder / "settings.json"
    qtbot.waitUntil(lambda: kept.exists() and "DOE JANE" in kept.read_text(), timeout=WAIT_MS)
    first.window.close()
    again = start_kept(qtbot)
    again.model.start_engine()
    worklist = again.window.worklist
    assert worklist is not None
    view = worklist.view
    assert again.window.tabs.name == "read"
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 1, timeout=2 * WAIT_MS)
    again.window.close()


def test_nothing_is_announced_while_the_own_read_comes_first(
    view: WorklistView,
    application: Application,
    inbox: Path,
    desktop: list[tuple[str, str]],
    qtbot: QtBot,
) -> None:
    dialog = begin(application)
    dialog.above.setValue(0.7)
    accept(dialog)
    qtbot.waitUntil(lambda: len(desktop) == 1, timeout=2 * WAIT_MS)
    application.settings.choose(own_read_first=True)
    add_film(inbox, 1)
    watch = application.window.worklist.parts.watch
    with qtbot.waitSignal(watch.announced, timeout=2 * WAIT_MS):
        pass
    assert len(desktop) == 1
    assert application.model.state.notice is None
