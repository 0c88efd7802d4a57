"""The engine process's own loop, without a process: requests in, answers out."""

import argparse
import io
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import pytest

from ncov_desktop.core import messages
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.examine_messages import examine_request, trust_result_of
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import (
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    PrecisionTrial,
)
from ncov_desktop.core.trust import Stability, TrustPart, TrustResult, TrustSubject
from ncov_desktop.core.wire import Message, frame, read_message, write_frame
from ncov_desktop.learning import worker

GEOMETRY = Geometry.squash((9, 9), (4, 4))
FILM = ModelInput(np.zeros((4, 4, 3), np.uint8), "jet-n8-v1", GEOMETRY, "")
WAIT_S = 60
INFO = EngineInfo("net", "CPU", "float32", ())


class FakeEngine:
    """Knows what it runs and fails at judging."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.closed = False

    def info(self) -> EngineInfo:
        return INFO

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        raise self.error

    def close(self) -> None:
        self.closed = True


def served(engine: Engine | Exception, *requests: Message) -> tuple[int, list[Message]]:
    """(exit code, answers) of one run."""

    def load() -> Engine:
        if isinstance(engine, Exception):
            raise engine
        return engine

    sent, got = io.BytesIO(b"".join(frame(request) for request in requests)), io.BytesIO()
    code = worker.serve(sent, got, load)
    got.seek(0)
    return code, list(iter(lambda: read_message(got), None))


def kind_of(answer: Message) -> tuple[ErrorKind, dict[str, object]]:
    with pytest.raises(NcovError) as raised:
        messages.judgements_of(answer)
    return raised.value.kind, raised.value.facts


def test_each_request_is_answered_in_turn() -> None:
    engine = FakeEngine(NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY))
    code, answers = served(
        engine,
        messages.info_request(1),
        messages.judge_request(2, [FILM]),
        messages.info_request(3),
    )
    assert code == 0
    assert [messages.number_of(answer) for answer in answers] == [1, 2, 3]
    assert messages.info_of(answers[0]) == messages.info_of(answers[2]) == INFO
    assert kind_of(answers[1]) == (ErrorKind.DEVICE_OUT_OF_MEMORY, {})
    assert engine.closed


def test_unexpected_error_tells_its_type_and_never_its_words() -> None:
    _, answers = served(FakeEngine(LookupError("JANE DOE")), messages.judge_request(1, [FILM]))
    assert kind_of(answers[0]) == (ErrorKind.ENGINE_FAILED, {"type": "LookupError"})
    assert b"JANE" not in frame(answers[0])


def test_answer_that_cannot_be_told_is_an_error_and_not_the_end() -> None:
    engine = FakeEngine(NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY))
    nan = float("nan")
    trial = PrecisionTrial("float32", nan, nan, nan, passed=True)
    engine.info = lambda: replace(INFO, trials=(trial,))  # type: ignore[method-assign]
    code, answers = served(engine, messages.info_request(1), messages.judge_request(2, [FILM]))
    assert code == 0
    assert kind_of(answers[0]) == (ErrorKind.ENGINE_FAILED, {"type": "ValueError"})
    assert kind_of(answers[1])[0] is ErrorKind.DEVICE_OUT_OF_MEMORY


def test_answer_that_is_too_long_is_an_error_and_not_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "net" * 1000
    engine = FakeEngine(ValueError())
    engine.info = lambda: replace(INFO, model_id=long)  # type: ignore[method-assign]
    monkeypatch.setattr(worker, "frame", lambda message: frame(message, 1000))
    code, answers = served(engine, messages.info_request(1), messages.judge_request(2, [FILM]))
    assert code == 0
    assert kind_of(answers[0])[0] is ErrorKind.ENGINE_FAILED
    assert kind_of(answers[1]) == (ErrorKind.ENGINE_FAILED, {"type": "ValueError"})


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (NcovError(ErrorKind.BUNDLE_DAMAGED, bundle="net"), ErrorKind.BUNDLE_DAMAGED),
        (ImportError("torch"), ErrorKind.ENGINE_FAILED),
    ],
)
def test_engine_that_cannot_be_loaded_says_why_to_everyone(
    error: Exception, kind: ErrorKind
) -> None:
    code, answers = served(error, messages.info_request(1), messages.judge_request(2, [FILM]))
    assert code == 0
    assert [kind_of(answer)[0] for answer in answers] == [kind, kind]


SUBJECT = TrustSubject(np.zeros((8, 8), np.uint16), FILM)
RESULT = Stability(0.1, 0.2, 3, 0)


class Patient(FakeEngine):
    """Examines in steps that a test lets it take; remembers the order of what it did."""

    def __init__(self) -> None:
        super().__init__(NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY))
        self.steps: SimpleQueue[None] = SimpleQueue()
        self.began = threading.Event()
        self.done: list[str] = []

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        self.done.append("judge")
        raise self.error

    def refine(self, model_input: ModelInput) -> Explanation:
        self.done.append("refine")
        return Explanation(np.zeros((1, 2, 3, 3), np.float32), ("m",), ("a", "b"), "", GEOMETRY, "")

    def examine(
        self, subject: TrustSubject, part: TrustPart, cancelled: Callable[[], bool]
    ) -> TrustResult:
        for _ in range(3):
            self.began.set()
            self.steps.get(timeout=WAIT_S)
            if cancelled():
                self.done.append("cancelled")
                raise NcovError(ErrorKind.CANCELLED)
        self.done.append(f"examine {part}")
        return RESULT


class Running:
    """A worker's loop in a thread, and a pipe to and from it."""

    def __init__(self, engine: Engine) -> None:
        (their, ours), (mine, out) = os.pipe(), os.pipe()
        self.requests, self.answers = os.fdopen(ours, "wb", 0), os.fdopen(mine, "rb", 0)
        self._theirs = os.fdopen(their, "rb", 0), os.fdopen(out, "wb", 0)
        self.code: list[int] = []
        self.thread = threading.Thread(target=self._serve, args=(engine,))
        self.thread.start()

    def _serve(self, engine: Engine) -> None:
        self.code.append(worker.serve(*self._theirs, lambda: engine))

    def send(self, *requests: Message) -> None:
        for request in requests:
            write_frame(self.requests, frame(request))

    def answer(self) -> Message:
        answer = read_message(self.answers)
        assert answer is not None
        return answer

    def end(self) -> int:
        self.requests.close()
        self.thread.join(WAIT_S)
        self.answers.close()
        for stream in self._theirs:
            stream.close()
        return self.code[0]


@pytest.fixture
def patient() -> Patient:
    return Patient()


@pytest.fixture
def running(patient: Patient) -> Iterator[Running]:
    running = Running(patient)
    yield running
    for _ in range(9):
        patient.steps.put(None)
    running.end()


def reached(patient: Patient, running: Running, *requests: Message) -> None:
    """The examination has begun, and the requests that came after it lie there."""
    patient.began.wait(WAIT_S)
    running.send(*requests)
    time.sleep(0.2)


def test_film_that_is_waited_for_overtakes_an_examination(
    patient: Patient, running: Running
) -> None:
    running.send(examine_request(1, SUBJECT, TrustPart.STABILITY))
    later = (
        messages.judge_request(2, [FILM]),
        messages.refine_request(3, FILM),
        messages.info_request(4),
    )
    reached(patient, running, *later)
    patient.steps.put(None)
    assert kind_of(running.answer())[0] is ErrorKind.DEVICE_OUT_OF_MEMORY
    assert messages.explanation_of(running.answer()).methods == ("m",)
    assert messages.info_of(running.answer()) == INFO
    patient.steps.put(None)
    patient.steps.put(None)
    answer = running.answer()
    assert messages.number_of(answer) == 1
    assert trust_result_of(answer) == RESULT
    assert patient.done == ["judge", "refine", "examine stability"]


def test_cancelled_examination_says_so_and_the_next_one_begins(
    patient: Patient, running: Running
) -> None:
    running.send(
        examine_request(1, SUBJECT, TrustPart.FRAME),
        examine_request(2, SUBJECT, TrustPart.STABILITY),
        examine_request(3, SUBJECT, TrustPart.FRAME),
    )
    reached(patient, running, messages.cancel_request(2), messages.cancel_request(1))
    for _ in range(9):
        patient.steps.put(None)
    got = {messages.number_of(answer): answer for answer in (running.answer() for _ in range(3))}
    for number in (1, 2):
        assert kind_of(got[number])[0] is ErrorKind.CANCELLED
    assert trust_result_of(got[3]) == RESULT
    assert patient.done == ["cancelled", "cancelled", "examine frame"]


@pytest.mark.parametrize("way", ["close", "end of input"])
def test_window_that_goes_does_not_wait_for_an_examination(
    patient: Patient, running: Running, way: str
) -> None:
    running.send(examine_request(1, SUBJECT, TrustPart.FRAME))
    if way == "close":
        reached(patient, running, Message({"id": 2, "kind": "close"}))
    else:
        reached(patient, running)
        running.requests.close()
        time.sleep(0.2)
    patient.steps.put(None)
    assert kind_of(running.answer())[0] is ErrorKind.CANCELLED
    running.thread.join(WAIT_S)
    assert running.code == [0]
    assert patient.closed


def test_garbage_during_an_examination_ends_the_process(patient: Patient, running: Running) -> None:
    running.send(examine_request(1, SUBJECT, TrustPart.FRAME))
    patient.began.wait(WAIT_S)
    running.requests.write(b"\xff" * 64)
    time.sleep(0.2)
    patient.steps.put(None)
    running.thread.join(WAIT_S)
    assert running.code == [worker.NOT_UNDERSTOOD]


def test_close_ends_the_loop() -> None:
    engine = FakeEngine(ValueError())
    close = Message({"id": 1, "kind": "close"})
    assert served(engine, close, messages.info_request(2)) == (0, [])
    assert engine.closed


@pytest.mark.parametrize(
    "request_",
    [
        Message({}),
        Message({"id": 1, "kind": "exec"}),
        Message({"id": 1, "kind": "judge"}),
        Message({"id": 1, "kind": "refine"}),
        Message({"id": 1, "kind": "examine"}),
        Message({"kind": "cancel"}),
    ],
)
def test_request_of_another_form_ends_the_process(request_: Message) -> None:
    code, answers = served(FakeEngine(ValueError()), request_)
    assert (code, answers) == (worker.NOT_UNDERSTOOD, [])


def test_window_that_is_gone_ends_the_loop() -> None:
    class Gone(io.RawIOBase):
        def write(self, data: object, /) -> int:
            raise BrokenPipeError

    engine = FakeEngine(ValueError())
    requests = io.BytesIO(frame(messages.info_request(1)))
    assert worker.serve(requests, Gone(), lambda: engine) == 0  # type: ignore[arg-type]
    assert engine.closed


def test_options_are_checked() -> None:
    options = worker._options(["--bundle", "folder", "--device", "cpu"])
    assert options == argparse.Namespace(bundle=Path("folder"), device="cpu", precision=None)
    with pytest.raises(SystemExit):
        worker._options(["--bundle", "folder", "--device", "toaster"])
    with pytest.raises(SystemExit):
        worker._options(["--bundle", "folder", "--precision", "int8"])


def test_cache_that_cannot_be_made_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("NCOV_CACHE_DIR", str(tmp_path / "file"))
    assert worker._cache() is None
