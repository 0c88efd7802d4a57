"""The self-test of a bundle on this computer, and the number format that it chooses.

Golden inputs are drawn by code, so that no patient's film ships with the program. In float32 they
must give the logits the bundle promises. Then the fastest format that agrees with float32 is taken.
"""

import hashlib
import json
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from torch import Tensor

from ncov_desktop import __version__
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import WEIGHTS_FILE, Bundle, Triple
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import ModelInput, PrecisionTrial
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import Target
from ncov_desktop.learning.explain import see
from ncov_desktop.learning.precision import Precision, candidates

GOLDEN_LOGITS = 0.02
MAX_PROBABILITY = 0.005
MAX_LOGIT = 0.02
GOLDEN_SIDE = 512
MAX_BYTES = 1 << 16
# Where a phantom of that side carries its words: PHANTOM below, R above.
_WORDS = ((slice(448, 500), slice(170, 390)), (slice(10, 58), slice(12, 64)))

Logits = NDArray[np.float64]
Positive = Annotated[float, Field(ge=0)]


class Trial(BaseModel):
    """One number format on the golden inputs.

    elapsed_ms: median time of one judgement, maps included.
    probability_deviation, logit_deviation: largest difference from float32.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    precision: Precision
    elapsed_ms: Positive
    probability_deviation: Positive
    logit_deviation: Positive

    @property
    def passed(self) -> bool:
        """True where it agrees with float32 closely enough to take its place."""
        near = self.probability_deviation <= MAX_PROBABILITY
        return near and self.logit_deviation <= MAX_LOGIT

    def told(self) -> PrecisionTrial:
        """The trial as it travels to the window."""
        return PrecisionTrial(
            precision=self.precision.value,
            elapsed_ms=self.elapsed_ms,
            probability_deviation=self.probability_deviation,
            logit_deviation=self.logit_deviation,
            passed=self.passed,
        )


class SelfTest(BaseModel):
    """The outcome of one self-test.

    key: names everything the outcome depends on. golden_deviation: largest difference of a float32
    logit from the bundle's promise.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    key: str
    golden_deviation: float = Field(ge=0, le=GOLDEN_LOGITS)
    trials: tuple[Trial, ...]

    @property
    def chosen(self) -> Trial:
        """The fastest format that passed; float32, which is its own measure, always does."""
        return min((trial for trial in self.trials if trial.passed), key=lambda t: t.elapsed_ms)


# Logits float64[golden, classes] of the golden inputs in one format, and milliseconds of each.
Measure = Callable[[Precision], tuple[Logits, Sequence[float]]]


def self_test(network: Network, bundle: Bundle, target: Target, cache: Path | None) -> SelfTest:
    """The self-test's outcome, from the cache folder where the same one was done before.

    Raises: NcovError (bundle_damaged) where float32 does not give the golden logits.
    """
    key = _key(bundle, target)
    known = _recall(cache, key, candidates(target.device))
    if known is not None:
        return known
    outcome = run_trials(_measure(network, bundle, target), candidates(target.device), bundle, key)
    _remember(cache, outcome)
    return outcome


def run_trials(
    measure: Measure, precisions: Sequence[Precision], bundle: Bundle, key: str
) -> SelfTest:
    """Measures each format, float32 first.

    Raises: NcovError (bundle_damaged).
    """
    reference, times = measure(Precision.FLOAT32)
    promised = np.array([golden.logits for golden in bundle.golden])
    golden_deviation = float(np.abs(reference - promised).max())
    # Written this way round so that NaN is refused too.
    if not golden_deviation <= GOLDEN_LOGITS:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=bundle.id, part=WEIGHTS_FILE)
    trials = [_trial(Precision.FLOAT32, reference, times, reference, bundle.temperature)]
    for precision in precisions:
        if precision is not Precision.FLOAT32:
            logits, times = measure(precision)
            if np.isfinite(logits).all():
                trials.append(_trial(precision, logits, times, reference, bundle.temperature))
    return SelfTest(key=key, golden_deviation=golden_deviation, trials=tuple(trials))


def golden_inputs(bundle: Bundle) -> tuple[ModelInput, ...]:
    """The bundle's golden inputs, drawn and prepared like any film."""
    return tuple(golden_input(golden.seed, bundle) for golden in bundle.golden)


def golden_input(seed: int, bundle: Bundle) -> ModelInput:
    """One golden input: a phantom whose burnt-in words are blanked.

    OpenCV's lettering changes between versions, and a golden input must not: the words alone moved
    logits by 0.02.
    """
    film = chest_phantom(seed, GOLDEN_SIDE, GOLDEN_SIDE).radiographs[0]
    pixels = film.pixels.copy()
    for box in _WORDS:
        pixels[box] = 0
    pixels.flags.writeable = False
    return prepare(replace(film, pixels=pixels), bundle)


def to_tensor(model_input: ModelInput, bundle: Bundle, device: torch.device) -> Tensor:
    """float32[1, 3, H, W], channels last: (value / 255 - mean) / std."""
    rgb = torch.tensor(model_input.rgb, device=device)
    return normalised(rgb.unsqueeze(0), bundle.mean, bundle.std)


def normalised(colours: Tensor, mean: Triple, std: Triple) -> Tensor:
    """float32[N, 3, H, W], channels last, of uint8[N, H, W, 3]; training and inference alike."""
    x = colours.permute(0, 3, 1, 2).to(torch.float32) / 255
    middle = torch.tensor(mean, device=x.device).view(1, 3, 1, 1)
    spread = torch.tensor(std, device=x.device).view(1, 3, 1, 1)
    return (x - middle) / spread


def softmax(logits: Logits, temperature: float) -> Logits:
    """Scores float64[..., classes] of logits, which are divided by the temperature first."""
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    scores: Logits = powers / powers.sum(axis=-1, keepdims=True)
    return scores


def _trial(
    precision: Precision,
    logits: Logits,
    times: Sequence[float],
    reference: Logits,
    temperature: float,
) -> Trial:
    scores = softmax(logits, temperature) - softmax(reference, temperature)
    return Trial(
        precision=precision,
        elapsed_ms=statistics.median(times),
        probability_deviation=float(np.abs(scores).max()),
        logit_deviation=float(np.abs(logits - reference).max()),
    )


def _measure(network: Network, bundle: Bundle, target: Target) -> Measure:
    inputs = golden_inputs(bundle)

    def measure(precision: Precision) -> tuple[Logits, list[float]]:
        logits, times = [], []
        for model_input in inputs:
            began = time.perf_counter()
            seen = see(network, to_tensor(model_input, bundle, target.device), precision)
            # Copying to the CPU also waits for the graphics card.
            logits.append(seen.logits[0].cpu().double().numpy())
            times.append((time.perf_counter() - began) * 1000)
        return np.stack(logits), times

    return measure


def _key(bundle: Bundle, target: Target) -> str:
    parts = [
        bundle.weights_sha256,
        hashlib.sha256(bundle.model_dump_json().encode()).hexdigest(),
        torch.__version__,
        target.name,
        __version__,
        str(torch.get_num_threads()),
        _processor(),
        # One cache may be shared by several computers, in a home folder on a server.
        repr(sorted(torch.cpu.get_capabilities().items())),
        *candidates(target.device),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _processor() -> str:
    """The processor's name; on Linux Python itself knows only its family."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = (line for line in lines if line.startswith("model name"))
    return next(names, platform.processor())


def _file(cache: Path, key: str) -> Path:
    return cache / f"self-test-{key[:32]}.json"


def _recall(cache: Path | None, key: str, offered: Sequence[Precision]) -> SelfTest | None:
    """A remembered outcome; whatever is wrong with the file, the test is simply done again."""
    if cache is None:
        return None
    try:
        known = SelfTest.model_validate_json(read_bounded(_file(cache, key), MAX_BYTES))
    except (OSError, ValidationError):
        return None
    tried = [trial.precision for trial in known.trials]
    usable = tried[:1] == [Precision.FLOAT32] and known.trials[0].passed and {*tried} <= {*offered}
    return known if known.key == key and usable else None


def _remember(cache: Path | None, outcome: SelfTest) -> None:
    if cache is None:
        return
    try:
        content = outcome.model_dump_json(indent=2).encode()
        write_atomically(_file(cache, outcome.key), content, private=True)
    except OSError:
        # Without a cache the next start is slower, and that is all.
        return
