"""One key hides the patient: no word, tip, title, name or file of the window tells whose film it is."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pypdf
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.services.preferences import FILE_NAME
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.tags_dialog import TagsDialog
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.widgets import _BREAK
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward, start_kept
from .made_up_engine import Script

CONTROL = Qt.KeyboardModifier.ControlModifier

FIELDS = {
    "PatientName": "Xname^Qfirst", "PatientID": "XPATID77", "PatientBirthDate": "19341226",
    "OtherPatientIDs": "XOTHER88", "AccessionNumber": "XACC99", "PatientAddress": "XSTREET 5",
    "StudyDescription": "XSTUDYTEXT", "SeriesDescription": "XSERIESTEXT", "PatientComments": "XCOMMENT",
    "ReferringPhysicianName": "XDOCTOR", "InstitutionName": "XHOSPITAL", "StudyID": "XSTUDYID",
    "RequestingPhysician": "XASKER", "PatientTelephoneNumbers": "XPHONE", "ProtocolName": "XPROTO",
}  # fmt: skip
FOLDER, FILE, LEFT_OUT, ARCHIVE = "XFOLDER", "XFILE", "XLETTER", "XGONE"
TOKENS = (
    "xname", "qfirst", "xpatid77", "19341226", "xother88", "xacc99", "xstreet", "xstudytext",
    "xseriestext", "xcomment", "xdoctor", "xhospital", "xstudyid", "xasker", "xphone", "xproto",
    "xfolder", "xfile", "xletter", "xgone", "1.2.3.4.5.6",
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A folder of two films and a letter; every field and every name in it can be told."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    for number in (1, 2):
        write_film(folder / f"{FILE}{number}.dcm", number)
    (folder / f"{LEFT_OUT}.dcm").write_text("no film at all " * 30)
    return folder


def write_film(path: Path, number: int) -> None:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = pydicom.uid.DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = f"1.2.3.4.5.6.{number}"
    film = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    film.SOPClassUID, film.SOPInstanceUID = meta.MediaStorageSOPClassUID, f"1.2.3.4.5.6.{number}"
    film.StudyInstanceUID, film.SeriesInstanceUID = "1.2.3.4.5.6.8", "1.2.3.4.5.6.9"
    film.Modality, film.PatientSex, film.PatientAge = "DX", "F", "055Y"
    film.ViewPosition, film.BodyPartExamined, film.StudyDate = "PA", "CHEST", "20240321"
    film.PresentationIntentType = "FOR PRESENTATION"
    film.InstanceNumber = number
    for name, value in FIELDS.items():
        setattr(film, name, value)
    film.add_new((0x0011, 0x0010), "LO", "XPRIVATE XNAME")
    rows, cols = np.mgrid[0:300, 0:260]
    film.Rows, film.Columns, film.SamplesPerPixel = 300, 260, 1
    film.PhotometricInterpretation, film.PixelRepresentation = "MONOCHROME2", 0
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.WindowCenter, film.WindowWidth = 1000, 2000
    film.PixelData = (rows * 5 + cols + number).astype(np.uint16).tobytes()
    film.save_as(path, enforce_file_format=True)


def words_of(window: MainWindow) -> str:
    """All that the window and its dialogs say to eye, pointer or screen reader; lower case."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = []
    for top in QApplication.topLevelWidgets():
        if top is window or window.isAncestorOf(top) or top.parent() is window:
            for widget in (top, *top.findChildren(QWidget)):
                said += words_of_widget(widget)
    said += [words for action in window.findChildren(QAction) for words in
             (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())]  # fmt: skip
    return "\n".join(said).replace(_BREAK, "").casefold()


def words_of_widget(widget: QWidget) -> list[str]:
    said = [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
            widget.accessibleName(), widget.accessibleDescription(), widget.windowFilePath(),
            widget.objectName()]  # fmt: skip
    for attribute in ("text", "placeholderText", "toPlainText", "currentText", "title"):
        read = getattr(widget, attribute, None)
        if callable(read):
            said.append(str(read()))
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None:
        said += [spoken.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description,
                                                QAccessible.Text.Value)]  # fmt: skip
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        said += words_of_items(widget)
    if isinstance(widget, QMenu):
        said += [action.text() + action.toolTip() for action in widget.actions()]
    return said


def words_of_items(view: QAbstractItemView) -> list[str]:
    model, said, waiting = view.model(), [], [view.rootIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(model.rowCount(above)):
            for column in range(model.columnCount(above)):
                index = model.index(row, column, above)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                             Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.AccessibleTextRole,
                             Qt.ItemDataRole.AccessibleDescriptionRole):  # fmt: skip
                    said.append(str(model.data(index, role) or ""))
            waiting.append(model.index(row, 0, above))
    return said


def tokens_in(words: str) -> set[str]:
    return {token for token in TOKENS if token in words.casefold()}


def open_case(window: MainWindow, case: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([case])


@pytest.fixture
def shown(kept: Application, case: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The case in the window, which also remembers a study that is gone."""
    window = kept.window
    gone = case / f"{ARCHIVE}.dcm"
    gone.write_bytes((case / f"{FILE}1.dcm").read_bytes())
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([gone])
    gone.unlink()
    open_case(window, case, qtbot)
    qtbot.waitUntil(lambda: len(kept.recent.entries) == 2)
    come_forward(window, qtbot)
    return window


def press(window: MainWindow, key: Qt.Key = Qt.Key.Key_H) -> None:
    QTest.keyClick(window, key, CONTROL)


def test_a_key_hides_every_token_and_the_same_key_shows_them_again(
    shown: MainWindow, qtbot: QtBot
) -> None:
    before = tokens_in(words_of(shown))
    assert {"xname", "xpatid77", "xfolder", "xfile", "xstudytext", "xgone"} <= before
    assert FILE in shown.windowTitle()
    assert not shown.status.identity.isVisible()
    press(shown)
    assert tokens_in(words_of(shown)) == set()
    assert shown.windowTitle() == "nCoV Desktop"
    assert shown.status.identity.isVisible()
    assert "burnt into" in shown.status.identity.toolTip()
    assert "Patient hidden" in words_of_items_and_labels(shown)
    tree = shown.reading.studies.tree
    assert tree.currentItem().text(0).endswith("Film 1")
    press(shown)
    assert tokens_in(words_of(shown)) == before
    assert not shown.status.identity.isVisible()


def words_of_items_and_labels(window: MainWindow) -> list[str]:
    return [words for widget in window.reading.film_panel.findChildren(QWidget)
            for words in words_of_widget(widget)]  # fmt: skip


def test_the_small_pictures_stay(shown: MainWindow, qtbot: QtBot) -> None:
    items = shown.reading.studies._items
    qtbot.waitUntil(lambda: all(not item.icon(0).isNull() for item in items.values()))
    press(shown)
    assert len(items) == 2
    assert all(not item.icon(0).isNull() for item in items.values())


def test_the_corners_of_the_film_keep_back_who_it_is(shown: MainWindow) -> None:
    """They are painted, so the words are looked at before they become pixels."""

    def painted() -> str:
        viewports = shown.reading.stage.viewports
        return "\n".join(words for each in viewports for words in each._corners.values())

    assert {"xname", "xpatid77", "xstudytext"} <= tokens_in(painted())
    press(shown)
    assert tokens_in(painted()) == set()
    assert "Patient hidden" in painted()
    press(shown)
    assert "xname" in tokens_in(painted())


def test_the_crossed_eye_shows_it_again(shown: MainWindow) -> None:
    press(shown)
    QTest.mouseClick(shown.status.identity, Qt.MouseButton.LeftButton)
    assert "xname" in words_of(shown)


def test_what_happens_while_it_is_hidden_tells_nothing_either(
    shown: MainWindow, case: Path, qtbot: QtBot
) -> None:
    press(shown)
    with qtbot.waitSignal(shown.model.film_changed, timeout=20_000):
        QTest.keyClick(shown, Qt.Key.Key_N)
    assert tokens_in(words_of(shown)) == set()
    shown.browsing.open([case / f"{LEFT_OUT}.dcm"])  # a notice that would name the file
    assert tokens_in(words_of(shown)) == set()  # while it is being opened
    qtbot.waitUntil(lambda: shown.reading.notice.isVisible())
    assert tokens_in(words_of(shown)) == set()
    assert "The film was not opened" in words_of_widget(shown.reading.notice.words)[8]
    press(shown)
    assert "xletter" in words_of(shown)
    press(shown)
    empty = case / "XFOLDER2"
    empty.mkdir()
    (empty / f"{LEFT_OUT}.txt").write_text("nothing " * 99)
    shown.browsing.open([empty])
    qtbot.waitUntil(lambda: "The file was not opened" in shown.model.state.discreet_notice)
    assert tokens_in(words_of(shown)) == set()


def test_the_reasons_of_files_left_out_name_no_file(shown: MainWindow, qtbot: QtBot) -> None:
    press(shown)
    QTest.mouseClick(shown.reading.studies.left_out, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    lines = dialog.findChild(QPlainTextEdit).toPlainText()
    assert lines.startswith("File 1: The file is neither")
    assert tokens_in(lines) == set()
    dialog.reject()


def test_tags_keep_back_what_could_identify_and_tell_the_rest(
    shown: MainWindow, qtbot: QtBot
) -> None:
    press(shown)
    press(shown, Qt.Key.Key_T)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TagsDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 30)
    assert tokens_in(words_of(shown)) == set()
    values = {tag.name: tag.value for tag in dialog.table.tags}
    assert values["PatientName"] == values["StudyInstanceUID"] == "hidden"
    assert values["Rows"] == "300"
    assert values["PhotometricInterpretation"] == "MONOCHROME2"
    assert values["PatientAge"] == "055Y"
    QTest.keyClicks(dialog.words, "xname")  # and none can be found out by searching
    assert dialog.table.rowCount() == 0
    dialog.reject()


def test_dialogs_that_name_the_patient_close_when_he_is_hidden(
    shown: MainWindow, qtbot: QtBot
) -> None:
    press(shown, Qt.Key.Key_Comma)
    settings = shown.findChild(SettingsDialog)
    press(shown, Qt.Key.Key_T)
    tags = shown.findChild(TagsDialog)
    qtbot.waitUntil(lambda: tags.table.rowCount() > 30)
    settings.pages.setCurrentWidget(settings.look)
    settings.look.hidden.setFocus()
    QTest.keyClick(settings.look.hidden, Qt.Key.Key_Space)
    assert shown.settings.settings.identity_hidden
    assert not tags.isVisible()
    assert tokens_in(words_of(shown)) == set()
    settings.close()


def test_it_starts_hidden_if_it_was_hidden(
    shown: MainWindow, folder: Path, case: Path, qtbot: QtBot
) -> None:
    press(shown)
    file = folder / FILE_NAME
    qtbot.waitUntil(lambda: file.exists() and json.loads(file.read_text())["identity_hidden"])
    shown.close()
    again = start_kept(qtbot)
    assert again.model.state.identity_hidden
    qtbot.waitUntil(lambda: len(again.recent.entries) == 2)
    assert tokens_in(words_of(again.window)) == set()
    first = again.window.reading.welcome.recent.lines[0]
    assert first.accessibleName().startswith("Open Study 1,")
    open_case(again.window, case, qtbot)
    assert tokens_in(words_of(again.window)) == set()
    again.window.close()


def test_it_is_hidden_before_the_settings_are_read(folder: Path, qtbot: QtBot) -> None:
    """A film named on the command line is opened at once; its name may not flash by."""
    from ncov_desktop.services.early import early_settings

    folder.mkdir(parents=True)
    (folder / FILE_NAME).write_text('{"identity_hidden": true}')
    built = Application(early_settings(), remember=True)
    assert built.model.state.identity_hidden
    assert built.window.commands["identity"].isChecked()
    built.window.close()


def test_what_is_saved_or_copied_while_hidden_names_nobody(
    kept: Application, script: Script, case: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = kept.window
    window.model.network.start(window.settings.settings)
    open_case(window, case, qtbot)
    qtbot.waitUntil(
        lambda: window.model.state.answer in (Answer.DONE, Answer.REFUSED), timeout=20_000
    )
    come_forward(window, qtbot)
    press(window)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL)
    assert tokens_in(QGuiApplication.clipboard().text()) == set()
    suggested = []

    def asked(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return str(tmp_path / "out" / Path(name).name), ""

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    for command in ("save_report", "save_result", "save_picture"):
        window.model.dismiss_notice()
        window.commands[command].trigger()
        qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
        assert tokens_in(words_of(window)) == set()
    assert [Path(name).name for name in suggested] == [
        "film-report.pdf", "film-result.json", "film-picture.png",
    ]  # fmt: skip
    assert tokens_in("".join(suggested)) == set()
    pdf = (tmp_path / "out" / "film-report.pdf").read_bytes()
    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "Patient hidden" in page
    assert tokens_in(page) == set()
    assert tokens_in((tmp_path / "out" / "film-result.json").read_text()) == set()
    press(window)
    window.model.dismiss_notice()
    window.commands["save_report"].trigger()
    qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
    pdf = next((tmp_path / "out").glob("XFILE*")).read_bytes()
    assert {"xname", "xpatid77"} <= tokens_in(
        pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    )


def test_a_name_inside_an_archive_stays_out_of_the_result(
    kept: Application, script: Script, case: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window, archive = kept.window, tmp_path / "films.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(case / f"{FILE}1.dcm", f"{FOLDER}/{FILE}1.dcm")
    open_case(window, archive, qtbot)
    come_forward(window, qtbot)
    press(window)
    target = tmp_path / "result.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.model.dismiss_notice()
    window.commands["save_result"].trigger()
    qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
    assert tokens_in(target.read_text()) == set()


def test_the_folder_a_result_was_saved_to_is_not_named_once_the_patient_is_hidden(
    kept: Application, case: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, suggested = kept.window, []

    def asked(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return str(case / "seen.png"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    open_case(window, case, qtbot)
    come_forward(window, qtbot)
    window.commands["save_picture"].trigger()
    press(window)
    window.commands["save_picture"].trigger()
    assert tokens_in(suggested[0]) == {"xfolder", "xfile"}
    assert tokens_in(suggested[1]) == set()
    window.commands["save_picture"].trigger()  # this folder was chosen while the patient was hidden
    assert Path(suggested[2]).parent == case
    qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
