"""Look-up tables against a plain reading of the standard's pseudo-code."""

import math

import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import (
    LookupTable,
    Provenance,
    Radiograph,
    Rescale,
    VoiFunction,
    Window,
)
from ncov_desktop.imaging.greyscale import (
    automatic_window,
    brightness_table,
    default_voi,
    modality_values,
)


def film(pixels=None, bits=16, **fields):
    pixels = np.zeros((4, 4), np.uint16) if pixels is None else np.asarray(pixels, np.uint16)
    return Radiograph(pixels, bits, Provenance("test", FileHash("0" * 64), "test"), **fields)


def by_the_standard(x, window):
    """DICOM PS3.3 C.11.2.1.2.1, C.11.2.1.3.2 and C.11.2.1.3.1 for an output of 0 to 65535."""
    c, w, y_max = window.center, window.width, 65535
    if window.function is VoiFunction.LINEAR:
        if x <= c - 0.5 - (w - 1) / 2:
            return 0
        if x > c - 0.5 + (w - 1) / 2:
            return y_max
        return ((x - (c - 0.5)) / (w - 1) + 0.5) * y_max
    if window.function is VoiFunction.LINEAR_EXACT:
        if x <= c - w / 2:
            return 0
        if x > c + w / 2:
            return y_max
        return ((x - c) / w + 0.5) * y_max
    exponent = -4 * (x - c) / w
    return y_max / (1 + math.exp(exponent)) if exponent < 700 else 0


@pytest.mark.parametrize("function", VoiFunction)
@pytest.mark.parametrize(
    ("center", "width"), [(2048, 4096), (600.5, 1), (1000, 2), (-300, 900), (2047.5, 333.3)]
)
@pytest.mark.parametrize("rescale", [Rescale(), Rescale(-0.5, 1024), Rescale(1.7, -3000)])
def test_windows_follow_the_standard(function, center, width, rescale):
    window = Window(center, width, function)
    radiograph = film(bits=12, modality_transform=rescale)
    values = [v * rescale.slope + rescale.intercept for v in range(4096)]
    expected = np.array([by_the_standard(x, window) for x in values])
    table = brightness_table(radiograph, window)
    assert table.dtype == np.uint16
    assert table.shape == (4096,)
    assert np.abs(table - expected).max() <= 0.5 + 1e-6


def test_full_range_of_8_bits_is_exact():
    radiograph = film(bits=8)
    table = brightness_table(radiograph, default_voi(radiograph))
    assert np.array_equal(table, np.arange(256) * 257)
    inverted = film(bits=8, inverted=True)
    table = brightness_table(inverted, default_voi(inverted))
    assert np.array_equal(table, np.arange(256)[::-1] * 257)


def test_usual_window_of_8_bits_is_exact():
    table = brightness_table(film(bits=8), Window(128, 256))
    assert np.array_equal(table, np.arange(256) * 257)


def test_signed_values():
    values = modality_values(film(bits=12, stored_offset=-2048, modality_transform=Rescale(2, 1)))
    assert (values[0], values[2048], values[-1]) == (-4095, 1, 4095)


def test_modality_lookup_table_holds_its_ends():
    entries = np.array([10, 20, 40], np.uint16)
    values = modality_values(film(bits=8, modality_transform=LookupTable(5, entries, 16)))
    assert values[:5].tolist() == [10] * 5
    assert values[5:9].tolist() == [10, 20, 40, 40]
    assert values[-1] == 40


def test_voi_lookup_table():
    table = LookupTable(2, np.array([0, 511, 1023], np.uint16), 10)
    brightness = brightness_table(film(bits=8), table)
    assert brightness[:3].tolist() == [0, 0, 0]
    assert brightness[3] == round(511 / 1023 * 65535)
    assert brightness[4:].tolist() == [65535] * 252


def test_polarity_comes_last():
    window = Window(100, 50)
    plain = brightness_table(film(bits=8), window).astype(int)
    assert np.array_equal(brightness_table(film(bits=8, inverted=True), window), 65535 - plain)


def test_huge_numbers_do_not_overflow():
    for function in VoiFunction:
        for center, width in ((1e200, 1.0), (-1e200, 1e-300), (0, 1e200)):
            window = Window(center, max(width, 1.0), function)
            with np.errstate(over="raise", invalid="raise", divide="raise"):
                assert brightness_table(film(bits=8), window).shape == (256,)


def test_first_declared_choice_is_the_default():
    first, second = Window(5, 9), Window(6, 10)
    assert default_voi(film(voi=(first, second))) is first


def test_automatic_window_spans_the_middle_99_percent():
    pixels = np.arange(10000).reshape(100, 100)
    window = automatic_window(film(pixels, bits=14))
    low, high = window.center - window.width / 2, window.center + window.width / 2
    assert (low, high) == (49, 9949)
    assert window.function is VoiFunction.LINEAR_EXACT
    assert default_voi(film(pixels, bits=14)) == window


def test_automatic_window_of_a_falling_transform():
    pixels = np.arange(10000).reshape(100, 100)
    rising = automatic_window(film(pixels, bits=14))
    falling = automatic_window(film(pixels, bits=14, modality_transform=Rescale(-1, 9999)))
    assert falling.width == rising.width
    assert falling.center == pytest.approx(9999 - rising.center, abs=1)


def test_automatic_window_leaves_padding_out():
    pixels = np.full((100, 100), 4000)
    pixels[:, :50] = 0
    pixels[0, 60:90] = 3000
    padded = automatic_window(film(pixels, bits=12, padding=(0, 5)))
    assert padded.center - padded.width / 2 == 3000
    signed = film(pixels, bits=12, stored_offset=-2048, padding=(-2048, -2040))
    assert automatic_window(signed).center - automatic_window(signed).width / 2 == 3000 - 2048
    assert automatic_window(film(pixels, bits=12, padding=(0, 4095))).width == 4000
    assert automatic_window(film(pixels, bits=12, padding=(-9, -1))).width == 4000


def test_constant_picture_survives():
    radiograph = film(np.full((10, 10), 77), modality_transform=Rescale(0.25, 3))
    window = default_voi(radiograph)
    assert window.width == 0.25
    table = brightness_table(radiograph, window)
    assert table[0] == 0
    assert table[-1] == 65535
    assert 0 < table[77] < 65535
