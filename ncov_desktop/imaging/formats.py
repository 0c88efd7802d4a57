"""Tells by its first bytes what a file is, and reads a film from bytes wherever they come from."""

import re

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.imaging.dicom import read_dicom
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


def read_study_bytes(data: bytes, source: str, frame: int = 0) -> Study:
    """The film in a file's bytes.

    source: where they come from, for `Provenance`. frame: which of several, counted from 0.

    Raises: NcovError (file_empty, not_a_film, and all kinds of `read_dicom` and `read_raster`).
    """
    if not data:
        raise NcovError(ErrorKind.FILE_EMPTY)
    read = read_dicom if format_of(data) == "DICOM" else read_raster
    return read(data, source, frame)


def format_of(data: bytes) -> str:
    """'DICOM' or the name of a raster format. data: the file's bytes, or its first thousands.

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
