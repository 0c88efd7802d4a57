"""The window opens as it was closed, where it still fits."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.services.early import LAYOUT_FILE
from ncov_desktop.ui import theme, window_place
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.window_place import fitting

from .conftest import come_forward, open_film, start_kept

LEFT = Qt.MouseButton.LeftButton
FIRST = (theme.FILM_PANEL_WIDTH, theme.RESULT_PANEL_WIDTH)


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> list[QRect]:
    """Two screens beside each other, as far as the window knows."""
    there = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 2560, 1400)]
    monkeypatch.setattr(window_place, "screen_areas", lambda: there)
    return there


def drag_grip(window: MainWindow, place: int, by: int) -> None:
    grip = window.reading.columns.handle(place)
    start = grip.rect().center()
    QTest.mousePress(grip, LEFT, pos=start)
    QTest.mouseMove(grip, start + QPoint(by, 0))
    QTest.mouseRelease(grip, LEFT, pos=start + QPoint(by, 0))


@pytest.mark.parametrize(
    ("place", "fits"),
    [
        ((100, 50, 1280, 800), True),
        ((2000, 100, 2400, 1300), True),
        ((1800, 100, 1280, 800), False),  # across two screens
        ((5000, 100, 1280, 800), False),  # on a screen that is gone
        ((0, 0, 3000, 1000), False),  # larger than the screen
        ((-40, 0, 1280, 800), False),
    ],
)
def test_a_place_fits_where_one_screen_holds_all_of_it(
    place: tuple[int, int, int, int], fits: bool, screens: list[QRect]
) -> None:
    assert (fitting(QRect(*place), screens) is not None) is fits


def test_size_place_panels_and_layout_come_back(
    kept: Application, screens: list[QRect], qtbot: QtBot
) -> None:
    window = kept.window
    come_forward(window, qtbot)
    window.setGeometry(2100, 120, 1500, 900)
    qtbot.wait(20)
    drag_grip(window, 1, 60)
    drag_grip(window, 2, -50)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    widths = window.reading.columns.widths
    assert widths[0] > FIRST[0] + 40
    assert widths[1] > FIRST[1] + 30
    window.close()
    again = start_kept(qtbot)
    assert again.window.geometry() == QRect(2100, 120, 1500, 900)
    assert again.window.reading.columns.widths == widths
    assert again.window.reading.display.layout is Layout.THREE
    assert again.window.commands["three"].isChecked()
    again.window.close()


def test_a_maximised_window_comes_back_maximised(kept: Application, qtbot: QtBot) -> None:
    kept.window.showMaximized()
    qtbot.waitUntil(kept.window.isMaximized)
    kept.window.close()
    again = start_kept(qtbot)
    assert again.window.windowState() & Qt.WindowState.WindowMaximized
    again.window.close()


def test_a_place_that_no_screen_holds_any_more_is_left(
    kept: Application, screens: list[QRect], qtbot: QtBot
) -> None:
    kept.window.setGeometry(2100, 120, 1500, 900)
    kept.window.close()
    screens.pop()
    again = start_kept(qtbot)
    assert again.window.geometry().size() != QRect(2100, 120, 1500, 900).size()
    assert again.window.x() < 1920
    again.window.close()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"place": [1, 2, 3], "panels": [1], "viewports": 7, "maximised": "yes"}',
        '{"place": [0, 0, 1e99, 5], "panels": [true, false], "viewports": "FOUR"}',
        '{"place": [0, 0, 10, 10], "panels": [-5, 99999]}',
        '{"place": [0, 0, -1280, -800], "panels": {"left": 3}}',
        '{"a": ' * 5000,
    ],
)
def test_damaged_values_are_passed_over(
    folder: Path, screens: list[QRect], qtbot: QtBot, content: str
) -> None:
    folder.mkdir(parents=True)
    (folder / LAYOUT_FILE).write_text(content)
    started = start_kept(qtbot)
    window = started.window
    assert window.width() >= window.minimumWidth()
    assert window.reading.display.layout is Layout.ONE
    assert not window.isMaximized()
    left, right = window.reading.columns.widths
    assert left >= theme.NARROWEST_FILM_PANEL
    assert right >= theme.NARROWEST_RESULT_PANEL
    assert window.reading.columns.sizes()[1] > 300
    assert started.model.state.notice is None
    window.close()


def test_a_double_click_and_a_command_put_the_panels_back(
    window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    open_film(window, film_file, qtbot)
    columns = window.reading.columns
    drag_grip(window, 1, 80)
    assert columns.widths[0] > FIRST[0] + 60
    drag_grip(window, 2, -600)
    assert columns.sizes()[1] >= 300  # the film keeps its room
    QTest.mouseDClick(columns.handle(1), LEFT, pos=columns.handle(1).rect().center())
    assert columns.widths == FIRST
    drag_grip(window, 1, 80)
    drag_grip(window, 2, 500)
    assert columns.widths[1] >= theme.NARROWEST_RESULT_PANEL  # and no panel is lost
    window.commands["panels"].trigger()
    assert columns.widths == FIRST


def test_a_wider_window_gives_its_room_to_the_film(window: MainWindow, qtbot: QtBot) -> None:
    before = window.reading.columns.widths
    window.resize(1700, 900)
    qtbot.wait(20)
    assert window.reading.columns.widths == before


def test_the_last_folder_is_known_until_the_window_closes_and_written_nowhere(
    kept: Application, film_file: Path, tmp_path: Path, folder: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    films = tmp_path / "PATIENTSFOLDER"
    films.mkdir()
    film = films / "film.png"
    film.write_bytes(film_file.read_bytes())
    asked: list[str] = []

    def choose(_parent: object, _title: str, begin: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(begin)
        return [str(film)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    kept.settings.choose(recent_kept=False)
    for _ in range(2):
        with qtbot.waitSignal(kept.model.film_changed, timeout=20_000):
            kept.window.commands["open"].trigger()
    assert asked == ["", str(films)]
    qtbot.waitUntil(lambda: any(folder.iterdir()))
    kept.window.close()
    written = [
        file for file in (*folder.rglob("*"), *(tmp_path / "data").rglob("*")) if file.is_file()
    ]
    assert LAYOUT_FILE in [file.name for file in written]
    assert not [file for file in written if b"PATIENTSFOLDER" in file.read_bytes()]
    assert json.loads((folder / LAYOUT_FILE).read_text())["viewports"] == "ONE"
