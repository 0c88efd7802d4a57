"""The engine in one process: what it says, what it refuses, and where it goes when memory is full."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from ncov_desktop.core.bundle import Bundle, content_sha256
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning import device
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU, Target, choose_target, is_out_of_memory
from ncov_desktop.learning.engine import LocalEngine, NetworkEngine
from ncov_desktop.learning.selftest import self_test, softmax

# From the description that came with the shipped weights: float32 logits (covid19, other).
FILM_LOGITS = {
    "cxr_000001.png": (-2.4407, 2.5379),
    "cxr_000002.png": (1.5871, -1.2741),
    "cxr_000004.png": (-1.8315, 1.8524),
    "cxr_000011.png": (-2.0843, 2.1860),
    "cxr_000014.png": (-1.1403, 1.2161),
    "cxr_000015.jpg": (-0.2092, 0.3615),
    "cxr_000025.png": (-2.3957, 2.3767),
    "cxr_000030.jpg": (1.3102, -1.0561),
}


@pytest.fixture
def engine(tiny_folder: Path, tmp_path: Path) -> LocalEngine:
    return LocalEngine(tiny_folder, "cpu", tmp_path)


def test_judgement_is_whole(
    engine: LocalEngine, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    judgement = engine.judge(tiny_film)
    said, told = judgement.prediction, judgement.explanation
    assert said.classes == told.classes == tiny_bundle.classes
    expected = softmax(np.array(said.logits), tiny_bundle.temperature)
    np.testing.assert_allclose(said.probabilities, expected)
    assert sum(said.probabilities) == pytest.approx(1, abs=1e-12)
    assert said.threshold == tiny_bundle.threshold
    assert said.model_id == told.model_id == tiny_bundle.id
    assert said.weights_sha256 == tiny_bundle.weights_sha256
    assert said.input_sha256 == tiny_film.input_sha256
    assert said.device == "CPU"
    assert 0 < said.elapsed_ms < 60_000
    assert told.maps.dtype == np.float32
    assert told.maps.shape == (3, 2, 8, 8)
    assert told.methods == ("grad-cam", "grad-cam++", "layercam")
    assert told.maps.min() >= 0
    assert not told.maps.flags.writeable
    assert told.geometry == tiny_film.geometry
    info = engine.info()
    assert (info.model_id, info.device, info.precision) == (
        said.model_id,
        said.device,
        said.precision,
    )
    assert said.bundle_sha256 == content_sha256(tiny_bundle)
    assert said.batch == 1
    assert judgement.distance is None
    exact, *others = info.trials
    assert (exact.precision, exact.probability_deviation, exact.passed) == ("float32", 0, True)
    chosen = {trial.precision: trial for trial in info.trials}[info.precision]
    assert chosen.passed
    assert chosen.probability_deviation <= 0.005
    assert all(chosen.elapsed_ms <= trial.elapsed_ms for trial in (exact, *others) if trial.passed)


def test_same_film_gives_the_same_bits(engine: LocalEngine, tiny_film: ModelInput) -> None:
    first, second = engine.judge(tiny_film), engine.judge(tiny_film)
    assert first.prediction.probabilities == second.prediction.probabilities
    assert first.explanation.maps.tobytes() == second.explanation.maps.tobytes()


def test_input_of_another_bundle_is_refused(engine: LocalEngine, tiny_film: ModelInput) -> None:
    for other in (
        replace(tiny_film, rgb=tiny_film.rgb[:32]),
        replace(tiny_film, rgb=tiny_film.rgb.astype(np.float32)),
        replace(tiny_film, colormap_id="jet-n16-v1"),
    ):
        with pytest.raises(NcovError) as raised:
            engine.judge(other)
        assert raised.value.kind is ErrorKind.ENGINE_FAILED


def test_closed_engine_says_so(engine: LocalEngine, tiny_film: ModelInput) -> None:
    engine.close()
    engine.close()
    with pytest.raises(NcovError) as raised:
        engine.judge(tiny_film)
    assert raised.value.kind is ErrorKind.ENGINE_LOST


def test_result_that_is_no_number_is_not_told(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    outcome = self_test(tiny_network, tiny_bundle, CPU, None)
    with torch.no_grad():
        tiny_network.model.classifier.bias[0] = float("nan")
    engine = NetworkEngine(tiny_network, tiny_bundle, CPU, lambda *rest: outcome)
    with pytest.raises(NcovError) as raised:
        engine.judge(tiny_film)
    assert raised.value.kind is ErrorKind.ENGINE_FAILED


def test_device_is_chosen_by_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_target("auto") == choose_target("cpu") == CPU
    with pytest.raises(NcovError) as raised:
        choose_target("cuda")
    assert raised.value.kind is ErrorKind.DEVICE_UNAVAILABLE
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda place: "A card")
    for choice in ("auto", "cuda"):
        target = choose_target(choice)
        assert (target.device.type, target.name, target.last) == ("cuda", "A card", False)
    assert choose_target("cpu") == CPU


def test_full_memory_is_recognised() -> None:
    assert is_out_of_memory(MemoryError())
    assert is_out_of_memory(torch.OutOfMemoryError("CUDA out of memory."))
    with pytest.raises(RuntimeError) as raised:
        torch.empty(1 << 60, dtype=torch.uint8)
    assert is_out_of_memory(raised.value)
    assert not is_out_of_memory(RuntimeError("shapes do not match"))
    assert not is_out_of_memory(ValueError("out of memory"))


class Full:
    """A last stage that finds no memory a number of times; it stands for a card on the CPU."""

    def __init__(self, network: Network, error: Callable[[], Exception], times: int) -> None:
        self.error = error
        self.times = times
        network.stages[-1][1].register_forward_hook(self)

    def __call__(self, *rest: object) -> None:
        if self.times > 0:
            self.times -= 1
            raise self.error()


CARD = Target(torch.device("cpu"), "A card", last=False)


@pytest.mark.parametrize("when", ["self-test", "judge"])
def test_full_card_gives_way_to_the_cpu(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput, when: str
) -> None:
    expected = LocalAnswer(tiny_network, tiny_bundle, tiny_film)
    tested: list[str] = []

    def activate(network: Network, bundle: Bundle, target: Target):
        tested.append(target.name)
        return self_test(network, bundle, target, None)

    full = Full(tiny_network, lambda: torch.OutOfMemoryError("full"), int(when == "self-test"))
    engine = NetworkEngine(tiny_network, tiny_bundle, CARD, activate)
    if when == "judge":
        assert engine.info().device == "A card"
        full.times = 1
    said = engine.judge(tiny_film).prediction
    assert said.device == engine.info().device == "CPU (GPU out of memory)"
    assert said.probabilities[0] == pytest.approx(expected.score, abs=0.005)
    assert tested == ["A card", "CPU (GPU out of memory)"]
    assert engine.judge(tiny_film).prediction.device == "CPU (GPU out of memory)"


class LocalAnswer:
    """The score on the CPU when nothing goes wrong."""

    def __init__(self, network: Network, bundle: Bundle, film: ModelInput) -> None:
        engine = NetworkEngine(network, bundle, CPU, lambda n, b, t: self_test(n, b, t, None))
        self.score = engine.judge(film).prediction.probabilities[0]


@pytest.mark.parametrize(
    "error",
    [MemoryError, lambda: RuntimeError("DefaultCPUAllocator: can't allocate memory")],
)
def test_full_cpu_has_a_kind(
    tiny_network: Network,
    tiny_bundle: Bundle,
    tiny_film: ModelInput,
    error: Callable[[], Exception],
) -> None:
    engine = NetworkEngine(
        tiny_network, tiny_bundle, CARD, lambda n, b, t: self_test(n, b, t, None)
    )
    full = Full(tiny_network, error, 99)
    with pytest.raises(NcovError) as raised:
        engine.judge(tiny_film)
    assert raised.value.kind is ErrorKind.DEVICE_OUT_OF_MEMORY
    full.times = 0
    assert engine.judge(tiny_film).prediction.device == "CPU (GPU out of memory)"


def test_another_failure_is_not_hidden(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    engine = NetworkEngine(
        tiny_network, tiny_bundle, CARD, lambda n, b, t: self_test(n, b, t, None)
    )
    Full(tiny_network, lambda: RuntimeError("shapes do not match"), 1)
    with pytest.raises(RuntimeError, match="shapes"):
        engine.judge(tiny_film)
    assert engine.info().device == "A card"


def test_threads_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[int] = []
    monkeypatch.setattr(torch, "get_num_threads", lambda: 128)
    monkeypatch.setattr(torch, "set_num_threads", used.append)
    device.limit_threads()
    assert used == [16]


_LARGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")
_HELD = """
import torch
from ncov_desktop.learning import device
device.use_large_pages()
held = torch.ones(32, 1024, 1024)
print(open("/proc/self/smaps_rollup").read())
"""


@pytest.mark.skipif(
    not _LARGE_PAGES.exists() or "[madvise]" not in _LARGE_PAGES.read_text(),
    reason="this system does not give out large pages on request",
)
def test_large_tensors_lie_in_large_pages() -> None:
    run = [sys.executable, "-c", _HELD]
    told = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    (kilobytes,) = re.findall(r"AnonHugePages:\s+(\d+) kB", told)
    assert int(kilobytes) > 64 * 1024  # of 128 MiB: the system may be short of them


def test_shipped_bundle_passes_its_self_test(shipped_engine: LocalEngine) -> None:
    info = shipped_engine.info()
    assert info.device == "CPU"
    assert {trial.precision: trial for trial in info.trials}[info.precision].passed


def test_films_get_the_promised_logits(
    shared_data: Path, shipped_engine: LocalEngine, shipped_network: Network
) -> None:
    from ncov_desktop.learning.explain import see
    from ncov_desktop.learning.precision import Precision
    from ncov_desktop.learning.selftest import to_tensor

    bundle = shipped_engine._bundle
    for name, promised in FILM_LOGITS.items():
        film = prepare(read_study(shared_data / "cxr/images" / name).radiographs[0], bundle)
        exact = see(shipped_network, to_tensor(film, bundle, CPU.device), Precision.FLOAT32)
        np.testing.assert_allclose(exact.logits[0].numpy(), promised, atol=0.02)
        said = shipped_engine.judge(film).prediction
        score = softmax(exact.logits[0].double().numpy(), bundle.temperature)[0]
        assert said.covid19 == pytest.approx(score, abs=0.005)
