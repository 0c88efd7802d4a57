"""How far a score may be trusted: what is found out about it after it is known, as frozen values.

Each part is one question about one film. `docs/trust.md` says what each means and how often it was
right on films where the answer was known.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy takes a tenth of a second, and the window is up before it is needed
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.core.results import ModelInput


class TrustPart(StrEnum):
    """The parts that cost passes of their own, in the order they are worked out."""

    FRAME = "frame"
    STABILITY = "stability"


class TrustFinding(StrEnum):
    """What a part can find that speaks against relying on the score."""

    FROM_FRAME = "score_from_frame"
    UNSTABLE = "unstable_answer"


@dataclass(frozen=True, slots=True, eq=False)
class TrustSubject:
    """A film for the parts that change it before the network sees it.

    grey: uint16[2 H, 2 W], read-only; the film by the bundle's window rule, 0 to 65535, larger is
        brighter, squashed to twice the input's sides, so that it can be turned without much loss.
    model_input: the unchanged film, uint8[H, W, 3].
    """

    grey: NDArray[np.uint16]
    model_input: ModelInput


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a film lies from the training films, as the network sees them.

    percentiles: one for each depth of the network, first to last: of 100 films of the validation
        split, so many lie nearer to the training films than this one.
    layers: the depths' names, in the same order.
    ratio: the largest of the depths' distances, each divided by its 99th percentile.
    """

    layers: tuple[str, ...]
    percentiles: tuple[float, ...]
    ratio: float

    @property
    def percentile(self) -> float:
        """The largest of all depths, 0 to 100."""
        return max(self.percentiles)


@dataclass(frozen=True, slots=True)
class Stability:
    """Lowest and highest score of COVID-19 Pneumonia under the training's own perturbations.

    count: how many were tried, always the same ones. crossing: how many change the label.
    """

    low: float
    high: float
    count: int
    crossing: int


@dataclass(frozen=True, slots=True)
class FrameScore:
    """What the score of COVID-19 Pneumonia rests on: the centre of the film or its frame.

    full: of the whole film. without_centre: with a fixed ellipse over the lungs' place hidden.
    without_frame: with everything else hidden. There is no lung mask.
    from_frame: True where the frame alone gives the film's label and the centre alone does not.
    """

    full: float
    without_centre: float
    without_frame: float
    from_frame: bool


TrustResult = Stability | FrameScore


def finding_of(result: TrustResult) -> TrustFinding | None:
    """What a part found against the score, None where it found nothing."""
    if isinstance(result, FrameScore):
        return TrustFinding.FROM_FRAME if result.from_frame else None
    return TrustFinding.UNSTABLE if result.crossing else None


@dataclass(frozen=True, slots=True)
class Trust:
    """All that is known so far; None where a part is not, or not yet, worked out."""

    distance: Distance | None = None
    frame: FrameScore | None = None
    stability: Stability | None = None
