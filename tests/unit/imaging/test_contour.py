"""The contour goes exactly around what the overlay fills."""

import itertools

import cv2
import numpy as np
import pytest

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.view import View
from ncov_desktop.imaging import render
from ncov_desktop.imaging.contour import cell_contour, smooth_contour


def test_the_contour_of_a_cone_is_a_closed_circle() -> None:
    y, x = np.mgrid[0:64, 0:64] + 0.5
    cone = (1 - np.hypot(x - 30, y - 25) / 30).astype(np.float32)
    (line,) = smooth_contour(cone, 0.5)
    assert np.hypot(line[:, 0] - 30, line[:, 1] - 25) == pytest.approx(15, abs=0.02)
    assert np.array_equal(line[0], line[-1])


def test_a_contour_that_reaches_the_edge_ends_there() -> None:
    ramp = np.tile(np.linspace(0, 1, 8, dtype=np.float32), (8, 1))
    (line,) = smooth_contour(ramp, 0.5)
    assert sorted([line[0, 1], line[-1, 1]]) == [0.0, 8.0]
    assert line[:, 0] == pytest.approx(4.0)


@pytest.mark.parametrize("level", [-0.5, 1.5])
def test_a_level_that_is_never_crossed_has_no_contour(level: float) -> None:
    field = np.random.default_rng(1).random((6, 6)).astype(np.float32)
    assert smooth_contour(field, level) == ()
    assert cell_contour(field, level) == ()


def test_every_step_of_a_line_is_short_and_each_saddle_is_cut() -> None:
    for corners in itertools.product((0.0, 1.0), repeat=9):
        field = np.array(corners, np.float32).reshape(3, 3)
        for line in smooth_contour(field, 0.5):
            steps = np.hypot(*np.diff(line, axis=0).T)
            assert steps.max() <= np.sqrt(2)


def test_cells_are_walked_around_along_their_sides() -> None:
    field = np.zeros((5, 6), np.float32)
    field[2, 3] = 1.0
    (line,) = cell_contour(field, 0.5)
    assert {tuple(point) for point in line.tolist()} == {(3, 2), (4, 2), (4, 3), (3, 3)}
    assert len(line) == 5
    assert np.array_equal(line[0], line[-1])


@pytest.mark.parametrize("smooth", [True, False])
def test_what_the_contour_goes_around_is_what_is_filled(smooth: bool) -> None:
    """Lines drawn on the screen lie where the fill begins, whatever the zoom."""
    heat_map = np.random.default_rng(4).random((7, 7)).astype(np.float32)
    geometry = Geometry((900, 700), (224, 224), (30.0, -20.0, 800.0, 760.0))
    view = View((600, 500), (900, 700), 1.7, (350, 460))
    level = 0.5
    filled = render.heat_picture(heat_map, geometry, view, smooth=smooth) >= level * 255
    top, left, *_ = view.visible()
    drawn = np.zeros(filled.shape, np.uint8)
    for line in render.heat_contour(heat_map, geometry, level, smooth=smooth):
        points = [np.subtract(view.to_viewport(*point), (left, top)) for point in line]
        cv2.polylines(drawn, [np.rint(points).astype(np.int32)], False, 255, 3)
    # fill and contour begin together: off the line, no two neighbours differ
    border = np.zeros_like(filled)
    border[:, 1:] |= filled[:, 1:] != filled[:, :-1]
    border[1:] |= filled[1:] != filled[:-1]
    assert border.sum() > 500
    assert (border & (drawn == 0)).sum() <= 0.01 * border.sum()


def test_cells_are_shown_as_they_are() -> None:
    heat_map = np.random.default_rng(2).random((7, 5)).astype(np.float32)
    geometry = Geometry.squash((140, 100), (224, 224))
    view = View((140, 100), (140, 100), 1.0, (50, 70))
    shown = render.heat_picture(heat_map, geometry, view, smooth=False)
    cells = np.clip(heat_map * 255 + 0.5, 0, 255).astype(np.uint8)
    assert np.array_equal(shown, np.kron(cells, np.ones((20, 20), np.uint8)))
