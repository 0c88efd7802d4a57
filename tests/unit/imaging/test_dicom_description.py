"""Who, when and what a header says, and that one bad element never loses a film."""

import logging
import warnings
from datetime import datetime

import pytest
from pydicom import config, uid
from pydicom.dataset import Dataset

from ncov_desktop.core.study import Intent
from ncov_desktop.imaging.dicom import read_dicom


def test_patient_and_study(open_study):
    study = open_study(
        PatientName="DOE^JANE^^^",
        PatientID=" 42 ",
        PatientSex="F",
        StudyDescription="THORAX",
        StudyDate="20200229",
        StudyTime="235959.5",
        AccessionNumber=" A77 ",
    )
    assert (study.patient.name, study.patient.id, study.patient.sex) == ("DOE^JANE", "42", "F")
    assert study.acquired_at == datetime.fromisoformat("2020-02-29T23:59:59")
    assert (study.uid, study.modality, study.description) == ("1.2.3", "DX", "THORAX")
    assert study.accession_number == "A77"
    film = study.radiographs[0]
    assert (film.provenance.sop_instance_uid, film.provenance.format) == ("1.2.3.4", "DICOM")


def test_japanese_name(open_study):
    name = "Yamada^Tarou=山田^太郎=やまだ^たろう"
    study = open_study(SpecificCharacterSet=["", "ISO 2022 IR 87"], PatientName=name)
    assert study.patient.name == name
    assert open_study(SpecificCharacterSet="ISO_IR 192", PatientName=name).patient.name == name


@pytest.mark.parametrize(
    ("elements", "years"),
    [
        ({"PatientAge": "061Y"}, 61),
        ({"PatientAge": "009M"}, 0.75),
        ({"PatientAge": "026W"}, pytest.approx(26 * 7 / 365.25)),
        ({"PatientAge": "3 years"}, None),
        ({"PatientBirthDate": "20020301", "StudyDate": "20200301"}, 18),
        ({"PatientBirthDate": "20020302", "StudyDate": "20200301"}, 17),
        ({"PatientBirthDate": "2002.03.02", "StudyDate": "20200301"}, 17),
        ({"PatientBirthDate": "20200229", "StudyDate": "20200310"}, 10 / 365.25),
        ({"PatientBirthDate": "20200229", "StudyDate": "20190310"}, None),
        ({"PatientBirthDate": "18000229", "StudyDate": "20190310"}, None),
        ({"PatientBirthDate": "20021341", "StudyDate": "20190310"}, None),
    ],
)
def test_age(open_study, elements, years):
    assert open_study(**elements).patient.age_years == years


def test_acquisition_comes_before_study(open_study):
    study = open_study(
        AcquisitionDateTime="20210102030405.6+0100", StudyDate="20200101", StudyTime="01"
    )
    assert study.acquired_at == datetime.fromisoformat("2021-01-02T03:04:05")
    assert open_study(StudyDate="20200101", StudyTime="7").acquired_at.hour == 0


def test_what_the_film_shows(open_film):
    film = open_film(
        ViewPosition="PA",
        ImageLaterality="U",
        PatientOrientation=["L", "F"],
        BodyPartExamined="CHEST",
        PresentationIntentType="FOR PROCESSING",
    )
    assert (film.view, film.laterality, film.body_part) == ("PA", "U", "CHEST")
    assert film.patient_orientation == ("L", "F")
    assert film.intent is Intent.FOR_PROCESSING


def test_codes_where_the_short_words_are_missing(open_film):
    view, region = Dataset(), Dataset()
    view.CodeMeaning, region.CodeMeaning = "antero-posterior", "Chest"
    film = open_film(ViewCodeSequence=[view], AnatomicRegionSequence=[region])
    assert (film.view, film.body_part) == ("AP", "Chest")
    assert open_film().view is None


BROKEN = {
    "PatientName": b"\xff\xfe\x1b$B",
    "PatientAge": "ABC",
    "PatientBirthDate": "yesterday",
    "StudyDate": "99999999",
    "StudyTime": "??",
    "SpecificCharacterSet": "NO SUCH SET",
    "WindowCenter": "1e",
    "WindowWidth": "--",
    "PixelSpacing": ["a", "b"],
    "NumberOfFrames": "-3",
    "RescaleSlope": "x",
    "PatientOrientation": ["L"],
    "StudyInstanceUID": "not a uid",
    "PresentationIntentType": "FOR FUN",
}


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
@pytest.mark.parametrize("keyword", BROKEN)
def test_one_bad_element_never_loses_the_film_nor_speaks(make_dicom, caplog, syntax, keyword):
    data = make_dicom(syntax=syntax, **{keyword: BROKEN[keyword]})
    mode = config.settings.reading_validation_mode
    with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
        warnings.simplefilter("error")
        film = read_dicom(data, "film.dcm").radiographs[0]
    assert film.pixels[0, 1] == 1
    assert not caplog.records
    assert config.settings.reading_validation_mode == mode


def test_all_bad_elements_at_once(open_film):
    assert open_film(**BROKEN).pixels.shape == (40, 48)
