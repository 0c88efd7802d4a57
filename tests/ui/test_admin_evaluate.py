"""The Evaluate page: controls beside the plain result, thresholds, and the films called wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.services import audit
from ncov_desktop.ui.admin.evaluate_page import EvaluatePage
from ncov_desktop.ui.admin.gallery import Gallery
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .admin_runs import BEGAN, evaluate, in_second_stage, make_run
from .admin_window import opened_admin, shown_application
from .test_reach import check

LEFT, WAIT_MS = Qt.MouseButton.LeftButton, 20_000


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site") / "films"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Application]:
    """One window for the module, and one run that has not been evaluated yet."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        make_run(paths.user_runs(), "trial", in_second_stage(12))
        with shown_application() as application:
            yield application


@pytest.fixture
def window(built: Application, qtbot: QtBot) -> MainWindow:
    opened_admin(built, qtbot, WAIT_MS)
    QTest.mouseClick(built.window.admin.view.side.steps[Step.EVALUATE], LEFT)
    return built.window


@pytest.fixture
def page(window: MainWindow) -> EvaluatePage:
    return window.admin.view.evaluate


def test_a_run_without_an_evaluation_shows_no_figure(
    page: EvaluatePage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.model.state.run is not None, timeout=WAIT_MS)
    assert page.none.isVisible()
    assert not page.lungs.isVisible()
    assert not page.html.isVisible()
    check(window)


def test_the_controls_stand_beside_the_plain_result(
    page: EvaluatePage, window: MainWindow, films: Path, qtbot: QtBot
) -> None:
    evaluate(RunFolder(paths.user_runs() / "trial"), films)
    qtbot.waitUntil(page.lungs.isVisible, timeout=WAIT_MS)
    rows = [page.lungs.item(row, 0).text() for row in range(page.lungs.rowCount())]
    assert rows[0] == "Test"
    assert any("articles" in words for words in rows)
    assert any("Centre hidden" in words for words in rows)
    assert any("geometry" in words for words in rows)
    auc = page.lungs.item(0, 2).text()
    assert "–" in auc  # with its interval
    assert (
        f"AUC {float(auc.split()[0]):.2f}"
        in window.admin.view.side.steps[Step.EVALUATE].accessibleName()
    )
    assert "both classes from one source" in shown_text(page.verdict)
    assert page.roc.chart.picture.lines[0].points[0] == (0.0, 0.0)
    assert "AUC" in page.roc.chart.accessibleName()
    check(window)


def test_what_a_call_is_worth_follows_the_prevalence(page: EvaluatePage) -> None:
    assert page.thresholds.rowCount() == 2
    before = [page.thresholds.item(0, column).text() for column in range(7)]
    page.prevalence.setFocus()
    page.prevalence.selectAll()
    QTest.keyClicks(page.prevalence, "50")
    QTest.keyClick(page.prevalence, Qt.Key.Key_Return)
    after = [page.thresholds.item(0, column).text() for column in range(7)]
    assert after[:5] == before[:5]
    assert int(after[5].rstrip("%")) > int(before[5].rstrip("%"))
    assert int(after[6].rstrip("%")) < int(before[6].rstrip("%"))
    assert page.slider.value() == 50
    page.slider.setFocus()
    QTest.keyClick(page.slider, Qt.Key.Key_Left)
    assert page.prevalence.value() == 49


def test_the_report_is_made_and_opens(
    page: EvaluatePage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.waitUntil(lambda: page.html.isEnabled() and page.pdf.isEnabled(), timeout=WAIT_MS)
    for button, ending, begins in ((page.html, ".html", b"<!doctype"), (page.pdf, ".pdf", b"%PDF")):
        QTest.mouseClick(button, LEFT)
        file = Path(opened[-1].toLocalFile())
        assert file == paths.user_runs() / "trial" / "evaluation" / f"report{ending}"
        assert file.read_bytes()[:20].lower().startswith(begins.lower())


def test_own_reads_go_before_the_films_answers(
    page: EvaluatePage, window: MainWindow, qtbot: QtBot
) -> None:
    assert page.wrong.count() == 4
    qtbot.waitUntil(lambda: bright(page.wrong, 3), timeout=WAIT_MS)
    window.settings.choose(own_read_first=True)
    assert not page.wrong.isVisible()
    assert page.wrong.count() == 0
    assert page.sealed.isVisible()
    assert page.lungs.isVisible()
    window.settings.choose(own_read_first=False)
    assert page.wrong.count() == 4
    assert all(bright(page.wrong, row) for row in range(4))


def test_a_film_called_wrong_is_named_by_its_number_and_opens(
    page: EvaluatePage, window: MainWindow, films: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bright(page.wrong, 3), timeout=WAIT_MS)  # the last of them is there
    assert page.wrong.item(1).text() == "Film 2, other\nscore 0.90"
    assert "doe" not in " ".join(page.wrong.item(row).text() for row in range(4))
    page.wrong.setFocus()
    page.wrong.setCurrentRow(1)
    with qtbot.waitSignal(window.model.film_changed, timeout=WAIT_MS):
        QTest.keyClick(page.wrong, Qt.Key.Key_Return)
    assert window.tabs.name == "read"
    assert window.model.state.opened.source.path == films / "doe-1.png"


def test_a_run_that_ended_while_nobody_looked_is_recorded_once(
    page: EvaluatePage, window: MainWindow, qtbot: QtBot
) -> None:
    def trained() -> list[str]:
        return [each.subject for each in audit.read() if each.action is audit.Action.TRAINED]

    assert trained() == []
    ended = ev.RunEnded(at=BEGAN, outcome="done")
    make_run(paths.user_runs(), "earlier", [*in_second_stage(1), ended])
    runs = window.admin.parts.runs
    qtbot.waitUntil(lambda: trained() == ["earlier"], timeout=WAIT_MS)
    with qtbot.waitSignal(runs._timer.timeout, timeout=WAIT_MS):
        pass  # it is looked at again
    assert trained() == ["earlier"]


def bright(gallery: Gallery, row: int) -> bool:
    """Whether a film is seen, rather than the ground."""
    picture = gallery.item(row).icon().pixmap(64, 64).toImage()
    return any(picture.pixelColor(x, 32).lightness() > 60 for x in range(0, 64, 4))
