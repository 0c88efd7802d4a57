"""Keys and mouse buttons are the reader's: chosen, swapped, put back, kept, and named at once."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.settings import Controls, Mouse
from ncov_desktop.services.preferences import FILE_NAME
from ncov_desktop.ui.command_table import COMMANDS, Command
from ncov_desktop.ui.keys import keys_in_force, sound_key, standard_keys
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.settings.keys_page import KeysPage
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward, open_film, start_kept

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = [command.name for command in COMMANDS]
FEW = (
    Command("open", "Open", ("Ctrl+O",)),
    Command("turn", "Turn", ("R",)),
    Command("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("about", "About"),
)


def test_the_standard_keys_are_sound_and_nobodys_twice() -> None:
    force = keys_in_force(COMMANDS, {})
    assert force == {command.name: standard_keys(command) for command in COMMANDS}
    for command in COMMANDS:
        assert all(standard_keys(command)), command
    every = [key for keys in force.values() for key in keys]
    assert len(every) == len(set(every))


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"turn": ("T",)}, {"turn": ("T",)}),
        ({"turn": ()}, {"turn": ()}),
        ({"turn": ("Ctrl+O",)}, {"turn": ("Ctrl+O",), "open": ()}),
        ({"turn": ("Ctrl+O",), "open": ("R",)}, {"turn": ("Ctrl+O",), "open": ("R",)}),
        ({"turn": ("Q",), "open": ("Q",)}, {"turn": (), "open": ("Q",)}),
        ({"turn": ("Ctrl+Y",)}, {"turn": ("Ctrl+Y",), "redo": ("Ctrl+Shift+Z",)}),
        ({"nothing such": ("R",)}, {}),
        ({"turn": ("no key", "Tab", "Return", "A, B", "Ctrl")}, {}),
        ({"turn": ("no key", "U")}, {"turn": ("U",)}),
    ],
)
def test_what_was_chosen_goes_before_what_is_standard(
    chosen: dict[str, tuple[str, ...]], expected: dict[str, tuple[str, ...]]
) -> None:
    assert keys_in_force(FEW, chosen) == {**keys_in_force(FEW, {}), **expected}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(NAMES) | st.text(max_size=8),
        st.lists(st.sampled_from(["A", "Ctrl+O", "F1", "Space", "+", "Tab", ""]) | st.text(max_size=6),
                 max_size=4).map(tuple),
        max_size=12,
    )
)  # fmt: skip
def test_no_key_ever_belongs_to_two(chosen: dict[str, tuple[str, ...]]) -> None:
    force = keys_in_force(COMMANDS, chosen)
    assert list(force) == NAMES
    every = [key for keys in force.values() for key in keys]
    assert len(every) == len(set(every))
    standard = {key for command in COMMANDS for key in standard_keys(command)}
    assert all(key in standard or sound_key(key) == key for key in every)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[KeysPage]:
    """The page as a reader comes to it."""
    yield open_page(window, qtbot)
    dialog = window.findChild(SettingsDialog)
    if dialog is not None:
        dialog.close()


def open_page(window: MainWindow, qtbot: QtBot) -> KeysPage:
    come_forward(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    dialog = window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.keys)
    qtbot.waitExposed(dialog)
    return dialog.keys


def listed(page: KeysPage) -> list[QTreeWidgetItem]:
    return [item for item in page._items() if not item.isHidden()]


def choose(page: KeysPage, words: str) -> None:
    """Searches for a command and clicks on the first that is found."""
    page.search.clear()
    QTest.keyClicks(page.search, words)
    place = page.list.visualItemRect(listed(page)[0]).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(
    page: KeysPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.field.setFocus()
    QTest.keyClick(page.field, key, held)


def keys_of(window: MainWindow, name: str) -> list[str]:
    return [key.toString() for key in window.commands[name].shortcuts()]


def test_the_list_is_searched_by_command_and_by_key(page: KeysPage) -> None:
    assert len(listed(page)) == len(COMMANDS)
    QTest.keyClicks(page.search, "mirror")
    assert [item.text(0) for item in listed(page)] == ["Mirror"]
    page.search.clear()
    QTest.keyClicks(page.search, "shift+n")
    assert [item.text(0) for item in listed(page)] == ["No pneumonia"]
    QTest.keyClicks(page.search, "nothing of the kind")
    assert listed(page) == []
    assert not page.field.isEnabled()


def test_a_new_key_works_at_once_and_the_old_one_no_more(
    page: KeysPage, window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    open_film(window, film_file, qtbot)
    choose(page, "Mirror")
    press(page, Qt.Key.Key_Q)
    assert page.field.text() == "Q"
    assert keys_of(window, "flip") == ["Q"]
    page.window().close()
    come_forward(window, qtbot)
    upright = window.reading.display.orientation
    qtbot.keyClick(window, Qt.Key.Key_H)
    assert window.reading.display.orientation == upright
    qtbot.keyClick(window, Qt.Key.Key_Q)
    assert window.reading.display.orientation == upright.flipped()


def test_tooltips_menu_status_bar_and_help_follow(
    page: KeysPage, window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    overlay = window.reading.overlay
    for words, key, held in (
        ("Lay the heat map", Qt.Key.Key_J, CONTROL),
        ("every key and mouse", Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
        ("Finer map", Qt.Key.Key_K, SHIFT),
        ("Confirm: the film", Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
        ("Open films", Qt.Key.Key_F3, SHIFT),
    ):
        choose(page, words)
        press(page, key, held)
    assert overlay.shown.text() == "Show heat map   Ctrl+J"
    assert overlay.shown.toolTip().endswith("(Ctrl+J)")
    assert overlay.finer.toolTip().endswith("(Shift+K)")
    assert window.commands["overlay"].toolTip().endswith("(Ctrl+J)")
    (yes, *_) = window.reading.trust.question.answers.values()
    assert yes.toolTip().endswith("(F10)")
    welcome = [button.toolTip() for button in window.reading.welcome.findChildren(type(yes))]
    assert any(tip.endswith("(Shift+F3)") for tip in welcome)
    said = [shown_text(label) for label in window.statusBar().findChildren(QLabel)]
    assert "F12 keys" in said
    page.window().close()
    come_forward(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    dialog = QApplication.activeModalWidget()
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Ctrl+J", "F12", "Shift+K"} <= words
    assert not {"O", "F1", "Shift+M"} & words
    dialog.reject()


def test_a_clash_is_said_by_name_and_the_two_can_swap(page: KeysPage, window: MainWindow) -> None:
    choose(page, "Mirror")
    press(page, Qt.Key.Key_O, CONTROL)
    assert shown_text(page.said) == "Ctrl+O belongs to “Open films …”."
    assert keys_of(window, "flip") == ["H"]  # nothing has changed yet
    QTest.mouseClick(page.swap, Qt.MouseButton.LeftButton)
    assert keys_of(window, "flip") == ["Ctrl+O"]
    assert keys_of(window, "open") == ["H"]
    assert page.swap.isHidden()


def test_a_clash_can_be_left_alone(page: KeysPage, window: MainWindow) -> None:
    choose(page, "Mirror")
    press(page, Qt.Key.Key_O, CONTROL)
    QTest.mouseClick(page.leave, Qt.MouseButton.LeftButton)
    assert page.field.text() == "H"
    assert (keys_of(window, "flip"), keys_of(window, "open")) == (["H"], ["Ctrl+O"])
    assert page.leave.isHidden()


def test_one_goes_back_and_all_go_back(page: KeysPage, window: MainWindow) -> None:
    choose(page, "Mirror")
    assert not page.back.isEnabled()
    press(page, Qt.Key.Key_O, CONTROL)
    QTest.mouseClick(page.swap, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)  # its key has another owner now
    assert "belongs to “Open films …”" in shown_text(page.said)
    QTest.mouseClick(page.swap, Qt.MouseButton.LeftButton)
    assert window.settings.settings.controls.keys == {}
    choose(page, "Turn right")
    QTest.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert keys_of(window, "turn_right") == []
    assert "(" not in window.commands["turn_right"].toolTip()
    QTest.mouseClick(page.all_back, Qt.MouseButton.LeftButton)
    assert keys_of(window, "turn_right") == ["R"]
    assert not page.all_back.isEnabled()


def test_escape_and_symbols_can_be_keys_and_tab_walks_on(
    page: KeysPage, window: MainWindow
) -> None:
    choose(page, "Mirror")
    press(page, Qt.Key.Key_Plus, SHIFT)
    assert "belongs to “1 : 1”" in shown_text(page.said)
    press(page, Qt.Key.Key_Escape)
    assert "belongs to “Film alone”" in shown_text(page.said)
    assert page.window().isVisible()
    press(page, Qt.Key.Key_Asterisk, SHIFT)
    assert keys_of(window, "flip") == ["*"]
    press(page, Qt.Key.Key_Shift)
    press(page, Qt.Key.Key_Tab)
    assert keys_of(window, "flip") == ["*"]
    assert not page.field.hasFocus()


def test_keys_are_there_at_the_next_start(kept: Application, folder: Path, qtbot: QtBot) -> None:
    page = open_page(kept.window, qtbot)
    choose(page, "Mirror")
    press(page, Qt.Key.Key_O, CONTROL)
    QTest.mouseClick(page.swap, Qt.MouseButton.LeftButton)
    page.mouse.boxes["left"].setFocus()
    QTest.keyClick(page.mouse.boxes["left"], Qt.Key.Key_Down)
    file = folder / FILE_NAME
    qtbot.waitUntil(lambda: file.exists() and '"pan"' in file.read_text().split('"middle"')[0])
    assert json.loads(file.read_text())["keys"] == {"flip": ["Ctrl+O"], "open": ["H"]}
    kept.window.close()
    again = start_kept(qtbot)
    assert keys_of(again.window, "flip") == ["Ctrl+O"]
    assert again.window.reading.stage.viewports[0].mouse == Mouse(left="pan")
    again.window.close()


@pytest.mark.parametrize(
    "keys",
    [
        '{"flip": ["no key at all"], "gone": ["Q"], "open": ["F4"]}',
        '{"flip": "H", "turn_left": [5], "open": ["F4"]}',
        '{"flip": [""], "open": ["F4"], "turn_left": ["A", "B", "C", "D", "E"]}',
    ],
)
def test_damaged_keys_are_passed_over_and_the_rest_holds(
    folder: Path, qtbot: QtBot, keys: str
) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text(f'{{"keys": {keys}, "mouse": {{"left": "fly"}}}}')
    started = start_kept(qtbot)
    assert keys_of(started.window, "open") == ["F4"]
    assert keys_of(started.window, "flip") == ["H"]
    assert keys_of(started.window, "turn_left") == ["L"]
    assert started.settings.settings.controls.mouse == Mouse()
    assert started.model.state.notice is None
    started.window.close()


def drag(window: MainWindow, button: Qt.MouseButton) -> None:
    viewport = window.reading.stage.viewports[0]
    middle = viewport.rect().center()
    QTest.mousePress(viewport, button, pos=middle)
    for step in range(1, 5):
        QTest.mouseMove(viewport, middle + QPoint(12 * step, -12 * step))
    QTest.mouseRelease(viewport, button, pos=middle + QPoint(48, -48))


def turn_wheel(window: MainWindow, angle: int, held: Qt.KeyboardModifier) -> None:
    viewport = window.reading.stage.viewports[0]
    place = QPointF(viewport.rect().center())
    QApplication.sendEvent(
        viewport,
        QWheelEvent(place, viewport.mapToGlobal(place), QPoint(), QPoint(0, angle),
                    Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False),
    )  # fmt: skip


def moved(window: MainWindow, button: Qt.MouseButton) -> str:
    """What a drag with a button did."""
    stage = window.reading.stage
    stage.fit()
    view, voi = stage.view, window.reading.display.voi
    drag(window, button)
    if stage.view.scale != view.scale:
        return "zoom"
    if stage.view.center != view.center:
        return "pan"
    return "window" if window.reading.display.voi != voi else "nothing"


def test_each_button_does_what_is_chosen_for_it(
    page: KeysPage, window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    open_film(window, film_file, qtbot)
    left, middle, right = (
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.RightButton,
    )
    buttons = (left, middle, right)
    assert [moved(window, each) for each in buttons] == ["window", "pan", "zoom"]
    for name, key in (("left", Qt.Key.Key_End), ("right", Qt.Key.Key_Home)):
        box = page.mouse.boxes[name]
        box.setFocus()
        QTest.keyClick(box, key)
    assert [moved(window, each) for each in buttons] == ["zoom", "pan", "window"]


def test_the_wheel_walks_through_films_where_that_is_chosen(
    page: KeysPage, window: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.png").write_bytes(film_file.read_bytes())
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([tmp_path / f"{number}.png" for number in range(3)])
    none = Qt.KeyboardModifier.NoModifier
    for held, chosen in ((CONTROL, "zoom"), (none, "films")):
        window.settings.choose(controls=Controls(mouse=Mouse(wheel=chosen)))
        scale = window.reading.stage.view.scale
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            turn_wheel(window, -40, held)
            turn_wheel(window, -80, held)  # a fine wheel: three thirds are a notch
        assert window.model.state.opened.path.name == "1.png"
        with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
            turn_wheel(window, 120, held)
        assert window.model.state.opened.path.name == "0.png"
        assert window.reading.stage.view.scale == scale
        turn_wheel(window, 120, none if held is CONTROL else CONTROL)
        assert window.reading.stage.view.scale > scale
        window.reading.stage.fit()


def test_space_and_arrows_serve_the_control_that_has_the_focus(
    window: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    """Also where a reader has given an arrow to a command, and in controls that came later."""
    keys = {"invert": ("Right",)}
    window.settings.choose(controls=Controls(keys=keys))
    open_film(window, film_file, qtbot)
    slider = window.reading.overlay.opacity
    window.reading.overlay.setEnabled(True)
    before = slider.value()
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() > before
    assert not window.reading.display.inverted
    window.reading.stage.setFocus()
    qtbot.keyClick(window.reading.stage, Qt.Key.Key_Right)
    assert window.reading.display.inverted


def test_a_key_as_it_is_written_is_understood(window: MainWindow) -> None:
    assert QKeySequence("Ctrl+O") == QKeySequence(sound_key("ctrl+o"))
