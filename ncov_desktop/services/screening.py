"""Screens a folder: every film in it is found, read, judged and stored; nothing stored is lost.

Stable names: `screen`, `Means`, `Choice`, `Control`; the events are in `core.screening`.
"""

import os
import threading
import time
from collections import Counter, deque
from collections.abc import Generator, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.browser import FilmEntry, FilmSource, Problem
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import (
    Counts,
    FilesFound,
    FilmFile,
    FilmKnown,
    FilmStored,
    Outcome,
    ScreeningEvent,
    ScreeningFinished,
    ScreeningProgress,
    ScreeningRecord,
    Status,
)
from ncov_desktop.imaging.sources import identity
from ncov_desktop.records.database import Database
from ncov_desktop.records.lock import alone
from ncov_desktop.records.worklist import append_outcomes
from ncov_desktop.services.browsing import Done, Found, Progress, find_films
from ncov_desktop.services.decoding import PROCESSES, FilmReader
from ncov_desktop.services.judging import BATCH, Judging
from ncov_desktop.services.known_films import KnownFilms
from ncov_desktop.services.outcomes import file_mark, outcome_of, outcome_of_problem

# Problems are cheap to find and dear to store one by one.
_TOGETHER = 25
# An engine that is lost with so many films in a row, each asked for alone, is lost with them all.
_HOPELESS = BATCH
_WINDOW_S = 30.0
_GLANCE_S = 0.1
_GONE = frozenset((ErrorKind.FILE_MISSING, ErrorKind.FILE_UNREADABLE, ErrorKind.FOLDER_UNREADABLE))
_ENGINE_GONE = frozenset((ErrorKind.ENGINE_LOST, ErrorKind.ENGINE_TIMEOUT))


@dataclass(frozen=True, slots=True, eq=False)
class Means:
    """What a screening works with. `bundle` is the one that `engine` runs."""

    database: Database
    engine: Engine
    bundle: Bundle
    reader: FilmReader | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be done. recursive: the folders inside the folder too. again: known films too.

    The worklist itself, and what lies beside it under its name, is never a film.

    openers: how many films are opened at a time. leave_out: files that are none of the films, by their
        absolute paths. only: the only films of the folder that are screened; empty for all. files: the
        only files that are looked into; empty for all.
    """

    recursive: bool = True
    again: bool = False
    openers: int = PROCESSES + 1
    leave_out: frozenset[Path] = frozenset()
    only: frozenset[FilmSource] = frozenset()
    files: frozenset[Path] = frozenset()


class Control:
    """Pauses, resumes or stops a screening from any thread."""

    def __init__(self) -> None:
        self._go = threading.Event()
        self._go.set()
        self._stopped = False

    def pause(self) -> None:
        """Begins no further films until `resume`; those begun are stored."""
        self._go.clear()

    def resume(self) -> None:
        """Goes on."""
        self._go.set()

    def stop(self) -> None:
        """Begins no further films; those begun are stored, then it ends."""
        self._stopped = True
        self._go.set()

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stopped

    @property
    def paused(self) -> bool:
        """Whether it was told to pause."""
        return not self._go.is_set()

    def wait(self) -> None:
        """Returns once it is not paused."""
        self._go.wait()

    def rest(self, seconds: float) -> None:
        """Returns after so long, or soon after it was told to stop."""
        end = time.monotonic() + seconds
        while not self._stopped and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, _GLANCE_S))


def screen(
    folder: Path, means: Means, choice: Choice | None = None, control: Control | None = None
) -> Generator[ScreeningEvent, None, None]:
    """Screens a folder; films and archives as the browser finds them, of many frames the first.

    A film that was screened with the same bundle and has not changed is not computed again, and the same
    bytes elsewhere are not either. Only one screening writes into a worklist at a time.

    Yields: an event for each film once its outcome is on the disk, and ScreeningFinished at last. What
        was yielded stays, whatever happens after. Closing it begins nothing more.
    Raises: NcovError: screening_runs, folder_gone, folder_unreadable, file_missing; what keeps the
        engine from its work; worklist_busy, worklist_damaged, worklist_unwritable.
    """
    with ExitStack() as stack:
        database = means.database
        try:
            stack.enter_context(alone(database.file.with_name(f"{database.file.name}.screening")))
        except NcovError as error:
            busy = error.kind is ErrorKind.WORKLIST_BUSY
            raise NcovError(ErrorKind.SCREENING_RUNS) if busy else error from error
        choice = choice or Choice()
        root = folder.absolute()
        _identity(root)
        judging = Judging(means.engine, means.bundle, means.reader, choice.openers)
        stack.enter_context(closing(judging))
        yield from _Screening(root, means, choice, judging, control or Control()).run()


class _Screening:
    """One run, its state spread over the films it has seen."""

    def __init__(
        self, root: Path, means: Means, choice: Choice, judging: Judging, control: Control
    ) -> None:
        self._root, self._identity = root, _identity(root)
        self._means, self._choice = means, choice
        self._judging, self._control = judging, control
        self._bundle_sha256 = means.bundle.content_sha256 or ""
        self._known = KnownFilms(means.database, root, self._bundle_sha256)
        self._under_way: deque[list[FilmFile]] = deque()
        self._waiting: list[FilmFile] = []
        self._problems: list[Outcome] = []
        self._ids: dict[int, Status] = {}
        self._known_count = self._failed_in_a_row = 0
        self._engine_works = self._gone = False
        self._listed = self._looked_at = 0
        self._began = time.monotonic()
        self._paces: deque[tuple[float, int]] = deque([(self._began, 0)])

    def run(self) -> Generator[ScreeningEvent, None, None]:
        """All of it."""
        with closing(self._find()) as found:
            for event in found:
                yield from self._take(event)
                if self._control.paused:
                    yield from self._pause()
                if self._control.stopped or self._gone:
                    self._waiting.clear()
                    break
        if self._waiting:
            self._begin()
        while self._under_way:
            yield from self._finish()
        yield from self._store_problems()
        if self._gone:
            raise NcovError(ErrorKind.FOLDER_GONE)
        yield self._progress()
        counts = Counts(dict(Counter(self._ids.values())))
        elapsed_s = time.monotonic() - self._began
        stopped = self._control.stopped
        yield ScreeningFinished(tuple(self._ids), counts, self._known_count, elapsed_s, stopped)

    def _find(self) -> Generator[Found | Progress | FilmEntry | Problem, None, None]:
        only = self._choice.only
        files = sorted(self._choice.files or {source.path for source in only}) or [self._root]
        for event in find_films(files, self._choice.recursive):
            if isinstance(event, Done):
                return
            left_out = isinstance(event, FilmEntry | Problem) and (
                event.source.path in self._choice.leave_out
                or self._means.database.is_own(event.source.path)
                or (bool(only) and event.source not in only)
            )
            if not left_out:
                yield event

    def _take(
        self, event: Found | Progress | FilmEntry | Problem
    ) -> Generator[ScreeningEvent, None, None]:
        if isinstance(event, Found):
            self._listed = event.count
            yield FilesFound(event.count)
        elif isinstance(event, Progress):
            self._listed, self._looked_at = event.total, event.done
            yield self._progress()
        elif isinstance(event, Problem):
            outcome = outcome_of_problem(event, self._root, self._bundle_sha256)
            self._problems += self._not_for_the_folder([outcome])
            if len(self._problems) >= _TOGETHER:
                yield from self._store_problems()
        else:
            yield from self._enter(event.source)

    def _enter(self, source: FilmSource) -> Generator[ScreeningEvent, None, None]:
        file = file_mark(source, self._root)
        if not self._choice.again:
            if (record := self._known.unchanged(file)) is not None:
                self._known_count += 1
                self._ids[record.id] = record.outcome.status
                yield FilmKnown(record)
                return
            if (outcome := self._known.same_bytes(file)) is not None:
                yield from self._store([outcome], computed=False)
                return
        self._waiting.append(file)
        if len(self._waiting) == BATCH:
            if not self._judging.has_room:
                yield from self._finish()
            self._begin()

    def _begin(self) -> None:
        if not self._engine_works:
            self._means.engine.info()  # better said once than of every film
            self._engine_works = True
        self._judging.begin([file.source for file in self._waiting])
        self._under_way.append(self._waiting)
        self._waiting = []

    def _finish(self) -> Generator[ScreeningEvent, None, None]:
        """Stores the batch that was begun first."""
        reads, files = self._judging.finish(), self._under_way.popleft()
        outcomes = [
            outcome_of(read, file, self._bundle_sha256)
            for read, file in zip(reads, files, strict=True)
        ]
        if (
            self._control.stopped
        ):  # an engine that is lost then was ended, and says nothing of a film
            outcomes = [each for each in outcomes if not _is_lost(each)]
        yield from self._store(self._not_for_the_folder(outcomes))
        yield from self._store_problems()
        yield self._progress()
        self._check_engine(outcomes)

    def _store_problems(self) -> Generator[ScreeningEvent, None, None]:
        problems, self._problems = self._problems, []
        if problems:
            yield from self._store(problems)

    def _store(
        self, outcomes: list[Outcome], *, computed: bool = True
    ) -> Generator[ScreeningEvent, None, None]:
        """Yields nothing that is not on the disk."""
        records: Iterable[ScreeningRecord] = append_outcomes(self._means.database, outcomes)
        for record in records:
            self._ids[record.id] = record.outcome.status
            yield FilmStored(record, computed)

    def _pause(self) -> Generator[ScreeningEvent, None, None]:
        while self._under_way:
            yield from self._finish()
        yield from self._store_problems()
        yield self._progress(paused=True)
        self._control.wait()
        self._paces = deque([(time.monotonic(), len(self._ids))])
        yield self._progress()

    def _progress(self, *, paused: bool = False) -> ScreeningProgress:
        done, now = len(self._ids), time.monotonic()
        waiting = len(self._waiting) + len(self._problems) + sum(map(len, self._under_way))
        left = waiting + max(0, self._listed - self._looked_at)
        self._paces.append((now, done))
        while now - self._paces[0][0] > _WINDOW_S and len(self._paces) > 2:
            self._paces.popleft()
        since, then = self._paces[0]
        per_s = (done - then) / (now - since) if now > since else 0.0
        left_s = left / per_s if per_s > 0 else None
        return ScreeningProgress(done, done + left, per_s, left_s, paused)

    def _not_for_the_folder(self, outcomes: list[Outcome]) -> list[Outcome]:
        """The outcomes without the films that are missing because their folder is."""
        missing = [each for each in outcomes if each.problem and each.problem.kind in _GONE]
        if missing and not self._gone:
            try:
                self._gone = _identity(self._root) != self._identity
            except NcovError:
                self._gone = True
        return [each for each in outcomes if each not in missing] if self._gone else outcomes

    def _check_engine(self, outcomes: list[Outcome]) -> None:
        """Raises: NcovError, as the engine did with each of the last films."""
        for outcome in outcomes:
            if _is_lost(outcome):
                self._failed_in_a_row += 1
            elif outcome.status is Status.JUDGED:
                self._failed_in_a_row = 0
            if self._failed_in_a_row >= _HOPELESS and outcome.problem is not None:
                raise outcome.problem.error


def _is_lost(outcome: Outcome) -> bool:
    """Whether the engine was lost with the film, or took too long over it."""
    return outcome.problem is not None and outcome.problem.kind in _ENGINE_GONE


def _identity(folder: Path) -> tuple[int, int]:
    """Raises: NcovError (file_missing, folder_unreadable)."""
    try:
        with os.scandir(folder):
            return identity(folder.stat())
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except OSError as error:
        raise NcovError(ErrorKind.FOLDER_UNREADABLE) from error
