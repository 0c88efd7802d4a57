"""Real films, read as an independent reader reads them."""

import logging
import warnings
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Window
from ncov_desktop.imaging.files import read_study


@pytest.fixture
def sample():
    """Path of a film of the package pydicom-data."""

    def find(name):
        found = get_testdata_file(name, download=False)
        if found is None:
            pytest.skip(f"{name} of pydicom-data is not on this machine")
        return Path(found)

    return find


def test_uncompressed_and_compressed_chest_are_identical(sample):
    plain = read_study(sample("RG1_UNCR.dcm")).radiographs[0]
    compressed = read_study(sample("RG1_J2KR.dcm")).radiographs[0]
    assert np.array_equal(plain.pixels, compressed.pixels)
    expected = pydicom.dcmread(sample("RG1_UNCR.dcm")).pixel_array
    assert np.array_equal(plain.pixels, expected)
    assert (plain.bits, plain.inverted, plain.view) == (15, True, "PA")
    assert plain.voi == (Window(15000.0, 30000.0),)


def test_lossy_chest_says_so(sample):
    assert read_study(sample("RG1_J2KI.dcm")).radiographs[0].provenance.lossy_source


@pytest.mark.parametrize("name", ["RG3_UNCR.dcm", "RG3_J2KR.dcm", "CT_small.dcm", "MR_small.dcm"])
def test_other_samples_agree_with_pydicom(sample, name):
    film = read_study(sample(name)).radiographs[0]
    expected = pydicom.dcmread(sample(name)).pixel_array
    assert np.array_equal(film.pixels.astype(int) + film.stored_offset, expected)


def test_all_samples_are_read_or_refused_in_silence(sample, caplog):
    folders = {sample("CT_small.dcm").parent, sample("RG1_UNCR.dcm").parent}
    paths = [path for folder in sorted(folders) for path in sorted(folder.glob("*.dcm"))]
    read = 0
    with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
        warnings.simplefilter("error")
        for path in paths:
            try:
                film = read_study(path).radiographs[0]
            except NcovError:
                continue
            read += 1
            assert int(film.pixels.max()) < 2**film.bits, path.name
            assert film.pixels.flags.c_contiguous
    assert read > 60
    assert not caplog.records


@pytest.mark.parametrize(
    ("name", "bits", "inverted"),
    [
        ("966_fixed.dcm", 12, True),
        ("CR-MONO1-10-chest", 10, True),
        ("RG1_JLSN.dcm", 15, True),
        ("Fake_MONOHR1.dcm", 8, True),
        ("RG2_JLSL.dcm", 10, False),
        ("RG2_JPLL.dcm", 10, False),
        ("NM_Kakadu44_SOTmarkerincons.dcm", 12, False),
    ],
)
def test_real_films_open(shared_data, name, bits, inverted):
    path = shared_data / "dicom" / name
    film = read_study(path).radiographs[0]
    assert (film.bits, film.inverted) == (bits, inverted)
    dataset = pydicom.dcmread(path, force=True)
    if "TransferSyntaxUID" not in dataset.file_meta:
        dataset.file_meta.TransferSyntaxUID = pydicom.uid.ImplicitVRLittleEndian
    assert np.array_equal(film.pixels, dataset.pixel_array)


def test_two_ways_of_compressing_one_hip(shared_data):
    films = [read_study(shared_data / "dicom" / f"RG2_{kind}.dcm") for kind in ("JLSL", "JPLL")]
    assert np.array_equal(*(study.radiographs[0].pixels for study in films))


def test_damaged_film_is_refused(shared_data):
    with pytest.raises(NcovError) as caught:
        read_study(shared_data / "dicom" / "966.dcm")
    assert caught.value.kind is ErrorKind.PICTURE_DAMAGED
