"""Stored pixels come out of DICOM files exactly as they went in."""

from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image
from pydicom import uid

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.dicom import read_dicom
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


@pytest.mark.parametrize("high_bit", [11, 12, 14, 15])
@pytest.mark.parametrize("extended", [True, False], ids=["sign extended", "high bits 0"])
def test_signed_values_below_any_high_bit_are_exact(open_film, high_bit, extended):
    values = RNG.integers(-2048, 2048, (40, 48)).astype(np.int32)
    raw = (values if extended else values & 4095) << (high_bit - 11)
    film = open_film(raw.astype(np.int16), bits=12, signed=True, HighBit=high_bit)
    assert np.array_equal(stored_values(film), values)
    assert WarningKind.HIGH_BITS_MASKED not in film.warnings


def test_high_bits_above_a_signed_value_that_hold_something_are_said(open_film):
    values = RNG.integers(0, 2048, (40, 48)).astype(np.uint16) << 1
    film = open_film((values | 0x4000).view(np.int16), bits=12, signed=True, HighBit=12)
    assert np.array_equal(stored_values(film), values >> 1)
    assert WarningKind.HIGH_BITS_MASKED in film.warnings


def test_32_allocated_bits_may_hold_16_stored_ones(open_film):
    pixels = RNG.integers(0, 2**16, (40, 48)).astype(np.uint32)
    assert np.array_equal(open_film(pixels, bits=16).pixels, pixels)


def test_one_allocated_bit(open_film):
    bits = RNG.integers(0, 2, (40, 48)).astype(np.uint8)
    packed = np.packbits(bits, bitorder="little").tobytes()
    film = open_film(bits, bits=1, BitsAllocated=1, PixelData=packed)
    assert np.array_equal(film.pixels, bits)


@pytest.mark.parametrize("vr", ["OW", "OB"])
@pytest.mark.parametrize("rows", [40, 41])
@pytest.mark.parametrize("frame", [0, 1, 2])
def test_one_allocated_bit_in_big_endian_words(make_dicom, vr, rows, frame):
    bits = RNG.integers(0, 2, (3, rows, 47)).astype(np.uint8)
    packed = np.packbits(bits, bitorder="little").tobytes()
    packed += b"\0" * (len(packed) % 2)
    if vr == "OW":
        packed = np.frombuffer(packed, "<u2").byteswap().tobytes()
    how = {"BitsAllocated": 1, "NumberOfFrames": 3, "PixelData": packed, "pixel_vr": vr}
    data = make_dicom(bits[0], bits=1, syntax=uid.ExplicitVRBigEndian, **how)
    film = read_dicom(data, "film", frame).radiographs[0]
    assert np.array_equal(film.pixels, bits[frame])


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
        open_film(np.full((40, 48), 2**20, np.uint32), **elements)
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


def grey_palette(entries, first=0, bits=16):
    palette = {}
    for colour in ("Red", "Green", "Blue"):
        name = f"{colour}PaletteColorLookupTable"
        palette[f"{name}Descriptor"] = [entries.nbytes * 8 // bits, first, bits]
        palette[f"{name}Data"] = entries.tobytes()
    return palette | {"PhotometricInterpretation": "PALETTE COLOR"}


@pytest.mark.parametrize("bits", [8, 6])
def test_palette_of_signed_values(open_film, bits):
    half = 2 ** (bits - 1)
    values = np.tile(np.arange(-half, half), 4096 // 2**bits).reshape(64, 64)
    raw = values.astype(np.int8)
    for stored in (raw, raw & np.int8(2**bits - 1) if bits < 8 else raw):
        entries = np.arange(2 * half, dtype=np.uint16) * (65535 // (2 * half - 1))
        palette = grey_palette(entries, -half)
        film = open_film(stored, bits=bits, signed=True, **palette)
        assert np.array_equal(film.pixels, entries[values + half] >> 8)


@pytest.mark.parametrize("how", [{}, {"syntax": uid.RLELossless, "compress": True}])
def test_high_bit_tells_where_colours_lie(open_film, how):
    grey = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
    film = open_film(np.dstack([grey << 4] * 3), bits=12, HighBit=15, **how)
    assert np.array_equal(film.pixels, grey >> 4)
    palette = grey_palette(np.arange(4096, dtype=np.uint16) * 16)
    film = open_film(grey << 4, bits=12, HighBit=15, **palette, **how)
    assert np.array_equal(film.pixels, grey >> 4)


@pytest.mark.parametrize("bits", [1, 4, 7])
def test_few_bits_of_colour_use_all_of_the_luminance(open_film, bits):
    most = 2**bits - 1
    grey = np.tile(np.arange(most + 1, dtype=np.uint8), 4096 >> bits).reshape(64, 64)
    film = open_film(np.dstack([grey] * 3), bits=bits)
    assert np.array_equal(film.pixels, np.rint(grey * (255 / most)))


def test_palette_of_bytes_in_big_endian_words(open_film):
    entries = np.frombuffer(np.arange(256, dtype=np.uint8).tobytes(), "<u2").byteswap()
    palette = grey_palette(entries, bits=8)
    index = np.arange(4096).astype(np.uint8).reshape(64, 64)
    film = open_film(index, bits=8, syntax=uid.ExplicitVRBigEndian, **palette)
    assert np.array_equal(film.pixels, index)


def test_palette_without_its_table_is_unsupported(open_film):
    with pytest.raises(NcovError) as caught:
        open_film(np.zeros((40, 48), np.uint8), bits=8, PhotometricInterpretation="PALETTE COLOR")
    assert caught.value.kind is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


def segmented(numbers, bits, count, order="<"):
    kind = "u1" if bits == 8 else f"{order}u2"
    palette = {}
    for colour in ("Red", "Green", "Blue"):
        name = f"{colour}PaletteColorLookupTable"
        palette[f"{name}Descriptor"] = [count, 0, bits]
        data = np.array(numbers, kind).tobytes()
        data += b"\0" * (len(data) % 2)
        if bits == 8 and order == ">":
            data = np.frombuffer(data, "<u2").byteswap().tobytes()
        palette[f"Segmented{name}Data"] = data
    return palette | {"PhotometricInterpretation": "PALETTE COLOR"}


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian])
@pytest.mark.parametrize("bits", [8, 16])
def test_palette_in_segments(open_film, bits, syntax):
    unit = 1 if bits == 8 else 257
    # two values as they are, four steps up to 90, three down to 60, then two values again
    numbers = [
        0,
        2,
        5 * unit,
        50 * unit,
        1,
        4,
        90 * unit,
        1,
        3,
        60 * unit,
        0,
        2,
        7 * unit,
        255 * unit,
    ]
    entries = np.array([5, 50, 60, 70, 80, 90, 80, 70, 60, 7, 255])
    index = np.arange(40 * 48, dtype=np.uint8).reshape(40, 48)
    order = "<" if syntax == uid.ExplicitVRLittleEndian else ">"
    film = open_film(index, bits=8, syntax=syntax, **segmented(numbers, bits, 11, order))
    assert np.array_equal(film.pixels, entries[np.minimum(index, 10)])


def test_palette_in_segments_of_each_colour(open_film):
    palette = segmented([0, 1, 0, 1, 255, 0], 16, 256)
    whole = segmented([0, 1, 0, 1, 255, 65280], 16, 256)
    name = "SegmentedGreenPaletteColorLookupTableData"
    film = open_film(
        np.arange(40 * 48, dtype=np.uint8).reshape(40, 48),
        bits=8,
        **palette | {name: whole[name]},
    )
    green = np.arange(256)[np.arange(40 * 48, dtype=np.uint8)].reshape(40, 48)
    assert np.abs(film.pixels - 0.587 * green).max() < 1
    assert WarningKind.MOSTLY_COLOUR in film.warnings


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [0, 4],
        [0, 4, 1, 2, 3],  # ends within a segment
        [0, 3, 1, 2, 3],  # too few entries
        [0, 5, 1, 2, 3, 4, 5],  # too many
        [1, 4, 9],  # a line from nowhere
        [0, 1, 1, 1, 65535, 9],
        [0, 1, 1, 1, 0, 9] * 10,
        [0, 2, 1, 2, 2, 1, 0, 0],  # by place
        [3, 1, 1],
        [0, 0, 0] * 70_000,
    ],
)
def test_broken_segments_are_refused(open_film, numbers):
    with pytest.raises(NcovError) as caught:
        open_film(np.zeros((40, 48), np.uint8), bits=8, **segmented(numbers, 16, 4))
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
