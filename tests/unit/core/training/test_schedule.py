"""The learning rate of any step is worked out from the step alone."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.training.plan import Constant, RangeTest, Sgdr
from ncov_desktop.core.training.schedule import (
    cycle_of,
    group_shares,
    range_rate,
    rate_at,
    whole_cycles,
)

SGDR = st.builds(
    Sgdr,
    high=st.floats(0.01, 1),
    low=st.floats(0, 0.009),
    first_cycle=st.integers(1, 9),
    growth=st.integers(1, 5),
)
STEPS = st.integers(0, 100_000)
PER_EPOCH = st.integers(1, 300)


def test_constant_is_the_same_at_every_step() -> None:
    assert {rate_at(Constant(rate=0.01), step, 7) for step in range(50)} == {0.01}


def test_the_papers_cycles_take_4_8_16_and_32_epochs() -> None:
    schedule = Sgdr(high=1, low=0, first_cycle=4, growth=2)
    begins = {cycle_of(schedule, epoch, 1) for epoch in range(60)}
    assert sorted(begins) == [(0, 4), (4, 8), (12, 16), (28, 32)]
    assert whole_cycles(schedule, 60)
    assert not whole_cycles(schedule, 59)
    assert rate_at(schedule, 0, 10) == rate_at(schedule, 40, 10) == rate_at(schedule, 120, 10) == 1
    assert rate_at(schedule, 80, 10) == pytest.approx(0.5)
    assert rate_at(schedule, 599, 10) == pytest.approx((1 + math.cos(math.pi * 319 / 320)) / 2)


@given(SGDR, STEPS, PER_EPOCH)
def test_a_rate_lies_within_its_limits_and_falls_within_a_cycle(
    schedule: Sgdr, step: int, per_epoch: int
) -> None:
    rate = rate_at(schedule, step, per_epoch)
    assert schedule.low - 1e-12 <= rate <= schedule.high + 1e-12
    begin, length = cycle_of(schedule, step, per_epoch)
    assert begin <= step < begin + length
    if step + 1 < begin + length:
        assert rate_at(schedule, step + 1, per_epoch) < rate
    else:
        assert rate_at(schedule, step + 1, per_epoch) == pytest.approx(schedule.high)


@given(SGDR, PER_EPOCH)
def test_cycles_follow_each_other_and_grow(schedule: Sgdr, per_epoch: int) -> None:
    at, expected = 0, schedule.first_cycle * per_epoch
    for _ in range(4):
        assert cycle_of(schedule, at, per_epoch) == (at, expected)
        at, expected = at + expected, expected * schedule.growth


@given(st.integers(1, 12), st.floats(0.001, 1))
def test_groups_learn_in_equal_ratios_up_to_the_head(groups: int, share: float) -> None:
    shares = group_shares(groups, share)
    assert len(shares) == groups
    assert shares[-1] == 1
    if groups > 1:
        assert shares[0] == pytest.approx(share)
        ratios = [after / before for before, after in pairwise(shares)]
        assert ratios == pytest.approx([ratios[0]] * len(ratios))


def test_a_range_test_goes_from_low_to_high_in_equal_ratios() -> None:
    test = RangeTest()
    rates = [range_rate(test, step) for step in range(test.steps)]
    assert (rates[0], rates[-1], len(rates)) == (pytest.approx(1e-6), pytest.approx(1.0), 170)
    assert rates[1] / rates[0] == pytest.approx(rates[-1] / rates[-2])
