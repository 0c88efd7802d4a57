"""The Worklist tab: what is listed, in which order, and what is asked of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from ncov_desktop.core.results import COVID19
from ncov_desktop.core.screening import FilmAbout, Status
from ncov_desktop.core.trust import FrameScore, TrustPart
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import append_outcomes, append_trust, page
from ncov_desktop.services.worklist_choices import read_choices
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.worklist.choice_button import ChoiceButton
from ncov_desktop.ui.worklist.choices_model import ChoicesModel
from ncov_desktop.ui.worklist.columns import COLUMNS, Arrangement
from ncov_desktop.ui.worklist.header import Header
from ncov_desktop.ui.worklist.rows import RECORD
from ncov_desktop.ui.worklist.table import Table
from ncov_desktop.ui.worklist.view import WorklistView

from .worklist_rows import (
    BURNT_IN,
    WAIT_MS,
    activate,
    cells,
    click_heading,
    click_row,
    column,
    fill,
    film,
    said,
    settle,
    show,
    unreadable,
)

SCORES = (0.2, 0.91, 0.55, 0.07)


@pytest.fixture
def view(worklist_file: Path, window: MainWindow, qtbot: QtBot) -> WorklistView:
    """Four films with a score, two not judged, one unreadable."""
    root = Path("/films")
    outcomes = [film(root / f"film{n}.dcm", score, n) for n, score in enumerate(SCORES)]
    outcomes[2] = film(root / "film2.dcm", 0.55, 2, findings=(BURNT_IN,))
    outcomes += [film(root / "side1.dcm", None, 4), film(root / "side2.dcm", None, 5)]
    fill(worklist_file, [*outcomes, unreadable(root / "letter.dcm")])
    return show(window, qtbot)


def type_into(field: QLineEdit, words: str, view: WorklistView, qtbot: QtBot) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    QTest.keyClicks(field, words) if words else QTest.keyClick(field, Qt.Key.Key_Delete)
    qtbot.wait(200)
    settle(view, qtbot)


def tick(box: QCheckBox, view: WorklistView, qtbot: QtBot) -> None:
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 4)
    settle(view, qtbot)


def test_tabs_are_changed_by_mouse_and_key(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.tabs.name == "read"
    assert window.worklist is None
    bar = window.tabs.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert window.tabs.name == "worklist"
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.reading.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.worklist.view.isVisible()
    while window.tabs.name != "read":
        before = window.tabs.name
        QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.name != before
    assert window.reading.isVisible()
    assert not window.worklist.view.isVisible()


def test_keys_of_the_film_do_nothing_while_the_worklist_is_shown(
    view: WorklistView, window: MainWindow
) -> None:
    for key in (Qt.Key.Key_I, Qt.Key.Key_D, Qt.Key.Key_R):
        QTest.keyClick(view.table, key)
    assert not window.reading.display.inverted
    assert not window.commands["ruler"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_I)
    assert window.reading.display.inverted


def test_the_highest_score_comes_first_and_a_score_is_not_severity(view: WorklistView) -> None:
    assert cells(view, "score") == ["0.91", "0.55", "0.20", "0.07", "", "", ""]
    assert "not severity" in shown_text(view.head.order)
    assert "▾" in view.model.rows.headerData(column("score"), Qt.Orientation.Horizontal)
    assert cells(view, "label")[:3] == ["COVID-19 Pneumonia"] * 2 + ["Other Pneumonias"]
    assert set(cells(view, "label")[4:]) == {"not judged", "unreadable"}
    words = view.selected.card.sentence
    assert "pneumonia not confirmed" in shown_text(words)
    assert "If this film shows pneumonia" in shown_text(words)


def test_a_click_on_a_heading_sorts_and_a_second_turns_the_order(
    view: WorklistView, qtbot: QtBot
) -> None:
    for key, first, then in (
        ("file", "film0.dcm", "side2.dcm"),
        ("patient", "DOE^0000", "DOE^0005"),
        ("accession", "A0", "A5"),
        ("date", "6 Mar 2020", "1 Mar 2020"),
        ("percentile", "3", "0"),
        (
            "findings",
            "The file ends before its picture is complete.",
            "Large lettering on the film",
        ),
        ("label", "COVID-19 Pneumonia", "Other Pneumonias"),
        ("score", "0.91", "0.07"),
    ):
        click_heading(view, key)
        settle(view, qtbot)
        assert cells(view, key)[0] == first
        click_heading(view, key)
        settle(view, qtbot)
        assert cells(view, key)[0] == then


def test_what_has_no_score_is_counted_and_one_click_away(view: WorklistView, qtbot: QtBot) -> None:
    refused, broken = (view.head.left_out[each] for each in (Status.REFUSED, Status.UNREADABLE))
    assert (refused.text(), broken.text()) == ("2 not judged", "1 unreadable")
    assert not view.head.left_out[Status.FAILED].isVisible()
    QTest.mouseClick(refused, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert cells(view, "file") == ["side2.dcm", "side1.dcm"]
    assert cells(view, "findings") == ["Lateral or oblique view"] * 2
    assert "2 films found" in shown_text(view.head.found)
    QTest.mouseClick(refused, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert len(cells(view, "file")) == 7
    QTest.mouseClick(broken, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert "ends before its picture" in cells(view, "findings")[0]


def test_words_are_searched_in_what_names_a_film(view: WorklistView, qtbot: QtBot) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.filters.search
    type_into(view.filters.search, "doe^0001", view, qtbot)
    assert cells(view, "file") == ["film1.dcm"]
    type_into(view.filters.search, "side", view, qtbot)
    assert sorted(cells(view, "file")) == ["side1.dcm", "side2.dcm"]
    type_into(view.filters.search, "zebra", view, qtbot)
    assert view.empty.isVisible()
    assert "meets the filter" in shown_text(view.empty.headline)
    assert view.selected.card.film_id is None  # nothing is left of what was chosen
    assert not view.selected.open.isEnabled()
    QTest.mouseClick(view.empty.clear, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert view.filters.search.text() == ""
    assert len(cells(view, "file")) == 7


def test_every_field_of_the_filter_narrows_the_list(view: WorklistView, qtbot: QtBot) -> None:
    filters = view.filters
    tick(filters.labels[COVID19], view, qtbot)
    assert cells(view, "file") == ["film1.dcm", "film2.dcm"]
    type_into(filters.score.high, "0,6", view, qtbot)
    assert cells(view, "file") == ["film2.dcm"]
    QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert len(cells(view, "file")) == 7
    assert filters.score.high.text() == ""
    tick(filters.statuses[Status.UNREADABLE], view, qtbot)
    assert cells(view, "file") == ["letter.dcm"]
    tick(filters.statuses[Status.UNREADABLE], view, qtbot)
    type_into(filters.dates.low, "2020-03-05", view, qtbot)
    assert cells(view, "file") == ["side2.dcm", "side1.dcm"]
    QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    menu = filters.findings.menu()
    entry = next(each for each in menu.actions() if each.text() == "Large lettering on the film")
    menu.popup(view.mapToGlobal(view.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    settle(view, qtbot)
    assert cells(view, "file") == ["film2.dcm"]


def choose_in(button: ChoiceButton, words: str, view: WorklistView, qtbot: QtBot) -> None:
    """An entry of the menu of a filter, by the mouse."""
    menu = button.menu()
    entry = next(each for each in menu.actions() if each.text() == words)
    menu.popup(view.mapToGlobal(view.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    settle(view, qtbot)


def test_every_column_that_is_there_has_an_order() -> None:
    assert [each.key for each in COLUMNS if each.sort is None] == []


def test_view_network_percentile_day_of_screening_and_trust_are_asked_for(
    view: WorklistView, worklist_file: Path, qtbot: QtBot
) -> None:
    filters = view.filters
    database, _ = open_database(worklist_file)
    with closing(database):
        first = page(database).records[0]
        append_trust(
            database, first.id, TrustPart.FRAME, FrameScore(0.9, 0.9, 0.2, from_frame=True)
        )
        lateral = film(Path("/films/ap.dcm"), 0.3, 9, about=FilmAbout(view="AP"))
        other = replace(said(0.4), model_id="other-v2")
        append_outcomes(database, (lateral, film(Path("/films/o.dcm"), 0.4, 8, prediction=other)))
    QTest.keyClick(view.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.model.rows.rowCount() == 9, timeout=WAIT_MS)
    choose_in(filters.findings, "Score from the frame", view, qtbot)
    assert cells(view, "file") == ["film1.dcm"]
    assert "Score from the frame" in cells(view, "findings")[0]
    assert filters.findings.text() == "Findings: 1 chosen"
    choose_in(filters.findings, "Any", view, qtbot)
    choose_in(filters.views, "AP", view, qtbot)
    assert cells(view, "file") == ["ap.dcm"]
    choose_in(filters.views, "not stated", view, qtbot)
    assert cells(view, "file") == ["ap.dcm", "letter.dcm"]
    choose_in(filters.views, "Any", view, qtbot)
    choose_in(filters.networks, "other-v2", view, qtbot)
    assert cells(view, "file") == ["o.dcm"]
    QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert filters.networks.text() == "Network: any"
    type_into(filters.percentile.high, "1", view, qtbot)
    assert cells(view, "file") == ["film1.dcm", "film0.dcm"]
    type_into(filters.percentile.high, "", view, qtbot)
    type_into(filters.screened.low, "1.1.2999", view, qtbot)
    assert view.empty.isVisible()
    type_into(filters.screened.low, "2020-01-01", view, qtbot)
    assert len(cells(view, "file")) == 9


def test_what_cannot_be_understood_is_said_and_asks_nothing(
    view: WorklistView, qtbot: QtBot
) -> None:
    field = view.filters.score.low
    type_into(field, "much", view, qtbot)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "from 0 to 1" in shown_text(view.filters.score.remark)
    assert len(cells(view, "file")) == 7


def test_a_filter_is_kept_under_a_name(
    view: WorklistView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, worklist_file: Path
) -> None:
    from PySide6.QtWidgets import QInputDialog

    qtbot.waitUntil(lambda: view.parts.choices.choices is not None)
    answers = iter(["Tonight", "Yesterday"])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (next(answers), True))
    tick(view.filters.labels[COVID19], view, qtbot)
    view.saved.save.trigger()
    QTest.mouseClick(view.filters.clear, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    names = view.saved.names
    assert [names.itemText(i) for i in range(names.count())] == ["Tonight"]
    names.setFocus()
    names.setCurrentIndex(-1)
    QTest.keyClick(names, Qt.Key.Key_Down)
    settle(view, qtbot)
    assert cells(view, "file") == ["film1.dcm", "film2.dcm"]
    view.saved.rename.trigger()
    assert names.currentText() == "Yesterday"
    kept = worklist_file.with_name("worklist-view.json")
    qtbot.waitUntil(lambda: kept.exists() and "Yesterday" in kept.read_text(), timeout=WAIT_MS)
    view.saved.delete.trigger()
    assert names.count() == 0
    qtbot.waitUntil(lambda: "Yesterday" not in kept.read_text(), timeout=WAIT_MS)


def test_columns_are_chosen_and_kept(view: WorklistView, qtbot: QtBot, worklist_file: Path) -> None:
    qtbot.waitUntil(lambda: view.parts.choices.choices is not None)
    assert view.table.isColumnHidden(column("folder"))
    QTest.mouseClick(view.columns, Qt.MouseButton.LeftButton)
    menu = next(each for each in view.table.findChildren(QMenu) if each.isVisible())
    entry = next(each for each in menu.actions() if each.text() == "Folder")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert not view.table.isColumnHidden(column("folder"))
    kept = worklist_file.with_name("worklist-view.json")
    qtbot.waitUntil(lambda: kept.exists() and "folder" in kept.read_text(), timeout=WAIT_MS)


def test_columns_are_moved_and_widened_and_stay_so_at_the_next_start(
    view: WorklistView, qtbot: QtBot, worklist_file: Path
) -> None:
    qtbot.waitUntil(lambda: view.parts.choices.choices is not None)
    header = view.table.header
    edge = header.sectionViewportPosition(column("label")) + header.sectionSize(column("label"))
    drag(header, QPoint(edge - 1, 8), QPoint(edge + 49, 8))
    width = header.sectionSize(column("label"))
    assert width > COLUMNS[column("label")].width + 30
    before = header.arrangement().order
    review = QPoint(header.sectionViewportPosition(column("review")) + 20, 8)
    drag(header, review, QPoint(10, 8))
    assert header.arrangement().order != before
    assert header.arrangement().order[0] == "review"
    kept = worklist_file.with_name("worklist-view.json")
    wanted = header.arrangement()
    qtbot.waitUntil(
        lambda: kept.exists() and read_choices()[0].order == wanted.order, timeout=WAIT_MS
    )
    again = ChoicesModel(view.model.tasks)
    table = Table(view.model.rows)
    qtbot.addWidget(table)
    again.load()
    qtbot.waitUntil(lambda: again.arrangement is not None, timeout=WAIT_MS)
    table.header.show_arrangement(again.arrangement)
    assert table.header.arrangement() == wanted
    assert table.header.sectionSize(column("label")) == width
    QTest.mouseClick(view.columns, Qt.MouseButton.LeftButton)
    menu = next(each for each in view.table.findChildren(QMenu) if each.isVisible())
    entry = next(each for each in menu.actions() if each.text() == "As at first")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert header.arrangement() == Arrangement()


def drag(header: Header, start: QPoint, end: QPoint) -> None:
    """With the left button, in steps as a hand makes them."""
    place = header.viewport()
    QTest.mouseMove(place, start)
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        at = start + (end - start) * share
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(at),
            QPointF(place.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(place, event)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)


def test_a_long_list_is_scrolled_to_its_end_and_back(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    outcomes = [film(Path(f"/films/{n}.dcm"), n / 1000, n) for n in range(950)]
    fill(worklist_file, outcomes)
    view = show(window, qtbot)
    assert view.model.rows.rowCount() == 950
    assert "950 films" in shown_text(view.head.found)
    QTest.keyClick(view.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = view.model.rows.index(949, column("file"))
    qtbot.waitUntil(lambda: last.data() == "0.dcm", timeout=WAIT_MS)
    bar = view.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = view.table.top_row()
    assert 300 < top < 650
    index = view.model.rows.index(top, column("file"))
    qtbot.waitUntil(lambda: index.data() == f"{949 - top}.dcm", timeout=WAIT_MS)
    QTest.keyClick(view.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.model.rows.index(0, column("file")).data() == "949.dcm"


def test_what_comes_in_moves_neither_the_choice_nor_the_sight(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    outcomes = [film(Path(f"/films/{n}.dcm"), 0.1 + n / 2000, n) for n in range(400)]
    fill(worklist_file, outcomes)
    view = show(window, qtbot)
    click_row(view, 2)
    name = cells(view, "file")[2]
    fill(worklist_file, [film(Path(f"/films/new{n}.dcm"), 0.99, 500 + n) for n in range(5)])
    QTest.keyClick(view.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.model.rows.rowCount() == 405, timeout=WAIT_MS)
    assert view.table.currentIndex().row() == 7
    assert cells(view, "file")[7] == name
    assert view.table.top_row() == 5
    view.table.verticalScrollBar().setValue(200)
    fill(worklist_file, [film(Path("/films/last.dcm"), 0.999, 600)])
    QTest.keyClick(view.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.model.rows.rowCount() == 406, timeout=WAIT_MS)
    assert view.table.top_row() == 200
    assert view.table.currentIndex().row() == 8


def test_an_empty_worklist_says_what_it_is_for(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    view = show(window, qtbot)
    assert view.empty.isVisible()
    assert "No film was screened yet" in shown_text(view.empty.headline)
    assert view.empty.begin.isVisible()


@pytest.mark.parametrize("broken", ["newer", "foreign", "unwritable"])
def test_a_worklist_that_cannot_be_used_is_left_alone_and_said(
    worklist_file: Path, window: MainWindow, qtbot: QtBot, broken: str
) -> None:
    if broken == "unwritable":
        worklist_file.mkdir()
    else:
        fill(worklist_file, [film(Path("/films/a.dcm"), 0.5)])
        change = {
            "newer": "UPDATE alembic_version SET version_num = '9999'",
            "foreign": "PRAGMA application_id = 7",
        }[broken]
        with sqlite3.connect(worklist_file) as connection:
            connection.execute(change)
        connection.close()
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page = window.worklist.view.state_page
    qtbot.waitUntil(page.retry.isVisible, timeout=WAIT_MS)
    words = {"newer": "newer version", "foreign": "another program", "unwritable": "written"}
    assert words[broken] in shown_text(page.headline)
    assert not window.worklist.view.head.isVisible()
    assert not window.worklist.view.selected.isVisible()
    if broken == "unwritable":
        worklist_file.rmdir()
        QTest.mouseClick(page.retry, Qt.MouseButton.LeftButton)
        settle(window.worklist.view, qtbot)
        assert window.worklist.view.empty.isVisible()


def test_a_damaged_worklist_is_set_aside_and_said(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    worklist_file.write_bytes(b"no database at all" * 100)
    view = show(window, qtbot)
    assert "set aside" in shown_text(view.message.words)
    assert view.empty.isVisible()
    assert list(worklist_file.parent.glob("worklist.damaged-*"))


def test_what_comes_from_a_file_is_one_line_of_plain_text(
    worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    from ncov_desktop.core.screening import FilmAbout

    about = FilmAbout("<b>DOE</b>\nJANE\u202e", "P1")
    fill(worklist_file, [film(Path("/films/a.dcm"), 0.5, about=about)])
    view = show(window, qtbot)
    assert cells(view, "patient") == ["<b>DOE</b>\ufffdJANE\ufffd"]


def test_hidden_identity_leaves_nothing_that_names_a_patient(
    view: WorklistView, qtbot: QtBot
) -> None:
    click_row(view, 0)
    view.hide_identity(True)
    for key in ("patient", "id", "accession", "folder"):
        assert set(cells(view, key)) == {""}
    assert all(words.startswith("Film ") for words in cells(view, "file"))
    assert shown_text(view.selected.name) == ""
    view.hide_identity(False)
    assert view.model.rows.index(0, 0).data(RECORD).outcome.about.patient_name in cells(
        view, "patient"
    )


def test_the_banner_stays_and_keys_are_listed(view: WorklistView, window: MainWindow) -> None:
    from PySide6.QtWidgets import QLabel

    assert any(
        each.text().startswith("Research use only") and each.isVisible()
        for each in window.findChildren(QLabel)
    )
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = QApplication.activeModalWidget()
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()
    for wanted in ("agree with the network", "Score every film of a folder", "Search the worklist"):
        assert wanted in words


def test_the_list_stays_closed_while_the_own_read_comes_first(
    view: WorklistView, window: MainWindow, qtbot: QtBot
) -> None:
    worklist = window.tabs.bar.tabRect(1).center()
    window.settings.choose(own_read_first=True)
    assert not view.isVisible()  # it was on the screen
    assert "stays closed" in window.tabs.bar.tabToolTip(1)
    QTest.mouseClick(window.tabs.bar, Qt.MouseButton.LeftButton, pos=worklist)
    for key, held in (
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(window, key, held)
        assert not view.isVisible()
    window.settings.choose(own_read_first=False)
    QTest.mouseClick(window.tabs.bar, Qt.MouseButton.LeftButton, pos=worklist)
    assert view.isVisible()
