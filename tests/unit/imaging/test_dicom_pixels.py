"""Stored pixels come out of DICOM files exactly as they went in."""

from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image
from pydicom import uid

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.prepare import brightness

RNG = np.random.default_rng(7)


def stored_values(film):
    return film.pixels.astype(np.int64) + film.stored_offset


@pytest.mark.parametrize("bits", range(9, 17))
def test_unsigned_values_are_exact(open_film, bits):
    pixels = RNG.integers(0, 2**bits, (40, 48)).astype(np.uint16)
    film = open_film(pixels, bits=bits)
    assert (film.bits, film.stored_offset) == (bits, 0)
    assert np.array_equal(film.pixels, pixels)
    assert film.pixels.dtype == np.uint16
    assert not film.pixels.flags.writeable


@pytest.mark.parametrize("bits", range(9, 17))
@pytest.mark.parametrize("extended", [True, False], ids=["sign extended", "high bits 0"])
def test_signed_values_are_exact(open_film, bits, extended):
    values = RNG.integers(-(2 ** (bits - 1)), 2 ** (bits - 1), (40, 48)).astype(np.int16)
    raw = values if extended else (values.view(np.uint16) & (2**bits - 1)).view(np.int16)
    film = open_film(raw, bits=bits, signed=True)
    assert film.stored_offset == -(2 ** (bits - 1))
    assert np.array_equal(stored_values(film), values)
    assert WarningKind.HIGH_BITS_MASKED not in film.warnings


@pytest.mark.parametrize("bits", [1, 6, 8])
@pytest.mark.parametrize("signed", [True, False])
def test_up_to_eight_bits_stored_become_eight(open_film, bits, signed):
    low = -(2 ** (bits - 1)) if signed else 0
    values = RNG.integers(low, low + 2**bits, (40, 48)).astype(np.int8 if signed else np.uint8)
    film = open_film(values, bits=bits, signed=signed)
    assert film.bits == 8
    assert np.array_equal(stored_values(film), values)
    assert film.stored_bits == bits
    assert film.stored_range == (low, low + 2**bits - 1)


@pytest.mark.parametrize("bits", [1, 4, 7])
@pytest.mark.parametrize("signed", [True, False])
def test_few_bits_use_all_of_the_brightness(open_film, bits, signed):
    low = -(2 ** (bits - 1)) if signed else 0
    values = np.tile(np.arange(low, low + 2**bits), 16).astype(np.int8 if signed else np.uint8)
    film = open_film(np.tile(values, (8, 1)), bits=bits, signed=signed)
    shown = brightness(film)
    assert (shown.min(), shown.max()) == (0, 65535)


def test_high_bits_that_hold_something_are_masked_and_said(open_film):
    pixels = RNG.integers(0, 2**12, (40, 48)).astype(np.uint16)
    film = open_film(pixels | np.uint16(0x8000), bits=12)
    assert np.array_equal(film.pixels, pixels)
    assert WarningKind.HIGH_BITS_MASKED in film.warnings


def test_high_bit_tells_where_values_lie(open_film):
    pixels = RNG.integers(0, 2**12, (40, 48)).astype(np.uint16)
    shifted = pixels << np.uint16(4)
    film = open_film(shifted, bits=12, HighBit=15)
    assert np.array_equal(film.pixels, pixels)
    film = open_film(shifted, bits=12, HighBit=15, syntax=uid.RLELossless, compress=True)
    assert np.array_equal(film.pixels, pixels)


def test_32_allocated_bits_may_hold_16_stored_ones(open_film):
    pixels = RNG.integers(0, 2**16, (40, 48)).astype(np.uint32)
    assert np.array_equal(open_film(pixels, bits=16).pixels, pixels)


def test_one_allocated_bit(open_film):
    bits = RNG.integers(0, 2, (40, 48)).astype(np.uint8)
    packed = np.packbits(bits, bitorder="little").tobytes()
    film = open_film(bits, bits=1, BitsAllocated=1, PixelData=packed)
    assert np.array_equal(film.pixels, bits)


@pytest.mark.parametrize(
    "elements",
    [
        {"BitsStored": 24, "BitsAllocated": 32, "HighBit": 23},
        {"BitsAllocated": 12},
        {"SamplesPerPixel": 2},
    ],
)
def test_unsupported_pixels_are_named(open_film, elements):
    with pytest.raises(NcovError) as caught:
        open_film(np.zeros((40, 48), np.uint32), **elements)
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


def test_float_pixels_are_unsupported(open_film):
    values = np.zeros((40, 48), np.float32).tobytes()
    with pytest.raises(NcovError) as caught:
        open_film(without=("PixelData",), FloatPixelData=values)
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


@pytest.mark.parametrize(
    "syntax",
    [
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
    ],
)
def test_uncompressed_syntaxes(open_film, syntax):
    pixels = RNG.integers(0, 2**16, (41, 47)).astype(np.uint16)
    film = open_film(pixels, syntax=syntax)
    assert np.array_equal(film.pixels, pixels)
    assert film.provenance.transfer_syntax_uid == syntax


def test_big_endian_words_of_bytes(open_film):
    pixels = RNG.integers(0, 256, (41, 47)).astype(np.uint8)
    swapped = np.frombuffer(pixels.tobytes() + b"\0", "<u2").byteswap().tobytes()
    big = {"syntax": uid.ExplicitVRBigEndian, "pixel_vr": "OW"}
    film = open_film(pixels, bits=8, PixelData=swapped, **big)
    assert np.array_equal(film.pixels, pixels)


@pytest.mark.parametrize(
    "syntax", [uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLSLossless], ids=lambda s: s.name
)
@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("signed", [False, True])
def test_lossless_compression_changes_nothing(open_film, syntax, bits, signed):
    kind = np.dtype(f"{'i' if signed else 'u'}{1 if bits == 8 else 2}")
    low = -(2 ** (bits - 1)) if signed else 0
    values = RNG.integers(low, low + 2**bits, (64, 80)).astype(kind)
    film = open_film(values, bits=bits, signed=signed, syntax=syntax, compress=True)
    assert np.array_equal(stored_values(film), values)
    assert not film.provenance.lossy_source


def jpeg(pixels):
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def test_jpeg_baseline_is_lossy(open_film):
    pixels = np.tile(np.arange(80, dtype=np.uint8) * 3, (64, 1))
    film = open_film(pixels, bits=8, syntax=uid.JPEGBaseline8Bit, codestreams=[jpeg(pixels)])
    assert np.abs(film.pixels.astype(int) - pixels).max() < 6
    assert film.provenance.lossy_source
    assert WarningKind.LOSSY_SOURCE in film.warnings


def test_lossy_flag_of_the_header(open_film):
    assert WarningKind.LOSSY_SOURCE in open_film(LossyImageCompression="01").warnings


def test_absurd_number_of_frames_does_not_lose_the_film(open_film):
    pixels = np.zeros((64, 80), np.uint8)
    how = {"syntax": uid.JPEGBaseline8Bit, "codestreams": [jpeg(pixels)]}
    film = open_film(pixels, bits=8, NumberOfFrames=99, **how)
    assert (film.pixels.shape, film.frames) == ((64, 80), 1)
    assert WarningKind.FRAMES_MISSING in film.warnings
    assert open_film(pixels, bits=8, NumberOfFrames="many").pixels.shape == (64, 80)


def test_rgb_becomes_luminance(open_film):
    rgb = RNG.integers(0, 256, (40, 48, 3)).astype(np.uint8)
    film = open_film(rgb, bits=8, WindowCenter=10, WindowWidth=5)
    expected = rgb.astype(float) @ [0.299, 0.587, 0.114]
    assert np.abs(film.pixels - expected).max() <= 1
    assert WarningKind.MOSTLY_COLOUR in film.warnings
    assert (film.bits, film.voi) == (8, ())


def test_a_capture_with_coloured_marks_is_told_from_a_colour_picture(open_film):
    grey = RNG.integers(0, 256, (100, 100)).astype(np.uint8)
    rgb = np.dstack([grey, grey, grey])
    rgb[:3, :3] = (255, 0, 0)
    for photometric in ("RGB", "YBR_FULL"):
        pixels = (
            rgb if photometric == "RGB" else cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb)[..., [0, 2, 1]]
        )
        film = open_film(pixels, bits=8, PhotometricInterpretation=photometric)
        assert WarningKind.COLOUR_TO_GREY in film.warnings
        assert WarningKind.MOSTLY_COLOUR not in film.warnings


def test_planar_rgb_and_ybr(open_film):
    rgb = RNG.integers(0, 256, (40, 48, 3)).astype(np.uint8)
    planes = np.ascontiguousarray(rgb.transpose(2, 0, 1)).tobytes()
    planar = open_film(rgb, bits=8, PlanarConfiguration=1, PixelData=planes)
    assert np.array_equal(planar.pixels, open_film(rgb, bits=8).pixels)
    ybr = open_film(rgb, bits=8, PhotometricInterpretation="YBR_FULL")
    assert np.array_equal(ybr.pixels, rgb[..., 0])


def test_palette_becomes_luminance(open_film):
    index = RNG.integers(0, 4, (40, 48)).astype(np.uint8)
    grey = np.array([0, 100, 200, 255], np.uint8)
    palette = {}
    for colour in ("Red", "Green", "Blue"):
        palette[f"{colour}PaletteColorLookupTableDescriptor"] = [4, 0, 16]
        data = (grey.astype("<u2") * 257).tobytes()
        palette[f"{colour}PaletteColorLookupTableData"] = data
    film = open_film(index, bits=8, PhotometricInterpretation="PALETTE COLOR", **palette)
    assert np.array_equal(film.pixels, grey[index])


def test_palette_without_its_table_is_unsupported(open_film):
    with pytest.raises(NcovError) as caught:
        open_film(np.zeros((40, 48), np.uint8), bits=8, PhotometricInterpretation="PALETTE COLOR")
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


@pytest.mark.parametrize("photometric", ["YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "HSV"])
@pytest.mark.parametrize("cols", [48, 47])
def test_damaged_colours_are_a_film_or_an_error(open_film, photometric, cols):
    rgb = RNG.integers(0, 256, (40, cols, 3)).astype(np.uint8)
    for data in (rgb.tobytes(), rgb.tobytes()[: rgb.size * 2 // 3], rgb.tobytes()[:99]):
        try:
            film = open_film(rgb, bits=8, PhotometricInterpretation=photometric, PixelData=data)
        except NcovError:
            continue
        assert film.pixels.shape == (40, cols)


def test_what_has_one_likely_meaning_is_filled_in(open_film):
    without = ("HighBit", "PixelRepresentation", "SamplesPerPixel", "PhotometricInterpretation")
    film = open_film(without=(*without, "BitsStored"))
    assert film.bits == 16
    assert WarningKind.HEADER_INCOMPLETE in film.warnings
