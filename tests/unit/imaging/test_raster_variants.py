"""The many ways in which TIFF, BMP and JPEG store one and the same film."""

import struct
from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.prepare import brightness
from ncov_desktop.imaging.raster import read_raster
from ncov_desktop.imaging.tiff import MOST_PAGES, count_pages

RNG = np.random.default_rng(23)
GREY8 = RNG.integers(0, 256, (48, 64)).astype(np.uint8)
GREY12 = RNG.integers(0, 4096, (48, 64)).astype(np.uint16)
GREY16 = RNG.integers(0, 65536, (48, 64)).astype(np.uint16)
SMOOTH = cv2.GaussianBlur(RNG.integers(0, 256, (80, 96)).astype(np.uint8), (0, 0), 3)


def encoded(image, file_format, **options):
    buffer = BytesIO()
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def film_of(data, frame=0):
    return read_raster(data, "film", frame=frame).radiographs[0]


def kind_of(data):
    with pytest.raises(NcovError) as caught:
        film_of(data)
    return caught.value.kind


def tiff(order, tags, blocks, big=False):
    """A TIFF file of one page; the tags named 'offsets' and 'counts' get those of the blocks."""
    word, count, start = (f"{order}Q", f"{order}Q", 16) if big else (f"{order}I", f"{order}H", 8)
    size = struct.calcsize(word)
    places = [start + sum(map(len, blocks[:index])) for index in range(len(blocks))]
    body, end = b"".join(blocks), start + sum(map(len, blocks))
    entries, extra = b"", b""
    after = end + struct.calcsize(count) + len(tags) * (4 + 2 * size) + size
    for tag, value in sorted(tags.items()):
        values = {"offsets": places, "counts": list(map(len, blocks))}.get(value, value)
        values = values if isinstance(values, list) else [values]
        packed = struct.pack(f"{order}{len(values)}I", *values)
        if len(packed) > size:
            extra, packed = extra + packed, struct.pack(word, after + len(extra))
        entries += struct.pack(f"{order}HH", tag, 4) + struct.pack(word, len(values))
        entries += packed.ljust(size, b"\0")
    mark = b"II" if order == "<" else b"MM"
    head = mark + struct.pack(f"{order}H", 43 if big else 42)
    head += struct.pack(f"{order}HH", 8, 0) if big else b""
    directory = struct.pack(count, len(tags)) + entries + struct.pack(word, 0)
    return head + struct.pack(word, end) + body + directory + extra


def plain(order, pixels, bits, photometric=1, **more):
    rows, cols = pixels.shape
    stored = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    tags = {256: cols, 257: rows, 258: bits, 259: 1, 262: photometric, 277: 1}
    strips = {273: "offsets", 278: rows, 279: "counts"}
    return tiff(order, tags | strips, [stored], **more)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pixels", [GREY8, GREY16], ids=["8", "16"])
@pytest.mark.parametrize("photometric", [0, 1])
@pytest.mark.parametrize("big", [False, True])
def test_either_byte_order_and_polarity(order, pixels, photometric, big):
    data = plain(order, pixels, 8 * pixels.itemsize, photometric, big=big)
    if big and order == ">":  # Pillow does not read these
        assert kind_of(data) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED
        return
    film = film_of(data)
    assert np.array_equal(film.pixels, pixels)
    assert film.inverted == (photometric == 0)
    rising = brightness(film).reshape(-1)[np.argsort(pixels.reshape(-1))].astype(int)
    assert (rising[0] > rising[-1]) == (photometric == 0)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pixels", [GREY8, GREY16], ids=["8", "16"])
def test_tiles(order, pixels):
    padded = np.pad(pixels, ((0, 0), (0, 0)))
    tiles = [
        padded[top : top + 16, left : left + 32].astype(pixels.dtype.newbyteorder(order)).tobytes()
        for top in range(0, 48, 16)
        for left in range(0, 64, 32)
    ]
    tags = {256: 64, 257: 48, 258: 8 * pixels.itemsize, 259: 1, 262: 1, 277: 1}
    tags |= {322: 32, 323: 16, 324: "offsets", 325: "counts"}
    assert np.array_equal(film_of(tiff(order, tags, tiles)).pixels, pixels)


@pytest.mark.parametrize("order", ["<", ">"])
def test_twelve_bits(order):
    values = GREY12.reshape(-1, 2).astype(np.uint32)
    triples = (values[:, 0] << 12) | values[:, 1]
    packed = b"".join(int(t).to_bytes(3, "big") for t in triples)
    tags = {256: 64, 257: 48, 258: 12, 259: 1, 262: 1, 277: 1, 273: "offsets", 278: 48}
    data = tiff(order, tags | {279: "counts"}, [packed])
    if order == ">":  # Pillow does not read these
        assert kind_of(data) is ErrorKind.PIXEL_FORMAT_UNSUPPORTED
        return
    film = film_of(data)
    assert np.array_equal(film.pixels, GREY12)
    assert film.bits == 12


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits"])
@pytest.mark.parametrize("pixels", [GREY8, GREY16], ids=["8", "16"])
@pytest.mark.parametrize("predictor", [1, 2])
def test_compression(compression, pixels, predictor):
    how = {} if compression == "packbits" else {"tiffinfo": {317: predictor}}
    data = encoded(pixels, "TIFF", compression=compression, **how)
    assert np.array_equal(film_of(data).pixels, pixels)


def test_big_endian_compression():
    data = encoded(GREY16.astype(">u2"), "TIFF", compression="tiff_lzw")
    assert np.array_equal(film_of(data).pixels, GREY16)


@pytest.mark.parametrize("file_format", ["TIFF", "BMP"])
def test_palettes_of_grey(file_format):
    image = Image.new("P", (64, 48))
    image.putdata(GREY8.reshape(-1).tolist())
    image.putpalette([255 - level for level in range(256) for _ in range(3)])
    assert np.array_equal(film_of(encoded(image, file_format)).pixels, 255 - GREY8)


@pytest.mark.parametrize("bits", [1, 8, 24])
@pytest.mark.parametrize("top_down", [False, True])
def test_bmp(bits, top_down):
    pixels = np.where(GREY8 > 127, 255, 0).astype(np.uint8) if bits == 1 else GREY8
    image = Image.fromarray(pixels)
    image = image.convert({1: "1", 8: "L", 24: "RGB"}[bits])
    data = bytearray(encoded(image, "BMP"))
    if top_down:
        data[22:26] = struct.pack("<i", -48)
    expected = pixels[::-1] if top_down else pixels
    assert np.array_equal(film_of(bytes(data)).pixels, expected)


def pages(count):
    images = [Image.fromarray(np.full((40, 50), index, np.uint8)) for index in range(count)]
    return encoded(images[0], "TIFF", save_all=True, append_images=images[1:])


@pytest.mark.parametrize("frame", range(3))
def test_every_page_can_be_read(frame):
    film = film_of(pages(3), frame)
    assert (film.pixels == frame).all()
    assert (film.frame, film.frames) == (frame, 3)
    assert film.provenance.steps[0] == f"page {frame + 1} of 3"


@pytest.mark.parametrize("frame", [-1, 3, 10**9])
def test_a_page_that_is_not_there(frame):
    for data in (pages(3), encoded(GREY8, "PNG")):
        with pytest.raises(NcovError) as caught:
            film_of(data, frame)
        assert caught.value.kind is ErrorKind.FRAME_MISSING


def test_pages_that_lead_nowhere_or_in_a_circle():
    data = plain("<", GREY8, 8)
    end = len(data) - 4
    assert count_pages(data) == 1
    directory = struct.unpack_from("<I", data, 4)[0]
    for following in (directory, 2**31, end):
        changed = data[:end] + struct.pack("<I", following)
        assert 1 <= count_pages(changed) <= 2
        assert np.array_equal(film_of(changed).pixels, GREY8)
    chain = b"".join(struct.pack("<HI", 0, 8 + 6 * (i + 1)) for i in range(MOST_PAGES + 9))
    assert count_pages(b"II*\0" + struct.pack("<I", 8) + chain) == MOST_PAGES
    assert count_pages(b"II*\0") == 1


def test_no_memory_to_prove_a_jpeg_whole_is_no_damage(monkeypatch):
    opened, opening = [], Image.open

    def second_fails(*args, **options):
        opened.append(args)
        if len(opened) > 1:
            raise MemoryError
        return opening(*args, **options)

    monkeypatch.setattr(Image, "open", second_fails)
    assert kind_of(encoded(SMOOTH, "JPEG")) is ErrorKind.PICTURE_TOO_LARGE


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("white_is_zero", [False, True])
def test_8_bit_tiff_of_signed_values(order, white_is_zero):
    values = np.tile(np.arange(-128, 128), 16).reshape(64, 64).astype(np.int8)
    tags = {256: 64, 257: 64, 258: 8, 259: 1, 262: 1 - white_is_zero, 277: 1, 339: 2}
    strips = {273: "offsets", 278: 64, 279: "counts"}
    film = film_of(tiff(order, tags | strips, [values.tobytes()]))
    assert np.array_equal(film.pixels.astype(int) + film.stored_offset, values)
    assert (film.bits, film.stored_offset, film.inverted) == (8, -128, white_is_zero)
    assert film.provenance.steps[0] == "stored values: 8 bits, signed"


@pytest.mark.parametrize("share", [0.85, 0.95])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("colours", [1, 3])
def test_incomplete_jpeg_is_said(share, progressive, colours):
    pixels = SMOOTH if colours == 1 else np.dstack([SMOOTH] * 3)
    whole = encoded(pixels, "JPEG", quality=95, progressive=progressive)
    assert WarningKind.INCOMPLETE not in film_of(whole).warnings
    end = whole.rindex(b"\xff\xd9")
    cut = whole[: int(end * share)].rstrip(b"\xff") + b"\xff\xd9"
    assert WarningKind.INCOMPLETE in film_of(cut).warnings
