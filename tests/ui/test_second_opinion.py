"""The whole path in the real window, with the real network where it is about an answer."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.settings import Settings
from ncov_desktop.services import process, reading
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.ui.reading.model import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import ANSWER_MS, open_film


class Lent:
    """One engine process for several windows, none of which ends it."""

    def __init__(self, engine: RemoteEngine, on_state: Callable[[EngineState], None]) -> None:
        self._engine, self._on_state = engine, on_state

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)

    def start(self) -> None:
        self._on_state(EngineState.READY)

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def engine() -> Iterator[RemoteEngine]:
    """The real network in its own process, started once for the tests that leave it alive."""
    folder, _ = find_bundle(Settings())
    started = RemoteEngine(folder, "cpu")
    started.info()
    yield started
    started.close()


@pytest.fixture
def read(
    window: MainWindow,
    film_file: Path,
    engine: RemoteEngine,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A film and its answer, by the engine that all share."""
    monkeypatch.setattr(
        process, "RemoteEngine", lambda _folder, _device, heard: Lent(engine, heard)
    )
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    return window


@pytest.fixture
def answered(
    window: MainWindow, film_file: Path, quick_process: Callable[..., None], qtbot: QtBot
) -> MainWindow:
    """By a process of the window's own, without a network in it."""
    quick_process()
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    return window


def test_the_answer_is_a_sentence_two_scores_and_their_conditions(read: MainWindow) -> None:
    result, prediction = read.reading.result, read.model.state.judgement.prediction
    words = result.sentence.text()
    assert words.startswith("If this film shows pneumonia, the network favours")
    for name, bar in result.bars.items():
        score = prediction.probabilities[prediction.classes.index(name)]
        assert f"score {min(max(score, 0.01), 0.99):.2f}" in bar.accessibleName()
    assert f"threshold {prediction.threshold:.2f}" in result.bars["covid19"].accessibleName()
    assert prediction.device in result.detail.text()
    assert prediction.model_id in read.status.network.text()
    assert "self-test passed" in read.status.device.text()


def test_one_key_lays_the_map_over_the_film_and_another_wipes_it_away(
    read: MainWindow, qtbot: QtBot
) -> None:
    film = read.reading.stage.grab().toImage()
    qtbot.keyClick(read, Qt.Key.Key_O)
    overlay = read.reading.stage.grab().toImage()
    assert overlay != film
    qtbot.keyClick(read, Qt.Key.Key_Escape)
    assert read.reading.stage.grab().toImage() == film


def test_controls_of_the_map_change_the_picture_and_never_run_the_network(
    read: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(reading, "judge_film", lambda *given: asked.append(given))
    judgement = read.model.state.judgement
    panel = read.reading.overlay
    qtbot.mouseClick(panel.shown, Qt.MouseButton.LeftButton)
    pictures = [read.reading.stage.grab().toImage()]
    favoured = judgement.prediction.label
    other = next(name for name in panel.classes if name != favoured)
    steps = (
        lambda: qtbot.mouseClick(panel.opacity, Qt.MouseButton.LeftButton, pos=QPoint(120, 8)),
        lambda: qtbot.keyClick(panel.cutoff, Qt.Key.Key_PageUp),
        lambda: qtbot.keyClick(panel.palette_box, Qt.Key.Key_Down),
        lambda: qtbot.mouseClick(panel.classes[other], Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(read, Qt.Key.Key_BracketLeft),
        lambda: qtbot.keyClick(read, Qt.Key.Key_C),
    )
    for step in steps:
        before = read.reading.display
        step()
        assert read.reading.display is not before
        pictures.append(read.reading.stage.grab().toImage())
    changed = sum(one != two for one, two in pairwise(pictures))
    assert changed >= len(steps) - 2  # the other class may have no evidence at all
    assert asked == []
    assert read.model.state.judgement is judgement


def test_three_viewports_show_film_map_and_overlay(read: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(read, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    film, heat, overlay = (v.grab().toImage() for v in read.reading.stage.viewports)
    middle = film.width() // 2, film.height() // 2
    pictures = [
        image.copy(middle[0] - 60, middle[1] - 60, 120, 120) for image in (film, heat, overlay)
    ]
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2] or pictures[1] != pictures[2]
    assert film.size() == overlay.size()


def test_a_killed_engine_is_restarted_and_the_film_stays(
    answered: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    before = answered.model.state.judgement.prediction
    answered.model.network.engine._worker.kill()
    answered.model.ask()
    assert answered.model.state.opened.path == film_file
    qtbot.waitUntil(lambda: answered.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    after = answered.model.state.judgement.prediction
    assert after.probabilities == before.probabilities


def test_an_answer_for_a_film_no_longer_shown_is_dropped(
    read: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    small = tmp_path / "small.png"
    Image.open(film_file).resize((100, 100)).save(small)
    read.model.ask()
    open_film(read, small, qtbot)  # refused: it must never get the first film's score
    qtbot.wait(1500)
    assert read.model.state.answer is Answer.REFUSED
    assert read.model.state.judgement is None


def test_a_refused_film_shows_its_reason_and_no_number(
    window: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    small = tmp_path / "small.png"
    Image.open(film_file).resize((100, 100)).save(small)
    open_film(window, small, qtbot)
    result = window.reading.result
    assert "No score is given" in result.sentence.text()
    assert all("no score" in bar.accessibleName() for bar in result.bars.values())
    titles = [label.text() for label in result.findChildren(type(result.detail))]
    assert "Too small" in titles
    assert not window.reading.overlay.isEnabled()


def test_without_a_network_films_are_shown_and_the_reason_is_said(
    qtbot: QtBot, film_file: Path, tmp_path: Path
) -> None:
    application = Application(Settings(models=tmp_path))
    window = application.window
    window.show()
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.FAILED)
    assert "No network is installed" in window.reading.result.sentence.text()
    assert window.reading.result.retry.isVisible()
    qtbot.mouseClick(window.reading.result.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.FAILED)
    window.close()


def test_a_network_that_dies_idle_is_started_again_by_itself(
    answered: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []
    answered.model.changed.connect(lambda: said.append(answered.status.network.text()))
    answered.model.network.engine._worker.kill()
    qtbot.waitUntil(lambda: any("started again" in words for words in said), timeout=10_000)
    model_id = answered.model.state.judgement.prediction.model_id
    qtbot.waitUntil(lambda: said[-1] == model_id, timeout=ANSWER_MS)
    assert answered.model.state.engine_state == "ready"
    assert answered.model.state.answer is Answer.DONE


def test_a_network_killed_while_it_loads_still_answers_every_film(
    window: MainWindow, film_file: Path, quick_process: Callable[..., None], qtbot: QtBot
) -> None:
    quick_process()
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: getattr(window.model.network.engine, "_worker", None) is not None)
    window.model.network.engine._worker.kill()
    for _ in range(2):
        qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
        assert window.model.state.engine_failure is None
        open_film(window, film_file, qtbot)


def test_a_mistake_of_the_program_is_said_and_can_be_tried_again(
    qtbot: QtBot,
    film_file: Path,
    quick_process: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    quick_process()
    bugs: list[BaseException] = []
    monkeypatch.setattr(Application, "report_bug", lambda _self, error: bugs.append(error))
    window = Application(Settings(device="cpu")).window
    window.show()

    def mistake(*_given: object, **_options: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(reading, "judge_film", mistake)
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.FAILED, timeout=ANSWER_MS)
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    assert "made a mistake" in window.reading.result.sentence.text()
    assert window.reading.result.retry.isVisible()
    window.close()


def test_without_an_answer_there_is_no_waiting_for_a_map(
    window: MainWindow, film_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    small = tmp_path / "small.png"
    Image.open(film_file).resize((100, 100)).save(small)
    open_film(window, small, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    words = window.reading.stage.viewports[1]._corners[Qt.Corner.TopLeftCorner]
    assert words.startswith("No heat map")
    assert not window.commands["overlay"].isEnabled()


def test_how_far_to_trust_it_follows_by_itself(read: MainWindow, qtbot: QtBot) -> None:
    state = lambda: read.model.state  # noqa: E731
    qtbot.waitUntil(lambda: state().trust.stability is not None, timeout=ANSWER_MS)
    trust, score = state().trust, state().judgement.prediction.covid19
    assert trust.stability.low <= score <= trust.stability.high
    assert trust.frame.full == pytest.approx(score, abs=0.01)
    assert trust.distance is state().judgement.distance
    assert state().examination.failures == {}
