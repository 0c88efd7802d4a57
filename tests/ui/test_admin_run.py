"""The Admin tab: its door, and trainings as their events tell them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.core.training import run_lock
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.services import training
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.door_model import AWAY_S, Door
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.admin.view import AdminView
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .admin_runs import Clock, in_second_stage, make_run, started, tell
from .admin_window import shown_application
from .conftest import come_forward, hover
from .test_colours import unreadable
from .test_reach import check

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
PASSWORD, WAIT_MS = "radiograph 7", 10_000


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the password and the runs of this module lie."""
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_DATA_DIR", str(folder))
        yield folder


@pytest.fixture(scope="module")
def built(data: Path, qapp: QApplication) -> Iterator[Application]:
    """One window for the module; the tests go on from where the one before left it."""
    with shown_application() as application:
        yield application


@pytest.fixture
def window(built: Application, qtbot: QtBot) -> MainWindow:
    come_forward(built.window, qtbot)
    return built.window


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> AdminView:
    """The tab, its door opened with the keyboard."""
    QTest.keyClick(window, Qt.Key.Key_3, ALT)
    assert window.admin is not None
    model = window.admin.parts.door
    qtbot.waitUntil(lambda: model.state.door is not Door.LOOKING, timeout=WAIT_MS)
    page = window.admin.view.door
    if not model.is_open:
        type_in(page.password, PASSWORD)
        QTest.keyClick(page.password, ENTER)
        if page.again.isVisible():
            type_in(page.again, PASSWORD)
            QTest.keyClick(page.again, ENTER)
        qtbot.waitUntil(lambda: model.is_open, timeout=WAIT_MS)
    QTest.mouseClick(window.admin.view.side.steps[Step.RUN], LEFT)
    return window.admin.view


def type_in(field: object, words: str) -> None:
    QTest.keyClicks(field, words)  # type: ignore[call-overload]


def wait_for_runs(view: AdminView, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: len(view.parts.runs.state.runs) == count, timeout=WAIT_MS)


def test_the_first_time_a_password_is_set_twice_the_same(
    window: MainWindow, data: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, ALT)
    assert window.tabs.name == "admin"
    page = window.admin.view.door
    qtbot.waitUntil(lambda: page.model.state.door is Door.FIRST, timeout=WAIT_MS)
    assert page.isVisible()
    assert "accidents, not against attackers" in shown_text(page.meaning)
    assert not window.admin.view.side.isVisible()
    check(window)
    page.password.setFocus()
    type_in(page.password, "short")
    QTest.keyClick(page.password, ENTER)
    type_in(page.again, "short")
    QTest.keyClick(page.again, ENTER)
    qtbot.waitUntil(page.wrong.isVisible, timeout=WAIT_MS)
    assert "8" in shown_text(page.wrong)
    type_in(page.password, PASSWORD)
    QTest.keyClick(page.password, ENTER)
    assert page.again.hasFocus()
    type_in(page.again, "something else")
    QTest.mouseClick(page.open, LEFT)
    assert "not the same" in shown_text(page.wrong)
    page.again.clear()
    type_in(page.again, PASSWORD)
    QTest.keyClick(page.again, ENTER)
    qtbot.waitUntil(lambda: page.model.is_open, timeout=WAIT_MS)
    assert window.admin.view.side.isVisible()
    assert not page.isVisible()
    assert PASSWORD not in page.password.text() + page.again.text()
    assert PASSWORD not in (data / "administrator.json").read_text()


def test_it_locks_and_a_wrong_password_does_not_open(view: AdminView, qtbot: QtBot) -> None:
    QTest.mouseClick(view.side.lock, LEFT)
    page = view.door
    assert page.isVisible()
    assert not page.again.isVisible()
    type_in(page.password, "wrong password")
    QTest.keyClick(page.password, ENTER)
    qtbot.waitUntil(page.wrong.isVisible, timeout=WAIT_MS)
    assert not page.model.is_open
    assert page.password.text() == ""
    type_in(page.password, PASSWORD)
    QTest.keyClick(page.password, ENTER)
    qtbot.waitUntil(lambda: page.model.is_open, timeout=WAIT_MS)


def test_who_was_away_for_long_is_asked_again(
    view: AdminView, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr(view.parts.door, "_now", lambda: clock[0])
    for away, still_open in ((AWAY_S - 1, True), (AWAY_S, False)):
        QTest.keyClick(window, Qt.Key.Key_1, ALT)
        clock[0] += away
        QTest.keyClick(window, Qt.Key.Key_3, ALT)
        assert view.parts.door.is_open is still_open
        assert view.door.isVisible() is not still_open


def test_without_a_run_it_says_so(view: AdminView) -> None:
    assert view.run.none.isVisible()
    assert not view.run.head.isVisible()
    assert not view.side.runs.isVisible()


def test_a_run_is_rebuilt_from_its_events_and_followed(
    view: AdminView, window: MainWindow, data: Path, qtbot: QtBot
) -> None:
    told = in_second_stage(5)
    run = make_run(paths.user_runs(), "paper", told[:-1])
    with run_lock.hold(run):
        wait_for_runs(view, qtbot, 1)
        page = view.run
        qtbot.waitUntil(page.head.isVisible, timeout=WAIT_MS)
        assert page.head.title.text() == "Stage whole, all layers, 224 px, batch 16"
        assert page.head.epoch.text() == "epoch 5 of 12"
        assert "2.1 films/s" in page.head.pace.text()
        assert "the window may be closed" in page.head.pace.text()
        chart = page.cards["loss"].chart
        assert len(chart.picture.lines[1].points) == 4
        assert "Loss after 4 epochs" in chart.accessibleName()
        with run.events.open("ab") as stream:  # half a line does not count, and is read when whole
            line = told[-1].model_dump_json().encode() + b"\n"
            stream.write(line[:40])
            stream.flush()
            qtbot.wait(400)
            assert len(chart.picture.lines[1].points) == 4
            stream.write(line[40:])
        qtbot.waitUntil(lambda: len(chart.picture.lines[1].points) == 5, timeout=WAIT_MS)
        assert page.log.item(0, 1).text().startswith("stage whole, densenet161, epoch 5")
        check(window)


def test_the_chart_is_read_with_the_arrow_keys_and_the_mouse(view: AdminView) -> None:
    card = view.run.cards["rates"]
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_End)
    assert card.note.text() == "At 5: sensitivity 0.6, specificity 0.8"
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert card.note.text() == "At 4: sensitivity 0.55, specificity 0.75"
    assert card.chart.accessibleDescription() == card.note.text()
    QTest.keyClick(card.chart, Qt.Key.Key_Escape)
    assert card.note.text() == "validation, COVID-19 positive"
    left, middle = card.chart.width() // 8, card.chart.height() // 2
    hover(card.chart.viewport(), QPoint(left + 10, middle))
    assert card.note.text() == "At 1: sensitivity 0.4, specificity 0.6"


def test_networks_of_a_stage_stand_side_by_side_and_one_is_chosen(view: AdminView) -> None:
    page = view.run
    assert not page.networks.isVisible()  # one network alone in this stage
    page.place.setFocus()
    QTest.keyClick(page.place, Qt.Key.Key_Home)
    assert page.networks.isVisible()
    assert [page.networks.item(row, 0).text() for row in range(2)] == ["resnet18", "densenet161"]
    assert page.networks.item(0, 4).text() == "0.65 (13 of 20)"
    band = page.cards["range"].chart.picture.band
    assert band == (1e-3, 1e-2)
    loss = page.cards["loss"].chart.picture
    page.networks.setFocus()
    QTest.keyClick(page.networks, Qt.Key.Key_Down)
    assert page.place.currentText() == "stage head, densenet161"
    assert page.cards["loss"].chart.picture != loss


def test_pause_and_stop_ask_the_process_and_nothing_else(view: AdminView, qtbot: QtBot) -> None:
    run = RunFolder(paths.user_runs() / "paper")
    with run_lock.hold(run):
        head = view.run.head
        qtbot.waitUntil(head.pause.isVisible, timeout=WAIT_MS)
        QTest.mouseClick(head.pause, LEFT)
        qtbot.waitUntil(run.pause.exists, timeout=WAIT_MS)
        assert not head.stop.isEnabled()
        assert "Pausing" in head.pace.text()


def test_a_run_whose_process_died_can_go_on(
    view: AdminView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[RunFolder] = []
    monkeypatch.setattr(training, "start", begun.append)
    qtbot.waitUntil(lambda: view.run.head.epoch.text() == "interrupted, can go on", timeout=WAIT_MS)
    assert view.run.head.go_on.isVisible()
    assert not view.run.head.pause.isVisible()
    QTest.mouseClick(view.run.head.go_on, LEFT)
    qtbot.waitUntil(lambda: bool(begun), timeout=WAIT_MS)
    assert [run.path.name for run in begun] == ["paper"]
    assert not view.run.head.go_on.isEnabled()


def test_up_to_four_runs_lie_side_by_side(view: AdminView, qtbot: QtBot) -> None:
    for number in range(4):
        make_run(paths.user_runs(), f"other{number}", in_second_stage(3 + number))
    wait_for_runs(view, qtbot, 5)
    runs = view.side.runs
    runs.setFocus()
    QTest.keyClick(runs, Qt.Key.Key_Home)
    for _ in range(4):
        QTest.keyClick(runs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.parts.runs.state.shown) == 4
    chart = view.run.beside["loss"].chart
    assert chart.isVisible()
    inks = {line.ink for line in chart.picture.lines}
    assert len(inks) == len({(ink.token, ink.dashes) for ink in inks}) == 4
    QTest.keyClick(runs, Qt.Key.Key_Home)
    assert len(view.parts.runs.state.shown) == 1


def test_what_was_done_twice_after_a_kill_counts_once(view: AdminView, qtbot: QtBot) -> None:
    run = RunFolder(paths.user_runs() / "paper")
    clock = Clock()
    told = in_second_stage(5)
    again = [event for event in told if getattr(event, "place", None) == told[-1].place]
    before = len(view.parts.runs._known[run.path].told.log)
    tell(run, [started(clock, resumed=True), *again])
    qtbot.waitUntil(lambda: len(view.parts.runs._known[run.path].told.log) > before)
    curve = view.parts.runs._known[run.path].told.stage_at(told[-1].place)
    assert [point.epoch for point in curve.epochs] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("shown", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_every_page_can_be_read_in_both_themes(
    view: AdminView, window: MainWindow, qtbot: QtBot, shown: theme.Theme
) -> None:
    window.settings.choose(theme=shown.name)
    try:
        for step in Step:
            QTest.mouseClick(view.side.steps[step], LEFT)
            qtbot.wait(60)
            assert unreadable(window) == [], step
        grounds = view.run.cards["loss"].chart.backgroundBrush().color().name()
        assert grounds == shown.panel
    finally:
        window.settings.choose(theme="dark")
