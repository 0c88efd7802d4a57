"""Films come in by argument, dialog and drop; what is no film is said, and the film stays."""

import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ncov_desktop import app
from ncov_desktop.services.demo import demo_film
from ncov_desktop.ui.reading.model import Answer
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film


def drop(window: MainWindow, files: list[Path]) -> None:
    drop_urls(window, [QUrl.fromLocalFile(str(file)) for file in files])


def drop_urls(window: MainWindow, urls: list[QUrl]) -> None:
    content = QMimeData()
    content.setUrls(urls)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), copy, content, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(window.rect().center()), copy, content, left, none)
    QApplication.sendEvent(window, event)


def test_drop_opens_a_film(window: MainWindow, film_file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.film_changed):
        drop(window, [film_file])
    assert window.model.state.opened.path == film_file


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_drop_opens_a_film_whose_name_is_in_no_encoding(
    window: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / os.fsdecode(b"\xff.dcm")
    shutil.copy(film_file, odd)
    address = QUrl.fromEncoded(b"file://" + str(tmp_path).encode() + b"/%FF.dcm")
    with qtbot.waitSignal(window.model.film_changed):
        drop_urls(window, [address])
    assert window.model.state.opened.path == odd


def test_dialog_opens_a_film(
    window: MainWindow, film_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(film_file)], ""))
    with qtbot.waitSignal(window.model.film_changed):
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert window.model.state.opened.path == film_file


def test_argument_opens_a_film(
    qapp: QApplication, film_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def look() -> None:
        window = next(
            w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()
        )
        if window.model.state.opened is None:
            QTimer.singleShot(20, look)
            return
        seen.append((window.model.state.opened.path, window.model.state.answer))
        window.close()

    assert app.main([str(film_file), "--device", "cpu"], painted=look) == 0
    # The film is there before the network has answered.
    assert seen == [(film_file, Answer.WAITING)]


def test_demonstration_film_from_the_help_menu(window: MainWindow, qtbot: QtBot) -> None:
    pytest.importorskip("data_store", reason="the extra 'demo' is not installed")
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.commands["demo"].trigger()
    opened = window.model.state.opened
    assert opened.path == demo_film()
    assert (opened.film.bits, opened.film.inverted, opened.film.view) == (15, True, "PA")


def _not_films(folder: Path, film: Path) -> dict[str, Path]:
    """Seven ways of not being a film, by name."""
    text = folder / "text.dcm"
    text.write_text("This is a letter and no film.\n" * 40)
    cut = folder / "cut.dcm"
    cut.write_bytes(demo_film().read_bytes()[:200_000])
    empty = folder / "empty.png"
    empty.touch()
    photo = folder / "photo.png"
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3)).astype(np.uint8)
    Image.fromarray(noise).save(photo)
    huge = folder / "huge.dcm"
    huge.write_bytes(_huge_header())
    return {
        "ends before its picture": cut,
        "neither a DICOM film nor": text,
        "is empty": empty,
        "is in colour": photo,
        "far larger|ends before": huge,
        "no such file": folder / "gone.png",
    }


def _huge_header() -> bytes:
    import io

    import pydicom

    dataset = pydicom.dcmread(demo_film(), stop_before_pixels=True)
    dataset.Rows = dataset.Columns = 20_000
    dataset.PixelData = b"\0\0"
    dataset["PixelData"].VR = "OW"
    stream = io.BytesIO()
    dataset.save_as(stream)
    return stream.getvalue()


def test_what_is_no_film_is_said_and_the_film_stays(
    window: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    pytest.importorskip("data_store", reason="the extra 'demo' is not installed")
    open_film(window, film_file, qtbot)
    before = window.reading.stage.grab().toImage()
    for words, file in _not_films(tmp_path, film_file).items():
        window.browsing.open([file])
        qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=10_000)
        said = shown_text(window.reading.notice.words)
        assert said.startswith(f"{file.name} was not opened.")
        assert any(part in said for part in words.split("|")), said
        assert said.count(".") >= 3  # what was wrong, and what to do
        assert window.reading.notice.isVisible()
        assert window.model.state.opened.path == film_file
        qtbot.mouseClick(window.reading.notice.dismissed, Qt.MouseButton.LeftButton)
        assert not window.reading.notice.isVisible()
    assert window.reading.stage.grab().toImage() == before


def test_a_file_that_may_not_be_read_is_said(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("data_store", reason="the extra 'demo' is not installed")

    def refuse(*_given: object, **_named: object) -> None:  # root may read everything
        raise PermissionError(13, "Permission denied")

    film = demo_film()
    monkeypatch.setattr(Path, "open", refuse)
    window.browsing.open([film])
    qtbot.waitUntil(lambda: window.model.state.notice is not None)
    assert "may not be read" in shown_text(window.reading.notice.words)


def test_words_from_a_file_are_shown_as_they_are(
    window: MainWindow, tmp_path: Path, film_file: Path, qtbot: QtBot
) -> None:
    name = "<h1>big<br>&amp;.png"
    odd = tmp_path / name
    odd.write_bytes(film_file.read_bytes())
    open_film(window, odd, qtbot)
    labels = [label for label in window.findChildren(QLabel) if name in shown_text(label)]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
