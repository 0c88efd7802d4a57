"""The Data page: films of folders are brought together, divided, checked, opened and left out."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Split, read_dataset
from ncov_desktop.core.training.health import HealthKind
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import training
from ncov_desktop.ui.admin.data_page import DataPage
from ncov_desktop.ui.admin.import_dialogs import FoldersDialog
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .admin_window import opened_admin, shown_application
from .test_reach import check

ALT, LEFT, WAIT_MS = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton, 30_000
EACH = 6


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Phantoms by class, each of its own patient; one twice, and a letter."""
    root = tmp_path_factory.mktemp("site")
    made = {COVID19: root / "covid", OTHER_PNEUMONIA: root / "other"}
    for place, folder in enumerate(made.values()):
        folder.mkdir()
        for number in range(EACH):
            film = chest_phantom(seed=number + 40 * place, rows=300, cols=280).radiographs[0]
            patient = folder / f"p{number}"
            patient.mkdir()
            Image.fromarray(np.array(film.pixels)).save(patient / f"film{place}{number}.png")
    (made[OTHER_PNEUMONIA] / "letter.png").write_bytes(b"no film")
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Application]:
    """One window for the module; the tests go on from where the one before left it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        with shown_application() as application:
            yield application


@pytest.fixture
def window(built: Application, qtbot: QtBot) -> MainWindow:
    opened_admin(built, qtbot, WAIT_MS)
    return built.window


@pytest.fixture
def page(window: MainWindow) -> DataPage:
    return window.admin.view.data


def idle(page: DataPage, qtbot: QtBot) -> None:
    def done() -> bool:
        state = page.model.state
        return not state.doing and (not state.films or state.made_of is not None)

    qtbot.waitUntil(done, timeout=WAIT_MS)


def test_nothing_is_shown_that_is_not_there(page: DataPage, window: MainWindow) -> None:
    assert page._none.isVisible()
    assert not page.health.isVisible()
    assert not page.made_of.isVisible()
    assert not page.check.isEnabled()
    check(window)


def test_folders_by_class_are_imported_and_what_is_no_film_is_listed(
    page: DataPage, folders: dict[str, Path], qtbot: QtBot
) -> None:
    menu = page.bring.menu()
    menu.actions()[1].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FoldersDialog)
    assert not dialog.begin.isEnabled()
    check(dialog)
    for name, folder in folders.items():
        QTest.keyClicks(dialog.paths[name], str(folder))
    dialog.source.clear()
    QTest.keyClicks(dialog.source, "ward 3")
    QTest.mouseClick(dialog.begin, LEFT)
    idle(page, qtbot)
    assert page.title.text() == f"{2 * EACH} films"
    table = page.made_of.table
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert rows == [["ward 3", str(EACH), str(EACH)], ["All", str(EACH), str(EACH)]]
    assert page.dropped.item(0, 0).text() == "letter.png"
    assert page.dropped.item(0, 1).text() != ""


def test_patients_are_dealt_to_the_splits_and_kept(
    page: DataPage, qtbot: QtBot, window: MainWindow
) -> None:
    assert "not divided" in window.admin.view.side.steps["data"].accessibleName()
    QTest.mouseClick(page.divide, LEFT)
    qtbot.waitUntil(lambda: page.model.state.divided, timeout=WAIT_MS)
    idle(page, qtbot)
    assert page.splits.isVisible()
    assert page.splits.item(0, 0).text() == "training"
    kept = read_dataset(page.model.table)
    assert [film.split for film in kept] == [film.split for film in page.model.state.films]


def test_the_check_names_findings_and_each_opens_its_films(
    page: DataPage, window: MainWindow, folders: dict[str, Path], qtbot: QtBot
) -> None:
    QTest.mouseClick(page.check, LEFT)
    assert page.stop.isVisible()
    qtbot.waitUntil(lambda: page.model.state.report is not None, timeout=WAIT_MS)
    health = page.health
    found = page.model.state.report.findings
    sizes = next(n for n, each in enumerate(found) if each.kind is HealthKind.SIZES)
    health.findings.setFocus()
    QTest.keyClick(health.findings, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(sizes):
        QTest.keyClick(health.findings, Qt.Key.Key_Down)
    assert health.findings.currentRow() == sizes
    assert shown_text(health.detail).startswith("Shorter side")
    check(window)
    if found[sizes].films:
        health.films.setFocus()
        with qtbot.waitSignal(window.model.film_changed, timeout=WAIT_MS):
            QTest.keyClick(health.films, Qt.Key.Key_Return)
        assert window.tabs.name == "read"
        assert window.model.state.opened.source.path == found[sizes].films[0]


def test_a_hidden_patient_is_not_named_by_a_file(page: DataPage, window: MainWindow) -> None:
    assert "letter.png" in words_of(page)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert ".png" not in words_of(page)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert "letter.png" in words_of(page)


def words_of(page: DataPage) -> str:
    tables = (page.dropped, page.health.films)
    return " ".join(
        table.item(row, 0).text() for table in tables for row in range(table.rowCount())
    )


def test_films_are_drawn_as_the_network_will_see_them(
    page: DataPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "check", lambda _plan, _films: None)
    view, pane = window.admin.view, window.admin.view.plan.sheet
    QTest.mouseClick(view.side.steps[Step.PLAN], LEFT)
    assert not pane.isVisible()  # there is no plan
    QTest.mouseClick(view.plan.presets["quick"], LEFT)
    qtbot.waitUntil(pane.isVisible, timeout=WAIT_MS)
    assert not pane.table.isVisible()
    QTest.mouseClick(pane.draw, LEFT)
    assert "Stop" in pane.draw.text()
    qtbot.waitUntil(lambda: not pane.model.state.drawing, timeout=WAIT_MS)
    rows = pane.model.state.rows
    assert [row.film.label for row in rows] == 3 * [COVID19, OTHER_PNEUMONIA]
    assert {row.film.split for row in rows} == {Split.TRAIN}
    table = pane.table
    heads = [table.horizontalHeaderItem(each).text() for each in range(table.columnCount())]
    assert heads == ["Film", "Resized", "Made alike", "Coloured", "Epoch 1", "Epoch 2", "Epoch 3"]
    assert rows[0].film.file.name in table.item(0, 0).text()
    for column in range(1, table.columnCount()):
        shown = table.item(0, column).icon().pixmap(64, 64).toImage()
        assert shown.width() == 64
        middle = shown.pixelColor(32, 32)
        assert (middle.saturation() > 0) == (column >= 3)
    check(window)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    said = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert all(".png" not in words for words in said)
    assert said[1].startswith("film 2")
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    place = table.visualItemRect(table.item(1, 2)).center()
    with qtbot.waitSignal(window.model.film_changed, timeout=WAIT_MS):
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
    assert window.tabs.name == "read"
    assert window.model.state.opened.source.path == rows[1].film.file
    QTest.keyClick(window, Qt.Key.Key_3, ALT)
    view.parts.plan.change("augmentation.rotation_degrees", 30.0)
    assert pane.model.state.rows == ()  # of another plan
    assert not table.isVisible()
    QTest.mouseClick(view.side.steps[Step.DATA], LEFT)


def test_a_copy_is_found_and_left_out(
    page: DataPage, folders: dict[str, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "more.csv"
    original = next(folders[COVID19].rglob("*.png"))
    copy = tmp_path / "copy.png"
    copy.write_bytes(original.read_bytes())
    table.write_text(
        "file,label,patient_id,source,split\n" + f"{copy},{COVID19},q1,articles,train\n"
    )
    drop(page, table)
    idle(page, qtbot)
    assert len(page.model.state.films) == 2 * EACH + 1
    QTest.mouseClick(page.check, LEFT)
    qtbot.waitUntil(lambda: page.model.state.report is not None, timeout=WAIT_MS)
    found = page.model.state.report.findings
    same = next(n for n, each in enumerate(found) if each.kind.value.startswith("same-file"))
    page.health.findings.setCurrentCell(same, 0)
    assert page.health.leave_out.isVisible()
    QTest.mouseClick(page.health.leave_out, LEFT)
    idle(page, qtbot)
    assert len(page.model.state.films) == 2 * EACH
    assert page.model.state.report is None  # other films are checked anew


def drop(page: DataPage, file: Path) -> None:
    """A file from the desktop, let go over the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    at = QPointF(200, 200)
    entered = QDragEnterEvent(at.toPoint(), copy, data, LEFT, none)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(at, copy, data, LEFT, none))


def test_stop_keeps_what_was_there(page: DataPage, qtbot: QtBot) -> None:
    films = page.model.state.films
    QTest.mouseClick(page.check, LEFT)
    QTest.mouseClick(page.stop, LEFT)
    assert not page.stop.isVisible()
    qtbot.wait(200)
    assert page.model.state.films == films
    assert page.model.state.report is None
