"""How right scores are as numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ncov_desktop.core.metrics.bootstrap import Floats, Statistic, ratio

CALIBRATION_BINS = 10
_SHARPNESS = 1e-3, 1e3  # 1 / temperature


def fit_temperature(logits: ArrayLike, classes: ArrayLike) -> float:
    """The temperature under which the films' true classes are the most likely.

    logits: float[films, C]. classes: int[films], each film's true class.
    Raises: ValueError where no temperature is best: none of the films, or all, are called right for
        certain, or there is no film.
    Source: Guo et al. 2017, arXiv:1706.04599, section 4.2.
    """
    values, truth = np.asarray(logits, np.float64), np.asarray(classes, np.intp)
    of_truth = values[np.arange(len(truth)), truth]

    def slope(sharpness: float) -> float:
        """Of the mean negative log-likelihood, which is convex in 1 / temperature."""
        scaled = sharpness * (values - values.max(axis=1, keepdims=True))
        powers = np.exp(scaled)
        expected = (powers * values).sum(axis=1) / powers.sum(axis=1)
        return float((expected - of_truth).mean())

    low, high = _SHARPNESS
    if len(truth) == 0 or not slope(low) < 0 < slope(high):
        raise ValueError("no temperature is best")
    for _ in range(60):
        middle = float(np.sqrt(low * high))
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return 1 / float(np.sqrt(low * high))


@dataclass(frozen=True, slots=True)
class CalibrationBin:
    """Films of like score. score: their mean. share: how many of them are of the positive class."""

    count: int
    score: float
    share: float


def reliability(
    positive: ArrayLike, scores: ArrayLike, bins: int = CALIBRATION_BINS
) -> tuple[CalibrationBin, ...]:
    """The reliability diagram: bins of as nearly equal counts as can be, from low scores to high.

    positive: bool[films]. scores: float[films]. Fewer films than bins give a bin each.
    """
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    return tuple(
        CalibrationBin(len(of_bin), float(values[of_bin].mean()), float(truth[of_bin].mean()))
        for of_bin in _equal_bins(values, bins)
    )


def calibration_error(
    positive: ArrayLike, scores: ArrayLike, bins: int = CALIBRATION_BINS
) -> float | None:
    """Expected calibration error over bins of equal counts, 0 to 1; None without a film.

    The mean over all films of | mean score of their bin - positive share of their bin |. Of few films
    it is above 0 even for scores that are exactly right.
    Source: Naeini et al. 2015 (AAAI), bins as Nixon et al. 2019, arXiv:1904.01685.
    """
    truth = np.asarray(positive, bool)
    value = float(calibration_statistic(truth, scores, bins)(np.ones((1, truth.size)))[0])
    return None if np.isnan(value) else value


def calibration_statistic(
    positive: ArrayLike, scores: ArrayLike, bins: int = CALIBRATION_BINS
) -> Statistic:
    """The weighted expected calibration error; the bins are those of the films without weights."""
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    apart = values - truth

    def error(weights: Floats) -> Floats:
        gaps = [np.abs(weights[:, of] @ apart[of]) for of in _equal_bins(values, bins)]
        return ratio(np.sum(gaps, axis=0) + np.zeros(len(weights)), weights.sum(axis=1))

    return error


def _equal_bins(values: Floats, bins: int) -> list[NDArray[np.intp]]:
    """Indices of the films of each bin, by rising score."""
    order = np.argsort(values, kind="stable")
    return [of_bin for of_bin in np.array_split(order, bins) if len(of_bin)]
