"""Coloured films that ask for much or lie: `import-rgb` refuses each within a second and 200 MB."""

import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.imaging.lossless import RECORD_KEYWORD

from .packed import packed_zeros

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 1.0
LIMIT_BYTES = 200 * 10**6
GREY, RGB, PALETTE, RGBA = 0, 2, 3, 6
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")

# In a process of its own, after a small refusal that loads what any refusal needs.
MEASURE = """
import json, sys, time
from pathlib import Path
from ncov_desktop.core.errors import NcovError
from ncov_desktop.services.lossless import import_rgb
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])
def refusal(path):
    try:
        import_rgb(Path(path), Path(path + ".npy"))
    except NcovError as error:
        return error.kind.value
def measured(path):
    before, began = peak(), time.process_time()
    return [refusal(path), time.process_time() - began, peak() - before]
small, *hostile = sys.argv[1:]
refusal(small)
print(json.dumps([measured(path) for path in hostile]))
"""


def chunk(name: bytes, value: bytes) -> bytes:
    checksum = zlib.crc32(name + value)
    return struct.pack(">I", len(value)) + name + value + struct.pack(">I", checksum)


def png(
    side: int,
    colours: int,
    *more: bytes,
    depth: int = 8,
    data: bytes | None = None,
    end: bytes = b"",
) -> bytes:
    """A black PNG; more: chunks before the picture. end: chunks behind it."""
    size = struct.pack(">IIBBBBB", side, side, depth, colours, 0, 0, 0)
    samples = {GREY: 1, RGB: 3, PALETTE: 1, RGBA: 4}[colours]
    packed = data if data is not None else packed_zeros(side * (side * samples * depth // 8 + 1))
    parts = (chunk(b"IHDR", size), *more, chunk(b"IDAT", packed), end, chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def mark(side: int, how: bytes = b"tEXt", **changes: object) -> bytes:
    """The record of a film of these sides."""
    record = {
        "version": 1, "colormap_id": "jet-n16-v1", "bits": 16, "stored_offset": 0,
        "dtype": "uint16", "rows": side, "cols": side, "sha256": "0" * 64, "inverted": False,
    }  # fmt: skip
    content = json.dumps(record | changes).encode()
    between = {b"tEXt": b"\0", b"iTXt": b"\0" * 5}[how]
    return chunk(how, RECORD_KEYWORD.encode() + between + content)


def hidden_mark(size: int) -> bytes:
    """A packed record of so many zeros."""
    return chunk(b"zTXt", RECORD_KEYWORD.encode() + b"\0\0" + packed_zeros(size))


K = ErrorKind
# each: how it is made, how it is refused
HOSTILE: dict[str, tuple[Callable[[], bytes], set[ErrorKind]]] = {
    "unmarked-bomb": (lambda: png(13000, RGB), {K.COLOURED_UNMARKED}),
    "unmarked-deep-bomb": (lambda: png(9000, RGBA, depth=16), {K.COLOURED_UNMARKED}),
    "bomb-marked-small": (lambda: png(9900, RGB, mark(64)), {K.COLOURED_RESIZED}),
    "bomb-marked-well": (lambda: png(13000, RGB, mark(13000)), {K.PICTURE_TOO_LARGE}),
    "bomb-behind-limits": (lambda: png(60000, RGB, mark(60000), data=b""), {K.PICTURE_TOO_LARGE}),
    "sides-without-data": (lambda: png(9900, RGB, mark(9900), data=b""), {K.PICTURE_CUT_SHORT}),
    "packed-mark": (lambda: png(64, RGB, hidden_mark(2**29)), {K.PICTURE_DAMAGED}),
    "packed-mark-behind": (
        lambda: png(64, RGB, end=hidden_mark(2**29)), {K.PICTURE_DAMAGED, K.COLOURED_UNMARKED}),
    "long-mark": (
        lambda: png(64, RGB, mark(64, sha256="0" * 2**20)),
        {K.PICTURE_DAMAGED, K.COLOURED_UNMARKED}),
    "nested-mark": (
        lambda: png(64, RGB, chunk(b"tEXt", RECORD_KEYWORD.encode() + b"\0" + b"[" * 10**6)),
        {K.COLOURED_UNMARKED, K.PICTURE_DAMAGED}),
    "cut-short": (lambda: png(64, RGB, mark(64))[:-20], {K.PICTURE_CUT_SHORT}),
    "wrong-checksum": (
        lambda: png(64, RGB, mark(64)).replace(b"IDAT", b"IDAU"), {K.PICTURE_DAMAGED}),
    "no-picture": (
        lambda: png(64, RGB, mark(64)).replace(b"IDAT", b"idAT"),
        {K.PICTURE_DAMAGED, K.PICTURE_CUT_SHORT}),
    "endless-chunks": (lambda: png(64, RGB, chunk(b"teXt", b"") * 1_100_000), {K.PICTURE_DAMAGED}),
    "broken-data": (lambda: png(64, RGB, mark(64), data=b"x" * 64), {K.PICTURE_DAMAGED}),
    "no-palette": (lambda: png(64, PALETTE, mark(64)), {K.PICTURE_DAMAGED, K.COLOURED_CHANGED}),
    "deep-colours": (lambda: png(64, RGB, mark(64), depth=16), {K.COLOURED_CHANGED}),
    "grey": (lambda: png(64, GREY, mark(64)), {K.COLOURED_CHANGED}),
    "deep-grey": (lambda: png(64, GREY, mark(64), depth=16), {K.COLOURED_CHANGED}),
    "missing-mark": (lambda: png(64, RGB), {K.COLOURED_UNMARKED}),
    "mark-elsewhere": (lambda: png(64, RGB, end=mark(64)[:4] + b"prIv" + mark(64)[8:]),
                       {K.COLOURED_UNMARKED}),
    "other-colours": (lambda: png(64, RGB, mark(64)), {K.COLOURED_CHANGED}),
    "international-mark": (lambda: png(64, RGB, mark(65, b"iTXt")), {K.COLOURED_RESIZED}),
    "mark-behind": (lambda: png(64, RGB, end=mark(65)), {K.COLOURED_RESIZED}),
    "no-png": (lambda: b"\x89PNG" + bytes(2**20), {K.COLOURED_NOT_PNG}),
    "nothing-behind-signature": (lambda: b"\x89PNG\r\n\x1a\n", {K.PICTURE_CUT_SHORT}),
}  # fmt: skip


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str | None, float, int]]:
    """Of each hostile file: the kind of its refusal, the seconds and the bytes it took."""
    folder = tmp_path_factory.mktemp("coloured")
    small, paths = folder / "small", [folder / name for name in HOSTILE]
    small.write_bytes(png(64, RGB, mark(64)))
    for path in paths:
        path.write_bytes(HOSTILE[path.name][0]())
        assert path.stat().st_size < 20 * 2**20
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE, small, *paths],
        capture_output=True, check=True, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert not list(folder.glob("*.npy"))
    return dict(zip(HOSTILE, json.loads(ran.stdout), strict=True))


@linux
@pytest.mark.parametrize("name", HOSTILE)
def test_refused_soon(measured: dict[str, tuple[str | None, float, int]], name: str) -> None:
    kind, seconds, grown = measured[name]
    assert kind in {kind.value for kind in HOSTILE[name][1]}
    assert seconds < LIMIT_S
    assert grown < LIMIT_BYTES
