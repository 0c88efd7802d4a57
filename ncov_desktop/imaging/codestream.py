"""What a compressed picture says about itself, read without decoding it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.jpeg2000 import most_packets, read_grid
from ncov_desktop.imaging.limits import check_scans

_MAX_SEGMENTS = 10_000
# start-of-frame markers of JPEG (DHT C4, JPG C8 and DAC CC are none) and of JPEG-LS
_START_OF_FRAME = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC} | {0xF7})
_SEQUENTIAL = frozenset({0xC0, 0xC1})
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_START_OF_SCAN = 0xDA
_WHOLE_SPECTRUM = b"\x00\x3f\x00"
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_2000_START = b"\xff\x4f\xff\x51"
_SCAN, _END = b"\xff\xda", b"\xff\xd9"
# the decoder keeps some hundred kilobytes per tile; films are coded in one tile or a few hundred
_MAX_TILES = 10_000
# real pictures have some thousands; a million takes the decoder two seconds
_MAX_PACKETS = 2_000_000
# no decoder can take them for the picture's own end: neither all zeros, nor all ones, nor a marker
_MORE = bytes(range(0x35, 0x75))


@dataclass(frozen=True, slots=True)
class Codestream:
    """The size a codestream declares.

    precision: bits per sample of the first component.
    complete: whether its end-of-image marker is there.
    scans: of JPEG and JPEG-LS, at most so many; a progressive codestream paints its picture in several.
    tiles, packets: of JPEG 2000, at most so many.
    """

    rows: int
    cols: int
    components: int
    precision: int
    complete: bool
    scans: int = 1
    progressive: bool = False
    tiles: int = 1
    packets: int = 1


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


def check_effort(codestream: Codestream) -> None:
    """Returns where decoding takes time in proportion to the picture, whatever the codestream holds.

    Raises: NcovError (picture_damaged).
    """
    if codestream.tiles > _MAX_TILES or codestream.packets > _MAX_PACKETS:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many packets")
    # a sequential codestream has one scan for each component, or one for all (T.81 B.2.3)
    if not codestream.progressive and codestream.scans > codestream.components:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many scans")
    check_scans(codestream.scans, codestream.rows, codestream.cols)


def count_scans(data: bytes) -> int:
    """At most how many scans JPEG data have: entropy-coded bytes cannot look like their marker."""
    return data.count(_SCAN)


def most_scans(data: bytes, parts: Sequence[tuple[int, int]]) -> int:
    """At most how many scans any of several codestreams has; parts: place and length of each."""
    if not parts or sum(length for _, length in parts) > len(data):
        return count_scans(data)  # no writer lets codestreams share bytes
    return max(data.count(_SCAN, at, at + length) for at, length in parts)


def _read_jpeg(data: bytes) -> Codestream | None:
    frames = ((marker, at) for marker, at, _ in _segments(data) if marker in _START_OF_FRAME)
    marker, at = next(frames, (0, 0))
    if not marker or at + 8 > len(data):
        return None
    rows, cols = (int.from_bytes(data[at + i : at + i + 2], "big") for i in (3, 5))
    return Codestream(
        *(rows, cols, data[at + 7], data[at + 2]),
        # behind the frame header, entropy-coded bytes cannot look like this marker
        complete=data.rfind(_END, at + 8) >= 0,
        scans=data.count(_SCAN, at),
        progressive=marker in _PROGRESSIVE,
    )


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


def _read_jpeg_2000(data: bytes, start: int) -> Codestream | None:
    grid = read_grid(data, start)
    if grid is None:
        return None
    return Codestream(
        *(grid.rows, grid.cols, grid.components, grid.precision),
        complete=data.rfind(_END, start + 45) >= 0,
        tiles=grid.tiles,
        packets=most_packets(data, grid),
    )
