"""The Plan page: presets, what is ours in them, changes, refusals, files, and Start."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm, read_dataset
from ncov_desktop.core.training.estimate import StageEstimate
from ncov_desktop.core.training.plan import read_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.services import training
from ncov_desktop.ui.admin.plan_page import PlanPage
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .admin_window import opened_admin, shown_application
from .test_reach import check

LEFT, WAIT_MS = Qt.MouseButton.LeftButton, 20_000


def films() -> tuple[TrainingFilm, ...]:
    """Enough of each class in each split; their files are never read here."""
    return tuple(
        TrainingFilm(
            Path(f"/nowhere/{label}-{split}-{number}.png"),
            label,
            Origin(f"{label}{split}{number}", "ward"),
            split,
        )
        for label in (COVID19, OTHER_PNEUMONIA)
        for split in Split
        for number in range(16)
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Application]:
    """One window for the module; no process is started for a plan, but what one is asked is kept."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        patch.setattr(training, "check", lambda _plan, _films: None)
        with shown_application() as application:
            yield application


@pytest.fixture
def window(built: Application, qtbot: QtBot) -> MainWindow:
    opened_admin(built, qtbot, WAIT_MS)
    data = built.window.admin.parts.data
    qtbot.waitUntil(lambda: data.state.loaded, timeout=WAIT_MS)
    return built.window


@pytest.fixture
def page(window: MainWindow) -> PlanPage:
    QTest.mouseClick(window.admin.view.side.steps[Step.PLAN], LEFT)
    return window.admin.view.plan


def choose(page: PlanPage, preset: str, qtbot: QtBot) -> None:
    QTest.mouseClick(page.presets[preset], LEFT)
    qtbot.waitUntil(lambda: page.model.state.plan is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.model.state.plan.preset == preset, timeout=WAIT_MS)


def field(page: PlanPage, path: str) -> QSpinBox:
    found = page.stages.fields[path]
    assert isinstance(found, QSpinBox)
    return found


def test_without_films_no_plan_can_be_started(page: PlanPage, qtbot: QtBot) -> None:
    assert not page.start.isEnabled()
    choose(page, "quick", qtbot)
    assert page.refused.isVisible()
    assert "no film" in shown_text(page.refused)
    assert not page.start.isEnabled()
    check(page.window())


def test_the_paper_is_marked_number_by_number(page: PlanPage, qtbot: QtBot) -> None:
    page.model._data._take(films())
    choose(page, "paper", qtbot)
    assert not page.refused.isVisible()
    assert page.stages._notes["stages.0.epochs"].text() == "paper"
    assert page.stages._notes["stages.2.epochs"].text() == "our choice"
    assert "Our choice" in page.stages.fields["stages.2.epochs"].toolTip()
    rows = {page.numbers.item(row, 0).text(): row for row in range(page.numbers.rowCount())}
    row = rows["augmentation.rotation_degrees"]
    assert page.numbers.item(row, 1).text() == "10"
    assert page.numbers.item(row, 3).text().startswith("Our choice")
    assert all(page.numbers.item(row, 2).text() for row in rows.values())
    spin = field(page, "stages.0.epochs")
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "7")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert page.model.state.plan.stages[0].epochs == 7
    assert page.stages._notes["stages.0.epochs"].text() == ""  # no longer the paper's
    check(page.window())


def test_an_impossible_plan_is_refused_at_once_in_words(page: PlanPage, qtbot: QtBot) -> None:
    choose(page, "quick", qtbot)
    qtbot.waitUntil(page.start.isEnabled, timeout=WAIT_MS)
    spin = field(page, "stages.0.batch_size")
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "64")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert "64" in shown_text(page.refused)
    assert not page.start.isEnabled()
    assert "refused" in page.window().admin.view.side.steps[Step.PLAN].accessibleName()
    spin.selectAll()
    QTest.keyClicks(spin, "8")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert not page.refused.isVisible()
    assert page.start.isEnabled()
    page.name.selectAll()
    QTest.keyClicks(page.name, "Bad Name!")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.refused.isVisible()
    page.name.selectAll()
    QTest.keyClicks(page.name, "first-try")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.model.state.plan.name == "first-try"
    assert not page.refused.isVisible()


def test_a_network_that_a_later_stage_still_trains_cannot_be_taken_out(
    page: PlanPage, qtbot: QtBot
) -> None:
    choose(page, "paper", qtbot)
    plan = page.model.state.plan
    first, second = plan.stages[:2]
    page.model.change("stages.0.networks", [second.networks[0]])
    qtbot.waitUntil(page.refused.isVisible, timeout=WAIT_MS)
    said = shown_text(page.refused)
    assert f"The stage {second.name} goes on with {second.networks[1]}" in said
    assert f"the stage {first.name} does not train" in said
    assert page.model.state.plan == plan  # it stays as it was
    choose(page, "quick", qtbot)
    assert not page.refused.isVisible()


def test_what_the_machine_lacks_is_said_before_the_start(
    page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks(_plan: object, _films: object) -> None:
        raise NcovError(ErrorKind.ENGINE_LOST)

    monkeypatch.setattr(training, "check", lacks)
    choose(page, "paper", qtbot)
    qtbot.waitUntil(page.refused.isVisible, timeout=WAIT_MS)
    assert not page.start.isEnabled()


def test_a_plan_is_saved_and_comes_back(
    page: PlanPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "quick", qtbot)
    QTest.keyClick(page.without, Qt.Key.Key_Space)
    before = page.model.state.plan
    assert before.testing.leave_one_source_out is True
    file = tmp_path / "plan.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    QTest.mouseClick(page.save, LEFT)
    qtbot.waitUntil(file.exists, timeout=WAIT_MS)
    assert replaced(read_plan(file)) == replaced(before)
    choose(page, "paper", qtbot)
    QTest.mouseClick(page.load, LEFT)
    qtbot.waitUntil(lambda: page.model.state.plan.preset == "quick", timeout=WAIT_MS)
    assert page.model.state.plan == before
    file.write_text("no plan")
    with qtbot.waitSignal(page.model.said, timeout=WAIT_MS):
        QTest.mouseClick(page.load, LEFT)
    assert page.model.state.plan == before


def replaced(plan: object) -> dict[str, object]:
    return plan.model_dump(exclude={"films"})  # type: ignore[attr-defined]


def test_time_and_memory_are_those_that_were_measured(
    page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measured(_plan: object, _films: object) -> Iterator[StageEstimate]:
        for stage in ("head", "whole"):
            yield StageEstimate(
                network="resnet18", stage=stage, step_s=0.1, epoch_s=120.0, total_s=3600.0,
                peak_bytes=3_000_000_000, free_bytes=2_000_000_000, device="CPU",
            )  # fmt: skip

    monkeypatch.setattr(training, "estimate", measured)
    assert not page.estimates.isVisible()
    QTest.mouseClick(page.measure, LEFT)
    qtbot.waitUntil(lambda: page.estimates.rowCount() == 2, timeout=WAIT_MS)
    row = [page.estimates.item(0, column).text() for column in range(6)]
    assert row == ["head", "resnet18", "2 min", "1 h 0 min", "3.0 GB", "in parts"]
    assert "2 h 0 min" in shown_text(page.total)


def test_start_writes_the_run_and_shows_it(
    page: PlanPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[RunFolder] = []
    monkeypatch.setattr(training, "start", begun.append)
    QTest.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: bool(begun), timeout=WAIT_MS)
    view = window.admin.view
    qtbot.waitUntil(lambda: view.step is Step.RUN, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(view.parts.runs.state.runs) == 1, timeout=WAIT_MS)
    run = begun[0]
    assert run.path.parent == paths.user_runs()
    assert [replace(film, facts=None) for film in read_dataset(run.films)] == list(films())
    assert view.run.head.isVisible()
