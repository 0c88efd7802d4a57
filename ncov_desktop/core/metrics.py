"""How well scores tell two classes apart and how right they are as numbers, with intervals.

The positive class is always named.

Films of one patient are not independent, so intervals come from a bootstrap over patients.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Interval = tuple[float, float]

# Values [B] of a statistic under weights float64[B, films]; NaN where it is not defined.
Statistic = Callable[[Floats], Floats]

REPLICATES = 2000
CALIBRATION_BINS = 10
_Z95 = 1.959963984540054
_SHARPNESS = 1e-3, 1e3  # 1 / temperature


@dataclass(frozen=True, slots=True)
class Counts:
    """Films by truth and call. A rate without any film to measure it on is None."""

    true_positive: int
    false_negative: int
    true_negative: int
    false_positive: int

    @property
    def positives(self) -> int:
        """Films that truly are of the positive class."""
        return self.true_positive + self.false_negative

    @property
    def negatives(self) -> int:
        """Films that truly are of the other class."""
        return self.true_negative + self.false_positive

    @property
    def sensitivity(self) -> float | None:
        """Share of the positive films that were called positive."""
        return _share(self.true_positive, self.positives)

    @property
    def specificity(self) -> float | None:
        """Share of the negative films that were called negative."""
        return _share(self.true_negative, self.negatives)

    @property
    def ppv(self) -> float | None:
        """Share of the positive calls that were right; it depends on the mix of films."""
        return _share(self.true_positive, self.true_positive + self.false_positive)

    @property
    def npv(self) -> float | None:
        """Share of the negative calls that were right; it depends on the mix of films."""
        return _share(self.true_negative, self.true_negative + self.false_negative)

    @property
    def accuracy(self) -> float | None:
        """Share of all films that were called right."""
        right = self.true_positive + self.true_negative
        return _share(right, self.positives + self.negatives)

    @property
    def balanced_accuracy(self) -> float | None:
        """Mean of sensitivity and specificity."""
        if self.sensitivity is None or self.specificity is None:
            return None
        return (self.sensitivity + self.specificity) / 2


def count_calls(positive: ArrayLike, called: ArrayLike) -> Counts:
    """The counts of true classes and calls, bool[films] each."""
    truth, call = np.asarray(positive, bool), np.asarray(called, bool)
    return Counts(
        true_positive=int((truth & call).sum()),
        false_negative=int((truth & ~call).sum()),
        true_negative=int((~truth & ~call).sum()),
        false_positive=int((~truth & call).sum()),
    )


def roc_auc(positive: ArrayLike, scores: ArrayLike) -> float | None:
    """Chance that a positive film scores above a negative one, ties counting half.

    positive: bool[films]. scores: float[films]. None where a class is missing.
    Source: Hanley and McNeil 1982, DOI 10.1148/radiology.143.1.7063747.
    """
    truth = np.asarray(positive, bool)
    value = float(auc_statistic(truth, scores)(np.ones((1, truth.size)))[0])
    return None if np.isnan(value) else value


def wilson_interval(right: int, total: int) -> Interval | None:
    """95 % interval of a proportion of independent trials; None without a trial.

    Source: Wilson 1927, DOI 10.1080/01621459.1927.10502953.
    """
    if total == 0:
        return None
    share, z2 = right / total, _Z95**2
    centre = (share + z2 / (2 * total)) / (1 + z2 / total)
    spread = np.sqrt(share * (1 - share) / total + z2 / (4 * total**2)) * _Z95 / (1 + z2 / total)
    return max(0.0, float(centre - spread)), min(1.0, float(centre + spread))


def rate_interval(right: ArrayLike, patients: ArrayLike, seed: int = 0) -> Interval | None:
    """95 % interval of the share of films called right; None without a film.

    With one film per patient it is Wilson's. Otherwise patients are drawn anew; where every film
    was called alike such draws cannot differ, and Wilson's interval over patients is given instead.

    right: bool[films]. patients: name of each film's patient, [films].
    """
    was_right, names = np.asarray(right, bool), np.asarray(patients)
    distinct = len(np.unique(names))
    if distinct == len(names):
        return wilson_interval(int(was_right.sum()), len(names))
    if was_right.all() or not was_right.any():
        return wilson_interval(distinct if was_right.all() else 0, distinct)
    return bootstrap_interval(share_statistic(was_right), names, seed)


def bootstrap_interval(
    statistic: Statistic, patients: ArrayLike, seed: int = 0, replicates: int = REPLICATES
) -> Interval | None:
    """95 % percentile interval of a statistic when whole patients are drawn with replacement.

    None where no draw defines the statistic. The same seed gives the same interval.
    Source: Efron and Tibshirani 1993, chapters 8 and 13.
    """
    names, place = np.unique(np.asarray(patients), return_inverse=True)
    if len(names) == 0:
        return None
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(len(names), np.full(len(names), 1 / len(names)), size=replicates)
    values = statistic(drawn[:, place].astype(np.float64))
    values = values[~np.isnan(values)]
    if len(values) == 0:
        return None
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)


def share_statistic(right: ArrayLike) -> Statistic:
    """The weighted share of films called right, bool[films]."""
    was_right = np.asarray(right, np.float64)

    def share(weights: Floats) -> Floats:
        return _ratio(weights @ was_right, weights.sum(axis=1))

    return share


def auc_statistic(positive: ArrayLike, scores: ArrayLike) -> Statistic:
    """The weighted area under the ROC curve, ties counting half."""
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    order = np.argsort(values, kind="stable")
    starts = np.flatnonzero(np.diff(values[order], prepend=np.nan) != 0)

    def area(weights: Floats) -> Floats:
        if truth.size == 0:
            return np.full(len(weights), np.nan)
        at_score = [
            np.add.reduceat((weights * of_class)[:, order], starts, axis=1)
            for of_class in (truth, ~truth)
        ]
        positives, negatives = at_score
        below = np.cumsum(negatives, axis=1) - negatives / 2
        pairs = positives.sum(axis=1) * negatives.sum(axis=1)
        return _ratio((positives * below).sum(axis=1), pairs)

    return area


def youden_threshold(positive: ArrayLike, scores: ArrayLike) -> float:
    """Cut-off with the largest sensitivity + specificity - 1, where score >= cut-off is positive.

    It lies half-way between two neighbouring scores; of equal cut-offs the lowest is taken.

    Raises: ValueError where a class or a second score is missing.
    Source: Youden 1950, DOI 10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3.
    """
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    distinct = np.unique(values)
    if truth.all() or not truth.any() or len(distinct) < 2:
        raise ValueError("two classes and two scores are needed")
    cuts = (distinct[:-1] + distinct[1:]) / 2
    called = values[None, :] >= cuts[:, None]
    youden = called[:, truth].mean(axis=1) - called[:, ~truth].mean(axis=1)
    return float(cuts[int(np.argmax(youden))])


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
        return _ratio(np.sum(gaps, axis=0) + np.zeros(len(weights)), weights.sum(axis=1))

    return error


def _equal_bins(values: Floats, bins: int) -> list[NDArray[np.intp]]:
    """Indices of the films of each bin, by rising score."""
    order = np.argsort(values, kind="stable")
    return [of_bin for of_bin in np.array_split(order, bins) if len(of_bin)]


def _share(right: int, total: int) -> float | None:
    return right / total if total else None


def _ratio(above: Floats, below: Floats) -> Floats:
    result: Floats = np.full(len(above), np.nan)
    np.divide(above, below, out=result, where=below > 0)
    return result
