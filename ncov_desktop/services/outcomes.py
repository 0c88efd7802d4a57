"""What becomes of a film, as the worklist keeps it."""

from dataclasses import replace
from pathlib import Path

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import FilmAbout, FilmFile, Outcome, Status
from ncov_desktop.imaging.thumbnail import small_map
from ncov_desktop.services.films import FilmRead, OpenedFilm


def file_mark(source: FilmSource, root: Path) -> FilmFile:
    """The film, and how its file is at this moment; of one that is not there, nothing."""
    try:
        status = source.path.stat()
    except (OSError, ValueError):
        return FilmFile(source, root)
    return FilmFile(source, root, size=status.st_size, mtime_ns=status.st_mtime_ns)


def outcome_of_problem(problem: Problem, root: Path, bundle_sha256: str) -> Outcome:
    """The outcome of a file that is no film."""
    file = file_mark(problem.source, root)
    return Outcome(file, Status.UNREADABLE, bundle_sha256, problem=problem)


def outcome_of(read: FilmRead, file: FilmFile, bundle_sha256: str) -> Outcome:
    """The outcome of a film that was read, or was to be.

    file: as it was before. Where it is another now, what was read may be neither, and nothing is said
        of it. Where it is gone, it was read whole before.
    """
    after = file_mark(file.source, file.root)
    error, there = read.error, after.mtime_ns != 0
    changed = (after.size, after.mtime_ns) != (file.size, file.mtime_ns)
    if error is None and there and changed:
        error, read = NcovError(ErrorKind.FILE_CHANGED), FilmRead(read.path)
    problem = None if error is None else Problem.of(file.source, error)
    opened = read.opened
    if opened is None:
        return Outcome(file, Status.UNREADABLE, bundle_sha256, problem=problem)
    film = opened.film
    file = replace(file, sha256=film.provenance.file_sha256, frame=film.frame, frames=film.frames)
    about, findings = _about(opened), opened.findings
    if problem is not None:
        return Outcome(file, Status.FAILED, bundle_sha256, about, findings, problem=problem)
    if read.judgement is None:
        return Outcome(file, Status.REFUSED, bundle_sha256, about, findings)
    said = read.judgement
    return Outcome(
        file,
        Status.JUDGED,
        bundle_sha256,
        about,
        findings,
        said.prediction,
        said.distance,
        small_map=small_map(said.explanation, said.prediction.label),
    )


def _about(opened: OpenedFilm) -> FilmAbout:
    study = opened.study
    return FilmAbout(
        patient_name=study.patient.name,
        patient_id=study.patient.id,
        accession_number=study.accession_number,
        study_date=study.acquired_at.date() if study.acquired_at else None,
        view=opened.film.view or "",
        modality=study.modality,
    )
