"""The file's shutter on the screen: drawn at first, lifted and put back with a key."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset, dcmwrite, uid
from pydicom.dataset import FileMetaDataset
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.overlay import PALETTE
from ncov_desktop.core.study import OverlayPlane, RectangularShutter
from ncov_desktop.core.view import View
from ncov_desktop.imaging.greyscale import full_window
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import brightness
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.picture import FilmPicture
from ncov_desktop.ui.window import MainWindow


@pytest.fixture
def shuttered_file(tmp_path: Path) -> Path:
    """A grey film of which only the middle is to be seen."""
    dataset = Dataset()
    dataset.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Rows, dataset.Columns = 200, 300
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = np.full((200, 300), 200, np.uint8).tobytes()
    dataset["PixelData"].VR = "OB"
    dataset.ShutterShape = "RECTANGULAR"
    dataset.ShutterUpperHorizontalEdge, dataset.ShutterLowerHorizontalEdge = 51, 150
    dataset.ShutterLeftVerticalEdge, dataset.ShutterRightVerticalEdge = 101, 200
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    path = tmp_path / "film.dcm"
    dcmwrite(path, dataset, enforce_file_format=True)
    return path


def shown(window: MainWindow, display: Display) -> np.ndarray:
    picture = window.model.state.picture
    return picture.pixels(Pane.FILM, View((200, 300), (200, 300), 1.0, (150, 100)), display)


def test_the_shutter_is_lifted_and_put_back(
    window: MainWindow, shuttered_file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.model.open(FilmSource(shuttered_file))
    expected = np.zeros((200, 300), np.uint8)
    expected[50:150, 100:200] = 200
    assert np.array_equal(shown(window, window.reading.display), expected)
    # inverted, the film turns and the shutter stays black
    inverted = np.where(expected, 55, 0)
    assert np.array_equal(shown(window, replace(window.reading.display, inverted=True)), inverted)
    assert window.reading.actions_by_name["shutter"].isChecked()
    before = window.reading.stage.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert not window.reading.actions_by_name["shutter"].isChecked()
    assert (shown(window, window.reading.display) == 200).all()
    assert window.reading.stage.grab().toImage() != before
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert window.reading.stage.grab().toImage() == before


def test_the_network_sees_the_whole_film() -> None:
    film = chest_phantom(seed=3, rows=200, cols=160).radiographs[0]
    declared = replace(film, voi=(full_window(film),))
    hidden = replace(declared, shutters=(RectangularShutter(50, 40, 149, 119),))
    assert np.array_equal(brightness(hidden), brightness(declared))


def test_marks_lie_above_the_shutter() -> None:
    film = chest_phantom(seed=3, rows=200, cols=160).radiographs[0]
    mark = OverlayPlane(np.ones((4, 4), np.bool_), top=10, left=10)
    film = replace(film, shutters=(RectangularShutter(50, 40, 149, 119),), overlays=(mark,))
    view = View((200, 160), (200, 160), 1.0, (80, 100))
    pixels = FilmPicture(film, full_window(film)).pixels(Pane.FILM, view, Display(palette=PALETTE))
    assert (pixels[10:14, 10:14] == 255).all()
    assert pixels[:50].sum() == 255 * 16


def test_the_shutter_has_the_brightness_its_file_states() -> None:
    film = chest_phantom(seed=3, rows=200, cols=160).radiographs[0]
    shutter = (RectangularShutter(50, 40, 149, 119),)
    film = replace(film, shutters=shutter, shutter_value=0xFFFF)
    view = View((200, 160), (200, 160), 1.0, (80, 100))
    pixels = FilmPicture(film, full_window(film)).pixels(Pane.FILM, view, Display(palette=PALETTE))
    assert (pixels[:50] == 255).all()
    assert (pixels[50:150, 40:120] < 255).any()
