"""How large and in what shape, place and direction a DICOM film is, as its header says."""

import math
from collections.abc import Callable

from ncov_desktop.core.study import (
    CircularShutter,
    FieldOfView,
    PolygonalShutter,
    RectangularShutter,
    Shutter,
    SpacingOrigin,
    WarningKind,
)
from ncov_desktop.imaging.dicom_header import Header

# decimal strings of three digits differ by this share where they mean the same
_ROUNDING = 0.002
_SQUARE_ENOUGH = 0.005
_LARGEST_ASPECT = 10.0
_LARGEST_MAGNIFICATION = 10.0
_MOST_VERTICES = 10_000
_FARTHEST = 10**6

Spacing = tuple[float, float]


def read_spacing(header: Header) -> tuple[Spacing | None, SpacingOrigin]:
    """The (row, column) distance of pixel centres in mm and what it refers to.

    A Pixel Spacing that differs from the receptor's 'has been corrected for known or assumed
    geometric magnification or calibrated'; one that stands alone says nothing about that. The
    receptor's spacing divided by the file's own magnification estimates the patient's.
    Source: DICOM PS3.3 10.7.1.1, 10.7.1.3 and C.8.11.5 (Estimated Radiographic Magnification Factor).
    """
    pixel = _pair(header, "PixelSpacing")
    receptor = _receptor_spacing(header)
    if pixel and header.text("PixelSpacingCalibrationType"):
        return pixel, SpacingOrigin.CALIBRATED
    if receptor is None:
        return pixel, SpacingOrigin.UNKNOWN
    if pixel and not _is_same(pixel, receptor):
        return pixel, SpacingOrigin.CALIBRATED
    factor = header.number("EstimatedRadiographicMagnificationFactor")
    if factor is not None and 1 < factor <= _LARGEST_MAGNIFICATION:
        return (receptor[0] / factor, receptor[1] / factor), SpacingOrigin.MAGNIFIED
    return receptor, SpacingOrigin.DETECTOR


def read_aspect(header: Header) -> float:
    """Height of a pixel divided by its width, exactly 1.0 where they differ by rounding only.

    Source: DICOM PS3.3 C.7.6.3.1.7.
    """
    stated = header.numbers("PixelAspectRatio")
    ratio = (stated[0], stated[1]) if len(stated) == 2 and all(n > 0 for n in stated) else None
    sizes = _pair(header, "PixelSpacing") or _receptor_spacing(header) or ratio or (1.0, 1.0)
    aspect = sizes[0] / sizes[1]
    plausible = 1 / _LARGEST_ASPECT <= aspect <= _LARGEST_ASPECT  # not so for NaN
    return aspect if plausible and abs(aspect - 1) > _SQUARE_ENOUGH else 1.0


def read_orientation(header: Header) -> tuple[str, str] | None:
    """Directions in the patient of the rows and of the columns, e.g. ('L', 'F')."""
    stated = header.texts("PatientOrientation")
    return (stated[0], stated[1]) if len(stated) == 2 and all(stated) else None


def read_field_of_view(header: Header) -> FieldOfView | None:
    """Rotation and flip of the pixels against the detector, None where the header states neither."""
    rotation = header.number("FieldOfViewRotation")
    flip = header.text("FieldOfViewHorizontalFlip").upper()
    if rotation is None and flip not in ("YES", "NO"):
        return None
    return FieldOfView((rotation or 0.0) % 360, flip == "YES")


def read_shutters(header: Header) -> tuple[tuple[Shutter, ...], tuple[WarningKind, ...]]:
    """The declared shutters, counted from pixel 0; broken ones are dropped and warned of.

    Source: DICOM PS3.3 C.7.6.11, where the upper left pixel is 1, 1.
    """
    found = [
        read(header)
        for name, read in _SHUTTERS.items()
        if name in [shape.upper() for shape in header.texts("ShutterShape")]
    ]
    usable = tuple(shutter for shutter in found if shutter is not None)
    return usable, (WarningKind.HEADER_INCOMPLETE,) if len(usable) < len(found) else ()


def read_shutter_value(header: Header) -> int:
    """The brightness, 0 to 65535, in place of what shutters hide; black where the file is silent.

    Source: DICOM PS3.3 C.7.6.11, Shutter Presentation Value in P-Values.
    """
    return header.integer("ShutterPresentationValue") or 0


def _rectangle(header: Header) -> Shutter | None:
    edges = [
        _whole(header, f"Shutter{edge}")
        for edge in (
            "UpperHorizontalEdge",
            "LeftVerticalEdge",
            "LowerHorizontalEdge",
            "RightVerticalEdge",
        )
    ]
    top, left, bottom, right = (edge[0] - 1 if len(edge) == 1 else None for edge in edges)
    if top is None or left is None or bottom is None or right is None:
        return None
    return RectangularShutter(top, left, bottom, right) if top <= bottom and left <= right else None


def _circle(header: Header) -> Shutter | None:
    center, radius = (
        _whole(header, "CenterOfCircularShutter"),
        _whole(header, "RadiusOfCircularShutter"),
    )
    if len(center) != 2 or len(radius) != 1 or radius[0] <= 0:
        return None
    return CircularShutter(center[0] - 1, center[1] - 1, radius[0])


def _polygon(header: Header) -> Shutter | None:
    numbers = _whole(header, "VerticesOfThePolygonalShutter")
    if len(numbers) % 2 or not 6 <= len(numbers) <= 2 * _MOST_VERTICES:
        return None
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return PolygonalShutter(tuple((row - 1, column - 1) for row, column in pairs))


_SHUTTERS: dict[str, Callable[[Header], Shutter | None]] = {
    "RECTANGULAR": _rectangle,
    "CIRCULAR": _circle,
    "POLYGONAL": _polygon,
}


def _whole(header: Header, keyword: str) -> list[int]:
    """All values of an integer string, none where one of them is no plausible place."""
    values = header.numbers(keyword)
    usable = all(abs(value) <= _FARTHEST for value in values)  # not so for NaN
    return [round(value) for value in values] if usable else []


def _receptor_spacing(header: Header) -> Spacing | None:
    """At the detector, or on the film that was scanned."""
    return _pair(header, "ImagerPixelSpacing") or _pair(header, "NominalScannedPixelSpacing")


def _is_same(one: Spacing, other: Spacing) -> bool:
    return all(math.isclose(a, b, rel_tol=_ROUNDING) for a, b in zip(one, other, strict=True))


def _pair(header: Header, keyword: str) -> Spacing | None:
    values = header.numbers(keyword)
    usable = len(values) == 2 and all(0 < value < 1000 for value in values)
    return (values[0], values[1]) if usable else None
