"""What a compressed picture says about itself, read without decoding it."""

from collections.abc import Iterator
from dataclasses import dataclass

_MAX_SEGMENTS = 10_000
# start-of-frame markers of JPEG (DHT C4, JPG C8 and DAC CC are none) and of JPEG-LS
_START_OF_FRAME = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC} | {0xF7})
_SEQUENTIAL = frozenset({0xC0, 0xC1})
_START_OF_SCAN = 0xDA
_WHOLE_SPECTRUM = b"\x00\x3f\x00"
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_2000_START = b"\xff\x4f\xff\x51"
_END = b"\xff\xd9"
# no decoder can take them for the picture's own end: neither all zeros, nor all ones, nor a marker
_MORE = bytes(range(0x35, 0x75))


@dataclass(frozen=True, slots=True)
class Codestream:
    """The size a codestream declares.

    precision: bits per sample of the first component.
    tiles: JPEG 2000 tiles, 1 for other codestreams.
    complete: whether its end-of-image marker is there.
    """

    rows: int
    cols: int
    components: int
    precision: int
    tiles: int
    complete: bool


def read_codestream(data: bytes) -> Codestream | None:
    """The size of a JPEG, JPEG-LS or JPEG 2000 codestream, or None where it shows none.

    Source: ITU-T T.81 B.2.2, T.87 C.2.2 and T.800 A.5.1.
    """
    if data[:2] == b"\xff\xd8":
        return _read_jpeg(data)
    # DICOM asks for a bare codestream, some writers wrap it into a JP2 file
    start = data.find(_JPEG_2000_START, 0, 4096)
    return _read_jpeg_2000(data, start) if start >= 0 else None


def prolonged(data: bytes) -> bytes | None:
    """A JPEG or JPEG-LS codestream with a few more entropy-coded bytes before its end marker.

    None where it has no end marker.
    """
    end = data.rfind(_END)
    if end < 0:
        return None
    body = data[:end].rstrip(b"\xff")  # fill bytes would make a marker of what follows
    return body + _MORE + data[end:]


def with_usual_scan(data: bytes) -> bytes:
    """A sequential JPEG codestream whose scan header states what it must; others as they are.

    Some writers leave the spectral selection 0, which strict decoders take for damage.
    Source: ITU-T T.81 B.2.3, table B.3.
    """
    segments = list(_segments(data))
    sequential = any(marker in _SEQUENTIAL for marker, _, _ in segments)
    scan = next((at + length for marker, at, length in segments if marker == _START_OF_SCAN), None)
    if not sequential or scan is None or data[scan - 3 : scan] == _WHOLE_SPECTRUM:
        return data
    return data[: scan - 3] + _WHOLE_SPECTRUM + data[scan:]


def _read_jpeg(data: bytes) -> Codestream | None:
    frame = next((at for marker, at, _ in _segments(data) if marker in _START_OF_FRAME), None)
    return None if frame is None else _read_frame_header(data, frame - 2)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, place behind it, length) of the segments up to the first scan header, inclusive.

    It ends where the bytes are no segment.
    """
    at = 2
    for _ in range(_MAX_SEGMENTS):
        while data[at : at + 2] == b"\xff\xff":  # fill bytes
            at += 1
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            return
        marker = data[at + 1]
        at += 2
        if marker in _WITHOUT_LENGTH:
            continue
        length = int.from_bytes(data[at : at + 2], "big")
        if length < 2:
            return
        yield marker, at, length
        if marker == _START_OF_SCAN:
            return
        at += length


def _read_frame_header(data: bytes, at: int) -> Codestream | None:
    if at + 10 > len(data):
        return None
    rows, cols = (int.from_bytes(data[at + i : at + i + 2], "big") for i in (5, 7))
    # behind the frame header, entropy-coded bytes cannot look like this marker
    complete = data.rfind(_END, at + 10) >= 0
    return Codestream(rows, cols, data[at + 9], data[at + 4], 1, complete)


def _read_jpeg_2000(data: bytes, start: int) -> Codestream | None:
    if start + 45 > len(data):
        return None
    words = [int.from_bytes(data[start + 8 + 4 * i : start + 12 + 4 * i], "big") for i in range(8)]
    right, bottom, left, top, tile_width, tile_height, tile_left, tile_top = words
    if tile_width < 1 or tile_height < 1:
        return None
    across = -(-(right - tile_left) // tile_width)
    down = -(-(bottom - tile_top) // tile_height)
    components = int.from_bytes(data[start + 40 : start + 42], "big")
    precision = (data[start + 42] & 0x7F) + 1
    complete = data.rfind(_END, start + 45) >= 0
    return Codestream(bottom - top, right - left, components, precision, across * down, complete)
