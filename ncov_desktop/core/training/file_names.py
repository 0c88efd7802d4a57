"""Whether a file's name gives a patient away: names travel with folders, lists and screenshots."""

import re
import unicodedata
from enum import StrEnum

from ncov_desktop.core.study import Patient

_SHORTEST_NAME, _SHORTEST_ID = 3, 4
_DICOM_NAME = re.compile(r"[^\W\d_]{2,}\^[^\W\d_]{2,}")
_FAMILY_GIVEN = re.compile(r"[A-Z][a-z]{2,}, ?[A-Z][a-z]{2,}")
_YEAR, _MONTH, _DAY = r"(?:19|20)\d\d", r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"(?<!\d)(?:{_YEAR}([-._]?){_MONTH}\1{_DAY}|{_DAY}([-._]){_MONTH}\2{_YEAR})(?!\d)"
)
_UID = re.compile(r"(?<![\d.])\d+(?:\.\d+){5,}(?![\d])")
_LONG_NUMBER = re.compile(r"(?<![\d.])\d{7,}(?![\d.]\d)")


class NameKind(StrEnum):
    """What a file's name holds: a patient's name, a date, a number of a patient or an examination."""

    NAME = "name"
    DATE = "date"
    NUMBER = "number"


def telling(file_name: str, patient: Patient) -> frozenset[NameKind]:
    """What a file's name seems to hold. patient: as the file's header names them, empty if it does not.

    Judged by patterns, so a name that is none may be taken for one, and one in no pattern is missed.
    """
    stem = unicodedata.normalize("NFC", file_name.rpartition(".")[0] or file_name)
    found = set()
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", stem)}
    own = {part.casefold() for part in re.findall(r"[^\W\d_]+", patient.name)}
    if any(len(part) >= _SHORTEST_NAME for part in own & words):
        found.add(NameKind.NAME)
    if _DICOM_NAME.search(stem) or _FAMILY_GIVEN.search(stem):
        found.add(NameKind.NAME)
    without_dates, dates = _DATE.subn(" ", stem)
    if dates:
        found.add(NameKind.DATE)
    named = len(patient.id) >= _SHORTEST_ID and patient.id.casefold() in stem.casefold()
    if named or _UID.search(without_dates) or _LONG_NUMBER.search(without_dates):
        found.add(NameKind.NUMBER)
    return frozenset(found)
