"""What the Admin tab shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ncov_desktop.core.training.progress import RunProgress

if TYPE_CHECKING:
    from ncov_desktop.core.training.plan import TrainingPlan


class Step(StrEnum):
    """The way from films to a network in use."""

    DATA = "data"
    PLAN = "plan"
    RUN = "run"
    EVALUATE = "evaluate"
    ACTIVATE = "activate"


@dataclass(frozen=True, slots=True)
class StepLine:
    """How a step stands. done: it need not be looked at again."""

    words: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class ShownRun:
    """One run. folder: its name is the run's. plan: None where it cannot be read.

    asked: what it was told and has not yet done, in words; None for nothing.
    """

    folder: Path
    title: str
    progress: RunProgress
    plan: TrainingPlan | None = None
    asked: str | None = None
