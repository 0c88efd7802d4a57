"""Reads ZIP archives member by member in memory: nothing is unpacked to disk, and no bomb goes off."""

import io
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.header_bytes import CappedFile
from ncov_desktop.imaging.limits import MAX_INFLATED_BYTES

MAX_MEMBERS = 20_000
# films and their empty borders pack up to some 50 times; small members may do what they like
MAX_RATIO = 200
_ANY_RATIO_BYTES = 16 * 1024**2
# the list of members may not fill the memory either
_MAX_LIST_BYTES = 8 * 1024**2
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED, _UTF8 = 0x1, 0x800
_UNIX_MODE_SHIFT = 16

Read = Callable[[int], bytes]


@contextmanager
def open_archive(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """The archive in an open file, after checks of its list of members.

    Raises: NcovError (archive_damaged, archive_too_large).
    """
    with _named_errors():
        archive = zipfile.ZipFile(_ListCap(file))
    with archive:
        count = len(archive.infolist())
        if count > MAX_MEMBERS:
            raise NcovError(ErrorKind.ARCHIVE_TOO_LARGE, members=count, limit=MAX_MEMBERS)
        _check_overlaps(archive.infolist())
        yield archive


def member_name(member: zipfile.ZipInfo) -> str:
    """The member's name; UTF-8 where it can be, which many writers use and do not say."""
    name = member.orig_filename
    if member.flag_bits & _UTF8:
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except ValueError:
        return name


def is_folder(member: zipfile.ZipInfo) -> bool:
    """Whether the member stands for a folder; one that holds something is a file, whatever it says."""
    says_so = member.is_dir() or stat.S_ISDIR(member.external_attr >> _UNIX_MODE_SHIFT)
    return says_so and member.file_size == 0


@contextmanager
def open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[Read]:
    """A function that reads on in a member: up to so many bytes, none at the end.

    Raises (also when read): NcovError (archive_damaged, archive_encrypted, archive_too_large,
        archive_unsupported, link_not_followed, special_file, file_empty).
    """
    _check_member(member)
    with _named_errors():
        opened = archive.open(member)
    with opened:

        def read(count: int) -> bytes:
            with _named_errors():
                return opened.read(count)

        yield read


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """All bytes of a member, its checksum verified.

    Raises: NcovError, as `open_member`.
    """
    with open_member(archive, member) as read:
        data = io.BytesIO()
        while part := read(1024**2):
            data.write(part)
            if data.tell() > MAX_INFLATED_BYTES:
                raise NcovError(ErrorKind.ARCHIVE_TOO_LARGE)
    return data.getvalue()


class _ListCap(CappedFile):
    """Lets no single read take more than a list of members may have."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, 0)

    def read(self, size: int | None = -1, /) -> bytes:
        """Raises: NcovError (archive_too_large)."""
        if size is None or size < 0:
            return self._file.read(_MAX_LIST_BYTES)
        if size > _MAX_LIST_BYTES:
            raise NcovError(ErrorKind.ARCHIVE_TOO_LARGE)
        return self._file.read(size)


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except NcovError:
        raise
    except Exception as error:  # zipfile lets many types through, zlib's and struct's among them
        raise NcovError(ErrorKind.ARCHIVE_DAMAGED) from error


def _check_overlaps(members: list[zipfile.ZipInfo]) -> None:
    """Members that share bytes are the trick of bombs without a large ratio; no writer makes them.

    Source: D. Fifield, A better zip bomb, WOOT 2019.
    Raises: NcovError (archive_damaged).
    """
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            raise NcovError(ErrorKind.ARCHIVE_DAMAGED, reason="overlap")
        end = member.header_offset + _LOCAL_HEADER_BYTES + member.compress_size


def _check_member(member: zipfile.ZipInfo) -> None:
    """Raises: NcovError where the member must not or cannot be read."""
    mode = member.external_attr >> _UNIX_MODE_SHIFT
    if stat.S_ISLNK(mode):
        raise NcovError(ErrorKind.LINK_NOT_FOLLOWED)
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise NcovError(ErrorKind.SPECIAL_FILE)
    if member.flag_bits & _ENCRYPTED:
        raise NcovError(ErrorKind.ARCHIVE_ENCRYPTED)
    # others may ask for any amount of memory to unpack the first byte
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NcovError(ErrorKind.ARCHIVE_UNSUPPORTED)
    if member.file_size == 0:
        raise NcovError(ErrorKind.FILE_EMPTY)
    bomb = member.file_size > max(_ANY_RATIO_BYTES, MAX_RATIO * member.compress_size)
    if bomb or member.file_size > MAX_INFLATED_BYTES:
        raise NcovError(ErrorKind.ARCHIVE_TOO_LARGE)
