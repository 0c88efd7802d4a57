"""How the heat map is drawn: peeked at, smooth or in cells, filled or as a contour."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.text.language import tr
from ncov_desktop.ui.language import speak
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.lettering import fitted
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.view import _WITHOUT_MAP
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def judged(window: MainWindow, script: Script, film_file: Path, qtbot: QtBot) -> MainWindow:
    window.model.network.start(window.settings.settings)
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    return window


def colours(window: MainWindow, viewport: int = 0) -> NDArray[np.int_]:
    """int[rows, cols, 3] of a viewport, free of corner text."""
    grabbed = window.reading.stage.viewports[viewport].grab().toImage()
    image = grabbed.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    content = lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return content[120:-60, 40:-130].astype(int)


def coloured(window: MainWindow, viewport: int = 0) -> NDArray[np.bool_]:
    """bool[rows, cols]: what is not grey."""
    return np.ptp(colours(window, viewport), axis=2) > 8


def zoom_in(window: MainWindow, notches: int) -> None:
    viewport = window.reading.stage.viewports[0]
    at = viewport.rect().center()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_the_map_is_there_while_the_key_is_held_and_not_after(judged: MainWindow) -> None:
    alone = colours(judged)
    QTest.keyPress(judged, Qt.Key.Key_X)
    assert coloured(judged).any()
    assert not judged.commands["overlay"].isChecked()
    QTest.keyRelease(judged, Qt.Key.Key_X)
    assert np.array_equal(colours(judged), alone)
    QTest.keyClick(judged, Qt.Key.Key_O)
    laid_over = colours(judged)
    QTest.keyPress(judged, Qt.Key.Key_X)  # and the film alone while it is held
    assert np.array_equal(colours(judged), alone)
    QTest.keyRelease(judged, Qt.Key.Key_X)
    assert np.array_equal(colours(judged), laid_over)


@pytest.mark.parametrize("part", ["stage", "palette_box", "cutoff", "contour", "tree"])
def test_a_key_holds_wherever_the_focus_is(judged: MainWindow, part: str) -> None:
    reading = judged.reading
    focused = {"stage": reading.stage, "tree": reading.studies.tree}.get(part) or getattr(
        reading.overlay, part
    )
    reading.studies.show()
    focused.setFocus()
    QTest.keyPress(focused, Qt.Key.Key_X)
    assert judged.reading.display.peeking
    QTest.keyRelease(focused, Qt.Key.Key_X)
    assert not judged.reading.display.peeking


def test_a_peek_ends_when_the_window_is_left_and_is_no_step_to_take_back(
    judged: MainWindow, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QEvent

    alone = colours(judged)
    QTest.keyPress(judged, Qt.Key.Key_X)
    QApplication.sendEvent(judged, QEvent(QEvent.Type.WindowDeactivate))
    assert np.array_equal(colours(judged), alone)
    QTest.keyRelease(judged, Qt.Key.Key_X)
    QTest.keyClick(judged, Qt.Key.Key_I)
    QTest.keyClick(judged, Qt.Key.Key_Z, CONTROL)
    assert np.array_equal(colours(judged), alone)


def test_without_a_map_there_is_nothing_to_peek_at(
    window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    open_film(window, film_file, qtbot)
    alone = colours(window)
    QTest.keyPress(window, Qt.Key.Key_X)
    assert np.array_equal(colours(window), alone)
    QTest.keyRelease(window, Qt.Key.Key_X)


def test_cells_have_one_colour_each_and_smooth_has_many(judged: MainWindow) -> None:
    QTest.keyClick(judged, Qt.Key.Key_2, CONTROL)
    QTest.keyClick(judged, Qt.Key.Key_3, CONTROL)
    counts = {}
    for cells in (False, True):
        assert judged.commands["cells"].isChecked() is cells
        heat = colours(judged, 1)
        counts[cells] = len(np.unique(heat.reshape(-1, 3), axis=0))
        QTest.keyClick(judged, Qt.Key.Key_S, SHIFT)
    assert counts[True] <= 49 + 30 < counts[False]  # and the letters at the edges


def test_a_contour_leaves_the_film_as_it_is_and_is_as_thin_at_every_zoom(
    judged: MainWindow,
) -> None:
    alone = colours(judged)
    QTest.keyClick(judged, Qt.Key.Key_O)
    QTest.keyClick(judged, Qt.Key.Key_O, SHIFT)
    assert judged.commands["contour"].isChecked()
    same = (colours(judged) == alone).all(axis=2)
    assert 0.005 < 1 - same.mean() < 0.1
    widths = []
    for notches in (0, 6):
        zoom_in(judged, notches)
        line = coloured(judged)
        middle = line[line.shape[0] // 2]
        edges = np.flatnonzero(np.diff(np.concatenate([[0], middle.view(np.int8), [0]])))
        widths += list(edges[1::2] - edges[::2])
    assert widths
    assert max(widths) <= 12  # a line that is crossed slantwise


def test_the_contour_can_be_seen_on_black_and_on_white(judged: MainWindow) -> None:
    """Bright, and dark on both sides of it."""
    alone = colours(judged)
    QTest.keyClick(judged, Qt.Key.Key_O)
    QTest.keyClick(judged, Qt.Key.Key_O, SHIFT)
    shown = colours(judged)
    changed = (shown != alone).any(axis=2)
    levels = shown[changed].max(axis=1)
    assert (levels > 180).sum() > 100
    assert (levels < 60).sum() > 100


def test_the_panel_has_the_same_choices_and_shows_the_map(judged: MainWindow, qtbot: QtBot) -> None:
    panel = judged.reading.overlay
    assert not judged.reading.display.heat_visible
    qtbot.mouseClick(panel.contour, LEFT)
    assert judged.reading.display.contour
    assert judged.reading.display.heat_visible
    assert not panel.opacity.isEnabled()
    qtbot.mouseClick(panel.own_cells, LEFT)
    assert judged.commands["cells"].isChecked()
    line = colours(judged)
    qtbot.mouseClick(panel.fill, LEFT)
    qtbot.mouseClick(panel.smooth, LEFT)
    assert not judged.reading.display.cells
    assert not np.array_equal(colours(judged), line)
    assert panel.opacity.isEnabled()


def test_layouts_and_the_overlay_are_taken_back_step_by_step(judged: MainWindow) -> None:
    QTest.keyClick(judged, Qt.Key.Key_O)
    QTest.qWait(700)
    QTest.keyClick(judged, Qt.Key.Key_3, CONTROL)
    QTest.keyClick(judged, Qt.Key.Key_Z, CONTROL)
    assert judged.reading.display.layout is Layout.ONE
    assert judged.reading.display.overlay_shown
    assert [v.isVisible() for v in judged.reading.stage.viewports] == [True, False, False]
    QTest.keyClick(judged, Qt.Key.Key_Z, CONTROL)
    assert not judged.reading.display.overlay_shown
    QTest.keyClick(judged, Qt.Key.Key_Y, CONTROL)
    QTest.keyClick(judged, Qt.Key.Key_Y, CONTROL)
    assert judged.reading.display.layout is Layout.THREE


def test_the_colour_bar_stays_clear_below_the_cut_off(judged: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(judged, Qt.Key.Key_O)
    panel, viewport = judged.reading.overlay, judged.reading.stage.viewports[0]

    def coloured_part() -> int:
        image = viewport.grab().toImage()
        ratio = viewport.devicePixelRatioF()
        x = round((viewport.width() - 17) * ratio)
        top = round((viewport.height() // 2 + 66) * ratio)
        column = [image.pixelColor(x, y) for y in range(top, image.height() - 30)]
        return sum(
            max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) > 40
            for c in column
        )

    before = coloured_part()
    for _ in range(3):
        QTest.keyClick(panel.cutoff, Qt.Key.Key_PageUp)
    assert coloured_part() < before - 20


@pytest.mark.parametrize("first", [Qt.Key.Key_X, Qt.Key.Key_F], ids=["peek", "magnifier"])
def test_two_keys_held_at_once_leave_nothing_behind(judged: MainWindow, first: Qt.Key) -> None:
    second = Qt.Key.Key_F if first == Qt.Key.Key_X else Qt.Key.Key_X
    for key in (first, second):
        QTest.keyPress(judged, key)
    for key in (first, second):
        QTest.keyRelease(judged, key)
    assert not judged.reading.display.peeking
    assert not judged.reading.stage.viewports[0].lens.on


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_F], ids=["peek", "magnifier"])
def test_a_menu_that_takes_the_keys_ends_what_is_held(
    judged: MainWindow, key: Qt.Key, qtbot: QtBot
) -> None:
    viewport = judged.reading.stage.viewports[0]
    QTest.keyPress(judged, key)
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=viewport.rect().center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    QTest.keyRelease(menu, key)
    menu.close()
    assert not judged.reading.display.peeking
    assert not viewport.lens.on


def test_the_tick_of_the_finer_map_says_what_is_there(
    window: MainWindow, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    script.refined = NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY)
    open_film(window, film_file, qtbot)
    QTest.keyClick(window, Qt.Key.Key_M, SHIFT)  # there is no map yet
    assert not window.commands["finer"].isChecked()
    window.model.network.start(window.settings.settings)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    QTest.keyClick(window, Qt.Key.Key_M, SHIFT)
    qtbot.waitUntil(lambda: window.model.state.finer.failure is not None)
    assert not window.commands["finer"].isChecked()


def test_a_new_film_begins_at_the_top_of_what_is_said_about_it(
    judged: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bar = judged.reading.right.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    other = tmp_path / "other.png"
    other.write_bytes(film_file.read_bytes())
    open_film(judged, other, qtbot)
    qtbot.waitUntil(lambda: judged.model.state.answer is Answer.DONE)
    assert bar.value() == 0


@pytest.mark.parametrize("language", ["en", "de", "tr"])
def test_why_there_is_no_map_is_said_whole_in_the_narrowest_viewport(
    language: str, qtbot: QtBot
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    speak(QApplication.instance(), language)
    try:
        for words in {tr(each) for each in _WITHOUT_MAP.values()}:
            shown = fitted(label.fontMetrics(), words, 228)
            assert shown.replace("\n", " ") == words
    finally:
        speak(QApplication.instance(), "en")
    endless = fitted(label.fontMetrics(), "a name " * 300, 228)
    assert endless.count("\n") == 2
    assert endless.endswith("…")
