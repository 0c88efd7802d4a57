"""Films as large as they may be: opened behind the wall, or refused by their size, in bounded memory.

`pytest -m heavy tests/fuzz/test_large_films.py` takes some minutes.
"""

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmwrite, uid
from pydicom.dataset import Dataset, FileMetaDataset

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 10_000
LIMIT_BYTES = 10**9
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc"),
]

# What the window does with a film, in a process of its own; and what the two commands do.
SCRIPT = """
import json, sys, time
from pathlib import Path
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import NcovError
from ncov_desktop.imaging.greyscale import offered_windows
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.lossless import export_rgb, import_rgb
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])
def work(what, path, reader):
    if what == "export":
        return export_rgb(path, path.with_suffix(".out.png"), 0, reader).record.dtype
    if what == "import":
        return import_rgb(path, path.with_suffix(".npy"), reader).record.dtype
    film = reader.read(FilmSource(path)).radiographs[0]
    offered_windows(film)
    return "incomplete" if "incomplete" in film.warnings else "film"
with FilmReader() as reader:
    try:
        said = work(sys.argv[1], Path(sys.argv[2]), reader)
    except NcovError as error:
        said = error.kind.value
print(json.dumps([said, peak()]))
"""


def run(what: str, path: Path) -> tuple[str, int]:
    """What came of it, and the peak of the memory of the process that asked."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, what, path],
        capture_output=True, check=True, cwd=ROOT, timeout=600,
    )  # fmt: skip
    said, peak = json.loads(ran.stdout)
    return said, peak


def native(
    path: Path, side: int, bits: int, samples: int = 1, frames: int = 1, **more: object
) -> Path:
    """An uncompressed film of zeros, which takes no place on the disk."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    dataset.SOPClassUID, dataset.SOPInstanceUID = uid.DigitalXRayImageStorageForPresentation, "1.2"
    dataset.Rows = dataset.Columns = side
    dataset.SamplesPerPixel, dataset.NumberOfFrames = samples, frames
    dataset.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
    dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = bits
    dataset.HighBit, dataset.PixelRepresentation = bits - 1, 0
    for keyword, value in more.items():
        setattr(dataset, keyword, value)
    buffer, size = BytesIO(), side * side * samples * frames * bits // 8
    dcmwrite(buffer, dataset, enforce_file_format=True)
    head = buffer.getvalue() + struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OW", 0, size)
    with path.open("wb") as stream:
        stream.write(head)
        stream.truncate(len(head) + size)
    return path


def encoded(path: Path, side: int, mode: str, file_format: str) -> Path:
    levels = Image.fromarray(np.tile((np.arange(side) % 200).astype(np.uint8), (side, 1)))
    levels.convert(mode).save(path, file_format)
    return path


CIRCLE = {
    "ShutterShape": "CIRCULAR",
    "CenterOfCircularShutter": [5000, 5000],
    "RadiusOfCircularShutter": 4000,
}
FILMS: dict[str, tuple[Callable[[Path], Path], str]] = {
    "png": (lambda path: encoded(path, LARGEST, "L", "PNG"), "film"),
    "png beyond": (lambda path: encoded(path, 13_300, "L", "PNG"), "picture_too_large"),
    "deep png": (lambda path: encoded(path, LARGEST, "I;16", "PNG"), "film"),
    "jpeg": (lambda path: encoded(path, LARGEST, "L", "JPEG"), "film"),
    "jpeg in colours": (lambda path: encoded(path, 7300, "RGB", "JPEG"), "film"),
    "tiff": (lambda path: encoded(path, LARGEST, "I;16", "TIFF"), "film"),
    "native": (lambda path: native(path, LARGEST, 16), "film"),
    "native with a circle": (lambda path: native(path, LARGEST, 16, **CIRCLE), "film"),
    "native in colours": (lambda path: native(path, 8100, 16, 3), "film"),
    "many frames": (lambda path: native(path, 1024, 16, frames=900), "file_too_large"),
}


@pytest.mark.parametrize("name", FILMS)
def test_opened_or_refused_by_size(tmp_path: Path, name: str) -> None:
    make, expected = FILMS[name]
    said, peak = run("open", make(tmp_path / "film"))
    assert said == expected
    assert peak < LIMIT_BYTES


def test_there_and_back(tmp_path: Path) -> None:
    film = encoded(tmp_path / "film.png", LARGEST, "I;16", "PNG")
    said, peak = run("export", film)
    assert said == "uint16"
    assert peak < LIMIT_BYTES
    said, peak = run("import", tmp_path / "film.out.png")
    assert said == "uint16"
    assert peak < LIMIT_BYTES
