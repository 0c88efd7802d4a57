"""How long a plan would take on this machine, and how much memory, as frozen values."""

from pydantic import BaseModel, ConfigDict, Field


class StageEstimate(BaseModel):
    """One network in one stage, from a few real steps.

    step_s: one training step. epoch_s: with validation. total_s: all epochs and the range test.
    peak_bytes: of the device's memory. free_bytes: what is free of it; None where that is not told.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

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
