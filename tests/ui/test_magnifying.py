"""Magnifier, zoom tool, true size and the words in the corners, with the reader's hand."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ncov_desktop.core.screen import CARD_MM, ScreenPitch, pitch_of
from ncov_desktop.core.study import SpacingOrigin
from ncov_desktop.core.view import View
from ncov_desktop.ui.reading.display import Pane
from ncov_desktop.ui.screens import screen_name
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import hover, open_film

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TOP_LEFT, TOP_RIGHT = Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner
BOTTOM_LEFT = Qt.Corner.BottomLeftCorner


@pytest.fixture
def shown(window: MainWindow, film_file: Path, qtbot: QtBot) -> MainWindow:
    open_film(window, film_file, qtbot)
    return window


@pytest.fixture
def spaced(
    window: MainWindow, film_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The film with a spacing at the detector."""
    from ncov_desktop.services import decoding

    read = decoding.FilmReader.read

    def with_spacing(*given: object, **options: object) -> object:
        study = read(*given, **options)  # type: ignore[arg-type]
        film = replace(
            study.radiographs[0], spacing_mm=(0.5, 0.5), spacing_origin=SpacingOrigin.DETECTOR
        )
        return replace(study, radiographs=(film,))

    monkeypatch.setattr(decoding.FilmReader, "read", with_spacing)
    open_film(window, film_file, qtbot)
    return window


def grey(window: MainWindow, viewport: int = 0) -> NDArray[np.uint8]:
    grabbed = window.reading.stage.viewports[viewport].grab().toImage()
    picture = grabbed.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return rows[:, : picture.width()].copy()


def wheel(window: MainWindow, at: QPoint, notches: int) -> None:
    viewport = window.reading.stage.viewports[0]
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def around(picture: NDArray[np.uint8], at: QPoint, reach: int) -> NDArray[np.int_]:
    return picture[at.y() - reach : at.y() + reach, at.x() - reach : at.x() + reach].astype(int)


def test_while_its_key_is_held_the_film_under_the_cursor_is_larger(shown: MainWindow) -> None:
    stage = shown.reading.stage
    viewport, before = stage.viewports[0], grey(shown)
    at = viewport.rect().center() + QPoint(-90, 60)
    hover(viewport, at)
    QTest.keyPress(shown, Qt.Key.Key_F)
    held = grey(shown)
    view, ratio = stage.view, viewport.devicePixelRatioF()
    for factor, notches in ((2.0, 2), (3.0, 9), (4.0, 0)):
        center = view.to_film(at.x() * ratio, at.y() * ratio)
        magnified = View((120, 120), view.film, view.scale * factor, center)
        expected = stage.picture.pixels(Pane.FILM, magnified, shown.reading.display)
        seen = around(held, at, 60)
        assert np.abs(seen - expected).mean() < 2  # sharp: sampled anew, not the screen enlarged
        wheel(shown, at, notches)
        held = grey(shown)
    assert stage.view == view
    QTest.keyRelease(shown, Qt.Key.Key_F)
    assert np.array_equal(grey(shown), before)
    assert not shown.commands["lens"].isChecked()


def test_the_magnifier_follows_the_hand_and_is_gone_beside_the_film(shown: MainWindow) -> None:
    viewport, before = shown.reading.stage.viewports[0], grey(shown)
    first, second = viewport.rect().center(), viewport.rect().center() + QPoint(0, 200)
    hover(viewport, first)
    QTest.keyPress(viewport, Qt.Key.Key_F)
    hover(viewport, second)
    moved = grey(shown)
    assert np.array_equal(around(moved, first, 20), around(before, first, 20))
    assert not np.array_equal(around(moved, second, 60), around(before, second, 60))
    viewport.leaveEvent(None)
    assert np.array_equal(grey(shown), before)
    QTest.keyRelease(viewport, Qt.Key.Key_F)


def test_the_magnifier_shows_the_window_and_the_inversion_of_the_film(shown: MainWindow) -> None:
    viewport = shown.reading.stage.viewports[0]
    at = viewport.rect().center()
    hover(viewport, at)
    QTest.keyPress(shown, Qt.Key.Key_F)
    upright = around(grey(shown), at, 40)
    QTest.keyRelease(shown, Qt.Key.Key_F)
    QTest.keyClick(shown, Qt.Key.Key_I)
    QTest.keyPress(shown, Qt.Key.Key_F)
    assert np.abs(around(grey(shown), at, 40) - (255 - upright)).max() <= 1
    QTest.keyRelease(shown, Qt.Key.Key_F)


def test_a_click_takes_the_magnifier_until_escape(shown: MainWindow, qtbot: QtBot) -> None:
    button = shown.reading.tool_bar.widgetForAction(shown.commands["lens"])
    viewport, before = shown.reading.stage.viewports[0], grey(shown)
    hover(viewport, viewport.rect().center())
    qtbot.mouseClick(button, LEFT)
    hover(viewport, viewport.rect().center())
    assert button.isChecked()
    assert not np.array_equal(grey(shown), before)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not button.isChecked()
    assert np.array_equal(grey(shown), before)


def test_a_key_that_is_held_repeats_and_still_holds(shown: MainWindow) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    viewport = shown.reading.stage.viewports[0]
    hover(viewport, viewport.rect().center())
    QTest.keyPress(shown, Qt.Key.Key_F)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride) * 3:
        QApplication.sendEvent(shown, QKeyEvent(kind, Qt.Key.Key_F, NO_KEYS, "f", True))
    assert viewport.lens.on
    QTest.keyRelease(shown, Qt.Key.Key_F)
    assert not viewport.lens.on


def test_with_the_zoom_tool_the_left_button_zooms(shown: MainWindow) -> None:
    stage = shown.reading.stage
    viewport, before = stage.viewports[0], stage.view
    QTest.keyClick(shown, Qt.Key.Key_Z)
    assert shown.commands["zoom"].isChecked()
    at = viewport.rect().center() + QPoint(40, 30)
    QTest.mousePress(viewport, LEFT, pos=at)
    QTest.mouseMove(viewport, at - QPoint(0, 50))
    QTest.mouseRelease(viewport, LEFT, pos=at - QPoint(0, 50))
    ratio = viewport.devicePixelRatioF()
    x, y = at.x() * ratio, at.y() * ratio
    assert stage.view.scale > before.scale * 1.3
    assert stage.view.to_film(x, y) == pytest.approx(before.to_film(x, y))
    assert shown.reading.display.voi is None
    QTest.keyClick(shown, Qt.Key.Key_D)  # another tool takes its place
    assert not shown.commands["zoom"].isChecked()
    QTest.keyClick(shown, Qt.Key.Key_Z)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.commands["zoom"].isChecked()
    QTest.mousePress(viewport, LEFT, pos=at)
    QTest.mouseMove(viewport, at - QPoint(0, 50))
    QTest.mouseRelease(viewport, LEFT, pos=at - QPoint(0, 50))
    assert shown.reading.display.voi is not None


def test_without_spacing_or_calibration_there_is_no_true_size_and_the_tooltip_says_why(
    window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    command = window.commands["true_size"]
    assert not command.isEnabled()
    open_film(window, film_file, qtbot)
    assert not command.isEnabled()
    assert "the film states no spacing" in command.toolTip()
    menus = [menu for menu in window.findChildren(QMenu) if command in menu.actions()]
    assert menus
    assert all(menu.toolTipsVisible() for menu in menus)


def test_true_size_on_a_calibrated_screen(spaced: MainWindow) -> None:
    command, stage = spaced.commands["true_size"], spaced.reading.stage
    assert not command.isEnabled()
    assert "not calibrated (Settings, page Screen)" in command.toolTip()
    here = screen_name(spaced.screen())
    spaced.settings.choose(screens=(ScreenPitch(here, 5.0), ScreenPitch("another", 2.0)))
    assert command.isEnabled()
    assert command.toolTip().endswith("(Shift+T)")
    QTest.keyClick(spaced, Qt.Key.Key_T, SHIFT)
    first, second = stage.view.to_viewport(0, 0), stage.view.to_viewport(200, 0)
    assert second[0] - first[0] == pytest.approx(100 * 5.0)  # 200 pixels of 0.5 mm
    assert "true size at the detector" in stage.viewports[0]._corners[BOTTOM_LEFT]
    QTest.keyClick(spaced, Qt.Key.Key_Plus)
    assert "true size" not in stage.viewports[0]._corners[BOTTOM_LEFT]


@pytest.fixture
def screen_page(window: MainWindow, qtbot: QtBot) -> object:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    dialog = window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.screen_page)
    dialog.resize(900, 600)
    qtbot.waitUntil(lambda: dialog.screen_page.bar.width() > 700)
    return dialog.screen_page


def test_the_bar_is_dragged_until_it_matches_a_card(
    window: MainWindow, screen_page: object, qtbot: QtBot
) -> None:
    page, here = screen_page, screen_name(window.screen())
    assert "not calibrated" in shown_text(page.status)
    ratio = page.bar.devicePixelRatioF()
    edge = QPoint(round(page.bar.device_length / ratio), 30)
    QTest.mousePress(page.bar, LEFT, pos=edge)
    QTest.mouseMove(page.bar, QPoint(428, 30))
    QTest.mouseRelease(page.bar, LEFT, pos=QPoint(428, 30))
    assert window.settings.settings.screens == ()  # nothing before the reader says so
    qtbot.mouseClick(page.keep, LEFT)
    assert pitch_of(window.settings.settings.screens, here) == pytest.approx(428 * ratio / CARD_MM)
    assert "calibrated, 0.2" in shown_text(page.status)
    QTest.keyClick(page.bar, Qt.Key.Key_Right)
    qtbot.mouseClick(page.keep, LEFT)
    expected = (round(428 * ratio) + 1) / CARD_MM
    assert pitch_of(window.settings.settings.screens, here) == pytest.approx(expected)
    qtbot.mouseClick(page.forget, LEFT)
    assert window.settings.settings.screens == ()


def test_the_length_of_the_bar_can_be_typed_and_the_network_stays(
    window: MainWindow, screen_page: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[object] = []
    monkeypatch.setattr(window.model.network, "start", started.append)
    monkeypatch.setattr(type(window.model.network), "started", True, raising=False)
    page = screen_page
    page.length.selectAll()
    QTest.keyClicks(page.length, "120")
    QTest.keyClick(page.length, Qt.Key.Key_Tab)
    qtbot.mouseClick(page.keep, LEFT)
    pitch = pitch_of(window.settings.settings.screens, screen_name(window.screen()))
    assert pitch == pytest.approx(page.bar.device_length / 120)
    assert started == []


def test_words_in_the_corners_go_and_come_and_the_directions_stay(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewport = shown.reading.stage.viewports[0]
    assert "C " in viewport._corners[BOTTOM_LEFT]
    assert "16 bits" in viewport._corners[TOP_RIGHT]
    edges = viewport._edges
    with_words = grey(shown)
    QTest.keyClick(shown, Qt.Key.Key_T)
    assert viewport._corners == {}
    assert viewport._edges == edges
    assert not np.array_equal(grey(shown), with_words)
    assert not shown.commands["words"].isChecked()
    QTest.keyClick(shown, Qt.Key.Key_T)
    assert np.array_equal(grey(shown), with_words)


def test_every_viewport_takes_the_identity_from_one_place(
    window: MainWindow, film_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ncov_desktop.ui.reading import corners

    monkeypatch.setattr(corners, "identity_lines", lambda _study: ["somebody"])
    open_film(window, film_file, qtbot)
    assert window.reading.stage.viewports[0]._corners[TOP_LEFT] == "somebody"


def test_without_words_a_missing_map_is_still_said(shown: MainWindow) -> None:
    QTest.keyClick(shown, Qt.Key.Key_2, CONTROL)
    QTest.keyClick(shown, Qt.Key.Key_T)
    assert shown.reading.stage.viewports[0]._corners == {}
    assert shown.reading.stage.viewports[1]._corners[TOP_LEFT] != ""
