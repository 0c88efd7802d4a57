"""The window's side of the engine process, with real processes; a tiny network where it matters."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import Judgement, ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services import process
from ncov_desktop.services.process import RemoteEngine

ROOT = Path(__file__).resolve().parents[3]
TINY = (str(ROOT / "tests/unit/learning/tiny_worker.py"), "serve")
FAKE = (str(Path(__file__).with_name("fake_engine.py")),)
WAIT_S = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc")


@pytest.fixture(scope="module", autouse=True)
def _surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache for all processes here, and a way to the package for the tiny one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NCOV_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("PYTHONPATH", str(ROOT))
        yield


@pytest.fixture(scope="module")
def film(bundle_folder: Path) -> ModelInput:
    return prepare(chest_phantom(1, 200, 160).radiographs[0], read_bundle(bundle_folder))


class Started:
    """Engines of one test; `states` are those of the last one. program: what they start."""

    program = FAKE

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.engines: list[RemoteEngine] = []
        self.states: list[EngineState] = []

    def __call__(self, *faults: str, timeout_s: float = WAIT_S) -> RemoteEngine:
        command = [sys.executable, *self.program, *faults]
        self.states = states = []
        engine = RemoteEngine(
            self.folder, "cpu", states.append, timeout_s=timeout_s, command=command
        )
        self.engines.append(engine)
        return engine


@pytest.fixture
def start(bundle_folder: Path) -> Iterator[Started]:
    started = Started(bundle_folder)
    yield started
    for engine in started.engines:
        engine.close()


def eventually(happened: Callable[[], bool]) -> bool:
    end = time.monotonic() + WAIT_S
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def alive(pid: int) -> bool:
    """True for a zombie too."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def pid_of(engine: RemoteEngine) -> int:
    assert engine._worker is not None
    return engine._worker._process.pid


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


def test_film_is_judged_in_another_process_which_no_interrupt_of_the_terminal_reaches(
    start: Started, film: ModelInput
) -> None:
    start.program = TINY
    engine = start()
    engine.start()
    first, second = engine.judge(film), engine.judge(film)
    assert first.prediction.probabilities == second.prediction.probabilities
    assert first.explanation.maps.tobytes() == second.explanation.maps.tobytes()
    assert first.prediction.input_sha256 == film.input_sha256
    assert engine.info().model_id == "tiny-v1"
    assert pid_of(engine) != os.getpid()
    os.kill(pid_of(engine), signal.SIGINT)
    assert engine.judge(film).prediction.model_id == "tiny-v1"
    assert start.states == [EngineState.STARTING, EngineState.READY]


def test_what_a_library_prints_is_no_answer(start: Started, film: ModelInput) -> None:
    engine = start()
    assert engine.judge(film).prediction.input_sha256 == film.input_sha256
    assert eventually(lambda: "a library prints this" in engine.last_words())


def test_start_does_not_wait(start: Started) -> None:
    engine = start()
    engine.start()
    engine.start()
    assert EngineState.READY not in start.states
    engine.info()
    assert start.states == [EngineState.STARTING, EngineState.READY]


def test_killed_while_judging_is_started_again_and_answers(
    start: Started, film: ModelInput, tmp_path: Path
) -> None:
    expected = start().judge(film)
    busy = tmp_path / "busy"
    engine = start("--busy", str(busy), "--step", "0.5")
    engine.info()
    thread, got = in_thread(lambda: engine.judge(film))
    assert eventually(lambda: busy.exists() and busy.read_text() != "")
    first = pid_of(engine)
    os.kill(first, signal.SIGKILL)
    thread.join(WAIT_S)
    (judgement,) = got
    assert isinstance(judgement, Judgement)
    assert judgement.prediction.probabilities == expected.prediction.probabilities
    assert pid_of(engine) != first
    assert eventually(lambda: not alive(first))
    assert start.states == [
        EngineState.STARTING,
        EngineState.READY,
        EngineState.LOST,
        EngineState.RESTARTING,
        EngineState.READY,
    ]


def test_killed_twice_is_lost_and_may_be_asked_again(
    start: Started, film: ModelInput, tmp_path: Path
) -> None:
    deadly = tmp_path / "deadly"
    deadly.touch()
    engine = start("--die", str(deadly))
    with pytest.raises(EngineLost):
        engine.judge(film)
    assert start.states.count(EngineState.LOST) == 2
    deadly.unlink()
    assert engine.judge(film).prediction.model_id == "fake"


def test_killed_while_idle_is_started_again_on_request(start: Started, film: ModelInput) -> None:
    engine = start()
    engine.info()
    os.kill(pid_of(engine), signal.SIGKILL)
    assert eventually(lambda: EngineState.LOST in start.states)
    assert engine.judge(film).prediction.model_id == "fake"
    assert start.states[-3:] == [EngineState.LOST, EngineState.RESTARTING, EngineState.READY]


def test_all_who_wait_learn_of_the_loss(start: Started, film: ModelInput, tmp_path: Path) -> None:
    deadly = tmp_path / "deadly"
    deadly.touch()
    engine = start("--die", str(deadly), "--once")
    waiting = [in_thread(lambda: engine.judge(film)) for _ in range(4)]
    for thread, _ in waiting:
        thread.join(WAIT_S)
    scores = {got[0].prediction.probabilities for _, got in waiting}  # type: ignore[attr-defined]
    assert len(scores) == 1


def test_silence_is_ended_in_time(start: Started, film: ModelInput) -> None:
    engine = start("--step", "600", timeout_s=0.3)
    with pytest.raises(NcovError) as raised:
        engine.judge(film)
    assert raised.value.kind is ErrorKind.ENGINE_TIMEOUT
    pid = pid_of(engine)
    assert eventually(lambda: not alive(pid))


def test_close_leaves_nothing_behind(start: Started, film: ModelInput) -> None:
    start().judge(film)
    start.engines[0].close()
    descriptors, threads = len(list(Path("/dev/fd").iterdir())), threading.active_count()
    engine = start()
    engine.judge(film)
    pid = pid_of(engine)
    engine.close()
    engine.close()
    assert not alive(pid)
    assert len(list(Path("/dev/fd").iterdir())) == descriptors
    assert threading.active_count() == threads
    assert start.states[-1] is EngineState.CLOSED
    with pytest.raises(EngineLost):
        engine.judge(film)
    with pytest.raises(EngineLost):
        engine.start()


def test_close_from_another_thread_ends_a_long_judgement(
    start: Started, film: ModelInput, tmp_path: Path
) -> None:
    busy = tmp_path / "busy"
    engine = start("--busy", str(busy), "--step", "600")
    thread, got = in_thread(lambda: engine.judge(film))
    assert eventually(busy.exists)
    pid = pid_of(engine)
    engine.close()
    thread.join(WAIT_S)
    assert isinstance(got[0], EngineLost)
    assert not alive(pid)
    assert EngineState.RESTARTING not in start.states


def test_close_before_start_is_fine(start: Started) -> None:
    engine = start()
    engine.close()
    assert start.states == [EngineState.CLOSED]


def test_listener_may_close_the_engine(bundle_folder: Path, film: ModelInput) -> None:
    engine = RemoteEngine(bundle_folder, "cpu", lambda state: listen(state), timeout_s=WAIT_S)

    def listen(state: EngineState) -> None:
        if state is EngineState.LOST:
            engine.close()

    engine._command = [sys.executable, "-c", "pass"]
    with pytest.raises(EngineLost):
        engine.judge(film)
    assert engine._state is EngineState.CLOSED


def test_errors_arrive_typed_and_without_words(start: Started, film: ModelInput) -> None:
    engine = start("--bug")
    with pytest.raises(NcovError) as raised:
        engine.judge(film)
    assert raised.value.kind is ErrorKind.ENGINE_FAILED
    assert raised.value.facts == {"type": "LookupError"}


def test_damaged_bundle_is_reported_by_every_request(
    tmp_path: Path, start: Started, film: ModelInput
) -> None:
    start.folder, start.program = tmp_path / "absent", TINY
    engine = start()
    for ask in (engine.info, lambda: engine.judge(film)):
        with pytest.raises(NcovError) as raised:
            ask()
        assert raised.value.kind is ErrorKind.BUNDLE_MISSING
    assert start.states == [EngineState.STARTING, EngineState.FAILED]


@pytest.mark.parametrize(
    "program", ["import sys; sys.stdout.write('Hello, this is no message' * 9)", "raise SystemExit"]
)
def test_program_that_speaks_otherwise_is_lost(bundle_folder: Path, program: str) -> None:
    engine = RemoteEngine(bundle_folder, command=[sys.executable, "-c", program])
    with pytest.raises(EngineLost):
        engine.info()
    engine.close()


def test_program_that_is_not_there_is_lost(bundle_folder: Path) -> None:
    engine = RemoteEngine(bundle_folder, command=["/no/such/program"])
    with pytest.raises(EngineLost):
        engine.start()
    engine.close()


@pytest.mark.parametrize(
    ("program", "said", "code"),
    [
        (TINY, b"x", 2),
        (FAKE, b"", 0),
        (FAKE, b"\x00" * 500, 2),
        (FAKE, b"\xff" * 500, 2),
        (FAKE, b"GET / HTTP/1.1\r\n\r\n", 2),
    ],
)
def test_garbage_and_the_end_of_the_input_end_the_process(
    bundle_folder: Path, program: Sequence[str], said: bytes, code: int
) -> None:
    worker = _bare(bundle_folder, program)
    assert worker.communicate(said, timeout=WAIT_S)[0] == b""
    assert worker.returncode == code


def test_programs_own_worker_is_started_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert process._worker_command() == [
        sys.executable,
        *["-m", "ncov_desktop", "--worker", "engine"],
    ]
    monkeypatch.chdir(tmp_path)
    engine = RemoteEngine(Path("models/net"), "cuda")
    expected = ["--bundle", str(tmp_path / "models/net"), "--device", "cuda"]
    assert engine._command[-4:] == expected
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process._worker_command() == [sys.executable, "--worker", "engine"]


def test_modules_in_the_current_folder_are_not_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH")
    for name in ("torch", "numpy", "ncov_desktop"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w')", encoding="utf-8")
    engine = RemoteEngine(tmp_path / "absent", "cpu")
    with pytest.raises(NcovError) as raised:
        engine.info()
    engine.close()
    assert raised.value.kind is ErrorKind.BUNDLE_MISSING
    assert not (tmp_path / "ran").exists()


def _bare(bundle_folder: Path, program: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *program, "--bundle", str(bundle_folder), "--device", "cpu"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
