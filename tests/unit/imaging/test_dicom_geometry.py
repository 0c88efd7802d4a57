"""Spacing, aspect, shutters and the field of view become values, broken or not."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core.study import (
    CircularShutter,
    FieldOfView,
    PolygonalShutter,
    RectangularShutter,
    SpacingOrigin,
    WarningKind,
)
from ncov_desktop.imaging.greyscale import automatic_window
from ncov_desktop.imaging.shutter import open_area

RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterLeftVerticalEdge": "11",
    "ShutterRightVerticalEdge": "20",
    "ShutterUpperHorizontalEdge": "3",
    "ShutterLowerHorizontalEdge": "8",
}


@pytest.mark.parametrize(
    ("elements", "spacing", "origin"),
    [
        ({}, None, SpacingOrigin.UNKNOWN),
        ({"ImagerPixelSpacing": [0.2, 0.1]}, (0.2, 0.1), SpacingOrigin.DETECTOR),
        ({"NominalScannedPixelSpacing": [0.2, 0.2]}, (0.2, 0.2), SpacingOrigin.DETECTOR),
        (
            {"ImagerPixelSpacing": [0.2, 0.1], "PixelSpacing": [0.2, 0.1]},
            (0.2, 0.1),
            SpacingOrigin.DETECTOR,
        ),
        (
            {"ImagerPixelSpacing": ["0.143", "0.143"], "PixelSpacing": ["0.1431", "0.1431"]},
            (0.143, 0.143),
            SpacingOrigin.DETECTOR,
        ),
        (
            {"ImagerPixelSpacing": [0.2, 0.2], "PixelSpacing": [0.18, 0.18]},
            (0.18, 0.18),
            SpacingOrigin.CALIBRATED,
        ),
        (
            {"PixelSpacing": [0.3, 0.3], "PixelSpacingCalibrationType": "FIDUCIAL"},
            (0.3, 0.3),
            SpacingOrigin.CALIBRATED,
        ),
        ({"PixelSpacing": [0.3, 0.3]}, (0.3, 0.3), SpacingOrigin.UNKNOWN),
        ({"PixelSpacing": [0, 0.3]}, None, SpacingOrigin.UNKNOWN),
    ],
)
def test_spacing(open_film, elements, spacing, origin):
    film = open_film(**elements)
    assert (film.spacing_mm, film.spacing_origin) == (spacing, origin)


def test_magnification_estimates_the_spacing_at_the_patient(open_film):
    stated = {"ImagerPixelSpacing": [0.2, 0.2]}
    film = open_film(EstimatedRadiographicMagnificationFactor="1.25", **stated)
    assert film.spacing_origin is SpacingOrigin.MAGNIFIED
    assert film.spacing_mm == pytest.approx((0.16, 0.16))
    assert any("magnification" in step for step in film.provenance.steps)
    for nonsense in ("0", "-2", "1", "1000", "x", ""):
        film = open_film(EstimatedRadiographicMagnificationFactor=nonsense, **stated)
        assert (film.spacing_mm, film.spacing_origin) == ((0.2, 0.2), SpacingOrigin.DETECTOR)


def test_calibration_goes_before_magnification(open_film):
    film = open_film(
        ImagerPixelSpacing=[0.2, 0.2],
        PixelSpacing=[0.18, 0.18],
        EstimatedRadiographicMagnificationFactor="1.25",
    )
    assert (film.spacing_mm, film.spacing_origin) == ((0.18, 0.18), SpacingOrigin.CALIBRATED)


@pytest.mark.parametrize(
    ("elements", "aspect"),
    [
        ({}, 1.0),
        ({"PixelAspectRatio": ["2", "1"]}, 2.0),
        ({"PixelAspectRatio": ["4", "5"]}, 0.8),
        ({"PixelAspectRatio": ["0", "5"]}, 1.0),
        ({"PixelAspectRatio": ["5"]}, 1.0),
        ({"PixelAspectRatio": ["9999", "1"]}, 1.0),
        ({"ImagerPixelSpacing": [0.2, 0.1]}, 2.0),
        ({"ImagerPixelSpacing": ["0.143", "0.1434"]}, 1.0),
        ({"ImagerPixelSpacing": [0.2, 0.1], "PixelAspectRatio": ["1", "1"]}, 2.0),
    ],
)
def test_aspect(open_film, elements, aspect):
    assert open_film(**elements).pixel_aspect == pytest.approx(aspect)


def test_field_of_view(open_film):
    film = open_film(FieldOfViewRotation="90", FieldOfViewHorizontalFlip="YES")
    assert film.field_of_view == FieldOfView(90.0, True)
    assert any("turned by 90 degrees and mirrored" in step for step in film.provenance.steps)
    film = open_film(FieldOfViewRotation="0", FieldOfViewHorizontalFlip="NO")
    assert film.field_of_view == FieldOfView()
    assert not any("field of view" in step for step in film.provenance.steps)
    assert open_film().field_of_view is None


def test_shutters_become_values(open_film):
    film = open_film(
        **RECTANGLE
        | {
            "ShutterShape": ["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
            "CenterOfCircularShutter": ["20", "24"],
            "RadiusOfCircularShutter": "15",
            "VerticesOfThePolygonalShutter": ["1", "1", "1", "48", "40", "48"],
        }
    )
    assert film.shutters == (
        RectangularShutter(2, 10, 7, 19),
        CircularShutter(19, 23, 15),
        PolygonalShutter(((0, 0), (0, 47), (39, 47))),
    )
    assert film.warnings == (WarningKind.NO_WINDOW,)


@pytest.mark.parametrize(
    "change",
    [
        {"ShutterLeftVerticalEdge": "x"},
        {"ShutterLeftVerticalEdge": "30"},
        {"ShutterLeftVerticalEdge": "1e30"},
        {"ShutterShape": "CIRCULAR"},
        {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": ["1", "2", "3"]},
    ],
)
def test_broken_shutters_are_dropped_and_said(open_film, change):
    film = open_film(**RECTANGLE | change)
    assert film.shutters == ()
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_automatic_window_looks_inside_the_shutters_only(open_film):
    pixels = np.full((40, 48), 4000, np.uint16)
    pixels[2:8, 10:20] = 1000
    pixels[4, 12:18] = 2000
    window = automatic_window(open_film(pixels, bits=12, **RECTANGLE))
    assert (window.center - window.width / 2, window.center + window.width / 2) == (1000, 2000)
    beside = {"ShutterLeftVerticalEdge": "100", "ShutterRightVerticalEdge": "200"}
    assert automatic_window(open_film(pixels, bits=12, **RECTANGLE | beside)).width == 3000


def test_open_area_of_each_shape(open_film):
    assert open_area(open_film()) is None
    area = open_area(open_film(**RECTANGLE))
    assert area.sum() == 6 * 10
    assert area[2:8, 10:20].all()
    circle = {"ShutterShape": "CIRCULAR", "RadiusOfCircularShutter": "10"}
    circle["CenterOfCircularShutter"] = ["20", "24"]
    area = open_area(open_film(**circle))
    assert area.sum() == pytest.approx(np.pi * 100, rel=0.05)
    assert area[19, 13:34].all()
    assert not area[19, [12, 34]].any()
    flat = open_area(open_film(PixelAspectRatio=["2", "1"], **circle))
    assert (flat[:, 23].sum(), flat[19].sum()) == (11, 21)
    vertices = ["1", "1", "1", "48", "40", "48"]
    polygon = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": vertices}
    area = open_area(open_film(**polygon))
    assert area[0].all()
    assert not area[39, :40].any()
    far = ["-999999", "-999999", "-999999", "999999", "999999", "999999"]
    assert open_area(open_film(**polygon | {"VerticesOfThePolygonalShutter": far})).any()


def test_the_open_area_of_a_large_film_takes_little_memory(open_film):
    film = replace(open_film(), pixels=np.zeros((3000, 4000), np.uint16))
    circles = replace(film, shutters=(CircularShutter(1500, 2000, 1000),))
    tracemalloc.start()
    area = open_area(circles)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5 * film.pixels.size
    down, across = np.mgrid[-1500:1500, -2000:2000]
    assert np.array_equal(area, down**2 + across**2 <= 1000**2)
