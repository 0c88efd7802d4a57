"""Makes the first bundle from its weights file, measuring everything that it says about itself.

    python build_scripts/first_bundle.py --weights FILE --data FOLDER --out models/BUNDLE_ID

FILE is the DenseNet-161 named by `WEIGHTS_SHA256`, FOLDER the chest-radiograph set it was made with.
With `--cache` what the network said of each film is kept, and a second run takes it from there.
"""

import argparse
import csv
import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from bundle_card import CardFacts, Film, card_text
from bundle_trust import (
    SeenFilm,
    bins,
    calibrations,
    fitted_temperature,
    make_statistics,
    see_films,
)
from numpy.typing import NDArray

from ncov_desktop import __version__
from ncov_desktop.core import metrics
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bundle import (
    CARD_FILE,
    WEIGHTS_FILE,
    Bundle,
    Golden,
    Metrics,
    Rate,
    write_bundle,
)
from ncov_desktop.core.colormap import colormap_id
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, ModelInput
from ncov_desktop.core.study import Radiograph
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU, limit_threads
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.remembered import RememberingNetwork
from ncov_desktop.learning.selftest import golden_input, self_test, softmax
from ncov_desktop.learning.training.reliability import RELIABILITY_FILE, reliability_svg
from ncov_desktop.learning.weights import load_network

# What the weights' own description says, and nothing here can measure.
WEIGHTS_SHA256 = "363c01426f2e257d5ee3e98c8400916258900b6aaa89a8ef20d2f02240507b52"
TEMPERATURE = 1.032
THRESHOLD = 0.465
TRAINING = (
    "random start (not transfer learning); training split only, class-balanced; 96 px 30 epochs, "
    "144 px 15, 224 px 9; AdamW 4e-4, 2e-4, 1e-4 with cosine decay, weight decay 0.05, batch 16, "
    "label smoothing 0.05, bfloat16, weights averaged (0.995); both classes alike: rotation, zoom, "
    "aspect jitter, shift, perspective, horizontal flip, resampling, brightness, contrast, gamma, "
    "sharpness, noise, JPEG quality 30-90, hidden edge strip"
)
FILM_LOGITS = {
    "images/cxr_000001.png": (-2.4407, 2.5379),
    "images/cxr_000002.png": (1.5871, -1.2741),
    "images/cxr_000004.png": (-1.8315, 1.8524),
    "images/cxr_000011.png": (-2.0843, 2.1860),
    "images/cxr_000014.png": (-1.1403, 1.2161),
    "images/cxr_000015.jpg": (-0.2092, 0.3615),
    "images/cxr_000025.png": (-2.3957, 2.3767),
    "images/cxr_000030.jpg": (1.3102, -1.0561),
}
FILM_LOGIT_LIMIT = 0.02

SEEDS = 120
UNSURE_GOLDEN, SURE_GOLDEN = 8, 4


@dataclass(frozen=True)
class Judge:
    """The network in both number formats and both colour depths."""

    network: Network
    bundle: Bundle
    cache: Path | None

    def remembering(self, precision: Precision) -> RememberingNetwork:
        """The network in one number format."""
        return RememberingNetwork(self.network, self.bundle, precision, self.cache)

    def logits(self, model_input: ModelInput, precision: Precision) -> NDArray[np.float64]:
        """float64[2] of one prepared film."""
        return self.remembering(precision).see([model_input])[0].logits

    def score(
        self, film: Radiograph, precision: Precision = Precision.FLOAT32, bits: int = 8
    ) -> float:
        """Score of COVID-19 Pneumonia."""
        bundle = self.bundle.model_copy(update={"colormap_id": colormap_id(bits)})
        logits = self.logits(prepare(film, bundle), precision)
        return float(softmax(logits, bundle.temperature)[bundle.classes.index(COVID19)])


def main() -> int:
    """Makes the bundle; ends with an error, without a model.json, where a promise does not hold."""
    options = _options()
    limit_threads()
    weights = options.weights.read_bytes()
    if hashlib.sha256(weights).hexdigest() != WEIGHTS_SHA256:
        sys.exit("these are other weights than the ones described")
    options.out.mkdir(parents=True, exist_ok=True)
    write_atomically(options.out / WEIGHTS_FILE, weights)
    bundle = _draft(options)
    network = load_network(options.out, bundle).to(memory_format=torch.channels_last)
    judge = Judge(network, bundle, options.cache)
    film_error = _check_film_logits(options.data, judge)
    bundle = bundle.model_copy(update={"golden": _choose_golden(judge)})
    outcome = self_test(network, bundle, CPU, None)
    films = [
        _measured(film, options.data, judge, outcome.chosen.precision)
        for film in _films(options.data)
        if film.split != "train"
    ]
    seen = _seen(options.data, judge)
    measured = {
        "metrics": _metrics(films),
        "calibration": calibrations(bundle, seen),
        "trust": make_statistics(options.out, bundle, seen),
    }
    bundle = Bundle.model_validate(bundle.model_copy(update=measured).model_dump())
    diagram = bins(bundle, seen)
    card = card_text(
        CardFacts(
            bundle=bundle,
            films=tuple(films),
            self_test=outcome,
            film_error=film_error,
            training=TRAINING,
            licences=_licences(_films(options.data)),
            temperature_again=fitted_temperature(bundle, seen),
            diagram=diagram,
        )
    )
    write_bundle(options.out, bundle)
    write_atomically(options.out / RELIABILITY_FILE, reliability_svg(diagram).encode())
    write_atomically(options.out / CARD_FILE, card.encode())
    print(card)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    return parser.parse_args()


def _draft(options: argparse.Namespace) -> Bundle:
    """The bundle before anything is measured."""
    return Bundle(
        id=options.out.resolve().name,
        title="nCoV-NET DenseNet-161, frontal chest radiographs, 224 px",
        architecture="densenet161",
        classes=(COVID19, OTHER_PNEUMONIA),
        input_size=224,
        colormap_id=colormap_id(8),
        resize_mode="squash",
        window_rule="declared-else-automatic-v1",
        mean=(0.485, 0.456, 0.406),
        std=(0.229, 0.224, 0.225),
        temperature=TEMPERATURE,
        temperature_choice="came with the weights, fitted on the validation split",
        threshold=THRESHOLD,
        threshold_choice="Youden on the validation split, on the covid19 score after temperature",
        golden=tuple(Golden(seed=seed, logits=(0.0, 0.0)) for seed in range(8)),
        training_plan=TRAINING,
        data_sha256=hashlib.sha256((options.data / "manifest.csv").read_bytes()).hexdigest(),
        weights_sha256=WEIGHTS_SHA256,
        app_version=__version__,
        data_licences=tuple(name for name, _ in _licences(_films(options.data))),
    )


def _films(data: Path) -> list[Film]:
    with (data / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        return [
            Film(
                file=row["file"],
                label=row["label"],
                patient=row["patient_id"],
                source=row["source"],
                split=row["split"],
                licence=row["licence"],
                sha256=row["sha256"],
            )
            for row in csv.DictReader(stream)
        ]


def _licences(films: Sequence[Film]) -> tuple[tuple[str, int], ...]:
    """(licence, number of training films), the most frequent first."""
    counts: dict[str, int] = {}
    for film in films:
        if film.split == "train":
            # Of COVID-CXNet the manifest names each original's site; the statement is the same.
            name = film.licence.partition("; licence of original")[0]
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _radiograph(path: Path) -> Radiograph:
    return read_study(path).radiographs[0]


def _check_film_logits(data: Path, judge: Judge) -> float:
    """Largest difference from the logits that the weights' description gives for eight films."""
    worst = 0.0
    for file, promised in FILM_LOGITS.items():
        model_input = prepare(_radiograph(data / file), judge.bundle)
        logits = judge.logits(model_input, Precision.FLOAT32)
        worst = max(worst, float(np.abs(logits - promised).max()))
    if worst > FILM_LOGIT_LIMIT:
        sys.exit(f"the films' logits are off by {worst:.4f}")
    return worst


def _choose_golden(judge: Judge) -> tuple[Golden, ...]:
    """Phantoms near a score of 0.5, where an error shows most, and some the network is sure of."""
    bundle = judge.bundle
    logits = {
        seed: judge.logits(golden_input(seed, bundle), Precision.FLOAT32) for seed in range(SEEDS)
    }
    place = bundle.classes.index(COVID19)
    scores = {seed: float(softmax(of, TEMPERATURE)[place]) for seed, of in logits.items()}
    by_doubt = sorted(scores, key=lambda seed: abs(scores[seed] - 0.5))
    chosen = by_doubt[:UNSURE_GOLDEN] + by_doubt[-SURE_GOLDEN:]
    if sum(0.2 <= scores[seed] <= 0.8 for seed in chosen) < 4:
        sys.exit("fewer than four golden inputs between 0.2 and 0.8: search more seeds")
    return tuple(
        Golden(
            seed=seed, logits=(round(float(logits[seed][0]), 5), round(float(logits[seed][1]), 5))
        )
        for seed in sorted(chosen)
    )


def _measured(film: Film, data: Path, judge: Judge, precision: Precision) -> Film:
    radiograph = _radiograph(data / film.file)
    if radiograph.provenance.file_sha256 != film.sha256:
        sys.exit(f"{film.file} is not the film of the manifest")
    return replace(
        film,
        score=judge.score(radiograph),
        fast_score=judge.score(radiograph, precision),
        score_16=judge.score(radiograph, bits=16),
    )


def _seen(data: Path, judge: Judge) -> tuple[SeenFilm, ...]:
    """All films of the two classes, as the network sees them in float32."""
    films = [film for film in _films(data) if film.file.startswith("images/")]
    return see_films(films, data, judge.bundle, judge.remembering(Precision.FLOAT32))


def _metrics(films: Sequence[Film]) -> tuple[Metrics, ...]:
    pneumonia = [film for film in films if film.file.startswith("images/")]
    test = [film for film in pneumonia if film.split == "test"]
    found = [
        _metrics_of("validation", [film for film in pneumonia if film.split == "valid"]),
        _metrics_of("test", test),
    ]
    for source in sorted({film.source for film in test}):
        found.append(
            _metrics_of(f"test, {source}", [film for film in test if film.source == source])
        )
    healthy = [film for film in films if film.label == "no_finding"]
    found.append(_metrics_of("no finding (healthy, outside the intended use)", healthy))
    return tuple(found)


def _metrics_of(name: str, films: Sequence[Film]) -> Metrics:
    """Sensitivity and specificity for COVID-19 Pneumonia; a class that is missing has total 0."""
    positive = np.array([film.label == COVID19 for film in films])
    scores = np.array([film.score for film in films])
    patients = np.array([film.patient for film in films])
    right = (scores >= THRESHOLD) == positive
    auc = metrics.roc_auc(positive, scores)
    interval = None
    if auc is not None:
        statistic = metrics.auc_statistic(positive, scores)
        interval = metrics.bootstrap_interval(statistic, patients)
    return Metrics(
        films=name,
        patients=len(set(patients)),
        sensitivity=_rate(right[positive], patients[positive]),
        specificity=_rate(right[~positive], patients[~positive]),
        auc=auc,
        auc_low=interval[0] if interval else None,
        auc_high=interval[1] if interval else None,
    )


def _rate(right: NDArray[np.bool_], patients: NDArray[np.str_]) -> Rate:
    interval = metrics.rate_interval(right, patients)
    return Rate(
        right=int(right.sum()),
        total=len(right),
        low=interval[0] if interval else None,
        high=interval[1] if interval else None,
    )


if __name__ == "__main__":
    sys.exit(main())
