"""Plain pictures: grey values exact, colours refused, damage named."""

import contextlib
import struct
import zlib
from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.codestream import most_scans
from ncov_desktop.imaging.raster import read_raster

RNG = np.random.default_rng(11)
GREY8 = RNG.integers(0, 256, (40, 50)).astype(np.uint8)
GREY16 = RNG.integers(0, 65536, (40, 50)).astype(np.uint16)
SMOOTH = cv2.GaussianBlur(RNG.integers(0, 256, (80, 96)).astype(np.uint8), (0, 0), 6)


def encoded(image, file_format, **options):
    buffer = BytesIO()
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def film_of(data):
    return read_raster(data, "film").radiographs[0]


def kind_of(data):
    with pytest.raises(NcovError) as caught:
        film_of(data)
    return caught.value.kind


@pytest.mark.parametrize("file_format", ["PNG", "TIFF", "BMP"])
def test_8_bit_grey_is_exact(file_format):
    film = film_of(encoded(GREY8, file_format))
    assert np.array_equal(film.pixels, GREY8)
    assert (film.bits, film.warnings, film.voi) == (8, (), ())
    assert film.pixels.dtype == np.uint16
    assert not film.pixels.flags.writeable


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate"])
def test_16_bit_tiff_is_exact(compression):
    film = film_of(encoded(GREY16, "TIFF", compression=compression))
    assert np.array_equal(film.pixels, GREY16)
    assert (film.bits, film.warnings) == (16, (WarningKind.NO_WINDOW,))


def test_16_bit_big_endian_tiff_is_exact():
    assert np.array_equal(film_of(encoded(GREY16.astype(">u2"), "TIFF")).pixels, GREY16)


def test_16_bit_png_is_exact():
    film = film_of(encoded(GREY16, "PNG"))
    assert np.array_equal(film.pixels, GREY16)
    assert WarningKind.NO_WINDOW in film.warnings


def test_32_bit_tiff_whose_values_fit():
    values = GREY16.astype(np.int32)
    assert np.array_equal(film_of(encoded(values, "TIFF")).pixels, GREY16)
    signed = film_of(encoded(values - 32768, "TIFF"))
    assert signed.stored_offset == -32768
    assert np.array_equal(signed.pixels, GREY16)
    assert kind_of(encoded(values * 100, "TIFF")) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


def test_white_is_zero_tiff():
    film = film_of(encoded(GREY16, "TIFF", tiffinfo={262: 0}))
    assert film.inverted
    assert np.array_equal(film.pixels, GREY16)


def test_float_tiff_is_unsupported():
    data = encoded(GREY8.astype(np.float32), "TIFF")
    assert kind_of(data) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


def test_black_and_white_and_palettes():
    assert set(np.unique(film_of(encoded(GREY8 > 99, "PNG")).pixels)) == {0, 255}
    palette = Image.fromarray(GREY8).convert("P")
    assert np.array_equal(film_of(encoded(palette, "PNG")).pixels, GREY8)


def test_grey_in_three_channels_is_exact():
    film = film_of(encoded(np.dstack([GREY8] * 3), "PNG"))
    assert np.array_equal(film.pixels, GREY8)
    assert film.warnings == ()


def test_chroma_noise_is_grey():
    data = encoded(np.dstack([SMOOTH] * 3), "JPEG", quality=80)
    film = film_of(data)
    assert np.abs(film.pixels - SMOOTH.astype(int)).max() < 12
    assert film.warnings == (WarningKind.LOSSY_SOURCE,)
    assert film.provenance.lossy_source


def test_a_few_coloured_marks_are_allowed():
    rgb = np.dstack([GREY8] * 3)
    rgb[:5, :5] = (255, 0, 0)
    film = film_of(encoded(rgb, "PNG"))
    assert film.warnings == (WarningKind.COLOUR_TO_GREY,)
    assert film.pixels[0, 0] == 76
    assert np.array_equal(film.pixels[5:], GREY8[5:])


@pytest.mark.parametrize("more", [1, 12])
def test_the_faintest_tint_is_said(more):
    tinted = np.dstack([SMOOTH, SMOOTH, np.minimum(SMOOTH, 255 - more) + np.uint8(more)])
    film = film_of(encoded(tinted, "PNG"))
    assert film.warnings == (WarningKind.COLOUR_TO_GREY,)
    assert film.provenance.steps[0] == "colours turned into luminance, 8 bits"
    only_one = np.dstack([SMOOTH] * 3)
    only_one[-1, -1, 2] ^= 1
    assert film_of(encoded(only_one, "PNG")).warnings == (WarningKind.COLOUR_TO_GREY,)


def test_a_colour_picture_is_refused():
    photograph = np.dstack([SMOOTH, SMOOTH[::-1], 255 - SMOOTH])
    for file_format in ("PNG", "JPEG", "TIFF", "BMP"):
        assert kind_of(encoded(photograph, file_format)) is ErrorKind.PICTURE_IN_COLOUR


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_alpha_is_ignored_and_said(mode):
    image = Image.fromarray(GREY8).convert(mode)
    image.putalpha(7)
    film = film_of(encoded(image, "PNG"))
    assert film.warnings == (WarningKind.ALPHA_IGNORED,)
    assert np.array_equal(film.pixels, GREY8)


def test_deep_colour_is_refused_rather_than_cut_to_8_bits():
    for extension in (".png", ".tif"):
        data = cv2.imencode(extension, np.dstack([GREY16] * 3))[1].tobytes()
        assert kind_of(data) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "TIFF"])
def test_exif_orientation(orientation, file_format):
    stored = np.zeros((40, 60), np.uint8)
    stored[:8, :16] = 200
    exif = Image.Exif()
    exif[274] = orientation
    film = film_of(encoded(stored, file_format, exif=exif))
    turns = [
        lambda a: a,
        np.fliplr,
        lambda a: np.rot90(a, 2),
        np.flipud,
        np.transpose,
        lambda a: np.rot90(a, -1),
        lambda a: np.rot90(a, 2).T,
        np.rot90,
    ]
    upright = turns[orientation - 1](stored)
    assert film.pixels.shape == upright.shape
    assert np.array_equal(film.pixels > 100, upright > 100)


def test_exif_orientation_of_16_bits():
    exif = Image.Exif()
    exif[274] = 6
    film = film_of(encoded(GREY16, "PNG", exif=exif))
    assert np.array_equal(film.pixels, np.rot90(GREY16, -1))


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "TIFF", "BMP"])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_cut_short(file_format, share):
    data = encoded(GREY8, file_format)
    assert kind_of(data[: int(len(data) * share)]) is ErrorKind.PICTURE_CUT_SHORT


@pytest.mark.parametrize("file_format", ["PNG", "JPEG"])
def test_missing_last_bytes(file_format):
    data = encoded(GREY8, file_format)
    end = data.rindex(b"IEND" if file_format == "PNG" else b"\xff\xd9")
    assert kind_of(data[:end]) is ErrorKind.PICTURE_CUT_SHORT


def test_damaged():
    data = bytearray(encoded(GREY8, "PNG"))
    at = data.index(b"IDAT")
    data[at + 10 : at + 30] = bytes(20)
    assert kind_of(bytes(data)) is ErrorKind.PICTURE_DAMAGED


def test_damaged_remark_does_not_lose_the_film():
    data = encoded(GREY8, "PNG")
    remark = struct.pack(">I", 7) + b"tEXta\0chest" + b"\0\0\0\0"  # with a wrong checksum
    film = film_of(data[:-12] + remark + data[-12:])
    assert np.array_equal(film.pixels, GREY8)


def test_too_small():
    assert kind_of(encoded(GREY8[:31], "PNG")) is ErrorKind.PICTURE_TOO_SMALL


@pytest.mark.parametrize("side", [14500, 20000, 70000, 2**31 - 1])
def test_too_large_is_refused_by_its_header(side):
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
    assert kind_of(data) is ErrorKind.PICTURE_TOO_LARGE


@pytest.mark.parametrize("file_format", ["GIF", "WEBP"])
def test_other_formats_are_no_films(file_format):
    assert kind_of(encoded(GREY8, file_format)) is ErrorKind.NOT_A_FILM


def test_12_bit_jpeg_is_unsupported():
    data = bytearray(encoded(GREY8, "JPEG"))
    data[data.index(b"\xff\xc0") + 4] = 12
    assert kind_of(bytes(data)) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "BMP"])
def test_changed_bytes_give_a_film_or_an_error(file_format):
    rng = np.random.default_rng(3)
    data = encoded(GREY8, file_format)
    for _ in range(100):
        changed = bytearray(data)
        for at in rng.integers(0, len(data), 4):
            changed[at] = rng.integers(0, 256)
        with contextlib.suppress(NcovError):
            assert film_of(bytes(changed)).pixels.dtype == np.uint16


@pytest.mark.parametrize(("file_format", "options"), [
    ("JPEG", {"progressive": True}),
    ("TIFF", {"compression": "jpeg", "strip_size": 4096 * 16}),
])  # fmt: skip
def test_pictures_of_many_scans_in_all_open(file_format, options):
    # ten scans of the whole picture, or one of each of its many strips
    large = cv2.resize(SMOOTH, (4096, 4096))
    data = encoded(
        np.dstack([large] * 3) if file_format == "JPEG" else large, file_format, **options
    )
    assert data.count(b"\xff\xda") >= 10
    assert np.abs(film_of(data).pixels.astype(int) - large).mean() < 1


def test_scans_are_counted_in_each_part():
    data = b"\xff\xda" * 3 + b"\0" * 4 + b"\xff\xda"
    assert most_scans(data, [(0, 4), (4, 8)]) == 2
    assert most_scans(data, [(6, 4)]) == 0
    # parts that share bytes, or none at all
    assert most_scans(data, [(0, 4), (0, 12)]) == 4
    assert most_scans(data, []) == 4
