"""A folder that is watched for new films: how it is watched and what is said of it, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # settings hold a watched folder, and the first paint needs no more
    from ncov_desktop.core.screening import Counts, FilmKnown, FilmStored, ScreeningRecord


class WatchPhase(StrEnum):
    """What a watch is doing.

    WAITING: for new files, or until those that are there are complete. SCREENING: new films. AWAY: the
    folder is not to be reached; it is looked for. BUSY: another screening writes into the worklist.
    """

    WAITING = "waiting"
    SCREENING = "screening"
    AWAY = "away"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """What the user chose to watch. recursive: the folders inside it too.

    notify_above: the score of COVID-19 Pneumonia, 0 to 1, from which on a new film is announced; None
        announces none. on: whether it is watched, now and at the next start.
    """

    folder: Path
    recursive: bool = False
    notify_above: float | None = None
    on: bool = True


@dataclass(frozen=True, slots=True)
class WatchLooked:
    """The watch does something else, or more files arrive. arriving: files that are not complete yet."""

    phase: WatchPhase
    arriving: int = 0


@dataclass(frozen=True, slots=True)
class WatchFinished:
    """The end. counts: of the films that were screened since its beginning, by how they ended.

    known: how many more were screened before and had not changed.
    """

    counts: Counts
    known: int
    elapsed_s: float


WatchEvent: TypeAlias = "WatchLooked | FilmStored | FilmKnown | WatchFinished"


def is_announced(record: ScreeningRecord, above: float | None) -> bool:
    """Whether a new film's score of COVID-19 Pneumonia is at `above` or higher."""
    said = record.outcome.prediction
    return above is not None and said is not None and said.covid19 >= above
