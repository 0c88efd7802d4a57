"""Opens a film where it lies, in a file or in an archive, and never waits for what is no file."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging import archives
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.formats import read_study_bytes
from ncov_desktop.imaging.limits import MAX_FILE_BYTES

# a pipe would wait for its other end, and a link that took a file's place would lead elsewhere
_OPEN_FLAGS = os.O_RDONLY
for _flag in ("O_BINARY", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY"):
    _OPEN_FLAGS |= getattr(os, _flag, 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)

Identity = tuple[int, int]


def open_source(source: FilmSource) -> bytes:
    """The bytes of a film, from its file or from its archive with its checksum verified.

    Raises: NcovError (all kinds of `open_regular` and `read_member`; file_missing where the archive
        has changed).
    """
    file, status = open_regular(source.path, follow=True)
    with file:
        if source.member is None:
            check_film_size(status.st_size)
            try:
                return file.read()
            except OSError as error:
                raise NcovError(ErrorKind.FILE_UNREADABLE) from error
            except MemoryError as error:
                raise NcovError(ErrorKind.FILE_TOO_LARGE, bytes=status.st_size) from error
        with archives.open_archive(file) as archive:
            members = archive.infolist()
            member = members[source.index] if source.index < len(members) else None
            if member is None or archives.member_name(member) != source.member:
                raise NcovError(ErrorKind.FILE_MISSING)
            return archives.read_member(archive, member)


def read_source(source: FilmSource, frame: int = 0) -> Study:
    """The film behind an entry. frame: which of several, counted from 0.

    Raises: NcovError (all kinds of `read_study` and `open_source`).
    """
    if source.member is None:
        return read_study(source.path, frame)
    return read_study_bytes(open_source(source), source.label, frame)


def identity(status: os.stat_result) -> Identity:
    """What two names of one file have in common."""
    return status.st_dev, status.st_ino


def open_regular(path: Path, follow: bool = False) -> tuple[BinaryIO, os.stat_result]:
    """A file opened for reading, which never waits for anything.

    follow: whether the path itself may be a link.
    Raises: NcovError (file_missing, file_unreadable, file_empty, is_a_folder, link_not_followed,
        special_file).
    """
    try:
        _check(path.stat(follow_symlinks=follow))
        handle = os.open(path, _OPEN_FLAGS | (0 if follow else _NO_FOLLOW))
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    try:
        status = os.fstat(handle)
        _check(status)  # once more, of what has really been opened
        return os.fdopen(handle, "rb"), status
    except BaseException:
        os.close(handle)
        raise


def check_film_size(size: int) -> None:
    """Returns where a file of so many bytes may be a film; an archive may be larger.

    Raises: NcovError (file_too_large).
    """
    if size > MAX_FILE_BYTES:
        raise NcovError(ErrorKind.FILE_TOO_LARGE, bytes=size, limit_bytes=MAX_FILE_BYTES)


def _check(status: os.stat_result) -> None:
    """Raises: NcovError where this is no file with something in it."""
    if stat.S_ISDIR(status.st_mode):
        raise NcovError(ErrorKind.IS_A_FOLDER)
    if stat.S_ISLNK(status.st_mode):
        raise NcovError(ErrorKind.LINK_NOT_FOLLOWED)
    if not stat.S_ISREG(status.st_mode):
        raise NcovError(ErrorKind.SPECIAL_FILE)
    if status.st_size == 0:
        raise NcovError(ErrorKind.FILE_EMPTY)
