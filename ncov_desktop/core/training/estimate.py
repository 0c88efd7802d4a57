"""How long a plan would take on this machine, and how much memory: question and answers."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.training.plan import TrainingPlan


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Question(_Frozen):
    """A plan and what must be known of its films.

    films, training, valid: how many in all, to train on, to validate with. controls: how many more
    trainings the plan's controls are. folder: on the disk that the run will lie on.
    """

    plan: TrainingPlan
    films: int
    training: int
    valid: int
    controls: int
    folder: Path


class Refusal(_Frozen):
    """What stands against the plan; the parts of an `NcovError`."""

    error: ErrorKind
    facts: dict[str, str | int | float]


class StageEstimate(_Frozen):
    """One network in one stage, from a few real steps.

    step_s: one training step. epoch_s: with validation. total_s: all epochs and the range test.
    peak_bytes: of the device's memory. free_bytes: what is free of it; None where that is not told.
    """

    network: str
    stage: str
    step_s: float = Field(ge=0)
    epoch_s: float = Field(ge=0)
    total_s: float = Field(ge=0)
    peak_bytes: int = Field(ge=0)
    free_bytes: int | None = None
    device: str = ""

    @property
    def fits(self) -> bool:
        """Whether the batch fits at once; one that does not goes through in parts."""
        return self.free_bytes is None or self.peak_bytes <= self.free_bytes
