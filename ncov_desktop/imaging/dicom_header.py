"""Header elements of a DICOM file as plain values; a broken element reads as an absent one."""

import math
import struct
from collections.abc import Sequence
from functools import cache
from io import BytesIO

import numpy as np
from pydicom.charset import decode_bytes, default_encoding
from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset, read_sequence

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.plain import JOINERS

# thirty look-up tables of the largest kind
_MAX_SEQUENCE_BYTES = 4 * 1024**2
# an item with a look-up table takes some ten; many more could keep the parser busy for long
_MAX_SEQUENCE_READS = 20_000
_NAME_DELIMITERS = {ord("^"), ord("="), ord("\\")}
_ITEM_TAGS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")  # little and big endian
_UNDEFINED_LENGTH = 0xFFFFFFFF


@cache
def _tag(keyword: str | int) -> int:
    """The tag of a keyword; repeating groups have none, so their elements go by their tags."""
    tag = keyword if isinstance(keyword, int) else tag_for_keyword(keyword)
    if tag is None:
        raise KeyError(keyword)
    return tag


class CountedReader(BytesIO):
    """Ends a parse that would take too long.

    most: how often may be read. An element takes two or three reads.
    """

    def __init__(self, data: bytes, most: int) -> None:
        super().__init__(data)
        self._left = most

    def read(self, size: int | None = -1, /) -> bytes:
        """Raises: NcovError (dicom_damaged)."""
        self._left -= 1
        if self._left < 0:
            raise NcovError(ErrorKind.DICOM_DAMAGED, reason="too many elements")
        return super().read(size)


class Header:
    """The elements of a data set or of a sequence item, by DICOM keyword or tag.

    before: data sets whose elements stand in for those of `dataset`, the first one first.
    Values are taken from their bytes, with the type the standard gives the keyword, so no element
    can raise, and what one writer did to one element stays with that element.
    """

    def __init__(self, dataset: Dataset, before: Sequence[Dataset] = ()) -> None:
        self._dataset = dataset
        self._all = (*before, dataset)

    def led_by(self, others: Sequence["Header"]) -> "Header":
        """This header with the elements of `others` in place of its own, the first one first."""
        return Header(self._dataset, [dataset for other in others for dataset in other._all])

    def has(self, keyword: str | int) -> bool:
        """Whether the element is there with a value."""
        element = self._element(keyword)
        return element is not None and bool(element.value)

    def raw(self, keyword: str | int) -> bytes:
        """The bytes of the value, empty where it is absent."""
        element = self._element(keyword)
        value = element.value if isinstance(element, RawDataElement) else b""
        return value if isinstance(value, bytes) else b""

    def octets(self, keyword: str | int) -> bytes:
        """The value of an element of bytes or bits in their order, also where it lies in words.

        Source: DICOM PS3.5 7.3: the words of a big-endian file have their second byte first.
        """
        value = self.raw(keyword)
        if self.is_little_endian(keyword) or self.value_representation(keyword) == "OB":
            return value
        return np.frombuffer(value[: len(value) // 2 * 2], "<u2").byteswap().tobytes()

    def value_representation(self, keyword: str | int) -> str:
        """The value representation the file states, empty in implicit files."""
        element = self._element(keyword)
        return (element.VR or "") if element is not None else ""

    def text(self, keyword: str | int) -> str:
        """The value as one line of text, without padding and control characters."""
        encodings = self._dataset.original_character_set
        listed = [encodings] if isinstance(encodings, str) else list(encodings or ["ascii"])
        try:
            decoded = decode_bytes(self.raw(keyword), listed, _NAME_DELIMITERS)
        except (LookupError, ValueError):
            decoded = self.raw(keyword).decode("ascii", errors="replace")
        return "".join(c for c in decoded if c.isprintable() or c in JOINERS).strip()

    def texts(self, keyword: str | int) -> list[str]:
        """All values of a code string."""
        return (
            [part.strip() for part in self.text(keyword).split("\\")] if self.has(keyword) else []
        )

    def numbers(self, keyword: str | int) -> list[float]:
        """All values of a decimal or integer string; NaN stands for one that is no number."""
        return [_number(part) for part in self.texts(keyword)]

    def number(self, keyword: str | int) -> float | None:
        """The first value of a decimal or integer string where it is a finite number."""
        values = self.numbers(keyword)
        return values[0] if values and math.isfinite(values[0]) else None

    def integers(self, keyword: str | int, signed: bool = False) -> list[int]:
        """All values of a binary 16-bit element; signed: read as two's complement."""
        element = self._element(keyword)
        if not isinstance(element, RawDataElement):
            return []
        if element.VR in ("IS", "DS"):  # some writers state numbers as text
            return [int(value) for value in self.numbers(keyword) if math.isfinite(value)]
        size, code = (4, "iI") if element.VR in ("UL", "SL") else (2, "hH")
        value = self.raw(keyword)
        count = len(value) // size
        endian = "<" if element.is_little_endian else ">"
        return list(struct.unpack_from(f"{endian}{count}{code[0 if signed else 1]}", value))

    def integer(self, keyword: str | int, signed: bool = False) -> int | None:
        """The first value of a binary 16-bit element."""
        values = self.integers(keyword, signed)
        return values[0] if values else None

    def is_little_endian(self, keyword: str | int) -> bool:
        """The byte order of the element's value."""
        element = self._element(keyword)
        return not isinstance(element, RawDataElement) or element.is_little_endian

    def items(self, keyword: str | int) -> Sequence["Header"]:
        """The items of a sequence; none where the sequence cannot be read."""
        element = self._element(keyword)
        if element is None or not element.value or len(self.raw(keyword)) > _MAX_SEQUENCE_BYTES:
            return []
        value = element.value
        try:
            if isinstance(element, RawDataElement):
                value = self._read_sequence(element)
            return [Header(item) for item in value if isinstance(item, Dataset)]
        except Exception:  # the parser has no common error type, and one sequence loses no film
            return []

    def item(self, keyword: str | int, index: int) -> "Header | None":
        """One item of a sequence that may be long: the items before it are stepped over, not read.

        None where it is not there or cannot be read.
        """
        element = self._element(keyword)
        value = None
        if isinstance(element, RawDataElement):
            value = _item_bytes(self.raw(keyword), index, element.is_little_endian)
        if value is None or not isinstance(element, RawDataElement):
            items = self.items(keyword)
            return items[index] if index < len(items) else None
        if len(value) > _MAX_SEQUENCE_BYTES:
            return None
        try:
            stream = CountedReader(value, _MAX_SEQUENCE_READS)
            return Header(read_dataset(stream, element.is_implicit_VR, element.is_little_endian))
        except Exception:  # as for sequences
            return None

    def _read_sequence(self, element: RawDataElement) -> Sequence[Dataset]:
        """Raises: NcovError; whatever the parser raises."""
        value = self.raw(element.tag)
        return read_sequence(
            CountedReader(value, _MAX_SEQUENCE_READS),
            element.is_implicit_VR or element.VR == "UN",
            element.is_little_endian,
            len(value),
            self._dataset.original_character_set or default_encoding,
        )

    def meaning(self, keyword: str | int) -> str:
        """Code Meaning of the first item of a code sequence."""
        items = self.items(keyword)
        return items[0].text("CodeMeaning") if items else ""

    def _element(self, keyword: str | int) -> DataElement | RawDataElement | None:
        tag = _tag(keyword)
        found = (dataset.get_item(tag, keep_deferred=True) for dataset in self._all)
        return next((element for element in found if element is not None), None)


def _item_bytes(sequence: bytes, index: int, little_endian: bool) -> bytes | None:
    """The value of one item of a sequence's value; None where it is not there or has no length.

    Source: DICOM PS3.5 7.5.1.
    """
    order = "<I" if little_endian else ">I"
    at = 0
    while sequence[at : at + 4] in _ITEM_TAGS and at + 8 <= len(sequence):
        (length,) = struct.unpack_from(order, sequence, at + 4)
        if length == _UNDEFINED_LENGTH:
            return None
        if index == 0:
            return sequence[at + 8 : at + 8 + length]
        at, index = at + 8 + length, index - 1
    return None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
