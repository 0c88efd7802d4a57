"""What the window asks the engine process for, beside judging one film; without a network."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import ModelInput
from ncov_desktop.core.trust import Stability, TrustPart, TrustSubject
from ncov_desktop.services.process import RemoteEngine

ROOT = Path(__file__).resolve().parents[3]
FAKE = Path(__file__).with_name("fake_engine.py")
WAIT_S = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")

Start = Callable[..., RemoteEngine]


def film_of(number: int) -> ModelInput:
    rgb = np.full((32, 32, 3), number % 256, np.uint8)
    return ModelInput(rgb, "jet-n8-v1", Geometry.squash((64, 64), (32, 32)), f"film {number}")


SUBJECT = TrustSubject(np.zeros((64, 64), np.uint16), film_of(51))
RESULT = Stability(0.2, 1.0, 10, 0)


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    engines = []

    def start(step_s: float = 0.001, timeout_s: float = WAIT_S) -> RemoteEngine:
        command = [sys.executable, str(FAKE), "--step", str(step_s)]
        engines.append(RemoteEngine(tmp_path, "cpu", timeout_s=timeout_s, command=command))
        engines[-1].info()
        return engines[-1]

    yield start
    for engine in engines:
        engine.close()


def in_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    got: list[object] = []

    def run() -> None:
        try:
            got.append(work())
        except NcovError as error:
            got.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, got


def test_many_films_are_judged_in_order(start: Start) -> None:
    films = [film_of(number) for number in range(40)]
    said = start().judge_many(films)
    assert [each.prediction.input_sha256 for each in said] == [film.input_sha256 for film in films]
    assert said[-1].prediction.covid19 == 39 / 255
    assert start().judge_many([]) == ()


def test_finer_map_comes_from_there(start: Start) -> None:
    assert start().refine(film_of(51)).maps.max() == np.float32(0.2)


def test_examination_is_answered(start: Start) -> None:
    assert start().examine(SUBJECT, TrustPart.STABILITY) == RESULT


def test_film_is_judged_while_another_one_is_examined(start: Start) -> None:
    engine = start(step_s=0.3)
    thread, got = in_thread(lambda: engine.examine(SUBJECT, TrustPart.STABILITY))
    time.sleep(0.1)
    assert engine.judge(film_of(7)).prediction.input_sha256 == "film 7"
    assert got == []
    thread.join(WAIT_S)
    assert got == [RESULT]


def test_cancelled_examination_ends_for_both_sides(start: Start) -> None:
    engine = start(step_s=0.2)
    end = time.monotonic() + 0.3
    with pytest.raises(NcovError) as raised:
        engine.examine(SUBJECT, TrustPart.STABILITY, lambda: time.monotonic() > end)
    assert raised.value.kind is ErrorKind.CANCELLED
    worker = engine._worker
    assert worker is not None
    limit = time.monotonic() + 1
    while worker._waiting and time.monotonic() < limit:  # the engine gave it up too
        time.sleep(0.01)
    assert not worker._waiting
    assert engine.judge(film_of(7)).prediction.input_sha256 == "film 7"


def test_examination_nobody_wants_is_not_begun(start: Start) -> None:
    with pytest.raises(NcovError) as raised:
        start().examine(SUBJECT, TrustPart.STABILITY, lambda: True)
    assert raised.value.kind is ErrorKind.CANCELLED


def test_examination_is_lost_with_its_process_and_not_asked_for_again(start: Start) -> None:
    engine = start(step_s=0.5)
    assert engine._worker is not None
    pid = engine._worker.pid
    thread, got = in_thread(lambda: engine.examine(SUBJECT, TrustPart.STABILITY))
    time.sleep(0.2)
    os.kill(pid, signal.SIGKILL)
    thread.join(WAIT_S)
    assert [type(each) for each in got] == [EngineLost]
    assert engine._state is EngineState.LOST
    assert engine.judge(film_of(7)).prediction.input_sha256 == "film 7"


def test_examination_whose_engine_is_closed_is_lost_and_not_cancelled(start: Start) -> None:
    engine = start(step_s=0.2)
    thread, got = in_thread(lambda: engine.examine(SUBJECT, TrustPart.STABILITY))
    time.sleep(0.3)
    engine.close()
    thread.join(WAIT_S)
    assert [type(each) for each in got] == [EngineLost]


def test_examination_has_its_time(start: Start) -> None:
    engine = start(step_s=1.0)
    engine._timeout_s = 0.2
    with pytest.raises(NcovError) as raised:
        engine.examine(SUBJECT, TrustPart.STABILITY)
    assert raised.value.kind is ErrorKind.ENGINE_TIMEOUT
    worker = engine._worker
    assert worker is not None
    worker._process.wait(WAIT_S)


def test_precision_is_passed_on(tmp_path: Path) -> None:
    assert RemoteEngine(tmp_path, precision="float32")._command[-2:] == ["--precision", "float32"]
    assert "--precision" not in RemoteEngine(tmp_path)._command


def test_a_film_nobody_waits_for_is_given_up_and_the_next_one_judged(start: Start) -> None:
    """Both one that is being judged and one that waits for its turn."""
    engine = start(step_s=20)
    unwanted = threading.Event()
    first, said = in_thread(lambda: engine.judge(film_of(1), unwanted.is_set))
    waiting, said_too = in_thread(lambda: engine.judge(film_of(2), unwanted.is_set))
    time.sleep(0.3)
    began = time.monotonic()
    unwanted.set()
    first.join(WAIT_S)
    waiting.join(WAIT_S)
    assert [error.kind for error in (*said, *said_too)] == [ErrorKind.CANCELLED] * 2
    assert engine.info().model_id == "fake"  # which comes in turn, behind both
    assert time.monotonic() - began < 10


def test_a_film_given_up_leaves_nothing_behind(start: Start) -> None:
    engine = start()
    for number in range(30):
        with pytest.raises(NcovError):
            engine.judge(film_of(number), lambda: True)
    assert engine.judge(film_of(51)).prediction.covid19 == 51 / 255
    assert engine._worker._waiting == {}
