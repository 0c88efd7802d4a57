"""Studies in which everything that could name a patient is a token, and a search for these tokens."""

import os
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

MARK = "Qz7"
"""Every token begins with it, and nothing else does."""
FOLDERS = ("config", "data", "cache", "log", "temp")
OWN = ("worklist.sqlite3", "studies.json")
"""The worklist, and the list of what was opened lately: the user's own, for nobody else to read."""
_WORDS = (
    "PatientName", "PatientID", "OtherPatientIDs", "AccessionNumber", "StudyDescription", "StudyID",
    "SeriesDescription", "ReferringPhysicianName", "InstitutionName", "PatientComments",
)  # fmt: skip


def token(number: int, field: str) -> str:
    """A word that no other study and no other field has."""
    return f"{MARK}{field[:6]}{number:03d}"


def write_study(file: Path, number: int, side: int = 240) -> Path:
    """A film of a chest's size whose every name is a token; no two are the same."""
    uid = f"1.2.826.0.1.3680043.9.7777.{number}"
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = f"{uid}.1"
    film = FileDataset(str(file), {}, file_meta=meta, preamble=b"\0" * 128)
    film.SOPClassUID, film.SOPInstanceUID = meta.MediaStorageSOPClassUID, f"{uid}.1"
    film.StudyInstanceUID, film.SeriesInstanceUID = f"{uid}.2", f"{uid}.3"
    film.Modality, film.PatientAge, film.ViewPosition = "DX", "055Y", "PA"
    film.BodyPartExamined, film.PresentationIntentType = "CHEST", "FOR PRESENTATION"
    for field in _WORDS:
        setattr(film, field, token(number, field))
    film.Rows, film.Columns, film.SamplesPerPixel = side, side, 1
    film.PhotometricInterpretation, film.PixelRepresentation = "MONOCHROME2", 0
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.WindowCenter, film.WindowWidth = 1000, 2000
    rows, cols = np.mgrid[0:side, 0:side]
    film.PixelData = (rows * 5 + cols + number).astype(np.uint16).tobytes()
    film.save_as(file, enforce_file_format=True)
    return file


def write_studies(folder: Path, count: int) -> list[Path]:
    """A folder of studies; its name and the files' names are tokens too."""
    folder.mkdir(parents=True)
    return [write_study(folder / f"{token(n, 'file')}.dcm", n) for n in range(count)]


def write_damaged(folder: Path, count: int) -> list[Path]:
    """Files of six kinds that cannot be read, full of tokens."""
    folder.mkdir(parents=True)
    whole = write_study(folder / "whole.dcm", 900)
    blob = whole.read_bytes()
    whole.unlink()
    forms = (
        lambda words: blob[: len(blob) // 2],
        lambda words: blob[:700] + words * 9,
        lambda words: b"\x89PNG\r\n\x1a\n" + words,
        lambda words: words * 99,
        lambda words: b"PK\x03\x04" + words * 9,
        lambda words: b"II*\0" + words * 9,
    )
    files = []
    for number in range(count):
        file = folder / f"{token(number, 'broken')}.dcm"
        file.write_bytes(forms[number % len(forms)](token(number, "inside").encode()))
        files.append(file)
    return files


def move_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    """All folders that the program writes into lie in `home` from now on."""
    for name in FOLDERS:
        (home / name).mkdir(parents=True)
    for name in FOLDERS[:-1]:
        patch.setenv(f"NCOV_{name.upper()}_DIR", str(home / name))
    patch.setenv("TMPDIR", str(home / "temp"))
    patch.setattr("tempfile.tempdir", str(home / "temp"))


def written(home: Path) -> list[Path]:
    """Every file below the folder, sockets left out."""
    return [file for file in home.rglob("*") if file.is_file()]


def that_name_a_patient(home: Path) -> list[str]:
    """The files, other than `OWN`, whose name or content holds a token in any usual encoding."""
    found = []
    for file in written(home):
        if file.name.startswith(OWN):
            continue
        words = file.relative_to(home).as_posix().encode() + file.read_bytes()
        uids = b"1.2.826.0.1.3680043.9.7777"
        wide = MARK.encode("utf-16-le")
        if MARK.encode() in words or wide in words or uids in words:
            found.append(file.relative_to(home).as_posix())
    return found


def open_to_others(home: Path) -> list[str]:
    """The files that another user of the computer could read."""
    if os.name != "posix":
        return []
    return [file.name for file in written(home) if file.stat().st_mode & 0o077]
