"""Turning and mirroring a film: points, pictures and marks agree in all eight ways."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.orientation import Orientation
from ncov_desktop.core.view import View

ALL = [Orientation(quarters, mirrored) for quarters in range(4) for mirrored in (False, True)]
ways = st.sampled_from(ALL)
PA = ("L", "F")  # a film of somebody who faces the reader: the right edge is the patient's left


@given(ways, st.integers(1, 9), st.integers(1, 9), st.data())
def test_a_pixel_is_seen_where_its_point_is(way, rows, cols, data) -> None:  # type: ignore[no-untyped-def]
    film = np.arange(rows * cols).reshape(rows, cols)
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    x, y = way.to_seen((col + 0.5, row + 0.5), film.shape)
    seen = way.seen(film)
    assert seen.shape == way.size(film.shape)
    assert seen[int(y), int(x)] == film[row, col]
    assert way.to_film((x, y), film.shape) == pytest.approx((col + 0.5, row + 0.5))


@given(ways)
def test_steps_are_what_the_reader_sees(way: Orientation) -> None:
    film = np.arange(12).reshape(3, 4)
    seen = way.seen(film)
    assert np.array_equal(way.turned(1).seen(film), np.rot90(seen, -1))
    assert np.array_equal(way.turned(-1).seen(film), np.rot90(seen, 1))
    assert np.array_equal(way.flipped().seen(film), np.fliplr(seen))
    assert np.array_equal(way.flipped(upside_down=True).seen(film), np.flipud(seen))


@given(ways, st.integers(30, 90), st.integers(30, 90), st.floats(0.3, 3.0))
def test_the_view_of_the_film_shows_what_is_seen(
    way: Orientation, rows: int, cols: int, scale: float
) -> None:
    """A point of the viewport shows one film point, whichever of the two views is asked."""
    film = (rows, cols)
    seen = View((40, 60), way.size(film), scale, (way.size(film)[1] / 3, 11.0), way.aspect(1.5))
    unturned = way.film_view(seen, film)
    for x, y in ((0.0, 0.0), (60.0, 0.0), (17.0, 31.0)):
        wanted = way.to_film(seen.to_film(x, y), film)
        there = unturned.to_viewport(*wanted)
        assert way.to_seen(there, unturned.viewport) == pytest.approx((x, y), abs=1e-6)


@given(ways)
def test_marks_go_with_the_picture(way: Orientation) -> None:
    left, top, right, bottom = way.edges(PA)
    # a film whose pixels name the patient's side they lie at
    film = np.array([["", "H", ""], ["R", "", "L"], ["", "F", ""]])
    seen = way.seen(film)
    assert (left, top, right, bottom) == (seen[1, 0], seen[0, 1], seen[1, 2], seen[2, 1])


def test_marks_of_oblique_and_unknown_films() -> None:
    assert Orientation().edges(("LP", "FA")) == ("RA", "HP", "LP", "FA")
    assert Orientation().edges(None) == ("", "", "", "")
    assert Orientation().edges(("", "")) == ("", "", "", "")
    assert Orientation().edges(("L", "")) == ("R", "", "L", "")


def test_a_quarter_turn_exchanges_the_sides_of_a_pixel() -> None:
    assert Orientation(1).aspect(2.0) == 0.5
    assert Orientation(2).aspect(2.0) == 2.0
