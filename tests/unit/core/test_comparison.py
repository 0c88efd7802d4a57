"""The paired comparison of two networks, against figures worked out by hand."""

from pathlib import Path

import pytest

from ncov_desktop.core.comparison import Scored, compare_scores, mcnemar_exact
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA


def film(number: int, label: str, first: float, second: float, patient: str = "") -> Scored:
    called = tuple(COVID19 if score >= 0.5 else OTHER_PNEUMONIA for score in (first, second))
    return Scored(
        number, Path(f"{number}.png"), label, patient or f"p{number}", (first, second), called
    )


@pytest.mark.parametrize(
    ("counts", "p"),
    [((0, 0), 1.0), ((3, 3), 1.0), ((0, 5), 0.0625), ((1, 9), 22 / 1024), ((9, 1), 22 / 1024)],
)
def test_mcnemars_exact_test_is_the_binomial_one(counts: tuple[int, int], p: float) -> None:
    assert mcnemar_exact(*counts) == pytest.approx(p)


def test_of_thousands_of_films_too_a_chance_comes_out() -> None:
    assert 0 < mcnemar_exact(4000, 4400) < 1e-4


def test_what_each_is_worth_and_where_they_differ() -> None:
    scored = [
        film(1, COVID19, 0.9, 0.9),
        film(2, COVID19, 0.4, 0.8),
        film(3, COVID19, 0.2, 0.7),
        film(4, OTHER_PNEUMONIA, 0.6, 0.1),
        film(5, OTHER_PNEUMONIA, 0.1, 0.6),
        film(6, OTHER_PNEUMONIA, 0.1, 0.2),
    ]
    result = compare_scores(scored, ("old", "new"), "ab" * 32, 2)
    assert (result.champion.bundle_id, result.candidate.bundle_id) == ("old", "new")
    counts = result.champion.counts
    assert (counts.true_positive, counts.false_negative) == (1, 2)
    assert (counts.true_negative, counts.false_positive) == (2, 1)
    assert result.champion.auc == pytest.approx(7 / 9)
    assert result.candidate.auc == pytest.approx(1.0)
    assert result.auc_difference == pytest.approx(2 / 9)
    assert result.auc_difference_low is not None
    assert result.auc_difference_high is not None
    assert result.auc_difference_low <= 2 / 9 <= result.auc_difference_high
    assert (result.champion_only, result.candidate_only) == (1, 3)
    assert result.p == pytest.approx(10 / 16)
    assert [each.number for each in result.differing] == [2, 3, 4, 5]
    assert (result.films, result.patients, result.left_out) == (6, 6, 2)


def test_a_network_differs_from_itself_by_nothing_in_every_draw() -> None:
    scored = [
        film(n, (COVID19, OTHER_PNEUMONIA)[n % 2], n / 10, n / 10, f"p{n // 2}") for n in range(9)
    ]
    result = compare_scores(scored, ("one", "same"), "ab" * 32, 0)
    assert (result.auc_difference_low, result.auc_difference_high) == (0, 0)
    assert (result.p, result.differing, result.patients) == (1.0, (), 5)


def test_of_one_class_there_is_no_auc() -> None:
    result = compare_scores([film(1, COVID19, 0.9, 0.1)], ("old", "new"), "ab" * 32, 0)
    assert result.champion.auc is None
    assert result.auc_difference is None
    assert result.champion.counts.specificity is None
