"""Intervals from drawing patients anew: films of one patient are not independent."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Interval = tuple[float, float]

# Values [B] of a statistic under weights float64[B, films]; NaN where it is not defined.
Statistic = Callable[[Floats], Floats]

REPLICATES = 2000


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
        return ratio(weights @ was_right, weights.sum(axis=1))

    return share


def ratio(above: Floats, below: Floats) -> Floats:
    """above / below, each float64[B]; NaN where nothing is below."""
    result: Floats = np.full(len(above), np.nan)
    np.divide(above, below, out=result, where=below > 0)
    return result
