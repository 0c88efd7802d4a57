"""What a reader measures on a film, in units as honest as the file allows.

Points are film points (x, y), continuous, x right and y down; a pixel's centre lies at +0.5.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from ncov_desktop.core.study import Radiograph, SpacingOrigin

Point = tuple[float, float]


class Shape(StrEnum):
    """What can be drawn to measure."""

    RULER = "ruler"
    ANGLE = "angle"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"


@dataclass(frozen=True, slots=True)
class Mark:
    """One measurement on a film.

    points: of a ruler its ends; of an angle an end, the vertex and the other end; of a rectangle or
        an ellipse two opposite corners of its frame.
    """

    shape: Shape
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Size of a film pixel.

    width, height: in `unit`, 'mm' or 'px'. origin: where millimetres hold; UNKNOWN for pixels.
    """

    width: float
    height: float
    unit: str
    origin: SpacingOrigin


def scale_of(film: Radiograph) -> Scale:
    """Millimetres where the file gives them, else the width of a pixel as the unit."""
    if film.spacing_mm is None:
        return Scale(1.0, film.pixel_aspect, "px", SpacingOrigin.UNKNOWN)
    down, across = film.spacing_mm
    return Scale(across, down, "mm", film.spacing_origin)


def length(scale: Scale, start: Point, end: Point) -> float:
    """Distance of two film points in the scale's unit."""
    return math.hypot((end[0] - start[0]) * scale.width, (end[1] - start[1]) * scale.height)


def angle_degrees(scale: Scale, points: tuple[Point, ...]) -> float:
    """The angle at the middle one of three film points, 0 to 180; 0 where two of them coincide."""
    (x0, y0), (x, y), (x1, y1) = points
    first = ((x0 - x) * scale.width, (y0 - y) * scale.height)
    second = ((x1 - x) * scale.width, (y1 - y) * scale.height)
    cross = first[0] * second[1] - first[1] * second[0]
    dot = first[0] * second[0] + first[1] * second[1]
    return math.degrees(math.atan2(abs(cross), dot))


def area(scale: Scale, mark: Mark) -> float:
    """Area of a rectangle or an ellipse in the scale's unit squared."""
    (x0, y0), (x1, y1) = mark.points
    whole = abs((x1 - x0) * scale.width * (y1 - y0) * scale.height)
    return whole * math.pi / 4 if mark.shape is Shape.ELLIPSE else whole
