"""A folder is screened from the window: rows come, it is paused, stopped, and ends with the window."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.records.database import open_database
from ncov_desktop.records.lock import alone
from ncov_desktop.records.worklist import count, page
from ncov_desktop.services import bundles
from ncov_desktop.services.listing import OpenWorklist
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.worklist.screening_strip import ScreenDialog
from ncov_desktop.ui.worklist.view import WorklistView

from .made_up_engine import MadeUpEngine, Script
from .worklist_rows import WAIT_MS, cells, click_row, fill, film, show

FILMS = 12


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Films, one of them a folder deeper, and a letter; the dialog chooses this folder."""
    made = tmp_path / "archive"
    (made / "inside").mkdir(parents=True)
    pixels = np.array(chest_phantom(seed=1, rows=300, cols=280).radiographs[0].pixels)
    for number in range(FILMS):
        pixels[0, 0] = number  # no two films have the same bytes
        name = f"film{number:02}.png" if number else "inside/film00.png"
        Image.fromarray(pixels).save(made / name)
    (made / "letter.png").write_bytes(b"no film")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


@pytest.fixture
def let(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Semaphore]:
    """How many batches the network may still judge."""
    allowed = threading.Semaphore(0)
    judge_many = MadeUpEngine.judge_many

    def held(self: MadeUpEngine, inputs: object) -> object:
        allowed.acquire(timeout=20)
        return judge_many(self, inputs)  # type: ignore[arg-type]

    monkeypatch.setattr(MadeUpEngine, "judge_many", held)
    yield allowed
    allowed.release(100)


@pytest.fixture
def view(
    worklist_file: Path, script: Script, application: Application, qtbot: QtBot
) -> WorklistView:
    """An empty worklist, and a network that is there."""
    application.model.start_engine()
    qtbot.waitUntil(lambda: application.model.network.info is not None, timeout=WAIT_MS)
    return show(application.window, qtbot)


def begin(view: WorklistView, window: MainWindow) -> None:
    """By the button of the empty page, and Enter in the dialog."""
    button = view.empty.begin if view.empty.isVisible() else None
    if button is None:
        window.commands["screen"].trigger()
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScreenDialog)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)


def choose(view: WorklistView, action: QAction) -> None:
    """An entry of the menu of films, by the mouse."""
    menu = view.films.menu()
    menu.popup(view.mapToGlobal(view.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def stored(file: Path) -> int:
    database, _ = open_database(file)
    try:
        return count(database).total
    finally:
        database.close()


def test_a_folder_is_screened_and_its_films_are_listed(
    view: WorklistView, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    begin(view, window)
    assert view.strip.isVisible()
    assert shown_text(view.strip.folder) == "archive"
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 1, timeout=WAIT_MS)
    assert cells(view, "score")[:FILMS] == ["0.72"] * FILMS
    assert cells(view, "label")[-1] == "unreadable"
    assert "13 films are in the list" in shown_text(view.message.words)
    assert "1 unreadable" in shown_text(view.message.words)
    begin(view, window)
    said = view.message.words
    qtbot.waitUntil(lambda: "known before" in shown_text(said), timeout=2 * WAIT_MS)


def test_chosen_films_are_screened_again(
    view: WorklistView, window: MainWindow, folder: Path, script: Script, qtbot: QtBot
) -> None:
    begin(view, window)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 1, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=WAIT_MS)
    script.score = 0.31
    click_row(view, 2)
    click_row(view, 4, Qt.KeyboardModifier.ShiftModifier)
    choose(view, view.chosen.screening_again)
    said = view.message.words
    qtbot.waitUntil(lambda: "3 films are in the list" in shown_text(said), timeout=2 * WAIT_MS)
    qtbot.waitUntil(lambda: view.table.chosen_count() == 3, timeout=WAIT_MS)
    click_row(view, 0)
    wanted = sorted(["0.72"] * (FILMS - 3) + ["0.31"] * 3, reverse=True)
    qtbot.waitUntil(lambda: cells(view, "score")[:FILMS] == wanted, timeout=WAIT_MS)


def test_the_list_is_exported_whole_or_what_is_chosen(
    view: WorklistView,
    window: MainWindow,
    folder: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(view, window)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 1, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=WAIT_MS)
    target = tmp_path / "all.csv"
    named = iter([(str(target), ""), (str(tmp_path / "few"), "Table as CSV (*.csv)")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(named))
    choose(view, view.chosen.exporting)
    said = view.message.words
    qtbot.waitUntil(lambda: "Saved: 13 films" in shown_text(said), timeout=WAIT_MS)
    assert len(target.read_text().splitlines()) == FILMS + 2
    click_row(view, 0)
    click_row(view, 1, Qt.KeyboardModifier.ShiftModifier)
    choose(view, view.chosen.exporting)
    qtbot.waitUntil(lambda: "Saved: 2 films" in shown_text(said), timeout=WAIT_MS)
    assert len((tmp_path / "few.csv").read_text().splitlines()) == 3


def test_rows_come_while_it_runs_and_only_one_runs(
    view: WorklistView,
    window: MainWindow,
    folder: Path,
    let: threading.Semaphore,
    qtbot: QtBot,
) -> None:
    begin(view, window)
    let.release(2)  # two batches are with the network, and the first must be done first
    qtbot.waitUntil(lambda: 0 < len(cells(view, "file")) < FILMS, timeout=2 * WAIT_MS)
    assert view.strip.isVisible()
    window.commands["screen"].trigger()
    assert QApplication.activeModalWidget() is None
    assert "is being screened" in shown_text(view.message.words)
    let.release(100)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 1, timeout=2 * WAIT_MS)


def test_it_is_paused_resumed_and_stopped(
    view: WorklistView,
    window: MainWindow,
    folder: Path,
    worklist_file: Path,
    let: threading.Semaphore,
    qtbot: QtBot,
) -> None:
    begin(view, window)
    QTest.mouseClick(view.strip.pause, Qt.MouseButton.LeftButton)
    assert view.strip.pause.text() == "Resume"
    assert shown_text(view.strip.pace) == "Paused"
    let.release(100)
    qtbot.wait(600)
    assert view.strip.isVisible()
    before = stored(worklist_file)
    assert before < FILMS
    QTest.mouseClick(view.strip.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.strip.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=2 * WAIT_MS)
    assert "Stopped" in shown_text(view.message.words)
    assert before <= stored(worklist_file) <= FILMS


def test_closing_the_window_keeps_what_was_done_and_stores_no_failure(
    view: WorklistView,
    application: Application,
    folder: Path,
    worklist_file: Path,
    let: threading.Semaphore,
    qtbot: QtBot,
) -> None:
    begin(view, application.window)
    let.release(2)  # two batches are with the network, and the first must be done first
    qtbot.waitUntil(lambda: stored(worklist_file) >= 4, timeout=2 * WAIT_MS)
    threading.Timer(0.3, lambda: let.release(100)).start()
    application.window.close()
    database, _ = open_database(worklist_file)
    ended = count(database).by_status
    database.close()
    assert set(ended) <= {"judged", "unreadable"}
    assert sum(ended.values()) >= 4


def test_without_a_network_nothing_is_screened_and_it_is_said(
    worklist_file: Path, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    view = show(window, qtbot)
    begin(view, window)
    assert "is being loaded" in shown_text(view.message.words)
    assert not view.strip.isVisible()


def statuses(file: Path) -> list[tuple[str, str]]:
    """(file's name, how it ended) of every film."""
    database, _ = open_database(file)
    with closing(database):
        found = page(database).records
    return sorted((each.outcome.file.source.file_name, each.outcome.status.value) for each in found)


@pytest.mark.heavy  # takes 4 s
def test_a_network_that_is_loaded_again_costs_no_film(
    view: WorklistView,
    application: Application,
    folder: Path,
    script: Script,
    worklist_file: Path,
    let: threading.Semaphore,
    qtbot: QtBot,
) -> None:
    begin(view, application.window)
    let.release(2)
    qtbot.waitUntil(lambda: stored(worklist_file) >= 4, timeout=2 * WAIT_MS)
    application.model.start_engine()  # as another device does
    assert shown_text(view.strip.pace) == "Waiting for the network that was chosen …"
    assert not view.strip.pause.isEnabled()
    let.release(100)
    said = view.message.words
    qtbot.waitUntil(lambda: "goes on where it was" in shown_text(said), timeout=2 * WAIT_MS)
    qtbot.waitUntil(lambda: "films are in the list" in shown_text(said), timeout=2 * WAIT_MS)
    assert "were known before" in shown_text(said)
    ended = statuses(worklist_file)
    assert [status for _, status in ended].count("judged") == FILMS
    assert len(ended) == FILMS + 1


def test_another_network_judges_the_whole_folder(
    view: WorklistView,
    application: Application,
    folder: Path,
    script: Script,
    worklist_file: Path,
    let: threading.Semaphore,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    begin(view, application.window)
    let.release(2)
    qtbot.waitUntil(lambda: stored(worklist_file) >= 4, timeout=2 * WAIT_MS)
    where, bundle = bundles.find_bundle(application.settings.settings)
    other = bundle.model_copy(update={"content_sha256": "e" * 64})
    monkeypatch.setattr(bundles, "find_bundle", lambda *_: (where, other))
    script.score = 0.31
    application.model.start_engine()
    let.release(100)
    said = view.message.words
    qtbot.waitUntil(lambda: "from the beginning" in shown_text(said), timeout=2 * WAIT_MS)
    qtbot.waitUntil(lambda: "films are in the list" in shown_text(said), timeout=2 * WAIT_MS)
    qtbot.waitUntil(lambda: cells(view, "score")[:FILMS] == ["0.31"] * FILMS, timeout=WAIT_MS)
    database, _ = open_database(worklist_file)
    with closing(database):
        assert {each.outcome.bundle_sha256 for each in page(database).records} == {"e" * 64}


@pytest.mark.heavy  # takes 4 s
def test_a_screening_that_waits_for_a_network_is_stopped(
    view: WorklistView,
    application: Application,
    folder: Path,
    let: threading.Semaphore,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    begin(view, application.window)
    held = threading.Event()
    find_bundle = bundles.find_bundle
    monkeypatch.setattr(bundles, "find_bundle", lambda *of: held.wait(20) and find_bundle(*of))
    application.model.start_engine()
    let.release(100)
    qtbot.wait(300)
    assert view.strip.isVisible()
    QTest.mouseClick(view.strip.stop, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.strip.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=2 * WAIT_MS)
    held.set()
    qtbot.waitUntil(lambda: application.model.network.bundle is not None, timeout=WAIT_MS)
    assert not view.strip.isVisible()


def test_a_folder_without_a_film_says_so(
    view: WorklistView, window: MainWindow, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "nothing").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "nothing"))
    begin(view, window)
    said = view.message.words
    qtbot.waitUntil(lambda: "no film in this folder" in shown_text(said), timeout=WAIT_MS)
    assert view.empty.isVisible()
    # the folder of the worklist holds nothing but the worklist, which is no film
    own = worklist_folder(view)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    view.message.hide()
    begin(view, window)
    qtbot.waitUntil(view.message.isVisible, timeout=WAIT_MS)
    assert "no film in this folder" in shown_text(said)
    gone = tmp_path / "gone"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(gone))
    begin(view, window)
    qtbot.waitUntil(lambda: "no such file" in shown_text(said), timeout=WAIT_MS)


def worklist_folder(view: WorklistView) -> Path:
    assert view.model.list is not None
    return view.model.list.database.file.parent


def test_another_program_that_screens_is_named_as_what_is_in_the_way(
    view: WorklistView, window: MainWindow, folder: Path, worklist_file: Path, qtbot: QtBot
) -> None:
    with alone(worklist_file.with_name(f"{worklist_file.name}.screening")):
        begin(view, window)
        said = view.message.words
        qtbot.waitUntil(
            lambda: "is screening into this worklist" in shown_text(said), timeout=WAIT_MS
        )
    assert not view.strip.isVisible()
    assert view.empty.isVisible()


@pytest.mark.heavy  # takes 4 s
def test_a_paused_screening_ends_with_the_window(
    view: WorklistView,
    application: Application,
    folder: Path,
    worklist_file: Path,
    let: threading.Semaphore,
    qtbot: QtBot,
) -> None:
    begin(view, application.window)
    let.release(2)
    qtbot.waitUntil(lambda: stored(worklist_file) >= 4, timeout=2 * WAIT_MS)
    QTest.mouseClick(view.strip.pause, Qt.MouseButton.LeftButton)
    let.release(100)
    qtbot.wait(300)
    before = time.monotonic()
    application.window.close()
    assert time.monotonic() - before < 5
    assert {status for _, status in statuses(worklist_file)} <= {"judged", "unreadable"}


@pytest.mark.heavy  # takes 4 s
def test_an_export_that_runs_while_the_window_closes_is_written_whole(
    view: WorklistView, window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    begin(view, window)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 1, timeout=3 * WAIT_MS)
    target, going, go = tmp_path / "all.csv", threading.Event(), threading.Event()
    rows = OpenWorklist.rows

    def slow(*arguments: object) -> object:
        going.set()
        go.wait(10)
        yield from rows(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(OpenWorklist, "rows", slow)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(view, view.chosen.exporting)
    qtbot.waitUntil(going.is_set, timeout=WAIT_MS)
    window.close()
    go.set()
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    assert len(target.read_text().splitlines()) == FILMS + 2
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@pytest.mark.heavy  # takes 4 s
def test_films_of_a_folder_that_is_away_keep_no_other_from_being_screened_again(
    view: WorklistView, window: MainWindow, folder: Path, worklist_file: Path, script: Script,
    qtbot: QtBot,
) -> None:  # fmt: skip
    fill(worklist_file, [film(Path("/no/such/place/film.png"), 0.99)])
    begin(view, window)
    qtbot.waitUntil(lambda: len(cells(view, "file")) == FILMS + 2, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: not view.strip.isVisible(), timeout=WAIT_MS)
    script.score = 0.31
    click_row(view, 0)
    click_row(view, 2, Qt.KeyboardModifier.ShiftModifier)
    choose(view, view.chosen.screening_again)
    said = view.message.words
    qtbot.waitUntil(lambda: "could not be reached" in shown_text(said), timeout=2 * WAIT_MS)
    assert "2 films are in the list" in shown_text(said)
    click_row(view, 0)
    qtbot.waitUntil(lambda: cells(view, "score").count("0.31") == 2, timeout=WAIT_MS)
    assert cells(view, "score")[0] == "0.99"  # what is known of the other stays
