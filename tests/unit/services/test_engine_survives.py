"""What long use does to the engine process: it is killed at any moment, and asked thousands of times."""

import os
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.errors import EngineLost, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import ModelInput
from ncov_desktop.core.trust import Stability, TrustPart, TrustSubject
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services.process import RemoteEngine

ROOT = Path(__file__).resolve().parents[3]
FAKE = Path(__file__).with_name("fake_engine.py")
TINY = ROOT / "tests/unit/learning/tiny_worker.py"
WAIT_S = 120
KILLS = 50
SHARED_MEMORY = Path("/dev/shm")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals and /proc")


@pytest.fixture(autouse=True)
def _surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NCOV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def film_of(number: int) -> ModelInput:
    rgb = np.full((32, 32, 3), number % 256, np.uint8)
    return ModelInput(rgb, "jet-n8-v1", Geometry.squash((64, 64), (32, 32)), f"film {number}")


def children() -> list[int]:
    """Processes of this one, zombies among them."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return [int(pid) for pid in listed]


def eventually(happened: Callable[[], bool]) -> bool:
    end = time.monotonic() + WAIT_S
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


class Asker(threading.Thread):
    """Asks one thing after another and holds every answer to account."""

    def __init__(self, engine: RemoteEngine, seed: int) -> None:
        super().__init__()
        self.engine = engine
        self.random = random.Random(seed)
        self.stop = threading.Event()
        self.asked = 0
        self.ended: Counter[str] = Counter()
        self.wrong: list[object] = []

    def run(self) -> None:
        while not self.stop.is_set():
            self.asked += 1
            way = self.random.choice((self.judge, self.judge_many, self.refine, self.examine))
            try:
                self.ended["answered" if way() else "wrong"] += 1
            except EngineLost:
                self.ended["lost"] += 1
            except NcovError as error:
                self.ended[error.kind] += 1

    def film(self) -> ModelInput:
        return film_of(self.random.randrange(256))

    def judge(self) -> bool:
        film = self.film()
        said = self.engine.judge(film).prediction
        score = float(film.rgb.mean()) / 255
        return (said.input_sha256, said.covid19) == (film.input_sha256, score)

    def judge_many(self) -> bool:
        films = [self.film() for _ in range(20)]
        said = [each.prediction.input_sha256 for each in self.engine.judge_many(films)]
        return said == [film.input_sha256 for film in films]

    def refine(self) -> bool:
        film = self.film()
        return bool(self.engine.refine(film).maps.max() == np.float32(film.rgb.mean() / 255))

    def examine(self) -> bool:
        film = self.film()
        subject = TrustSubject(np.zeros((64, 64), np.uint16), film)
        end = time.monotonic() + self.random.choice((0.02, 60))
        result = self.engine.examine(
            subject, TrustPart.STABILITY, lambda: time.monotonic() > end or self.stop.is_set()
        )
        return isinstance(result, Stability) and result.low == float(film.rgb.mean()) / 255


def answers(askers: Sequence[Asker]) -> int:
    return sum(asker.ended["answered"] for asker in askers)


def test_killed_at_any_moment_it_loses_no_answer_silently(tmp_path: Path) -> None:
    before = (
        threading.active_count(),
        len(list(Path("/proc/self/fd").iterdir())),
        sorted(SHARED_MEMORY.iterdir()),
        children(),
    )
    engine = RemoteEngine(tmp_path, "cpu", timeout_s=WAIT_S, command=[sys.executable, str(FAKE)])
    engine.info()
    askers = [Asker(engine, seed) for seed in range(3)]
    for asker in askers:
        asker.start()
    when, killed = random.Random(0), 0
    while killed < KILLS:
        if killed % 2:  # at work, else perhaps only about to start
            answered = answers(askers)
            assert eventually(lambda so_far=answered: answers(askers) > so_far)  # type: ignore[misc]
        time.sleep(when.uniform(0, 0.06))
        worker = engine._worker
        if worker is not None and not worker.ended:
            os.kill(worker.pid, signal.SIGKILL)
            killed += 1
            assert eventually(lambda w=worker: engine._worker is not w)  # type: ignore[misc]
    for asker in askers:
        asker.stop.set()
    for asker in askers:
        asker.join(WAIT_S)
        assert not asker.is_alive(), "a request was never answered"
        assert asker.ended.total() == asker.asked
        assert asker.ended["wrong"] == 0
        assert set(asker.ended) <= {"answered", "lost", "wrong", "cancelled"}
    assert answers(askers) > KILLS / 2
    assert engine.judge(film_of(7)).prediction.input_sha256 == "film 7"
    engine.close()
    assert eventually(lambda: threading.active_count() == before[0])
    assert len(list(Path("/proc/self/fd").iterdir())) == before[1]
    assert sorted(SHARED_MEMORY.iterdir()) == before[2]
    assert children() == before[3]


def resident_bytes(pid: int) -> int:
    pages = int((Path("/proc") / str(pid) / "statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("films", [200, pytest.param(2000, marks=pytest.mark.heavy)])
def test_memory_and_scores_stay_as_they_are(bundle_folder: Path, films: int) -> None:
    bundle = read_bundle(bundle_folder)
    inputs = [prepare(chest_phantom(n, 200, 160).radiographs[0], bundle) for n in range(4)]
    engine = RemoteEngine(
        bundle_folder, "cpu", timeout_s=WAIT_S, command=[sys.executable, str(TINY), "serve"]
    )
    said = {each.prediction.probabilities for each in engine.judge_many(inputs * 10)}
    assert engine._worker is not None
    pids = (engine._worker.pid, os.getpid())
    before = [resident_bytes(pid) for pid in pids]
    for _ in range(films // 8):
        together = engine.judge_many(inputs)
        alone = [engine.judge(film) for film in inputs]
        assert {each.prediction.probabilities for each in (*together, *alone)} == said
    growth = [resident_bytes(pid) - held for pid, held in zip(pids, before, strict=True)]
    assert max(growth) < 50 * 2**20
    os.kill(pids[0], signal.SIGKILL)
    in_another_process = {each.prediction.probabilities for each in engine.judge_many(inputs)}
    assert engine._worker.pid != pids[0]
    engine.close()
    assert in_another_process == said
