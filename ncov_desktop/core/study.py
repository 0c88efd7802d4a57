"""Studies and films as frozen values, exactly as their files state them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ncov_desktop.core.file_hash import FileHash

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
    """What a spacing refers to: the detector's plane, a plane in the patient, or not stated.

    CALIBRATED: the file's own distance in the patient, from a fiducial or the geometry.
    MAGNIFIED: estimated at the patient, the detector's spacing divided by the file's magnification.
    """

    DETECTOR = "detector"
    CALIBRATED = "calibrated"
    MAGNIFIED = "magnified"
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
    MOSTLY_COLOUR = "mostly_colour"
    ALPHA_IGNORED = "alpha_ignored"
    INCOMPLETE = "incomplete"
    FRAMES_MISSING = "frames_missing"
    HEADER_INCOMPLETE = "header_incomplete"
    HIGH_BITS_MASKED = "high_bits_masked"


class OverlayKind(StrEnum):
    """What an overlay plane marks. Source: DICOM PS3.3 C.9.2.1.1."""

    GRAPHICS = "G"
    REGION = "R"


@dataclass(frozen=True, slots=True, eq=False)
class OverlayPlane:
    """Marks the file lays over the film, shown beside the pixels and never burnt into them.

    bitmap: bool[rows, cols], read-only; True where something is drawn. It may be of another size
        than the film and reach beyond it.
    top, left: film pixel of its first pixel, counted from 0; may be negative.
    Source: DICOM PS3.3 C.9.2.
    """

    bitmap: NDArray[np.bool_]
    top: int = 0
    left: int = 0
    kind: OverlayKind = OverlayKind.GRAPHICS
    label: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class RectangularShutter:
    """Film pixels outside these edges are to be hidden; the edges, counted from 0, are shown."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class CircularShutter:
    """Film pixels outside the circle are to be hidden.

    radius: in film pixels along a row; where pixels are not square, rows are fewer or more.
    """

    row: int
    column: int
    radius: int


@dataclass(frozen=True, slots=True)
class PolygonalShutter:
    """Film pixels outside the polygon are to be hidden. vertices: (row, column), counted from 0."""

    vertices: tuple[tuple[int, int], ...]


Shutter = RectangularShutter | CircularShutter | PolygonalShutter


@dataclass(frozen=True, slots=True)
class FieldOfView:
    """How the stored pixels lie against the detector: a statement, nothing is left to be done.

    rotation_degrees: clockwise. flipped: left and right exchanged after the rotation.
    Source: DICOM PS3.3 C.8.11.4 (Field of View Rotation, Field of View Horizontal Flip).
    """

    rotation_degrees: float = 0.0
    flipped: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step from stored values to brightness, as one short plain line.

    source: English, with {name} in the place of each of the values.
    """

    source: str
    values: tuple[tuple[str, str | int | float], ...] = ()

    @classmethod
    def of(cls, source: str, **values: str | int | float) -> Step:
        """The step with its values in the order they are given."""
        return cls(source, tuple(values.items()))

    def __str__(self) -> str:
        return self.source.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a film came from and each step from its stored values to brightness, in order.

    source: absolute path of the file, or a name such as 'phantom' for a film made by code.
    """

    source: str
    file_hash: FileHash
    format: str
    sop_instance_uid: str | None = None
    transfer_syntax_uid: str | None = None
    lossy_source: bool = False
    way: tuple[Step, ...] = ()

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps in English, as result files have them."""
        return tuple(str(step) for step in self.way)

    @property
    def file_sha256(self) -> str:
        """Hash of the file, in hexadecimal; waits where it is still being worked out."""
        return self.file_hash.hexdigest()


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One film: stored values, exact, and beside them all that its file says about showing them.

    pixels: uint16[rows, cols], read-only; stored value - stored_offset, so 0 <= pixels < 2**bits.
    bits: 8 to 16.
    stored_bits: bits the file uses, 1 to `bits`; None where it uses all of them. Films of fewer than 8
        use only `stored_range` of the pixel values.
    stored_offset: 0 for unsigned films, -2**(bits - 1) for signed ones.
    inverted: True where larger modality values are darker (MONOCHROME1 or Presentation LUT INVERSE).
    voi: declared choices, the first is the default; empty where the file declares none.
    padding: stored values from lowest to highest that are not picture, or None.
    spacing_mm: (row, column) distance of pixel centres.
    pixel_aspect: height of a pixel divided by its width, 1.0 where the file does not say.
    view: e.g. 'PA', 'AP', 'LL', as the file says.
    patient_orientation: directions in the patient of the rows and of the columns, e.g. ('L', 'F').
    frame, frames: which of how many frames or pages this is, counted from 0.
    shutters: what is hidden is outside any of them. shutter_value: the brightness it is shown with.
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
    stored_bits: int | None = None
    pixel_aspect: float = 1.0
    frame: int = 0
    frames: int = 1
    overlays: tuple[OverlayPlane, ...] = ()
    shutters: tuple[Shutter, ...] = ()
    shutter_value: int = 0
    field_of_view: FieldOfView | None = None

    @property
    def stored_range(self) -> tuple[int, int]:
        """The least and the largest stored value the file's bits can hold."""
        bits = self.bits if self.stored_bits is None else self.stored_bits
        least = -(2 ** (bits - 1)) if self.stored_offset else 0
        return least, least + 2**bits - 1


@dataclass(frozen=True, slots=True)
class Patient:
    """Whom the file names; every part may be empty. Shown on screen, never logged."""

    name: str = ""
    id: str = ""
    sex: str = ""
    age_years: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """The films of one examination. modality: DICOM Modality (0008,0060), '' for plain pictures.

    accession_number: by which a hospital's own lists name the examination, '' where not stated.
    """

    uid: str | None
    patient: Patient
    modality: str
    radiographs: tuple[Radiograph, ...]
    acquired_at: datetime | None = None
    description: str = ""
    accession_number: str = ""
