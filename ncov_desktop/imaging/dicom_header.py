"""Header elements of a DICOM file as plain values; a broken element reads as an absent one."""

import math
import struct
from collections.abc import Sequence
from functools import cache

from pydicom.charset import decode_bytes
from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset

# sequences longer than this hold no look-up table or code, but could keep the parser busy for long
_MAX_SEQUENCE_BYTES = 1024**2
_NAME_DELIMITERS = {ord("^"), ord("="), ord("\\")}


@cache
def _tag(keyword: str) -> int:
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise KeyError(keyword)
    return tag


class Header:
    """The elements of a data set or of a sequence item, by DICOM keyword.

    Values are taken from their bytes, with the type the standard gives the keyword, so no element
    can raise, and what one writer did to one element stays with that element.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset

    def has(self, keyword: str) -> bool:
        """Whether the element is there with a value."""
        element = self._element(keyword)
        return element is not None and bool(element.value)

    def raw(self, keyword: str) -> bytes:
        """The bytes of the value, empty where it is absent."""
        element = self._element(keyword)
        value = element.value if isinstance(element, RawDataElement) else b""
        return value if isinstance(value, bytes) else b""

    def value_representation(self, keyword: str) -> str:
        """The value representation the file states, empty in implicit files."""
        element = self._element(keyword)
        return (element.VR or "") if element is not None else ""

    def text(self, keyword: str) -> str:
        """The value as one line of text, without padding and control characters."""
        encodings = self._dataset.original_character_set
        listed = [encodings] if isinstance(encodings, str) else list(encodings or ["ascii"])
        try:
            decoded = decode_bytes(self.raw(keyword), listed, _NAME_DELIMITERS)
        except (LookupError, ValueError):
            decoded = self.raw(keyword).decode("ascii", errors="replace")
        return "".join(c for c in decoded if c.isprintable()).strip()

    def texts(self, keyword: str) -> list[str]:
        """All values of a code string."""
        return (
            [part.strip() for part in self.text(keyword).split("\\")] if self.has(keyword) else []
        )

    def numbers(self, keyword: str) -> list[float]:
        """All values of a decimal or integer string; NaN stands for one that is no number."""
        return [_number(part) for part in self.texts(keyword)]

    def number(self, keyword: str) -> float | None:
        """The first value of a decimal or integer string where it is a finite number."""
        values = self.numbers(keyword)
        return values[0] if values and math.isfinite(values[0]) else None

    def integers(self, keyword: str, signed: bool = False) -> list[int]:
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

    def integer(self, keyword: str, signed: bool = False) -> int | None:
        """The first value of a binary 16-bit element."""
        values = self.integers(keyword, signed)
        return values[0] if values else None

    def is_little_endian(self, keyword: str) -> bool:
        """The byte order of the element's value."""
        element = self._element(keyword)
        return not isinstance(element, RawDataElement) or element.is_little_endian

    def items(self, keyword: str) -> Sequence["Header"]:
        """The items of a sequence; none where the sequence cannot be read."""
        if len(self.raw(keyword)) > _MAX_SEQUENCE_BYTES or not self.has(keyword):
            return []
        try:
            value = self._dataset[_tag(keyword)].value
            return [Header(item) for item in value if isinstance(item, Dataset)]
        except Exception:  # the parser has no common error type, and one sequence loses no film
            return []

    def meaning(self, keyword: str) -> str:
        """Code Meaning of the first item of a code sequence."""
        items = self.items(keyword)
        return items[0].text("CodeMeaning") if items else ""

    def _element(self, keyword: str) -> DataElement | RawDataElement | None:
        return self._dataset.get_item(_tag(keyword), keep_deferred=True)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
