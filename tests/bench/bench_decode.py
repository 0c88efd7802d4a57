"""How long a film takes from its file to its values: ratios to pydicom, measured in one run.

    python tests/bench/bench_decode.py

The reference is `pydicom.dcmread(path).pixel_array`, for plain pictures `read_study` in this process.
Each round measures all ways in turn, in any order, so that a busy machine slows all of them; the ratio
is the median of the rounds' ratios. `read` is what the program does; `behind the wall` forces the film
through the decode process. A film's SHA-256 is worked out beside its reading and waited for outside the
measured time, as no reader waits for it; what comes through the decode process has it already. pydicom's
own time more than halves where it finds memory that was just given back.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pydicom
from PIL import Image
from pydicom import uid
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.study import Study
from ncov_desktop.imaging.files import read_study
from ncov_desktop.services.decoding import FilmReader

ROUNDS = 25
SIDE = 3000


def main() -> None:
    """Prints the figures."""
    with tempfile.TemporaryDirectory() as folder, FilmReader() as reader:
        for name, path in films(Path(folder)):
            bench(name, path, reader)
        start(Path(folder) / "grey.png")


def films(folder: Path) -> Iterator[tuple[str, Path]]:
    """(name, path) of each film; smooth with noise, as radiographs are."""
    ramp = np.add.outer(np.arange(SIDE), np.arange(SIDE)) * 0.6
    noise = np.random.default_rng(0).normal(0, 12, (SIDE, SIDE))
    pixels = np.clip(ramp + noise, 0, 4095).astype(np.uint16)
    plain = dataset(pixels)
    plain.save_as(folder / "plain.dcm", enforce_file_format=True)
    yield "3000 x 3000, 16 bits, uncompressed", folder / "plain.dcm"
    for title, syntax in (("RLE", uid.RLELossless), ("JPEG 2000", uid.JPEG2000Lossless)):
        squeezed = dataset(pixels)
        squeezed.compress(syntax, generate_instance_uid=False)
        squeezed.save_as(folder / "squeezed.dcm", enforce_file_format=True)
        yield f"3000 x 3000, 16 bits, {title}", folder / "squeezed.dcm"
    Image.fromarray(pixels).save(folder / "grey.png")
    yield "3000 x 3000, 16 bits, PNG", folder / "grey.png"
    for name in ("RG1_UNCR.dcm", "RG1_J2KR.dcm"):
        if found := get_testdata_file(name, download=False):
            yield name, Path(found)


def dataset(pixels: np.ndarray) -> Dataset:
    """An uncompressed film."""
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    made.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    made.SOPInstanceUID, made.Modality = "1.2.3", "DX"
    made.set_pixel_data(pixels, "MONOCHROME2", 12)
    return made


def bench(name: str, path: Path, reader: FilmReader) -> None:
    """One film, every way in turn."""
    picture = path.suffix == ".png"
    ways: dict[str, Callable[[], object]] = {
        "reference": (lambda: read_study(path))
        if picture
        else (lambda: pydicom.dcmread(path).pixel_array),
        "in this process": lambda: read_study(path),
        "behind the wall": lambda: reader._decode(FilmSource(path), 0),
        "read": lambda: reader.read(path),
    }
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(ROUNDS + 1):
        for way, work in shuffled(ways):
            began = time.perf_counter()
            result = work()
            taken[way].append((time.perf_counter() - began) * 1000)
            finish(result)
    print(f"{name}  ({path.stat().st_size / 1e6:.1f} MB)")
    for way, milliseconds in taken.items():
        ratios = [a / b for a, b in zip(milliseconds[1:], taken["reference"][1:], strict=True)]
        aim = "  aim: at most 1.3" if way == "read" and "uncompressed" in name else ""
        median, ratio = statistics.median(milliseconds[1:]), statistics.median(ratios)
        print(f"  {way:18}{median:8.1f} ms {ratio:6.2f} x{aim}")


def finish(result: object) -> None:
    """Waits for a hash that is still in the making, so that it does not slow the next way."""
    if isinstance(result, Study):
        _ = result.radiographs[0].provenance.file_sha256


def shuffled(ways: dict[str, Callable[[], object]]) -> list[tuple[str, Callable[[], object]]]:
    """In an order of its own for each round: memory one way gives back is quicker for the next."""
    return random.sample(list(ways.items()), len(ways))


def start(path: Path) -> None:
    """What a dead process would cost if none stood ready."""
    began = time.perf_counter()
    with FilmReader() as reader:
        reader.read(path)
        first = time.perf_counter() - began
        began = time.perf_counter()
        reader.read(path)
        print(f"first film, start of the process included: {first:.2f} s; next: ", end="")
        print(f"{time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()
