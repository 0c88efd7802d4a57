"""The learning rate as a function of the step alone: a run that goes on needs no memory of it."""

import math

from ncov_desktop.core.training.plan import Constant, RangeTest, Sgdr


def rate_at(schedule: Constant | Sgdr, step: int, steps_per_epoch: int) -> float:
    """The head's learning rate in a step, counted from 0 within the stage."""
    if isinstance(schedule, Constant):
        return schedule.rate
    begin, length = cycle_of(schedule, step, steps_per_epoch)
    share = (step - begin) / length
    return schedule.low + (schedule.high - schedule.low) * (1 + math.cos(math.pi * share)) / 2


def cycle_of(schedule: Sgdr, step: int, steps_per_epoch: int) -> tuple[int, int]:
    """(first step, length in steps) of the cycle a step lies in.

    Cycle k is first_cycle · growth^k epochs long; those before it are
    first_cycle · (growth^k - 1) / (growth - 1) long together.
    """
    first, growth = schedule.first_cycle * steps_per_epoch, schedule.growth
    if growth == 1:
        return step // first * first, first
    # Whole numbers throughout: a logarithm would be off by one where a cycle begins.
    begin, length = 0, first
    while step >= begin + length:
        begin, length = begin + length, length * growth
    return begin, length


def whole_cycles(schedule: Sgdr, epochs: int) -> bool:
    """Whether the last cycle ends with the last epoch, at its lowest rate."""
    begin, length = cycle_of(schedule, epochs - 1, 1)
    return begin + length == epochs


def group_shares(groups: int, discriminative: float) -> tuple[float, ...]:
    """Each group's share of the head's rate, from `discriminative` to 1 in equal ratios.

    groups: how many are trained, the head included; the head alone gets all of it.
    Source: Howard and Ruder 2018, arXiv:1801.06146, section 3.2 (discriminative rates).
    """
    if groups == 1:
        return (1.0,)
    return tuple(discriminative ** (1 - place / (groups - 1)) for place in range(groups))


def range_rate(test: RangeTest, step: int) -> float:
    """The rate of a range test's step: from low to high in equal ratios."""
    share: float = step / (test.steps - 1)
    return float(test.low ** (1 - share) * test.high**share)
