"""Small files that ask for much: each is refused within a second and 200 MB, whatever it claims."""

import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.encaps import encapsulate

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging.files import read_study

from .packed import RAW, ZLIB, packed_zeros

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 1.0
LIMIT_BYTES = 200 * 10**6
DAMAGED, TOO_LARGE = ErrorKind.PICTURE_DAMAGED, ErrorKind.PICTURE_TOO_LARGE
EXPLICIT, DEFLATED = b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2.1.99"
BASELINE, JPEG_2000 = b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.4.90"
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")

# Each is read in a process of its own, forked from one that has imported what it takes. The peak that
# `getrusage` tells is that of the process it was forked from, so the system is asked.
MEASURE = """
import json, os, sys, time
from pathlib import Path
from ncov_desktop.core.errors import NcovError
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.tags import read_tags
from ncov_desktop.services.browsing import find_films
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])
def read(path):
    if path.suffix == ".zip":
        done = list(find_films([path]))[-1]
        return sorted({problem.kind.value for problem in done.browser.problems})
    try:
        read_tags(path.read_bytes()) if path.suffix == ".tags" else read_study(path)
    except NcovError as error:
        return [error.kind.value]
    return ["film"]
def measure(small, hostile):
    read(small)
    before, began = peak(), time.process_time()
    kinds = read(hostile)
    seconds, grown = time.process_time() - began, peak() - before
    if seconds > 0.5:  # once more, since all that a busy machine does beside it slows it down
        began = time.process_time()
        read(hostile)
        seconds = min(seconds, time.process_time() - began)
    found = kinds, seconds, grown
    print(json.dumps([hostile.stem, found]), flush=True)
small, *bombs = map(Path, sys.argv[1:])
for bomb in bombs:
    if not (child := os.fork()):
        measure(small, bomb)
        os._exit(0)
    os.waitpid(child, 0)
"""
Measured = tuple[list[str], float, int]  # the kinds of its refusals, seconds, bytes


def measured(small: Path, *bombs: Path) -> dict[str, Measured]:
    """What each bomb took, by name, after `small` was read; one that killed its reader is missing."""
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE, small, *bombs],
        capture_output=True, check=True, cwd=ROOT, timeout=300,
    )  # fmt: skip
    return {name: tuple(found) for name, found in map(json.loads, ran.stdout.splitlines())}


def element(tag: int, vr: bytes, value: bytes) -> bytes:
    """A DICOM element, explicit and little endian."""
    value += b"\0" * (len(value) % 2)
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr)
    if vr in (b"OB", b"OW", b"SQ", b"UN"):
        return head + b"\0\0" + struct.pack("<I", len(value)) + value
    return head + struct.pack("<H", len(value)) + value


def header(rows: int, cols: int, bits: int = 8, frames: bytes = b"1") -> bytes:
    """The elements that describe a picture."""
    u16 = struct.Struct("<H").pack
    return b"".join((
        element(0x00080016, b"UI", b"1.2.840.10008.5.1.4.1.1.1.1"),
        element(0x00280002, b"US", u16(1)),
        element(0x00280004, b"CS", b"MONOCHROME2"),
        element(0x00280008, b"IS", frames),
        element(0x00280010, b"US", u16(rows)),
        element(0x00280011, b"US", u16(cols)),
        element(0x00280100, b"US", u16(bits)),
        element(0x00280101, b"US", u16(bits)),
        element(0x00280102, b"US", u16(bits - 1)),
        element(0x00280103, b"US", u16(0)),
    ))  # fmt: skip


def dicom(body: bytes, syntax: bytes = EXPLICIT) -> bytes:
    """A file with preamble and meta header."""
    meta = element(0x00020010, b"UI", syntax)
    size = element(0x00020000, b"UL", struct.pack("<I", len(meta)))
    return bytes(128) + b"DICM" + size + meta + body


def pixels(data: bytes) -> bytes:
    """The pixel data, uncompressed."""
    return element(0x7FE00010, b"OW", data)


def encapsulated(code: bytes, rows: int, cols: int, syntax: bytes) -> bytes:
    """A file around one codestream."""
    body = struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF) + encapsulate([code])
    return dicom(header(rows, cols) + body + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0), syntax)


def jpeg(rows: int, cols: int) -> bytes:
    """A tiny JPEG that claims these sides."""
    buffer = BytesIO()
    Image.fromarray(np.zeros((64, 64), np.uint8)).save(buffer, "JPEG")
    code = bytearray(buffer.getvalue())
    at = code.index(b"\xff\xc0")
    code[at + 5 : at + 9] = struct.pack(">HH", rows, cols)
    return bytes(code)


def jpeg2000(rows: int, cols: int) -> bytes:
    """A tiny JPEG 2000 codestream that claims these sides, for the picture and its tile."""
    buffer = BytesIO()
    Image.fromarray(np.zeros((64, 64), np.uint8)).save(buffer, "JPEG2000", no_jp2=True)
    code = bytearray(buffer.getvalue())
    at = code.index(b"\xff\x4f\xff\x51")
    code[at + 8 : at + 16] = code[at + 24 : at + 32] = struct.pack(">II", cols, rows)
    return bytes(code)


def chunk(name: bytes, value: bytes) -> bytes:
    """A PNG chunk with its checksum."""
    return (
        struct.pack(">I", len(value)) + name + value + struct.pack(">I", zlib.crc32(name + value))
    )


def png(rows: int, cols: int, packed: bytes, *more: bytes) -> bytes:
    """A grey PNG with 8 bits."""
    size = struct.pack(">IIBBBBB", cols, rows, 8, 0, 0, 0, 0)
    chunks = (chunk(b"IHDR", size), *more, chunk(b"IDAT", packed), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff(rows: int, cols: int, strip: bytes, compression: int = 1, **other: int) -> bytes:
    """A grey TIFF with 8 bits and one strip behind its directory."""
    entries = {256: cols, 257: rows, 258: 8, 259: compression, 262: 1, 277: 1, 278: rows}
    entries |= {273: 8 + 2 + 12 * 9 + 4, 279: other.get("count", len(strip))}
    listing = b"".join(struct.pack("<HHII", tag, 4, 1, entries[tag]) for tag in sorted(entries))
    return b"II*\0" + struct.pack("<IH", 8, 9) + listing + struct.pack("<I", 0) + strip


def endless_pages() -> bytes:
    """A TIFF of 200,000 empty directories."""
    pages = b"".join(struct.pack("<HI", 0, 8 + 6 * (n + 1)) for n in range(200_000))
    return b"II*\0" + struct.pack("<I", 8) + pages


def jpeg_scans(side: int, progressive: bool = True) -> bytes:
    """A JPEG of these sides that paints its picture over and over with empty scans."""
    buffer = BytesIO()
    Image.fromarray(np.zeros((64, 64), np.uint8)).save(buffer, "JPEG", progressive=progressive)
    code = bytearray(buffer.getvalue())
    at = code.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    code[at + 5 : at + 9] = struct.pack(">HH", side, side)
    scan = code.rindex(b"\xff\xda")
    return bytes(code[:scan] + code[scan:-2] * 2000 + b"\xff\xd9")


def jpeg2000_style(side: int, layers: int, precincts: bytes) -> bytes:
    """An empty JPEG 2000 codestream that promises so many layers in precincts of these sizes."""
    code = jpeg2000(side, side)
    at = code.index(b"\xff\x52")
    old = code[at + 4 : at + 14]
    style = b"\1" + old[1:2] + struct.pack(">H", layers) + old[4:5]
    style += bytes([len(precincts) - 1]) + old[6:] + precincts
    return code[:at] + b"\xff\x52" + struct.pack(">H", 2 + len(style)) + style + code[at + 14 :]


def nested(depth: int, closed: bool) -> bytes:
    """Sequences in sequences of undefined length."""
    head = struct.pack("<HH2sHI", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF)
    head += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    tail = struct.pack("<HHIHHI", 0xFFFE, 0xE00D, 0, 0xFFFE, 0xE0DD, 0)
    return head * depth + tail * depth * closed


def bmp(rows: int, cols: int) -> bytes:
    """A BMP header with these sides and no picture."""
    info = struct.pack("<IiiHHIIiiII", 40, cols, rows, 1, 8, 0, 0, 0, 0, 256, 0)
    return b"BM" + struct.pack("<IHHI", 2**31 - 1, 0, 0, 54 + 1024) + info + bytes(1024)


def archive(members: list[tuple[bytes, bytes, int]]) -> bytes:
    """A ZIP of (name, deflated bytes, stated size)."""
    body, listing = BytesIO(), BytesIO()
    for name, packed, size in members:
        at = body.tell()
        head = struct.pack("<HHHHHLLLHH", 20, 0, 8, 0, 33, 0, len(packed), size, len(name), 0)
        body.write(b"PK\3\4" + head + name + packed)
        tail = struct.pack("<HHHLL", 0, 0, 0, 0, at)
        listing.write(b"PK\1\2" + struct.pack("<H", 20) + head + tail + name)
    count, where, size = len(members) & 0xFFFF, body.tell(), listing.tell()
    end = struct.pack("<HHHHLLH", 0, 0, count, count, size, where, 0)
    return body.getvalue() + listing.getvalue() + b"PK\5\6" + end


# each: how it is made, how it may be refused
BOMBS: dict[str, tuple[Callable[[], bytes], set[ErrorKind]]] = {
    "dicom-sides": (
        lambda: dicom(header(65535, 65535, 16) + pixels(bytes(64))), {TOO_LARGE}),
    "dicom-frames": (
        lambda: dicom(header(9900, 9900, 16, b"2147483647") + pixels(bytes(64))),
        {TOO_LARGE, ErrorKind.PICTURE_CUT_SHORT}),
    "dicom-deflated": (
        lambda: dicom(packed_zeros(2**30, RAW, header(64, 64)), DEFLATED), {TOO_LARGE}),
    "dicom-deflated-below-the-limit": (
        lambda: dicom(packed_zeros(500 << 20, RAW, header(64, 64)), DEFLATED),
        {TOO_LARGE, ErrorKind.DICOM_DAMAGED}),
    "dicom-nested": (
        lambda: dicom(nested(20_000, True) + header(64, 64) + pixels(bytes(4096))),
        {ErrorKind.DICOM_DAMAGED}),
    "dicom-elements": (
        lambda: dicom(b"\x08\0\5\0CS\0\0" * 2_000_000 + header(64, 64) + pixels(bytes(4096))),
        {ErrorKind.DICOM_DAMAGED}),
    "dicom-jpeg": (
        lambda: encapsulated(jpeg(65500, 65500), 64, 64, BASELINE), {DAMAGED}),
    "dicom-jpeg-2000": (
        lambda: encapsulated(jpeg2000(60000, 60000), 64, 64, JPEG_2000), {DAMAGED}),
    "dicom-jpeg-scans": (
        lambda: encapsulated(jpeg_scans(1000, False), 1000, 1000, BASELINE), {DAMAGED}),
    "dicom-jpeg-progressive-scans": (
        lambda: encapsulated(jpeg_scans(8000), 8000, 8000, BASELINE), {DAMAGED}),
    "dicom-jpeg-2000-layers": (
        lambda: encapsulated(jpeg2000_style(4000, 65535, b"\x55" * 6), 4000, 4000, JPEG_2000),
        {DAMAGED}),
    "dicom-jpeg-2000-precincts": (
        lambda: encapsulated(jpeg2000_style(4000, 1, b"\x11" * 6), 4000, 4000, JPEG_2000), {DAMAGED}),
    "dicom-jpeg-2000-positions": (
        lambda: encapsulated(jpeg2000_style(9900, 1, b"\xff\xff\xff\xff\x1f\xf1"), 9900, 9900,
                             JPEG_2000), {DAMAGED}),
    "dicom-run-lengths": (
        lambda: encapsulated(struct.pack("<16I", 1, 64, *[0] * 14) + b"\x81\0" * 1000, 9900, 9900,
                             b"1.2.840.10008.1.2.5"), {DAMAGED, ErrorKind.PICTURE_CUT_SHORT}),
    "png-sides": (lambda: png(60000, 60000, packed_zeros(2**20, ZLIB)), {TOO_LARGE}),
    "png-largest-without-data": (
        lambda: png(9900, 9900, packed_zeros(2**20, ZLIB)), {ErrorKind.PICTURE_CUT_SHORT, DAMAGED}),
    "png-chunks": (
        lambda: png(64, 64, b"", *[chunk(b"tEXt", b"") * 1_100_000]), {DAMAGED}),
    "tiff-sides": (lambda: tiff(60000, 60000, bytes(64)), {TOO_LARGE}),
    "tiff-strip-length": (
        lambda: tiff(64, 64, bytes(64), count=2**32 - 1), {DAMAGED, ErrorKind.PICTURE_CUT_SHORT}),
    "tiff-pages": (endless_pages, {DAMAGED, ErrorKind.PICTURE_CUT_SHORT,
                                   ErrorKind.PIXEL_FORMAT_UNSUPPORTED}),
    "jpeg-sides": (lambda: jpeg(65500, 65500), {TOO_LARGE}),
    "jpeg-scans": (lambda: jpeg_scans(8000), {DAMAGED}),
    "tiff-jpeg-scans": (lambda: tiff(8000, 8000, jpeg_scans(8000), 7), {DAMAGED}),
    "bmp-sides": (lambda: bmp(2**31 - 1, 2**31 - 1), {TOO_LARGE}),
    "zip-ratio": (
        lambda: archive([(b"bomb", packed_zeros(2**30, RAW), 2**30)]),
        {ErrorKind.ARCHIVE_TOO_LARGE}),
    "zip-that-hides-its-size": (
        lambda: archive([(b"bomb", packed_zeros(2**30, RAW, dicom(b"")), 1000)]),
        {ErrorKind.ARCHIVE_DAMAGED, ErrorKind.DICOM_WITHOUT_PICTURE}),
    "zip-members": (lambda: archive([(b"a", b"", 0)] * 60_000), {ErrorKind.ARCHIVE_TOO_LARGE}),
}  # fmt: skip


@pytest.fixture(scope="module")
def of_bombs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Measured]:
    folder = tmp_path_factory.mktemp("bombs")
    small = folder / "small.dcm"
    small.write_bytes(dicom(header(64, 64) + pixels(bytes(4096))))
    paths = [folder / f"{name}.{name.split('-')[0]}" for name in BOMBS]
    for path in paths:
        path.write_bytes(BOMBS[path.stem][0]())
        assert path.stat().st_size < 20 * 2**20
    return measured(small, *paths)


@linux
@pytest.mark.parametrize("name", BOMBS)
def test_bombs(of_bombs: dict[str, Measured], name: str) -> None:
    kinds, seconds, grown = of_bombs[name]
    assert kinds
    assert set(kinds) <= {kind.value for kind in BOMBS[name][1]}, kinds
    assert seconds < LIMIT_S
    assert grown < LIMIT_BYTES


@linux
def test_the_tags_of_a_bomb_are_not_unpacked(tmp_path: Path) -> None:
    body = element(0x00080060, b"CS", b"DX") + element(0x00090010, b"LO", b"ABCD")
    body += struct.pack("<HH2sHI", 0x0009, 0x1001, b"OB", 0, 500 << 20)
    small, bomb = tmp_path / "small.tags", tmp_path / "bomb.tags"
    small.write_bytes(dicom(packed_zeros(0, RAW, header(64, 64)), DEFLATED))
    bomb.write_bytes(dicom(packed_zeros(500 << 20, RAW, body), DEFLATED))
    kinds, seconds, grown = measured(small, bomb)["bomb"]
    assert kinds == [TOO_LARGE.value]
    assert seconds < LIMIT_S
    assert grown < LIMIT_BYTES


# what is packed beside the picture is not unpacked


def compressed_text() -> bytes:
    return chunk(b"zTXt", b"Comment\0\0" + packed_zeros(2**28, ZLIB))


def profile() -> bytes:
    return chunk(b"iCCP", b"profile\0\0" + packed_zeros(2**28, ZLIB))


@linux
@pytest.mark.parametrize("beside", [compressed_text, profile])
def test_bombs_beside_a_whole_picture(tmp_path: Path, beside: Callable[[], bytes]) -> None:
    small, bomb = tmp_path / "small.png", tmp_path / "bomb.png"
    rows = zlib.compress(bytes(64 * 65))
    small.write_bytes(png(64, 64, rows))
    bomb.write_bytes(png(64, 64, rows, beside()))
    kinds, seconds, grown = measured(small, bomb)["bomb"]
    assert kinds in (["film"], [DAMAGED.value], [TOO_LARGE.value])
    assert seconds < LIMIT_S
    assert grown < LIMIT_BYTES


# headers that lie


def read(tmp_path: Path, data: bytes) -> Study | ErrorKind:
    path = tmp_path / "film.dcm"
    path.write_bytes(data)
    try:
        return read_study(path)
    except NcovError as error:
        return error.kind


def replaced(tag: int, vr: bytes, value: bytes) -> bytes:
    """A whole film of 64 x 64 with one element otherwise."""
    whole = header(64, 64)
    start = whole.index(struct.pack("<HH", tag >> 16, tag & 0xFFFF))
    length = struct.unpack_from("<H", whole, start + 6)[0]
    changed = whole[:start] + element(tag, vr, value) + whole[start + 8 + length :]
    return dicom(changed + pixels(bytes(4096)))


@pytest.mark.parametrize("tag", [0x00280010, 0x00280011], ids=["rows", "columns"])
@pytest.mark.parametrize(
    ("vr", "value"),
    [
        (b"US", bytes(2)),
        (b"US", b""),
        (b"SS", struct.pack("<h", -64)),
        (b"SL", struct.pack("<i", -64)),
        (b"IS", b"-64"),
        (b"IS", b"0"),
        (b"DS", b"nan"),
        (b"FD", struct.pack("<d", float("inf"))),
        (b"SQ", b""),
        (b"LO", b"many"),
    ],
)
def test_sides_that_are_none(tmp_path: Path, tag: int, vr: bytes, value: bytes) -> None:
    # a negative number in place of an unsigned one may be read as a large one
    assert read(tmp_path, replaced(tag, vr, value)) in (
        ErrorKind.DICOM_DAMAGED, DAMAGED, TOO_LARGE, ErrorKind.PICTURE_CUT_SHORT,
    )  # fmt: skip


@pytest.mark.parametrize("frames", [b"0", b"-1", b"-2147483648", b"nan", b"99999999999999999999"])
def test_numbers_of_frames_that_are_none_lose_no_film(tmp_path: Path, frames: bytes) -> None:
    found = read(tmp_path, replaced(0x00280008, b"IS", frames))
    assert isinstance(found, Study)
    assert found.radiographs[0].pixels.shape == (64, 64)


@pytest.mark.parametrize(("rows", "cols"), [(64, 65), (65, 64), (64, 32768), (65535, 64)])
def test_sides_beyond_the_data(tmp_path: Path, rows: int, cols: int) -> None:
    data = dicom(header(rows, cols) + pixels(bytes(4096)))
    assert read(tmp_path, data) is ErrorKind.PICTURE_CUT_SHORT


@pytest.mark.parametrize("depth", [20_000, 100_000])
@pytest.mark.parametrize("closed", [True, False])
def test_nesting_is_refused_or_read(tmp_path: Path, depth: int, closed: bool) -> None:
    data = dicom(nested(depth, closed) + header(64, 64) + pixels(bytes(4096)))
    found = read(tmp_path, data)
    assert isinstance(found, Study) or found in (
        ErrorKind.DICOM_DAMAGED, ErrorKind.PICTURE_CUT_SHORT,
    )  # fmt: skip


@pytest.mark.parametrize("vr", [b"SQ", b"UI", b"FD", b"OB", b"UN", b"ZZ", b"\0\0"])
def test_wrong_value_representation_of_the_bits(tmp_path: Path, vr: bytes) -> None:
    found = read(tmp_path, replaced(0x00280100, vr, struct.pack("<H", 8)))
    assert isinstance(found, Study) or found in (
        ErrorKind.DICOM_DAMAGED, ErrorKind.PICTURE_DAMAGED, ErrorKind.PIXEL_FORMAT_UNSUPPORTED,
        ErrorKind.PICTURE_CUT_SHORT, ErrorKind.DICOM_WITHOUT_PICTURE,
    )  # fmt: skip


def test_window_of_no_width_beside_a_good_one(tmp_path: Path) -> None:
    windows = element(0x00281050, b"DS", b"10\\20") + element(0x00281051, b"DS", b"0\\50")
    found = read(tmp_path, dicom(header(64, 64) + windows + pixels(bytes(4096))))
    assert isinstance(found, Study)
    assert [getattr(voi, "width", None) for voi in found.radiographs[0].voi] == [50]
