"""How a DICOM film stores its pixels, and its stored values, exact."""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.limits import check_size

Raw = NDArray[np.integer]
_T = TypeVar("_T")

_DEEPEST = 16
_GREY = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")
_COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")


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
    def frame_bits(self) -> int:
        """Bits of one uncompressed frame."""
        bits = self.rows * self.cols * self.samples * self.allocated
        return bits * 2 // 3 if self.photometric == "YBR_FULL_422" else bits

    @property
    def frame_bytes(self) -> int:
        """Bytes of one uncompressed frame."""
        return (self.frame_bits + 7) // 8

    @property
    def value_range(self) -> tuple[int, int]:
        """The least and the largest value that the stored bits can hold."""
        least = -(2 ** (self.stored - 1)) if self.signed else 0
        return least, least + 2**self.stored - 1

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
    photometric = header.text("PhotometricInterpretation").upper()
    usual = _GREY if samples == 1 else _COLOUR
    default = "MONOCHROME2" if samples == 1 else "RGB"
    photometric = doubts.unless(photometric in usual, photometric, default)
    if stored > _DEEPEST and photometric not in ("MONOCHROME1", "MONOCHROME2"):
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=stored, samples=samples)
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


def in_16_bits(layout: Layout, values: Raw) -> Layout:
    """The layout of greyscale `values` stored in more bits, as one of 16 bits where none needs more.

    Raises: NcovError (pixel_format_unsupported).
    """
    if layout.stored <= _DEEPEST:
        return layout
    unused = 32 - layout.stored
    bits = values.view(np.dtype(f"{values.dtype.byteorder}u4")).astype(np.uint32) << unused
    numbers = (bits.view(np.int32) if layout.signed else bits) >> unused
    least, largest = (-(2**15), 2**15 - 1) if layout.signed else (0, 2**16 - 1)
    aligned = layout.high_bit == layout.stored - 1
    if not aligned or numbers.min() < least or numbers.max() > largest:
        raise NcovError(ErrorKind.PIXEL_FORMAT_UNSUPPORTED, bits=layout.stored, samples=1)
    return replace(layout, stored=_DEEPEST, high_bit=_DEEPEST - 1)


def at_bit_0(values: Raw, layout: Layout, native: bool) -> Raw:
    """Unsigned integers whose stored bits end at bit 0; above them lies what the file has there.

    native: whether the values lie as High Bit says; a codestream's values always end at bit 0.
    Source: DICOM PS3.5 8.1.1.
    """
    size, order = values.dtype.itemsize, values.dtype.byteorder
    if native and layout.high_bit >= layout.stored:
        # where bits above repeat the sign, they go on doing so
        number = values.view(np.dtype(f"{order}{'i' if layout.signed else 'u'}{size}"))
        values = number >> (layout.high_bit + 1 - layout.stored)
        order = "="
    return values.view(np.dtype(f"{order}u{size}"))


def to_stored_pixels(values: Raw, layout: Layout, native: bool) -> StoredPixels:
    """The stored values of greyscale `values`, exact.

    The sign is extended from Bits Stored, the bits above are dropped.

    native: see `at_bit_0`.
    Source: DICOM PS3.5 8.1.1.
    """
    container = 8 * values.dtype.itemsize
    unsigned = at_bit_0(values, layout, native)
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
