"""How well scores tell two classes apart, whatever the threshold, and thresholds chosen on them."""

import numpy as np
from numpy.typing import ArrayLike

from ncov_desktop.core.metrics.bootstrap import Floats, Statistic, ratio

Point = tuple[float, float]


def roc_auc(positive: ArrayLike, scores: ArrayLike) -> float | None:
    """Chance that a positive film scores above a negative one, ties counting half.

    positive: bool[films]. scores: float[films]. None where a class is missing.
    Source: Hanley and McNeil 1982, DOI 10.1148/radiology.143.1.7063747.
    """
    truth = np.asarray(positive, bool)
    value = float(auc_statistic(truth, scores)(np.ones((1, truth.size)))[0])
    return None if np.isnan(value) else value


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
        return ratio((positives * below).sum(axis=1), pairs)

    return area


def roc_points(positive: ArrayLike, scores: ArrayLike) -> tuple[Point, ...]:
    """The ROC curve: (1 - specificity, sensitivity), from (0, 0) to (1, 1), corners only.

    Scores that tie are one step. Empty where a class is missing.
    """
    found, wrong = _steps(positive, scores)
    if len(found) == 0 or found[-1] == 0 or wrong[-1] == 0:
        return ()
    across = np.concatenate([[0.0], wrong / wrong[-1]])
    up = np.concatenate([[0.0], found / found[-1]])
    # points on a straight line between their neighbours draw nothing
    turn = np.diff(across)[:-1] * np.diff(up)[1:] != np.diff(across)[1:] * np.diff(up)[:-1]
    keep = np.concatenate([[True], turn, [True]])
    return tuple(zip(across[keep].tolist(), up[keep].tolist(), strict=True))


def precision_recall_points(positive: ArrayLike, scores: ArrayLike) -> tuple[Point, ...]:
    """(sensitivity, PPV) at every score as threshold, from the highest down.

    Source: the curve has no point at a sensitivity of 0; Davis and Goadrich 2006,
    DOI 10.1145/1143844.1143874, show why points must not be joined by straight lines.
    """
    found, wrong = _steps(positive, scores)
    if len(found) == 0 or found[-1] == 0 or wrong[-1] == 0:
        return ()
    return tuple(zip((found / found[-1]).tolist(), (found / (found + wrong)).tolist(), strict=True))


def average_precision(positive: ArrayLike, scores: ArrayLike) -> float | None:
    """The mean PPV over the positive films, each at its own score as threshold.

    It depends on the mix: by chance alone it is the share of positive films. None where a class is
    missing.
    """
    truth = np.asarray(positive, bool)
    value = float(precision_statistic(truth, scores)(np.ones((1, truth.size)))[0])
    return None if np.isnan(value) else value


def precision_statistic(positive: ArrayLike, scores: ArrayLike) -> Statistic:
    """The weighted average precision; NaN where a class has no weight."""
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    order = np.argsort(-values, kind="stable")
    starts = np.flatnonzero(np.diff(values[order], prepend=np.nan) != 0)

    def mean_ppv(weights: Floats) -> Floats:
        if truth.size == 0:
            return np.full(len(weights), np.nan)
        steps = np.add.reduceat((weights * truth)[:, order], starts, axis=1)
        called = np.cumsum(np.add.reduceat(weights[:, order], starts, axis=1), axis=1)
        ppv = np.divide(
            np.cumsum(steps, axis=1), called, out=np.zeros_like(called), where=called > 0
        )
        whole, negatives = steps.sum(axis=1), weights @ (~truth)
        return ratio(np.where(negatives > 0, (steps * ppv).sum(axis=1), np.nan), whole)

    return mean_ppv


def sensitivity_threshold(positive: ArrayLike, scores: ArrayLike, reach: float) -> float:
    """The highest cut-off, where score >= cut-off is positive, that finds this share of the positives.

    Raises: ValueError where there is no positive film.
    """
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    if not truth.any():
        raise ValueError("a positive film is needed")
    return _first(_cuts(values)[::-1], values[truth], reach, above=True)


def specificity_threshold(positive: ArrayLike, scores: ArrayLike, reach: float) -> float:
    """The lowest cut-off, where score >= cut-off is positive, that spares this share of the negatives.

    Raises: ValueError where there is no negative film.
    """
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    if truth.all():
        raise ValueError("a negative film is needed")
    return _first(_cuts(values), values[~truth], reach, above=False)


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


def _steps(positive: ArrayLike, scores: ArrayLike) -> tuple[Floats, Floats]:
    """Positive and negative films called positive at each distinct score, from the highest down."""
    truth, values = np.asarray(positive, bool), np.asarray(scores, np.float64)
    order = np.argsort(-values, kind="stable")
    ends = np.flatnonzero(np.diff(values[order], append=np.nan) != 0)
    found, wrong = np.cumsum(truth[order])[ends], np.cumsum(~truth[order])[ends]
    return found.astype(np.float64), wrong.astype(np.float64)


def _cuts(scores: Floats) -> Floats:
    """Cut-offs half-way between neighbouring scores, and one beyond each end, rising."""
    ends = np.concatenate([[0.0], np.unique(scores), [1.0]])
    cuts: Floats = (ends[:-1] + ends[1:]) / 2
    return cuts


def _first(cuts: Floats, scores: Floats, reach: float, *, above: bool) -> float:
    """The first cut-off with so large a share of the scores on its right side; else the last one."""
    for cut in cuts:
        share = float((scores >= cut).mean() if above else (scores < cut).mean())
        if share >= reach - 1e-12:
            return float(cut)
    return float(cuts[-1])
