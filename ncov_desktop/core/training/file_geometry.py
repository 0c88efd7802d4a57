"""What the file alone gives away of a film's class: its size, shape, depth and kind, and no pixel."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.results import COVID19
from ncov_desktop.core.training.dataset import FilmFacts, TrainingFilm

_PENALTY = 1.0
_ROUNDS = 25

Floats = NDArray[np.float64]


def geometry_scores(
    training: Sequence[TrainingFilm], films: Sequence[TrainingFilm]
) -> Floats | None:
    """Scores of COVID-19 Pneumonia, float64[films], 0 to 1, by a logistic regression with a ridge.

    training: the films it is fitted on, both classes weighing the same.
    None where a file was never looked at, or a class is missing in training.
    Source: Hastie, Tibshirani and Friedman 2009, section 4.4 (Newton steps).
    """
    truth = np.array([film.label == COVID19 for film in training], float)
    known = all(film.facts is not None for film in (*training, *films))
    if not known or not len(truth) or truth.min() == truth.max():
        return None
    kinds = sorted({film.file.suffix.casefold() for film in training})
    seen, asked = _features(training, kinds), _features(films, kinds)
    middle, spread = seen.mean(axis=0), seen.std(axis=0)
    spread[spread == 0] = 1
    weights = _fit((seen - middle) / spread, truth)
    return _chance((asked - middle) / spread, weights)


def _features(films: Sequence[TrainingFilm], kinds: Sequence[str]) -> Floats:
    """float64[films, features]."""
    return np.array([_feature(film, kinds) for film in films], float).reshape(len(films), -1)


def _feature(film: TrainingFilm, kinds: Sequence[str]) -> list[float]:
    facts = film.facts
    assert isinstance(facts, FilmFacts)
    rows, cols = float(facts.rows), float(facts.cols)
    ending = film.file.suffix.casefold()
    return [
        np.log2(rows),
        np.log2(cols),
        np.log2(cols / rows),
        abs(np.log2(cols / rows)),
        float(rows == cols),
        float(facts.bits),
        float(facts.lossy),
        *(float(ending == kind) for kind in kinds),
    ]


def _fit(features: Floats, truth: Floats) -> Floats:
    """float64[1 + features], the constant first; it is not penalised."""
    design = np.column_stack([np.ones(len(features)), features])
    each = np.where(truth == 1, 0.5 / truth.mean(), 0.5 / (1 - truth.mean()))
    ridge = np.diag([0.0, *[_PENALTY] * features.shape[1]])
    weights = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        chance = _chance(features, weights)
        slope = design.T @ (each * (truth - chance)) - ridge @ weights
        bend = (design.T * (each * chance * (1 - chance))) @ design + ridge
        weights = weights + np.linalg.solve(bend + 1e-9 * np.eye(len(bend)), slope)
    return weights


def _chance(features: Floats, weights: Floats) -> Floats:
    logits = np.clip(weights[0] + features @ weights[1:], -30, 30)
    chance: Floats = 1 / (1 + np.exp(-logits))
    return chance
