"""A film under the reader's mouse and keys, in the real window; the network is not needed."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ncov_desktop.core.study import Window
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.viewport import Viewport
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)


@pytest.fixture
def shown(window: MainWindow, film_file: Path, qtbot: QtBot) -> MainWindow:
    open_film(window, film_file, qtbot)
    return window


def viewport_of(window: MainWindow) -> Viewport:
    return window.reading.stage.viewports[0]


def picture_of(widget: Viewport) -> NDArray[np.uint8]:
    """uint8[rows, cols] of the middle of a viewport, free of corner text."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows, cols = image.height(), image.width()
    content = np.frombuffer(image.constBits(), np.uint8).reshape(rows, image.bytesPerLine())
    return content[rows // 4 : rows * 3 // 4, cols // 4 : cols * 3 // 4].copy()


def drag(
    widget: Viewport,
    button: Qt.MouseButton,
    by: tuple[int, int],
    qtbot: QtBot,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Presses, moves in steps and releases, as a hand does."""
    start = widget.rect().center()
    qtbot.mousePress(widget, button, keys, start)
    for step in range(1, 6):
        place = start + QPoint(by[0] * step // 5, by[1] * step // 5)
        event_place, screen_place = QPointF(place), QPointF(widget.mapToGlobal(place))
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent

        moved = QMouseEvent(
            QEvent.Type.MouseMove, event_place, screen_place, Qt.MouseButton.NoButton, button, keys
        )
        QApplication.sendEvent(widget, moved)
    qtbot.mouseRelease(widget, button, keys, start + QPoint(*by))


def wheel(widget: Viewport, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_an_opened_film_fills_the_stage(shown: MainWindow) -> None:
    picture = picture_of(viewport_of(shown))
    assert picture.std() > 10
    assert "phantom.png" in shown.windowTitle()


def test_left_drag_up_makes_the_film_brighter(shown: MainWindow, qtbot: QtBot) -> None:
    before = picture_of(viewport_of(shown))
    drag(viewport_of(shown), LEFT, (0, -60), qtbot)
    assert picture_of(viewport_of(shown)).mean() > before.mean() + 5


def test_left_drag_right_makes_the_film_softer(shown: MainWindow, qtbot: QtBot) -> None:
    before = picture_of(viewport_of(shown))
    drag(viewport_of(shown), LEFT, (120, 0), qtbot)
    assert picture_of(viewport_of(shown)).std() < before.std()
    assert isinstance(shown.reading.display.voi, Window)


def test_right_drag_up_zooms_in_without_a_menu(shown: MainWindow, qtbot: QtBot) -> None:
    stage = shown.reading.stage
    before = stage.view
    drag(viewport_of(shown), RIGHT, (0, -50), qtbot)
    assert stage.view.scale > before.scale * 1.3
    assert QApplication.activePopupWidget() is None


def test_right_click_opens_the_menu_with_the_windows(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(viewport_of(shown), RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert any("Full range" in word for word in words)
    assert "Invert" in words
    menu.close()


@pytest.mark.parametrize(
    ("button", "keys"),
    [
        (MIDDLE, Qt.KeyboardModifier.NoModifier),
        (LEFT, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_dragging_pans_with_the_hand(
    shown: MainWindow, qtbot: QtBot, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    stage = shown.reading.stage
    before = stage.view
    drag(viewport_of(shown), button, (30, -20), qtbot, keys)
    ratio = shown.devicePixelRatioF()
    assert stage.view.to_viewport(*before.center) == pytest.approx(
        (before.viewport[1] / 2 + 30 * ratio, before.viewport[0] / 2 - 20 * ratio)
    )
    assert shown.reading.display.voi is None


def test_wheel_zooms_at_the_cursor(shown: MainWindow) -> None:
    stage = shown.reading.stage
    before = stage.view
    at = QPoint(200, 150)
    wheel(viewport_of(shown), at, 3)
    ratio = shown.devicePixelRatioF()
    x, y = at.x() * ratio, at.y() * ratio
    assert stage.view.scale > before.scale * 1.3
    assert stage.view.to_film(x, y) == pytest.approx(before.to_film(x, y), abs=1e-6)


def test_double_click_and_equals_fit(shown: MainWindow, qtbot: QtBot) -> None:
    stage = shown.reading.stage
    fitted = stage.view
    wheel(viewport_of(shown), QPoint(10, 10), 4)
    qtbot.mouseDClick(viewport_of(shown), LEFT)
    assert stage.view == fitted
    wheel(viewport_of(shown), QPoint(10, 10), 4)
    qtbot.keyClick(shown, Qt.Key.Key_Equal)
    assert stage.view == fitted


def test_invert_key_swaps_black_and_white(shown: MainWindow, qtbot: QtBot) -> None:
    before = picture_of(viewport_of(shown)).astype(int)
    qtbot.keyClick(shown, Qt.Key.Key_I)
    assert np.abs(picture_of(viewport_of(shown)) - (255 - before)).max() <= 1
    assert shown.commands["invert"].isChecked()
    qtbot.keyClick(shown, Qt.Key.Key_I)
    assert np.array_equal(picture_of(viewport_of(shown)), before)


def test_number_keys_choose_windows_and_space_resets(shown: MainWindow, qtbot: QtBot) -> None:
    before = picture_of(viewport_of(shown))
    qtbot.keyClick(shown, Qt.Key.Key_2)
    assert shown.reading.display.voi.explanation == "full range"
    assert not np.array_equal(picture_of(viewport_of(shown)), before)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert np.array_equal(picture_of(viewport_of(shown)), before)


def test_one_to_one_shows_one_film_pixel_on_one_device_pixel(
    shown: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Plus)
    assert shown.reading.stage.view.scale == pytest.approx(1.0)


def test_a_fitted_film_follows_the_window(shown: MainWindow, qtbot: QtBot) -> None:
    before = shown.reading.stage.view
    shown.resize(1500, 1000)
    qtbot.waitUntil(lambda: shown.reading.stage.view.viewport != before.viewport)
    _, _, rows, cols = shown.reading.stage.view.visible()
    assert rows == shown.reading.stage.view.viewport[0] or cols == before.viewport[1]
    assert shown.reading.stage.view.scale > before.scale


def test_layouts_show_one_two_or_three_linked_viewports(shown: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key, layout, count in (
        (Qt.Key.Key_3, Layout.THREE, 3),
        (Qt.Key.Key_2, Layout.TWO, 2),
        (Qt.Key.Key_1, Layout.ONE, 1),
    ):
        qtbot.keyClick(shown, key, control)
        assert shown.reading.display.layout is layout
        assert sum(viewport.isVisible() for viewport in shown.reading.stage.viewports) == count


def test_help_lists_every_key(shown: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QDialog, QLabel

    from ncov_desktop.ui.command_table import COMMANDS
    from ncov_desktop.ui.keys import key_words

    qtbot.keyClick(shown, Qt.Key.Key_F1)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {key_words(command.keys[0]) for command in COMMANDS if command.keys} <= words
    dialog.reject()


def test_every_tool_names_its_key(window: MainWindow) -> None:
    from PySide6.QtWidgets import QToolButton

    buttons = window.reading.findChildren(QToolButton)
    assert len(buttons) >= 9
    for button in buttons:
        if button.objectName() == "qt_toolbar_ext_button":
            continue  # Qt's own, where the window is too narrow for all
        assert button.toolTip().endswith(")"), button.toolTip()
        assert not button.icon().isNull()
