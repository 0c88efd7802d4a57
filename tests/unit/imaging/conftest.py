"""Builds DICOM files in memory, right ones and broken ones."""

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import config, dcmwrite, uid
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.tag import Tag

from ncov_desktop.core.study import Radiograph, Study
from ncov_desktop.imaging.dicom import read_dicom

MakeDicom = Callable[..., bytes]
_TEXTS = ("AS", "CS", "DA", "DS", "DT", "IS", "LO", "PN", "SH", "TM", "UI")


def build_dicom(
    pixels: NDArray[Any] | None = None,
    *,
    bits: int = 16,
    signed: bool = False,
    syntax: str = uid.ExplicitVRLittleEndian,
    compress: bool = False,
    codestreams: list[bytes] | None = None,
    pixel_vr: str = "",
    without: tuple[str, ...] = (),
    **elements: Any,
) -> bytes:
    """The bytes of a DICOM file with one picture; `elements` are set last and may say anything.

    compress: encode the pixels for `syntax`. codestreams: ready frames to encapsulate instead.
    """
    if pixels is None:
        pixels = np.arange(40 * 48, dtype=np.uint16).reshape(40, 48)
    dataset = Dataset()
    dataset.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.StudyInstanceUID = "1.2.3"
    dataset.Modality = "DX"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else pixels.shape[2]
    dataset.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    dataset.BitsAllocated = 8 * pixels.dtype.itemsize
    dataset.BitsStored = min(bits, 8 * pixels.dtype.itemsize)
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(signed)
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    order = ">" if syntax == uid.ExplicitVRBigEndian else "<"
    dataset.PixelData = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    dataset["PixelData"].VR = "OB" if pixels.dtype.itemsize == 1 else "OW"
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian if compress else syntax
    if compress:
        dataset.compress(syntax, generate_instance_uid=False)
    if codestreams is not None:
        dataset.PixelData = encapsulate(codestreams)
        dataset["PixelData"].VR = "OB"
    if pixel_vr:
        dataset["PixelData"].VR = pixel_vr
    with config.disable_value_validation(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of broken elements, which are meant
        for keyword, value in elements.items():
            _set(dataset, keyword, value)
        for keyword in without:
            delattr(dataset, keyword)
        return _written(dataset)


def _set(dataset: Dataset, keyword: str, value: Any) -> None:
    """Texts are set as bytes, past all of pydicom's checks, so that they may say anything."""
    tag, vr = tag_for_keyword(keyword), dictionary_VR(keyword)
    parts = value if isinstance(value, list) else [value]
    plain = all(
        isinstance(part, bytes) or (isinstance(part, str) and part.isascii()) for part in parts
    )
    if vr not in _TEXTS or not plain:
        setattr(dataset, keyword, value)
        return
    raw = b"\\".join(part.encode() if isinstance(part, str) else part for part in parts)
    raw += b" " * (len(raw) % 2)
    dataset[tag] = RawDataElement(Tag(tag), vr, len(raw), raw, 0, False, True)


def _written(dataset: Dataset) -> bytes:
    buffer = BytesIO()
    syntax = dataset.file_meta.TransferSyntaxUID
    known = syntax in (uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian)
    dataset.file_meta.TransferSyntaxUID = syntax
    if known:
        dcmwrite(buffer, dataset, enforce_file_format=True)
    else:
        dcmwrite(buffer, dataset, implicit_vr=False, little_endian=True, enforce_file_format=True)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def make_dicom() -> MakeDicom:
    """`build_dicom`, as tests cannot import their neighbours."""
    return build_dicom


@pytest.fixture(scope="session")
def open_study(make_dicom: MakeDicom) -> Callable[..., Study]:
    """The study read from a file built with the given arguments."""
    return lambda *args, **kwargs: read_dicom(make_dicom(*args, **kwargs), "/a/film.dcm")


@pytest.fixture(scope="session")
def open_film(open_study: Callable[..., Study]) -> Callable[..., Radiograph]:
    """The film read from a file built with the given arguments."""
    return lambda *args, **kwargs: open_study(*args, **kwargs).radiographs[0]
