"""The first part of a file, read bit by bit, so that a header costs only the header."""

import io
import zlib
from collections.abc import Callable
from typing import BinaryIO, Protocol

from ncov_desktop.core.errors import ErrorKind, NcovError

FIRST_BYTES = 16 * 1024
# headers of radiographs have some kilobytes; those of long multi-frame series a few megabytes
MAX_HEADER_BYTES = 64 * 1024**2
_RASTER_HEADER_BYTES = 1024**2
_SKIP_BYTES = 64 * 1024


class HeaderBytes(Protocol):
    """Bytes by position; positions asked for never go down.

    size: of the file where it is known before its end is reached.
    """

    first: bytes

    def at(self, position: int, count: int) -> bytes:
        """Up to `count` bytes at `position`; fewer only at the end. Raises: NcovError."""

    def end(self) -> int:
        """Where the bytes end; exact once `at` returned fewer than it was asked for."""

    def as_file(self) -> tuple[BinaryIO, bool]:
        """The bytes for a reader of plain pictures, and whether more follow than it can see."""


class FileBytes:
    """The bytes of an open file, of which large values are skipped unread."""

    def __init__(self, file: BinaryIO, size: int, limit: int = MAX_HEADER_BYTES) -> None:
        self._file, self._size, self._left = file, size, limit
        self.first = self.at(0, FIRST_BYTES)

    def at(self, position: int, count: int) -> bytes:
        """See `HeaderBytes`. Raises: NcovError (file_unreadable, picture_too_large)."""
        self._left -= count
        if self._left < 0:
            raise NcovError(ErrorKind.PICTURE_TOO_LARGE)
        try:
            self._file.seek(position)
            return self._file.read(count) or b""
        except (OSError, ValueError, OverflowError) as error:
            raise NcovError(ErrorKind.FILE_UNREADABLE) from error

    def end(self) -> int:
        """See `HeaderBytes`."""
        return self._size

    def as_file(self) -> tuple[BinaryIO, bool]:
        """See `HeaderBytes`."""
        return CappedFile(self._file, self._left), False


class StreamBytes:
    """Bytes that only come one after the other: an archive's member, a deflated data set.

    read: up to so many bytes, none at the end. spent: bytes taken so far, also those skipped.
    """

    def __init__(self, read: Callable[[int], bytes], limit: int = MAX_HEADER_BYTES) -> None:
        self._read, self._limit = read, limit
        self.spent = 0
        self.first = self.at(0, FIRST_BYTES)

    def at(self, position: int, count: int) -> bytes:
        """See `HeaderBytes`. Raises: NcovError (picture_too_large) and what `read` raises."""
        while self.spent < position:
            if not self._take(min(position - self.spent, _SKIP_BYTES)):
                return b""
        return self._take(count)

    def end(self) -> int:
        """See `HeaderBytes`."""
        return self.spent

    def as_file(self) -> tuple[BinaryIO, bool]:
        """See `HeaderBytes`; the file ends after the first megabyte."""
        head = self.first + self.at(len(self.first), _RASTER_HEADER_BYTES - len(self.first))
        return io.BytesIO(head), len(head) == _RASTER_HEADER_BYTES

    def _take(self, count: int) -> bytes:
        if self.spent + count > self._limit:
            raise NcovError(ErrorKind.PICTURE_TOO_LARGE)
        parts = []
        while count > 0 and (part := self._read(count)):
            parts.append(part)
            self.spent += len(part)
            count -= len(part)
        return b"".join(parts)


class CappedFile(io.RawIOBase, BinaryIO):
    """A file of which no more than `limit` bytes can be read in all, whatever its own text says."""

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self._file, self._left = file, limit

    def read(self, size: int | None = -1, /) -> bytes:
        """Raises: NcovError (picture_too_large)."""
        wanted = self._left + 1 if size is None or size < 0 else size
        found = self._file.read(min(wanted, self._left + 1)) or b""
        self._left -= len(found)
        if self._left < 0:
            raise NcovError(ErrorKind.PICTURE_TOO_LARGE)
        return found

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """As of the file."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As of the file."""
        return self._file.tell()

    def seekable(self) -> bool:
        """Always true."""
        return True

    def readable(self) -> bool:
        """Always true."""
        return True


def inflated(source: HeaderBytes, start: int) -> StreamBytes:
    """The data set of a deflated file, inflated no further than it is asked for.

    Source: DICOM PS3.5 A.5.
    Raises (also when read): NcovError (dicom_damaged, picture_too_large).
    """
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    position = start
    # what has been read before cannot be read again from a stream
    waiting = source.first[start:]
    position += len(waiting)

    def read(count: int) -> bytes:
        nonlocal position, waiting
        while not inflater.eof:
            packed = waiting or inflater.unconsumed_tail or source.at(position, _SKIP_BYTES)
            if not waiting and not inflater.unconsumed_tail:
                position += len(packed)
            waiting = b""
            try:
                found = inflater.decompress(packed, count)
            except zlib.error as error:
                raise NcovError(ErrorKind.DICOM_DAMAGED, reason="deflate") from error
            if found or not packed:
                return found
        return b""

    return StreamBytes(read)
