"""What becomes of films that are screened, as frozen values: outcomes, reviews, and how to look at them.

The names here are those of the worklist wherever it shows: store, command, window, exports.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.results import Finding, FindingKind, Prediction, SmallMap
from ncov_desktop.core.trust import Distance, TrustFinding, TrustPart


class Status(StrEnum):
    """How the screening of a film ended.

    JUDGED: it has a score. REFUSED: it was read, and no score is given. UNREADABLE: there is no film
    to be read. FAILED: the film was read, but the network gave no answer.
    """

    JUDGED = "judged"
    REFUSED = "refused"
    UNREADABLE = "unreadable"
    FAILED = "failed"


class ReviewAnswer(StrEnum):
    """What a reader says of the network's answer."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Review:
    """A reader's word on an outcome, and when it was given, with its time zone."""

    answer: ReviewAnswer
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class FilmFile:
    """Which film: where it lies, and how its file was when it was read.

    root: the folder that was screened. frame: counted from 0, of `frames`. sha256: '' where the file
        could not be read. size: bytes; of a film in an archive, the archive's. mtime_ns: as the
        system states it; of the archive too.
    """

    source: FilmSource
    root: Path
    sha256: str = ""
    size: int = 0
    mtime_ns: int = 0
    frame: int = 0
    frames: int = 1


@dataclass(frozen=True, slots=True)
class FilmAbout:
    """Whom and what the film's file names; every part may be empty. Shown, never logged."""

    patient_name: str = ""
    patient_id: str = ""
    accession_number: str = ""
    study_date: date | None = None
    view: str = ""
    modality: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the screening of one film ended.

    bundle_sha256: of the bundle it was screened with, whether or not there is a score.
    prediction: of a judged film, else None. problem: why there is none, of an unreadable or failed one.
    small_map: goes into the worklist with the prediction; a record that is read back has none, and
        `records.small_maps` gives it for one film.
    """

    file: FilmFile
    status: Status
    bundle_sha256: str
    about: FilmAbout = FilmAbout()
    findings: tuple[Finding, ...] = ()
    prediction: Prediction | None = None
    distance: Distance | None = None
    problem: Problem | None = None
    small_map: SmallMap | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ScreeningRecord:
    """An outcome as it is stored, one for each film, with the latest word of a reader on it.

    id: of the film, the same for as long as the worklist lives. at: when it was stored, with its
        time zone. app_version: of the program that screened it. trust: what the second sweep found that
        speaks against relying on the score. examined: the parts of trust that are known.
    """

    id: int
    outcome: Outcome
    at: datetime
    app_version: str
    review: Review | None = None
    trust: frozenset[TrustFinding] = frozenset()
    examined: frozenset[TrustPart] = frozenset()


class SortColumn(StrEnum):
    """What a worklist can be sorted by. FINDINGS: the gravest last, what has the same ones together."""

    SCORE = "score"
    FILE = "file_name"
    FOLDER = "folder"
    STATUS = "status"
    LABEL = "label"
    THRESHOLD = "threshold"
    MODEL = "model_id"
    ERROR = "error_kind"
    PERCENTILE = "percentile"
    PATIENT_NAME = "patient_name"
    PATIENT_ID = "patient_id"
    ACCESSION_NUMBER = "accession_number"
    STUDY_DATE = "study_date"
    VIEW = "view"
    MODALITY = "modality"
    REVIEW = "review"
    FINDINGS = "remark"
    SCREENED = "screened_at"


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of a worklist; films without a value in the column come last, either way."""

    column: SortColumn = SortColumn.SCORE
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Range:
    """From low to high, both included; None is open."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """From the first day to the last, both included; None is open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class WorklistFilter:
    """Which films are listed: those that meet everything that is asked. Empty parts ask nothing.

    text: each of its words is to be in the file's name, folder, patient's name or id, or accession
        number, whatever the case. score, percentile: of COVID-19 Pneumonia, 0 to 1; 0 to 100.
    findings, trust: at least one of all these. reviewed: whether a reader has said a word on it.
    views: '' is a view that no file states. screened: the days, here, on which the outcome was stored.
    root: only films found by screening that folder.
    """

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    labels: frozenset[str] = frozenset()
    score: Range = Range()
    percentile: Range = Range()
    findings: frozenset[FindingKind] = frozenset()
    study_dates: DateRange = DateRange()
    reviewed: bool | None = None
    answers: frozenset[ReviewAnswer] = frozenset()
    views: frozenset[str] = frozenset()
    model_ids: frozenset[str] = frozenset()
    trust: frozenset[TrustFinding] = frozenset()
    screened: DateRange = DateRange()
    root: Path | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """A place between two rows of a sorted worklist: behind the row with this value and id."""

    value: str | float | int | None
    id: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a worklist. next: where the next page begins, None behind the last row."""

    records: tuple[ScreeningRecord, ...]
    next: Position | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many films a filter meets, by how they ended; a status without films is absent."""

    by_status: dict[Status, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.by_status.values())

    def of(self, status: Status) -> int:
        """Those that ended so."""
        return self.by_status.get(status, 0)


@dataclass(frozen=True, slots=True)
class FilesFound:
    """So many files are there to be looked into, up to now."""

    count: int


@dataclass(frozen=True, slots=True)
class FilmStored:
    """A film's outcome is on the disk. computed: False where the network had not to be asked again."""

    record: ScreeningRecord
    computed: bool = True


@dataclass(frozen=True, slots=True)
class FilmKnown:
    """A film was screened before with the same bundle and has not changed; nothing was done."""

    record: ScreeningRecord


@dataclass(frozen=True, slots=True)
class ScreeningProgress:
    """Where a screening stands. done, total: files; `total` grows while they are found.

    per_s: films a second of late. left_s: None while nothing can be told. paused: until it is resumed.
    """

    done: int
    total: int
    per_s: float = 0.0
    left_s: float | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningFinished:
    """The end. film_ids: of the films found by it, in their order, screened now or before.

    counts: of those films by how they ended. known: how many of them were screened before.
    stopped: whether somebody ended it before all was done.
    """

    film_ids: tuple[int, ...]
    counts: Counts
    known: int
    elapsed_s: float
    stopped: bool = False


ScreeningEvent = FilesFound | FilmStored | FilmKnown | ScreeningProgress | ScreeningFinished
