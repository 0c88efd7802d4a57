"""From the scores of films to the figures of a set."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ncov_desktop.core import metrics
from ncov_desktop.core.bundle import Rate
from ncov_desktop.core.training.evaluation import (
    Bin,
    EvaluatedSet,
    Measured,
    Rates,
    Remark,
    Scoring,
    SetKind,
    Tally,
    ThresholdChoice,
)
from ncov_desktop.core.training.plan import ThresholdRule

GUESSED_THRESHOLD = 0.5
OTHER_RULES = (
    ThresholdRule(kind="youden"),
    ThresholdRule(kind="sensitivity", reach=0.9),
    ThresholdRule(kind="sensitivity", reach=0.95),
    ThresholdRule(kind="specificity", reach=0.9),
    ThresholdRule(kind="specificity", reach=0.95),
)


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Films with what is true and what was said. COVID-19 Pneumonia is positive.

    positive: bool[films]. scores: float64[films], 0 to 1. patients: a name for each film's patient.
    """

    positive: NDArray[np.bool_]
    scores: NDArray[np.float64]
    patients: NDArray[np.str_]

    @classmethod
    def of(cls, positive: ArrayLike, scores: ArrayLike, patients: Sequence[str]) -> "Scored":
        """From anything that can be made arrays."""
        return cls(np.asarray(positive, bool), np.asarray(scores, float), np.asarray(patients, str))

    @property
    def both_classes(self) -> bool:
        """Whether there is a film of either class."""
        return bool(self.positive.any() and not self.positive.all())


@dataclass(frozen=True, slots=True)
class SetName:
    """Which set, and of which network; as in `EvaluatedSet`."""

    name: str
    kind: SetKind
    network: str
    remarks: tuple[Remark, ...] = ()


def measure_set(name: SetName, scored: Scored, threshold: float) -> EvaluatedSet:
    """All figures of a set; of one class only its sensitivity, or only its specificity."""
    truth = scored.positive
    called = scored.scores >= threshold
    remarks = name.remarks
    if scored.both_classes:
        rates, scoring = _both_rates(scored, called), _scoring(scored)
    else:
        right = _rate(called == truth, scored.patients)
        rates = Rates(sensitivity=right) if truth.any() else Rates(specificity=right)
        scoring = Scoring()
        remarks = (*remarks, Remark.ONE_CLASS)
    return EvaluatedSet(
        name=name.name,
        kind=name.kind,
        network=name.network,
        patients=len(set(scored.patients.tolist())),
        threshold=threshold,
        counts=tally(scored, threshold),
        rates=rates,
        scoring=scoring,
        remarks=remarks,
    )


def tally(scored: Scored, threshold: float) -> Tally:
    """Films by truth and call, where a score of the threshold or more is COVID-19 Pneumonia."""
    counts = metrics.count_calls(scored.positive, scored.scores >= threshold)
    return Tally(
        true_positive=counts.true_positive,
        false_negative=counts.false_negative,
        true_negative=counts.true_negative,
        false_positive=counts.false_positive,
    )


def threshold_for(rule: ThresholdRule, scored: Scored) -> float:
    """The threshold that a rule chooses on these films.

    Raises: ValueError where a class, or for Youden a second score, is missing.
    """
    if not scored.both_classes:
        raise ValueError("films of both classes are needed")
    if rule.kind == "sensitivity":
        return metrics.sensitivity_threshold(scored.positive, scored.scores, rule.reach)
    if rule.kind == "specificity":
        return metrics.specificity_threshold(scored.positive, scored.scores, rule.reach)
    return metrics.youden_threshold(scored.positive, scored.scores)


def choose_threshold(
    rule: ThresholdRule, validation: Scored, test: Scored | None = None
) -> ThresholdChoice:
    """The threshold of a rule with what it reaches.

    Raises: ValueError as `threshold_for`.
    """
    value = threshold_for(rule, validation)
    return ThresholdChoice(
        rule=rule,
        value=value,
        validation=tally(validation, value),
        test=tally(test, value) if test is not None and len(test.scores) else None,
    )


def _both_rates(scored: Scored, called: NDArray[np.bool_]) -> Rates:
    truth, patients = scored.positive, scored.patients
    right = called == truth

    def among(films: NDArray[np.bool_]) -> Rate | None:
        return _rate(right[films], patients[films]) if films.any() else None

    sensitivity = _rate(right[truth], patients[truth])
    specificity = _rate(right[~truth], patients[~truth])
    return Rates(
        sensitivity=sensitivity,
        specificity=specificity,
        ppv=among(called),
        npv=among(~called),
        accuracy=_rate(right, patients),
        balanced_accuracy=_balanced(sensitivity, specificity),
    )


def _balanced(sensitivity: Rate, specificity: Rate) -> Measured:
    shares = sensitivity.right / sensitivity.total, specificity.right / specificity.total
    intervals = _interval(sensitivity), _interval(specificity)
    low, high = metrics.balanced_interval(*shares, intervals)
    return Measured(value=sum(shares) / 2, low=low, high=high)


def _interval(rate: Rate) -> metrics.Interval:
    """Of a rate of at least one film, which always has one."""
    assert rate.low is not None
    assert rate.high is not None
    return rate.low, rate.high


def _scoring(scored: Scored) -> Scoring:
    truth, scores = scored.positive, scored.scores
    return Scoring(
        auc=_measured(metrics.roc_auc(truth, scores), metrics.auc_statistic(truth, scores), scored),
        average_precision=_measured(
            metrics.average_precision(truth, scores),
            metrics.precision_statistic(truth, scores),
            scored,
        ),
        calibration_error=_measured(
            metrics.calibration_error(truth, scores),
            metrics.calibration_statistic(truth, scores),
            scored,
        ),
        roc=metrics.roc_points(truth, scores),
        precision_recall=metrics.precision_recall_points(truth, scores),
        reliability=tuple(
            Bin(count=of.count, score=of.score, share=of.share)
            for of in metrics.reliability(truth, scores)
        ),
    )


def _measured(value: float | None, statistic: metrics.Statistic, scored: Scored) -> Measured | None:
    if value is None:
        return None
    interval = metrics.bootstrap_interval(statistic, scored.patients)
    # draws that cannot differ, as of scores that part the classes, say nothing of chance
    if interval is None or interval[1] - interval[0] < 1e-9:
        return Measured(value=_unit(value))
    return Measured(value=_unit(value), low=_unit(interval[0]), high=_unit(interval[1]))


def _rate(right: NDArray[np.bool_], patients: NDArray[np.str_]) -> Rate:
    interval = metrics.rate_interval(right, patients)
    low, high = interval if interval is not None else (None, None)
    return Rate(right=int(right.sum()), total=len(right), low=low, high=high)


def _unit(value: float) -> float:
    """Without what rounding adds beyond 0 and 1."""
    return min(max(value, 0.0), 1.0)
