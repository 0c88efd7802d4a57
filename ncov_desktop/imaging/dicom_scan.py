"""Picks elements out of a DICOM header without a parser's tree: flat, forward, bounded.

Browsing a folder asks thirty elements of a thousand headers. A parser builds an object for each
element and calls itself for each sequence; this reads on from head to head and keeps what is wanted.
"""

import struct
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.header_bytes import HeaderBytes

PICTURE_TAGS = frozenset((0x7FE00010, 0x7FE00008, 0x7FE00009))
_UNDEFINED_LENGTH = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_SHORT = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split()
)  # two bytes of length
_LONG = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())  # four, after two of nothing
_MAX_ELEMENTS = 400_000
_MAX_VALUE_BYTES = 64 * 1024
_REFILL_BYTES = 4 * 1024


@dataclass(slots=True, eq=False)
class Scan:
    """What was found. at: where the scan ended.

    elements: the wanted ones of the data set itself. inside: values from the entered sequence.
    cut_short: the data end inside an element.
    """

    at: int
    implicit: bool
    little_endian: bool
    elements: dict[BaseTag, RawDataElement] = field(default_factory=dict)
    inside: list[bytes] = field(default_factory=list)
    has_picture: bool = False
    cut_short: bool = False


def scan(
    source: HeaderBytes,
    start: int,
    wanted: AbstractSet[int],
    *,
    little_endian: bool = True,
    above: int = _UNDEFINED_LENGTH,
    enter: tuple[int, int] | None = None,
) -> Scan:
    """The wanted elements from `start` to the picture or the end, or to the first tag over `above`.

    enter: a sequence, and the element whose values in its items are collected.
    Values over 64 KiB are left out. Source: DICOM PS3.5 7.1 and 7.5.
    Raises: NcovError (dicom_damaged where there are too many elements, and what `source` raises).
    """
    return _Scanner(source, start, wanted, little_endian, above, enter).run()


class _Scanner:
    def __init__(
        self,
        source: HeaderBytes,
        start: int,
        wanted: AbstractSet[int],
        little_endian: bool,
        above: int,
        enter: tuple[int, int] | None,
    ) -> None:
        self._source, self._wanted, self._above = source, wanted, above
        self._enter, self._enter_tag = enter or (-1, -1)
        self._data, self._base, self._at = source.first, 0, start
        endian = "<" if little_endian else ">"
        self._explicit_head = struct.Struct(f"{endian}HH2sH").unpack_from
        self._implicit_length = struct.Struct(f"{endian}L").unpack_from
        self._depth, self._inside_until = 0, -1
        # a transfer syntax may be wrong about it, the first element is not
        vr = self._bytes(8)[4:6]
        self._implicit = not (vr.isalpha() and vr.isupper())
        self._scan = Scan(start, self._implicit, little_endian)

    def run(self) -> Scan:
        for _ in range(_MAX_ELEMENTS):
            before = self._at
            head = self._head()
            if head is None:
                is_open = self._depth > 0 or self._inside_until > before
                self._scan.cut_short = is_open or self._source.end() != before
                return self._end(before)
            tag, vr, length = head
            if self._depth == 0 and self._inside_until <= self._at:
                self._inside_until = -1
                if tag in PICTURE_TAGS or tag > self._above:
                    self._scan.has_picture = tag in PICTURE_TAGS
                    return self._end(before)
            self._step(tag, vr, length)
        raise NcovError(ErrorKind.DICOM_DAMAGED, reason="too many elements")

    def _end(self, at: int) -> Scan:
        self._scan.at = at
        return self._scan

    def _head(self) -> tuple[int, bytes, int] | None:
        """Tag, value representation ('' where none is stated) and length; moves to the value."""
        at = self._at - self._base
        if not 0 <= at <= len(self._data) - 12:
            self._refill(_REFILL_BYTES)
            at = 0
            if len(self._data) < 8:
                return None
        group, element, vr, length = self._explicit_head(self._data, at)
        self._at += 8
        tag = group << 16 | element
        if self._implicit or group == 0xFFFE:
            return tag, b"", self._implicit_length(self._data, at + 4)[0]
        if vr in _SHORT:
            return tag, vr, length
        if vr in _LONG:
            if at + 12 > len(self._data):
                return None
            self._at += 4
            return tag, vr, self._implicit_length(self._data, at + 8)[0]
        if vr.isalpha() and vr.isupper():
            return tag, vr, length
        # some writers switch to implicit elements inside sequences
        return tag, b"", self._implicit_length(self._data, at + 4)[0]

    def _step(self, tag: int, vr: bytes, length: int) -> None:
        """Past the element, or into it, taking along what is wanted."""
        if tag in (_ITEM_END, _SEQUENCE_END):
            self._depth = max(0, self._depth - 1)
            if self._depth == 0 and self._inside_until == _UNDEFINED_LENGTH:
                self._inside_until = -1
            return
        inside = self._inside_until >= 0
        if tag == self._enter and not inside and self._depth == 0:
            defined = length != _UNDEFINED_LENGTH
            self._inside_until = self._at + length if defined else _UNDEFINED_LENGTH
            self._depth += not defined
            return
        if length == _UNDEFINED_LENGTH:
            self._depth += 1
            return
        if inside and tag == _ITEM:
            return
        if inside and tag == self._enter_tag and length <= _MAX_VALUE_BYTES:
            self._scan.inside.append(self._bytes(length))
        elif tag in self._wanted and not inside and self._depth == 0:
            self._keep(tag, vr, length)
        self._at += length

    def _keep(self, tag: int, vr: bytes, length: int) -> None:
        if length > _MAX_VALUE_BYTES:
            return
        value, name = self._bytes(length), vr.decode() or None
        little_endian = self._scan.little_endian
        self._scan.elements[BaseTag(tag)] = RawDataElement(
            BaseTag(tag), name, length, value, self._at, not name, little_endian
        )

    def _bytes(self, count: int) -> bytes:
        """The next bytes, without moving on."""
        at = self._at - self._base
        if not 0 <= at <= len(self._data) - count:
            self._refill(max(count, _REFILL_BYTES))
            at = 0
        return self._data[at : at + count]

    def _refill(self, count: int) -> None:
        kept = b""
        if 0 <= (at := self._at - self._base) < len(self._data):
            kept = self._data[at:]
        if len(kept) < count:
            kept += self._source.at(self._at + len(kept), count - len(kept))
        self._data, self._base = kept, self._at
