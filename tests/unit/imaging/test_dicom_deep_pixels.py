"""Stored values of more than 16 bits: shown exactly where none needs more, else refused."""

import numpy as np
import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError

RNG = np.random.default_rng(32)


def stored(film):
    return film.pixels.astype(np.int64) + film.stored_offset


@pytest.mark.parametrize("bits", [17, 20, 24, 32])
def test_unsigned_values_that_fit_into_16_bits_are_exact(open_film, bits):
    values = RNG.integers(0, 2**16, (40, 48)).astype(np.uint32)
    values[0, :2] = 0, 2**16 - 1
    film = open_film(values, bits=bits)
    assert np.array_equal(stored(film), values)
    assert (film.bits, film.stored_offset) == (16, 0)


@pytest.mark.parametrize("extended", [True, False])
@pytest.mark.parametrize("bits", [17, 20, 32])
def test_signed_values_that_fit_into_16_bits_are_exact(open_film, bits, extended):
    values = RNG.integers(-(2**15), 2**15, (40, 48)).astype(np.int32)
    values[0, :2] = -(2**15), 2**15 - 1
    written = values if extended else values & np.int32(2**bits - 1 if bits < 32 else -1)
    film = open_film(written, bits=bits, signed=True)
    assert np.array_equal(stored(film), values)
    assert (film.bits, film.stored_offset) == (16, -(2**15))


@pytest.mark.parametrize(
    ("value", "bits", "signed", "how"),
    [
        (2**16, 32, False, {}),
        (2**16, 17, False, {}),
        (2**32 - 1, 32, False, {}),
        (2**15, 32, True, {}),
        (-(2**15) - 1, 32, True, {}),
        (0, 20, False, {"HighBit": 31}),  # nobody's films: where they lie would have to be trusted
        (0, 32, False, {"PhotometricInterpretation": "PALETTE COLOR"}),
    ],
)
def test_others_are_refused(open_film, value, bits, signed, how):
    values = np.zeros((40, 48), np.int32 if signed else np.uint32)
    values[7, 7] = value
    with pytest.raises(NcovError) as caught:
        open_film(values, bits=bits, signed=signed, **how)
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED
    assert caught.value.facts["bits"] == bits


def test_deep_colours_are_refused(open_film):
    with pytest.raises(NcovError) as caught:
        open_film(np.zeros((40, 48, 3), np.uint32), bits=32)
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED
