"""A worklist of made-up outcomes, and what tests of its tab have in common."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Finding,
    FindingKind,
    Prediction,
    Severity,
)
from ncov_desktop.core.screening import FilmAbout, FilmFile, Outcome, ScreeningRecord, Status
from ncov_desktop.core.trust import Distance
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import append_outcomes
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.worklist.cells import ROW_PX
from ncov_desktop.ui.worklist.columns import COLUMNS
from ncov_desktop.ui.worklist.view import WorklistView

BUNDLE = "b" * 64
THRESHOLD = 0.465
WAIT_MS = 10_000
BURNT_IN = Finding(FindingKind.BURNT_IN_TEXT, Severity.WARN)
LATERAL = Finding(FindingKind.LATERAL_VIEW, Severity.REFUSE)


def film(path: Path, score: float | None, number: int = 0, **changes: object) -> Outcome:
    """A film with a score, or refused without one."""
    known = path.stat() if path.exists() else None
    size, mtime_ns = (known.st_size, known.st_mtime_ns) if known else (100, 5)
    file = FilmFile(FilmSource(path), path.parent, f"{number:064x}", size, mtime_ns)
    values: dict[str, object] = {
        "about": FilmAbout(
            f"DOE^{number:04}",
            f"P{number}",
            f"A{number}",
            date(2020, 3, 1 + number % 28),
            "PA",
            "DX",
        ),
        "prediction": None if score is None else said(score),
        "distance": None if score is None else Distance(("last",), (number % 100,), 0.4),
        "findings": (LATERAL,) if score is None else (),
    }
    status = Status.REFUSED if score is None else Status.JUDGED
    return Outcome(file, status, BUNDLE, **values | changes)  # type: ignore[arg-type]


def unreadable(path: Path) -> Outcome:
    """A file that is no film."""
    file = FilmFile(FilmSource(path), path.parent)
    problem = Problem(file.source, ErrorKind.PICTURE_CUT_SHORT)
    return Outcome(file, Status.UNREADABLE, BUNDLE, problem=problem)


def said(score: float) -> Prediction:
    """An answer of the network."""
    return Prediction(
        classes=(COVID19, OTHER_PNEUMONIA),
        probabilities=(score, 1 - score),
        logits=(0.25, -0.25),
        threshold=THRESHOLD,
        model_id="made-up-v1",
        weights_sha256="c" * 64,
        bundle_sha256=BUNDLE,
        device="CPU",
        precision="float32",
        elapsed_ms=12.5,
        input_sha256="d" * 64,
    )


def fill(file: Path, outcomes: Sequence[Outcome]) -> tuple[ScreeningRecord, ...]:
    """Stores them in the worklist of the user."""
    database, _ = open_database(file)
    try:
        return append_outcomes(database, outcomes)
    finally:
        database.close()


def show(window: MainWindow, qtbot: QtBot) -> WorklistView:
    """The Worklist tab by its key, once its rows are counted."""
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.worklist is not None
    qtbot.waitUntil(lambda: counted(window), timeout=WAIT_MS)
    return window.worklist.view


def activate(window: MainWindow, qtbot: QtBot) -> None:
    """Keys reach a window only when it is the active one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def counted(window: MainWindow) -> bool:
    """Whether the list is there and nothing is on its way."""
    assert window.worklist is not None
    return _listed(window.worklist.view)


def _listed(view: WorklistView) -> bool:
    model = view.model
    if model.state.outline is None or model.busy:
        return False
    return model.rows.rowCount() == 0 or model.rows.record(0) is not None


def settle(view: WorklistView, qtbot: QtBot) -> None:
    """Waits until the list that was asked for is on screen."""
    qtbot.waitUntil(lambda: _listed(view), timeout=WAIT_MS)
    qtbot.wait(20)


def column(key: str) -> int:
    """The section of a column."""
    return next(section for section, each in enumerate(COLUMNS) if each.key == key)


def cells(view: WorklistView, key: str) -> list[str]:
    """What stands in a column, from the top down."""
    rows = view.model.rows
    return [rows.index(row, column(key)).data() for row in range(rows.rowCount())]


def click_row(
    view: WorklistView,
    row: int,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A click on a row in sight."""
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, held, at(view, row))


def click_heading(view: WorklistView, key: str) -> None:
    """A click on a column's heading."""
    header = view.table.horizontalHeader()
    section = column(key)
    view.table.horizontalScrollBar().setValue(0)
    place = header.sectionViewportPosition(section)
    if place + 20 > header.viewport().width():
        view.table.horizontalScrollBar().setValue(place)
        place = header.sectionViewportPosition(section)
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place + 12, header.height() // 2)
    )


def at(view: WorklistView, row: int) -> QPoint:
    """A point on a row."""
    return QPoint(60, view.table.rowViewportPosition(row) + ROW_PX // 2)
