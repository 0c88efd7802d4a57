"""How fast a stage goes, told a few times a second at most."""

import math
import time

from torch import Tensor

from ncov_desktop.core.training.events import Place, Stepped
from ncov_desktop.learning.training.watch import now

_EVERY_S = 0.25
_FEWEST = 3


class Meter:
    """Counts steps and times of one process in one stage."""

    def __init__(self, place: Place, first: int, steps: int, batch_size: int) -> None:
        self._before_s = 0.0
        self._place, self._first, self._steps, self._batch = place, first, steps, batch_size
        self._began = self._epoch_began = self._told = time.monotonic()
        self._told_step = first - 1

    def step(self, step: int, rate: float, loss: Tensor) -> Stepped | None:
        """What to tell after a step, or nothing yet. The loss is only then waited for."""
        at = time.monotonic()
        if at - self._told < _EVERY_S and step > self._first:
            return None
        value = float(loss)
        at = time.monotonic()
        done = step + 1 - self._first
        left_s = (at - self._began) / done * (self._steps - step - 1) if done >= _FEWEST else None
        passed = max(at - self._told, 1e-9)
        per_s = (step - self._told_step) * self._batch / passed
        self._told, self._told_step = at, step
        if not math.isfinite(value):
            return None  # the epoch's loss tells it
        return Stepped(
            at=now(),
            place=self._place,
            step=step,
            steps=self._steps,
            loss=value,
            rate=rate,
            films_per_s=per_s,
            left_s=left_s,
        )

    def epoch_s(self) -> float:
        """Seconds that the epoch took so far."""
        return self._before_s + time.monotonic() - self._epoch_began

    def begin_epoch(self, before_s: float = 0.0) -> None:
        """An epoch begins now, or goes on. before_s: what it took in earlier processes."""
        self._epoch_began, self._before_s = time.monotonic(), before_s
