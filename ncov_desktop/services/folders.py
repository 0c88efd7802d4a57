"""Finds files below a folder: never outside it, and never without an end."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.sources import Identity, identity

MAX_DEPTH = 64
MAX_FILES = 200_000
_SYSTEM_NAMES = frozenset(
    (
        "thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "__macosx",
        "$recycle.bin",
        "system volume information",
        "lost+found",
    )
)
_JUNCTION = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)

Listings = dict[Path, dict[str, str]]


def is_hidden(name: str) -> bool:
    """Whether a file or folder belongs to the operating system and not to its user."""
    return name.startswith(".") or name.casefold() in _SYSTEM_NAMES


@dataclass(frozen=True, slots=True)
class FileFound:
    """A file, and how it was when it was listed. size: bytes. mtime_ns: as the system states it."""

    path: Path
    size: int
    mtime_ns: int


def walk(root: Path, recursive: bool = True) -> Iterator[Path | Problem]:
    """The paths of `list_files`."""
    for found in list_files(root, recursive):
        yield found.path if isinstance(found, FileFound) else found


def list_files(root: Path, recursive: bool = True) -> Iterator[FileFound | Problem]:
    """Every file below a folder, by name, and what was left out of it and why.

    recursive: False leaves out, in silence, the folders inside it.
    No link is followed: one that stays inside leads to what is found anyway, others are said.
    Hidden and system files are passed over in silence.
    """
    real_root = Path(os.path.realpath(root))
    seen: set[Identity] = set()
    waiting, found = [(root, 0)], 0
    while waiting:
        folder, depth = waiting.pop()
        try:
            if (folder_identity := identity(folder.stat())) in seen:
                continue
            seen.add(folder_identity)
            children = _children(folder)
        except OSError:
            yield Problem(FilmSource(folder), ErrorKind.FOLDER_UNREADABLE)
            continue
        below = []
        for child in children:
            found += 1
            if found > MAX_FILES:
                yield Problem(FilmSource(root), ErrorKind.FOLDER_TOO_LARGE)
                return
            seen_as = _look_at(child, real_root)
            if seen_as is None and not recursive:
                continue
            if seen_as is None and depth >= MAX_DEPTH:
                yield Problem(FilmSource(Path(child.path)), ErrorKind.FOLDER_TOO_DEEP)
            elif seen_as is None:
                below.append((Path(child.path), depth + 1))
            else:
                yield from seen_as
        waiting.extend(reversed(below))


def resolve_inside(folder: Path, parts: tuple[str, ...], listings: Listings) -> Path:
    """The file a DICOMDIR names, inside its own folder, whatever the disk did to upper case.

    listings: keeps what was listed, as an index names many files of one folder; at first empty.
    Raises: NcovError (index_leads_outside, index_file_missing).
    """
    found = folder
    for part in parts:
        if part in ("", ".", "..") or any(c in "/\\:\0" for c in part):
            raise NcovError(ErrorKind.INDEX_LEADS_OUTSIDE)
        found = _child(found, part, listings)
    if not _is_inside(found, Path(os.path.realpath(folder))):
        raise NcovError(ErrorKind.INDEX_LEADS_OUTSIDE)
    return found


def _children(folder: Path) -> list[os.DirEntry[str]]:
    """Raises: OSError."""
    with os.scandir(folder) as listing:
        children = [child for child in islice(listing, MAX_FILES + 1) if not is_hidden(child.name)]
    return sorted(children, key=lambda child: child.name)


def _look_at(child: os.DirEntry[str], real_root: Path) -> tuple[FileFound | Problem, ...] | None:
    """None for a folder to go into; else what is to be said about the child."""
    path = Path(child.path)
    try:
        status = child.stat(follow_symlinks=False)
    except OSError:
        return (Problem(FilmSource(path), ErrorKind.FILE_UNREADABLE),)
    if stat.S_ISLNK(status.st_mode) or _is_junction(status):
        inside = _is_inside(path, real_root) and path.exists()
        return () if inside else (Problem(FilmSource(path), ErrorKind.LINK_NOT_FOLLOWED),)
    if stat.S_ISDIR(status.st_mode):
        return None
    if not stat.S_ISREG(status.st_mode):
        return (Problem(FilmSource(path), ErrorKind.SPECIAL_FILE),)
    return (FileFound(path, status.st_size, status.st_mtime_ns),)


def _is_junction(status: os.stat_result) -> bool:
    """Windows has folders that are links by another name."""
    return _JUNCTION is not None and getattr(status, "st_reparse_tag", 0) == _JUNCTION


def _is_inside(path: Path, real_root: Path) -> bool:
    try:
        return Path(os.path.realpath(path)).is_relative_to(real_root)
    except (OSError, ValueError):
        return False


def _child(folder: Path, name: str, listings: Listings) -> Path:
    """Raises: NcovError (index_file_missing)."""
    exact = folder / name
    try:
        if exact.is_symlink() or exact.exists():
            return exact
        if folder not in listings:
            # discs show names in small letters, or with a version behind them
            with os.scandir(folder) as listing:
                names = [child.name for child in islice(listing, MAX_FILES)]
            plain = (found.partition(";")[0].rstrip(".").casefold() for found in names)
            listings[folder] = dict(zip(plain, names, strict=True))
        return folder / listings[folder][name.casefold()]
    except (OSError, ValueError, KeyError) as error:
        raise NcovError(ErrorKind.INDEX_FILE_MISSING) from error
