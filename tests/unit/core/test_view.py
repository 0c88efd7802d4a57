"""View and Geometry: where things lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.view import LARGEST_SCALE, SMALLEST_SCALE, View

sizes = st.tuples(st.integers(50, 4000), st.integers(50, 4000))
places = st.floats(-5000, 5000)
aspects = st.floats(0.2, 5)


def test_fit_shows_the_whole_film_and_touches_one_side() -> None:
    view = View.fit((900, 1200), (3000, 2000))
    top, left, rows, cols = view.visible()
    assert (top, rows) == (0, 900)
    assert (left, cols) == (300, 600)


@given(viewport=sizes, film=sizes, aspect=aspects)
def test_fit_keeps_the_proportions_of_the_film(
    viewport: tuple[int, int], film: tuple[int, int], aspect: float
) -> None:
    view = View.fit(viewport, film, aspect)
    left, top = view.to_viewport(0, 0)
    right, bottom = view.to_viewport(film[1], film[0])
    width, height = right - left, bottom - top
    assert height / width == pytest.approx(film[0] * aspect / film[1])
    assert width <= viewport[1] + 1e-6
    assert height <= viewport[0] + 1e-6
    assert width == pytest.approx(viewport[1]) or height == pytest.approx(viewport[0])
    _, _, rows, cols = view.visible()
    assert abs(rows - height) <= 1
    assert abs(cols - width) <= 1


@given(viewport=sizes, film=sizes, x=places, y=places, factor=st.floats(0.1, 10), aspect=aspects)
def test_zoom_keeps_the_point_under_the_cursor(
    viewport: tuple[int, int],
    film: tuple[int, int],
    x: float,
    y: float,
    factor: float,
    aspect: float,
) -> None:
    view = View.fit(viewport, film, aspect)
    zoomed = view.zoomed(factor, x, y)
    assert SMALLEST_SCALE <= zoomed.scale <= LARGEST_SCALE
    inside = 0 < zoomed.center[0] < film[1] and 0 < zoomed.center[1] < film[0]
    if inside:
        assert zoomed.to_film(x, y) == pytest.approx(view.to_film(x, y), abs=1e-6)


@given(viewport=sizes, film=sizes, dx=places, dy=places, aspect=aspects)
def test_film_never_leaves_the_screen(
    viewport: tuple[int, int], film: tuple[int, int], dx: float, dy: float, aspect: float
) -> None:
    view = View.fit(viewport, film, aspect).panned(dx, dy)
    assert 0 <= view.center[0] <= film[1]
    assert 0 <= view.center[1] <= film[0]


def test_pan_moves_film_points_with_the_hand() -> None:
    view = View.fit((900, 1200), (1500, 1000), 2.0)
    x, y = view.to_viewport(300, 400)
    assert view.panned(30, -20).to_viewport(300, 400) == pytest.approx((x + 30, y - 20))


@given(viewport=sizes, film=sizes, x=places, y=places, aspect=aspects)
def test_film_and_viewport_points_are_inverse(
    viewport: tuple[int, int], film: tuple[int, int], x: float, y: float, aspect: float
) -> None:
    view = View.fit(viewport, film, aspect)
    assert view.to_film(*view.to_viewport(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(film=sizes, x=places, y=places)
def test_geometry_is_invertible(film: tuple[int, int], x: float, y: float) -> None:
    geometry = Geometry.squash(film, (224, 224))
    assert geometry.to_film(*geometry.to_input(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_squash_maps_corners_to_corners() -> None:
    geometry = Geometry.squash((3000, 2000), (224, 224))
    assert geometry.to_film(0, 0) == (0, 0)
    assert geometry.to_film(224, 224) == pytest.approx((2000, 3000))
