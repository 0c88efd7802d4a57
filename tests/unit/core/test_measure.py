import math

import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.measure import Mark, Scale, Shape, angle_degrees, area, length, scale_of
from ncov_desktop.core.study import Provenance, Radiograph, SpacingOrigin

MM = Scale(0.1, 0.2, "mm", SpacingOrigin.DETECTOR)


def film(**fields: object) -> Radiograph:
    pixels = np.zeros((40, 30), np.uint16)
    return Radiograph(pixels, 12, Provenance("test", FileHash("0" * 64), "test"), **fields)  # type: ignore[arg-type]


def test_millimetres_only_where_the_file_gives_them() -> None:
    known = film(spacing_mm=(0.2, 0.1), spacing_origin=SpacingOrigin.CALIBRATED)
    assert scale_of(known) == Scale(0.1, 0.2, "mm", SpacingOrigin.CALIBRATED)
    assert scale_of(film()) == Scale(1.0, 1.0, "px", SpacingOrigin.UNKNOWN)
    assert scale_of(film(pixel_aspect=2.0)) == Scale(1.0, 2.0, "px", SpacingOrigin.UNKNOWN)


def test_length_counts_both_sides_of_a_pixel() -> None:
    assert length(MM, (0, 0), (30, 0)) == pytest.approx(3.0)
    assert length(MM, (0, 0), (0, 20)) == pytest.approx(4.0)
    assert length(MM, (5, 7), (35, 27)) == pytest.approx(5.0)


def test_angle_in_true_proportions() -> None:
    assert angle_degrees(MM, ((10, 0), (0, 0), (0, 10))) == pytest.approx(90)
    assert angle_degrees(MM, ((20, 0), (0, 0), (20, 10))) == pytest.approx(45)
    assert angle_degrees(MM, ((-10, 0), (0, 0), (10, 0))) == pytest.approx(180)
    assert angle_degrees(MM, ((0, 0), (0, 0), (10, 0))) == 0


def test_area_of_frame_and_ellipse() -> None:
    corners = ((10.0, 10.0), (0.0, 0.0))
    assert area(MM, Mark(Shape.RECTANGLE, corners)) == pytest.approx(2.0)
    assert area(MM, Mark(Shape.ELLIPSE, corners)) == pytest.approx(2.0 * math.pi / 4)
