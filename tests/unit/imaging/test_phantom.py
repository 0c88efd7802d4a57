"""Films drawn by code: always the same, at any size, and different for different seeds."""

import time

import cv2
import numpy as np
import pytest

from ncov_desktop.core.study import Intent
from ncov_desktop.imaging.phantom import chest_phantom, spot_phantom


def test_same_seed_same_film():
    first, second = chest_phantom(3, 200, 160), chest_phantom(3, 200, 160)
    assert np.array_equal(first.radiographs[0].pixels, second.radiographs[0].pixels)
    assert first.patient.name == "PHANTOM^CHEST"
    film = first.radiographs[0]
    assert (film.view, film.body_part, film.intent) == ("PA", "CHEST", Intent.FOR_PRESENTATION)
    assert film.provenance == second.radiographs[0].provenance


def test_seeds_differ_clearly():
    films = [chest_phantom(seed, 128, 128).radiographs[0].pixels / 65535 for seed in range(12)]
    for i, one in enumerate(films):
        for other in films[:i]:
            assert np.abs(one - other).mean() > 0.005


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_bits(bits):
    film = chest_phantom(0, 256, 256, bits).radiographs[0]
    assert film.bits == bits
    assert film.pixels.dtype == np.uint16
    assert not film.pixels.flags.writeable
    assert 2**bits * 0.9 < film.pixels.max() < 2**bits


@pytest.mark.parametrize("shape", [(512, 512), (640, 400)])
def test_any_size_gives_the_same_picture(shape):
    large = chest_phantom(4, 1024, 1024).radiographs[0].pixels
    expected = cv2.resize(large, shape[::-1], interpolation=cv2.INTER_AREA)
    found = chest_phantom(4, *shape).radiographs[0].pixels
    assert np.abs(found.astype(int) - expected).mean() < 0.002 * 65535


def test_lungs_are_dark_and_the_middle_is_bright():
    film = chest_phantom(1, 400, 400).radiographs[0].pixels / 65535
    lungs = (film[160:260, 90:150].mean(), film[160:200, 250:300].mean())
    assert max(lungs) < film[240:290, 195:215].mean() - 0.1
    assert film[:20, 350:].mean() < 0.1


def test_drawn_in_half_a_second():
    chest_phantom(0, 64, 64)
    times = []
    for seed in range(3):
        start = time.perf_counter()
        chest_phantom(seed)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.5


def test_spot():
    film = spot_phantom(60, 80, x=20.5, y=30.5, radius=5)
    y, x = np.nonzero(film.pixels > 40000)
    assert (x.mean(), y.mean()) == (20, 30)
    assert len(x) == pytest.approx(np.pi * 25, rel=0.1)
    assert film.pixels[0, 0] == 32768
