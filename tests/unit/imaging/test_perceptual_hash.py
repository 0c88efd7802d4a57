"""Copies of a film are found however they were changed, and different films are not taken for copies."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ncov_desktop.imaging.perceptual_hash import (
    MOST_BITS,
    Turn,
    glimpse_of,
    likeness,
    near_pairs,
    perceptual_hash,
    turned,
)
from ncov_desktop.imaging.perturb import Perturbation, Tone, Wear, perturb
from ncov_desktop.imaging.phantom import chest_phantom

FILMS = [chest_phantom(seed, 300, 260).radiographs[0].pixels for seed in range(6)]
GLIMPSES = [glimpse_of(film) for film in FILMS]
# chests drawn by one program are alike, so pictures of noise at all scales stand for different films
CLOUDS = [
    cv2.resize(np.random.default_rng(seed).random((12, 12), np.float32), (200, 240))
    for seed in range(30)
]


def _bits(first: int, second: int) -> int:
    return int(first ^ second).bit_count()


@pytest.mark.parametrize("way", range(8))
def test_the_hash_of_a_turned_film_follows_from_that_of_the_film(way: int) -> None:
    turn = Turn(bool(way & 4), bool(way & 2), bool(way & 1))
    for glimpse in GLIMPSES:
        foretold = turned(np.array([perceptual_hash(glimpse)], np.uint64))[way, 0]
        assert _bits(int(foretold), perceptual_hash(turn.of(glimpse))) == 0


def test_an_inverted_film_has_every_bit_the_other_way() -> None:
    for glimpse in GLIMPSES:
        inverted = Turn(inverted=True).of(glimpse)
        assert _bits(perceptual_hash(glimpse), perceptual_hash(inverted)) >= 63


CHANGES = {
    "jpeg": lambda film: perturb(film, Perturbation("", wear=Wear(jpeg_quality=30))),
    "small": lambda film: cv2.resize(film, (130, 150), interpolation=cv2.INTER_AREA),
    "squashed": lambda film: cv2.resize(film, (200, 200), interpolation=cv2.INTER_AREA),
    "steeper": lambda film: perturb(film, Perturbation("", tone=Tone(0.05, 1.25))),
    "darker": lambda film: perturb(film, Perturbation("", tone=Tone(gamma=1.3))),
    "sharper": lambda film: perturb(film, Perturbation("", tone=Tone(sharpness=0.6))),
    "cropped": lambda film: film[4:-4, 4:-4],
    "rotated": lambda film: np.rot90(film),
    "upside down": lambda film: np.rot90(film, 2),
    "mirrored": lambda film: film[:, ::-1],
    "mirrored and rotated": lambda film: np.rot90(film[:, ::-1]),
    "inverted": lambda film: 65535 - film,
    "8 bits": lambda film: (film >> 8) << 8,
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_copy_is_found_with_how_it_lies(name: str) -> None:
    for film in FILMS[:3]:
        copy = glimpse_of(np.ascontiguousarray(CHANGES[name](film)))
        pairs = [pair for found in near_pairs(np.stack([glimpse_of(film), copy])) for pair in found]
        assert [(pair.first, pair.second) for pair in pairs] == [(0, 1)]
        assert pairs[0].bits <= MOST_BITS
        assert likeness(glimpse_of(film), pairs[0].turn.of(copy)) == pairs[0].likeness


def test_how_a_rotated_copy_lies() -> None:
    pair = next(near_pairs(np.stack([GLIMPSES[0], np.rot90(GLIMPSES[0])])))[0]
    assert np.array_equal(pair.turn.of(np.rot90(GLIMPSES[0])), GLIMPSES[0])
    assert pair.turn in (Turn(True, False, True), Turn(True, True, False))


def test_different_pictures_are_no_pair() -> None:
    clouds = np.stack([glimpse_of((65535 * cloud).astype(np.uint16)) for cloud in CLOUDS])
    assert [pair for found in near_pairs(clouds) for pair in found] == []


def test_films_of_one_brightness_are_no_pair_and_nothing_is_no_error() -> None:
    flat = np.zeros((3, 32, 32), np.uint8)
    assert [pair for found in near_pairs(flat) for pair in found] == []
    assert list(near_pairs(np.zeros((0, 32, 32), np.uint8))) == []


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(6)))
def test_pairs_do_not_depend_on_the_order_of_films(order: list[int]) -> None:
    films = [*GLIMPSES[:3], *(np.ascontiguousarray(each[:, ::-1]) for each in GLIMPSES[:3])]
    shuffled = np.stack([films[place] for place in order])
    found = {
        frozenset((order[pair.first], order[pair.second]))
        for pairs in near_pairs(shuffled)
        for pair in pairs
    }
    assert {frozenset((0, 3)), frozenset((1, 4)), frozenset((2, 5))} <= found
