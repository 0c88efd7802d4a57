"""Two networks on the same films: what each is worth, and whether they truly differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from ncov_desktop.core.metrics import (
    Counts,
    auc_statistic,
    bootstrap_interval,
    count_calls,
    roc_auc,
)
from ncov_desktop.core.metrics.bootstrap import Floats
from ncov_desktop.core.results import COVID19


@dataclass(frozen=True, slots=True)
class Scored:
    """One film that both networks judged. scores of COVID-19 Pneumonia; called: the favoured classes.

    number: of its line in the set, counted from 1. label: its true class. patient: the same for all
        films of one.
    """

    number: int
    file: Path
    label: str
    patient: str
    scores: tuple[float, float]
    called: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Side:
    """What one network makes of the films; the positive class is COVID-19 Pneumonia.

    auc: with its 95 % interval from a bootstrap over patients; None where a class is missing.
    """

    bundle_id: str
    counts: Counts
    auc: float | None
    auc_low: float | None = None
    auc_high: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Champion and candidate on one frozen set.

    set_sha256: names the films, their classes and splits. left_out: films of it that not both judged.
    champion_only, candidate_only: films that only this one called right. p: of McNemar's exact test.
    auc_difference: candidate minus champion, with its 95 % interval from the same draws of patients.
    differing: the films the two call differently.
    """

    set_sha256: str
    films: int
    patients: int
    left_out: int
    champion: Side
    candidate: Side
    champion_only: int
    candidate_only: int
    p: float
    auc_difference: float | None
    auc_difference_low: float | None
    auc_difference_high: float | None
    differing: tuple[Scored, ...]


def compare_scores(
    scored: Sequence[Scored], ids: tuple[str, str], set_sha256: str, left_out: int
) -> Comparison:
    """ids: of champion and candidate, in the order of the scores. There must be a film."""
    truth = np.array([each.label == COVID19 for each in scored])
    patients = np.array([each.patient for each in scored])
    scores = np.array([each.scores for each in scored], np.float64)
    called = np.array([[call == COVID19 for call in each.called] for each in scored])
    right = called == truth[:, None]
    sides = [_side(ids[n], truth, scores[:, n], called[:, n], patients) for n in (0, 1)]
    first, second = (auc_statistic(truth, scores[:, n]) for n in (0, 1))

    def difference(weights: Floats) -> Floats:
        return second(weights) - first(weights)

    interval = bootstrap_interval(difference, patients)
    known = sides[0].auc is not None and sides[1].auc is not None
    only = [int((right[:, n] & ~right[:, 1 - n]).sum()) for n in (0, 1)]
    return Comparison(
        set_sha256=set_sha256,
        films=len(scored),
        patients=len(set(patients)),
        left_out=left_out,
        champion=sides[0],
        candidate=sides[1],
        champion_only=only[0],
        candidate_only=only[1],
        p=mcnemar_exact(*only),
        auc_difference=float(difference(np.ones((1, len(scored))))[0]) if known else None,
        auc_difference_low=interval[0] if interval else None,
        auc_difference_high=interval[1] if interval else None,
        differing=tuple(each for each in scored if each.called[0] != each.called[1]),
    )


def mcnemar_exact(first_only: int, second_only: int) -> float:
    """Chance of so uneven a split, or a more uneven one, if neither network were better; two-sided.

    first_only, second_only: films that only this one called right. It takes films as independent; of
    several films a patient it says too much, and the interval of the AUC's difference does not.
    Source: McNemar 1947, DOI 10.1007/BF02295996, as an exact binomial test.
    """
    total, least = first_only + second_only, min(first_only, second_only)
    tail = sum(comb(total, count) for count in range(least + 1))
    return min(1.0, float(2 * tail / 2**total))


def _side(
    bundle_id: str, truth: ArrayLike, scores: ArrayLike, called: ArrayLike, patients: ArrayLike
) -> Side:
    interval = bootstrap_interval(auc_statistic(truth, scores), patients) or (None, None)
    return Side(bundle_id, count_calls(truth, called), roc_auc(truth, scores), *interval)
