"""Studies and films as frozen values, exactly as their files state them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy takes a tenth of a second, and the window is up before it is needed
    import numpy as np
    from numpy.typing import NDArray


class VoiFunction(StrEnum):
    """How a window maps values to brightness. Source: DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True)
class Window:
    """A window over modality values (stored values after `Modality`), width > 0."""

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    explanation: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class LookupTable:
    """A DICOM look-up table. Source: DICOM PS3.3 C.11.1.1 (modality) and C.11.2.1.1 (VOI).

    first: input value of the first entry; inputs beyond an end take the entry there.
    entries: uint16[count], read-only.
    bits: bits of an entry, 8 to 16.
    """

    first: int
    entries: NDArray[np.uint16]
    bits: int
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Rescale:
    """modality value = stored value x slope + intercept. Source: DICOM PS3.3 C.11.1."""

    slope: float = 1.0
    intercept: float = 0.0


Modality = Rescale | LookupTable
Voi = Window | LookupTable


class SpacingOrigin(StrEnum):
    """What a spacing refers to: the detector's plane, a plane in the patient, or not stated."""

    DETECTOR = "detector"
    CALIBRATED = "calibrated"
    UNKNOWN = "unknown"


class Intent(StrEnum):
    """DICOM Presentation Intent Type (0008,0068)."""

    FOR_PRESENTATION = "FOR PRESENTATION"
    FOR_PROCESSING = "FOR PROCESSING"
    UNKNOWN = ""


class WarningKind(StrEnum):
    """What a reader should know about a film that was opened all the same."""

    NO_WINDOW = "no_window"
    WINDOW_UNUSABLE = "window_unusable"
    LOSSY_SOURCE = "lossy_source"
    COLOUR_TO_GREY = "colour_to_grey"
    ALPHA_IGNORED = "alpha_ignored"
    FIRST_FRAME_ONLY = "first_frame_only"
    HEADER_INCOMPLETE = "header_incomplete"
    HIGH_BITS_MASKED = "high_bits_masked"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a film came from and each step from its stored values to brightness, in order.

    source: absolute path of the file, or a name such as 'phantom' for a film made by code.
    steps: one short plain line per step.
    """

    source: str
    file_sha256: str
    format: str
    sop_instance_uid: str | None = None
    transfer_syntax_uid: str | None = None
    lossy_source: bool = False
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One film: stored values, exact, and beside them all that its file says about showing them.

    pixels: uint16[rows, cols], read-only; stored value - stored_offset, so 0 <= pixels < 2**bits.
    bits: 8 to 16.
    stored_offset: 0 for unsigned films, -2**(bits - 1) for signed ones.
    inverted: True where larger modality values are darker (MONOCHROME1 or Presentation LUT INVERSE).
    voi: declared choices, the first is the default; empty where the file declares none.
    padding: stored values from lowest to highest that are not picture, or None.
    spacing_mm: (row, column) distance of pixel centres.
    view: e.g. 'PA', 'AP', 'LL', as the file says.
    """

    pixels: NDArray[np.uint16]
    bits: int
    provenance: Provenance
    stored_offset: int = 0
    modality_transform: Modality = Rescale()
    inverted: bool = False
    voi: tuple[Voi, ...] = ()
    padding: tuple[int, int] | None = None
    spacing_mm: tuple[float, float] | None = None
    spacing_origin: SpacingOrigin = SpacingOrigin.UNKNOWN
    view: str | None = None
    laterality: str | None = None
    patient_orientation: tuple[str, str] | None = None
    body_part: str | None = None
    intent: Intent = Intent.UNKNOWN
    warnings: tuple[WarningKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Patient:
    """Whom the file names; every part may be empty. Shown on screen, never logged."""

    name: str = ""
    id: str = ""
    sex: str = ""
    age_years: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """The films of one examination. modality: DICOM Modality (0008,0060), '' for plain pictures."""

    uid: str | None
    patient: Patient
    modality: str
    radiographs: tuple[Radiograph, ...]
    acquired_at: datetime | None = None
    description: str = ""
