"""Take it along: what reaches the clipboard and the disk is what may be seen, and says what it is."""

import io
import json
import shutil
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop import text
from ncov_desktop.core.result_file import read_result
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SCORE = "0.72"


@pytest.fixture
def asked(window: MainWindow, script: Script, film_file: Path, qtbot: QtBot) -> MainWindow:
    """A film with its answer, a score of 0.72, and all parts of trust."""
    window.model.network.start(window.settings.settings)
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=20_000)
    qtbot.waitUntil(lambda: window.model.state.trust.stability is not None)
    return window


@pytest.fixture
def refused(window: MainWindow, script: Script, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A film that is too small to be judged."""
    file = tmp_path / "small.png"
    Image.fromarray(np.tile(np.arange(160, dtype=np.uint8), (180, 1))).save(file)
    window.model.network.start(window.settings.settings)
    open_film(window, file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.REFUSED, timeout=20_000)
    return window


def saved(
    window: MainWindow, command: str, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """What the command writes where the reader chooses `target`."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
    return target


def pdf_words(file: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


def test_the_answer_goes_to_the_clipboard_in_words(asked: MainWindow) -> None:
    QTest.keyClick(asked, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert text.result_sentence(asked.model.state.shown.prediction) in copied
    assert SCORE in copied
    assert copied.endswith(text.RESEARCH_USE)


def test_the_picture_is_what_is_seen_above_the_banner(asked: MainWindow) -> None:
    QTest.keyClick(asked, Qt.Key.Key_C, CONTROL | SHIFT)
    copied, seen = QGuiApplication.clipboard().image(), asked.reading.stage.grab().toImage()
    assert copied.width() == seen.width()
    assert copied.height() > seen.height()
    middle = (seen.width() // 2, seen.height() // 2)
    assert copied.pixelColor(*middle) == seen.pixelColor(*middle)
    below = [copied.pixelColor(x, seen.height() + 14).name() for x in range(8, 200)]
    assert len(set(below)) > 5  # words, not an empty strip


def test_a_picture_is_saved(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(asked, "save_picture", tmp_path / "seen.png", qtbot, monkeypatch)
    seen = asked.reading.stage.grab().toImage()
    with Image.open(file) as picture:
        assert picture.mode == "RGB"
        assert picture.width == seen.width()
        middle = picture.getpixel((seen.width() // 2, seen.height() // 2))
    assert middle == seen.pixelColor(seen.width() // 2, seen.height() // 2).getRgb()[:3]


def test_a_report_says_all_that_was_said(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.commands["pneumonia_yes"].trigger()
    said = pdf_words(
        saved(asked, "save_report", tmp_path / "film", qtbot, monkeypatch).with_suffix(".pdf")
    )
    for words in (
        text.RESEARCH_USE,
        SCORE,
        "You confirmed pneumonia",
        "0.62",
        "SHA-256",
        text.SCORE_MEANING,
    ):
        assert words in said


@pytest.mark.parametrize("healthy", [True, False], ids=["called healthy", "refused"])
def test_a_score_that_may_not_be_seen_goes_nowhere(
    healthy: bool,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window: MainWindow = request.getfixturevalue("asked" if healthy else "refused")
    if healthy:
        window.commands["pneumonia_no"].trigger()
    window.commands["copy_sentence"].trigger()
    copied = QGuiApplication.clipboard().text()
    report = pdf_words(saved(window, "save_report", tmp_path / "a.pdf", qtbot, monkeypatch))
    window.model.dismiss_notice()
    result = saved(window, "save_result", tmp_path / "a.json", qtbot, monkeypatch).read_text()
    for said in (copied, report, result):
        assert SCORE not in said
        assert "favours" not in said
    assert "probabilities" not in json.loads(result)


def test_a_result_can_be_read_back(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.commands["pneumonia_unsure"].trigger()
    file = saved(asked, "save_result", tmp_path / "a.json", qtbot, monkeypatch)
    assert read_result(file).covid19 == pytest.approx(0.72)
    assert json.loads(file.read_text())["pneumonia"]["answer"] == "unsure"


def test_the_film_itself_is_never_overwritten(
    asked: MainWindow, film_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = film_file.read_bytes()
    saved(asked, "save_picture", film_file, qtbot, monkeypatch)
    assert "Saved" not in asked.model.state.notice
    assert film_file.read_bytes() == before


def test_a_file_nobody_was_asked_about_is_not_replaced(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog asks about the name as typed, before its ending is added."""
    there = tmp_path / "film.v2.pdf"
    there.write_text("mine")
    saved(asked, "save_report", tmp_path / "film.v2", qtbot, monkeypatch)
    assert there.read_text() == "mine"
    assert "another name" in asked.model.state.notice


def test_a_folder_that_cannot_be_written_is_said(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(asked, "save_report", tmp_path / "gone" / "a.pdf", qtbot, monkeypatch)
    assert "Saved" not in asked.model.state.notice
    assert not (tmp_path / "gone").exists()


def test_a_film_whose_drive_is_gone_can_still_be_taken_along(
    asked: MainWindow,
    film_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    film, there = tmp_path / "film.png", tmp_path / "seen.png"
    shutil.copy(film_file, film)
    open_film(asked, film, qtbot)
    film.unlink()
    there.write_bytes(b"the dialog asked about this one")
    saved(asked, "save_picture", there, qtbot, monkeypatch)
    with Image.open(there) as picture:
        assert picture.mode == "RGB"


def test_a_name_too_long_for_the_disk_is_said(
    asked: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(asked, "save_picture", tmp_path / ("n" * 300 + ".png"), qtbot, monkeypatch)
    assert "could not be written" in asked.model.state.notice
    assert list(tmp_path.iterdir()) == []


def test_a_film_that_comes_while_the_name_is_asked_for_is_not_saved_under_it(
    asked: MainWindow,
    film_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def name(*_: object) -> tuple[str, str]:
        open_film(asked, film_file, qtbot)
        return str(tmp_path / "first.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    asked.commands["save_report"].trigger()
    qtbot.wait(300)
    assert not (tmp_path / "first.pdf").exists()
    assert asked.model.state.notice is None
