"""What a reader says of the listed films: by key, of many at once, and taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ncov_desktop.core.screening import FilmAbout
from ncov_desktop.services import listing
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.worklist.view import WorklistView

from .worklist_rows import WAIT_MS, cells, click_row, fill, film, settle, show

FILMS = 30


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "_PATIENCE_S", 0.3)


@pytest.fixture
def view(worklist_file: Path, window: MainWindow, qtbot: QtBot) -> WorklistView:
    """Films from the highest score down; the first names its patient by a formula."""
    outcomes = [film(Path(f"/films/{n:02}.dcm"), 0.9 - n / 100, n) for n in range(FILMS)]
    outcomes[0] = film(Path("/films/00.dcm"), 0.9, 0, about=FilmAbout("=1+1\tDOE", "P1"))
    fill(worklist_file, outcomes)
    return show(window, qtbot)


def reviews(file: Path) -> list[tuple[int, str, str]]:
    """Every word that was ever said, oldest first: (film, answer, note)."""
    with closing(sqlite3.connect(file)) as plain:
        return plain.execute("SELECT film_id, answer, note FROM reviews ORDER BY id").fetchall()


def press(view: WorklistView, key: Qt.Key, count: int, file: Path, qtbot: QtBot) -> None:
    """Presses a key and waits until so many words are stored."""
    QTest.keyClick(view.table, key)
    qtbot.waitUntil(lambda: len(reviews(file)) == count, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: view.model.state.undoable, timeout=WAIT_MS)
    qtbot.wait(50)


def test_a_film_is_reviewed_by_a_single_key(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 1)
    film_id = view.table.current_record().id
    answers = ((Qt.Key.Key_Y, "agree"), (Qt.Key.Key_J, "disagree"), (Qt.Key.Key_U, "unsure"))
    for number, (key, word) in enumerate(answers, start=1):
        press(view, key, number, worklist_file, qtbot)
        qtbot.waitUntil(lambda word=word: cells(view, "review")[1] == word, timeout=WAIT_MS)
    assert reviews(worklist_file) == [(film_id, word, "") for _, word in answers]
    assert view.selected.answers["unsure"].isChecked()
    assert not view.selected.answers["agree"].isChecked()


def test_a_review_is_taken_back_and_nothing_is_deleted(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 0)
    film_id = view.table.current_record().id
    press(view, Qt.Key.Key_Y, 1, worklist_file, qtbot)
    press(view, Qt.Key.Key_J, 2, worklist_file, qtbot)
    QTest.keyClick(view.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cells(view, "review")[0] == "agree", timeout=WAIT_MS)
    QTest.mouseClick(view.selected.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(view, "review")[0] == "", timeout=WAIT_MS)
    said = [(film_id, "agree", ""), (film_id, "disagree", ""), (film_id, "agree", "")]
    assert reviews(worklist_file) == [*said, (film_id, "", "")]
    assert not view.selected.undo.isEnabled()
    assert "Nobody has said" in shown_text(view.selected.review)


def test_several_films_are_reviewed_and_taken_back_at_once(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 1)
    click_row(view, 3, Qt.KeyboardModifier.ShiftModifier)
    click_row(view, 5, Qt.KeyboardModifier.ControlModifier)
    assert shown_text(view.selected.title) == "4 FILMS CHOSEN"
    QTest.mouseClick(view.selected.answers["disagree"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(reviews(worklist_file)) == 4, timeout=WAIT_MS)
    wanted = ["", "disagree", "disagree", "disagree", "", "disagree", ""]
    qtbot.waitUntil(lambda: cells(view, "review")[:7] == wanted, timeout=WAIT_MS)
    assert view.table.chosen_count() == 4
    QTest.keyClick(view.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cells(view, "review")[:7] == [""] * 7, timeout=WAIT_MS)


def test_many_films_are_reviewed_only_after_a_question(
    view: WorklistView, worklist_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]

    def question(_parent: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return answers[len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "question", question)
    click_row(view, 0)
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.table, Qt.Key.Key_Y)
    qtbot.wait(200)
    assert reviews(worklist_file) == []
    press(view, Qt.Key.Key_Y, FILMS, worklist_file, qtbot)
    assert "30 films" in asked[0]
    assert {answer for _, answer, _ in reviews(worklist_file)} == {"agree"}


def test_a_note_is_kept_with_the_answer(
    view: WorklistView, worklist_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("left base", True))
    click_row(view, 2)
    press(view, Qt.Key.Key_J, 1, worklist_file, qtbot)
    press(view, Qt.Key.Key_K, 2, worklist_file, qtbot)
    press(view, Qt.Key.Key_Y, 3, worklist_file, qtbot)
    said = [(answer, note) for _, answer, note in reviews(worklist_file)]
    assert said == [("disagree", ""), ("disagree", "left base"), ("agree", "left base")]
    qtbot.waitUntil(lambda: cells(view, "review")[2] == "agree: left base", timeout=WAIT_MS)


def test_a_note_on_several_films_leaves_their_answers(
    view: WorklistView, worklist_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("again", True))
    click_row(view, 0)
    press(view, Qt.Key.Key_Y, 1, worklist_file, qtbot)
    click_row(view, 1)
    press(view, Qt.Key.Key_J, 2, worklist_file, qtbot)
    click_row(view, 2, Qt.KeyboardModifier.ShiftModifier)
    click_row(view, 0, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_K, 5, worklist_file, qtbot)
    wanted = ["agree: again", "disagree: again", "unsure: again"]
    qtbot.waitUntil(lambda: cells(view, "review")[:3] == wanted, timeout=WAIT_MS)


def test_what_is_seen_is_what_is_reviewed_though_films_came_in_above(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 4)
    film_id = view.table.current_record().id
    fill(worklist_file, [film(Path(f"/films/new{n}.dcm"), 0.95, 100 + n) for n in range(3)])
    press(view, Qt.Key.Key_J, 1, worklist_file, qtbot)
    assert reviews(worklist_file) == [(film_id, "disagree", "")]


def test_what_was_reviewed_can_be_asked_for(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 4)
    press(view, Qt.Key.Key_U, 1, worklist_file, qtbot)
    box = view.filters.review
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentText() == "Unsure"
    settle(view, qtbot)
    assert cells(view, "file") == ["04.dcm"]


def test_in_read_the_film_of_the_list_is_reviewed_and_no_other(
    worklist_file: Path, window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    fill(worklist_file, [film(film_file, 0.8, 1)])
    view = show(window, qtbot)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.name == "read", timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: len(reviews(worklist_file)) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "agree" in (window.model.state.notice or ""), timeout=WAIT_MS)
    window.worklist.parts.walk.leave()
    QTest.keyClick(window, Qt.Key.Key_Y)
    assert "opened from the worklist" in window.model.state.notice
    assert len(reviews(worklist_file)) == 1


def test_chosen_rows_are_copied_as_text_without_formulas(view: WorklistView, qtbot: QtBot) -> None:
    click_row(view, 0)
    click_row(view, 1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "COVID-19 score" in clipboard.text(), timeout=WAIT_MS)
    lines = clipboard.text().split("\n")
    assert len(lines) == 4
    assert "'=1+1\ufffdDOE" in lines[1].split("\t")
    assert lines[2].startswith("0.89\tCOVID-19 Pneumonia")
    assert lines[3] == "Research use only – not for diagnosis"


def test_a_worklist_that_another_window_holds_says_so(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(worklist_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        click_row(view, 0)
        QTest.keyClick(view.table, Qt.Key.Key_Y)
        qtbot.waitUntil(view.message.isVisible, timeout=WAIT_MS)
    assert "is writing to the worklist" in shown_text(view.message.words)
    assert reviews(worklist_file) == []
