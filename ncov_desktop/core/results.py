"""What the network was given, what it said, and why, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.trust import Distance

if TYPE_CHECKING:  # numpy takes a tenth of a second, and the window is up before it is needed
    import numpy as np
    from numpy.typing import NDArray

COVID19 = "covid19"
OTHER_PNEUMONIA = "other_pneumonia"


@dataclass(frozen=True, slots=True, eq=False)
class ModelInput:
    """A film as the network sees it.

    rgb: uint8[H, W, 3], read-only.
    input_sha256: hash of the bytes of `rgb`, its shape and the colour map's name.
    """

    rgb: NDArray[np.uint8]
    colormap_id: str
    geometry: Geometry
    input_sha256: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """Scores of one film. They are calibrated to the training films, not to a ward.

    probabilities: one score per class, in the order of `classes`; they sum to 1.
    bundle_sha256: of everything the bundle says, its weights' hash included.
    logits: as the network gave them, before the temperature.
    threshold: cut-off on the score of COVID-19 Pneumonia.
    batch: how many films were in the pass; a score's last digits may depend on it.
    """

    classes: tuple[str, ...]
    probabilities: tuple[float, ...]
    logits: tuple[float, ...]
    threshold: float
    model_id: str
    weights_sha256: str
    bundle_sha256: str
    device: str
    precision: str
    elapsed_ms: float
    input_sha256: str
    batch: int = 1

    @property
    def covid19(self) -> float:
        """Score of COVID-19 Pneumonia, 0 to 1."""
        return self.probabilities[self.classes.index(COVID19)]

    @property
    def label(self) -> str:
        """The favoured class: COVID-19 Pneumonia where its score reaches the threshold."""
        return COVID19 if self.covid19 >= self.threshold else OTHER_PNEUMONIA


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Class activation maps of one film, all on one scale, so that weak evidence looks weak.

    maps: float32[method, class, h, w], read-only, >= 0, not normalised; cell (0, 0) is the top left of
        the network's input grid.
    """

    maps: NDArray[np.float32]
    methods: tuple[str, ...]
    classes: tuple[str, ...]
    layer: str
    geometry: Geometry
    model_id: str

    def map_of(self, class_name: str, method: str | None = None) -> NDArray[np.float32]:
        """float32[h, w] of one class divided by the largest value of any class of the method: 0 to 1."""
        maps = self.maps[self.methods.index(method) if method else 0]
        peak = float(maps.max())
        chosen: NDArray[np.float32] = maps[self.classes.index(class_name)]
        return chosen / peak if peak > 0 else chosen


@dataclass(frozen=True, slots=True)
class SmallMap:
    """A heat map as the worklist keeps it: of one method and one class, coarse and in 256 steps.

    cells: one byte each, row by row: 255 is the method's peak over all classes. They tile the network's
        input grid, which `geometry` places on the film. rows: of cells.
    """

    cells: bytes
    rows: int
    method: str
    class_name: str
    layer: str
    geometry: Geometry


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """Everything one pass of the network says about one film.

    distance: None where the bundle does not know its training films.
    """

    prediction: Prediction
    explanation: Explanation
    distance: Distance | None = None


class Severity(StrEnum):
    """WARN: a score is shown with a word of care. REFUSE: no score is shown."""

    WARN = "warn"
    REFUSE = "refuse"


class FindingKind(StrEnum):
    """Why a film is outside, or at the border of, what the network was made for."""

    NOT_A_RADIOGRAPH = "not_a_radiograph"
    NOT_A_CHEST = "not_a_chest"
    LATERAL_VIEW = "lateral_view"
    FOR_PROCESSING = "for_processing"
    UNDER_18 = "under_18"
    AGE_UNKNOWN = "age_unknown"
    VIEW_UNKNOWN = "view_unknown"
    TOO_SMALL = "too_small"
    LOSSY_SOURCE = "lossy_source"
    NO_WINDOW = "no_window"
    COLOUR_TO_GREY = "colour_to_grey"
    MOSTLY_COLOUR = "mostly_colour"
    INCOMPLETE = "incomplete"
    # from the pixels
    LOOKS_NOT_CHEST = "looks_not_chest"
    LOOKS_NOT_FRONTAL = "looks_not_frontal"
    BURNT_IN_TEXT = "burnt_in_text"
    PHOTO_OF_FILM = "photo_of_film"
    # from the network's features
    FAR_FROM_TRAINING = "far_from_training"
    UNLIKE_TRAINING = "unlike_training"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a film; detail is a short value, e.g. 'CT' or '9'."""

    kind: FindingKind
    severity: Severity
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PrecisionTrial:
    """How one way to run the network did in the self-test, compared with float32.

    elapsed_ms: median time of one film, maps included. probability_deviation, logit_deviation: the
        largest on the golden inputs. passed: True where it is close enough to be chosen.
    """

    precision: str
    elapsed_ms: float
    probability_deviation: float
    logit_deviation: float
    passed: bool


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the engine runs and how: shown in the status bar and written with every result.

    precision: the fastest one that passed. trials: all that were tried, float32 first.
    """

    model_id: str
    device: str
    precision: str
    trials: tuple[PrecisionTrial, ...]
