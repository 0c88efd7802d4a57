"""Opens a film whatever it is called: the content decides, never the extension."""

import hashlib
import re
import stat
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging.dicom import read_dicom
from ncov_desktop.imaging.limits import MAX_FILE_BYTES
from ncov_desktop.imaging.raster import raster_format, read_raster

_OTHERS = (
    (re.compile(rb"GIF8[79]a"), "GIF"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "WebP"),
    (re.compile(rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51", re.DOTALL), "JPEG 2000"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "HEIF"),
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"PK\x03\x04"), "ZIP"),
    (re.compile(rb"\x1f\x8b"), "gzip"),
)


def read_study(path: Path) -> Study:
    """The film in a file, or an error that names what is wrong with it. The file is read once.

    Raises: NcovError (file_missing, is_a_folder, file_unreadable, file_empty, not_a_film,
        picture_too_large, and all kinds of `read_dicom` and `read_raster`).
    """
    data = _read_bytes(path)
    file_format = _format_of(data)
    source, file_sha256 = str(path.absolute()), hashlib.sha256(data).hexdigest()
    if file_format == "DICOM":
        return read_dicom(data, source, file_sha256)
    return read_raster(data, source, file_sha256)


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        _check_status(status.st_mode, status.st_size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except IsADirectoryError as error:
        raise NcovError(ErrorKind.IS_A_FOLDER) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    except MemoryError as error:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE) from error
    if not data:
        raise NcovError(ErrorKind.FILE_EMPTY)
    return data


def _check_status(mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise NcovError(ErrorKind.IS_A_FOLDER)
    if not stat.S_ISREG(mode):
        # opening a pipe or a device may wait for ever
        raise NcovError(ErrorKind.NOT_A_FILM, format="device")
    if size > MAX_FILE_BYTES:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE, bytes=size, limit_bytes=MAX_FILE_BYTES)


def _format_of(data: bytes) -> str:
    """'DICOM' or the name of a raster format.

    Raises: NcovError (not_a_film), with the format's name where it is a well-known one.
    """
    # a DICOM preamble is free for use and may carry another format's signature, so DICM comes first
    if data[128:132] == b"DICM":
        return "DICOM"
    if name := raster_format(data):
        return name
    if _begins_like_a_dataset(data):
        return "DICOM"
    for signature, name in _OTHERS:
        if signature.match(data):
            raise NcovError(ErrorKind.NOT_A_FILM, format=name)
    raise NcovError(ErrorKind.NOT_A_FILM, format="unknown")


def _begins_like_a_dataset(data: bytes) -> bool:
    """Whether the bytes can be a DICOM data set without preamble (old archives write such files).

    Its first element is then of group 0002 or 0008, and its length fits into the file.
    Source: DICOM PS3.5 7.1.
    """
    if len(data) < 16:
        return False
    group = int.from_bytes(data[0:2], "little")
    element = int.from_bytes(data[2:4], "little")
    if group not in (0x0002, 0x0008) or element > 0x0100:
        return False
    if re.match(rb"[A-Z][A-Z]", data[4:6]):
        return True
    length = int.from_bytes(data[4:8], "little")
    following = int.from_bytes(data[8 + length : 10 + length], "little")
    return 8 + length < len(data) and group <= following <= 0x7FE0
