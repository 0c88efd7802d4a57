"""The range test: stops when the loss diverges, suggests where it falls, and leaves no trace."""

import math

import pytest
import torch

from ncov_desktop.core.training.plan import RangeTest, TrainingPlan
from ncov_desktop.learning.training.range_test import run_range_test, smoothed, suggest
from ncov_desktop.learning.training.stages import train_plan

TEST = RangeTest(low=1e-6, high=1.0, steps=170)


def valley(rate: float) -> float:
    """Falls from 0.7 between 1e-4 and 1e-2, and rises steeply from 1e-1 on."""
    fall = 1 / (1 + math.exp(-3 * (math.log10(rate) + 3)))
    return 0.7 - 0.5 * fall + (100 * (rate - 0.1) if rate > 0.1 else 0)


def test_it_suggests_where_the_loss_falls() -> None:
    rates, losses = run_range_test(TEST, lambda _step, rate: valley(rate))
    low, high = suggest(rates, losses)
    assert low is not None
    assert high is not None
    assert 5e-5 < low < 1e-3
    assert 3e-3 < high < 0.2
    assert low < high


def test_it_stops_when_the_loss_diverges() -> None:
    rates, losses = run_range_test(TEST, lambda _step, rate: valley(rate))
    assert len(rates) == len(losses) < TEST.steps
    assert rates[-1] > 0.1
    smooth = smoothed(losses)
    assert smooth[-1] > 4 * min(smooth) >= smooth[-2]


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_it_stops_at_what_is_no_number(bad: float) -> None:
    rates, losses = run_range_test(TEST, lambda step, _rate: bad if step == 30 else 0.7)
    assert len(rates) == len(losses) == 30
    assert all(map(math.isfinite, losses))


@pytest.mark.parametrize(
    "losses",
    [
        [0.7] * 170,
        [0.7 + 0.001 * step for step in range(170)],
        [0.7 + 0.01 * (-1) ** step for step in range(170)],
        [0.7] * 5,
        [],
    ],
)
def test_it_suggests_nothing_where_the_loss_does_not_fall(losses: list[float]) -> None:
    rates = [1e-6 * 1.08**step for step in range(len(losses))]
    assert suggest(rates, losses) == (None, None)


def test_a_run_with_a_range_test_trains_as_if_there_had_been_none(
    small_plan: TrainingPlan, new_bench: object
) -> None:
    plain = new_bench(small_plan, "plain")  # type: ignore[operator]
    expected = train_plan(small_plan, plain.means.films, plain.means)
    stages = tuple(
        stage.model_copy(update={"range_test": RangeTest(steps=12, high=5.0)})
        for stage in small_plan.stages
    )
    tested_plan = small_plan.model_copy(update={"stages": stages})
    tested = new_bench(tested_plan, "tested")  # type: ignore[operator]
    found = train_plan(tested_plan, tested.means.films, tested.means)
    assert len(tested.of("range-tested")) == 2
    for name, trained in expected.items():
        assert trained.weights.read_bytes() == found[name].weights.read_bytes()
    ends = [event.training_loss for event in plain.of("epoch-ended")]
    assert ends == [event.training_loss for event in tested.of("epoch-ended")]
    assert torch.isfinite(torch.tensor(ends)).all()
