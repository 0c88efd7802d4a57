"""The Activate page: a run's network is taken in, compared, activated, rolled back and passed on."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core import paths
from ncov_desktop.core.bundle import CARD_FILE, WEIGHTS_FILE, read_bundle, write_bundle
from ncov_desktop.core.comparison import Comparison, Scored, compare_scores
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, EngineInfo
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm
from ncov_desktop.services import comparing, registry
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.ui.admin.activate_page import ActivatePage
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.widgets import shown_text
from ncov_desktop.ui.window import MainWindow

from .admin_runs import Clock, in_second_stage, make_run
from .admin_window import opened_admin, shown_application
from .test_reach import check

LEFT, WAIT_MS = Qt.MouseButton.LeftButton, 20_000
SHIPPED, OURS = "shipped-v1", "ward-v1"


def make_bundle(into: Path, name: str) -> None:
    """A bundle that says what the shipped one says; its weights are none, and nothing loads them."""
    like = read_bundle(paths.docs().parent / "models" / "ncovnet-densenet161-cxr-v1")
    weights = name.encode()
    changes = {"id": name, "weights_sha256": hashlib.sha256(weights).hexdigest(), "trust": None}
    (into / name).mkdir(parents=True)
    (into / name / WEIGHTS_FILE).write_bytes(weights)
    (into / name / CARD_FILE).write_text("A card.")
    write_bundle(into / name, like.model_copy(update=changes))


class Passing:
    """An engine process whose golden inputs passed."""

    def __init__(self, folder: Path, *_: object) -> None:
        self._bundle = read_bundle(folder)

    def info(self) -> EngineInfo:
        return EngineInfo(self._bundle.id, "CPU", "float32", ())

    def close(self) -> None:
        """Nothing has to be ended."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Application]:
    """One window for the module; a network ships, and a run has made another one."""
    shipped = tmp_path_factory.mktemp("shipped")
    make_bundle(shipped, SHIPPED)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        patch.setattr("ncov_desktop.core.paths.shipped_models", lambda: shipped)
        patch.setattr(registry, "RemoteEngine", Passing)
        told = [*in_second_stage(12), ev.BundleMade(at=Clock()(), bundle=OURS)]
        run = make_run(paths.user_runs(), "trial", told)
        make_bundle(run.bundles, OURS)
        with shown_application() as application:
            yield application


@pytest.fixture
def window(built: Application, qtbot: QtBot) -> MainWindow:
    opened_admin(built, qtbot, WAIT_MS)
    QTest.mouseClick(built.window.admin.view.side.steps[Step.ACTIVATE], LEFT)
    return built.window


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ActivatePage:
    shown = window.admin.view.activate
    qtbot.waitUntil(lambda: bool(shown.model.state.models), timeout=WAIT_MS)
    return shown


def done(page: ActivatePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.model.state.doing == "", timeout=WAIT_MS)


def states(window: MainWindow) -> dict[str, str]:
    models = window.admin.view.side.models
    lines = (models.item(row).text().split("\n") for row in range(models.count()))
    return dict(lines)


def logged(page: ActivatePage) -> list[str]:
    return [page.log.item(row, 2).text() for row in range(page.log.rowCount())]


def test_at_first_the_shipped_network_is_active(
    page: ActivatePage, window: MainWindow, qtbot: QtBot
) -> None:
    assert states(window) == {SHIPPED: "active"}
    assert not page.activate.isEnabled()  # it is
    assert not page.back.isVisible()
    check(window)


def test_a_runs_network_is_taken_in_as_a_candidate(
    page: ActivatePage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(page.take.isVisible, timeout=WAIT_MS)
    assert OURS in page.take.text()
    QTest.mouseClick(page.take, LEFT)
    qtbot.waitUntil(lambda: len(states(window)) == 2, timeout=WAIT_MS)
    assert states(window)[OURS] == "candidate"
    qtbot.waitUntil(lambda: not page.take.isVisible(), timeout=WAIT_MS)
    assert find_bundle(Settings())[1].id == SHIPPED
    check(window)


def test_both_judge_the_same_frozen_films(
    page: ActivatePage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.compare.isEnabled()  # nothing is frozen yet
    film = TrainingFilm(Path("/nowhere/film.png"), COVID19, Origin("p", "ward"), Split.TEST)
    frozen = comparing.LocalSet((film,), "e" * 64)
    monkeypatch.setattr(comparing, "local_set", lambda: frozen)

    def compare(*_: object) -> Iterator[object]:
        labels = (COVID19, OTHER_PNEUMONIA)
        scored = [
            Scored(n + 1, film.file, labels[n % 2], f"p{n}", (0.4, 0.9 - 0.8 * (n % 2)),
                   (OTHER_PNEUMONIA, labels[n % 2]))
            for n in range(12)
        ]  # fmt: skip
        yield comparing.ComparingProgress(SHIPPED, 12, 12)
        yield compare_scores(scored, (SHIPPED, OURS), "e" * 64, 0)

    monkeypatch.setattr(comparing, "compare", compare)
    page.model.look()
    qtbot.waitUntil(page.compare.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(page.compare, LEFT)
    qtbot.waitUntil(page.sides.isVisible, timeout=WAIT_MS)
    done(page, qtbot)
    assert isinstance(page.model.state.compared, Comparison)
    assert page.sides.item(1, 1).text().startswith("1.000")
    assert "6 by the candidate alone" in shown_text(page.verdict)


def test_one_click_activates_it_after_its_golden_inputs(
    page: ActivatePage, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.model.activated, timeout=WAIT_MS):
        QTest.mouseClick(page.activate, LEFT)
    qtbot.waitUntil(lambda: states(window).get(OURS) == "active", timeout=WAIT_MS)
    assert states(window)[SHIPPED] == "active before"
    assert find_bundle(Settings())[1].id == OURS
    assert page.back.isVisible()
    assert SHIPPED in page.back.text()
    assert logged(page)[0] == "activated"
    assert "password set" in logged(page)
    assert "nothing was changed" in shown_text(page.log_check)
    check(window)


def test_a_network_that_does_not_prove_itself_is_not_activated(
    page: ActivatePage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> object:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=SHIPPED, part="")

    monkeypatch.setattr(registry, "RemoteEngine", fails)
    models = window.admin.view.side.models
    models.setFocus()
    QTest.keyClick(models, Qt.Key.Key_End)
    assert page.title.text() == SHIPPED
    with qtbot.waitSignal(page.model.said, timeout=WAIT_MS):
        QTest.mouseClick(page.activate, LEFT)
    assert window.admin.view.message.isVisible()
    assert find_bundle(Settings())[1].id == OURS


def test_it_is_exported_and_the_file_is_imported(
    page: ActivatePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "network.ncovbundle"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    with qtbot.waitSignal(page.model.did, timeout=WAIT_MS):
        QTest.mouseClick(page.export, LEFT)
    assert file.exists()
    done(page, qtbot)
    with qtbot.waitSignal(page.model.did, timeout=WAIT_MS):
        QTest.mouseClick(page.bring, LEFT)
    done(page, qtbot)
    file.write_bytes(b"no network")
    with qtbot.waitSignal(page.model.said, timeout=WAIT_MS):
        QTest.mouseClick(page.bring, LEFT)


def test_it_is_rolled_back(page: ActivatePage, window: MainWindow, qtbot: QtBot) -> None:
    done(page, qtbot)
    QTest.mouseClick(page.back, LEFT)
    qtbot.waitUntil(lambda: states(window).get(SHIPPED) == "active", timeout=WAIT_MS)
    assert states(window)[OURS] == "rolled back"
    assert find_bundle(Settings())[1].id == SHIPPED
    qtbot.waitUntil(lambda: logged(page)[0] == "rolled back to", timeout=WAIT_MS)
