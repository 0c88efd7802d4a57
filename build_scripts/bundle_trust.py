"""What a bundle says about its training films and about its scores as numbers, measured."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from bundle_card import Film

from ncov_desktop.core import metrics
from ncov_desktop.core.bundle import Bundle, Calibration, TrustStatistics
from ncov_desktop.core.results import COVID19
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import ARCHITECTURES
from ncov_desktop.learning.remembered import RememberingNetwork, Seen
from ncov_desktop.learning.statistics import describe_depth, write_statistics

DIRECTIONS = 32
SETS = {"validation": "valid", "test": "test"}


@dataclass(frozen=True)
class SeenFilm:
    """A film of the two classes and what the network says of it in float32."""

    film: Film
    seen: Seen


def see_films(
    films: Sequence[Film], data: Path, bundle: Bundle, network: RememberingNetwork
) -> tuple[SeenFilm, ...]:
    """What the network says of the films, which lie under `data`."""
    inputs = (prepare(read_study(data / of.file).radiographs[0], bundle) for of in films)
    return tuple(
        SeenFilm(film, seen) for film, seen in zip(films, network.see(inputs), strict=True)
    )


def make_statistics(folder: Path, bundle: Bundle, films: Sequence[SeenFilm]) -> TrustStatistics:
    """Writes the statistics of the training films into the bundle's folder."""
    training, validation = (_of(films, split) for split in ("train", "valid"))
    depths = [
        describe_depth(
            layer,
            np.stack([of.seen.pooled[place] for of in training]),
            np.stack([of.seen.pooled[place] for of in validation]),
            DIRECTIONS,
        )
        for place, layer in enumerate(ARCHITECTURES[bundle.architecture].depths)
    ]
    return write_statistics(folder, depths, len(training))


def fitted_temperature(bundle: Bundle, films: Sequence[SeenFilm]) -> float:
    """The temperature that the validation films give; ends the program where none is best."""
    chosen = _of(films, "valid")
    classes = [bundle.classes.index(of.film.label) for of in chosen]
    try:
        return metrics.fit_temperature([of.seen.logits for of in chosen], classes)
    except ValueError as error:
        sys.exit(f"validation split: {error}")


def calibrations(bundle: Bundle, films: Sequence[SeenFilm]) -> tuple[Calibration, ...]:
    """The expected calibration error on validation and test films."""
    return tuple(_calibration(name, _of(films, split), bundle) for name, split in SETS.items())


def bins(
    bundle: Bundle, films: Sequence[SeenFilm]
) -> dict[str, tuple[metrics.CalibrationBin, ...]]:
    """The reliability diagram's bins of each set."""
    return {
        name: metrics.reliability(*_truth(_of(films, split), bundle))
        for name, split in SETS.items()
    }


def _of(films: Sequence[SeenFilm], split: str) -> list[SeenFilm]:
    return [of for of in films if of.film.split == split]


def _truth(films: Sequence[SeenFilm], bundle: Bundle) -> tuple[list[bool], list[float]]:
    positive = [of.film.label == COVID19 for of in films]
    return positive, [of.seen.score(bundle) for of in films]


def _calibration(name: str, films: Sequence[SeenFilm], bundle: Bundle) -> Calibration:
    positive, scores = _truth(films, bundle)
    error = metrics.calibration_error(positive, scores)
    if error is None:
        sys.exit(f"{name}: no films")
    statistic = metrics.calibration_statistic(positive, scores)
    interval = metrics.bootstrap_interval(statistic, [of.film.patient for of in films])
    low, high = interval if interval is not None else (None, None)
    return Calibration(films=name, count=len(films), error=error, low=low, high=high)
