"""What a folder or an archive holds: films grouped into series, studies and patients."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.plain import shortened, shown
from ncov_desktop.core.study import Patient

_LONGEST_NAME = 255

Fact = str | int | float
NameKey = tuple[tuple[tuple[int, str], ...], str]
SourceOrder = tuple[NameKey, int, NameKey]
TimeOrder = tuple[bool, str]
NumberOrder = tuple[bool, int]
FilmOrder = tuple[TimeOrder, NumberOrder, NameKey, SourceOrder]

_NOBODY = Patient()


@dataclass(frozen=True, slots=True)
class FilmSource:
    """Where a film lies: a file, or the member of an archive.

    member: its name in the archive at `path`, None for a plain file; in a `Problem` also the name that
        the DICOMDIR at `path` gives a film.
    index: its place in the archive's list, as two members may have one name.
    """

    path: Path
    member: str | None = None
    index: int = 0

    @property
    def file_name(self) -> str:
        """The last part of the name, fit to be shown."""
        inside = self.member.replace("\\", "/").rstrip("/") if self.member else ""
        return shown_name(inside.rsplit("/", 1)[-1] or self.path.name)

    @property
    def label(self) -> str:
        """Path and member in one line, for `Provenance`."""
        return str(self.path if self.member is None else self.path / shown_name(self.member))

    @property
    def folder(self) -> str:
        """What films without a header have in common: their folder, on disk or in the archive."""
        if self.member is None:
            return str(self.path.parent)
        return f"{self.path}\0{self.member.replace(chr(92), '/').rpartition('/')[0]}"


@dataclass(frozen=True, slots=True)
class FilmEntry:
    """One film as its header describes it; the picture has not been read.

    number: Instance Number. rows, cols: None where the header was not reached without the picture.
    """

    source: FilmSource
    format: str
    patient: Patient = _NOBODY
    study_uid: str | None = None
    study_description: str = ""
    series_uid: str | None = None
    series_number: int | None = None
    series_description: str = ""
    modality: str = ""
    sop_instance_uid: str | None = None
    view: str | None = None
    laterality: str | None = None
    number: int | None = None
    acquired_at: datetime | None = None
    frames: int = 1
    rows: int | None = None
    cols: int | None = None
    accession_number: str = ""

    @property
    def file_name(self) -> str:
        """The name of its file, fit to be shown."""
        return self.source.file_name


@dataclass(frozen=True, slots=True)
class SeriesEntry:
    """Films of one series, in the order in which they were taken."""

    uid: str | None
    number: int | None
    modality: str
    description: str
    films: tuple[FilmEntry, ...]


@dataclass(frozen=True, slots=True)
class StudyEntry:
    """The series of one study. uid: None for films without a header, which share a folder."""

    uid: str | None
    description: str
    acquired_at: datetime | None
    series: tuple[SeriesEntry, ...]


@dataclass(frozen=True, slots=True)
class PatientEntry:
    """The studies of one patient; `patient` has no age, which belongs to a film."""

    patient: Patient
    studies: tuple[StudyEntry, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that is not among the films, and why. `reason.error` has the sentence."""

    source: FilmSource
    kind: ErrorKind
    facts: tuple[tuple[str, Fact], ...] = ()

    @classmethod
    def of(cls, source: FilmSource, error: NcovError) -> Problem:
        """The problem an error makes of a file."""
        return cls(source, error.kind, tuple(sorted(error.facts.items())))

    @property
    def error(self) -> NcovError:
        """The error again, for `text.not_opened`."""
        return NcovError(self.kind, **dict(self.facts))


@dataclass(frozen=True, slots=True)
class Duplicate:
    """One film that lies in several files: `kept` is listed, the others are not."""

    kept: FilmSource
    left_out: tuple[FilmSource, ...]


@dataclass(frozen=True, slots=True)
class Browser:
    """Everything that was found. duplicates and problems: in the order of their names."""

    patients: tuple[PatientEntry, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def films(self) -> tuple[FilmEntry, ...]:
        """All films listed, top to bottom."""
        return tuple(
            film
            for patient in self.patients
            for study in patient.studies
            for series in study.series
            for film in series.films
        )


def group(entries: Iterable[FilmEntry], problems: Iterable[Problem] = ()) -> Browser:
    """Patient, study, series, film; the same answer in whatever order the files were found.

    Films go by date and time, then number, then name with its numbers counted ('9' before '10');
    series by their first film, then Series Number; studies by their first film; patients by name.
    What states no date comes last. Patients are the same where ID and name are; without an ID
    nobody is taken to be the same in another study. Films without a Study Instance UID make a
    study of their folder.
    """
    unique = {entry.source: entry for entry in entries}
    kept, duplicates = _without_duplicates(sorted(unique.values(), key=_film_order))
    patients = [_patient(films) for films in _split(kept, _patient_key)]
    return Browser(
        tuple(sorted(patients, key=_patient_order)),
        tuple(sorted(duplicates, key=lambda duplicate: source_order(duplicate.kept))),
        tuple(sorted(dict.fromkeys(problems), key=_problem_order)),
    )


def shown_name(name: str) -> str:
    """A file's name that can be shown anywhere: one line, no control or direction characters."""
    return shortened(shown(name), _LONGEST_NAME)


def natural_order(name: str) -> NameKey:
    """A key by which 'film 9' comes before 'film 10', whatever the case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    # digits are compared by their count and then as text: a number may be too long to be converted
    digits = (part.lstrip("0") for part in parts[1::2])
    numbers = [(len(part), part) for part in digits]
    words = [(0, part) for part in parts[::2]]
    mixed = [words[0]]
    for number, word in zip(numbers, words[1:], strict=True):
        mixed += [number, word]
    return tuple(mixed), name


def source_order(source: FilmSource) -> SourceOrder:
    """The order of sources, unambiguous: by path, place in the archive and member name."""
    return natural_order(str(source.path)), source.index, natural_order(source.member or "")


def _film_order(film: FilmEntry) -> FilmOrder:
    name = natural_order(film.source.file_name)
    return _time(film.acquired_at), _number(film.number), name, source_order(film.source)


def _time(moment: datetime | None) -> TimeOrder:
    """What has no date comes last."""
    return moment is None, moment.isoformat() if moment else ""


def _number(number: int | None) -> NumberOrder:
    return number is None, number or 0


def _without_duplicates(films: Sequence[FilmEntry]) -> tuple[list[FilmEntry], list[Duplicate]]:
    """Films with one SOP Instance UID are one film, and the first by name stands for all.

    Only within a patient's study, and where their headers describe one picture: where others share
    a UID, a writer or an anonymiser went wrong, and neither film may hide the other.
    """
    copies: dict[tuple[Hashable, ...], list[FilmSource]] = defaultdict(list)
    for film in films:
        if film.sop_instance_uid:
            copies[_identity(film)].append(film.source)
    duplicates, hidden = [], set()
    for sources in copies.values():
        if len(sources) > 1:
            kept, *others = sorted(sources, key=source_order)
            duplicates.append(Duplicate(kept, tuple(others)))
            hidden.update(others)
    return [film for film in films if film.source not in hidden], duplicates


def _identity(film: FilmEntry) -> tuple[Hashable, ...]:
    shown = (film.number, film.view, film.laterality, film.acquired_at)
    size = (film.rows, film.cols, film.frames)
    return film.sop_instance_uid, film.study_uid, _patient_key(film), shown, size


def _patient_key(film: FilmEntry) -> tuple[str, ...]:
    name = film.patient.name.casefold()
    if film.patient.id:
        return (film.patient.id, name)
    return ("", name, *_study_key(film))


def _study_key(film: FilmEntry) -> tuple[str, str]:
    return (film.study_uid, "") if film.study_uid else ("", film.source.folder)


def _series_key(film: FilmEntry) -> tuple[Hashable, ...]:
    if film.series_uid:
        return (film.series_uid,)
    return ("", film.series_number, film.modality, film.source.folder)


def _split(
    films: Iterable[FilmEntry], key: Callable[[FilmEntry], Hashable]
) -> Iterable[list[FilmEntry]]:
    """Films by key; those of one key keep their order."""
    groups: dict[Hashable, list[FilmEntry]] = defaultdict(list)
    for film in films:
        groups[key(film)].append(film)
    return groups.values()


def _patient(films: list[FilmEntry]) -> PatientEntry:
    studies = sorted((_study(part) for part in _split(films, _study_key)), key=_study_order)
    return PatientEntry(replace(films[0].patient, age_years=None), tuple(studies))


def _study(films: list[FilmEntry]) -> StudyEntry:
    series = sorted((_series(part) for part in _split(films, _series_key)), key=_series_order)
    first = films[0]
    return StudyEntry(first.study_uid, first.study_description, first.acquired_at, tuple(series))


def _series(films: list[FilmEntry]) -> SeriesEntry:
    first = films[0]
    return SeriesEntry(
        first.series_uid,
        first.series_number,
        first.modality,
        first.series_description,
        tuple(films),
    )


def _series_order(series: SeriesEntry) -> tuple[TimeOrder, NumberOrder, FilmOrder]:
    first = series.films[0]
    return _time(first.acquired_at), _number(series.number), _film_order(first)


def _study_order(study: StudyEntry) -> tuple[TimeOrder, FilmOrder]:
    return _time(study.acquired_at), _film_order(study.series[0].films[0])


def _patient_order(entry: PatientEntry) -> tuple[bool, NameKey, NameKey, FilmOrder]:
    first = entry.studies[0].series[0].films[0]
    patient = entry.patient
    nameless = not (patient.name or patient.id)
    return nameless, natural_order(patient.name), natural_order(patient.id), _film_order(first)


def _problem_order(problem: Problem) -> tuple[SourceOrder, str, str]:
    return source_order(problem.source), problem.kind.value, repr(problem.facts)
