"""Small changes of a film: each does what it says, and nothing where it is not asked to."""

import numpy as np
import pytest

from ncov_desktop.imaging.perturb import (
    Perturbation,
    Tone,
    Warp,
    Wear,
    draw_perturbation,
    perturb,
    standard_perturbations,
)
from ncov_desktop.imaging.phantom import chest_phantom

FILM = chest_phantom(3, 120, 160).radiographs[0].pixels


def spot(rows=200, cols=200, at=(100, 100)):
    grey = np.zeros((rows, cols), np.uint16)
    grey[at[0] - 4 : at[0] + 4, at[1] - 4 : at[1] + 4] = 60000
    return grey


def centre(grey):
    """(x, y) of the bright spot, outer corner of the first pixel at 0."""
    y, x = np.indices(grey.shape)
    weight = grey / grey.sum(dtype=np.float64)
    return float((x * weight).sum() + 0.5), float((y * weight).sum() + 0.5)


def warped(grey, **fields):
    return perturb(grey, Perturbation("test", warp=Warp(**fields)))


def toned(grey, **fields):
    return perturb(grey, Perturbation("test", tone=Tone(**fields)))


def worn(grey, **fields):
    return perturb(grey, Perturbation("test", wear=Wear(**fields)))


def test_asking_for_nothing_changes_nothing():
    assert np.array_equal(perturb(FILM, Perturbation("none")), FILM)


def test_the_film_itself_stays():
    before = FILM.copy()
    for perturbation in standard_perturbations():
        perturb(FILM, perturbation)
    assert np.array_equal(FILM, before)


def test_mirroring_twice_gives_the_film_back():
    once = warped(FILM, flip=True)
    assert np.array_equal(once, FILM[:, ::-1])
    assert np.array_equal(warped(once, flip=True), FILM)


def test_a_shift_moves_right_and_down_by_shares_of_the_sides():
    moved = warped(spot(100, 200, (50, 100)), shift=(0.1, 0.2))
    assert centre(moved) == pytest.approx((120, 70), abs=0.01)


def test_clockwise_turns_the_top_to_the_right():
    x, y = centre(warped(spot(at=(40, 100)), rotation_degrees=30))
    # 60 above the middle
    assert x == pytest.approx(100 + 60 * np.sin(np.pi / 6), abs=0.3)
    assert y == pytest.approx(100 - 60 * np.cos(np.pi / 6), abs=0.3)


def test_turning_does_not_shear_a_film_that_is_not_square():
    x, y = centre(warped(spot(100, 300, (50, 250)), rotation_degrees=20))
    assert np.hypot(x - 150, y - 50) == pytest.approx(100, abs=0.3)


def test_zoom_enlarges_about_the_middle():
    assert centre(warped(spot(at=(100, 140)), zoom=1.2)) == pytest.approx((148, 100), abs=0.3)


def test_aspect_widens_and_keeps_the_area():
    x, y = centre(warped(spot(at=(140, 140)), aspect=1.21))
    assert (x, y) == pytest.approx((100 + 40 * 1.1, 100 + 40 / 1.1), abs=0.3)


def test_perspective_enlarges_what_is_nearer():
    right, left = (centre(warped(spot(at=(100, x)), perspective=(0.05, 0)))[0] for x in (160, 40))
    assert right - 100 > 60.5
    assert 100 - left < 59.5


def test_nothing_dark_appears_beyond_the_edge():
    flat = np.full((60, 80), 40000, np.uint16)
    assert np.array_equal(warped(flat, rotation_degrees=8, shift=(0.05, 0), aspect=0.8), flat)


def test_brightness_adds_and_stops_at_white():
    grey = np.array([[0, 20000, 65000]], np.uint16)
    assert toned(grey, brightness=0.1).tolist() == [[6554, 26554, 65535]]


def test_contrast_pivots_about_the_mean():
    grey = np.array([[20000, 30000, 40000]], np.uint16)
    assert toned(grey, contrast=1.5).tolist() == [[15000, 30000, 45000]]


def test_gamma_above_one_darkens_and_keeps_black_and_white():
    grey = np.array([[0, 32768, 65535]], np.uint16)
    assert toned(grey, gamma=2.0).tolist() == [[0, 16384, 65535]]


def test_sharpness_adds_detail_or_takes_it_away():
    detail = {
        value: np.diff(toned(FILM, sharpness=value).astype(float)).std() for value in (-0.8, 0.8)
    }
    assert detail[-0.8] < np.diff(FILM.astype(float)).std() < detail[0.8]


def test_noise_has_the_strength_and_the_grain_of_its_seed():
    flat = np.full((200, 200), 30000, np.uint16)
    noisy = worn(flat, noise=0.02, noise_seed=5)
    assert noisy.std() == pytest.approx(0.02 * 65535, rel=0.02)
    assert np.array_equal(noisy, worn(flat, noise=0.02, noise_seed=5))
    assert not np.array_equal(noisy, worn(flat, noise=0.02, noise_seed=6))


def test_jpeg_gives_8_bit_levels_close_to_the_film():
    coded = worn(FILM, jpeg_quality=90)
    assert (coded % 257 == 0).all()
    error = {q: np.abs(worn(FILM, jpeg_quality=q).astype(int) - FILM).mean() for q in (30, 90)}
    assert error[90] < error[30] < 0.02 * 65535


def test_copying_small_removes_fine_detail_only():
    fine = np.tile(np.array([[20000, 40000], [40000, 20000]], np.uint16), (32, 32))
    assert np.ptp(worn(fine, shrink=4.0)) < 100
    flat = np.full((64, 64), 30000, np.uint16)
    assert np.array_equal(worn(flat, shrink=4.0), flat)


def test_the_standard_ones_are_sixteen_of_different_names_and_effects():
    standard = standard_perturbations()
    assert len({of.name for of in standard}) == len(standard) == 16
    outcomes = {perturb(FILM, of).tobytes() for of in standard}
    assert len(outcomes) == 16
    assert FILM.tobytes() not in outcomes


def test_the_standard_ones_stay_within_the_trainings_ranges():
    for of in standard_perturbations():
        assert abs(of.warp.rotation_degrees) <= 8
        assert 1 <= of.warp.zoom <= 1.22
        assert 1 / 1.2 <= of.warp.aspect <= 1.2
        assert of.wear.jpeg_quality is None or 30 <= of.wear.jpeg_quality <= 90


def test_the_standard_ones_never_change_between_versions():
    # A stability interval of an old result must be found again.
    turned = standard_perturbations()[10]
    assert turned.name == "mixture 1"
    assert turned.warp.rotation_degrees == pytest.approx(-3.8017025581998327, abs=1e-9)
    assert turned.tone.sharpness == pytest.approx(-0.04076241858335311, abs=1e-9)


def test_draws_differ_and_no_strength_changes_no_more_than_nothing():
    rng = np.random.default_rng(0)
    assert draw_perturbation(rng) != draw_perturbation(rng)
    still = draw_perturbation(rng, strength=0.0)
    assert np.array_equal(perturb(FILM, still), FILM)
