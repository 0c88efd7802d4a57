"""Folders, archives and several files in the real window."""

import zipfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.reading.tags_dialog import TagsDialog
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three films, a copy of one, and a letter."""
    made = tmp_path / "case"
    made.mkdir()
    for number in range(3):
        pixels = chest_phantom(seed=number, rows=300, cols=260).radiographs[0].pixels
        Image.fromarray(np.array(pixels)).save(made / f"film{number}.png")
    (made / "letter.dcm").write_text("no film at all " * 30)
    return made


def browse(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open(paths)


def test_a_folder_lists_its_films_and_says_what_it_left_out(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.commands["folder"].trigger()
    studies = window.reading.studies
    assert studies.isVisible()
    assert [film.file_name for film in window.browsing.films] == [
        "film0.png",
        "film1.png",
        "film2.png",
    ]
    assert window.model.state.opened.source == FilmSource(folder / "film0.png")
    assert "1 file was left out" in shown_text(window.reading.notice.words)
    qtbot.mouseClick(studies.left_out, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    lines = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "letter.dcm" in lines
    assert "neither a DICOM film nor" in lines
    dialog.reject()


def test_films_are_chosen_by_click_and_walked_by_key(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    browse(window, [folder], qtbot)
    studies = window.reading.studies
    item = studies._items[FilmSource(folder / "film2.png")]
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        place = studies.tree.visualItemRect(item).center()
        qtbot.mouseClick(studies.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.model.state.opened.path.name == "film2.png"
    for key, name in ((Qt.Key.Key_P, "film1.png"), (Qt.Key.Key_N, "film2.png")):
        with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
            qtbot.keyClick(window, key)
        assert window.model.state.opened.path.name == name
    assert studies.tree.currentItem() is item


def test_thumbnails_arrive(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    browse(window, [folder], qtbot)
    items = window.reading.studies._items.values()
    qtbot.waitUntil(lambda: all(not item.icon(0).isNull() for item in items), timeout=20_000)


def test_a_film_inside_an_archive_is_opened_without_unpacking(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    archive = tmp_path / "films.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for file in sorted(folder.glob("*.png")):
            written.write(file, f"deep/{file.name}")
    before = sorted(tmp_path.rglob("*"))
    browse(window, [archive], qtbot)
    assert len(window.browsing.films) == 3
    assert window.model.state.opened.source.member == "deep/film0.png"
    assert sorted(tmp_path.rglob("*")) == before


def test_several_files_become_a_list(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    browse(window, [folder / "film1.png", folder / "film0.png"], qtbot)
    assert len(window.browsing.films) == 2


def test_an_empty_folder_is_said_and_the_film_stays(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    browse(window, [folder], qtbot)
    empty = tmp_path / "empty"
    empty.mkdir()
    window.browsing.open([empty])
    qtbot.waitUntil(lambda: "No film was found" in shown_text(window.reading.notice.words))
    assert window.model.state.opened is not None


def test_frames_are_walked(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = pydicom.data.get_testdata_file("emri_small.dcm", download=False)
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.browsing.open([Path(path)])
    film = window.model.state.opened.film
    assert (film.frame, film.frames) == (0, 10)
    first = np.array(film.pixels)
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_Period)
    assert window.model.state.opened.film.frame == 1
    assert not np.array_equal(window.model.state.opened.film.pixels, first)
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        qtbot.keyClick(window, Qt.Key.Key_Comma)
    assert np.array_equal(window.model.state.opened.film.pixels, first)


@pytest.mark.parametrize("zipped", [False, True])
def test_the_tag_browser_searches(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, zipped: bool
) -> None:
    path = pydicom.data.get_testdata_file("CT_small.dcm", download=False)
    if zipped:
        film, path = path, tmp_path / "films.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(film, "film.dcm")
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.browsing.open([Path(path)])
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TagsDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 100)
    assert any(tag.is_private for tag in dialog.table.tags)
    qtbot.keyClicks(dialog.words, "photometric")
    assert [tag.name for tag in dialog.table.tags] == ["PhotometricInterpretation"]
    assert dialog.table.index(0, 3).data() == "MONOCHROME2"
    dialog.reject()


def test_marks_of_the_file_are_shown_and_hidden(window: MainWindow, qtbot: QtBot) -> None:
    path = pydicom.data.get_testdata_file("examples_overlay.dcm", download=False)
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.browsing.open([Path(path)])
    shown = window.reading.stage.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert window.reading.stage.grab().toImage() != shown
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert window.reading.stage.grab().toImage() == shown
