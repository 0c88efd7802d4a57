"""From the worklist to the film and along the list; pictures of films that are looked at."""

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import COVID19, SmallMap
from ncov_desktop.core.screening import FilmFile, Outcome, Status
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.worklist.view import WorklistView

from .conftest import hover
from .worklist_rows import BUNDLE, WAIT_MS, at, cells, click_row, fill, film, said, settle, show

FILMS = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three films and an archive with a fourth."""
    made = tmp_path / "films"
    made.mkdir()
    for number in range(FILMS):
        pixels = chest_phantom(seed=number, rows=300, cols=260).radiographs[0].pixels
        Image.fromarray(np.array(pixels)).save(made / f"film{number}.png")
    with zipfile.ZipFile(made / "more.zip", "w") as archive:
        archive.write(made / "film0.png", "inside/film9.png")
    return made


@pytest.fixture
def view(folder: Path, worklist_file: Path, window: MainWindow, qtbot: QtBot) -> WorklistView:
    """The films by score: film0, film1, film2, the one in the archive, and one that is gone."""
    outcomes = [film(folder / f"film{n}.png", 0.9 - n / 10, n) for n in range(FILMS)]
    cells = bytes([255] * 21 + [0] * 28)  # the upper part of the film
    geometry = Geometry.squash((300, 260), (224, 224))
    heat = SmallMap(cells, 7, "grad-cam", COVID19, "last", geometry)
    outcomes[0] = replace(outcomes[0], small_map=heat)
    archive = folder / "more.zip"
    known = archive.stat()
    source = FilmSource(archive, "inside/film9.png", 0)
    inside = FilmFile(source, folder, "9" * 64, known.st_size, known.st_mtime_ns)
    outcomes.append(Outcome(inside, Status.JUDGED, BUNDLE, prediction=said(0.3)))
    outcomes.append(film(folder / "gone.png", 0.1, 7))
    fill(worklist_file, outcomes)
    return show(window, qtbot)


def opened_name(window: MainWindow) -> str:
    opened = window.model.state.opened
    return opened.source.file_name if opened is not None else ""


def wait_for(window: MainWindow, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened_name(window) == name, timeout=WAIT_MS)


def test_enter_and_double_click_open_the_film_in_read(
    view: WorklistView, window: MainWindow, qtbot: QtBot
) -> None:
    click_row(view, 1)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    wait_for(window, "film1.png", qtbot)
    qtbot.waitUntil(window.reading.isVisible)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    click_row(view, 3)
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 3))
    wait_for(window, "film9.png", qtbot)
    qtbot.waitUntil(window.reading.isVisible)
    assert window.model.state.opened.source.member == "inside/film9.png"


def test_next_and_previous_walk_the_filtered_list(
    view: WorklistView, window: MainWindow, qtbot: QtBot
) -> None:
    QTest.mouseClick(view.filters.score.low, Qt.MouseButton.LeftButton)
    QTest.keyClicks(view.filters.score.low, "0.75")
    settle(view, qtbot)
    assert cells(view, "file") == ["film0.png", "film1.png"]
    click_row(view, 0)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    wait_for(window, "film0.png", qtbot)
    qtbot.waitUntil(window.reading.isVisible)
    QTest.keyClick(window, Qt.Key.Key_N)
    wait_for(window, "film1.png", qtbot)
    QTest.keyClick(window, Qt.Key.Key_N)
    qtbot.wait(200)
    assert opened_name(window) == "film1.png"
    QTest.keyClick(window, Qt.Key.Key_P)
    wait_for(window, "film0.png", qtbot)
    QTest.keyClick(window, Qt.Key.Key_N)
    wait_for(window, "film1.png", qtbot)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert view.table.currentIndex().row() == 1


def test_the_list_is_left_where_another_film_is_opened(
    view: WorklistView, window: MainWindow, folder: Path, film_file: Path, qtbot: QtBot
) -> None:
    click_row(view, 0)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    wait_for(window, "film0.png", qtbot)
    window.browsing.open([film_file])
    wait_for(window, film_file.name, qtbot)
    QTest.keyClick(window, Qt.Key.Key_N)
    qtbot.wait(200)
    assert opened_name(window) == film_file.name


def test_a_film_that_is_gone_says_so_and_the_list_stays(
    view: WorklistView, window: MainWindow, qtbot: QtBot
) -> None:
    click_row(view, 4)
    qtbot.waitUntil(lambda: "no such file" in view.selected.card.film.words, timeout=WAIT_MS)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(view.message.isVisible, timeout=WAIT_MS)
    assert "gone.png was not opened" in shown_text(view.message.words)
    assert view.isVisible()
    assert opened_name(window) == ""


def test_a_film_that_changed_since_says_so(view: WorklistView, folder: Path, qtbot: QtBot) -> None:
    with (folder / "film2.png").open("ab") as stream:
        stream.write(b"more")
    click_row(view, 2)
    qtbot.waitUntil(lambda: "changed" in view.selected.card.film.words, timeout=WAIT_MS)
    assert not view.selected.card.film.has_picture


def test_the_film_under_the_mouse_is_seen_in_small(view: WorklistView, qtbot: QtBot) -> None:
    hover(view.table.viewport(), at(view, 1))
    qtbot.waitUntil(view.popup.isVisible, timeout=WAIT_MS)
    assert view.popup.film.has_picture
    assert "0.80" in shown_text(view.popup.sentence)
    assert "No heat map is kept" in shown_text(view.popup.heat)
    under = view.table.viewport().mapToGlobal(at(view, 1))
    assert not view.popup.geometry().contains(under)
    hover(view.filters, QPoint(20, 20))
    QApplication.sendEvent(view.table, _leave())
    assert not view.popup.isVisible()


def test_the_heat_map_of_the_screening_lies_over_the_small_film(
    view: WorklistView, qtbot: QtBot
) -> None:
    hover(view.table.viewport(), at(view, 0))
    qtbot.waitUntil(view.popup.isVisible, timeout=WAIT_MS)
    words = shown_text(view.popup.heat)
    assert words.startswith("Heat map: Grad-CAM for COVID-19 Pneumonia, coarse, by made-up-v1.")
    assert "not where disease is" in words
    film, marked = view.popup.film.grab().toImage(), QPoint(120, 40)
    assert coloured(film.pixelColor(marked))
    assert not coloured(film.pixelColor(120, 200))
    click_row(view, 0)
    card = view.selected.card
    qtbot.waitUntil(lambda: card.film.has_picture, timeout=WAIT_MS)
    middle = QPoint(card.film.width() // 2, card.film.height() // 6)
    assert not coloured(card.film.grab().toImage().pixelColor(middle))
    QTest.mouseClick(view.selected.heat, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert coloured(card.film.grab().toImage().pixelColor(middle))
    assert "Grad-CAM" in shown_text(card.heat)
    click_row(view, 1)
    qtbot.waitUntil(lambda: "No heat map is kept" in shown_text(card.heat), timeout=WAIT_MS)


def coloured(colour: QColor) -> bool:
    return max(colour.getRgb()[:3]) - min(colour.getRgb()[:3]) > 30


def test_only_the_last_film_that_was_passed_is_made(view: WorklistView, qtbot: QtBot) -> None:
    made: list[int] = []
    view.hovering.made.connect(lambda film_id, _: made.append(film_id))
    for row in (0, 1, 2):
        hover(view.table.viewport(), at(view, row))
    qtbot.waitUntil(view.popup.isVisible, timeout=WAIT_MS)
    assert made == [view.model.rows.record(2).id]


def _leave() -> object:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)
