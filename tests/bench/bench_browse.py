"""What browsing costs: a folder of 1,000 films grouped, against reading their headers with pydicom.

    python tests/bench/bench_browse.py [FILES] [ROUNDS]

Both take turns, so that a machine that slows down slows both, and read the same files from a warm
cache. Milliseconds are medians; the ratio is the median of each turn's own ratio. Grouping includes
listing the folder, the checks of each file and the sorting.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from pydicom import dcmread, uid
from pydicom.dataset import Dataset, FileMetaDataset

from ncov_desktop.services.browsing import Done, find_films

LIMIT = 1.5
_PATIENTS, _FILMS_PER_SERIES = 50, 4
_PRIVATE_ELEMENTS = 60  # real headers carry as many that nobody asks for
_SIDE = 128


def main() -> int:
    """Prints one line; returns 1 where grouping costs more than LIMIT x pydicom's headers."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(files):
            _write_film(folder, number)
        ours, theirs = [], []
        for turn in range(rounds + 1):
            pair = _time(lambda: _group(folder, files)), _time(lambda: _read(folder, files))
            if turn:  # the first one warms up
                ours.append(pair[0])
                theirs.append(pair[1])
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    print(
        f"{files} files: grouped {statistics.median(ours):.0f} ms, "
        f"pydicom headers {statistics.median(theirs):.0f} ms, ratio {ratio:.2f}, limit {LIMIT}"
    )
    return int(ratio > LIMIT)


def _time(run: object) -> float:
    assert callable(run)
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


def _group(folder: Path, files: int) -> None:
    *_, done = find_films([folder])
    assert isinstance(done, Done)
    assert len(done.browser.films) == files


def _read(folder: Path, files: int) -> None:
    headers = [dcmread(path, stop_before_pixels=True) for path in folder.rglob("*.dcm")]
    assert len(headers) == files


def _write_film(folder: Path, number: int) -> None:
    series, patient = number // _FILMS_PER_SERIES, number % _PATIENTS
    film = Dataset()
    film.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID = f"1.2.3.{number + 1}"
    film.StudyInstanceUID = f"1.2.4.{series + 1}.{patient}"
    film.SeriesInstanceUID = f"1.2.5.{series + 1}.{patient}"
    film.PatientName, film.PatientID = f"PHANTOM^{patient}", f"P{patient}"
    film.StudyDate, film.StudyTime = "20200301", "120000"
    film.AcquisitionDate, film.AcquisitionTime = "20200301", f"12{number % 60:02}00"
    film.Modality, film.ViewPosition = "DX", "PA"
    film.StudyDescription, film.SeriesDescription = "CHEST", "PA"
    film.SeriesNumber, film.InstanceNumber = series, number
    film.Rows = film.Columns = _SIDE
    film.SamplesPerPixel, film.PhotometricInterpretation = 1, "MONOCHROME2"
    film.BitsAllocated, film.BitsStored, film.HighBit, film.PixelRepresentation = 16, 12, 11, 0
    film.WindowCenter, film.WindowWidth = "2048", "4096"
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "R-10214", "SNM3", "PA"
    film.ViewCodeSequence = [code]
    block = film.private_block(0x0019, "NOBODY", create=True)
    for offset in range(_PRIVATE_ELEMENTS):
        block.add_new(offset, "LO", "value of a maker")
    film.PixelData = bytes(2 * _SIDE * _SIDE)
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    place = folder / f"study{series:04}"
    place.mkdir(exist_ok=True)
    film.save_as(place / f"film{number:04}.dcm", enforce_file_format=True)


if __name__ == "__main__":
    sys.exit(main())
