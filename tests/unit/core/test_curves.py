"""Curves, chosen thresholds and predictive values: worked out by hand, and by brute force."""

import numpy as np
import pytest

from ncov_desktop.core import metrics

# From the highest score: right, wrong, right, wrong.
_TRUTH, _SCORES = [True, False, True, False], [0.9, 0.7, 0.5, 0.2]


def _drawn(seed: int, films: int = 80) -> tuple[np.ndarray, np.ndarray]:
    """Films with many ties."""
    rng = np.random.default_rng(seed)
    return rng.random(films) < 0.4, rng.integers(0, 15, films) / 15


def test_the_roc_curve_climbs_for_a_positive_film_and_goes_right_for_a_negative_one() -> None:
    assert metrics.roc_points(_TRUTH, _SCORES) == ((0, 0), (0, 0.5), (0.5, 0.5), (0.5, 1), (1, 1))


def test_ties_are_one_slanted_step_of_the_roc_curve() -> None:
    assert metrics.roc_points([True, False, False], [0.5, 0.5, 0.1]) == ((0, 0), (0.5, 1), (1, 1))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_area_under_the_roc_points_is_the_auc(seed: int) -> None:
    truth, scores = _drawn(seed)
    across, up = np.array(metrics.roc_points(truth, scores)).T
    assert np.trapezoid(up, across) == pytest.approx(metrics.roc_auc(truth, scores))


def test_every_threshold_gives_a_point_on_the_roc_curve() -> None:
    truth, scores = _drawn(4)
    across, up = np.array(metrics.roc_points(truth, scores)).T
    for cut in np.unique(scores):
        called = scores >= cut
        wrong, found = called[~truth].mean(), called[truth].mean()
        here = np.isclose(across, wrong)
        between = np.interp(wrong, across, up)
        assert np.isclose(between, found) or np.isclose(up[here], found).any()


def test_precision_recall_of_the_hand_worked_case() -> None:
    points = metrics.precision_recall_points(_TRUTH, _SCORES)
    assert points == ((0.5, 1.0), (0.5, 0.5), (1.0, pytest.approx(2 / 3)), (1.0, 0.5))
    # each positive film at its own score: 1 of 1 and 2 of 3
    assert metrics.average_precision(_TRUTH, _SCORES) == pytest.approx((1 + 2 / 3) / 2)


@pytest.mark.parametrize("seed", [5, 6])
def test_average_precision_is_the_mean_ppv_at_the_positive_films(seed: int) -> None:
    truth, scores = _drawn(seed)
    ppvs = [truth[scores >= scores[place]].mean() for place in np.flatnonzero(truth)]
    assert metrics.average_precision(truth, scores) == pytest.approx(np.mean(ppvs))


def test_weights_act_as_repeated_films_on_the_average_precision() -> None:
    truth, scores = np.array(_TRUTH), np.array(_SCORES)
    weights = [2, 1, 0, 3]
    repeated = metrics.average_precision(np.repeat(truth, weights), np.repeat(scores, weights))
    of = metrics.precision_statistic(truth, scores)
    assert of(np.array([weights], float))[0] == pytest.approx(repeated)
    assert np.isnan(of(np.array([[0.0, 1.0, 0.0, 1.0], [1.0, 0.0, 1.0, 0.0]]))).all()


def test_one_class_has_no_curve() -> None:
    for truth in ([True, True], [False, False], []):
        scores = [0.1, 0.2][: len(truth)]
        assert metrics.roc_points(truth, scores) == ()
        assert metrics.precision_recall_points(truth, scores) == ()
        assert metrics.average_precision(truth, scores) is None


def test_threshold_for_a_sensitivity_is_the_highest_that_reaches_it() -> None:
    truth = [True, True, True, True, False, False]
    scores = [0.9, 0.8, 0.6, 0.3, 0.5, 0.1]
    assert metrics.sensitivity_threshold(truth, scores, 0.75) == pytest.approx(0.55)
    assert metrics.sensitivity_threshold(truth, scores, 0.76) == pytest.approx(0.2)
    assert metrics.sensitivity_threshold([True, False], [0.1, 0.4], 1.0) == pytest.approx(0.05)


def test_threshold_for_a_specificity_is_the_lowest_that_reaches_it() -> None:
    truth = [True, True, False, False, False, False]
    scores = [0.9, 0.25, 0.7, 0.4, 0.2, 0.1]
    assert metrics.specificity_threshold(truth, scores, 0.5) == pytest.approx(0.225)
    assert metrics.specificity_threshold(truth, scores, 0.75) == pytest.approx(0.55)
    assert metrics.specificity_threshold([True, False], [0.1, 0.4], 1.0) == pytest.approx(0.7)


@pytest.mark.parametrize("reach", [0.8, 0.9, 0.95])
def test_no_better_cut_off_reaches_as_much(reach: float) -> None:
    truth, scores = _drawn(7)
    for_sensitivity = metrics.sensitivity_threshold(truth, scores, reach)
    assert (scores[truth] >= for_sensitivity).mean() >= reach
    higher = [cut for cut in np.unique(scores) if cut > for_sensitivity + 0.05]
    assert all((scores[truth] >= cut).mean() < reach for cut in higher)
    for_specificity = metrics.specificity_threshold(truth, scores, reach)
    assert (scores[~truth] < for_specificity).mean() >= reach
    lower = [cut for cut in np.unique(scores) if cut < for_specificity - 0.05]
    assert all((scores[~truth] < cut).mean() < reach for cut in lower)


def test_thresholds_need_a_film_of_their_class() -> None:
    with pytest.raises(ValueError, match="positive"):
        metrics.sensitivity_threshold([False], [0.2], 0.9)
    with pytest.raises(ValueError, match="negative"):
        metrics.specificity_threshold([True], [0.2], 0.9)


def test_predictive_values_at_a_prevalence_of_a_textbook() -> None:
    # of 1000 patients 10 have it: 9 of them found, 89.1 of 990 called wrongly
    ppv, npv = metrics.predictive_values(0.9, 0.91, 0.01)
    assert ppv == pytest.approx(9 / (9 + 89.1))
    assert npv == pytest.approx(900.9 / (900.9 + 1))
    assert metrics.predictive_values(0.0, 1.0, 0.3) == (None, pytest.approx(0.7))
    assert metrics.predictive_values(1.0, 0.0, 0.3) == (pytest.approx(0.3), None)


def test_predictive_values_at_the_films_own_mix_are_those_counted() -> None:
    counts = metrics.Counts(38, 12, 44, 6)
    assert counts.sensitivity is not None
    assert counts.specificity is not None
    values = metrics.predictive_values(counts.sensitivity, counts.specificity, 0.5)
    assert values == (pytest.approx(counts.ppv), pytest.approx(counts.npv))


def test_the_interval_of_the_balanced_accuracy_comes_from_both_rates() -> None:
    # 0.8 ± 0.1 and 0.9 ± 0.05: half the root of the squares
    low, high = metrics.balanced_interval(0.8, 0.9, ((0.7, 0.9), (0.85, 0.95)))
    assert (low, high) == pytest.approx((0.85 - np.hypot(0.1, 0.05) / 2, 0.85 + 0.0559017))
    # all right in both classes is still no certainty
    low, high = metrics.balanced_interval(1.0, 1.0, ((0.9, 1.0), (0.9, 1.0)))
    assert low < 0.95
    assert high == 1.0
