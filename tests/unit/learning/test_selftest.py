"""The self-test refuses what the bundle did not promise, and picks the fastest faithful format."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import ModelInput
from ncov_desktop.learning import precision as formats
from ncov_desktop.learning import selftest
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU, Target
from ncov_desktop.learning.precision import Precision, native_bfloat16
from ncov_desktop.learning.selftest import (
    SelfTest,
    golden_input,
    run_trials,
    self_test,
    softmax,
    to_tensor,
)

ALL = tuple(Precision)
TOLD: dict[str, object] = {
    "precision": "float32",
    "elapsed_ms": 0.125,
    "probability_deviation": 0,
    "logit_deviation": 0,
}


class FakeMeasure:
    """Logits and times that a test makes up; remembers what was asked."""

    def __init__(self, bundle: Bundle, **formats: tuple[float, float]) -> None:
        self.golden = np.array([golden.logits for golden in bundle.golden])
        self.formats = formats
        self.asked: list[str] = []

    def __call__(self, precision: Precision) -> tuple[NDArray[np.float64], Sequence[float]]:
        self.asked.append(precision.value)
        shift, elapsed_ms = self.formats[precision.value]
        # Opposite signs move the score the most.
        return self.golden + np.array([shift, -shift]), [elapsed_ms * 9, elapsed_ms, elapsed_ms]


@pytest.mark.parametrize(
    ("formats", "chosen"),
    [
        ({"float32": (0, 10), "bfloat16": (0.001, 5), "float16": (0.001, 4)}, Precision.FLOAT16),
        ({"float32": (0, 10), "bfloat16": (0.001, 5), "float16": (0.1, 4)}, Precision.BFLOAT16),
        ({"float32": (0, 10), "bfloat16": (0.001, 11), "float16": (0.1, 4)}, Precision.FLOAT32),
        ({"float32": (0, 10), "bfloat16": (float("nan"), 1), "float16": (0.1, 4)}, "float32"),
    ],
)
def test_fastest_faithful_format_is_chosen(
    tiny_bundle: Bundle, formats: dict[str, tuple[float, float]], chosen: Precision
) -> None:
    outcome = run_trials(FakeMeasure(tiny_bundle, **formats), ALL, tiny_bundle, "key")
    assert outcome.chosen.precision == chosen
    assert outcome.chosen.elapsed_ms == formats[outcome.chosen.precision.value][1]


def test_limits_are_those_of_the_design(tiny_bundle: Bundle) -> None:
    # Near a score of a half, d(score) = d(logit difference) / 4 / temperature.
    even = tuple(golden.model_copy(update={"logits": (0.0, 0.0)}) for golden in tiny_bundle.golden)
    bundle = tiny_bundle.model_copy(update={"golden": even, "temperature": 1.0})
    for shift, passed in ((0.0099, True), (0.0101, False)):
        measure = FakeMeasure(bundle, float32=(0, 9), bfloat16=(shift, 1))
        outcome = run_trials(measure, (Precision.FLOAT32, Precision.BFLOAT16), bundle, "key")
        trial = outcome.trials[1]
        assert trial.probability_deviation == pytest.approx(shift / 2, rel=1e-3)
        assert trial.logit_deviation == pytest.approx(shift)
        assert trial.passed is passed


def test_logits_are_compared_where_the_score_is_blind(tiny_bundle: Bundle) -> None:
    sure = tuple(golden.model_copy(update={"logits": (9.0, -9.0)}) for golden in tiny_bundle.golden)
    bundle = tiny_bundle.model_copy(update={"golden": sure})
    measure = FakeMeasure(bundle, float32=(0, 9), bfloat16=(0.5, 1))
    outcome = run_trials(measure, (Precision.FLOAT32, Precision.BFLOAT16), bundle, "key")
    assert outcome.trials[1].probability_deviation < 0.001
    assert outcome.chosen.precision is Precision.FLOAT32


@pytest.mark.parametrize("shift", [0.021, -0.3, float("nan")])
def test_other_logits_than_promised_are_refused(tiny_bundle: Bundle, shift: float) -> None:
    with pytest.raises(NcovError) as raised:
        run_trials(FakeMeasure(tiny_bundle, float32=(shift, 1)), ALL, tiny_bundle, "key")
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED


def test_network_of_other_weights_is_refused(tiny_network: Network, tiny_bundle: Bundle) -> None:
    with torch.no_grad():
        tiny_network.model.classifier.bias += 0.1
    with pytest.raises(NcovError) as raised:
        self_test(tiny_network, tiny_bundle, CPU, None)
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED


def test_outcome_is_remembered_and_used(
    tiny_network: Network, tiny_bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = self_test(tiny_network, tiny_bundle, CPU, tmp_path)
    assert len(list(tmp_path.glob("self-test-*.json"))) == 1
    monkeypatch.setattr(selftest, "run_trials", lambda *rest: pytest.fail("tested again"))
    assert self_test(tiny_network, tiny_bundle, CPU, tmp_path) == first


@pytest.mark.parametrize("content", [b"", b"{", b'{"key": 1}', b"\xff\xfe", None])
def test_damaged_memory_is_ignored(
    tiny_network: Network, tiny_bundle: Bundle, tmp_path: Path, content: bytes | None
) -> None:
    first = self_test(tiny_network, tiny_bundle, CPU, tmp_path)
    (file,) = tmp_path.glob("self-test-*.json")
    if content is None:
        other = first.model_copy(update={"key": "another bundle's"})
        content = other.model_dump_json().encode()
    file.write_bytes(content)
    again = self_test(tiny_network, tiny_bundle, CPU, tmp_path)
    assert again.key == first.key
    assert SelfTest.model_validate_json(file.read_bytes()) == again


@pytest.mark.parametrize(
    "change",
    [
        {"golden_deviation": 0.5},
        {"golden_deviation": -1},
        {"trials": []},
        {"trials": [TOLD | {"elapsed_ms": -1}]},
        {"trials": [TOLD | {"logit_deviation": -1}]},
        {"trials": [TOLD | {"logit_deviation": 1}]},
        {"trials": [TOLD | {"precision": "float16"}]},
        {"trials": [TOLD, TOLD | {"precision": "float16"}]},
    ],
)
def test_memory_that_cannot_be_true_is_ignored(
    tiny_network: Network, tiny_bundle: Bundle, tmp_path: Path, change: dict[str, object]
) -> None:
    self_test(tiny_network, tiny_bundle, CPU, tmp_path)
    (file,) = tmp_path.glob("self-test-*.json")
    told = json.loads(file.read_bytes()) | {"trials": [TOLD]}
    file.write_text(json.dumps(told))
    assert self_test(tiny_network, tiny_bundle, CPU, tmp_path).chosen.elapsed_ms == 0.125
    file.write_text(json.dumps(told | change))
    again = self_test(tiny_network, tiny_bundle, CPU, tmp_path)
    assert 0 <= again.golden_deviation < 0.001
    assert again.trials[0].elapsed_ms not in (0.125, -1)
    assert {of.precision for of in again.trials} <= {*formats.candidates(CPU.device)}


def test_folder_that_cannot_be_written_is_no_obstacle(
    tiny_network: Network, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    outcome = self_test(tiny_network, tiny_bundle, CPU, tmp_path / "absent")
    assert outcome.golden_deviation < 0.001


def test_memory_is_of_this_bundle_device_and_threads(tiny_bundle: Bundle) -> None:
    key = selftest._key(tiny_bundle, CPU)
    assert key == selftest._key(tiny_bundle, CPU)
    other = tiny_bundle.model_copy(update={"temperature": 2.0})
    assert selftest._key(other, CPU) != key
    assert selftest._key(tiny_bundle, Target(CPU.device, "another")) != key
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(threads + 1)
        assert selftest._key(tiny_bundle, CPU) != key
    finally:
        torch.set_num_threads(threads)


def test_memory_is_of_this_processor(tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    key = selftest._key(tiny_bundle, CPU)
    with monkeypatch.context() as patch:
        patch.setattr(selftest, "_processor", lambda: "another")
        assert selftest._key(tiny_bundle, CPU) != key
    with monkeypatch.context() as patch:
        patch.setattr(selftest, "candidates", lambda device: ALL)
        assert selftest._key(tiny_bundle, CPU) != key
    monkeypatch.setattr(selftest, "candidates", lambda device: formats.candidates(device))
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx2": True})
    assert selftest._key(tiny_bundle, CPU) != key


def test_golden_inputs_carry_no_words(tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    with_words = golden_input(4, tiny_bundle).rgb
    monkeypatch.setattr("ncov_desktop.imaging.phantom.cv2.putText", lambda *rest: None)
    np.testing.assert_array_equal(golden_input(4, tiny_bundle).rgb, with_words)


def test_tensor_is_normalised_by_the_bundle(tiny_bundle: Bundle, tiny_film: ModelInput) -> None:
    x = to_tensor(tiny_film, tiny_bundle, CPU.device)
    assert x.shape == (1, 3, 64, 64)
    assert x.is_contiguous(memory_format=torch.channels_last)
    expected = (tiny_film.rgb[5, 9] / 255 - np.array(tiny_bundle.mean)) / np.array(tiny_bundle.std)
    np.testing.assert_allclose(x[0, :, 5, 9].numpy(), expected, rtol=1e-5)


def test_temperature_divides_the_logits() -> None:
    logits = np.array([1.0, -1.0])
    assert softmax(logits, 1.0)[0] == pytest.approx(1 / (1 + np.exp(-2)))
    assert softmax(logits, 2.0)[0] == pytest.approx(1 / (1 + np.exp(-1)))
    assert softmax(np.array([1000.0, 0.0]), 1.0).tolist() == [1.0, 0.0]


def test_bfloat16_is_tried_only_where_the_processor_has_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert native_bfloat16({"avx512_bf16": True})
    assert native_bfloat16({"amx_bf16": True, "avx512_bf16": False})
    assert not native_bfloat16({"avx512_f": True, "avx512_bf16": False})
    assert not native_bfloat16({})
    monkeypatch.setattr(formats.torch.cpu, "get_capabilities", lambda: {"avx2": True})
    assert formats.candidates(torch.device("cpu")) == (Precision.FLOAT32,)
    assert set(formats.candidates(torch.device("cuda"))) == set(Precision)
