"""Every control has a name and is reached with Tab alone, in every state and dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.ui.reading.stage import Stage
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward, open_film
from .made_up_engine import Script

CONTROL = Qt.KeyboardModifier.ControlModifier
INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QSlider, QTabBar, QTextEdit, Stage,
)  # fmt: skip
_INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QAbstractItemView)


def controls(window: QWidget) -> list[QWidget]:
    """What a reader can use now; parts inside of a control belong to it."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QHeaderView)
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and not any(isinstance(above, _INSIDE) for above in above_of(widget))
        and not (isinstance(widget, QAbstractItemView) and is_told_only(widget))
    ]


def above_of(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget


def is_told_only(view: QAbstractItemView) -> bool:
    """A table of results that nothing can be done with."""
    return view.selectionMode() is QAbstractItemView.SelectionMode.NoSelection


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip() if spoken is not None else ""


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in controls(window):
        name = name_of(widget)
        if not any(letter.isalnum() for letter in name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {name!r}")
    return found


def walked(window: QWidget, unseen: list[str] | None = None) -> list[QWidget]:
    """What Tab comes to, in order, until it has come round. unseen: takes what was not in view then."""
    seen: list[QWidget] = []
    for _ in range(400):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        if unseen is not None and now.visibleRegion().isEmpty():
            unseen.append(f"{type(now).__name__} {name_of(now)!r}")
    return seen


def check(window: QWidget) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert nameless(window) == []
    unseen: list[str] = []
    reached = walked(window, unseen)
    assert [
        f"{type(widget).__name__} {name_of(widget)!r}"
        for widget in controls(window)
        if widget not in reached and widget.focusProxy() not in reached
    ] == []
    assert unseen == []


@pytest.fixture
def case(tmp_path: Path, film_file: Path) -> Path:
    """Two films and a letter."""
    made = tmp_path / "case"
    made.mkdir()
    for number in range(2):
        (made / f"{number}.png").write_bytes(film_file.read_bytes())
    (made / "letter.dcm").write_text("no film at all " * 30)
    return made


@pytest.fixture
def front(kept: Application, script: Script, qtbot: QtBot) -> MainWindow:
    kept.window.resize(1280, 800)
    come_forward(kept.window, qtbot)
    return kept.window


def judged(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    window.model.network.start(window.settings.settings)
    open_film(window, film, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=20_000)
    qtbot.waitUntil(lambda: window.model.state.trust.stability is not None)


def test_before_the_first_film(front: MainWindow) -> None:
    check(front)


def test_with_a_film_its_answer_and_a_list_of_films(
    front: MainWindow, case: Path, film_file: Path, qtbot: QtBot
) -> None:
    judged(front, film_file, qtbot)
    with qtbot.waitSignal(front.model.film_changed, timeout=20_000):
        front.browsing.open([case])
    qtbot.waitUntil(lambda: front.model.state.answer is Answer.DONE, timeout=20_000)
    assert front.reading.studies.left_out.isVisible()
    assert front.reading.notice.isVisible()
    check(front)
    QTest.keyClick(front, Qt.Key.Key_H, CONTROL)
    check(front)


def test_with_recent_studies(front: MainWindow, case: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.model.film_changed, timeout=20_000):
        front.browsing.open([case])
    qtbot.waitUntil(lambda: len(front.recent.entries) == 1)
    front.reading.pages.setCurrentIndex(0)
    lines = front.reading.welcome.recent.lines
    assert lines[0].isVisible()
    check(front)


def test_with_a_refusal(front: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    import numpy as np
    from PIL import Image

    file = tmp_path / "small.png"
    Image.fromarray(np.tile(np.arange(160, dtype=np.uint8), (180, 1))).save(file)
    front.model.network.start(front.settings.settings)
    open_film(front, file, qtbot)
    qtbot.waitUntil(lambda: front.model.state.answer is Answer.REFUSED, timeout=20_000)
    assert front.reading.result.anyway.isVisible()
    check(front)
    QTest.mouseClick(front.reading.result.anyway, Qt.MouseButton.LeftButton)
    box = QApplication.activeModalWidget()
    check(box)
    box.reject()


def test_settings_page_by_page(front: MainWindow, qtbot: QtBot) -> None:
    front.model.network.start(front.settings.settings)
    qtbot.waitUntil(lambda: front.model.state.engine_info is not None)
    QTest.keyClick(front, Qt.Key.Key_Comma, CONTROL)
    dialog = front.findChild(SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for number in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(number)
        check(dialog)
    dialog.close()


@pytest.mark.parametrize("command", ["keys", "about", "tags"])
def test_dialogs(front: MainWindow, command: str, film_file: Path, qtbot: QtBot) -> None:
    open_film(front, film_file, qtbot)
    front.commands[command].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    check(dialog)
    dialog.reject()


def test_the_order_is_that_of_the_eye(
    front: MainWindow, case: Path, film_file: Path, qtbot: QtBot
) -> None:
    """Tools, studies, film, second opinion; within each from the top down."""
    judged(front, film_file, qtbot)
    with qtbot.waitSignal(front.model.film_changed, timeout=20_000):
        front.browsing.open([case])
    qtbot.waitUntil(lambda: front.model.state.answer is Answer.DONE, timeout=20_000)
    order = walked(front)
    reading = front.reading
    tools = front.findChildren(QWidget, "tools")[0]
    groups: list[Callable[[QWidget], bool]] = [
        tools.isAncestorOf,
        reading.studies.isAncestorOf,
        lambda widget: widget is reading.stage,
        reading.right.isAncestorOf,
    ]
    places = [
        next((number for number, holds in enumerate(groups) if holds(widget)), None)
        for widget in order
    ]
    grouped = [place for place in places if place is not None]
    first = grouped.index(0)
    turned = grouped[first:] + grouped[:first]
    assert turned == sorted(turned)
    assert set(turned) == {0, 1, 2, 3}
    down = [widget.mapTo(reading.right.widget(), QPoint()).y()
            for widget in order if reading.right.isAncestorOf(widget)]  # fmt: skip
    start = down.index(min(down))
    assert (down[start:] + down[:start]) == sorted(down)


def test_every_page_of_the_settings_can_be_seen_and_the_keys_fit_on_the_screen(
    front: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(front, Qt.Key.Key_Comma, CONTROL)
    dialog = front.findChild(SettingsDialog)
    bar = dialog.pages.tabBar()
    for number in range(bar.count()):
        assert bar.rect().contains(bar.tabRect(number))
        assert bar.tabRect(number).width() >= bar.fontMetrics().horizontalAdvance(
            bar.tabText(number)
        )
    dialog.close()
    front.commands["keys"].trigger()
    keys = QApplication.activeModalWidget()
    assert keys.width() <= front.screen().availableGeometry().width()
    keys.reject()
