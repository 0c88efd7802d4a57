"""The content of a file decides what it is, and every unreadable thing has its own name."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging import files
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.limits import check_size


def kind_of(path):
    with pytest.raises(NcovError) as caught:
        read_study(path)
    return caught.value.kind


def write(path, data):
    path.write_bytes(data)
    return path


def test_content_decides_not_the_name(tmp_path, make_dicom):
    data = make_dicom()
    study = read_study(write(tmp_path / "film.png", data))
    provenance = study.radiographs[0].provenance
    assert provenance.format == "DICOM"
    assert provenance.source == str(tmp_path / "film.png")
    assert provenance.file_sha256 == hashlib.sha256(data).hexdigest()
    Image.fromarray(np.zeros((40, 40), np.uint8)).save(tmp_path / "picture.dcm", "PNG")
    assert read_study(tmp_path / "picture.dcm").radiographs[0].provenance.format == "PNG"


def test_dicom_that_looks_like_a_tiff(tmp_path, make_dicom):
    data = b"II*\0" + make_dicom()[4:]
    assert read_study(write(tmp_path / "dual", data)).modality == "DX"


@pytest.mark.parametrize("with_meta", [True, False])
def test_dicom_without_preamble(tmp_path, make_dicom, with_meta):
    data = make_dicom()
    start = 132 if with_meta else data.index(b"\x08\x00\x16\x00UI")
    film = read_study(write(tmp_path / "film", data[start:])).radiographs[0]
    assert film.pixels[0, 1] == 1


def test_nothing_there(tmp_path):
    assert kind_of(tmp_path / "absent.dcm") is ErrorKind.FILE_MISSING
    assert kind_of(Path("no\0name")) is ErrorKind.FILE_MISSING
    assert kind_of(write(tmp_path / "file", b"x") / "inside") is ErrorKind.FILE_MISSING


def test_folder(tmp_path):
    assert kind_of(tmp_path) is ErrorKind.IS_A_FOLDER


def test_empty_file(tmp_path):
    assert kind_of(write(tmp_path / "empty.png", b"")) is ErrorKind.FILE_EMPTY


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Thorax PA, no findings.\n" * 20, "unknown"),
        (b"BM is how this letter begins, and it is no picture at all.", "unknown"),
        (b"GIF89a" + bytes(200), "GIF"),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(200), "WebP"),
        (b"%PDF-1.7" + bytes(200), "PDF"),
        (b"\x08", "unknown"),
        (b"\x08\x00\x05\x00\xff\xff\xff\x7f" + bytes(200), "unknown"),
        (bytes(1000), "unknown"),
    ],
)
def test_what_is_no_film(tmp_path, data, name):
    with pytest.raises(NcovError) as caught:
        read_study(write(tmp_path / "text.dcm", data))
    assert (caught.value.kind, caught.value.facts) == (ErrorKind.NOT_A_FILM, {"format": name})


def test_unreadable_file(tmp_path, monkeypatch):
    path = write(tmp_path / "locked.dcm", b"x")

    def refuse(_path):
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert kind_of(path) is ErrorKind.FILE_UNREADABLE


def test_too_large_a_file_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"")
    assert kind_of(write(tmp_path / "large", bytes(11))) is ErrorKind.FILE_TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert kind_of(tmp_path / "pipe") is ErrorKind.NOT_A_FILM


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_not_read():
    assert kind_of(Path("/dev/zero")) is ErrorKind.NOT_A_FILM


@pytest.mark.skipif(not Path("/proc/kmsg").exists(), reason="only Linux has files without an end")
def test_a_file_without_size_is_never_opened() -> None:
    with pytest.raises(NcovError) as refused:
        read_study(Path("/proc/kmsg"))
    assert refused.value.kind is ErrorKind.FILE_EMPTY


def test_huge_files_are_left_to_the_decode_process(tmp_path, make_dicom, monkeypatch):
    data = make_dicom()
    path = write(tmp_path / "film.dcm", data)
    monkeypatch.setattr(files, "_MOST_NATIVE_BYTES", len(data))
    assert files.read_native(path) is not None
    monkeypatch.setattr(files, "_MOST_NATIVE_BYTES", len(data) - 1)
    assert files.read_native(path) is None


@pytest.mark.parametrize(
    ("rows", "cols", "samples", "opens"),
    [
        (10_000, 10_000, 1, True),
        (10_001, 10_000, 1, False),
        (8100, 8100, 3, True),
        (8200, 8200, 3, False),
        (1500, 65_535, 1, True),
        (1, 65_536, 1, False),
    ],
)
def test_how_large_a_picture_may_be(rows, cols, samples, opens):
    if opens:
        check_size(rows, cols, samples)
        return
    with pytest.raises(NcovError) as caught:
        check_size(rows, cols, samples)
    assert caught.value.kind is ErrorKind.PICTURE_TOO_LARGE
