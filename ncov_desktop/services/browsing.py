"""Opens what is more than one file: folders, indexes (DICOMDIR) and archives, grouped into studies."""

import os
import zipfile
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ncov_desktop.core.browser import Browser, FilmEntry, FilmSource, Problem, group
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging import archives
from ncov_desktop.imaging.header_bytes import (
    MAX_HEADER_BYTES,
    FileBytes,
    StreamBytes,
)
from ncov_desktop.imaging.headers import is_index, read_entry, read_index
from ncov_desktop.imaging.sources import Identity, check_film_size, identity, open_regular
from ncov_desktop.services.folders import Listings, is_hidden, resolve_inside, walk

# inflated for the headers of all archives of one search
MAX_INFLATED_IN_ALL = 4 * 1024**3
_EVERY = 25
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Found:
    """So many files are there to be looked into, up to now."""

    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of them have been looked into."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Done:
    """The end: everything that was found, in order."""

    browser: Browser


Event = Found | Progress | FilmEntry | Problem | Done


def find_films(paths: Iterable[Path], recursive: bool = True) -> Iterator[Event]:
    """Every film in files, folders, indexes and archives, by header; close it to cancel.

    recursive: whether to look into the folders inside folders.
    Yields: Found while folders are listed, then for every film its entry, for everything else a
        Problem, Progress now and then, and at last Done with all of them in order.
    Nothing is written and no link leads out of a folder that was named. A DICOMDIR that is named
    stands for the films it lists; in a folder it only tells which of them are missing.
    """
    return _Search(recursive).run(paths)


def is_archive(path: Path) -> bool:
    """Whether a file is an archive, by its content; False for what is no file or cannot be read."""
    try:
        file, status = open_regular(path, follow=True)
        with file:
            return _is_archive(FileBytes(file, status.st_size))
    except NcovError:
        return False


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file to look into. named: by the user, so an index or a link may be followed."""

    path: Path
    named: bool = False
    listed: bool = False  # by an index


class _Search:
    """One search, its state spread over the files it has seen."""

    def __init__(self, recursive: bool) -> None:
        self._recursive = recursive
        self._waiting: deque[_Candidate] = deque()
        self._entries: list[FilmEntry] = []
        self._problems: list[Problem] = []
        self._seen: set[Identity] = set()
        self._missing: set[tuple[Path, tuple[str, ...]]] = set()
        self._done = self._total = 0
        self._inflatable = MAX_INFLATED_IN_ALL

    def run(self, paths: Iterable[Path]) -> Iterator[Event]:
        yield from self._list(paths)
        while self._waiting:
            yield from self._look_into(self._waiting.popleft())
            yield from self._step()
        yield Progress(self._done, self._total)
        yield Done(group(self._entries, self._problems))

    def _list(self, paths: Iterable[Path]) -> Iterator[Event]:
        """Fills `_waiting`."""
        for path in paths:
            if not _is_folder(path):
                self._add(_Candidate(path.absolute(), named=True))
                continue
            for found in walk(path.absolute(), self._recursive):
                if isinstance(found, Problem):
                    yield self._say(found.source, found.error)
                    continue
                self._add(_Candidate(found))
                if self._total % _EVERY == 0:
                    yield Found(self._total)
        yield Found(self._total)

    def _add(self, candidate: _Candidate) -> None:
        self._waiting.append(candidate)
        self._total += 1

    def _look_into(self, candidate: _Candidate) -> Iterator[Event]:
        source = FilmSource(candidate.path)
        try:
            file, status = open_regular(candidate.path, follow=candidate.named)
            with file:
                if identity(status) in self._seen:
                    return
                self._seen.add(identity(status))
                data = FileBytes(file, status.st_size)
                if is_index(data) and not candidate.listed:
                    yield from self._look_into_index(candidate, data)
                elif _is_archive(data) and not candidate.listed:
                    yield from self._look_into_archive(candidate.path, file)
                else:
                    check_film_size(status.st_size)
                    yield self._enter(read_entry(source, data))
        except NcovError as error:
            yield self._say(source, error)

    def _look_into_index(self, candidate: _Candidate, data: FileBytes) -> Iterator[Event]:
        folder, listings = candidate.path.parent, Listings()
        for parts in read_index(data):
            try:
                path = resolve_inside(folder, parts, listings)
            except NcovError as error:
                # several indexes of one folder are likely to miss the same film
                if (folder, parts) not in self._missing:
                    self._missing.add((folder, parts))
                    yield self._say(FilmSource(candidate.path, "/".join(parts)), error)
                continue
            if candidate.named:
                self._add(_Candidate(path, listed=True))

    def _look_into_archive(self, path: Path, file: BinaryIO) -> Iterator[Event]:
        with archives.open_archive(file) as archive:
            members = archive.infolist()
            self._total += len(members)
            for index, member in enumerate(members):
                source = FilmSource(path, archives.member_name(member), index)
                if not (archives.is_folder(member) or _is_hidden_member(source)):
                    try:
                        yield from self._look_into_member(archive, member, source)
                    except NcovError as error:
                        yield self._say(source, _inside(error))
                yield from self._step()

    def _look_into_member(
        self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, source: FilmSource
    ) -> Iterator[Event]:
        with archives.open_member(archive, member) as read:
            if self._inflatable <= 0:
                raise NcovError(ErrorKind.ARCHIVE_TOO_LARGE)
            data = None
            try:
                data = StreamBytes(read, min(MAX_HEADER_BYTES, self._inflatable))
                # the films an index lists are members too
                if not is_index(data):
                    yield self._enter(read_entry(source, data))
            finally:
                self._inflatable -= data.spent if data else 0

    def _step(self) -> Iterator[Event]:
        self._done += 1
        if self._done % _EVERY == 0:
            yield Progress(self._done, self._total)

    def _enter(self, entry: FilmEntry) -> FilmEntry:
        self._entries.append(entry)
        return entry

    def _say(self, source: FilmSource, error: NcovError) -> Problem:
        problem = Problem.of(source, error)
        self._problems.append(problem)
        return problem


def _is_folder(path: Path) -> bool:
    try:
        return os.path.isdir(path)  # noqa: PTH112 - unlike Path, it takes any name for an answer
    except ValueError:
        return False


def _is_archive(data: FileBytes) -> bool:
    return data.first.startswith(_ZIP) and data.first[128:132] != b"DICM"


def _is_hidden_member(source: FilmSource) -> bool:
    parts = (source.member or "").replace("\\", "/").split("/")
    return any(is_hidden(part) for part in parts if part not in ("", ".", ".."))


def _inside(error: NcovError) -> NcovError:
    """Of an archive's member: an archive again is not opened, and that is what is to be said."""
    if error.kind is ErrorKind.NOT_A_FILM and error.facts.get("format") in ("ZIP", "gzip"):
        return NcovError(ErrorKind.ARCHIVE_NESTED)
    return error
