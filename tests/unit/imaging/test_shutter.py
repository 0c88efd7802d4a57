"""What shutters hide is covered on screen, at any zoom, and nowhere else."""

from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core.study import CircularShutter, PolygonalShutter, RectangularShutter
from ncov_desktop.core.view import View
from ncov_desktop.imaging import render
from ncov_desktop.imaging.shutter import open_area
from ncov_desktop.services.outputs import film_picture

ROWS, COLS = 60, 80
RECTANGLE = RectangularShutter(top=10, left=20, bottom=39, right=69)
CIRCLE = CircularShutter(row=30, column=40, radius=20)
TRIANGLE = PolygonalShutter(((5, 5), (5, 75), (55, 40)))


def is_open(shutter, row, col, aspect):
    """Whether a film pixel is shown, and whether it lies on the edge, where either would do."""
    if isinstance(shutter, RectangularShutter):
        return 10 <= row <= 39 and 20 <= col <= 69, False
    if isinstance(shutter, CircularShutter):
        distance = np.hypot((row - 30) * aspect, col - 40)
        return distance <= 20, abs(distance - 20) < 1e-9
    # the triangle's sides run from (5, 5) and (5, 75) to (55, 40)
    inset = (row - 5) * 35 / 50
    from_edge = min(row - 5, col - 5 - inset, 75 - inset - col)
    return from_edge >= 0, abs(from_edge) < 1


@pytest.fixture
def shuttered(open_film):
    def build(shutter, aspect=1.0):
        elements = {
            RectangularShutter: {
                "ShutterShape": "RECTANGULAR",
                "ShutterUpperHorizontalEdge": "11",
                "ShutterLowerHorizontalEdge": "40",
                "ShutterLeftVerticalEdge": "21",
                "ShutterRightVerticalEdge": "70",
            },
            CircularShutter: {
                "ShutterShape": "CIRCULAR",
                "CenterOfCircularShutter": ["31", "41"],
                "RadiusOfCircularShutter": "20",
            },
            PolygonalShutter: {
                "ShutterShape": "POLYGONAL",
                "VerticesOfThePolygonalShutter": ["6", "6", "6", "76", "56", "41"],
            },
        }[type(shutter)]
        pixels = np.full((ROWS, COLS), 1000, np.uint16)
        film = open_film(pixels, PixelAspectRatio=[str(round(100 * aspect)), "100"], **elements)
        assert film.shutters == (shutter,)
        return film

    return build


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.6])
@pytest.mark.parametrize("shutter", [RECTANGLE, CIRCLE, TRIANGLE], ids=["box", "circle", "polygon"])
@pytest.mark.parametrize("scale", [1.0, 3.0, 0.7])
def test_what_is_outside_is_hidden(shuttered, shutter, aspect, scale):
    film = shuttered(shutter, aspect)
    size = (round(ROWS * aspect * scale), round(COLS * scale))
    view = View(size, (ROWS, COLS), scale, (COLS / 2, ROWS / 2), film.pixel_aspect)
    mask = render.shutter_picture(open_area(film), view)
    assert mask.shape == view.visible()[2:]
    seen = set()
    for y in range(mask.shape[0]):
        for x in range(mask.shape[1]):
            film_x, film_y = view.to_film(x + 0.5, y + 0.5)
            # a point between two film pixels may be taken for either
            if min(film_x % 1, film_y % 1, 1 - film_x % 1, 1 - film_y % 1) < 0.1:
                continue
            opened, on_edge = is_open(shutter, int(film_y), int(film_x), film.pixel_aspect)
            if not on_edge:
                assert mask[y, x] == (255 if opened else 0), (x, y)
                seen.add(opened)
    assert seen == {True, False}


def test_a_part_of_the_film_is_hidden_where_it_is(shuttered):
    film = shuttered(RECTANGLE)
    view = View((20, 30), (ROWS, COLS), 1.0, (25, 15))  # rows 5 to 24, columns 10 to 39
    expected = np.zeros((20, 30), np.uint8)
    expected[5:, 10:] = 255
    assert np.array_equal(render.shutter_picture(open_area(film), view), expected)


def test_shutters_together_leave_the_least(shuttered, open_film):
    area = open_area(shuttered(RECTANGLE)) & open_area(shuttered(CIRCLE))
    both = open_film(
        np.full((ROWS, COLS), 1000, np.uint16),
        ShutterShape=["RECTANGULAR", "CIRCULAR"],
        ShutterUpperHorizontalEdge="11",
        ShutterLowerHorizontalEdge="40",
        ShutterLeftVerticalEdge="21",
        ShutterRightVerticalEdge="70",
        CenterOfCircularShutter=["31", "41"],
        RadiusOfCircularShutter="20",
    )
    assert np.array_equal(open_area(both), area)


@pytest.mark.parametrize(("stated", "level"), [(None, 0), (0, 0), (0x8080, 0x80), (0xFFFF, 255)])
def test_what_is_hidden_has_the_stated_brightness(open_film, stated, level):
    elements = {
        "ShutterShape": "RECTANGULAR",
        "ShutterUpperHorizontalEdge": "11",
        "ShutterLowerHorizontalEdge": "40",
        "ShutterLeftVerticalEdge": "21",
        "ShutterRightVerticalEdge": "70",
        "WindowCenter": "32768",
        "WindowWidth": "65536",
    }
    if stated is not None:
        elements["ShutterPresentationValue"] = stated
    pixels = np.tile(np.arange(COLS, dtype=np.uint16) * 800, (ROWS, 1))
    film = open_film(pixels, **elements)
    assert film.shutter_value == (stated or 0)
    shown, whole = film_picture(film), film_picture(replace(film, shutters=()))
    area = open_area(film)
    assert np.array_equal(shown[area], whole[area])
    assert np.all(shown[~area] == level)


def test_a_film_without_shutters_is_whole(open_film):
    view = View.fit((ROWS, COLS), (ROWS, COLS))
    assert render.shutter_picture(open_area(open_film()), view) is None
