"""What came of bringing films together: which are to be used, which were left out, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from ncov_desktop.core.training.dataset import TrainingFilm

OPENI = "Indiana University (OpenI)"
"""The source whose films are only ever tested on, as in the paper."""


class DropReason(StrEnum):
    """Why a film is not among those that were brought together."""

    # what the table or the header says
    NOT_FRONTAL = "not-frontal"
    UNDER_18 = "under-18"
    NOT_A_RADIOGRAPH = "not-a-radiograph"
    NOT_A_CHEST = "not-a-chest"
    FOR_PROCESSING = "for-processing"
    OTHER_FINDING = "other-finding"
    # what the picture looks like, where the header is silent
    LOOKS_NOT_CHEST = "looks-not-chest"
    LOOKS_NOT_FRONTAL = "looks-not-frontal"
    # the file
    MISSING = "missing"
    UNREADABLE = "unreadable"
    IN_ARCHIVE = "in-archive"
    CHANGED = "changed"
    SAME_FILE = "same-file"
    # the row of the table
    NO_PATIENT = "no-patient"
    NO_FILE = "no-file"
    # a reader's word
    UNTAGGED = "untagged"
    TAGGED_OTHERWISE = "tagged-otherwise"
    UNSURE = "unsure"
    NO_PNEUMONIA = "no-pneumonia"


class PatientRule(StrEnum):
    """Where the name of a film's patient is from."""

    TABLE = "table"
    HEADER = "header"
    FOLDER = "folder"
    FILE_NAME = "file-name"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A film that was left out.

    detail: a word on the reason: the view, the finding, the age as the table or the header has it.
    line: of the table, None where there is none. film: what it would have been, where a reader who looks
        at it may take it back.
    """

    file: Path
    reason: DropReason
    detail: str = ""
    line: int | None = None
    film: TrainingFilm | None = None


@dataclass(frozen=True, slots=True)
class FilmsLooked:
    """So many of so many films were looked at; `total` grows while they are found."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Imported:
    """The end of an import. patients: how many films have their patient's name from where.

    kind: what was imported: 'own', 'cohen', 'nih', 'openi', 'folders' or 'reviewed'.
    """

    kind: str
    films: tuple[TrainingFilm, ...]
    dropped: tuple[Dropped, ...] = ()
    patients: tuple[tuple[PatientRule, int], ...] = ()

    @property
    def reasons(self) -> tuple[tuple[DropReason, int], ...]:
        """How many films were left out for which reason, the most frequent first."""
        return tuple(Counter(each.reason for each in self.dropped).most_common())

    def take_back(self, chosen: Iterable[Dropped]) -> "Imported":
        """With films that were left out among the others; those without a `film` stay out."""
        back = [each for each in chosen if each.film is not None and each in self.dropped]
        films = (*self.films, *(each.film for each in back if each.film is not None))
        rest = tuple(each for each in self.dropped if each not in back)
        return replace(self, films=films, dropped=rest)


ImportEvent = FilmsLooked | Imported


def joined(parts: Iterable[Imported]) -> Imported:
    """Several imports as one; a film that comes twice is kept once."""
    every = tuple(parts)
    films: dict[Path, TrainingFilm] = {}
    dropped = [each for part in every for each in part.dropped]
    for film in (film for part in every for film in part.films):
        if film.file in films:
            dropped.append(Dropped(film.file, DropReason.SAME_FILE))
        films.setdefault(film.file, film)
    rules: Counter[PatientRule] = Counter()
    for part in every:
        rules.update(dict(part.patients))
    kinds = "+".join(dict.fromkeys(part.kind for part in every))
    return Imported(kinds, tuple(films.values()), tuple(dropped), tuple(rules.items()))
