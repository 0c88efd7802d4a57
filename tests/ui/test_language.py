"""The window speaks the language that was chosen, from its first word on."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.settings import Settings
from ncov_desktop.services.preferences import FILE_NAME
from ncov_desktop.text.language import tr
from ncov_desktop.ui import language
from ncov_desktop.ui.settings.dialog import SettingsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings of this test are kept."""
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """The test may choose a language; the next one finds English."""
    yield
    language.speak(qapp, "en")


@pytest.mark.parametrize(
    ("kept", "code"),
    [
        ('{"language": "tr"}', "tr"),
        ('{"language": "system"}', "system"),
        ('{"language": "../../x"}', "system"),
        ('{"language": ["de"]}', "system"),
        ("[" * 100_000, "system"),
        ("no json", "system"),
        ("", "system"),
        (None, "system"),
    ],
)
def test_the_language_is_read_before_anything_is_built(
    folder: Path, kept: str | None, code: str
) -> None:
    if kept is not None:
        (folder / FILE_NAME).write_text(kept)
    assert language.chosen() == code


@pytest.mark.parametrize(
    ("of_the_system", "code"),
    [(["de-AT", "de"], "de"), (["fr-FR", "fr", "tr-TR"], "tr"), (["fr-FR"], "en"), ([], "en")],
)
def test_the_systems_language_is_taken_where_there_is_a_translation(
    of_the_system: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return of_the_system

    monkeypatch.setattr(QLocale, "system", System)
    assert language.resolved("system") == code
    assert language.resolved("de") == "de"


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("code", "word", "close"), [("de", "Sprache", "Schließen"), ("tr", "Dil", "Kapat")]
)
def test_our_words_and_qts_own_are_in_one_language(
    qapp: QApplication, qtbot: QtBot, code: str, word: str, close: str
) -> None:
    language.speak(qapp, code)
    assert tr("Language") == word
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    assert box.findChild(QPushButton).text().replace("&", "") == close


@pytest.mark.usefixtures("speaking")
def test_another_language_leaves_nothing_of_the_one_before(
    qapp: QApplication, qtbot: QtBot
) -> None:
    language.speak(qapp, "de")
    language.speak(qapp, "en")
    assert tr("Language") == "Language"
    assert QCoreApplication.translate("QPlatformTheme", "Close") == "Close"


def test_a_language_chosen_in_settings_is_kept_for_the_next_start(
    folder: Path, qtbot: QtBot
) -> None:
    application = Application(Settings(), remember=True)
    window = application.window
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    dialog = window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.language)
    box: QComboBox = dialog.language.languages
    named = [box.itemText(row) for row in range(box.count())]
    assert named[1:] == ["English", "Deutsch", "Türkçe"]
    box.setFocus()
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(
        lambda: (
            (folder / FILE_NAME).exists()
            and json.loads((folder / FILE_NAME).read_text())["language"] == "tr"
        )
    )
    assert language.chosen() == "tr"
    assert dialog.windowTitle() == "Settings"
    window.close()
