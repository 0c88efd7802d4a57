"""How far to trust the result: what is found out, what the reader says, and what a refusal takes."""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, Finding, FindingKind, Severity
from ncov_desktop.core.trust import Distance, FrameScore, Stability, TrustPart
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import reading
from ncov_desktop.services.films import OpenedFilm
from ncov_desktop.ui.documents import DocumentsWindow
from ncov_desktop.ui.reading.meaning_popup import MeaningPopup
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.trust_rows import DISTANCE, Mark
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

SHIFT = Qt.KeyboardModifier.ShiftModifier
FRAME, STABILITY = TrustPart.FRAME.value, TrustPart.STABILITY.value


def answer(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    """Opens a film and waits for what the network says of it."""
    open_film(window, film, qtbot)
    ended = (Answer.DONE, Answer.REFUSED, Answer.FAILED)
    qtbot.waitUntil(lambda: window.model.state.answer in ended and window.model._looked)


def examined(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until every part that is wanted has its end."""
    state = lambda: window.model.state  # noqa: E731

    def ended() -> bool:
        known = {part for part in TrustPart if getattr(state().trust, part.value) is not None}
        return state().trust_parts <= known | state().examination.failures.keys()

    qtbot.waitUntil(ended)
    assert state().examination.running is None


@pytest.fixture
def asked(window: MainWindow, script: Script, film_file: Path, qtbot: QtBot) -> MainWindow:
    """A film with its answer; the parts of trust wait until `script.hold` is set."""
    script.hold.clear()
    window.model.network.start(window.settings.settings)
    answer(window, film_file, qtbot)
    return window


@pytest.fixture(scope="module")
def film_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An uncompressed film, so that no decode process has to be waited for."""
    return write_dicom(tmp_path_factory.mktemp("films") / "film.dcm", 420, 380)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film that is refused for its size alone."""
    return write_dicom(tmp_path_factory.mktemp("films") / "small.dcm", 200, 160)


def write_dicom(file: Path, rows: int, cols: int) -> Path:
    """A phantom as DICOM."""
    pixels = chest_phantom(seed=3, rows=rows, cols=cols).radiographs[0].pixels
    film = Dataset()
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    film.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID, film.Modality, film.ViewPosition = "1.2.3", "DX", "PA"
    film.PatientAge, film.BodyPartExamined = "061Y", "CHEST"
    film.Rows, film.Columns = rows, cols
    film.SamplesPerPixel, film.PhotometricInterpretation = 1, "MONOCHROME2"
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 16, 15
    film.PixelRepresentation = 0
    film.PixelData = pixels.astype("<u2").tobytes()
    film.save_as(file, enforce_file_format=True)
    return file


def opened_popup(window: MainWindow) -> MeaningPopup:
    """The popup that is open."""
    return next(w for w in window.findChildren(MeaningPopup) if w.isVisible())


def words(panel: QWidget) -> str:
    """Everything that can be read on a panel."""
    visible = [each for each in panel.findChildren(QLabel) if each.isVisibleTo(panel)]
    return "\n".join(shown_text(each) for each in visible)


def numbers_shown(window: MainWindow) -> list[str]:
    """The bars that carry a score."""
    bars = window.reading.result.bars.values()
    return [bar.accessibleName() for bar in bars if "no score" not in bar.accessibleName()]


def test_the_parts_follow_the_answer_one_after_the_other(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    rows = asked.reading.trust.rows
    qtbot.waitUntil(lambda: asked.model.state.examination.running is TrustPart.FRAME)
    assert rows[DISTANCE].row.mark is Mark.GOOD
    assert rows[DISTANCE].row.detail == "closer to them than 63 of 100 validation films"
    assert shown_text(rows[FRAME].detail) == "being worked out"
    assert shown_text(rows[STABILITY].detail) == "waits for its turn"
    script.hold.set()
    examined(asked, qtbot)
    assert script.log == ["judge", FRAME, STABILITY]
    assert rows[FRAME].row.title == "The score rests on the centre"
    assert "0.62 – 0.81" in shown_text(rows[STABILITY].detail)
    assert "0.62 to 0.81" in asked.reading.result.bars[COVID19].accessibleName()
    assert all(rows[key].row.mark is Mark.GOOD for key in (DISTANCE, FRAME, STABILITY))


def test_another_film_cancels_the_parts_and_is_judged_at_once(
    asked: MainWindow, script: Script, small: Path, film_file: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: FRAME in script.log)
    answer(asked, film_file, qtbot)
    assert script.log.count("judge") == 2  # while the first film's part was still held
    qtbot.waitUntil(lambda: f"{FRAME} cancelled" in script.log)
    script.hold.set()
    examined(asked, qtbot)
    assert script.log[-2:] == [FRAME, STABILITY]


def test_closing_the_window_cancels_the_parts(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: FRAME in script.log)
    asked.close()
    qtbot.waitUntil(lambda: f"{FRAME} cancelled" in script.log)


def test_a_part_that_is_switched_off_is_cancelled_and_one_switched_on_is_made_up_for(
    application: Application, asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: FRAME in script.log)
    application.settings.choose(trust_parts=frozenset({TrustPart.STABILITY}))
    qtbot.waitUntil(lambda: script.log[-2:] == [f"{FRAME} cancelled", STABILITY])
    script.hold.set()
    examined(asked, qtbot)
    assert shown_text(asked.reading.trust.rows[FRAME].detail) == "switched off in Settings"
    application.settings.choose(trust_parts=frozenset(TrustPart))
    examined(asked, qtbot)
    assert script.log[-1] == FRAME  # and stability is not asked for again
    assert asked.reading.trust.rows[FRAME].row.mark is Mark.GOOD


def test_what_speaks_against_the_score_is_marked_in_sign_and_word(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    script.distance = Distance(("first", "last"), (12.0, 99.6), 1.0)
    script.parts = {
        TrustPart.FRAME: FrameScore(0.8, 0.77, 0.22, from_frame=True),
        TrustPart.STABILITY: Stability(0.31, 0.81, 16, 5),
    }
    script.hold.set()
    asked.model.ask()
    qtbot.waitUntil(lambda: asked.model.state.trust.stability == script.parts[TrustPart.STABILITY])
    for row in filter(QWidget.isVisible, asked.reading.trust.rows.values()):
        assert shown_text(row.sign) == "!"
        assert "take care" in row.more.accessibleName()


def test_a_part_that_fails_says_why_and_stops_nothing(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    script.parts[TrustPart.FRAME] = NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=120)
    script.hold.set()
    examined(asked, qtbot)
    rows = asked.reading.trust.rows
    assert shown_text(rows[FRAME].detail) == "could not be worked out"
    assert "did not answer in time" in rows[FRAME].row.meaning
    assert rows[STABILITY].row.mark is Mark.GOOD


def test_a_part_that_failed_is_tried_again_and_nothing_else_is(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    whole = script.parts[TrustPart.FRAME]
    script.parts[TrustPart.FRAME] = NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=120)
    script.hold.set()
    examined(asked, qtbot)
    row = asked.reading.trust.rows[FRAME]
    assert row.again.isVisible()
    assert not asked.reading.trust.rows[STABILITY].again.isVisible()
    script.log.clear()
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    examined(asked, qtbot)
    assert row.row.mark is Mark.BAD  # it failed once more, and says so
    script.parts[TrustPart.FRAME] = whole
    qtbot.keyClick(row.again, Qt.Key.Key_Space)
    examined(asked, qtbot)
    assert script.log == [FRAME, FRAME]
    assert row.row.mark is Mark.GOOD
    assert not row.again.isVisible()
    assert not asked.findChildren(MeaningPopup)


def test_a_network_that_does_not_know_its_training_films_says_so(
    window: MainWindow, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    script.distance = None
    window.model.network.start(window.settings.settings)
    answer(window, film_file, qtbot)
    row = window.reading.trust.rows[DISTANCE].row
    assert row.mark is Mark.NONE
    assert "does not know its training films" in row.detail


def test_each_row_opens_what_it_means_and_what_was_measured(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    script.hold.set()
    examined(asked, qtbot)
    for key, figure in ((DISTANCE, "37.0 of 100 nearer"), (FRAME, "0.21"), (STABILITY, "16")):
        row = asked.reading.trust.rows[key]
        row.more.setFocus()
        qtbot.keyClick(row.more, Qt.Key.Key_Space)
        popup = opened_popup(asked)
        assert row.row.meaning in words(popup)
        assert figure in words(popup).split("\n")
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
        assert not popup.isVisible()


def test_the_page_about_trust_is_one_click_away_where_it_is_installed(
    asked: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(paths, "docs", lambda: tmp_path)
    row = asked.reading.trust.rows[DISTANCE]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    popup = opened_popup(asked)
    assert not popup.more.isVisible()
    popup.close()
    (tmp_path / "trust.md").write_text("# Trust\n\nHow each part is measured.\n")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    popup = opened_popup(asked)
    qtbot.mouseClick(popup.more, Qt.MouseButton.LeftButton)
    page = next(w for w in asked.findChildren(DocumentsWindow) if w.isVisible())
    assert "How each part is measured." in page.page.toPlainText()
    page.close()


def test_yes_drops_the_condition_and_unsure_keeps_it(asked: MainWindow, qtbot: QtBot) -> None:
    before = datetime.now(UTC)
    sentence = asked.reading.result.sentence
    assert sentence.text().startswith("If this film shows pneumonia,")
    qtbot.keyClick(asked, Qt.Key.Key_Y, SHIFT)
    assert sentence.text().startswith("You confirmed pneumonia. The score favours")
    said = asked.model.state.confirmed
    assert said.pneumonia is Pneumonia.YES
    assert before <= said.at <= datetime.now(UTC)
    qtbot.keyClick(asked, Qt.Key.Key_U, SHIFT)
    assert "You are unsure about pneumonia. If this film shows it" in sentence.text()
    qtbot.keyClick(asked, Qt.Key.Key_U, SHIFT)  # the same again takes it back
    assert asked.model.state.confirmed is None
    assert sentence.text().startswith("If this film shows pneumonia,")


def test_no_takes_score_label_map_and_figures_away_and_yes_brings_them_back(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    script.hold.set()
    examined(asked, qtbot)
    qtbot.keyClick(asked, Qt.Key.Key_O)
    question = asked.reading.trust.question
    qtbot.mouseClick(question.answers[Pneumonia.NO], Qt.MouseButton.LeftButton)
    result = asked.reading.result
    assert "must not be asked about a healthy chest" in result.sentence.text()
    assert "favours" not in result.sentence.text()
    assert numbers_shown(asked) == []
    assert "0." not in words(result) + words(asked.reading.trust)
    assert not asked.commands["overlay"].isEnabled()
    assert asked.reading.stage.picture.explanation is None
    assert not any(button.isChecked() for button in asked.reading.overlay.classes.values())
    qtbot.mouseClick(question.answers[Pneumonia.YES], Qt.MouseButton.LeftButton)
    assert len(numbers_shown(asked)) == 2
    assert asked.reading.trust.rows[STABILITY].isVisible()
    assert script.log.count("judge") == 1


def test_no_stops_the_parts_and_taking_it_back_makes_up_for_them(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: FRAME in script.log)
    asked.model.confirm(Pneumonia.NO)
    qtbot.waitUntil(lambda: f"{FRAME} cancelled" in script.log)
    asked.model.confirm(None)
    script.hold.set()
    examined(asked, qtbot)


def test_what_was_said_of_one_film_is_not_said_of_the_next(
    asked: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    asked.model.confirm(Pneumonia.YES)
    answer(asked, film_file, qtbot)
    assert asked.model.state.confirmed is None
    assert not any(b.isChecked() for b in asked.reading.trust.question.answers.values())


def press(words_on_it: str, qtbot: QtBot) -> None:
    """Answers the question that is on screen."""
    box = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()
    )
    button = next(b for b in box.findChildren(QPushButton) if b.text() == words_on_it)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_refusal_is_set_aside_only_after_a_second_word_and_stays_on_screen(
    window: MainWindow, script: Script, small: Path, qtbot: QtBot
) -> None:
    window.model.network.start(window.settings.settings)
    answer(window, small, qtbot)
    result = window.reading.result
    assert "Too small" in words(result)
    assert numbers_shown(window) == []
    qtbot.mouseClick(result.anyway, Qt.MouseButton.LeftButton)
    press("Leave it refused", qtbot)
    assert window.model.state.answer is Answer.REFUSED
    assert window.model.state.overridden == ()
    assert script.log == []
    qtbot.mouseClick(result.anyway, Qt.MouseButton.LeftButton)
    press("Judge it anyway", qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    assert [each.kind for each in window.model.state.overridden] == [FindingKind.TOO_SMALL]
    assert window.model.state.overridden[0].at.tzinfo is not None
    assert len(numbers_shown(window)) == 2
    examined(window, qtbot)
    for step in (None, Pneumonia.YES, Pneumonia.NO, Pneumonia.UNSURE):
        window.model.confirm(step)
        assert "Judged against the refusal" in words(result)
        assert "Too small" in words(result)
    assert not result.anyway.isVisible()
    answer(window, small, qtbot)  # the same film again is refused again
    assert window.model.state.answer is Answer.REFUSED


def test_a_film_far_from_the_training_films_is_refused_after_its_judgement(
    window: MainWindow, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    script.distance = Distance(("last",), (100.0,), 50.0)
    window.model.network.start(window.settings.settings)
    answer(window, film_file, qtbot)
    assert window.model.state.answer is Answer.REFUSED
    kinds = [finding.kind for finding in window.model.state.refusals]
    assert kinds == [FindingKind.FAR_FROM_TRAINING]
    assert numbers_shown(window) == []
    assert window.reading.stage.picture.explanation is None
    assert "0.72" not in words(window.reading)
    qtbot.wait(50)
    assert script.log == ["judge"]  # nothing is found out about a score that is not shown
    window.model.override()
    examined(window, qtbot)
    assert script.log.count("judge") == 1
    assert len(numbers_shown(window)) == 2
    assert "Judged against the refusal" in words(window.reading.result)


def test_what_the_pixels_tell_is_asked_after_the_film_is_shown_and_before_the_network(
    window: MainWindow,
    script: Script,
    film_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[bool] = []

    def recognise(_film: object, _usual: object) -> tuple[Finding, ...]:
        shown.append(window.model.state.opened is not None)
        return (Finding(FindingKind.LOOKS_NOT_CHEST, Severity.REFUSE),)

    monkeypatch.setattr(reading, "recognise", recognise)
    window.model.network.start(window.settings.settings)
    answer(window, film_file, qtbot)
    assert window.model.state.answer is Answer.REFUSED
    assert shown == [True]
    assert script.log == []


def test_the_methods_of_the_explanation_are_offered_and_m_goes_through_them(
    asked: MainWindow, qtbot: QtBot
) -> None:
    box = asked.reading.overlay.method_box
    assert [box.itemText(n) for n in range(box.count())] == ["Grad-CAM", "Grad-CAM++", "LayerCAM"]
    qtbot.keyClick(asked, Qt.Key.Key_O)
    pictures = []
    for name in ("Grad-CAM", "Grad-CAM++", "LayerCAM", "Grad-CAM"):
        assert box.currentText() == name
        assert name in box.toolTip()
        corner = asked.reading.stage.viewports[0]._corners[Qt.Corner.TopLeftCorner]
        assert f"{name} · " in corner
        pictures.append(asked.reading.stage.viewports[0].grab().toImage())
        qtbot.keyClick(asked, Qt.Key.Key_M)
    assert pictures[0] != pictures[1] != pictures[2]
    assert pictures[0] == pictures[3]


def test_the_finer_map_is_made_once_and_the_cells_go_to_and_fro(
    asked: MainWindow, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    overlay = asked.reading.overlay
    qtbot.keyClick(asked, Qt.Key.Key_O)
    coarse = asked.reading.stage.viewports[0].grab().toImage()
    qtbot.mouseClick(overlay.finer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked.model.state.finer.explanation is not None)
    finer = asked.reading.stage.viewports[0].grab().toImage()
    assert finer != coarse
    assert (overlay.coarse.text(), overlay.finer.text()) == ("7 × 7", "28 × 28")
    assert overlay.method_box.currentText() == "LayerCAM"
    qtbot.keyClick(asked, Qt.Key.Key_M, SHIFT)
    assert asked.reading.stage.viewports[0].grab().toImage() == coarse
    assert overlay.method_box.currentText() == "Grad-CAM"
    qtbot.keyClick(asked, Qt.Key.Key_M, SHIFT)
    assert asked.reading.stage.viewports[0].grab().toImage() == finer
    assert script.log.count("refine") == 1
    answer(asked, film_file, qtbot)
    assert asked.model.state.finer.explanation is None
    assert not asked.reading.display.finer


def test_a_finer_map_that_fails_says_why_and_the_coarse_one_stays(
    asked: MainWindow, script: Script, qtbot: QtBot
) -> None:
    script.refined = NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY)
    qtbot.keyClick(asked, Qt.Key.Key_M, SHIFT)
    qtbot.waitUntil(lambda: asked.model.state.finer.failure is not None)
    overlay = asked.reading.overlay
    assert "not enough memory" in words(overlay)
    assert overlay.coarse.isChecked()
    assert not overlay.finer.isChecked()
    assert asked.reading.stage.picture.explanation is not None


def test_the_column_is_never_painted_half_made(
    asked: MainWindow, script: Script, small: Path, qtbot: QtBot
) -> None:
    inside = asked.reading.right.widget()
    heights: list[tuple[int, int]] = []
    asked.model.changed.connect(
        lambda: heights.append(
            (inside.height(), inside.layout().totalHeightForWidth(inside.width()))
        )
    )
    asked.resize(1280, 640)
    script.hold.set()
    examined(asked, qtbot)
    answer(asked, small, qtbot)
    asked.model.override()
    examined(asked, qtbot)
    assert len({needed for _, needed in heights}) > 3
    assert all(height >= needed for height, needed in heights)


@pytest.mark.parametrize("how", ["called healthy", "refused", "another film"])
def test_an_open_popup_goes_with_what_it_tells(
    how: str, asked: MainWindow, script: Script, film_file: Path, small: Path, qtbot: QtBot
) -> None:
    """Nothing keeps the keyboard from a popup here, as on a screen: it must not wait for a click."""
    script.hold.set()
    examined(asked, qtbot)
    asked.reading.trust.rows[STABILITY].more.click()
    popup = opened_popup(asked)
    gone = []
    popup.destroyed.connect(lambda: gone.append(True))
    if how == "called healthy":
        asked.commands["pneumonia_no"].trigger()
    else:
        answer(asked, small if how == "refused" else film_file, qtbot)
    qtbot.waitUntil(lambda: bool(gone))
    row = asked.reading.trust.rows[STABILITY]
    if how != "another film":
        assert "0.62" not in row.detail.text() + row.more.accessibleName() + row.toolTip()


def test_an_override_agreed_to_while_the_film_is_still_looked_at_counts(
    window: MainWindow, script: Script, small: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, go_on = reading.recognise_film, threading.Event()

    def slowly(opened: OpenedFilm) -> OpenedFilm:
        go_on.wait(10)
        return replace(look(opened), findings=opened.findings)

    monkeypatch.setattr(reading, "recognise_film", slowly)
    window.model.network.start(window.settings.settings)
    open_film(window, small, qtbot)
    window.reading.result.anyway.click()
    box = window.findChild(QMessageBox)
    before = window.model.state.opened
    go_on.set()
    qtbot.waitUntil(lambda: window.model.state.opened is not before)
    next(b for b in box.buttons() if b.text() == "Judge it anyway").click()
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE)
    assert window.model.state.overridden
