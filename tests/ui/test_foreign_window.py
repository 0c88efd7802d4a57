"""The German and the Turkish window hold no English, and nothing in them is cut off."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenuBar, QTabBar
from pytestqt.qtbot import QtBot

from ncov_desktop import text
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.ui import language
from ncov_desktop.ui.actions import use_keys
from ncov_desktop.ui.documents import DocumentsWindow
from ncov_desktop.ui.keys import action_key
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import SidePanel, shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .foreign_words import cut_off, english_left
from .made_up_engine import Script
from .worklist_rows import fill, film, show, unreadable

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["de", pytest.param("tr", marks=pytest.mark.heavy)])
def foreign(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The code of the language; chosen before the window is built."""
    language.speak(qapp, request.param)
    yield request.param
    language.speak(qapp, "en")


@pytest.fixture
def judged(
    foreign: str, window: MainWindow, script: Script, film_file: Path, qtbot: QtBot
) -> MainWindow:
    """A window of that language with a film, its answer and all parts of trust."""
    window.model.network.start(window.settings.settings)
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    qtbot.waitUntil(lambda: window.model.state.trust.stability is not None)
    return window


def test_no_english_is_left_before_a_film_is_open(foreign: str, window: MainWindow) -> None:
    assert english_left(window, foreign) == []


def test_no_english_is_left_beside_an_answer(foreign: str, judged: MainWindow) -> None:
    assert english_left(judged, foreign) == []


@pytest.mark.usefixtures("foreign")
def test_nothing_is_cut_off_before_a_film_is_open(window: MainWindow) -> None:
    assert cut_off(window) == []


def test_nothing_is_cut_off_beside_an_answer(judged: MainWindow) -> None:
    assert cut_off(judged) == []


@pytest.fixture
def listing(
    foreign: str, worklist_file: Path, window: MainWindow, qtbot: QtBot
) -> Iterator[MainWindow]:
    """A window of that language on a small screen that shows a worklist of every kind of film."""
    root = Path("/films")
    outcomes = [film(root / f"film{n}.dcm", score, n) for n, score in enumerate((0.2, 0.91, None))]
    fill(worklist_file, [*outcomes, unreadable(root / "letter.dcm")])
    window.resize(1280, 800)
    show(window, qtbot).table.selectRow(0)
    yield window
    window.resize(1440, 900)


def test_no_english_is_left_in_the_worklist(foreign: str, listing: MainWindow) -> None:
    assert english_left(listing, foreign) == []


def test_tips_of_the_worklist_name_the_keys_in_force(foreign: str, listing: MainWindow) -> None:
    worklist = listing.worklist
    assert worklist is not None
    tips = {
        "undo": worklist.view.selected.undo.toolTip,
        "note": worklist.view.selected.note.toolTip,
        "agree": worklist.view.selected.answers["agree"].toolTip,
        "find": worklist.view.filters.search.toolTip,
    }
    for chosen in ({}, {name: (f"Ctrl+Alt+{name[0]}",) for name in tips}):
        use_keys(listing.commands, chosen)
        for name, words in tips.items():
            assert words().endswith(f" ({action_key(listing.commands[name])})")


def test_nothing_is_cut_off_in_the_worklist(listing: MainWindow) -> None:
    assert cut_off(listing) == []
    worklist = listing.worklist
    assert worklist is not None
    for panel in worklist.view.findChildren(SidePanel):
        assert panel.widget().width() <= panel.viewport().width()


@pytest.fixture(params=[Qt.Key.Key_Comma, Qt.Key.Key_T, Qt.Key.Key_F1])
def dialog(judged: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QDialog]:
    """A dialog as its key opens it, over the film."""
    held = Qt.KeyboardModifier.NoModifier if request.param is Qt.Key.Key_F1 else CONTROL
    qtbot.keyClick(judged, request.param, held)
    qtbot.waitUntil(lambda: bool(judged.findChildren(QDialog)))
    (opened,) = judged.findChildren(QDialog)
    qtbot.waitExposed(opened)
    qtbot.wait(50)
    yield opened
    opened.close()


def _pages(dialog: QDialog) -> Iterator[int]:
    """Turns to each page of the dialog in turn."""
    if not isinstance(dialog, SettingsDialog):
        yield 0
        return
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        QTest.qWait(20)  # its words are laid out
        yield page


def test_no_english_is_left_in_a_dialog(foreign: str, dialog: QDialog) -> None:
    for _ in _pages(dialog):
        assert english_left(dialog, foreign) == []


def test_nothing_is_cut_off_in_a_dialog(dialog: QDialog) -> None:
    for _ in _pages(dialog):
        assert cut_off(dialog) == []


def test_a_dialog_fits_on_the_screen_with_all_its_pages_named(dialog: QDialog) -> None:
    """1280 × 800 as it opens, and made smaller the screen of the tests."""
    least, room = dialog.minimumSizeHint(), dialog.screen().availableGeometry()
    assert least.width() <= room.width()
    assert least.height() <= room.height()
    assert dialog.width() <= 1280
    assert dialog.height() <= 800
    for bar in dialog.findChildren(QTabBar):
        assert bar.sizeHint().width() <= bar.width()


def test_scores_have_a_decimal_comma_and_days_their_month(foreign: str, judged: MainWindow) -> None:
    bar = judged.reading.result.bars["covid19"]
    assert "0,72" in bar.accessibleName()
    assert "0,47" in bar.accessibleName()
    assert "." not in shown_text(judged.reading.trust.rows["stability"].detail).rstrip(".")
    shown = {"de": "12. März 2020", "tr": "12 Mart 2020"}[foreign]
    assert text.day(datetime(2020, 3, 12, tzinfo=UTC)) == shown


def test_the_answer_is_a_sentence_of_the_language(foreign: str, judged: MainWindow) -> None:
    words = judged.reading.result.sentence.text()
    begin = {"de": "Wenn diese Aufnahme eine Pneumonie zeigt", "tr": "Bu grafide pnömoni varsa"}
    assert words.startswith(begin[foreign])
    assert ">COVID-19</span>" in words
    assert text.CLASS_SHORT["other_pneumonia"] in words


def test_every_menu_has_a_letter_of_its_own(foreign: str, window: MainWindow) -> None:
    """Alt and the letter open it."""
    (bar,) = window.findChildren(QMenuBar)
    letters = [QKeySequence.mnemonic(menu.text()).toString() for menu in bar.actions()]
    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_a_menu_opens_with_its_letter(foreign: str, window: MainWindow, qtbot: QtBot) -> None:
    (bar,) = window.findChildren(QMenuBar)
    file = bar.actions()[0].menu()
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)  # Datei, Dosya
    qtbot.waitUntil(file.isVisible)
    file.close()


def test_keys_are_named_as_keyboards_name_them(foreign: str, window: MainWindow) -> None:
    """Turkish keyboards carry English names, though Qt translates them."""
    named = {"de": ["Strg+O", "Umschalt+M", "Esc"], "tr": ["Ctrl+O", "Shift+M", "Esc"]}[foreign]
    commands = ("open", "finer", "wipe")
    assert [action_key(window.commands[name]) for name in commands] == named
    assert f"({named[1]})" in window.commands["finer"].toolTip()


def test_what_a_part_of_trust_means_is_said_in_the_language(
    foreign: str, judged: MainWindow, qtbot: QtBot
) -> None:
    row = judged.reading.trust.rows[TrustPart.FRAME.value]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    popup = judged.reading.trust._popup
    assert popup is not None
    assert english_left(popup, foreign) == []
    assert cut_off(popup) == []
    popup.close()


def test_the_page_about_trust_says_that_it_is_english(
    foreign: str, judged: MainWindow, qtbot: QtBot
) -> None:
    row = judged.reading.trust.rows[TrustPart.FRAME.value]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    popup = judged.reading.trust._popup
    assert popup is not None
    qtbot.mouseClick(popup.more, Qt.MouseButton.LeftButton)
    (page,) = judged.findChildren(DocumentsWindow)
    assert text.tr("The documents are in English.") in [
        shown_text(label) for label in page.findChildren(QLabel)
    ]
    page.close()
