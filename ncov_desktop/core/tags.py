"""What a file says about itself, element by element, for the reader who wants to look it up."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_CODES_AND_FIGURES = frozenset(
    ("CS", "AS", "US", "SS", "UL", "SL", "UV", "SV", "FL", "FD", "DS", "AT", "TM", "SQ", "OB", "OW")
)
# sex, age, size, weight; transfer syntax, SOP class
_HARMLESS = frozenset(
    (
        *((0x0010, 0x0040), (0x0010, 0x1010), (0x0010, 0x1020), (0x0010, 0x1030)),
        *((0x0002, 0x0002), (0x0002, 0x0010), (0x0008, 0x0016)),
    )
)


class TagNote(StrEnum):
    """What is not shown of a file's tags."""

    SHORTENED = "shortened"
    NESTED_TOO_DEEP = "nested_too_deep"
    MORE_FOLLOW = "more_follow"
    ENDS_EARLY = "ends_early"


@dataclass(frozen=True, slots=True)
class Tag:
    """One element of a file, made for a table. It may name the patient: shown, never logged.

    group, element: DICOM tag. In plain pictures group is None, and element is the EXIF tag or None.
    name: DICOM keyword or EXIF name; for a private element its creator, and what is known of it.
    vr: value representation, '' in plain pictures.
    value: one line of plain text, of bounded length; 'n bytes' for binary values, 'n items' for
        sequences.
    depth: 0 for the file's own elements, 1 for those in the items of its sequences, and so on.
    path: where it lies, e.g. '0008,1140[2]/0008,1150' for an element in a sequence's second item.
    note: SHORTENED and NESTED_TOO_DEEP are about this element; MORE_FOLLOW and ENDS_EARLY are about
        what comes after it.
    """

    group: int | None
    element: int | None
    name: str
    vr: str
    value: str
    depth: int = 0
    path: str = ""
    note: TagNote | None = None

    @property
    def code(self) -> str:
        """'(0010,0020)' in DICOM files, '(0112)' for EXIF, '' for other texts."""
        if self.element is None:
            return ""
        if self.group is None:
            return f"({self.element:04X})"
        return f"({self.group:04X},{self.element:04X})"

    @property
    def may_identify(self) -> bool:
        """Whether its value could name the patient or lead to him: all free text, names, dates and UIDs.

        Source: DICOM PS3.15 Annex E lists far more attributes than a few; so by kind of value, what can
        hold nothing but figures and codes is told, and all else, and all of group 0010 but sex and age,
        is kept back.
        """
        if self.is_private or self.group is None or (self.group == 0x0010 and not self._harmless):
            return True
        return self.vr not in _CODES_AND_FIGURES and not self._harmless

    @property
    def _harmless(self) -> bool:
        return (self.group, self.element) in _HARMLESS

    @property
    def is_private(self) -> bool:
        """Whether its meaning is a maker's own. Source: DICOM PS3.5 7.8."""
        return self.group is not None and self.group % 2 == 1


def search(tags: Sequence[Tag], words: str) -> tuple[Tag, ...]:
    """The tags in which every one of the words is found, in their order; all where there is none.

    A word is found in the code, with or without its punctuation, the path, the name, the value
    representation or the value, whatever its case.
    """
    wanted = words.casefold().split()
    return tuple(tag for tag in tags if _holds(tag, wanted))


def _holds(tag: Tag, wanted: list[str]) -> bool:
    if not wanted:
        return True
    bare = tag.code.strip("()").replace(",", "")
    text = "\n".join((tag.code, bare, tag.path, tag.name, tag.vr, tag.value)).casefold()
    return all(word in text for word in wanted)
