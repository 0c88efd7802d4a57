"""What training does to films: all of it drawn from names, none of it carried along."""

from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core.training.plan import Augmentation, Debias
from ncov_desktop.imaging.augment import (
    UNCHANGED,
    Changes,
    change,
    counted_rng,
    draw_augmentation,
    draw_debias,
)
from ncov_desktop.imaging.perturb import Perturbation, Tone, Warp, Wear, perturb
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import small_film

GREY = small_film(chest_phantom(5, 256, 256).radiographs[0], 96)
USUAL = Changes(Debias(), Augmentation(vertical_flip=0.5))


def test_the_same_names_draw_the_same_and_others_something_else() -> None:
    once = change(GREY, USUAL, False, (1, "plan", 4, "film"))
    before = GREY.copy()
    for _ in range(2):
        again = change(GREY, USUAL, False, (1, "plan", 4, "film"))
        np.testing.assert_array_equal(once, again)
    np.testing.assert_array_equal(GREY, before)
    for other in ((2, "plan", 4, "film"), (1, "plan", 5, "film"), (1, "plan", 4, "another")):
        assert (change(GREY, USUAL, False, other) != once).mean() > 0.5


def test_names_are_told_apart() -> None:
    draws = {counted_rng(*key).random() for key in ((1, 23), (12, 3), ("1", 23), (1, "23"), (123,))}
    assert len(draws) == 5


def test_a_film_nothing_is_asked_of_stays_bit_for_bit() -> None:
    np.testing.assert_array_equal(change(GREY, UNCHANGED, False, (1,)), GREY)


def test_debiasing_treats_all_films_or_only_those_without_artefacts() -> None:
    nothing = Perturbation("left alone")
    for films, lossy, treated in (
        ("all", True, True),
        ("all", False, True),
        ("artefact-free", True, False),
        ("artefact-free", False, True),
        ("none", False, False),
    ):
        drawn = draw_debias(Debias(films=films), lossy, counted_rng(1))  # type: ignore[arg-type]
        assert (drawn != nothing) is treated


def test_debiasing_stays_within_what_the_plan_says() -> None:
    debias = Debias(jpeg_quality=(30, 70), brightness=0.1, contrast=1.3, sharpness=0.6)
    drawn = [draw_debias(debias, False, counted_rng(n)) for n in range(400)]
    qualities = [each.wear.jpeg_quality for each in drawn]
    assert (min(filter(None, qualities)), max(filter(None, qualities))) == (30, 70)
    assert None not in qualities
    for name, low, high in (
        ("brightness", -0.1, 0.1),
        ("contrast", 1 / 1.3, 1.3),
        ("sharpness", -0.6, 0.6),
    ):
        values = [getattr(each.tone, name) for each in drawn]
        assert low <= min(values) < low + 0.1 * (high - low)
        assert high - 0.1 * (high - low) < max(values) <= high
    assert {each.warp for each in drawn} == {Warp()}


def test_augmentation_stays_within_what_the_plan_says() -> None:
    most = Augmentation(
        horizontal_flip=0.5,
        vertical_flip=0.25,
        rotation_degrees=10,
        zoom=1.2,
        brightness=0.1,
        warp=0.05,
        aspect=1.3,
        shift=0.04,
    )
    drawn = [draw_augmentation(most, counted_rng(n)) for n in range(600)]
    warps = [each.warp for each in drawn]
    limits = {
        "turned": ([w.rotation_degrees for w in warps], -10, 10),
        "zoom": ([w.zoom for w in warps], 1, 1.2),
        "aspect": ([w.aspect for w in warps], 1 / 1.3, 1.3),
        "shift": ([w.shift[0] for w in warps], -0.04, 0.04),
        "warp": ([w.perspective[1] for w in warps], -0.05, 0.05),
        "brightness": ([each.tone.brightness for each in drawn], -0.1, 0.1),
    }
    for name, (values, low, high) in limits.items():
        assert low <= min(values) < low + 0.1 * (high - low), name
        assert high - 0.1 * (high - low) < max(values) <= high, name
    assert np.mean([w.flip for w in warps]) == pytest.approx(0.5, abs=0.08)
    assert np.mean([w.upside_down for w in warps]) == pytest.approx(0.25, abs=0.08)
    assert {each.wear for each in drawn} == {Wear()}


def test_debiasing_comes_before_augmentation() -> None:
    changes = replace(USUAL, debias=Debias(jpeg_quality=(30, 30)))
    rng = counted_rng(7)
    debias, augmentation = (
        draw_debias(changes.debias, False, rng),
        draw_augmentation(changes.augmentation, rng),
    )
    both = perturb(perturb(GREY, debias), augmentation)
    np.testing.assert_array_equal(change(GREY, changes, False, (7,)), both)
    assert debias.wear.jpeg_quality == 30
    assert debias.tone != Tone()


def test_upside_down_is_above_for_below() -> None:
    turned = perturb(GREY, Perturbation("x", Warp(upside_down=True)))
    np.testing.assert_array_equal(turned, GREY[::-1])
    both = perturb(GREY, Perturbation("x", Warp(upside_down=True, flip=True)))
    np.testing.assert_array_equal(both, GREY[::-1, ::-1])
