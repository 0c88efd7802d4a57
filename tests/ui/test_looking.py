"""Turning, measuring and taking back, with the mouse and the keys of a reader."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.orientation import UPRIGHT, Orientation
from ncov_desktop.ui.window import MainWindow

from .conftest import hover

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ramp(tmp_path: Path) -> Path:
    """A film whose stored value tells its place: 1000 x row + column."""
    rows, cols = np.mgrid[0:60, 0:100]
    path = tmp_path / "ramp.png"
    Image.fromarray((1000 * rows + cols).astype(np.uint16)).save(path)
    return path


@pytest.fixture
def shown(window: MainWindow, ramp: Path, qtbot: QtBot) -> MainWindow:
    show(window, ramp, qtbot)
    return window


def show(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.model.open(FilmSource(film))


def press(window: MainWindow, *keys: Qt.Key, hold: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        QTest.keyClick(window, key, hold or Qt.KeyboardModifier.NoModifier)


def at(window: MainWindow, x: float, y: float) -> QPoint:
    """Where film point (x, y) lies in the first viewport."""
    stage = window.reading.stage
    film = stage.picture.film.pixels.shape
    seen = window.reading.display.orientation.to_seen((x, y), film)
    ratio = stage.viewports[0].devicePixelRatioF()
    px, py = stage.view.to_viewport(*seen)
    return QPoint(round(px / ratio), round(py / ratio))


def drag(window: MainWindow, start: tuple[float, float], end: tuple[float, float]) -> None:
    viewport = window.reading.stage.viewports[0]
    QTest.mousePress(viewport, LEFT, pos=at(window, *start))
    QTest.mouseMove(viewport, at(window, *end))
    QTest.mouseRelease(viewport, LEFT, pos=at(window, *end))


def words(window: MainWindow) -> list[tuple[str, ...]]:
    stage = window.reading.stage
    return [stage.measuring.words_of(mark, stage.picture.film) for mark in stage.measuring.marks]


def grey(window: MainWindow) -> np.ndarray:
    """The film as the first viewport paints it, row by row."""
    grabbed = window.reading.stage.viewports[0].grab().toImage()
    picture = grabbed.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return rows[:, : picture.width()]


def test_keys_turn_and_mirror_the_film(shown: MainWindow) -> None:
    display = lambda: shown.reading.display.orientation  # noqa: E731
    press(shown, Qt.Key.Key_R)
    assert display() == Orientation(1)
    assert shown.reading.stage.view.film == (100, 60)
    press(shown, Qt.Key.Key_L, Qt.Key.Key_H)
    assert display() == UPRIGHT.flipped()
    press(shown, Qt.Key.Key_V)
    assert display() == UPRIGHT.turned(2)
    press(shown, Qt.Key.Key_Space)
    assert display() == UPRIGHT


def test_what_is_painted_is_turned(shown: MainWindow) -> None:
    """Larger rows are brighter: upside down the bright part is at the top."""
    upright = grey(shown)
    middle = upright.shape[1] // 2
    lit = upright[:, middle].astype(int)
    top, bottom = at(shown, 50, 10).y(), at(shown, 50, 50).y()
    assert lit[bottom] > lit[top] + 50
    press(shown, Qt.Key.Key_V)
    turned = grey(shown)[:, middle].astype(int)
    assert turned[top] > turned[bottom] + 50


def test_the_probe_names_the_stored_value_however_the_film_lies(
    shown: MainWindow, qtbot: QtBot
) -> None:
    viewport = shown.reading.stage.viewports[0]
    for key in (Qt.Key.Key_I, Qt.Key.Key_R, Qt.Key.Key_H):
        press(shown, key)
        hover(viewport, at(shown, 70.5, 20.5))
        with qtbot.waitSignal(shown.reading.looking.probed) as said:
            hover(viewport, at(shown, 30.5, 40.5))
        assert said.args == ["column 31, row 41: stored value 40030"]


def test_a_ruler_in_pixels_where_nothing_is_calibrated(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_D)
    drag(shown, (10, 10), (70, 10))
    ((said,),) = words(shown)
    length = float(said.split()[0])
    assert length == pytest.approx(60, abs=1)
    assert "px, not calibrated" in said


def test_a_box_tells_the_values_inside(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_B)
    drag(shown, (20.0, 10.0), (40.0, 30.0))
    ((mean, spread, size),) = words(shown)
    assert float(mean.split()[1]) == pytest.approx(19_530, abs=600)
    assert "pixels" in size
    assert "to" in spread


def test_an_angle_takes_a_drag_and_a_click(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_A)
    drag(shown, (40, 10), (40, 40))
    assert words(shown) == []
    viewport = shown.reading.stage.viewports[0]
    hover(viewport, at(shown, 80, 40))
    QTest.mouseClick(viewport, LEFT, pos=at(shown, 80, 40))
    ((said,),) = words(shown)
    assert float(said.rstrip("°")) == pytest.approx(90, abs=1.5)


def test_with_a_tool_the_left_button_leaves_the_window_alone(shown: MainWindow) -> None:
    before = shown.reading.display.voi
    press(shown, Qt.Key.Key_E)
    assert shown.commands["ellipse"].isChecked()
    drag(shown, (20, 10), (60, 40))
    assert shown.reading.display.voi is before
    press(shown, Qt.Key.Key_Escape)
    assert not shown.commands["ellipse"].isChecked()
    drag(shown, (20, 10), (60, 40))
    assert shown.reading.display.voi is not before
    assert len(words(shown)) == 1


def test_a_click_without_a_drag_measures_nothing(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_D)
    QTest.mouseClick(shown.reading.stage.viewports[0], LEFT, pos=at(shown, 20, 20))
    assert shown.reading.stage.measuring.shown == ()


def test_marks_stay_on_their_place_when_the_film_is_turned(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_D)
    drag(shown, (10, 10), (70, 10))
    before = words(shown)
    press(shown, Qt.Key.Key_Escape, Qt.Key.Key_R)
    assert words(shown) == before
    assert shown.reading.stage.measuring.marks[0].points[0] == pytest.approx((10, 10), abs=0.6)


def test_each_change_of_the_view_can_be_taken_back(shown: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(shown, Qt.Key.Key_I)
    QTest.qWait(700)
    press(shown, Qt.Key.Key_R)
    QTest.qWait(700)
    press(shown, Qt.Key.Key_D)
    drag(shown, (10, 10), (70, 10))
    press(shown, Qt.Key.Key_Z, hold=control)
    assert words(shown) == []
    assert shown.reading.display.orientation == Orientation(1)
    press(shown, Qt.Key.Key_Z, hold=control)
    assert shown.reading.display.orientation == UPRIGHT
    assert shown.reading.display.inverted
    press(shown, Qt.Key.Key_Z, hold=control)
    assert not shown.reading.display.inverted
    press(shown, Qt.Key.Key_Y, hold=control)
    assert shown.reading.display.inverted


def test_a_film_is_found_again_as_it_was_left(
    shown: MainWindow, ramp: Path, film_file: Path, qtbot: QtBot
) -> None:
    press(shown, Qt.Key.Key_I, Qt.Key.Key_R, Qt.Key.Key_D)
    drag(shown, (10, 10), (70, 10))
    shown.commands["actual"].trigger()
    view, marks = shown.reading.stage.view, shown.reading.stage.measuring.marks
    show(shown, film_file, qtbot)
    assert shown.reading.display.orientation == UPRIGHT
    assert not shown.reading.display.inverted
    assert shown.reading.stage.measuring.marks == ()
    show(shown, ramp, qtbot)
    assert shown.reading.display.inverted
    assert shown.reading.display.orientation == Orientation(1)
    assert shown.reading.stage.view == view
    assert shown.reading.stage.measuring.marks == marks


def test_delete_removes_the_last_mark(shown: MainWindow) -> None:
    press(shown, Qt.Key.Key_D)
    drag(shown, (10, 10), (70, 10))
    drag(shown, (10, 30), (70, 30))
    press(shown, Qt.Key.Key_Delete)
    assert len(words(shown)) == 1
    press(shown, Qt.Key.Key_Delete, Qt.Key.Key_Delete)
    assert words(shown) == []


def test_a_window_of_another_size_is_no_step(shown: MainWindow, qtbot: QtBot) -> None:
    viewport = shown.reading.stage.viewports[0]
    press(shown, Qt.Key.Key_Plus)
    qtbot.wait(700)  # what follows is a step of its own
    press(shown, Qt.Key.Key_I)
    press(shown, Qt.Key.Key_Z, hold=CONTROL)
    before = viewport.size()
    shown.resize(1100, 700)
    qtbot.waitUntil(lambda: viewport.size() != before)
    press(shown, Qt.Key.Key_T)  # is of the desk, not of the film
    press(shown, Qt.Key.Key_Z, hold=CONTROL | SHIFT)
    assert shown.reading.display.inverted
