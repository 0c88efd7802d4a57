"""Pictures for eyes: the right value at the right place."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.overlay import PALETTES
from ncov_desktop.core.study import OverlayPlane, Provenance, Radiograph, Window
from ncov_desktop.core.view import View
from ncov_desktop.imaging import render


def _film(pixels: NDArray[np.uint16], bits: int = 16) -> Radiograph:
    return Radiograph(pixels, bits, Provenance("test", FileHash("0" * 64), "PNG"))


def _random(rows: int, cols: int) -> NDArray[np.uint16]:
    return np.random.default_rng(0).integers(0, 65536, (rows, cols)).astype(np.uint16)


def test_one_to_one_is_the_film_itself() -> None:
    pixels = _random(300, 200)
    view = View((300, 200), (300, 200), 1.0, (100, 150))
    assert np.array_equal(render.FilmSampler(pixels).sample(view), pixels)


def test_one_to_one_of_a_part_is_that_part() -> None:
    pixels = _random(300, 200)
    view = View((50, 40), (300, 200), 1.0, (100, 150))
    sampled = render.FilmSampler(pixels).sample(view)
    assert np.array_equal(sampled, pixels[125:175, 80:120])


@pytest.mark.parametrize("center", [(100, 150), (100.5, 150.5), (99.7, 151.2)])
def test_one_to_one_is_sharp_wherever_the_middle_of_the_viewport_lies(
    center: tuple[float, float],
) -> None:
    pixels = _random(300, 200)
    view = View((51, 41), (300, 200), 1.0, center)
    sampled = render.FilmSampler(pixels).sample(view)
    windows = np.lib.stride_tricks.sliding_window_view(pixels, sampled.shape)[120:130, 75:85]
    assert (windows == sampled).all(axis=(2, 3)).any()


@pytest.mark.parametrize("scale", [0.11, 0.5, 0.73, 1.9, 7.0])
@pytest.mark.parametrize("shape", [(600, 400), (400, 600)])
@pytest.mark.parametrize("aspect", [1.0, 1.7, 0.6])
def test_a_bright_spot_is_shown_where_it_lies(
    shape: tuple[int, int], scale: float, aspect: float
) -> None:
    rows, cols = shape
    x, y = 310, 90
    pixels = np.zeros(shape, np.uint16)
    cv2.circle(pixels, (x, y), 12, 60000, -1)
    view = View((480, 640), shape, scale, (cols / 2, rows / 2), aspect).zoomed(1.0, 0, 0)
    view = view.panned(*np.subtract((320, 240), view.to_viewport(x + 0.5, y + 0.5)))
    sampled = render.FilmSampler(pixels).sample(view)
    top, left, *_ = view.visible()
    found_y, found_x = (
        float(np.average(np.arange(n) + 0.5, weights=sampled.sum(axis=1 - axis, dtype=float)))
        for axis, n in enumerate(sampled.shape)
    )
    expected = view.to_viewport(x + 0.5, y + 0.5)
    assert (found_x + left, found_y + top) == pytest.approx(expected, abs=0.6)


@pytest.mark.parametrize("shape", [(600, 400), (400, 600)])
@pytest.mark.parametrize("cell", [(0, 0), (3, 3), (6, 1), (2, 6)])
@pytest.mark.parametrize("aspect", [1.0, 1.7])
def test_a_hot_cell_lies_over_its_part_of_the_film(
    shape: tuple[int, int], cell: tuple[int, int], aspect: float
) -> None:
    heat_map = np.zeros((7, 7), np.float32)
    heat_map[cell] = 1
    geometry = Geometry.squash(shape, (224, 224))
    view = View.fit((700, 900), shape, aspect).zoomed(1.7, 400, 300)
    heat = render.heat_picture(heat_map, geometry, view)
    top, left, rows, cols = view.visible()
    assert heat.shape == (rows, cols)
    centre = geometry.to_film((cell[1] + 0.5) * 32, (cell[0] + 0.5) * 32)
    x, y = (round(value) for value in view.to_viewport(*centre))
    if left <= x < left + cols and top <= y < top + rows:
        assert heat[y - top, x - left] > 200
    corner = geometry.to_film(((cell[1] + 3) % 7 + 0.5) * 32, ((cell[0] + 3) % 7 + 0.5) * 32)
    x, y = (round(value) for value in view.to_viewport(*corner))
    if left <= x < left + cols and top <= y < top + rows:
        assert heat[y - top, x - left] < 20


def test_table_is_the_window_and_inverting_turns_it() -> None:
    film = _film(_random(40, 40), bits=12)
    table = render.display_table(film, Window(1024, 512))
    assert (table[0], table[4095]) == (0, 255)
    assert table[1024] in (127, 128)
    assert np.all(np.diff(table[:4096].astype(int)) >= 0)
    assert np.array_equal(render.display_table(film, Window(1024, 512), invert=True), ~table)


def test_overlay_leaves_the_film_alone_below_the_cutoff() -> None:
    grey = np.tile(np.arange(256, dtype=np.uint8), (256, 1))
    heat = grey.T.copy()
    colours = render.overlay_table("inferno", 0.7, 0.5)
    blended = render.blend(grey, heat, colours)
    assert np.array_equal(blended[:127], np.repeat(grey[:127, :, None], 3, axis=2))
    assert not np.array_equal(blended[200], np.repeat(grey[200, :, None], 3, axis=1))


@pytest.mark.parametrize("palette", PALETTES)
def test_blend_is_the_formula(palette: str) -> None:
    rng = np.random.default_rng(1)
    grey, heat = (rng.integers(0, 256, (50, 60)).astype(np.uint8) for _ in range(2))
    opacity, cutoff = 0.6, 0.2
    blended = render.blend(grey, heat, render.overlay_table(palette, opacity, cutoff))
    level = heat / 255
    alpha = np.where(level < cutoff, 0, np.clip((level - cutoff) / 0.12, 0, 1)) * opacity
    colours = render.palette_colours(palette)[heat].astype(float)
    expected = grey[..., None] * (1 - alpha[..., None]) + colours * alpha[..., None]
    assert np.abs(blended - expected).max() <= 1.5


def test_full_opacity_of_the_map_alone_is_the_palette() -> None:
    heat = np.arange(256, dtype=np.uint8).reshape(16, 16)
    colours = render.heat_colours(heat, "viridis")
    assert np.array_equal(colours.reshape(256, 3), render.palette_colours("viridis"))


def test_nothing_visible_is_an_empty_picture() -> None:
    view = View((100, 100), (50, 50), 1.0, (25, 25)).resized((1, 1))
    assert render.FilmSampler(_random(50, 50)).sample(view).size <= 1


@pytest.mark.parametrize("scale", [1.0, 0.5, 3.0])
def test_marks_lie_where_the_file_puts_them(scale: float) -> None:
    bitmap = np.zeros((20, 30), np.bool_)
    bitmap[5:15, 10:20] = True
    plane = OverlayPlane(bitmap, top=100, left=-5)
    view = View((300, 400), (300, 400), scale, (10.0, 110.0))
    marks = render.marks_picture((plane,), view)
    top, left, *_ = view.visible()
    for film_x, film_y, drawn in (
        (10, 110, True),
        (-4, 110, False),
        (18, 110, False),
        (10, 118, False),
    ):
        x, y = view.to_viewport(film_x, film_y)
        if round(x) >= left:
            assert (marks[round(y) - top, round(x) - left] > 127) is np.bool_(drawn)


def test_a_film_without_marks_has_no_picture_of_them() -> None:
    assert render.marks_picture((), View.fit((10, 10), (10, 10))) is None


def test_palettes_that_rise_evenly_come_first() -> None:
    """In CIE lightness; JET rises and falls, so it comes last."""
    even = []
    for name in PALETTES:
        colours = render.palette_colours(name).reshape(1, 256, 3).astype(np.float32) / 255
        lightness = cv2.cvtColor(colours, cv2.COLOR_RGB2LAB)[0, :, 0]
        even.append(bool((np.diff(lightness) > -0.3).all() and np.ptp(lightness) > 60))
    assert even == sorted(even, reverse=True)
    assert even[:3] == [True, True, True]
    assert dict(zip(PALETTES, even, strict=True))["jet"] is False


@pytest.mark.parametrize("palette", PALETTES)
def test_little_heat_is_dark_or_blue_and_much_is_bright_or_red(palette: str) -> None:
    (red, green, blue), (last_red, last_green, last_blue) = (
        render.palette_colours(palette)[level].astype(int) for level in (10, 245)
    )
    assert blue > red or red + green + blue < 60
    assert last_red > 120
    assert last_red > last_blue or last_green > last_blue
