"""Overlay planes become bitmaps beside the pixels."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.data import get_testdata_file

from ncov_desktop.core.study import OverlayKind, WarningKind
from ncov_desktop.imaging import dicom_overlays
from ncov_desktop.imaging.dicom import read_dicom
from ncov_desktop.imaging.files import read_study

RNG = np.random.default_rng(5)
BITMAP = RNG.integers(0, 2, (13, 21)).astype(bool)
PIXELS = RNG.integers(0, 4096, (40, 48)).astype(np.uint16)


@pytest.fixture
def open_with(make_dicom):
    """The film of a file with elements of group 60xx, given as (element, VR, value)."""

    def build(*elements, group=0x6000, frame=0, pixels=PIXELS, **how):
        syntax = how.get("syntax", uid.ExplicitVRLittleEndian)
        data = make_dicom(pixels, bits=12, **how)
        dataset = pydicom.dcmread(pydicom.filebase.DicomBytesIO(data))
        for element, vr, value in elements:
            dataset.add_new((group, element), vr, value)
        buffer = pydicom.filebase.DicomBytesIO()
        little = syntax != uid.ExplicitVRBigEndian
        pydicom.dcmwrite(buffer, dataset, implicit_vr=False, little_endian=little)
        return read_dicom(buffer.getvalue(), "film", frame).radiographs[0]

    return build


def described(bitmap=BITMAP, data=None, vr="OB"):
    packed = np.packbits(bitmap, bitorder="little").tobytes() if data is None else data
    return [
        (0x0010, "US", bitmap.shape[-2]),
        (0x0011, "US", bitmap.shape[-1]),
        (0x0040, "CS", "R"),
        (0x0050, "SS", [-2, 5]),
        (0x0022, "LO", "markings"),
        (0x1500, "LO", "left side"),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, vr, packed + b"\0" * (len(packed) % 2)),
    ]


@pytest.mark.parametrize("group", [0x6000, 0x601E])
@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_a_plane_becomes_a_bitmap(open_with, group, vr):
    film = open_with(*described(vr=vr), group=group)
    (plane,) = film.overlays
    assert np.array_equal(plane.bitmap, BITMAP)
    assert not plane.bitmap.flags.writeable
    assert (plane.top, plane.left, plane.kind) == (-3, 4, OverlayKind.REGION)
    assert (plane.label, plane.description) == ("left side", "markings")
    assert np.array_equal(film.pixels, PIXELS)
    assert any("overlay planes in the file: 1" in step for step in film.provenance.steps)


def test_words_of_big_endian_files(open_with):
    packed = np.packbits(BITMAP, bitorder="little").tobytes() + b"\0"
    swapped = np.frombuffer(packed[: len(packed) // 2 * 2], "<u2").byteswap().tobytes()
    film = open_with(*described(data=swapped, vr="OW"), syntax=uid.ExplicitVRBigEndian)
    assert np.array_equal(film.overlays[0].bitmap, BITMAP)


def test_a_plane_in_unused_bits_of_the_pixels(open_with):
    bitmap = RNG.integers(0, 2, PIXELS.shape).astype(np.uint16)
    elements = [(0x10, "US", 40), (0x11, "US", 48), (0x100, "US", 16), (0x102, "US", 14)]
    film = open_with(*elements, pixels=PIXELS | bitmap << np.uint16(14))
    (plane,) = film.overlays
    assert np.array_equal(plane.bitmap, bitmap)
    assert (plane.top, plane.left, plane.kind) == (0, 0, OverlayKind.GRAPHICS)
    assert np.array_equal(film.pixels, PIXELS)
    assert WarningKind.HIGH_BITS_MASKED not in film.warnings


def test_planes_of_frames(open_with):
    frames = np.stack([PIXELS, PIXELS, PIXELS])
    how = {"NumberOfFrames": 3, "PixelData": frames.tobytes()}
    bitmaps = RNG.integers(0, 2, (2, 13, 21)).astype(bool)
    multi = [*described(bitmaps), (0x0015, "IS", "2"), (0x0051, "US", 2)]
    shown = [open_with(*multi, frame=frame, **how).overlays for frame in range(3)]
    assert shown[0] == ()
    assert np.array_equal(shown[1][0].bitmap, bitmaps[0])
    assert np.array_equal(shown[2][0].bitmap, bitmaps[1])
    everywhere = [open_with(*described(), frame=frame, **how).overlays for frame in range(3)]
    assert [len(planes) for planes in everywhere] == [1, 1, 1]


@pytest.mark.parametrize(
    "change",
    [
        (0x3000, "OB", b"\1\2"),
        (0x0010, "US", 65535),
        (0x0015, "IS", "-7"),
        (0x0050, "SS", 7),
        (0x3000, "OB", b""),
    ],
)
def test_broken_planes_lose_no_film(open_with, change):
    elements = [e for e in described() if e[0] != change[0]]
    film = open_with(*elements, change)
    assert np.array_equal(film.pixels, PIXELS)
    assert len(film.overlays) == 1 or WarningKind.HEADER_INCOMPLETE in film.warnings


def test_planes_are_bounded_in_size(open_with, monkeypatch):
    monkeypatch.setattr(dicom_overlays, "_MOST_PIXELS", 13 * 21 - 1)
    film = open_with(*described())
    assert film.overlays == ()
    assert WarningKind.HEADER_INCOMPLETE in film.warnings


def test_a_real_plane_is_read_as_pydicom_reads_it():
    path = get_testdata_file("MR-SIEMENS-DICOM-WithOverlays.dcm", download=False)
    if path is None:
        pytest.skip("pydicom-data is not on this machine")
    film = read_study(Path(path)).radiographs[0]
    expected = pydicom.dcmread(path).overlay_array(0x6000)
    assert np.array_equal(film.overlays[0].bitmap, expected)
