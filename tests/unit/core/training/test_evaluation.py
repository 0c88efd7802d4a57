"""Figures of sets: worked out by hand, one class alone, written and read again."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core import metrics
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.evaluation import (
    Evaluation,
    Made,
    Remark,
    SetKind,
    Tally,
    predictive_values,
    read_evaluation,
    remarks_of,
    write_evaluation,
)
from ncov_desktop.core.training.measuring import (
    OTHER_RULES,
    Scored,
    SetName,
    choose_threshold,
    measure_set,
    threshold_for,
)
from ncov_desktop.core.training.plan import ThresholdRule

TEST = SetName("test", SetKind.TEST, "resnet18")
# 38 of 50 COVID-19 films and 44 of 50 others right, one film per patient: the paper's test row.
_PAPER = Scored.of(
    [True] * 50 + [False] * 50,
    [0.9] * 38 + [0.1] * 12 + [0.8] * 6 + [0.2] * 44,
    [f"p{place}" for place in range(100)],
)


def test_the_papers_test_row_is_measured_again() -> None:
    found = measure_set(TEST, _PAPER, 0.5)
    assert found.counts == Tally(
        true_positive=38, false_negative=12, true_negative=44, false_positive=6
    )
    rates = found.rates
    assert rates.sensitivity is not None
    assert (rates.sensitivity.right, rates.sensitivity.total) == (38, 50)
    low_high = rates.sensitivity.low, rates.sensitivity.high
    assert low_high == metrics.wilson_interval(38, 50)
    assert rates.ppv is not None
    assert (rates.ppv.right, rates.ppv.total) == (38, 44)
    assert rates.npv is not None
    assert (rates.npv.right, rates.npv.total) == (44, 56)
    assert rates.accuracy is not None
    assert (rates.accuracy.right, rates.accuracy.total) == (82, 100)
    assert rates.balanced_accuracy is not None
    assert rates.balanced_accuracy.value == pytest.approx(0.82)
    assert rates.balanced_accuracy.low is not None
    assert 0.7 < rates.balanced_accuracy.low < 0.82
    assert found.patients == 100
    assert found.remarks == ()


def test_scores_at_the_threshold_are_positive() -> None:
    found = measure_set(TEST, Scored.of([True, False], [0.5, 0.49], ["a", "b"]), 0.5)
    assert (found.counts.true_positive, found.counts.true_negative) == (1, 1)


@pytest.mark.parametrize("positive", [True, False])
def test_one_class_tells_only_its_own_rate(positive: bool) -> None:
    scored = Scored.of([positive] * 4, [0.9, 0.8, 0.2, 0.7], list("aabc"))
    found = measure_set(TEST, scored, 0.5)
    told = {name for name, value in found.rates if value is not None}
    assert told == {"sensitivity" if positive else "specificity"}
    assert found.one_class
    assert found.scoring.auc is None
    assert found.scoring.roc == ()
    assert found.remarks == (Remark.ONE_CLASS,)
    rate = found.rates.sensitivity or found.rates.specificity
    assert rate is not None
    assert (rate.right, rate.total) == ((3, 4) if positive else (1, 4))


def test_intervals_are_wider_where_films_share_patients() -> None:
    rng = np.random.default_rng(3)
    truth = np.repeat(rng.random(20) < 0.5, 6)
    scores = np.clip(np.repeat(rng.random(20), 6) * 0.6 + truth * 0.3, 0, 1)
    together = Scored.of(truth, scores, [str(place // 6) for place in range(120)])
    apart = Scored.of(truth, scores, [str(place) for place in range(120)])
    wide, narrow = (measure_set(TEST, each, 0.5).scoring.auc for each in (together, apart))
    assert wide is not None
    assert narrow is not None
    assert wide.value == narrow.value
    assert wide.low is not None
    assert narrow.low is not None
    assert wide.low < narrow.low


def test_scores_that_part_the_classes_get_no_interval_of_no_width() -> None:
    parted = Scored.of([True, True, False, False], [0.9, 0.8, 0.2, 0.1], list("abcd"))
    auc = measure_set(TEST, parted, 0.5).scoring.auc
    assert auc is not None
    assert (auc.value, auc.low, auc.high) == (1.0, None, None)


def test_the_rule_chooses_on_validation_and_is_told_on_test() -> None:
    valid = Scored.of([True, True, False, False], [0.9, 0.4, 0.6, 0.1], list("abcd"))
    rule = ThresholdRule(kind="sensitivity", reach=1.0)
    choice = choose_threshold(rule, valid, _PAPER)
    assert choice.value == pytest.approx(0.25)
    assert choice.validation.false_negative == 0
    assert choice.test is not None
    assert choice.test.true_positive == 38
    assert choose_threshold(rule, valid).test is None
    spared = threshold_for(ThresholdRule(kind="specificity", reach=1.0), valid)
    assert spared == pytest.approx(0.75)
    for other in OTHER_RULES:
        assert 0 <= threshold_for(other, valid) <= 1
    with pytest.raises(ValueError, match="both classes"):
        choose_threshold(rule, Scored.of([True], [0.4], ["a"]))


def test_what_calls_mean_elsewhere() -> None:
    tally = Tally(true_positive=9, false_negative=1, true_negative=91, false_positive=9)
    assert predictive_values(tally, 0.01) == metrics.predictive_values(0.9, 0.91, 0.01)
    one = Tally(true_positive=9, false_negative=1, true_negative=0, false_positive=0)
    assert predictive_values(one, 0.5) == (None, None)


def test_an_evaluation_is_read_as_it_was_written(tmp_path: Path) -> None:
    hidden = measure_set(SetName("test", SetKind.CENTRE_HIDDEN, "resnet18"), _PAPER, 0.5)
    geometry = measure_set(SetName("test", SetKind.GEOMETRY, ""), _PAPER, 0.5)
    compared = measure_set(SetName("validation", SetKind.VALIDATION, "vgg16"), _PAPER, 0.5)
    made = Made(
        plan="a",
        start="imagenet",
        temperatures={"resnet18": 1.1},
        films=(("here", "covid19", "train", 3),),
        plan_sha256="0" * 64,
        data_sha256="1" * 64,
        app_version="1",
        at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    evaluation = Evaluation(
        network="resnet18",
        made=made,
        threshold=choose_threshold(ThresholdRule(), _PAPER),
        sets=(measure_set(TEST, _PAPER, 0.5), compared, hidden, geometry),
    )
    file = tmp_path / "evaluation.json"
    write_evaluation(file, evaluation)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_evaluation(file) == evaluation
    assert evaluation.of(SetKind.GEOMETRY) == (geometry,)
    assert evaluation.of(SetKind.VALIDATION) == ()
    assert evaluation.of(SetKind.VALIDATION, "vgg16") == (compared,)
    assert evaluation.networks == ("vgg16",)
    assert remarks_of(evaluation.sets) == ()


def test_a_damaged_evaluation_is_an_error_with_a_kind(tmp_path: Path) -> None:
    with pytest.raises(NcovError) as missing:
        read_evaluation(tmp_path / "none.json")
    assert missing.value.kind is ErrorKind.FILE_MISSING
    (tmp_path / "bad.json").write_text('{"network": 3}')
    with pytest.raises(NcovError) as damaged:
        read_evaluation(tmp_path / "bad.json")
    assert damaged.value.kind is ErrorKind.FILE_UNREADABLE
