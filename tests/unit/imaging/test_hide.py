"""Hiding a part of a film: what is hidden is gone, all else is untouched."""

import numpy as np
import pytest

from ncov_desktop.imaging.hide import CENTRE, centre_cover, hide_centre, hide_frame, hide_mask

RNG = np.random.default_rng(2)
FILM = RNG.integers(0, 65536, (300, 200)).astype(np.uint16)


def test_the_cover_is_an_ellipse_with_a_soft_edge():
    cover = centre_cover(400, 400)
    assert cover[200, 200] == 1
    assert cover[0, 0] == cover[200, 20] == cover[10, 200] == 0
    soft = (cover > 0) & (cover < 1)
    assert 0.05 < soft.mean() < 0.2
    area = np.pi * CENTRE.half_width * CENTRE.half_height
    assert (cover > 0).mean() == pytest.approx(area, abs=0.01)


def test_the_cover_is_symmetrical():
    cover = centre_cover(101, 80)
    assert np.allclose(cover, cover[:, ::-1], atol=1e-6)
    assert np.allclose(cover, cover[::-1], atol=1e-6)


def test_hiding_the_centre_leaves_the_frame_bit_for_bit():
    hidden, cover = hide_centre(FILM), centre_cover(*FILM.shape)
    assert np.array_equal(hidden[cover == 0], FILM[cover == 0])
    # of noise hardly anything is left
    assert hidden[cover == 1].std() < 0.02 * FILM.std()
    assert hidden[cover == 1].mean() == pytest.approx(FILM.mean(), rel=0.02)


def test_hiding_the_frame_leaves_the_centre_bit_for_bit():
    hidden, cover = hide_frame(FILM), centre_cover(*FILM.shape)
    assert np.array_equal(hidden[cover == 1], FILM[cover == 1])
    assert hidden[cover == 0].std() < 0.03 * FILM.std()


def test_detail_of_a_lungs_size_is_gone():
    # stripes a tenth of the film wide, as wide as a patch of consolidation
    stripes = np.where(np.arange(400) // 40 % 2, 50000, 10000).astype(np.uint16)
    film = np.tile(stripes, (400, 1))
    cover = centre_cover(400, 400)
    assert np.ptp(hide_centre(film)[cover == 1]) < 0.15 * np.ptp(film)


def test_a_flat_film_shows_no_edge():
    flat = np.full((90, 120), 12345, np.uint16)
    assert np.array_equal(hide_centre(flat), flat)
    assert np.array_equal(hide_frame(flat), flat)


def test_a_mask_is_filled_with_its_surroundings_and_all_else_stays():
    ramp = np.tile(np.linspace(10000, 50000, 200).astype(np.uint16), (150, 1))
    mask = np.zeros(ramp.shape, bool)
    mask[60:90, 80:110] = True
    marked = ramp.copy()
    marked[mask] = 65535
    filled = hide_mask(marked, mask)
    assert np.array_equal(filled[~mask], ramp[~mask])
    # nothing of the white square is left, and it is nearly what was there
    assert np.abs(filled[mask].astype(int) - ramp[mask]).max() < 6000


def test_an_empty_mask_changes_nothing():
    assert np.array_equal(hide_mask(FILM, np.zeros(FILM.shape, bool)), FILM)


def test_a_mask_over_everything_leaves_the_mean():
    hidden = hide_mask(FILM, np.ones(FILM.shape, bool))
    assert np.all(hidden == round(float(FILM.mean())))


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (700, 3)])
def test_films_of_any_shape(shape):
    grey = RNG.integers(0, 65536, shape).astype(np.uint16)
    mask = np.zeros(shape, bool)
    mask[:, : (shape[1] + 1) // 2] = True
    filled = hide_mask(grey, mask)
    assert filled.shape == shape
    assert np.array_equal(filled[~mask], grey[~mask])
