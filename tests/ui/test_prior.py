"""A film and a prior film of the same patient side by side."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.orientation import UPRIGHT, Orientation
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import hover
from .made_up_engine import Script

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TOP_LEFT, BOTTOM_LEFT = Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner
BOTTOM_RIGHT = Qt.Corner.BottomRightCorner


def save(
    folder: Path,
    name: str,
    patient: str,
    date: str,
    size: tuple[int, int] = (400, 320),
    **changes: object,
) -> FilmSource:
    """A DICOM film of the phantom, 12 bits, one study each. size: (rows, cols)."""
    film = Dataset()
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.SOPClassUID = film.file_meta.MediaStorageSOPClassUID = (
        DigitalXRayImageStorageForPresentation
    )
    number = str(int.from_bytes(f"{name}{patient}".encode(), "big") % 10**12)
    film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{number}"
    film.StudyInstanceUID, film.SeriesInstanceUID = f"1.2.4.{number}", f"1.2.5.{number}"
    film.PatientName, film.PatientID, film.PatientAge = patient, patient, "050Y"
    film.StudyDate = film.AcquisitionDate = date
    film.Modality, film.ViewPosition, film.PresentationIntentType = "DX", "PA", "FOR PRESENTATION"
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.SamplesPerPixel, film.PhotometricInterpretation = 1, "MONOCHROME2"
    film.PixelRepresentation = 0
    film.ImagerPixelSpacing = [0.5, 0.5]
    film.WindowCenter, film.WindowWidth = 2048, 4096
    phantom = chest_phantom(seed=len(name), rows=size[0], cols=size[1])
    pixels = np.array(phantom.radiographs[0].pixels) >> 4
    for tag, value in changes.items():
        setattr(film, tag, value)
    film.Rows, film.Columns = pixels.shape
    film.PixelData = pixels.astype(np.uint16).tobytes()
    file = folder / f"{name}.dcm"
    film.save_as(file, enforce_file_format=True)
    return FilmSource(file)


@pytest.fixture
def films(tmp_path: Path) -> dict[str, FilmSource]:
    """Three studies of Anna, one of Berta."""
    return {
        "oldest": save(tmp_path, "oldest", "Anna", "20150101"),
        "before": save(
            tmp_path, "before", "Anna", "20191105", (520, 390), ImagerPixelSpacing=[0.4, 0.4]
        ),
        "now": save(tmp_path, "now", "Anna", "20200312"),
        "berta": save(tmp_path, "berta", "Berta", "20180101"),
    }


@pytest.fixture
def opened(window: MainWindow, films: dict[str, FilmSource], qtbot: QtBot) -> MainWindow:
    """All films found, the latest of Anna on the screen."""
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([films["now"].path.parent])
    show(window, films["now"], qtbot)
    return window


def show(window: MainWindow, source: FilmSource, qtbot: QtBot) -> None:
    """Opens a film as a click on it in the list does."""
    if window.model.state.opened.source == source:
        return
    tree = window.reading.studies.tree
    place = tree.visualItemRect(window.reading.studies._items[source]).center()
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        QTest.mouseClick(tree.viewport(), LEFT, pos=place)


def wait_for_prior(window: MainWindow, source: FilmSource, qtbot: QtBot) -> None:
    def there() -> bool:
        prior = window.reading.prior.prior
        return prior.source == source and (prior.opened or prior.failure) is not None

    qtbot.waitUntil(there, timeout=10_000)


@pytest.fixture
def compared(opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot) -> MainWindow:
    QTest.keyClick(opened, Qt.Key.Key_4, CONTROL)
    wait_for_prior(opened, films["before"], qtbot)
    return opened


def corners(window: MainWindow, viewport: int) -> dict[Qt.Corner, str]:
    return window.reading.stage.viewports[viewport]._corners


def grey(window: MainWindow, viewport: int) -> NDArray[np.uint8]:
    grabbed = window.reading.stage.viewports[viewport].grab().toImage()
    picture = grabbed.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return rows[150:-150, 60 : picture.width() - 60].copy()


def drag(window: MainWindow, viewport: int, by: QPoint, button: Qt.MouseButton = LEFT) -> None:
    widget = window.reading.stage.viewports[viewport]
    start = widget.rect().center()
    QTest.mousePress(widget, button, pos=start)
    QTest.mouseMove(widget, start + by)
    QTest.mouseRelease(widget, button, pos=start + by)


def chest_point(window: MainWindow, viewport: int, at: QPoint) -> tuple[float, float]:
    """Millimetres from the middle of the film that a viewport shows at a place."""
    stage = window.reading.stage
    widget = stage.viewports[viewport]
    ratio = widget.devicePixelRatioF()
    x, y = widget._view.to_film(at.x() * ratio, at.y() * ratio)
    rows, cols = widget._view.film
    across, down = widget._picture.film.spacing_mm
    return (x - cols / 2) * across, (y - rows / 2) * down


def test_the_older_study_is_beside_the_film_and_says_that_it_is_not_judged(
    compared: MainWindow, films: dict[str, FilmSource]
) -> None:
    assert compared.reading.display.layout is Layout.PRIOR
    assert [v.isVisible() for v in compared.reading.stage.viewports] == [True, True, False]
    assert corners(compared, 1)[TOP_LEFT].startswith("Prior, 5 Nov 2019 – not judged")
    assert "not judged" not in corners(compared, 0)[TOP_LEFT]
    assert grey(compared, 1).std() > 10
    assert compared.model.state.opened.source == films["now"]
    QTest.keyClick(compared, Qt.Key.Key_T)
    assert corners(compared, 1) == {TOP_LEFT: "Prior, 5 Nov 2019 – not judged"}


def test_the_prior_never_reaches_the_network(
    window: MainWindow, films: dict[str, FilmSource], script: Script, qtbot: QtBot
) -> None:
    window.model.network.start(window.settings.settings)
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([films["now"].path.parent])
    show(window, films["now"], qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer in (Answer.DONE, Answer.REFUSED))
    qtbot.wait(100)
    before = list(script.log)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    wait_for_prior(window, films["before"], qtbot)
    qtbot.wait(200)
    assert script.log.count("judge") == before.count("judge")


def test_zoom_and_pan_are_linked_from_either_side(compared: MainWindow) -> None:
    stage = compared.reading.stage
    for viewport in (0, 1):
        widget = stage.viewports[viewport]
        at = widget.rect().center() + QPoint(30, -20)
        before = chest_point(compared, viewport, at)
        event = QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, 360),
            Qt.MouseButton.NoButton, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        drag(compared, viewport, QPoint(25, 10), Qt.MouseButton.MiddleButton)
        for shown in (0, 1):
            middle = stage.viewports[shown].rect().center()
            there = middle + QPoint(30, -20) + QPoint(25, 10)
            assert chest_point(compared, shown, there) == pytest.approx(before, abs=1.0)
        film, prior = (stage.viewports[n]._view.scale for n in (0, 1))
        assert film / 0.5 == pytest.approx(prior / 0.4)  # as many pixels to a millimetre


def test_the_prior_is_turned_and_inverted_with_the_film(compared: MainWindow) -> None:
    before = grey(compared, 1).astype(int)
    QTest.keyClick(compared, Qt.Key.Key_I)
    assert np.abs(grey(compared, 1) - (255 - before)).max() <= 1
    QTest.keyClick(compared, Qt.Key.Key_I)
    QTest.keyClick(compared, Qt.Key.Key_H)
    assert compared.reading.display.orientation == UPRIGHT.flipped()
    assert np.abs(grey(compared, 1)[:, ::-1] - before).mean() < 3


def test_one_window_serves_both_where_it_means_the_same(compared: MainWindow) -> None:
    assert "windowed as the film" in corners(compared, 1)[BOTTOM_RIGHT]
    before = [grey(compared, n).mean() for n in (0, 1)]
    drag(compared, 1, QPoint(0, -80))
    after = [grey(compared, n).mean() for n in (0, 1)]
    assert after[0] > before[0] + 5
    assert after[1] > before[1] + 5
    windows = [corners(compared, n)[BOTTOM_LEFT].split(" · ")[0] for n in (0, 1)]
    assert windows[0] == windows[1]
    QTest.keyClick(compared, Qt.Key.Key_W, SHIFT)
    assert "its own window" in corners(compared, 1)[BOTTOM_RIGHT]
    assert "C 2048  W 4096" in corners(compared, 1)[BOTTOM_LEFT]
    assert "C 2048  W 4096" not in corners(compared, 0)[BOTTOM_LEFT]


def test_films_whose_values_differ_in_kind_keep_their_own_windows(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    kind = {"RescaleSlope": "2", "RescaleIntercept": "0", "RescaleType": "US"}
    before = save(tmp_path, "before", "Anna", "20191105", **kind, WindowCenter=4096)
    now = save(tmp_path, "now", "Anna", "20200312")
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([tmp_path])
    show(window, now, qtbot)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    wait_for_prior(window, before, qtbot)
    assert "its own window: values differ in kind" in corners(window, 1)[BOTTOM_RIGHT]
    assert "C 4096" in corners(window, 1)[BOTTOM_LEFT]
    film, prior = grey(window, 0).mean(), grey(window, 1).mean()
    drag(window, 1, QPoint(0, -80))
    assert grey(window, 0).mean() == film
    assert grey(window, 1).mean() > prior + 5
    QTest.keyClick(window, Qt.Key.Key_W, SHIFT)
    assert "values differ in kind" in corners(window, 1)[BOTTOM_RIGHT]
    assert "C 2048" in corners(window, 1)[BOTTOM_LEFT]


def test_the_menu_of_the_list_compares_with_a_film_of_the_same_patient_only(
    opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    for name, enabled in (("berta", False), ("now", False), ("oldest", True)):
        studies = opened.reading.studies
        place = studies.tree.visualItemRect(studies._items[films[name]]).center()
        studies.tree.customContextMenuRequested.emit(place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        compare = next(each for each in menu.actions() if each.text().startswith("Compare"))
        assert compare.isEnabled() is enabled
        if enabled:
            qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(compare).center())
        else:
            assert compare.toolTip().startswith("It is ")
            menu.close()
    wait_for_prior(opened, films["oldest"], qtbot)
    assert corners(opened, 1)[TOP_LEFT].startswith("Prior, 1 Jan 2015 – not judged")


def test_the_key_compares_with_the_film_that_is_marked_in_the_list(
    opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    studies = opened.reading.studies
    studies.tree.setCurrentItem(studies._items[films["oldest"]])
    QTest.keyClick(opened, Qt.Key.Key_P, SHIFT)
    wait_for_prior(opened, films["oldest"], qtbot)
    studies.tree.setCurrentItem(studies._items[films["berta"]])
    QTest.keyClick(opened, Qt.Key.Key_P, SHIFT)
    wait_for_prior(opened, films["before"], qtbot)


def test_a_later_film_is_called_so(
    opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    show(opened, films["before"], qtbot)
    studies = opened.reading.studies
    studies.tree.setCurrentItem(studies._items[films["now"]])
    QTest.keyClick(opened, Qt.Key.Key_P, SHIFT)
    wait_for_prior(opened, films["now"], qtbot)
    assert corners(opened, 1)[TOP_LEFT].startswith("Later film, 12 Mar 2020 – not judged")


def test_without_a_prior_its_viewport_says_so(
    opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    show(opened, films["oldest"], qtbot)
    QTest.keyClick(opened, Qt.Key.Key_4, CONTROL)
    assert "No prior: no earlier study" in opened.reading.stage.viewports[1]._in_place
    assert grey(opened, 1).max() > 100  # the words are on the screen


def test_a_prior_that_cannot_be_read_says_why_and_the_film_stays(
    opened: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    films["before"].path.write_bytes(b"no film any more" * 40)
    QTest.keyClick(opened, Qt.Key.Key_4, CONTROL)
    wait_for_prior(opened, films["before"], qtbot)
    said = opened.reading.stage.viewports[1]._in_place
    assert said.startswith("The prior cannot be shown. ")
    assert "neither a DICOM film nor" in said
    assert grey(opened, 0).std() > 10


def test_layout_and_prior_are_taken_back_and_remembered_with_their_film(
    compared: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    QTest.qWait(700)
    QTest.keyClick(compared, Qt.Key.Key_R)
    QTest.qWait(700)
    QTest.keyClick(compared, Qt.Key.Key_1, CONTROL)
    undo = lambda: QTest.keyClick(compared, Qt.Key.Key_Z, CONTROL)  # noqa: E731
    undo()
    assert compared.reading.display.layout is Layout.PRIOR
    assert compared.commands["prior"].isChecked()
    undo()
    assert compared.reading.display.orientation == UPRIGHT
    undo()
    assert compared.reading.display.layout is Layout.ONE
    assert compared.reading.prior.prior.source is None
    QTest.keyClick(compared, Qt.Key.Key_Y, CONTROL)
    wait_for_prior(compared, films["before"], qtbot)
    QTest.keyClick(compared, Qt.Key.Key_R)
    show(compared, films["oldest"], qtbot)  # the layout goes on, with the prior of this film
    assert compared.reading.display.layout is Layout.PRIOR
    assert compared.reading.prior.prior.source is None
    QTest.keyClick(compared, Qt.Key.Key_1, CONTROL)
    show(compared, films["now"], qtbot)
    wait_for_prior(compared, films["before"], qtbot)
    assert compared.reading.display.layout is Layout.PRIOR
    assert compared.reading.display.orientation == Orientation(1)


def test_what_is_measured_belongs_to_the_film_and_the_probe_reads_the_prior(
    compared: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(compared, Qt.Key.Key_D)
    drag(compared, 1, QPoint(60, 0))
    assert compared.reading.stage.measuring.marks == ()
    widget = compared.reading.stage.viewports[1]
    hover(widget, widget.rect().center() + QPoint(5, 5))
    with qtbot.waitSignal(compared.reading.looking.probed) as said:
        hover(widget, widget.rect().center())
    prior = compared.reading.prior.prior.picture.film
    column, row, value = (int(word) for word in said.args[0].replace(",", "").replace(":", "").split()
                          if word.isdigit())  # fmt: skip
    assert value == prior.pixels[row - 1, column - 1]
    assert abs(column - 195) <= 1
    assert abs(row - 260) <= 1


def test_without_spacing_the_same_share_of_the_film_is_seen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    before = save(tmp_path, "before", "Anna", "20191105", (300, 416), ImagerPixelSpacing=None)
    now = save(tmp_path, "now", "Anna", "20200312", ImagerPixelSpacing=None)
    with qtbot.waitSignal(window.model.film_changed, timeout=20_000):
        window.browsing.open([tmp_path])
    show(window, now, qtbot)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    wait_for_prior(window, before, qtbot)
    assert "moves with it by share of the film" in corners(window, 1)[BOTTOM_RIGHT]
    QTest.keyClick(window, Qt.Key.Key_Plus)
    beside = window.reading.stage.viewports[1]
    held = beside._view
    drag(window, 1, QPoint(-40, 30), Qt.MouseButton.MiddleButton)
    followed = np.subtract(beside._view.to_viewport(50, 50), held.to_viewport(50, 50))
    assert followed / beside.devicePixelRatioF() == pytest.approx((-40, 30))  # with the hand
    shares = []
    for viewport in window.reading.stage.viewports[:2]:
        (x, y), (rows, cols) = viewport._view.center, viewport._view.film
        shares.append((x / cols, y / rows, viewport._view.scale * cols))
    assert shares[0] == pytest.approx(shares[1])
    assert shares[0][0] != pytest.approx(0.5, abs=0.01)


def test_a_window_made_for_one_prior_is_not_put_on_another(
    compared: MainWindow, films: dict[str, FilmSource], qtbot: QtBot
) -> None:
    QTest.keyClick(compared, Qt.Key.Key_W, SHIFT)
    viewport = compared.reading.stage.viewports[1]
    QTest.mousePress(viewport, LEFT, pos=QPoint(100, 300))
    QTest.mouseMove(viewport, QPoint(20, 100))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(20, 100))
    assert compared.reading.display.prior_voi is not None
    studies = compared.reading.studies
    studies.tree.setCurrentItem(studies._items[films["oldest"]])
    QTest.keyClick(compared, Qt.Key.Key_P, SHIFT)
    wait_for_prior(compared, films["oldest"], qtbot)
    assert "C 2048  W 4096" in corners(compared, 1)[BOTTOM_LEFT]


def test_reset_takes_the_window_of_the_prior_back_too(compared: MainWindow) -> None:
    QTest.keyClick(compared, Qt.Key.Key_W, SHIFT)
    viewport = compared.reading.stage.viewports[1]
    QTest.mousePress(viewport, LEFT, pos=QPoint(100, 300))
    QTest.mouseMove(viewport, QPoint(20, 100))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(20, 100))
    assert "C 2048  W 4096" not in corners(compared, 1)[BOTTOM_LEFT]
    QTest.keyClick(compared, Qt.Key.Key_Space)
    assert "C 2048  W 4096" in corners(compared, 1)[BOTTOM_LEFT]
