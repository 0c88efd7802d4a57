"""A header alone says what the opened film says, and costs no more than a header."""

import contextlib
import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset

from ncov_desktop.core.browser import FilmEntry, FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.header_bytes import FileBytes, HeaderBytes, StreamBytes
from ncov_desktop.imaging.headers import is_index, read_entry, read_index

SOURCE = FilmSource(Path("/films/film.dcm"))
TEST_FILES = Path(pydicom.__file__).parent / "data" / "test_files"
HEAD = b"\0" * 128 + b"DICM"
META = b"\x02\x00\x10\x00UI\x14\x001.2.840.10008.1.2.1\0"


def as_file(data: bytes) -> HeaderBytes:
    return FileBytes(io.BytesIO(data), len(data))


def as_stream(data: bytes) -> HeaderBytes:
    return StreamBytes(io.BytesIO(data).read)


WAYS = pytest.mark.parametrize("way", [as_file, as_stream])
Way = Callable[[bytes], HeaderBytes]


def kind_of(data: bytes, way: Way = as_file) -> ErrorKind:
    with pytest.raises(NcovError) as caught:
        read_entry(SOURCE, way(data))
    return caught.value.kind


def real_films() -> list[Path]:
    folders = [TEST_FILES]
    try:
        import data_store
    except ImportError:
        pass
    else:
        folders.append(Path(data_store.__file__).parent / "data")
    return [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]


def test_every_real_film_says_the_same_as_when_it_is_opened() -> None:
    compared = 0
    for path in real_films():
        try:
            study = read_study(path)
        except NcovError:
            continue
        data, film = path.read_bytes(), study.radiographs[0]
        for way in (as_file, as_stream):
            entry = read_entry(FilmSource(path), way(data))
            assert entry.patient == study.patient, path.name
            assert (entry.study_uid, entry.modality) == (study.uid, study.modality), path.name
            assert entry.acquired_at == study.acquired_at, path.name
            assert entry.sop_instance_uid == film.provenance.sop_instance_uid, path.name
            assert (entry.view, entry.laterality) == (film.view, film.laterality), path.name
            assert (entry.rows, entry.cols) == film.pixels.shape, path.name
        compared += 1
    assert compared >= 40


@WAYS
@pytest.mark.parametrize(
    "syntax",
    [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian],
)
def test_all_that_a_browser_shows(way: Way, syntax: str, make_dicom: Callable[..., bytes]) -> None:
    code = Dataset()
    code.CodeMeaning = "postero-anterior"
    data = make_dicom(
        syntax=syntax,
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Żółć^Ewa",
        SeriesInstanceUID="1.2.3.9",
        SeriesNumber="7",
        SeriesDescription="Thorax",
        StudyDescription="Chest",
        AccessionNumber="A77",
        InstanceNumber="3",
        NumberOfFrames="2",
        ImageLaterality="R",
        AcquisitionDate="20200301",
        AcquisitionTime="101112",
        ViewCodeSequence=[code],
    )
    entry = read_entry(SOURCE, way(data))
    assert entry.patient.name == "Żółć^Ewa"
    assert (entry.series_uid, entry.series_number) == ("1.2.3.9", 7)
    assert (entry.series_description, entry.study_description) == ("Thorax", "Chest")
    assert entry.accession_number == "A77"
    assert (entry.number, entry.frames, entry.laterality) == (3, 2, "R")
    assert entry.acquired_at is not None
    assert entry.acquired_at.isoformat() == "2020-03-01T10:11:12"
    assert (entry.view, entry.rows, entry.cols) == ("PA", 40, 48)


@WAYS
def test_pixels_are_not_read(way: Way, make_dicom: Callable[..., bytes]) -> None:
    data = make_dicom(np.zeros((2000, 2000), np.uint16))
    picture = data.rindex(b"\xe0\x7f\x10\x00OW")
    taken = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            found = super().read(size)
            taken.append(self.tell())
            return found

    stream = Watched(data)
    read_entry(SOURCE, FileBytes(stream, len(data)) if way is as_file else StreamBytes(stream.read))
    assert max(taken) < picture + 20_000
    # and what is not there is not missed
    assert read_entry(SOURCE, way(data[: picture + 12])).rows == 2000


def test_a_large_element_before_the_picture_is_skipped(make_dicom: Callable[..., bytes]) -> None:
    data = make_dicom(EncapsulatedDocument=b"\0" * 3_000_000)
    taken = 0

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal taken
            found = super().read(size)
            taken += len(found)
            return found

    assert read_entry(SOURCE, FileBytes(Watched(data), len(data))).rows == 40
    assert taken < 100_000


@WAYS
def test_deflated(way: Way, make_dicom: Callable[..., bytes]) -> None:
    plain = make_dicom(SeriesDescription="Thorax")
    start = plain.index(b"\x08\x00\x16\x00UI")
    meta = META.replace(b"\x14\x001.2.840.10008.1.2.1\0", b"\x16\x001.2.840.10008.1.2.1.99")
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(plain[start:]) + packer.flush()
    assert read_entry(SOURCE, way(HEAD + meta + packed)).series_description == "Thorax"
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    head = b"\x09\x00\x10\x00UN\0\0" + struct.pack("<L", 2**30)
    bomb = packer.compress(head + bytes(200 * 1024**2)) + packer.flush()
    assert kind_of(HEAD + meta + bomb, way) is ErrorKind.PICTURE_TOO_LARGE
    assert kind_of(HEAD + meta + b"\xff" * 50, way) is ErrorKind.DICOM_DAMAGED


@WAYS
def test_files_without_a_film(way: Way, make_dicom: Callable[..., bytes]) -> None:
    assert kind_of(b"", way) is ErrorKind.FILE_EMPTY
    assert kind_of(b"read me", way) is ErrorKind.NOT_A_FILM
    assert kind_of(HEAD, way) is ErrorKind.DICOM_WITHOUT_PICTURE
    data = make_dicom(without=("PixelData",))
    assert kind_of(data, way) is ErrorKind.DICOM_WITHOUT_PICTURE
    assert (
        kind_of(make_dicom()[: make_dicom().index(b"\x28\x00\x10\x00") + 5], way)
        is ErrorKind.PICTURE_CUT_SHORT
    )


@WAYS
def test_depth_without_recursion(way: Way, make_dicom: Callable[..., bytes]) -> None:
    nested = (b"\x08\x00\x40\x11SQ\0\0" + b"\xff" * 4 + b"\xfe\xff\x00\xe0" + b"\xff" * 4) * 50_000
    ends = (b"\xfe\xff\x0d\xe0" + bytes(4) + b"\xfe\xff\xdd\xe0" + bytes(4)) * 50_000
    data = make_dicom()
    at = data.index(b"\x28\x00\x02\x00")
    assert read_entry(SOURCE, way(data[:at] + nested + ends + data[at:])).rows == 40
    assert kind_of(data[:at] + nested * 10, way) is ErrorKind.DICOM_DAMAGED


def test_endless_elements_end(make_dicom: Callable[..., bytes]) -> None:
    data = make_dicom()
    at = data.index(b"\x28\x00\x02\x00")
    element = b"\x09\x00\x01\x10LO\x00\x00"
    assert kind_of(data[:at] + element * 500_000 + data[at:]) is ErrorKind.DICOM_DAMAGED


def test_lengths_to_the_end_of_a_huge_file() -> None:
    """A sparse file of a gigabyte full of lengths costs no gigabyte."""

    class Endless(io.RawIOBase):
        def __init__(self) -> None:
            self.position, self.taken = 0, 0

        def seek(self, offset: int, whence: int = 0) -> int:
            self.position = offset
            return offset

        def read(self, size: int = -1) -> bytes:
            self.taken += size
            value = b"\x09\x00\x01\x10UN\0\0" + struct.pack("<L", 0)
            return (value * (size // 12 + 1))[:size] if self.position > 0 else HEAD + META

    stream = Endless()
    with pytest.raises(NcovError):
        read_entry(SOURCE, FileBytes(stream, 2**31))  # type: ignore[arg-type]
    assert stream.taken < 100 * 1024**2


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None
)
@given(st.data())
def test_damage_has_a_name(make_dicom: Callable[..., bytes], data: Any) -> None:
    film = bytearray(make_dicom(ViewPosition="PA", SeriesNumber="1"))
    for _ in range(data.draw(st.integers(1, 8))):
        film[data.draw(st.integers(0, 900))] = data.draw(st.integers(0, 255))
    for way in (as_file, as_stream):
        with contextlib.suppress(NcovError):
            assert isinstance(read_entry(SOURCE, way(bytes(film))), FilmEntry)


@WAYS
@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "TIFF", "BMP"])
def test_pictures(way: Way, file_format: str) -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.zeros((60, 80), np.uint8)).save(buffer, file_format)
    entry = read_entry(SOURCE, way(buffer.getvalue()))
    assert (entry.format, entry.rows, entry.cols) == (file_format, 60, 80)
    assert (entry.study_uid, entry.patient.name) == (None, "")
    icon = io.BytesIO()
    Image.fromarray(np.zeros((16, 16), np.uint8)).save(icon, file_format)
    assert kind_of(icon.getvalue(), way) is ErrorKind.PICTURE_TOO_SMALL


def test_damaged_and_huge_pictures() -> None:
    assert kind_of(b"\x89PNG\r\n\x1a\n" + os.urandom(100)) is ErrorKind.PICTURE_DAMAGED
    chunk = b"IHDR" + struct.pack(">LLBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + chunk
    head += struct.pack(">L", zlib.crc32(chunk)) + struct.pack(">L", 0) + b"IDAT" + bytes(8)
    assert kind_of(head) is ErrorKind.PICTURE_TOO_LARGE


def test_a_tiff_may_ask_for_no_more_than_a_header() -> None:
    tag = struct.pack("<HHLL", 305, 2, 2**30, 100)  # a program name of a gigabyte
    data = b"II*\0" + struct.pack("<LH", 8, 1) + tag + bytes(4)

    class Large(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            assert size is not None
            assert size <= 70 * 1024**2
            return super().read(size)

    with pytest.raises(NcovError):
        read_entry(SOURCE, FileBytes(Large(data + bytes(80 * 1024**2)), 2**31))


def test_a_tiff_in_a_stream_may_have_its_header_at_its_end() -> None:
    data = b"II*\0" + struct.pack("<L", 3 * 1024**2) + bytes(3 * 1024**2)
    assert read_entry(SOURCE, as_stream(data)).rows is None


INDEXES = ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-nooffset",
           "DICOMDIR-reordered", "DICOMDIR-nopatient"]  # fmt: skip


@pytest.mark.parametrize("name", INDEXES)
def test_index(name: str) -> None:
    folder = TEST_FILES / "dicomdirtests"
    data = (folder / name).read_bytes()
    assert is_index(as_file(data))
    listed = read_index(as_file(data))
    assert len(listed) == 31
    assert all(folder.joinpath(*parts).is_file() for parts in listed)


def test_damaged_index() -> None:
    data = (TEST_FILES / "dicomdirtests" / "DICOMDIR").read_bytes()
    with pytest.raises(NcovError) as caught:
        read_index(as_file(data[:5000]))
    assert caught.value.kind is ErrorKind.INDEX_DAMAGED
    assert not is_index(as_file((TEST_FILES / "CT_small.dcm").read_bytes()))
