"""Metrics against values worked out by hand."""

import numpy as np
import pytest

from ncov_desktop.core import metrics


def test_rates_of_the_papers_test_row() -> None:
    # 38 of 50 COVID-19 films and 44 of 50 others right.
    truth = [True] * 50 + [False] * 50
    called = [True] * 38 + [False] * 12 + [True] * 6 + [False] * 44
    counts = metrics.count_calls(truth, called)
    assert counts == metrics.Counts(38, 12, 44, 6)
    assert counts.sensitivity == pytest.approx(0.76)
    assert counts.specificity == pytest.approx(0.88)
    assert counts.ppv == pytest.approx(38 / 44)
    assert counts.npv == pytest.approx(44 / 56)
    assert counts.accuracy == pytest.approx(0.82)
    assert counts.balanced_accuracy == pytest.approx(0.82)


def test_rate_without_a_film_is_none() -> None:
    counts = metrics.count_calls([False, False], [False, True])
    assert counts.sensitivity is None
    assert counts.balanced_accuracy is None
    assert counts.specificity == 0.5
    assert metrics.count_calls([], []).accuracy is None


@pytest.mark.parametrize(
    ("truth", "scores", "area"),
    [
        ([1, 1, 0, 0], [0.9, 0.8, 0.2, 0.1], 1.0),
        ([1, 1, 0, 0], [0.1, 0.2, 0.8, 0.9], 0.0),
        ([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.6], 0.75),
        ([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.5], 0.5),
        ([1, 0, 0], [0.5, 0.5, 0.1], 0.75),
    ],
)
def test_auc_counts_pairs_and_half_of_the_ties(
    truth: list[int], scores: list[float], area: float
) -> None:
    assert metrics.roc_auc(np.array(truth, bool), scores) == pytest.approx(area)


def test_auc_of_one_class_is_none() -> None:
    assert metrics.roc_auc([True, True], [0.1, 0.2]) is None
    assert metrics.roc_auc([], []) is None


def test_auc_equals_the_share_of_ordered_pairs() -> None:
    rng = np.random.default_rng(1)
    truth, scores = rng.random(60) < 0.4, rng.integers(0, 12, 60)
    pairs = scores[truth][:, None] - scores[~truth][None, :]
    expected = ((pairs > 0) + 0.5 * (pairs == 0)).mean()
    assert metrics.roc_auc(truth, scores) == pytest.approx(expected)


def test_weights_act_as_repeated_films() -> None:
    truth, scores = np.array([1, 0, 1, 0], bool), np.array([0.9, 0.8, 0.3, 0.1])
    weighted = metrics.auc_statistic(truth, scores)(np.array([[2.0, 1.0, 0.0, 3.0]]))
    repeated = metrics.roc_auc(np.repeat(truth, [2, 1, 0, 3]), np.repeat(scores, [2, 1, 0, 3]))
    assert weighted[0] == pytest.approx(repeated)


def test_wilson_interval_of_known_cases() -> None:
    # Newcombe 1998, table I: 81 of 263 and 0 of 20.
    assert metrics.wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert metrics.wilson_interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert metrics.wilson_interval(0, 0) is None


def test_bootstrap_draws_patients_not_films() -> None:
    # Ten films of each of four patients, two always right: only five shares are possible.
    right = np.repeat([True, True, False, False], 10)
    patients = np.repeat(["a", "b", "c", "d"], 10)
    interval = metrics.bootstrap_interval(metrics.share_statistic(right), patients)
    assert interval == (0.0, 1.0)
    as_films = metrics.bootstrap_interval(metrics.share_statistic(right), np.arange(40))
    assert as_films is not None
    assert as_films[1] - as_films[0] < 0.4


def test_bootstrap_repeats_itself() -> None:
    rng = np.random.default_rng(2)
    truth, scores = rng.random(50) < 0.5, rng.random(50)
    patients = rng.integers(0, 20, 50)
    statistic = metrics.auc_statistic(truth, scores)
    first = metrics.bootstrap_interval(statistic, patients, seed=4)
    assert first == metrics.bootstrap_interval(statistic, patients, seed=4)
    assert first != metrics.bootstrap_interval(statistic, patients, seed=5)
    assert metrics.bootstrap_interval(statistic, []) is None


def test_interval_of_a_rate_fits_the_films() -> None:
    one_each = metrics.rate_interval([True, False, True, True], list("abcd"))
    assert one_each == metrics.wilson_interval(3, 4)
    all_right = metrics.rate_interval([True] * 6, list("aabbcc"))
    assert all_right == metrics.wilson_interval(3, 3)
    all_wrong = metrics.rate_interval([False] * 6, list("aabbcc"))
    assert all_wrong == metrics.wilson_interval(0, 3)
    mixed = metrics.rate_interval([True, False, True, True], list("aabb"))
    assert mixed == (0.5, 1.0)
    assert metrics.rate_interval([], []) is None


def test_youden_threshold_lies_between_the_scores() -> None:
    truth = [False, False, False, True, True]
    assert metrics.youden_threshold(truth, [0.1, 0.2, 0.6, 0.5, 0.9]) == pytest.approx(0.35)
    with pytest.raises(ValueError, match="two classes"):
        metrics.youden_threshold([True, True], [0.1, 0.2])


# Ten films in two bins of five: low scores 0.1 each with one positive, high scores 0.7 with three.
_POSITIVE = [True, False, False, False, False, True, True, True, False, False]
_SCORES = [0.1] * 5 + [0.7] * 5


def test_calibration_error_is_the_mean_gap_of_the_bins() -> None:
    # |0.1 - 0.2| x 5 / 10 + |0.7 - 0.6| x 5 / 10
    assert metrics.calibration_error(_POSITIVE, _SCORES, bins=2) == pytest.approx(0.1)


def test_calibration_error_is_nought_for_exact_scores() -> None:
    positive, scores = [True, False, False, False] * 5, [0.25] * 20
    assert metrics.calibration_error(positive, scores, bins=1) == pytest.approx(0)
    assert metrics.calibration_error([], []) is None


def test_reliability_bins_have_equal_counts_from_low_scores_to_high() -> None:
    found = metrics.reliability(_POSITIVE[::-1], _SCORES[::-1], bins=2)
    assert [of.count for of in found] == [5, 5]
    assert [of.score for of in found] == pytest.approx([0.1, 0.7])
    assert [of.share for of in found] == pytest.approx([0.2, 0.6])


def test_fewer_films_than_bins_get_a_bin_each() -> None:
    found = metrics.reliability([True, False, True], [0.9, 0.2, 0.6], bins=10)
    assert [(of.count, of.score, of.share) for of in found] == [
        (1, 0.2, 0.0),
        (1, 0.6, 1.0),
        (1, 0.9, 1.0),
    ]


def test_calibration_weights_count_films_twice() -> None:
    statistic = metrics.calibration_statistic([True, False], [0.6, 0.2], bins=2)
    weights = np.array([[1.0, 1.0], [2.0, 0.0], [0.0, 0.0]])
    found = statistic(weights)
    assert found[:2] == pytest.approx([(0.4 + 0.2) / 2, 0.4])
    assert np.isnan(found[2])


@pytest.mark.parametrize("temperature", [0.4, 1.0, 3.0])
def test_the_temperature_that_made_the_classes_is_found(temperature: float) -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 3, (60000, 2))
    chance = 1 / (1 + np.exp((logits[:, 0] - logits[:, 1]) / temperature))
    classes = (rng.random(len(chance)) < chance).astype(int)
    assert metrics.fit_temperature(logits, classes) == pytest.approx(temperature, rel=0.05)


def test_the_fitted_temperature_has_the_least_loss_of_its_neighbours() -> None:
    logits = np.array([[2.0, -1.0], [0.5, 0.0], [-1.0, 1.5], [1.0, 0.0]])
    classes = np.array([0, 1, 1, 0])

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        chosen = scaled[np.arange(4), classes]
        return float((np.log(np.exp(scaled).sum(axis=1)) - chosen).mean())

    best = metrics.fit_temperature(logits, classes)
    assert loss(best) < min(loss(best * 1.01), loss(best / 1.01))


@pytest.mark.parametrize(
    ("logits", "classes"), [([[1.0, 0.0]], [0]), ([[0.0, 1.0]], [0]), (np.zeros((0, 2)), [])]
)
def test_without_a_doubt_no_temperature_is_best(
    logits: list[list[float]], classes: list[int]
) -> None:
    with pytest.raises(ValueError, match="temperature"):
        metrics.fit_temperature(logits, classes)
