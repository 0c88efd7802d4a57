"""The learning rate range test: how fast a stage may learn, found out without leaving a trace.

Source: Smith 2017, arXiv:1506.01186.
"""

import math
from collections.abc import Callable, Sequence

from ncov_desktop.core.training.plan import RangeTest
from ncov_desktop.core.training.schedule import range_rate

_SMOOTHING = 0.9
# So many times the lowest smoothed loss is divergence, once the smoothing has warmed up.
_DIVERGED = 4.0
_WARM = 10
_FROM, _TO = 0.1, 0.9


def run_range_test(
    test: RangeTest, learn: Callable[[int, float], float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """(rates, losses) up to where the loss diverges.

    learn: one step at a rate; gives the loss before it. Whoever calls puts the network back.
    """
    rates: list[float] = []
    losses: list[float] = []
    for step in range(test.steps):
        rate = range_rate(test, step)
        loss = learn(step, rate)
        if not math.isfinite(loss):
            break
        rates.append(rate)
        losses.append(loss)
        smooth = smoothed(losses)
        if step >= _WARM and smooth[-1] > _DIVERGED * min(smooth):
            break
    return tuple(rates), tuple(losses)


def suggest(
    rates: Sequence[float], losses: Sequence[float]
) -> tuple[float, float] | tuple[None, None]:
    """The rates between which the loss falls: from its first tenth to its last.

    (None, None) where it does not fall.
    """
    if len(losses) < _WARM:
        return None, None
    smooth = smoothed(losses)
    # The first steps are at rates that change nothing: what the loss is there is what it falls from.
    before = sum(smooth[:_WARM]) / _WARM
    lowest = min(range(len(smooth)), key=smooth.__getitem__)
    fall = before - smooth[lowest]
    noise = max(smooth[:_WARM]) - min(smooth[:_WARM])
    if fall <= max(noise, 1e-3 * before):
        return None, None

    def reached(share: float) -> float:
        level = before - share * fall
        # the last crossing before the lowest: noise earlier on is no fall
        places = [place for place in range(lowest) if smooth[place] > level]
        return rates[min(places[-1] + 1, lowest)] if places else rates[0]

    return reached(_FROM), reached(_TO)


def smoothed(losses: Sequence[float]) -> list[float]:
    """A running mean that forgets, without its bias at the beginning."""
    found, mean = [], 0.0
    for count, loss in enumerate(losses, 1):
        mean = _SMOOTHING * mean + (1 - _SMOOTHING) * loss
        found.append(mean / (1 - _SMOOTHING**count))
    return found
