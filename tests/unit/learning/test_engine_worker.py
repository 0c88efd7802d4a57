"""The engine process's own loop, without a process: requests in, answers out."""

import argparse
import io
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core import messages
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import EngineInfo, Judgement, ModelInput
from ncov_desktop.core.wire import Message, frame, read_message
from ncov_desktop.learning import worker

FILM = ModelInput(np.zeros((4, 4, 3), np.uint8), "jet-n8-v1", Geometry.squash((9, 9), (4, 4)), "")
INFO = EngineInfo("net", "CPU", "float32", 0.0)


class FakeEngine:
    """Knows what it runs and fails at judging."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.closed = False

    def info(self) -> EngineInfo:
        return INFO

    def judge(self, model_input: ModelInput) -> Judgement:
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
        messages.judgement_of(answer)
    return raised.value.kind, raised.value.facts


def test_each_request_is_answered_in_turn() -> None:
    engine = FakeEngine(NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY))
    code, answers = served(
        engine,
        messages.info_request(1),
        messages.judge_request(2, FILM),
        messages.info_request(3),
    )
    assert code == 0
    assert [messages.number_of(answer) for answer in answers] == [1, 2, 3]
    assert messages.info_of(answers[0]) == messages.info_of(answers[2]) == INFO
    assert kind_of(answers[1]) == (ErrorKind.DEVICE_OUT_OF_MEMORY, {})
    assert engine.closed


def test_unexpected_error_tells_its_type_and_never_its_words() -> None:
    _, answers = served(FakeEngine(LookupError("JANE DOE")), messages.judge_request(1, FILM))
    assert kind_of(answers[0]) == (ErrorKind.ENGINE_FAILED, {"type": "LookupError"})
    assert b"JANE" not in frame(answers[0])


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
    code, answers = served(error, messages.info_request(1), messages.judge_request(2, FILM))
    assert code == 0
    assert [kind_of(answer)[0] for answer in answers] == [kind, kind]


def test_close_ends_the_loop() -> None:
    engine = FakeEngine(ValueError())
    close = Message({"id": 1, "kind": "close"})
    assert served(engine, close, messages.info_request(2)) == (0, [])
    assert engine.closed


@pytest.mark.parametrize(
    "request_",
    [Message({}), Message({"id": 1, "kind": "exec"}), Message({"id": 1, "kind": "judge"})],
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
    assert options == argparse.Namespace(bundle=Path("folder"), device="cpu")
    with pytest.raises(SystemExit):
        worker._options(["--bundle", "folder", "--device", "toaster"])


def test_cache_that_cannot_be_made_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("NCOV_CACHE_DIR", str(tmp_path / "file"))
    assert worker._cache() is None
