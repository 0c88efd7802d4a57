"""Films by truth and call, and the rates that follow, with their intervals."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ncov_desktop.core.metrics.bootstrap import Interval, bootstrap_interval, share_statistic

_Z95 = 1.959963984540054


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


def balanced_interval(
    sensitivity: float, specificity: float, of_each: tuple[Interval, Interval]
) -> Interval:
    """95 % interval of the mean of sensitivity and specificity, from the intervals of both.

    It stays an interval where every film of a class was called right, as draws anew would not.
    Source: Zou and Donner 2008, DOI 10.1002/sim.3095, for a sum of two independent figures.
    """
    (low_sens, high_sens), (low_spec, high_spec) = of_each
    mean = (sensitivity + specificity) / 2
    below = np.hypot(sensitivity - low_sens, specificity - low_spec) / 2
    above = np.hypot(high_sens - sensitivity, high_spec - specificity) / 2
    return max(0.0, float(mean - below)), min(1.0, float(mean + above))


def predictive_values(
    sensitivity: float, specificity: float, prevalence: float
) -> tuple[float | None, float | None]:
    """PPV and NPV where so large a share of the films is positive, by Bayes' rule.

    None for the one that no call would lead to.
    """
    found, missed = prevalence * sensitivity, prevalence * (1 - sensitivity)
    spared, wrong = (1 - prevalence) * specificity, (1 - prevalence) * (1 - specificity)
    ppv = found / (found + wrong) if found + wrong > 0 else None
    npv = spared / (spared + missed) if spared + missed > 0 else None
    return ppv, npv


def _share(right: int, total: int) -> float | None:
    return right / total if total else None
