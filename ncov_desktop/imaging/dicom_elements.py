"""Walks through every element of a DICOM file, sequences and private elements included.

Made for showing what is there, damaged files as well: it calls nothing on itself, never goes back,
and stops with what it has at the first byte it cannot make sense of.
"""

import re
import struct
from dataclasses import dataclass, field

from pydicom import uid
from pydicom.datadict import dictionary_VR, private_dictionary_VR
from pydicom.valuerep import EXPLICIT_VR_LENGTH_32

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.tags import TagNote
from ncov_desktop.imaging.dicom_file import inflate

MAX_DEPTH = 32
MAX_ELEMENTS = 50_000
# heads of elements, items and delimiters, shown or not
_MAX_STEPS = 400_000
_MAX_FRAGMENTS = 1_000_000
_MAX_CREATOR_BYTES = 64
_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PIXEL_DATA = 0x7FE00010
_CHARACTER_SET, _PIXEL_REPRESENTATION = 0x00080005, 0x00280103
_LONG = frozenset(str(vr) for vr in EXPLICIT_VR_LENGTH_32)
_BINARY = ("OB", "OW", "OB or OW")


@dataclass(slots=True, eq=False)
class Setting:
    """What a data set, or an item, says about reading its own elements.

    creators: by group and block, e.g. 0x002910. character_set: as in the file.
    """

    little: bool
    implicit: bool
    character_set: bytes = b""
    signed: bool = False
    creators: dict[int, bytes] = field(default_factory=dict)

    def creator_of(self, tag: int) -> str:
        """The private creator an element belongs to, '' where it is none's."""
        block = (tag & 0xFFFF) >> 8
        found = self.creators.get((tag >> 16) << 8 | block, b"") if tag >> 16 & 1 else b""
        return found.decode("latin-1").strip(" \0")


@dataclass(slots=True, eq=False)
class Element:
    """One element: where its value lies in `Walk.data`, and in which setting.

    vr: as in the file, or as the dictionary says where the file does not. items: of a sequence, or
    fragments of encapsulated pixel data, None for other elements.
    """

    tag: int
    vr: str
    start: int
    length: int
    setting: Setting
    depth: int
    path: str
    items: int | None = None
    note: TagNote | None = None


@dataclass(slots=True, eq=False)
class Walk:
    """data: the file's bytes, or those of its inflated data set."""

    data: bytes
    elements: list[Element]


@dataclass(slots=True, eq=False)
class _Frame:
    """A data set, an item, or a sequence that is being read.

    end: where it ends, or where it ends at the latest. owner: a sequence's own element.
    """

    end: int
    setting: Setting
    depth: int
    prefix: str
    owner: Element | None = None
    is_sequence: bool = False
    open_ended: bool = False


class _EndsEarly(Exception):
    """The bytes make no sense from here on."""


def walk_file(data: bytes) -> tuple[Walk, ...]:
    """The file meta information, where there is one, and the data set, as far as they go.

    Raises: NcovError (dicom_damaged where there is not a single element; picture_too_large).
    """
    start = 132 if data[128:132] == b"DICM" else 0
    walks, syntax = [], ""
    if data[start : start + 2] == b"\x02\x00":
        meta = _Walker(data, start, Setting(True, False), group=0x0002)
        walks.append(meta.run())
        start = meta.at
        stated = [e for e in walks[0].elements if e.tag == 0x00020010]
        syntax = "".join(value_of(data, e).decode("latin-1").strip(" \0") for e in stated[:1])
    if syntax == uid.DeflatedExplicitVRLittleEndian:
        data, start = inflate(data[start:]), 0
    # writers state one of the two and write the other, so the first element's bytes decide
    explicit = re.match(rb"[A-Z][A-Z]", data[start + 4 : start + 6]) is not None
    # groups 0002 to 00FF read as 0200 and more in the wrong byte order
    looks_big = explicit and int.from_bytes(data[start : start + 2], "little") >= 0x0200
    big = syntax == uid.ExplicitVRBigEndian if syntax else looks_big
    walks.append(_Walker(data, start, Setting(not big, not explicit)).run())
    if not any(walk.elements for walk in walks):
        raise NcovError(ErrorKind.DICOM_DAMAGED, reason="no elements")
    return tuple(walks)


def value_of(data: bytes, element: Element, most: int = 64) -> bytes:
    """The first bytes of an element's value."""
    return data[element.start : element.start + min(element.length, most)]


class _Walker:
    """Keeps the open data sets, items and sequences on a stack of its own.

    group: stop at the first element of another group.
    """

    def __init__(self, data: bytes, at: int, setting: Setting, group: int | None = None) -> None:
        self.at = at
        self._data, self._group = data, group
        self._stack = [_Frame(len(data), setting, 0, "")]
        self._elements: list[Element] = []

    def run(self) -> Walk:
        note, steps = None, 0
        try:
            while self._stack and self._step():
                steps += 1
                if steps > _MAX_STEPS or len(self._elements) >= MAX_ELEMENTS:
                    note = TagNote.MORE_FOLLOW
                    break
        except _EndsEarly:
            note = TagNote.ENDS_EARLY
        if note and self._elements:
            self._elements[-1].note = note
        return Walk(self._data, self._elements)

    def _step(self) -> bool:
        """Reads one head and what belongs to it; False where there is nothing more to read."""
        frame = self._stack[-1]
        if self.at >= frame.end:
            if frame.open_ended:  # its delimiter is missing
                raise _EndsEarly
            self._stack.pop()
            return True
        at_root = len(self._stack) == 1
        if at_root and not any(self._data[self.at : self.at + 8]):
            return False  # files may be filled up with zeros
        if self.at + 8 > frame.end:
            raise _EndsEarly
        tag = self._tag(frame)
        if frame.is_sequence:
            self._in_sequence(frame, tag)
        elif tag == _ITEM_END and not at_root:
            self.at += 8
            self._stack.pop()
        elif tag == _SEQUENCE_END and frame.open_ended:
            self._stack.pop()  # the item's delimiter was forgotten
        elif self._group is not None and tag >> 16 != self._group:
            return False
        else:
            self._element(frame, tag)
        return True

    def _in_sequence(self, frame: _Frame, tag: int) -> None:
        (length,) = self._unpack(frame, "I", self.at + 4)
        self.at += 8
        if tag == _SEQUENCE_END:
            self._stack.pop()
            return
        if tag != _ITEM or frame.owner is None:
            raise _EndsEarly
        frame.owner.items = (frame.owner.items or 0) + 1
        end = self.at + length
        is_open = length == _UNDEFINED or end > frame.end  # the latter ends without its end as well
        end = frame.end if is_open else end
        outer = frame.setting
        setting = Setting(outer.little, outer.implicit, outer.character_set, outer.signed)
        # beyond the depth shown, paths would only grow
        shown = frame.depth <= MAX_DEPTH
        prefix = f"{frame.owner.path}[{frame.owner.items}]/" if shown else ""
        self._stack.append(_Frame(end, setting, frame.depth, prefix, open_ended=is_open))

    def _element(self, frame: _Frame, tag: int) -> None:
        if tag >> 16 == 0xFFFE:
            raise _EndsEarly
        stated, length = self._head(frame, tag)
        vr = _vr_of(tag, frame.setting) if stated == "UN" else stated
        path = f"{frame.prefix}{tag >> 16:04X},{tag & 0xFFFF:04X}"
        element = Element(tag, vr, self.at, length, frame.setting, frame.depth, path)
        if frame.depth <= MAX_DEPTH:
            self._elements.append(element)
        if length == _UNDEFINED and (vr in _BINARY or tag == _PIXEL_DATA):
            self._fragments(frame, element)
        elif vr == "SQ" or length == _UNDEFINED:
            self._open(frame, element, stated == "UN")
        else:
            there = min(length, max(frame.end, self.at) - self.at)
            element.length = there
            self.at += there
            if there < length:
                raise _EndsEarly
            self._learn(frame.setting, element)

    def _head(self, frame: _Frame, tag: int) -> tuple[str, int]:
        """Value representation and length; afterwards `at` is where the value begins."""
        setting = frame.setting
        letters = self._data[self.at + 4 : self.at + 6]
        if setting.implicit or not re.fullmatch(rb"[A-Z][A-Z]", letters):
            (length,) = self._unpack(frame, "I", self.at + 4)
            self.at += 8
            return _vr_of(tag, setting), length
        vr = letters.decode()
        if vr not in _LONG:
            (length,) = self._unpack(frame, "H", self.at + 6)
            self.at += 8
            return vr, length
        (length,) = self._unpack(frame, "I", self.at + 8)
        self.at += 12
        return vr, length

    def _open(self, frame: _Frame, element: Element, unknown: bool) -> None:
        """Goes into a sequence; one stated as unknown is in the default transfer syntax.

        Source: DICOM PS3.5 7.5 and 6.2.2, Note 2.
        """
        end = self.at + element.length
        is_open = element.length == _UNDEFINED or end > frame.end
        end = frame.end if is_open else end
        setting = frame.setting
        if unknown:
            setting = Setting(True, True, setting.character_set, setting.signed)
        element.items, element.vr = 0, "SQ"
        if frame.depth == MAX_DEPTH:
            element.note = TagNote.NESTED_TOO_DEEP
        if frame.depth >= MAX_DEPTH and not is_open:
            self.at = end
            return
        self._stack.append(_Frame(end, setting, frame.depth + 1, "", element, True, is_open))

    def _fragments(self, frame: _Frame, element: Element) -> None:
        """Skips encapsulated pixel data; the offset table is no fragment. Source: DICOM PS3.5 A.4."""
        start, items, element.length = self.at, 0, 0
        while True:
            if self.at + 8 > frame.end or items > _MAX_FRAGMENTS:
                raise _EndsEarly
            tag = self._tag(frame)
            (length,) = self._unpack(frame, "I", self.at + 4)
            if tag == _SEQUENCE_END:
                self.at += 8
                return
            if tag != _ITEM or self.at + 8 + length > frame.end:
                raise _EndsEarly
            self.at += 8 + length
            element.items, element.length = items, self.at - start
            items += 1

    def _learn(self, setting: Setting, element: Element) -> None:
        """Notes what bears on the elements that follow."""
        tag = element.tag
        if tag == _CHARACTER_SET:
            setting.character_set = value_of(self._data, element)
        elif tag == _PIXEL_REPRESENTATION:
            setting.signed = b"\x01" in value_of(self._data, element)
        elif tag >> 16 & 1 and 0x10 <= tag & 0xFFFF <= 0xFF:
            creator = value_of(self._data, element, _MAX_CREATOR_BYTES)
            setting.creators[(tag >> 16) << 8 | tag & 0xFF] = creator

    def _tag(self, frame: _Frame) -> int:
        group, number = self._unpack(frame, "HH", self.at)
        return int(group) << 16 | int(number)

    def _unpack(self, frame: _Frame, form: str, at: int) -> tuple[int, ...]:
        try:
            return struct.unpack_from(("<" if frame.setting.little else ">") + form, self._data, at)
        except struct.error as error:
            raise _EndsEarly from error


def _vr_of(tag: int, setting: Setting) -> str:
    """The value representation of an element that does not state its own."""
    try:
        if tag >> 16 & 1 == 0:
            return "UL" if tag & 0xFFFF == 0 else dictionary_VR(tag)
        if 0x10 <= tag & 0xFFFF <= 0xFF:
            return "LO"
        return private_dictionary_VR(tag, setting.creator_of(tag))
    except KeyError:
        return "UN"
