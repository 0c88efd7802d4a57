"""Who, when and what a DICOM header says a film shows."""

import re
from datetime import date, datetime, time

from ncov_desktop.core.study import Intent, Patient
from ncov_desktop.imaging.dicom_header import Header

_YEARS_PER_UNIT = {"D": 1 / 365.25, "W": 7 / 365.25, "M": 1 / 12, "Y": 1.0}
_OLDEST_YEARS = 150
# the newest statement of the moment the film was taken, most direct first
_MOMENTS = (
    ("AcquisitionDate", "AcquisitionTime"),
    ("ContentDate", "ContentTime"),
    ("SeriesDate", "SeriesTime"),
    ("StudyDate", "StudyTime"),
)
_VIEWS = {
    "postero-anterior": "PA",
    "antero-posterior": "AP",
    "left lateral": "LL",
    "right lateral": "RL",
}


def read_patient(header: Header) -> Patient:
    """Whom the header names; broken parts are empty."""
    return Patient(
        name=_tidy_name(header.text("PatientName")),
        id=header.text("PatientID"),
        sex=header.text("PatientSex"),
        age_years=_read_age(header),
    )


def read_acquired_at(header: Header) -> datetime | None:
    """Date and time of acquisition as the header says, in the local time of the place.

    Midnight where the header states a date and no time.
    """
    stated = header.text("AcquisitionDateTime")
    if moment := _moment(stated[:8], stated[8:]):
        return moment
    moments = (_moment(header.text(day), header.text(clock)) for day, clock in _MOMENTS)
    return next((moment for moment in moments if moment), None)


def read_view(header: Header) -> str | None:
    """View Position, or the meaning of View Code Sequence; 'PA', 'AP', 'LL', 'RL' where known."""
    meaning = header.meaning("ViewCodeSequence")
    return header.text("ViewPosition") or _VIEWS.get(meaning.lower(), meaning) or None


def read_laterality(header: Header) -> str | None:
    """'L', 'R', 'B' or 'U' as the header says."""
    return header.text("ImageLaterality") or header.text("Laterality") or None


def read_body_part(header: Header) -> str | None:
    """Body Part Examined, or the meaning of Anatomic Region Sequence."""
    return header.text("BodyPartExamined") or header.meaning("AnatomicRegionSequence") or None


def read_intent(header: Header) -> Intent:
    """Presentation Intent Type, UNKNOWN where it is absent or no defined term."""
    stated = header.text("PresentationIntentType")
    return next((intent for intent in Intent if intent.value == stated), Intent.UNKNOWN)


def read_description(header: Header) -> str:
    """Study Description, or Series Description where there is none."""
    return header.text("StudyDescription") or header.text("SeriesDescription")


def _tidy_name(name: str) -> str:
    """Component groups without trailing delimiters: 'DOE^JANE^^^' becomes 'DOE^JANE'."""
    return "=".join(group.strip().rstrip("^ ") for group in name.split("=")).rstrip("=")


def _read_age(header: Header) -> float | None:
    stated = re.fullmatch(r"(\d{1,3})([DWMY])", header.text("PatientAge").upper())
    if stated:
        return int(stated[1]) * _YEARS_PER_UNIT[stated[2]]
    birth, acquired = _date(header.text("PatientBirthDate")), read_acquired_at(header)
    if birth is None or acquired is None or acquired.date() < birth:
        return None
    day = acquired.date()
    completed = day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
    if completed > _OLDEST_YEARS:
        return None
    # whole years from the first birthday on, so that nobody is under 18 on that birthday
    return float(completed) if completed else (day - birth).days / 365.25


def _moment(day: str, clock: str) -> datetime | None:
    found = _date(day)
    return datetime.combine(found, _time(clock)) if found else None


def _date(text: str) -> date | None:
    stated = re.fullmatch(r"(\d{4})[.-]?(\d\d)[.-]?(\d\d)", text, re.ASCII)
    try:
        return date(*(int(part) for part in stated.groups())) if stated else None
    except ValueError:
        return None


def _time(text: str) -> time:
    stated = re.match(r"(\d\d):?(\d\d)?:?(\d\d)?", text, re.ASCII)
    hour, minute, second = (int(part or 0) for part in stated.groups()) if stated else (0, 0, 0)
    return time(hour, minute, min(second, 59)) if hour < 24 and minute < 60 else time()
