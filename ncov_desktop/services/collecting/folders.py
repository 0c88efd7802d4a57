"""Films from folders, one for each class."""

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.browser import FilmEntry, Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import Origin, TrainingFilm
from ncov_desktop.core.training.imported import DropReason, FilmsLooked, ImportEvent, PatientRule
from ncov_desktop.services.browsing import Done, Found, Progress, find_films
from ncov_desktop.services.collecting.sifting import Candidate, frontal_word, sift
from ncov_desktop.services.decoding import FilmReader

_RADIOGRAPHY = frozenset(("CR", "DX", "RG", "RF", "OT", "SC", ""))
_UP_TO_FIRST_NUMBER = re.compile(r"\D*\d+")


@dataclass(frozen=True, slots=True)
class ClassFolder:
    """A folder whose films, also those in folders inside it, are of one class and one source."""

    path: Path
    label: str
    source: str


def import_folders(
    folders: Sequence[ClassFolder],
    reader: FilmReader,
    without_header: PatientRule | None = None,
) -> Generator[ImportEvent, None, None]:
    """The films of the folders. A patient is named by the header's Patient ID.

    without_header: what names the patient of a film whose header does not. FOLDER: the first folder
        inside the class's; FILE_NAME: the name up to the end of its first number. None takes the folder
        where there is one, else the name. Equal IDs are taken for one patient, in whatever folder.
    Raises: NcovError (folder_unreadable).
    """
    candidates: list[Candidate] = []
    for folder in folders:
        if not folder.path.is_dir():
            raise NcovError(ErrorKind.FOLDER_UNREADABLE)
        with closing(_found(folder, without_header)) as found:
            for event in found:
                if isinstance(event, Candidate):
                    candidates.append(event)
                else:
                    yield event
    yield from sift("folders", candidates, reader)


def patient_of(
    file: Path, folder: ClassFolder, rule: PatientRule | None = None
) -> tuple[str, PatientRule]:
    """The patient of a film without a header that names one, and which rule said so.

    Sources are kept apart, since their folders and files may have the same names.
    """
    inside = file.relative_to(folder.path).parts[:-1]
    if inside and rule is not PatientRule.FILE_NAME:
        return f"{folder.source}/{inside[0]}", PatientRule.FOLDER
    number = _UP_TO_FIRST_NUMBER.match(file.stem)
    return f"{folder.source}/{number.group() if number else file.stem}", PatientRule.FILE_NAME


def _found(
    folder: ClassFolder, rule: PatientRule | None
) -> Generator[Candidate | FilmsLooked, None, None]:
    entries: list[FilmEntry] = []
    for event in find_films([folder.path]):
        if isinstance(event, FilmEntry):
            entries.append(event)
        elif isinstance(event, Found):
            yield FilmsLooked(0, event.count)
        elif isinstance(event, Progress):
            yield FilmsLooked(event.done, event.total)
        elif isinstance(event, Problem):
            yield _of_problem(event, folder)
        elif isinstance(event, Done):
            copies = {copy for each in event.browser.duplicates for copy in each.left_out}
    for entry in sorted(entries, key=lambda each: (each.source.path, each.source.index)):
        drop = DropReason.SAME_FILE if entry.source in copies else None
        yield _of_entry(entry, folder, rule, drop)


def _of_problem(problem: Problem, folder: ClassFolder) -> Candidate:
    film = TrainingFilm(problem.source.path, folder.label, Origin("", folder.source))
    reason, detail = DropReason.UNREADABLE, problem.kind.value
    return Candidate(film, PatientRule.HEADER, drop=reason, detail=detail)


def _of_entry(
    entry: FilmEntry, folder: ClassFolder, rule: PatientRule | None, drop: DropReason | None
) -> Candidate:
    file, view, detail = entry.source.path, entry.view or "", ""
    if entry.patient.id:
        patient, named_by = entry.patient.id, PatientRule.HEADER
    else:
        patient, named_by = patient_of(file, folder, rule)
    if entry.source.member is not None:
        drop = DropReason.IN_ARCHIVE
    elif entry.modality.upper() not in _RADIOGRAPHY:
        drop, detail = DropReason.NOT_A_RADIOGRAPH, entry.modality
    film = TrainingFilm(file, folder.label, Origin(patient, folder.source, frontal_word(view)))
    return Candidate(film, named_by, view, entry.patient.age_years, None, drop, detail)
