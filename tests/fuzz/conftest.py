"""Whole films to be damaged: small ones of pydicom, and phantoms in each picture format."""

import importlib.util
import sys
from io import BytesIO
from pathlib import Path
from types import ModuleType

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom import uid

from ncov_desktop.imaging.phantom import chest_phantom

_MOST_BYTES = 45_000


@pytest.fixture(scope="session")
def mutation() -> ModuleType:
    """`mutation`, as tests cannot import their neighbours."""
    path = Path(__file__).with_name("mutation.py")
    spec = importlib.util.spec_from_file_location("mutation", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # dataclasses look their module up there
    sys.modules.setdefault("mutation", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def whole_films() -> dict[str, bytes]:
    """Real films and phantoms, in an order of their own so that numbers name the same mutants."""
    return {**_pictures(), **_real_films()}


def _real_films() -> dict[str, bytes]:
    """pydicom's own small files with a picture, or with none, by name."""
    folder = Path(pydicom.__file__).parent / "data" / "test_files"
    paths = sorted(folder.glob("*.dcm"))
    return {path.name: path.read_bytes() for path in paths if path.stat().st_size <= _MOST_BYTES}


def _pictures() -> dict[str, bytes]:
    deep = chest_phantom(3, 96, 80).radiographs[0].pixels
    grey = (deep >> 8).astype(np.uint8)
    few = Image.fromarray(grey)
    colours = Image.merge("RGB", (few, few, few))
    many = Image.fromarray(deep)
    films = {
        "grey.png": _saved(few, "PNG"),
        "deep.png": _saved(many, "PNG"),
        "palette.png": _saved(few.convert("P"), "PNG"),
        "alpha.png": _saved(few.convert("LA"), "PNG"),
        "grey.jpg": _saved(few, "JPEG"),
        "colour.jpg": _saved(colours, "JPEG", quality=90),
        "progressive.jpg": _saved(colours, "JPEG", progressive=True),
        "grey.bmp": _saved(few, "BMP"),
        "colour.bmp": _saved(colours, "BMP"),
        "grey.tif": _saved(few, "TIFF"),
        "deep.tif": _saved(many, "TIFF"),
        "pages.tif": _saved(many, "TIFF", save_all=True, append_images=[many, many]),
        "phantom.dcm": _dicom(deep),
    }
    for compression in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "group4"):
        picture = few.convert("1") if compression == "group4" else few
        films[f"{compression}.tif"] = _saved(picture, "TIFF", compression=compression)
    return films


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()


def _dicom(pixels: "np.ndarray[tuple[int, int], np.dtype[np.uint16]]") -> bytes:
    """A radiograph with what bears on showing it, so that mutants have it to damage."""
    dataset = pydicom.Dataset()
    dataset.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID, dataset.Modality = "1.2.3.4", "DX"
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME1"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
    dataset.PixelRepresentation = 0
    dataset.RescaleSlope, dataset.RescaleIntercept = "1", "0"
    dataset.WindowCenter, dataset.WindowWidth = ["30000", "20000"], ["30000", "1"]
    dataset.VOILUTFunction, dataset.PixelSpacing = "LINEAR", ["0.14", "0.14"]
    dataset.PixelPaddingValue, dataset.NumberOfFrames = 0, "1"
    table = pydicom.Dataset()
    table.LUTDescriptor = [16, 0, 12]
    table.LUTData = np.arange(0, 4096, 256, np.uint16).tobytes()
    dataset.VOILUTSequence = [table]
    dataset.ShutterShape = ["RECTANGULAR", "CIRCULAR"]
    dataset.ShutterLeftVerticalEdge, dataset.ShutterRightVerticalEdge = 3, 70
    dataset.ShutterUpperHorizontalEdge, dataset.ShutterLowerHorizontalEdge = 4, 90
    dataset.CenterOfCircularShutter, dataset.RadiusOfCircularShutter = [40, 40], 30
    dataset.add_new(0x60000010, "US", 96)
    dataset.add_new(0x60000011, "US", 80)
    dataset.add_new(0x60000040, "CS", "G")
    dataset.add_new(0x60000050, "SS", [1, 1])
    dataset.add_new(0x60000100, "US", 1)
    dataset.add_new(0x60000102, "US", 0)
    dataset.add_new(0x60003000, "OW", bytes(96 * 80 // 8))
    dataset.PixelData = pixels.tobytes()
    dataset["PixelData"].VR = "OW"
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()
