"""Watches a folder: new films are screened as they arrive, once their files are complete.

Stable names: `watch`, `Pace`; the events are in `core.watching`.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.browser import Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import Counts, FilmKnown, FilmStored, Status
from ncov_desktop.core.watching import (
    WatchedFolder,
    WatchEvent,
    WatchFinished,
    WatchLooked,
    WatchPhase,
)
from ncov_desktop.imaging.sources import open_regular
from ncov_desktop.services.folders import FileFound, list_files
from ncov_desktop.services.screening import Choice, Control, Means, screen

# What browsers, scanners and copying programs call a file that they still write.
_UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".filepart", ".download")
# An index names films that lie beside it, and these are looked at themselves.
_INDEX = "dicomdir"
_AWAY = frozenset((ErrorKind.FOLDER_GONE, ErrorKind.FOLDER_UNREADABLE, ErrorKind.FILE_MISSING))
_BUSY = frozenset((ErrorKind.SCREENING_RUNS, ErrorKind.WORKLIST_BUSY))
# What is no fault of the film's may be over when it is tried again, but not for ever.
_PASSING = frozenset(
    (ErrorKind.DECODER_UNAVAILABLE, ErrorKind.ENGINE_LOST, ErrorKind.ENGINE_TIMEOUT)
)
_TRIES = 3
# A folder that takes long to be listed is not listed all the time.
_RESTS = 4


@dataclass(frozen=True, slots=True)
class Pace:
    """How often is looked. settle_s: for so long a file's size and time must not have changed.

    pause_s: between two looks. longest_s: so long at most, however long a look takes.
    """

    settle_s: float = 4.0
    pause_s: float = 2.0
    longest_s: float = 60.0


_Mark = tuple[int, int]  # size in bytes, mtime_ns


def watch(
    watched: WatchedFolder, means: Means, control: Control | None = None, pace: Pace | None = None
) -> Generator[WatchEvent, None, None]:
    """Screens the films of a folder and then each new one, until it is told to stop.

    A film is screened once its file is complete: its size and time are as they were when it was first
    seen like this, at least `settle_s` ago, and it can be read. One that fails by no fault of its own
    is tried again, three times in all. Empty files, DICOMDIRs and names that
    say "unfinished" are passed over. A file that changes later is screened again. Films that the
    worklist knows with the same bundle are not computed again, so a watch goes on where another ended.
    While the folder cannot be reached it is looked for, and another screening is let finish first.

    control: `stop` ends it within a moment; what was begun is stored.
    Yields: an event for each film once its outcome is on the disk, WatchLooked when it does something
        else, and WatchFinished at last.
    Raises: NcovError: what keeps the engine from its work; worklist_damaged, worklist_unwritable.
    """
    yield from _Watch(watched, means, control or Control(), pace or Pace()).run()


class _Watch:
    """One run, with what it has seen of each file."""

    def __init__(self, watched: WatchedFolder, means: Means, control: Control, pace: Pace) -> None:
        self._root, self._recursive = watched.folder.absolute(), watched.recursive
        self._means, self._control, self._pace = means, control, pace
        self._arriving: dict[Path, tuple[_Mark, float]] = {}
        self._done: dict[Path, _Mark] = {}
        self._ended: dict[int, Status] = {}
        self._known: set[int] = set()
        self._tries: Counter[Path] = Counter()
        self._said: WatchLooked | None = None

    def run(self) -> Generator[WatchEvent, None, None]:
        """All of it."""
        began = time.monotonic()
        while not self._control.stopped:
            looked = time.monotonic()
            ready = self._look(looked)
            phase = WatchPhase.AWAY if ready is None else WatchPhase.WAITING
            if ready:
                yield from self._say(WatchPhase.SCREENING)
                phase = yield from self._screen(ready)
            yield from self._say(phase)
            took = time.monotonic() - looked if not ready else 0.0
            self._control.rest(min(max(self._pace.pause_s, _RESTS * took), self._pace.longest_s))
        counts = Counts(dict(Counter(self._ended.values())))
        known = len(self._known - self._ended.keys())
        yield WatchFinished(counts, known, time.monotonic() - began)

    def _look(self, now: float) -> dict[Path, _Mark] | None:
        """The files that are complete and not screened yet; None where the folder is away."""
        there: set[Path] = set()
        ready: dict[Path, _Mark] = {}
        whole = True
        for found in list_files(self._root, self._recursive):
            if self._control.stopped:
                return {}
            if isinstance(found, Problem):
                if found.source.path == self._root and found.kind in _AWAY:
                    return None
                whole = False
            elif not (_is_passed_over(found) or self._means.database.is_own(found.path)):
                there.add(found.path)
                if self._is_ready(found, now):
                    ready[found.path] = (found.size, found.mtime_ns)
        if whole:  # else what was not seen may only have been out of reach
            self._done = {path: mark for path, mark in self._done.items() if path in there}
            self._arriving = {path: at for path, at in self._arriving.items() if path in there}
        return ready

    def _is_ready(self, found: FileFound, now: float) -> bool:
        mark = (found.size, found.mtime_ns)
        if self._done.get(found.path) == mark:
            return False
        was, since = self._arriving.get(found.path, (None, now))
        if was != mark:
            self._arriving[found.path] = (mark, now)
            return False
        return now - since >= self._pace.settle_s and _is_readable(found)

    def _screen(self, ready: dict[Path, _Mark]) -> Generator[WatchEvent, None, WatchPhase]:
        """What is to be said afterwards; the films that were not stored are ready again later."""
        choice = Choice(self._recursive, files=frozenset(ready))
        again: set[Path] = set()
        try:
            with closing(screen(self._root, self._means, choice, self._control)) as events:
                for event in events:
                    if isinstance(event, FilmStored | FilmKnown):
                        self._count(event)
                        again |= self._worth_another_try(event)
                        yield event
        except NcovError as error:
            if error.kind in _AWAY:
                return WatchPhase.AWAY
            if error.kind in _BUSY:
                return WatchPhase.BUSY
            raise
        if not self._control.stopped:
            for path in ready.keys() - again:
                self._done[path] = ready[path]
                self._arriving.pop(path, None)
        return WatchPhase.WAITING

    def _worth_another_try(self, event: FilmStored | FilmKnown) -> set[Path]:
        """The file of a film that failed by no fault of its own, a few times."""
        problem, path = event.record.outcome.problem, event.record.outcome.file.source.path
        if problem is None or problem.kind not in _PASSING:
            return set()
        self._tries[path] += 1
        return {path} if self._tries[path] < _TRIES else set()

    def _count(self, event: FilmStored | FilmKnown) -> None:
        if isinstance(event, FilmKnown):
            self._known.add(event.record.id)
        else:
            self._ended[event.record.id] = event.record.outcome.status

    def _say(self, phase: WatchPhase) -> Generator[WatchEvent, None, None]:
        """Nothing that was said last."""
        looked = WatchLooked(phase, len(self._arriving))
        if looked != self._said:
            self._said = looked
            yield looked


def _is_passed_over(found: FileFound) -> bool:
    name = found.path.name.casefold()
    return not found.size or name.endswith(_UNFINISHED) or name == _INDEX


def _is_readable(found: FileFound) -> bool:
    """Whether it can be opened, and is what was listed; Windows lists old sizes of open files."""
    try:
        file, status = open_regular(found.path)
        with file:
            return (status.st_size, status.st_mtime_ns) == (found.size, found.mtime_ns)
    except NcovError:
        return False
