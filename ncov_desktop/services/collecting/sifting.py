"""What all imports have in common: which of the films that were named are kept."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from ncov_desktop.core.intended_use import ADULT_AGE_YEARS, is_frontal
from ncov_desktop.core.results import FindingKind
from ncov_desktop.core.training.dataset import TrainingFilm
from ncov_desktop.core.training.imported import (
    Dropped,
    DropReason,
    FilmsLooked,
    Imported,
    ImportEvent,
    PatientRule,
)
from ncov_desktop.services.collecting.rows import is_there
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.surveying import Surveyed, survey

_EVERY = 25
_REASONS = {
    FindingKind.NOT_A_RADIOGRAPH: DropReason.NOT_A_RADIOGRAPH,
    FindingKind.NOT_A_CHEST: DropReason.NOT_A_CHEST,
    FindingKind.LATERAL_VIEW: DropReason.NOT_FRONTAL,
    FindingKind.FOR_PROCESSING: DropReason.FOR_PROCESSING,
    FindingKind.UNDER_18: DropReason.UNDER_18,
    FindingKind.MOSTLY_COLOUR: DropReason.NOT_A_RADIOGRAPH,
    FindingKind.LOOKS_NOT_CHEST: DropReason.LOOKS_NOT_CHEST,
    FindingKind.LOOKS_NOT_FRONTAL: DropReason.LOOKS_NOT_FRONTAL,
}
# Recognition errs, and on white lungs most: a reader may take these films back.
_MAY_ERR = frozenset((DropReason.LOOKS_NOT_CHEST, DropReason.LOOKS_NOT_FRONTAL))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A film that was named, and what is known of it. view: as the table or the header has it.

    age_years: None where it is not stated. line: of the table. drop: why it is to be left out already.
    """

    film: TrainingFilm
    rule: PatientRule
    view: str = ""
    age_years: float | None = None
    line: int | None = None
    drop: DropReason | None = None
    detail: str = ""


def sift(
    kind: str, candidates: Sequence[Candidate], reader: FilmReader
) -> Generator[ImportEvent, None, None]:
    """Keeps the frontal films of adults that are there, each file once.

    Where nothing says how a film was taken the film itself is looked at.
    """
    dropped: list[Dropped] = []
    kept: dict[Path, Candidate] = {}
    for candidate in candidates:
        known = _known(candidate)
        if known is None and candidate.film.file in kept:
            known = DropReason.SAME_FILE, ""
        if known is None:
            kept[candidate.film.file] = candidate
        else:
            dropped.append(Dropped(candidate.film.file, *known, candidate.line))
    silent = [file for file, candidate in kept.items() if is_frontal(candidate.view) is None]
    total = len(candidates)
    yield FilmsLooked(total - len(silent), total)
    with closing(survey(silent, reader)) as surveyed:
        for number, seen in enumerate(surveyed, 1):
            candidate = kept[seen.file]
            if (reason := _seen(seen)) is not None:
                del kept[seen.file]
                film = candidate.film if reason[0] in _MAY_ERR else None
                dropped.append(Dropped(seen.file, *reason, candidate.line, film))
            elif is_frontal(seen.view):
                origin = replace(candidate.film.origin, view=frontal_word(seen.view))
                kept[seen.file] = replace(candidate, film=replace(candidate.film, origin=origin))
            if number % _EVERY == 0:
                yield FilmsLooked(total - len(silent) + number, total)
    for file in _copies(kept.values()):
        dropped.append(Dropped(file, DropReason.SAME_FILE, "", kept.pop(file).line))
    yield FilmsLooked(total, total)
    rules = Counter(candidate.rule for candidate in kept.values())
    films = tuple(candidate.film for candidate in kept.values())
    yield Imported(kind, films, tuple(dropped), tuple(rules.most_common()))


def frontal_word(view: str) -> str:
    """'PA' or 'AP' where the view is one of them, else ''."""
    words = view.upper().split()
    return words[0] if words and words[0] in ("PA", "AP") else ""


def _known(candidate: Candidate) -> tuple[DropReason, str] | None:
    """Why a film is left out by what is said of it; None where nothing speaks against it."""
    if candidate.drop is not None:
        return candidate.drop, candidate.detail
    if is_frontal(candidate.view) is False:
        return DropReason.NOT_FRONTAL, candidate.view
    if candidate.age_years is not None and candidate.age_years < ADULT_AGE_YEARS:
        return DropReason.UNDER_18, f"{candidate.age_years:g}"
    if not candidate.film.origin.patient:
        return DropReason.NO_PATIENT, ""
    return None if is_there(candidate.film.file) else (DropReason.MISSING, "")


def _seen(seen: Surveyed) -> tuple[DropReason, str] | None:
    """Why a film is left out by what was seen of it."""
    if seen.error is not None:
        return DropReason.UNREADABLE, seen.error.kind.value
    for finding in seen.findings:
        if finding.kind in _REASONS:
            return _REASONS[finding.kind], finding.detail
    return None


def _copies(candidates: Iterable[Candidate]) -> list[Path]:
    """Files that hold the same bytes as an earlier one of their class.

    Copies of two classes are left for the health check, as nobody knows which class is right.
    """
    by_size: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_size[_size(candidate.film.file)].append(candidate)
    seen: set[tuple[str, str]] = set()
    copies = []
    for alike in (each for each in by_size.values() if len(each) > 1):
        for candidate in alike:
            mark = _sha256(candidate.film.file), candidate.film.label
            if mark[0] and mark in seen:
                copies.append(candidate.film.file)
            seen.add(mark)
    return copies


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return -1


def _sha256(file: Path) -> str:
    """'' where it cannot be read; the health check will say so."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
