"""Films and tables of films for tests, all made by code."""

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

from ncov_desktop.imaging.phantom import chest_phantom

ROWS, COLS = 250, 240


@cache
def chest(seed: int) -> NDArray[np.uint8]:
    """uint8[250, 240]: a drawn chest, another one for each seed."""
    pixels = chest_phantom(seed, ROWS, COLS, 8).radiographs[0].pixels
    return np.asarray(pixels, np.uint8)


def noise(seed: int) -> NDArray[np.uint8]:
    """uint8[250, 240]: nothing like a chest."""
    return np.random.default_rng(seed).integers(0, 256, (ROWS, COLS), np.uint8)


def picture(file: Path, pixels: NDArray[np.uint8], quality: int = 90) -> Path:
    """The film as a PNG or JPEG."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.ascontiguousarray(pixels)).save(file, quality=quality)
    return file


def dicom(file: Path, pixels: NDArray[np.uint8], **elements: str) -> Path:
    """The film as uncompressed DICOM with some elements of its header."""
    file.parent.mkdir(parents=True, exist_ok=True)
    film = Dataset()
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.SOPClassUID, film.SOPInstanceUID = ComputedRadiographyImageStorage, generate_uid()
    film.StudyInstanceUID, film.SeriesInstanceUID = generate_uid(), generate_uid()
    film.Modality = "CR"
    film.Rows, film.Columns = pixels.shape
    film.BitsAllocated = film.BitsStored = 8
    film.HighBit, film.PixelRepresentation, film.SamplesPerPixel = 7, 0, 1
    film.PhotometricInterpretation = "MONOCHROME2"
    film.PixelData = pixels.tobytes()
    for name, value in elements.items():
        setattr(film, name, value)
    film.save_as(file, enforce_file_format=True)
    return file


def table(file: Path, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    """A CSV file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([columns, *rows])
    return file


def by_name(found: Mapping[Path, str]) -> dict[str, str]:
    """The same by the files' names."""
    return {file.name: value for file, value in found.items()}
