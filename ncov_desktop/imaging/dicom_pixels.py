"""Stored pixels of a DICOM film, exact, after every check that can be made before decoding."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.encaps import encapsulate, get_frame
from pydicom.pixels.decoders.base import Decoder, get_decoder

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.codestream import read_codestream
from ncov_desktop.imaging.dicom_file import DicomFile
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.limits import check_size

Raw = NDArray[np.integer]
_T = TypeVar("_T")

_GREY = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")
_COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")
CODESTREAM_SYNTAXES = frozenset(
    [
        *uid.JPEGTransferSyntaxes,
        *uid.JPEGLSTransferSyntaxes,
        *uid.JPEG2000TransferSyntaxes,
    ]
)
_ITEM, _DELIMITER = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"
_MAX_FRAGMENTS = 100_000
# the decoder keeps some hundred kilobytes per tile; films are coded in one tile or a few hundred
_MAX_TILES = 10_000


@dataclass(frozen=True, slots=True)
class Layout:
    """How the pixels of one frame are stored. Source: DICOM PS3.3 C.7.6.3 and PS3.5 8.1.1."""

    rows: int
    cols: int
    samples: int
    allocated: int
    stored: int
    high_bit: int
    signed: bool
    photometric: str
    planar: int
    frames: int
    warnings: tuple[WarningKind, ...] = ()

    @property
    def frame_bytes(self) -> int:
        """Bytes of one uncompressed frame."""
        bits = self.rows * self.cols * self.samples * self.allocated
        if self.photometric == "YBR_FULL_422":
            bits = bits * 2 // 3
        return (bits + 7) // 8

    @property
    def is_colour(self) -> bool:
        """Whether the pixels are colours, and not values of one quantity."""
        return self.samples > 1 or self.photometric == "PALETTE COLOR"


@dataclass(frozen=True, slots=True, eq=False)
class StoredPixels:
    """One film's stored values as `Radiograph` keeps them: `pixels`, `bits` and `stored_offset`.

    masked: whether bits above the stored ones held something else and were dropped.
    """

    pixels: NDArray[np.uint16]
    bits: int
    offset: int
    masked: bool


def read_layout(header: Header) -> Layout:
    """The pixel layout, checked; what is missing but has one likely meaning is filled in.

    Raises: NcovError (dicom_damaged, picture_too_large, pixel_format_unsupported).
    """
    rows, cols, allocated = (header.integer(k) for k in ("Rows", "Columns", "BitsAllocated"))
    if not rows or not cols or not allocated:
        raise NcovError(ErrorKind.DICOM_DAMAGED, reason="no picture size")
    samples = header.integer("SamplesPerPixel") or 1
    check_size(rows, cols, samples)
    if allocated not in (1, 8, 16, 32) or samples not in (1, 3):
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=allocated, samples=samples)
    doubts = _Doubts()
    stored = header.integer("BitsStored") or 0
    stored = doubts.unless(1 <= stored <= allocated, stored, allocated)
    high_bit = header.integer("HighBit")
    plausible = high_bit is not None and stored - 1 <= high_bit < allocated
    high_bit = doubts.unless(plausible, high_bit or 0, stored - 1)
    sign = header.integer("PixelRepresentation")
    signed = doubts.unless(sign in (0, 1), sign == 1, False)
    if stored > 16:
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=stored, samples=samples)
    photometric = header.text("PhotometricInterpretation").upper()
    usual = _GREY if samples == 1 else _COLOUR
    default = "MONOCHROME2" if samples == 1 else "RGB"
    photometric = doubts.unless(photometric in usual, photometric, default)
    planar = header.integer("PlanarConfiguration") or 0
    frames = header.number("NumberOfFrames") or 1
    frames = doubts.unless(1 <= frames <= 2**31, int(frames), 1)
    return Layout(
        *(rows, cols, samples, allocated, stored, high_bit, signed),
        *(photometric, min(planar, 1), frames, doubts.warnings),
    )


class _Doubts:
    """Collects whether a value had to be filled in."""

    def __init__(self) -> None:
        self.warnings: tuple[WarningKind, ...] = ()

    def unless(self, plausible: bool, value: _T, otherwise: _T) -> _T:
        if not plausible:
            self.warnings = (WarningKind.HEADER_INCOMPLETE,)
        return value if plausible else otherwise


def decode_first_frame(file: DicomFile, layout: Layout) -> tuple[Raw, str]:
    """The first frame as its values lie in the file, and the photometric interpretation they have.

    Integers[rows, cols] or [rows, cols, 3]; bits above the stored ones are not yet dropped. Call it
    inside `quiet`.

    Raises: NcovError (transfer_syntax_unsupported, pixel_format_unsupported, picture_cut_short,
        picture_damaged, picture_too_large).
    """
    if file.picture.is_float:
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, samples="float")
    decoder = _decoder_of(file.transfer_syntax)
    options: dict[str, Any] = {
        "rows": layout.rows,
        "columns": layout.cols,
        "samples_per_pixel": layout.samples,
        "bits_allocated": layout.allocated,
        "bits_stored": layout.stored,
        "pixel_representation": int(layout.signed),
        "photometric_interpretation": layout.photometric,
        "planar_configuration": layout.planar,
        "number_of_frames": 1,
        "pixel_keyword": "PixelData",
        "pixel_vr": file.picture.value_representation,
        "correct_unused_bits": False,  # `to_stored_pixels` does it, and notes what it dropped
    }
    source: bytes | memoryview
    if decoder.is_encapsulated:
        source = _first_codestream(file, layout)
    else:
        source = _first_native_frame(file, layout)
        options["view_only"] = True
    with _decoder_errors():
        if isinstance(source, bytes):
            source = encapsulate([source])
        values, properties = decoder.as_array(source, index=0, raw=True, **options)
    return cast(Raw, values), str(properties["photometric_interpretation"])


def to_stored_pixels(values: Raw, layout: Layout, native: bool) -> StoredPixels:
    """The stored values of greyscale `values`, exact.

    The sign is extended from Bits Stored, the bits above are dropped.

    native: whether the values lie as High Bit says; a codestream's values always end at bit 0.
    Source: DICOM PS3.5 8.1.1.
    """
    container = 8 * values.dtype.itemsize
    unsigned = values.view(np.dtype(f"{values.dtype.byteorder}u{values.dtype.itemsize}"))
    if native and layout.high_bit >= layout.stored:
        unsigned = unsigned >> (layout.high_bit + 1 - layout.stored)
    mask = 2**layout.stored - 1
    masked = False
    if layout.stored < container and int(unsigned.max()) > mask:
        kept = unsigned & unsigned.dtype.type(mask)
        masked = not _is_sign_extension(unsigned, kept, layout)
        unsigned = kept
    pixels = unsigned.astype(np.uint16, copy=False)
    bits = max(layout.stored, 8)
    if not layout.signed:
        return StoredPixels(pixels, bits, 0, masked)
    # flipping the sign bit of two's complement adds half the range: the least value becomes 0
    half = 2 ** (layout.stored - 1)
    pixels = pixels ^ np.uint16(half)
    if layout.stored < bits:
        pixels += np.uint16(2 ** (bits - 1) - half)
    return StoredPixels(pixels, bits, -(2 ** (bits - 1)), masked)


def _is_sign_extension(unsigned: Raw, kept: Raw, layout: Layout) -> bool:
    """Whether the dropped bits only repeat the sign bit, which says nothing new."""
    if not layout.signed:
        return False
    signed = unsigned.astype(unsigned.dtype.newbyteorder("=")).view(f"i{unsigned.dtype.itemsize}")
    shift = 8 * unsigned.dtype.itemsize - layout.stored
    extended = (signed << shift) >> shift == signed
    return bool(np.all(extended) or np.all(extended | (unsigned == kept)))


def _decoder_of(syntax: uid.UID) -> Decoder:
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError as error:
        name = "unknown" if syntax.name == str(syntax) else syntax.name
        raise NcovError(ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED, transfer_syntax=name) from error
    if not decoder.is_available:
        raise NcovError(ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED, transfer_syntax=syntax.name)
    return decoder


def _first_native_frame(file: DicomFile, layout: Layout) -> memoryview:
    """Raises: NcovError (picture_cut_short, picture_damaged)."""
    picture = file.picture
    if picture.declared is None:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="encapsulated")
    there = min(picture.declared, len(file.data) - picture.start)
    needed = layout.frame_bytes
    if there < needed or there < min(picture.declared, needed * layout.frames):
        raise NcovError(ErrorKind.PICTURE_CUT_SHORT, bytes=there, needed_bytes=needed)
    # 8-bit pixels of big-endian files lie swapped in pairs, so an odd frame needs its pad byte
    end = min(needed + needed % 2, there)
    return memoryview(file.data)[picture.start : picture.start + end]


def _first_codestream(file: DicomFile, layout: Layout) -> bytes:
    """The compressed first frame, complete and of the size the header states.

    Raises: NcovError (picture_cut_short, picture_damaged).
    """
    fragments = _check_fragments(file)
    stream = BytesIO(file.data)
    stream.seek(file.picture.start)
    offsets = file.header.raw("ExtendedOffsetTable")
    lengths = file.header.raw("ExtendedOffsetTableLengths")
    with _decoder_errors():
        frame = get_frame(
            stream,
            0,
            number_of_frames=min(layout.frames, fragments),
            extended_offsets=(offsets, lengths) if offsets and lengths else None,
        )
    if file.transfer_syntax in CODESTREAM_SYNTAXES:
        _check_codestream(frame, layout)
    elif file.transfer_syntax == uid.RLELossless:
        _check_run_lengths(frame, layout)
    return frame


def _check_fragments(file: DicomFile) -> int:
    """How many fragments follow the offset table, all of them whole. Source: DICOM PS3.5 A.4."""
    at, end = file.picture.start, len(file.data)
    if file.picture.declared is not None:
        end = min(end, at + file.picture.declared)
    items = 0
    while file.data[at : at + 4] == _ITEM:
        at += 8 + int.from_bytes(file.data[at + 4 : at + 8], "little")
        items += 1
        if at > end:
            raise NcovError(ErrorKind.PICTURE_CUT_SHORT)
        if items > _MAX_FRAGMENTS:
            raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many fragments")
    if items < 2 or file.data[at : at + 4] != _DELIMITER:
        kind = ErrorKind.PICTURE_CUT_SHORT if end - at < 8 else ErrorKind.PICTURE_DAMAGED
        raise NcovError(kind, reason="fragments")
    return items - 1


def _check_codestream(frame: bytes, layout: Layout) -> None:
    """Raises: NcovError (picture_cut_short, picture_damaged)."""
    codestream = read_codestream(frame)
    if codestream is None:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="codestream header")
    found = (codestream.rows, codestream.cols, codestream.components)
    if found != (layout.rows, layout.cols, layout.samples) or codestream.tiles > _MAX_TILES:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, rows=found[0], cols=found[1])
    if not codestream.complete:
        raise NcovError(ErrorKind.PICTURE_CUT_SHORT)


def _check_run_lengths(frame: bytes, layout: Layout) -> None:
    """One segment for each byte of each sample, all of them within the frame.

    Source: DICOM PS3.5 G.5.
    Raises: NcovError (picture_damaged).
    """
    count, *offsets = np.frombuffer(frame[:64].ljust(64, b"\0"), "<u4").tolist()
    needed = layout.samples * layout.allocated // 8
    used = offsets[:needed]
    rising = all(a < b for a, b in zip([63, *used], [*used, len(frame)], strict=True))
    if count != needed or not rising:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="segments")


@contextmanager
def _decoder_errors() -> Iterator[None]:
    """Turns whatever a decoder throws into an NcovError.

    Some plug-ins raise exceptions that are no `Exception`, such as a Rust library's panic.
    """
    try:
        yield
    except (NcovError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except MemoryError as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    except BaseException as error:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="decoder") from error
