"""Opens the envelope of a DICOM file: header, transfer syntax and the place of its picture."""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.dicom_header import CountedReader, Header
from ncov_desktop.imaging.limits import MAX_INFLATED_BYTES

_UNDEFINED_LENGTH = 0xFFFFFFFF
_PIXEL_DATA = 0x7FE00010
_PIXEL_DATA_BYTES = (b"\xe0\x7f\x10\x00", b"\x7f\xe0\x00\x10")
_FLOAT_PIXEL_DATA = (0x7FE00008, 0x7FE00009)
# films pack far less; small data sets may do what they like
_MAX_RATIO = 200
_ANY_RATIO_BYTES = 16 * 1024**2
_PIECE_BYTES = 64 * 1024
# one element takes two or three reads; the longest real headers have some ten thousand elements
_MAX_READS = 120_000


@dataclass(frozen=True, slots=True, eq=False)
class PictureElement:
    """Where the pixel data lie in `DicomFile.data`.

    declared: length in bytes as stated, None where undefined (encapsulated pixel data).
    value_representation: 'OB', 'OW' or '' in implicit files.
    """

    start: int
    declared: int | None
    value_representation: str
    is_float: bool


@dataclass(frozen=True, slots=True, eq=False)
class DicomFile:
    """A DICOM file taken apart, its picture not decoded.

    data: the file's bytes, or the inflated data set of a deflated file.
    transfer_syntax: the UID stated, or the one the bytes show where none is stated.
    """

    data: bytes
    meta: Header
    header: Header
    transfer_syntax: uid.UID
    picture: PictureElement


class _BoundedReader(CountedReader):
    """Remembers whether the data ended too early."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data, _MAX_READS)
        self._ran_out = False

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        # a data set ends where the next element's first 8 bytes are wanted and none is there
        if size is not None and len(found) < size and (found or size != 8):
            self._ran_out = True
        return found

    def kind_of_failure(self, otherwise: ErrorKind) -> ErrorKind:
        """Why no picture was found: the file ends early, its header is broken, or `otherwise`."""
        if not self._ran_out:
            return otherwise
        # a broken length makes a parse run past a picture that is there
        data = self.getvalue()
        is_there = any(data.find(tag, 0, len(data) - 8) >= 0 for tag in _PIXEL_DATA_BYTES)
        return ErrorKind.DICOM_DAMAGED if is_there else ErrorKind.PICTURE_CUT_SHORT


def open_dicom(data: bytes) -> DicomFile:
    """The header and the place of the pixel data, in bounded time and memory; nothing is decoded.

    Call it inside `quiet`.

    Raises: NcovError (dicom_damaged, dicom_without_picture, picture_cut_short, picture_too_large).
    """
    stream = _BoundedReader(data)
    stream.seek(132 if data[128:132] == b"DICM" else 0)
    meta = _parse(stream, False, True, lambda tag, _vr, _length: tag >> 16 != 0x0002)
    stated = Header(meta).text("TransferSyntaxUID")
    start = stream.tell()
    if stated == uid.DeflatedExplicitVRLittleEndian:
        data, start = inflate(data[start:]), 0
        stream = _BoundedReader(data)
    syntax = uid.UID(stated) if stated else _guess(data[start : start + 8])
    found: list[tuple[BaseTag, str | None, int, int]] = []

    def at_picture(tag: BaseTag, vr: str | None, length: int) -> bool:
        if tag != _PIXEL_DATA and tag not in _FLOAT_PIXEL_DATA:
            return False
        found.append((tag, vr, length, stream.tell()))
        return True

    stream.seek(start)
    implicit, little = syntax == uid.ImplicitVRLittleEndian, syntax != uid.ExplicitVRBigEndian
    dataset = _parse(stream, implicit, little, at_picture)
    if not found:
        raise NcovError(stream.kind_of_failure(ErrorKind.DICOM_WITHOUT_PICTURE))
    tag, vr, length, at = found[-1]
    declared = None if length == _UNDEFINED_LENGTH else length
    picture = PictureElement(at, declared, vr or "", tag in _FLOAT_PIXEL_DATA)
    return DicomFile(data, Header(meta), Header(dataset), syntax, picture)


def _parse(
    stream: _BoundedReader,
    implicit: bool,
    little_endian: bool,
    stop_when: Callable[[BaseTag, str | None, int], bool],
) -> Dataset:
    """Raises: NcovError (dicom_damaged, picture_cut_short)."""
    try:
        return read_dataset(stream, implicit, little_endian, stop_when=stop_when)
    except NcovError:
        raise
    except Exception as error:  # the parser has no common error type
        raise NcovError(stream.kind_of_failure(ErrorKind.DICOM_DAMAGED)) from error


def inflate(deflated: bytes) -> bytes:
    """The data set of a deflated file; what is there of one that ends early.

    Source: DICOM PS3.5 A.5.
    Raises: NcovError (dicom_damaged, picture_too_large).
    """
    try:
        _check_inflated_size(deflated)
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(deflated, MAX_INFLATED_BYTES)
    except zlib.error as error:
        raise NcovError(ErrorKind.DICOM_DAMAGED, reason="deflate") from error
    except MemoryError as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error


def _check_inflated_size(deflated: bytes) -> None:
    """Returns where the data may be inflated; they are counted first, and nothing of them is kept.

    Raises: NcovError (picture_too_large), zlib.error.
    """
    limit = min(MAX_INFLATED_BYTES, max(_ANY_RATIO_BYTES, _MAX_RATIO * len(deflated)))
    inflater, total = zlib.decompressobj(-zlib.MAX_WBITS), 0
    for start in range(0, len(deflated), _PIECE_BYTES):
        piece = deflated[start : start + _PIECE_BYTES]
        while piece:
            total += len(inflater.decompress(piece, 1 << 20))
            if total > limit:
                raise NcovError(ErrorKind.PICTURE_TOO_LARGE, limit_bytes=limit)
            if inflater.eof:  # what follows the end stays in `unconsumed_tail` for good
                return
            piece = inflater.unconsumed_tail


def _guess(first: bytes) -> uid.UID:
    """The uncompressed transfer syntax a data set shows by its first element."""
    if not re.match(rb"[A-Z][A-Z]", first[4:6]):
        return uid.ImplicitVRLittleEndian
    # groups 0002 to 00FF read as 0200 and more in the wrong byte order
    big_endian = int.from_bytes(first[0:2], "little") >= 0x0200
    return uid.ExplicitVRBigEndian if big_endian else uid.ExplicitVRLittleEndian
