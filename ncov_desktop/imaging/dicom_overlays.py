"""Overlay planes of a DICOM film: bitmaps shown beside the pixels, never burnt into them.

Source: DICOM PS3.3 C.9.2 and C.9.3, PS3.5 8.1.2; planes in unused bits of the pixels: PS3.5-2004 8.1.2.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.study import OverlayKind, OverlayPlane, WarningKind
from ncov_desktop.imaging.dicom_header import Header
from ncov_desktop.imaging.dicom_pixels import Layout, Raw

_GROUPS = range(0x6000, 0x6020, 2)
# of all planes of a file together; a bitmap in memory takes eight times its bytes in the file
_MOST_PIXELS = 100_000_000
_ROWS, _COLUMNS, _FRAMES, _DESCRIPTION = 0x10, 0x11, 0x15, 0x22
_TYPE, _ORIGIN, _FRAME_ORIGIN, _BIT = 0x40, 0x50, 0x51, 0x102
_LABEL, _DATA = 0x1500, 0x3000


@dataclass(frozen=True, slots=True, eq=False)
class Overlays:
    """The planes of one frame.

    values: the pixels without the planes they carried in unused bits.
    """

    planes: tuple[OverlayPlane, ...]
    values: Raw
    warnings: tuple[WarningKind, ...] = ()


def read_overlays(
    header: Header, layout: Layout, values: Raw, frame: int, native: bool
) -> Overlays:
    """The overlay planes of one frame; a broken one is dropped and warned of.

    values: the frame as it is stored, as planes may lie in its unused bits. native: whether its
    values lie in their words as Bits Allocated and High Bit say.
    """
    planes: list[OverlayPlane] = []
    warnings: tuple[WarningKind, ...] = ()
    budget, used_bits = _MOST_PIXELS, 0
    for group in _GROUPS:
        plane = _Plane(header, group << 16)
        if not plane.is_there or not plane.is_on(frame):
            continue
        bitmap = None
        if plane.rows * plane.cols <= budget:
            embedded = native and plane.embedded_bit(layout) is not None
            bitmap = plane.embedded(values, layout) if embedded else plane.own(frame)
        if bitmap is None:
            warnings = (WarningKind.HEADER_INCOMPLETE,)
            continue
        budget -= bitmap.size
        used_bits |= 1 << (plane.embedded_bit(layout) or 0) if embedded else 0
        bitmap.flags.writeable = False
        planes.append(plane.of(bitmap))
    if used_bits:
        values = values & values.dtype.type(~np.array(used_bits).astype(values.dtype))
    return Overlays(tuple(planes), values, warnings)


class _Plane:
    """One group's elements."""

    def __init__(self, header: Header, group: int) -> None:
        self._header, self._group = header, group
        self.rows = self._integer(_ROWS) or 0
        self.cols = self._integer(_COLUMNS) or 0
        self._frames = max(1, int(header.number(group | _FRAMES) or 1))
        self._is_multi_frame = header.has(group | _FRAMES) or header.has(group | _FRAME_ORIGIN)
        self._first_frame = (self._integer(_FRAME_ORIGIN) or 1) - 1

    @property
    def is_there(self) -> bool:
        """Whether the group describes a plane at all."""
        return self.rows > 0 and self.cols > 0

    def is_on(self, frame: int) -> bool:
        """Whether the plane belongs to the frame; one without frames belongs to all of them."""
        if not self._is_multi_frame:
            return True
        return self._first_frame <= frame < self._first_frame + self._frames

    def embedded_bit(self, layout: Layout) -> int | None:
        """The bit of the pixels that holds the plane, None where it has its own data."""
        if self._header.has(self._group | _DATA):
            return None
        bit = self._integer(_BIT) or 0
        stored = range(layout.high_bit + 1 - layout.stored, layout.high_bit + 1)
        return bit if bit < layout.allocated and bit not in stored else None

    def embedded(self, values: Raw, layout: Layout) -> NDArray[np.bool_] | None:
        """bool[rows, cols] of a bit of the pixels."""
        bit = self.embedded_bit(layout)
        if bit is None or (self.rows, self.cols) != values.shape:
            return None
        return ((values >> bit) & 1).astype(np.bool_)

    def own(self, frame: int) -> NDArray[np.bool_] | None:
        """bool[rows, cols] of the plane's own data, one bit a pixel, None where they are too few."""
        data = self._header.octets(self._group | _DATA)
        index = frame - self._first_frame if self._is_multi_frame else 0
        start, pixels = index * self.rows * self.cols, self.rows * self.cols
        if 8 * len(data) < start + pixels:
            return None
        packed = np.frombuffer(data, np.uint8)[start // 8 : (start + pixels + 7) // 8]
        bits = np.unpackbits(packed, bitorder="little")[start % 8 : start % 8 + pixels]
        return bits.reshape(self.rows, self.cols).astype(np.bool_)

    def of(self, bitmap: NDArray[np.bool_]) -> OverlayPlane:
        """The plane with what its group says about it."""
        origin = self._header.integers(self._group | _ORIGIN, signed=True)
        row, column = origin if len(origin) == 2 else (1, 1)
        kind = self._header.text(self._group | _TYPE).upper()
        return OverlayPlane(
            bitmap=bitmap,
            top=row - 1,
            left=column - 1,
            kind=OverlayKind.REGION if kind == "R" else OverlayKind.GRAPHICS,
            label=self._header.text(self._group | _LABEL),
            description=self._header.text(self._group | _DESCRIPTION),
        )

    def _integer(self, element: int) -> int | None:
        return self._header.integer(self._group | element)
