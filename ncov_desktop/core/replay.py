"""A result that was worked out again: what came out otherwise, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum


class ReplayPart(StrEnum):
    """What may be otherwise when a result is worked out again."""

    APP_VERSION = "app_version"
    TORCH_VERSION = "torch_version"
    BUNDLE = "bundle"
    DEVICE = "device"
    PRECISION = "precision"
    INPUT = "input"
    REFUSAL = "refusal"
    SCORE = "score"
    RECORD = "record"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise; then, now: short values to be read.

    by: of a score, the largest difference of any class.
    """

    part: ReplayPart
    then: str
    now: str
    by: float = 0.0


@dataclass(frozen=True, slots=True)
class Replay:
    """How working a result out again ended.

    overridden: the file says that a reader set a refusal of the film aside.
    """

    changes: tuple[Change, ...]
    overridden: bool = False

    @property
    def identical(self) -> bool:
        """True where nothing is otherwise, the scores to their last bit."""
        return not self.changes

    @property
    def same_score(self) -> bool:
        """True where all scores are the same to their last bit."""
        moved = {ReplayPart.SCORE, ReplayPart.LABEL, ReplayPart.REFUSAL}
        return not any(change.part in moved for change in self.changes)
