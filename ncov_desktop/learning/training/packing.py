"""From a trained network to a bundle that the reading room can use."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

import numpy as np
import safetensors.torch
from numpy.typing import NDArray

from ncov_desktop import __version__
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bundle import (
    CARD_FILE,
    MODEL_FILE,
    WEIGHTS_FILE,
    Bundle,
    Calibration,
    Golden,
    Metrics,
    Rate,
    TrustStatistics,
    write_bundle,
)
from ncov_desktop.core.colormap import colormap_id
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.evaluation import EvaluatedSet, SetKind
from ncov_desktop.core.training.plan import ThresholdRule
from ncov_desktop.learning.architectures import ARCHITECTURES, Network
from ncov_desktop.learning.remembered import RememberingNetwork
from ncov_desktop.learning.selftest import golden_input, softmax
from ncov_desktop.learning.statistics import describe_depth, write_statistics
from ncov_desktop.learning.training.scoring import SeenFilm

CLASSES = (COVID19, OTHER_PNEUMONIA)
# Of ImageNet, whose weights nearly every training begins with.
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
DIRECTIONS = 32
SEEDS = 120
UNSURE_GOLDEN, SURE_GOLDEN = 8, 4
FEWEST_UNSURE = 4
_UNSURE = 0.2, 0.8

Logits = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GoldenChoice:
    """The golden inputs of a bundle. unsure: how many of them score between 0.2 and 0.8."""

    golden: tuple[Golden, ...]
    unsure: int

    @property
    def enough(self) -> bool:
        """Whether an error of the scores would show as it should."""
        return self.unsure >= FEWEST_UNSURE


def weights_of(network: Network) -> bytes:
    """The network's weights as they go into a bundle: float32, to the bit as they were trained."""
    state = {
        name: of.detach().cpu().contiguous() for name, of in network.model.state_dict().items()
    }
    return safetensors.torch.save(state)


def draft(architecture: str, input_size: int, bits: int, weights: bytes) -> Bundle:
    """A bundle before anything is measured: enough to prepare films for its network."""
    return Bundle(
        id="draft",
        title="draft",
        architecture=architecture,
        classes=CLASSES,
        input_size=input_size,
        colormap_id=colormap_id(bits),
        resize_mode="squash",
        window_rule="declared-else-automatic-v1",
        mean=MEAN,
        std=STD,
        temperature=1.0,
        threshold=0.5,
        threshold_choice="not chosen",
        golden=tuple(Golden(seed=seed, logits=(0.0, 0.0)) for seed in range(8)),
        training_plan="",
        weights_sha256=hashlib.sha256(weights).hexdigest(),
        app_version=__version__,
    )


def bundle_id(plan: str, architecture: str, day: date, taken: Callable[[str], bool]) -> str:
    """<plan>-<architecture>-<day>-<n>, the first n from 1 that is not taken."""
    names = (f"{plan}-{architecture}-{day:%Y%m%d}-{n}" for n in count(1))
    return next(name for name in names if not taken(name))


def choose_golden(network: RememberingNetwork, bundle: Bundle, seeds: int = SEEDS) -> GoldenChoice:
    """Phantoms near a score of 0.5, where an error shows most, and some the network is sure of.

    Where a network is nearly always sure, those nearest to 0.5 are taken all the same.
    """
    inputs = (golden_input(seed, bundle) for seed in range(seeds))
    logits: Mapping[int, Logits] = {
        seed: seen.logits for seed, seen in enumerate(network.see(inputs))
    }
    place = bundle.classes.index(COVID19)
    scores = {seed: float(softmax(of, bundle.temperature)[place]) for seed, of in logits.items()}
    by_doubt = sorted(scores, key=lambda seed: abs(scores[seed] - 0.5))
    chosen = sorted({*by_doubt[:UNSURE_GOLDEN], *by_doubt[-SURE_GOLDEN:]})
    return GoldenChoice(
        golden=tuple(Golden(seed=seed, logits=_rounded(logits[seed])) for seed in chosen),
        unsure=sum(_UNSURE[0] <= scores[seed] <= _UNSURE[1] for seed in chosen),
    )


def make_statistics(
    folder: Path, bundle: Bundle, training: Sequence[SeenFilm], validation: Sequence[SeenFilm]
) -> TrustStatistics | None:
    """Writes the statistics of the training films into the bundle's folder.

    None, and no file, where there are too few films to say what is usual.
    Raises: OSError.
    """
    layers = ARCHITECTURES[bundle.architecture].depths
    if len(training) < 3 or not validation:
        return None
    depths = []
    for place, layer in enumerate(layers):
        vectors = np.stack([of.seen.pooled[place] for of in training])
        others = np.stack([of.seen.pooled[place] for of in validation])
        directions = min(DIRECTIONS, vectors.shape[0] - 2, vectors.shape[1] - 1)
        depths.append(describe_depth(layer, vectors, others, directions))
    if not all(depth.spread.rest > 0 and depth.spread.variances.min() > 0 for depth in depths):
        return None
    return write_statistics(folder, depths, len(training))


def figures(sets: Sequence[EvaluatedSet]) -> tuple[tuple[Metrics, ...], tuple[Calibration, ...]]:
    """What a bundle says of its evaluation: the plain sets and, by their names, the controls."""
    told = tuple(_metrics(of) for of in sets)
    calibrations = tuple(
        Calibration(
            films=set_name(of),
            count=of.counts.films,
            error=of.scoring.calibration_error.value,
            low=of.scoring.calibration_error.low,
            high=of.scoring.calibration_error.high,
        )
        for of in sets
        if of.scoring.calibration_error is not None
        and of.kind in (SetKind.VALIDATION, SetKind.TEST)
    )
    return told, calibrations


def set_name(of: EvaluatedSet) -> str:
    """The set in a few words, as in a bundle's `metrics`."""
    names = {
        SetKind.VALIDATION: "validation",
        SetKind.TEST: "test",
        SetKind.SOURCE: f"test, {of.name}",
        SetKind.EXTERNAL: f"external, {of.name}",
        SetKind.REFERENCE: "trained as the controls are, on all films",
        SetKind.LEFT_OUT: f"trained without {of.name}, tested on it",
        SetKind.CENTRE_HIDDEN: "centre hidden in training and test",
        SetKind.GEOMETRY: "file geometry alone, no network",
    }
    return names[of.kind]


def threshold_words(rule: ThresholdRule) -> str:
    """How a threshold was chosen, for `model.json`."""
    on = "on the validation split, on the covid19 score after temperature"
    if rule.kind == "youden":
        return f"Youden {on}"
    return f"{rule.kind} of at least {rule.reach:g} {on}"


@dataclass(frozen=True, slots=True)
class Packed:
    """A bundle's folder with all that belongs to it. card: the content of CARD.md."""

    folder: Path
    bundle: Bundle
    files: Mapping[str, bytes]


def write_packed(packed: Packed, weights: bytes) -> None:
    """Writes the folder; `model.json` last, so that a folder that has one is whole. Raises: OSError."""
    packed.folder.mkdir(parents=True, exist_ok=True)
    write_atomically(packed.folder / WEIGHTS_FILE, weights)
    for name, content in packed.files.items():
        write_atomically(packed.folder / name, content)
    write_bundle(packed.folder, packed.bundle)


def is_whole(folder: Path) -> bool:
    """Whether a bundle was written to its end."""
    return all((folder / name).is_file() for name in (WEIGHTS_FILE, CARD_FILE, MODEL_FILE))


def _metrics(of: EvaluatedSet) -> Metrics:
    auc = of.scoring.auc
    return Metrics(
        films=set_name(of),
        patients=of.patients,
        sensitivity=of.rates.sensitivity or Rate(right=0, total=0),
        specificity=of.rates.specificity or Rate(right=0, total=0),
        auc=auc.value if auc else None,
        auc_low=auc.low if auc else None,
        auc_high=auc.high if auc else None,
    )


def _rounded(logits: Logits) -> tuple[float, float]:
    return round(float(logits[0]), 5), round(float(logits[1]), 5)
