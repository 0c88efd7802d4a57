"""Every tag of a file as a line of plain text: DICOM elements, EXIF tags, texts of plain pictures."""

import math
import struct
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO

from PIL import ExifTags, Image
from pydicom.charset import convert_encodings, decode_bytes
from pydicom.datadict import keyword_for_tag, private_dictionary_description

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.plain import JOINERS
from ncov_desktop.core.tags import Tag, TagNote
from ncov_desktop.imaging.dicom_elements import MAX_ELEMENTS, Element, value_of, walk_file
from ncov_desktop.imaging.formats import format_of
from ncov_desktop.imaging.quiet import quiet

MAX_VALUE_LENGTH = 512
_TEXTS = ("AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR")
_ENCODED_TEXTS = ("LO", "LT", "PN", "SH", "ST", "UC", "UT")
_NUMBERS = {
    "US": "H",
    "SS": "h",
    "UL": "I",
    "SL": "i",
    "UV": "Q",
    "SV": "q",
    "FL": "f",
    "FD": "d",
    "AT": "HH",
}
# at these characters texts return to their first character set; Source: DICOM PS3.5 6.1.2.5.3
_NAME_DELIMITERS = {ord("^"), ord("="), ord("\\")}
_TEXT_DELIMITERS = {9, 10, 12, 13, ord("\\")}
_MAX_TEXTS = 1000


def read_tags(data: bytes) -> tuple[Tag, ...]:
    """The tags of a file in its own order, in bounded time and memory, as far as they can be read.

    A damaged DICOM file shows what comes before the damage; the last tag then says so.

    data: the file's bytes.
    Raises: NcovError (file_empty, not_a_film, dicom_damaged, picture_damaged, picture_too_large).
    """
    if not data:
        raise NcovError(ErrorKind.FILE_EMPTY)
    file_format = format_of(data)
    with quiet():
        if file_format != "DICOM":
            return tuple(_raster_tags(data, file_format))
        walks = walk_file(data)
        return tuple(_dicom_tag(walk.data, each) for walk in walks for each in walk.elements)


def _dicom_tag(data: bytes, element: Element) -> Tag:
    vr = _plain_vr(element)
    value, cut = _dicom_value(data, element, vr)
    note = element.note or (TagNote.SHORTENED if cut else None)
    group, number = divmod(element.tag, 1 << 16)
    return Tag(group, number, _name(element), vr, value, element.depth, element.path, note)


def _plain_vr(element: Element) -> str:
    """One value representation where the dictionary allows several."""
    if element.vr == "US or SS":
        return "SS" if element.setting.signed else "US"
    return "OW" if " or " in element.vr else element.vr


def _name(element: Element) -> str:
    tag = element.tag
    if tag >> 16 & 1 == 0:
        return keyword_for_tag(tag) or ("GenericGroupLength" if tag & 0xFFFF == 0 else "")
    if 0x10 <= tag & 0xFFFF <= 0xFF:
        return "PrivateCreator"
    creator = _one_line(element.setting.creator_of(tag))
    try:
        return f"{creator}: {private_dictionary_description(tag, creator)}"
    except KeyError:
        return creator


def _dicom_value(data: bytes, element: Element, vr: str) -> tuple[str, bool]:
    """The value as one line, and whether it was cut."""
    if vr == "SQ":
        return _count(element.items or 0, "item"), False
    if element.items is not None:
        return f"{element.length} bytes in {_count(element.items, 'fragment')}", False
    # four bytes are the most that one character takes, escape sequences aside
    start = value_of(data, element, 4 * MAX_VALUE_LENGTH)
    whole = element.length <= len(start)
    if vr in _NUMBERS:
        return _shorten(_numbers(start, vr, element.setting.little), whole)
    if vr in _ENCODED_TEXTS:
        return _shorten(_decoded(start, element.setting.character_set, vr), whole)
    if vr in _TEXTS or (vr == "UN" and whole and start.rstrip(b" \0").decode("latin-1").isascii()):
        text = start.rstrip(b" \0").decode("latin-1")
        if vr in _TEXTS or text.isprintable():
            return _shorten(_one_line(text), whole)
    return _count(element.length, "byte"), False


def _numbers(value: bytes, vr: str, little: bool) -> str:
    form = struct.Struct(("<" if little else ">") + _NUMBERS[vr])
    several = form.iter_unpack(value[: len(value) // form.size * form.size])
    if vr == "AT":
        return "\\".join(f"({group:04X},{number:04X})" for group, number in several)
    if vr == "FL":
        return "\\".join(f"{number:.7g}" for (number,) in several)
    return "\\".join(str(number) for (number,) in several)


def _decoded(value: bytes, character_set: bytes, vr: str) -> str:
    delimiters = _NAME_DELIMITERS if vr == "PN" else _TEXT_DELIMITERS
    try:
        return _one_line(decode_bytes(value, _encodings(character_set), delimiters))
    except (LookupError, ValueError):
        return _one_line(value.decode("ascii", errors="replace"))


@lru_cache(maxsize=64)
def _encodings(character_set: bytes) -> list[str]:
    names = [name.strip(" \0") for name in character_set.decode("latin-1").split("\\")]
    return convert_encodings(names)


def _one_line(text: str) -> str:
    """Without control characters, and with one space where several white ones were."""
    return " ".join("".join(c if c.isprintable() or c in JOINERS else " " for c in text).split())


def _shorten(text: str, whole: bool = True) -> tuple[str, bool]:
    cut = not whole or len(text) > MAX_VALUE_LENGTH
    return (f"{text[: MAX_VALUE_LENGTH - 1]}…" if cut else text), cut


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _raster_tags(data: bytes, file_format: str) -> list[Tag]:
    """Raises: NcovError (picture_damaged, picture_too_large)."""
    tags: list[Tag] = []
    try:
        with Image.open(BytesIO(data), formats=[file_format]) as image:
            tags += _texts(image)
            for tag in _exif(image):
                tags.append(tag)
                if len(tags) >= MAX_ELEMENTS:
                    break
    except (Image.DecompressionBombError, MemoryError) as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    except Exception as error:  # Pillow's plug-ins have no common error type
        if not tags:
            raise NcovError(ErrorKind.PICTURE_DAMAGED) from error
    return tags


def _texts(image: Image.Image) -> list[Tag]:
    """Texts of a PNG before its picture, and the comment of a JPEG."""
    tags = []
    for name, value in list(image.info.items())[:_MAX_TEXTS]:
        words = value
        if name == "comment" and isinstance(value, bytes):
            words = value[: 4 * MAX_VALUE_LENGTH].decode("utf-8", errors="replace")
        if isinstance(words, str) and isinstance(name, str):
            tags.append(_raster_tag(None, _one_line(name)[:80], words, "text"))
    return tags


def _exif(image: Image.Image) -> Iterator[Tag]:
    exif = image.getexif()
    for number, value in exif.items():
        yield _raster_tag(number, ExifTags.TAGS.get(number, ""), value, "EXIF")
    for folder, names in (
        (ExifTags.IFD.Exif, ExifTags.TAGS),
        (ExifTags.IFD.GPSInfo, ExifTags.GPSTAGS),
    ):
        for number, value in exif.get_ifd(folder).items():
            yield _raster_tag(number, names.get(number, ""), value, f"EXIF/{folder.name}")


def _raster_tag(number: int | None, name: str, value: object, path: str) -> Tag:
    if isinstance(value, bytes):
        text, cut = _count(len(value), "byte"), False
    else:
        text, cut = _shorten(_one_line(_plain(value)))
    return Tag(None, number, name, "", text, 0, path, TagNote.SHORTENED if cut else None)


def _plain(value: object) -> str:
    if isinstance(value, str):
        return value[: 4 * MAX_VALUE_LENGTH]
    if isinstance(value, tuple):
        return "\\".join(_plain(each) for each in value[:MAX_VALUE_LENGTH])
    if isinstance(value, int):
        return str(value)
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ArithmeticError):
        return ""
    return f"{number:.7g}" if math.isfinite(number) else ""
