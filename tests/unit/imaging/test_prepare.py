"""What a network is given: exactly the recipe, for every film, whatever its depth."""

import hashlib

import cv2
import numpy as np
import pytest

from ncov_desktop.core.bundle import Bundle, Golden
from ncov_desktop.core.colormap import colormap_id, decode
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.study import Provenance, Radiograph, Window
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.phantom import chest_phantom, spot_phantom
from ncov_desktop.imaging.prepare import prepare, resize, scale_to_bits

RNG = np.random.default_rng(5)


def bundle(bits=8, input_size=224):
    return Bundle(
        id="test",
        title="Test",
        architecture="densenet161",
        classes=(COVID19, OTHER_PNEUMONIA),
        input_size=input_size,
        colormap_id=colormap_id(bits),
        resize_mode="squash",
        window_rule="declared-else-automatic-v1",
        mean=(0.5, 0.5, 0.5),
        std=(0.2, 0.2, 0.2),
        temperature=1.0,
        threshold=0.5,
        threshold_choice="test",
        golden=tuple(Golden(seed=i, logits=(0.0, 0.0)) for i in range(8)),
        training_plan="test",
        weights_sha256="0" * 64,
        app_version="0",
    )


def film(pixels, bits=8, **fields):
    provenance = Provenance("test", FileHash("0" * 64), "test")
    return Radiograph(np.asarray(pixels, np.uint16), bits, provenance, **fields)


def recipe(grey, side):
    """Shrink the 8-bit film, colour it with OpenCV's JET, turn BGR into RGB."""
    small = cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA)
    return cv2.cvtColor(cv2.applyColorMap(small, cv2.COLORMAP_JET), cv2.COLOR_BGR2RGB)


def levels(rgb):
    return decode(rgb, 8).astype(int)


@pytest.mark.parametrize(
    ("shape", "ties"),
    [
        ((500, 731), 0.005),
        ((224, 224), 0),
        ((1024, 300), 0.005),
        ((448, 448), 0.3),  # means of four values, a quarter of them exactly between two levels
        ((100, 90), 0.3),  # enlarged, where OpenCV weights in steps of 1/2048
    ],
)
def test_8_bit_films_follow_the_recipe(shape, ties):
    grey = RNG.integers(0, 256, shape).astype(np.uint8)
    model_input = prepare(film(grey), bundle())
    difference = np.abs(levels(model_input.rgb) - levels(recipe(grey, 224)))
    # a mean within 1/514 of a half may be rounded to the other side
    assert difference.max() <= 1
    assert np.mean(difference > 0) <= ties


def test_films_of_the_8_bit_collection_follow_the_recipe(shared_data):
    paths = sorted((shared_data / "cxr" / "images").glob("*"))[::100]
    assert len(paths) > 5
    for path in paths:
        grey = read_study(path).radiographs[0]
        expected = recipe(grey.pixels.astype(np.uint8), 448)
        found = prepare(grey, bundle(input_size=448)).rgb
        difference = np.abs(levels(found) - levels(expected))
        assert difference.max() <= 1, path.name
        assert np.mean(difference > 0) < 0.01, path.name


def test_8_and_16_bit_films_of_one_chest_get_the_same_colours():
    deep = chest_phantom(1, 600, 500).radiographs[0]
    flat = film(np.rint(deep.pixels / 257))
    for_network = bundle()
    found = levels(prepare(flat, for_network).rgb) - levels(prepare(deep, for_network).rgb)
    assert np.abs(found).max() <= 1


@pytest.mark.parametrize("bits", range(8, 17))
def test_scaling_to_bits_rounds_to_nearest(bits):
    grey = np.arange(65536, dtype=np.uint16)
    scaled = scale_to_bits(grey, bits)
    assert scaled.dtype == (np.uint8 if bits == 8 else np.uint16)
    exact = grey.astype(np.float64) * (2**bits - 1) / 65535
    assert np.abs(scaled - exact).max() <= 0.5
    assert scaled[-1] == 2**bits - 1


def test_resizing_is_the_mean_of_the_area():
    grey = RNG.integers(0, 65536, (224, 336)).astype(np.uint16)
    means = grey.reshape(112, 2, 112, 3).mean(axis=(1, 3))
    assert np.abs(resize(grey, 112) - means).max() <= 0.5


def test_very_long_films():
    assert resize(np.zeros((64, 40000), np.uint16), 224).shape == (224, 224)


def test_readers_window_plays_no_part_but_the_declared_one_does():
    grey = RNG.integers(0, 256, (300, 300))
    plain, windowed = film(grey), film(grey, voi=(Window(100, 20),))
    assert prepare(plain, bundle()).input_sha256 != prepare(windowed, bundle()).input_sha256


def test_input_is_read_only_and_named_by_its_hash():
    radiograph = chest_phantom(2, 300, 200).radiographs[0]
    model_input = prepare(radiograph, bundle(bits=12))
    assert model_input.rgb.shape == (224, 224, 3)
    assert model_input.rgb.dtype == np.uint8
    assert not model_input.rgb.flags.writeable
    assert model_input.colormap_id == colormap_id(12)
    head = f"{colormap_id(12)} (224, 224, 3)".encode()
    assert model_input.input_sha256 == hashlib.sha256(head + model_input.rgb.tobytes()).hexdigest()
    assert prepare(radiograph, bundle(bits=12)).input_sha256 == model_input.input_sha256
    assert prepare(radiograph, bundle(bits=13)).input_sha256 != model_input.input_sha256


def test_geometry_finds_the_spot():
    radiograph = spot_phantom(900, 500, 123.0, 700.0, 20.0)
    model_input = prepare(radiograph, bundle())
    bright = levels(model_input.rgb) > 180
    y, x = (np.mean(axis) + 0.5 for axis in np.nonzero(bright))
    assert model_input.geometry.film_size == (900, 500)
    assert model_input.geometry.to_film(x, y) == pytest.approx((123, 700), abs=2)
