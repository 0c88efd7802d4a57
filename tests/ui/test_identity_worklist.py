"""While the patient is hidden, nothing of the Worklist tab names one, and no table that leaves it."""

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.services import watching
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.worklist.screening_strip import ScreenDialog
from ncov_desktop.ui.worklist.view import WorklistView
from ncov_desktop.ui.worklist.watch_strip import WatchDialog

from .conftest import come_forward, hover
from .made_up_engine import Script
from .test_identity import ARCHIVE, FILE, FOLDER, press, tokens_in, words_of, words_of_widget
from .test_identity import case as case
from .worklist_rows import WAIT_MS, at, cells, counted, settle

ENDINGS = (".csv", ".xlsx", ".json", ".jsonl", ".pdf")


@pytest.fixture
def view(
    kept: Application, script: Script, case: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> WorklistView:
    """The worklist of a case that was screened by name; two films, one of them gone, and a letter."""
    script.score = 0.93
    monkeypatch.setattr(watching, "Pace", partial(watching.Pace, settle_s=0.2, pause_s=0.1))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(case))
    (case / f"{ARCHIVE}.dcm").write_bytes((case / f"{FILE}1.dcm").read_bytes())
    kept.model.network.start(kept.settings.settings)
    qtbot.waitUntil(lambda: kept.model.network.info is not None, timeout=WAIT_MS)
    come_forward(kept.window, qtbot)
    QTest.keyClick(kept.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: counted(kept.window), timeout=WAIT_MS)
    screen(kept)
    view = kept.window.worklist.view
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 4, timeout=2 * WAIT_MS)
    settle(view, qtbot)
    come_forward(kept.window, qtbot)
    return view


def screen(kept: Application) -> None:
    kept.window.commands["screen"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScreenDialog)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)


def everything(kept: Application) -> str:
    """The window's words, and those of the small film beside the mouse."""
    popup = kept.window.worklist.view.popup
    beside = [words for each in (popup, *popup.findChildren(QWidget)) for words in
              words_of_widget(each)]  # fmt: skip
    return words_of(kept.window) + "\n".join(beside).casefold()


def said(view: WorklistView, words: str) -> Callable[[], bool]:
    return lambda: words in shown_text(view.message.words)


def test_rows_previews_and_messages_name_nobody(
    kept: Application, view: WorklistView, case: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (case / f"{ARCHIVE}.dcm").unlink()
    assert {"xname", "xpatid77", "xacc99", "xfile", "xletter"} <= tokens_in(everything(kept))
    QTest.mouseClick(view.filters.search, Qt.MouseButton.LeftButton)
    QTest.keyClicks(view.filters.search, "xname")
    qtbot.waitUntil(lambda: len(cells(view, "file")) == 3, timeout=WAIT_MS)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Tonight", True))
    view.saved.save.trigger()
    assert view.saved.names.count() == 1
    press(kept.window)
    settle(view, qtbot)
    assert tokens_in(everything(kept)) == set()
    assert len(cells(view, "file")) == 4  # what was searched is searched no longer
    assert not view.filters.search.isEnabled()
    assert view.saved.names.count() == 0
    for row in range(4):  # each is chosen, and lies under the mouse, a film that is gone too
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at(view, row))
        hover(view.table.viewport(), at(view, row))
        qtbot.wait(300)
        assert tokens_in(everything(kept)) == set()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.wait(300)
    assert tokens_in(everything(kept)) == set()
    press(kept.window)
    assert view.filters.search.isEnabled()
    assert view.saved.names.count() == 1
    assert "xname" in everything(kept)


@pytest.mark.heavy  # takes 4 s
def test_screening_and_watching_name_no_folder(
    kept: Application, view: WorklistView, case: Path, script: Script, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown: list[str] = []
    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QSystemTrayIcon, name, lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, *words: shown.extend(map(str, words))
    )
    press(kept.window)
    kept.window.commands["screen"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScreenDialog)
    assert tokens_in(everything(kept)) == set()
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert tokens_in(everything(kept)) == set()
    qtbot.waitUntil(said(view, "known before"), timeout=2 * WAIT_MS)
    assert tokens_in(everything(kept)) == set()
    kept.window.commands["watch"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WatchDialog)
    assert tokens_in(everything(kept)) == set()
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    (case / f"{FILE}7.dcm").write_bytes((case / f"{FILE}2.dcm").read_bytes() + b"\0\0")
    qtbot.waitUntil(lambda: bool(shown), timeout=2 * WAIT_MS)
    assert tokens_in(everything(kept) + "".join(shown)) == set()
    QTest.mouseClick(view.watching.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.watching.isVisible(), timeout=WAIT_MS)


def test_tables_that_are_exported_or_copied_name_nobody(
    kept: Application, view: WorklistView, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    out = tmp_path / f"{FOLDER}-out"
    out.mkdir()
    targets = iter([out / f"{FILE}{ending}" for ending in ENDINGS])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(targets)), ""))
    press(kept.window)
    for ending in ENDINGS:
        view.chosen.exporting.trigger()
        qtbot.waitUntil(said(view, "without the names"), timeout=WAIT_MS)
        assert tokens_in(everything(kept)) == set()
        assert tokens_in(words_in(out / f"{FILE}{ending}")) == set()
        view.message.hide()
        view.message.words.setText("")
    assert words_in(out / f"{FILE}.csv").count("film ") >= 4
    view.table.selectAll()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "0.93" in QGuiApplication.clipboard().text(), timeout=WAIT_MS)
    assert tokens_in(QGuiApplication.clipboard().text()) == set()
    press(kept.window)
    targets = iter([out / "named.csv"])
    view.chosen.exporting.trigger()
    qtbot.waitUntil(said(view, "named.csv"), timeout=WAIT_MS)
    assert {"xname", "xpatid77", "xfile"} <= tokens_in(words_in(out / "named.csv"))


def words_in(file: Path) -> str:
    if file.suffix == ".pdf":
        return "".join(each.extract_text() for each in pypdf.PdfReader(file).pages)
    if file.suffix == ".xlsx":
        with zipfile.ZipFile(file) as parts:
            return "".join(parts.read(each).decode().casefold() for each in parts.namelist())
    return file.read_text().casefold()
