"""Opens a film whatever it is called: the content decides, never the extension."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydicom import uid

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging.dicom_file import open_dicom
from ncov_desktop.imaging.formats import read_study_bytes
from ncov_desktop.imaging.limits import MAX_FILE_BYTES
from ncov_desktop.imaging.quiet import quiet

_NATIVE = (uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian)
# real headers are shorter, and a hostile one of this length keeps the parser busy for a second
_HEAD_BYTES = 256 * 1024
# the whole file is held beside the film; what is larger is read where memory has a limit
_MOST_NATIVE_BYTES = 256 * 1024**2


def read_study(path: Path, frame: int = 0) -> Study:
    """The film in a file, or an error that names what is wrong with it. The file is read once.

    frame: which frame or page of several, counted from 0.
    Raises: NcovError (file_missing, is_a_folder, file_unreadable, file_empty, not_a_film,
        file_too_large, and all kinds of `read_dicom` and `read_raster`).
    """
    return read_study_bytes(read_bytes(path), str(path.absolute()), frame)


def read_native(path: Path, frame: int = 0) -> Study | None:
    """`read_study` for a film that no decoder touches, None for any other.

    Such a film is DICOM, uncompressed, with a short header, in no huge file: it takes pydicom's
    parser and numpy, both of which raise where a compiled decoder might crash, and takes time and
    memory in proportion to the file.

    Raises: NcovError as `read_study`.
    """
    with _file_errors(path), path.open("rb", buffering=0) as stream:
        size = os.fstat(stream.fileno()).st_size
        head = stream.read(_HEAD_BYTES)
    if size > _MOST_NATIVE_BYTES or not _is_native(head):
        return None
    data = read_bytes(path)
    if not data.startswith(head):
        return None  # the file was changed meanwhile, so nothing is known about it
    try:
        return read_study_bytes(data, str(path.absolute()), frame)
    except RecursionError as error:
        raise NcovError(ErrorKind.DICOM_DAMAGED, reason="nesting") from error
    except MemoryError as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error


def _is_native(head: bytes) -> bool:
    """Whether a file that begins like this is DICOM, its picture uncompressed and begun in `head`."""
    # a deflated data set would be inflated to find its picture
    if head[128:132] != b"DICM" or uid.DeflatedExplicitVRLittleEndian.encode() in head:
        return False
    try:
        with quiet():
            file = open_dicom(head)
    except (NcovError, RecursionError, MemoryError):
        return False
    return file.transfer_syntax in _NATIVE and file.picture.declared is not None


def read_bytes(path: Path) -> bytes:
    """What a regular file of bearable size holds.

    Raises: NcovError (file_missing, is_a_folder, file_unreadable, file_empty, not_a_film,
        file_too_large).
    """
    with _file_errors(path):
        data = path.read_bytes()
    if not data:
        raise NcovError(ErrorKind.FILE_EMPTY)
    return data


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    """Begins where the file may be read; what goes wrong in reading it becomes an NcovError."""
    try:
        status = path.stat()
        _check_status(status.st_mode, status.st_size)
        yield
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except IsADirectoryError as error:
        raise NcovError(ErrorKind.IS_A_FOLDER) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    except MemoryError as error:
        raise NcovError(ErrorKind.FILE_TOO_LARGE, bytes=status.st_size) from error


def _check_status(mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise NcovError(ErrorKind.IS_A_FOLDER)
    if not stat.S_ISREG(mode):
        # opening a pipe or a device may wait for ever
        raise NcovError(ErrorKind.NOT_A_FILM, format="device")
    if size == 0:
        # not even opened: the system's own files have no size and may have no end
        raise NcovError(ErrorKind.FILE_EMPTY)
    if size > MAX_FILE_BYTES:
        raise NcovError(ErrorKind.FILE_TOO_LARGE, bytes=size, limit_bytes=MAX_FILE_BYTES)
