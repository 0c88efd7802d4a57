"""What is chosen in Settings holds at once, and at the next start."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.services.preferences import FILE_NAME, SET_ASIDE
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings of this test are kept."""
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def dialog(window: MainWindow, script: Script, qtbot: QtBot) -> SettingsDialog:
    """The dialog as its key opens it, with its networks found and one at work."""
    window.model.network.start(window.settings.settings)
    qtbot.waitUntil(lambda: window.model.state.engine_info is not None)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    opened = window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: opened.network.networks.count() > 1)
    return opened


def built(folder: Path, stated: dict[str, object] | None = None) -> Application:
    """The program as it starts."""
    return Application(Settings(), stated, remember=True)


def pick(box: object, row: int) -> None:
    """What a reader's click on an entry does."""
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_networks_devices_and_every_number_format_tried_are_shown(dialog: SettingsDialog) -> None:
    page = dialog.network
    assert page.networks.itemText(0).startswith("The active one: ncovnet-")
    assert page.networks.itemText(1).endswith(" (active)")
    assert page.networks.count() == 2
    assert page.devices.count() == 3
    table = page.trials
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert rows == [
        ["float32", "611 ms", "0.0000", "0.000", "passed"],
        ["bfloat16", "254 ms", "0.0031", "0.021", "✓ in use"],
        ["float16", "190 ms", "0.0212", "0.300", "× too far off"],
    ]


def test_another_device_loads_the_network_anew_and_the_film_stays(
    window: MainWindow, dialog: SettingsDialog, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    window.model.confirm(Pneumonia.YES)
    film = window.model.state.picture
    pick(dialog.network.devices, 2)
    qtbot.waitUntil(lambda: len(script.made) == 2 and script.made[0].closed)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    assert [engine.device for engine in script.made] == ["cpu", "cuda"]
    assert window.model.state.judgement.prediction.device == "CUDA"
    assert window.model.state.picture is film
    assert window.model.state.pneumonia is Pneumonia.YES
    script.made[0].on_state("lost")  # an engine that was replaced is not heard any more
    qtbot.wait(20)
    assert window.model.state.engine_state == "ready"


def test_another_network_is_loaded_by_its_id(
    window: MainWindow, dialog: SettingsDialog, script: Script, qtbot: QtBot
) -> None:
    pick(dialog.network.networks, 1)
    qtbot.waitUntil(lambda: len(script.made) == 2)
    assert window.settings.settings.model_id == script.made[1].folder.name


def test_a_network_that_is_gone_is_named_and_another_can_be_chosen(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    window.settings.choose(model_id="gone-v1")
    qtbot.waitUntil(lambda: window.model.state.engine_failure is not None)
    page = dialog.network
    assert page.networks.currentText() == "gone-v1 – not installed"
    assert "No network of the name gone-v1" in page.status.text()
    pick(page.networks, 0)
    qtbot.waitUntil(lambda: window.model.state.engine_info is not None)
    assert window.model.state.engine_failure is None


def test_each_part_of_trust_has_its_switch(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.pages.setCurrentWidget(dialog.trust)
    switches = dialog.trust.switches
    assert all(switch.isChecked() for switch in switches.values())
    switches[TrustPart.STABILITY].click()
    assert window.settings.settings.trust_parts == frozenset({TrustPart.FRAME})
    assert window.model.state.trust_parts == frozenset({TrustPart.FRAME})
    assert len(window.model.network._waiting) == 2  # and the network is not loaded anew


def test_the_dialog_says_where_files_are(
    folder: Path, window: MainWindow, dialog: SettingsDialog
) -> None:
    assert dialog.files.folders["Networks"] == str(shipped_models())
    assert dialog.files.folders["Settings"] == str(folder)
    said = [shown_text(each) for each in dialog.files.findChildren(QLabel)]
    assert str(folder) in said


def test_there_is_one_dialog_however_often_it_is_asked_for(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    window.commands["settings"].trigger()
    assert window.findChildren(SettingsDialog) == [dialog]
    dialog.close()
    qtbot.waitUntil(lambda: window.findChildren(SettingsDialog) == [])
    window.commands["settings"].trigger()
    assert len(window.findChildren(SettingsDialog)) == 1


def test_choices_are_there_at_the_next_start(folder: Path, script: Script, qtbot: QtBot) -> None:
    first = built(folder)
    first.settings.choose(device="cpu")
    first.settings.choose(trust_parts=frozenset())
    qtbot.waitUntil(
        lambda: (
            (folder / FILE_NAME).exists()
            and json.loads((folder / FILE_NAME).read_text())["trust_off"] == ["frame", "stability"]
        )
    )
    first.window.close()
    second = built(folder)
    second.settings.load()
    qtbot.waitUntil(lambda: len(script.made) == 1)
    assert script.made[0].device == "cpu"
    assert second.model.state.trust_parts == frozenset()
    second.window.close()


def test_the_command_line_wins_over_what_was_kept_and_is_not_kept_itself(
    folder: Path, script: Script, qtbot: QtBot
) -> None:
    (folder / FILE_NAME).write_text('{"device": "cuda", "trust_off": ["frame"]}')
    started = built(folder, {"device": "cpu"})
    started.settings.load()
    qtbot.waitUntil(lambda: len(script.made) == 1)
    assert script.made[0].device == "cpu"
    assert started.model.state.trust_parts == frozenset({TrustPart.STABILITY})
    started.settings.choose(trust_parts=frozenset(TrustPart))
    qtbot.waitUntil(lambda: '"trust_off": []' in (folder / FILE_NAME).read_text())
    assert json.loads((folder / FILE_NAME).read_text())["device"] == "cuda"
    started.window.commands["settings"].trigger()
    page = started.window.findChild(SettingsDialog).network
    assert "The command line chose the device" in page.stated.text()
    started.window.close()


def test_damaged_settings_are_set_aside_and_said_and_the_program_starts(
    folder: Path, script: Script, qtbot: QtBot
) -> None:
    (folder / FILE_NAME).write_text("{")
    started = built(folder)
    started.settings.load()
    qtbot.waitUntil(lambda: started.model.state.engine_info is not None)
    assert f"the old file is kept as {SET_ASIDE}" in started.model.state.notice
    started.window.close()


def test_a_choice_that_cannot_be_saved_holds_and_is_said(
    folder: Path, script: Script, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise NcovError(ErrorKind.SETTINGS_UNWRITABLE)

    monkeypatch.setattr("ncov_desktop.services.preferences.write_preferences", full)
    started = built(folder)
    started.settings.choose(trust_parts=frozenset())
    qtbot.waitUntil(lambda: started.model.state.notice is not None)
    assert "could not be saved" in started.model.state.notice
    assert started.settings.settings.trust_parts == frozenset()
    started.window.close()


def test_space_presses_the_control_that_has_the_focus(
    window: MainWindow, film_file: Path, script: Script, qtbot: QtBot
) -> None:
    window.model.network.start(window.settings.settings)
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    qtbot.keyClick(window, Qt.Key.Key_I)
    shown = window.reading.overlay.shown
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert window.reading.display.heat_visible
    assert window.reading.display.inverted
    window.reading.stage.setFocus()
    qtbot.keyClick(window.reading.stage, Qt.Key.Key_Space)  # elsewhere it goes back
    assert not window.reading.display.inverted


def test_the_network_that_was_chosen_is_there_once(
    folder: Path, script: Script, qtbot: QtBot
) -> None:
    """The list of installed networks comes later than the choice is shown."""
    application = built(folder, {"model_id": "ncovnet-densenet161-cxr-v1"})
    application.settings.load()
    page = SettingsDialog(application.settings, application.model, application.window).network
    qtbot.waitUntil(lambda: page._searched)
    names = [page.networks.itemText(row) for row in range(page.networks.count())]
    assert sum("ncovnet-densenet161-cxr-v1 –" in name for name in names) == 1
    assert not any("not installed" in name for name in names)
    assert "ncovnet-densenet161-cxr-v1 –" in page.networks.currentText()
    application.window.close()
