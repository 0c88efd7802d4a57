"""Films are brought together from every kind of table, from folders and from reviews."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Split, read_dataset, write_dataset
from ncov_desktop.core.training.imported import (
    OPENI,
    DropReason,
    FilmsLooked,
    Imported,
    ImportEvent,
    PatientRule,
    joined,
)
from ncov_desktop.services.collecting.folders import ClassFolder, import_folders
from ncov_desktop.services.collecting.rows import age_years
from ncov_desktop.services.collecting.tables import COHEN, NIH, import_table
from ncov_desktop.services.decoding import FilmReader

from .film_room import chest, dicom, noise, picture, table

OWN = ("file", "label", "patient_id", "source", "split", "view", "age")


@pytest.fixture(scope="module")
def reader() -> Iterator[FilmReader]:
    with FilmReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of drawn chests, 0.png to 5.png, none of which is changed by a test."""
    folder = tmp_path_factory.mktemp("films")
    for number in range(6):
        picture(folder / f"{number}.png", chest(number))
    return folder


def end(events: Generator[ImportEvent, None, None]) -> Imported:
    *looked, last = events
    assert isinstance(last, Imported)
    assert all(isinstance(each, FilmsLooked) for each in looked)
    return last


def own(folder: Path, *rows: Sequence[object], name: str = "films.csv") -> Path:
    return table(folder / name, OWN, rows)


def reasons(found: Imported) -> dict[str, DropReason]:
    return {each.file.name: each.reason for each in found.dropped}


def test_an_own_table_keeps_splits_and_says_what_it_left_out(
    films: Path, reader: FilmReader
) -> None:
    rows = [
        (films / "0.png", COVID19, "a", "site", "train", "PA", 60),
        (films / "1.png", OTHER_PNEUMONIA, "b", "site", "test", "AP Supine", "045Y"),
        (films / "2.png", COVID19, "c", "site", "", "L", 50),
        (films / "3.png", COVID19, "d", "site", "", "PA", 17),
        (films / "4.png", "no_finding", "e", "site", "", "PA", 50),
        (films / "5.png", COVID19, "", "site", "", "PA", 50),
        ("nowhere.png", COVID19, "f", "site", "", "PA", 50),
        ("", COVID19, "g", "site", "", "PA", 50),
        (films / "0.png", COVID19, "a", "site", "train", "PA", 60),
    ]
    found = end(import_table(own(films, *rows), reader))
    assert [(each.file.name, each.label, each.split) for each in found.films] == [
        ("0.png", COVID19, Split.TRAIN),
        ("1.png", OTHER_PNEUMONIA, Split.TEST),
    ]
    assert [each.origin.view for each in found.films] == ["PA", "AP"]
    assert found.patients == ((PatientRule.TABLE, 2),)
    assert [(each.line, each.reason, each.detail) for each in found.dropped] == [
        (4, DropReason.NOT_FRONTAL, "L"),
        (5, DropReason.UNDER_18, "17"),
        (6, DropReason.OTHER_FINDING, "no_finding"),
        (7, DropReason.NO_PATIENT, ""),
        (8, DropReason.MISSING, ""),
        (9, DropReason.NO_FILE, COVID19),
        (10, DropReason.SAME_FILE, ""),
    ]


def test_what_is_written_can_be_imported_again(
    films: Path, reader: FilmReader, tmp_path: Path
) -> None:
    rows = [(films / f"{n}.png", COVID19, f"p{n}", "=site", "valid", "PA", "") for n in range(3)]
    first = end(import_table(own(films, *rows), reader)).films
    write_dataset(tmp_path / "again.csv", first)
    assert end(import_table(tmp_path / "again.csv", reader)).films == first
    assert read_dataset(tmp_path / "again.csv") == first


def test_without_a_view_the_film_itself_is_looked_at_and_may_be_taken_back(
    films: Path, reader: FilmReader, tmp_path: Path
) -> None:
    picture(tmp_path / "noise.png", noise(1))
    (tmp_path / "letter.png").write_bytes(b"Dear colleague")
    rows = [
        (films / "0.png", COVID19, "a", "site", "", "", ""),
        ("noise.png", COVID19, "b", "site", "", "", ""),
        ("letter.png", COVID19, "c", "site", "", "", ""),
    ]
    found = end(import_table(own(tmp_path, *rows), reader))
    assert [each.file.name for each in found.films] == ["0.png"]
    assert reasons(found) == {
        "noise.png": DropReason.LOOKS_NOT_CHEST,
        "letter.png": DropReason.UNREADABLE,
    }
    back = found.take_back(found.dropped)
    assert [each.file.name for each in back.films] == ["0.png", "noise.png"]
    assert reasons(back) == {"letter.png": DropReason.UNREADABLE}


def test_a_copy_of_one_class_is_left_out_and_one_of_two_classes_is_left_to_the_check(
    films: Path, reader: FilmReader, tmp_path: Path
) -> None:
    for name in ("copy", "other"):
        picture(tmp_path / f"{name}.png", chest(0))
    rows = [
        (films / "0.png", COVID19, "a", "site", "", "PA", ""),
        ("copy.png", COVID19, "b", "site", "", "PA", ""),
        ("other.png", OTHER_PNEUMONIA, "c", "site", "", "PA", ""),
    ]
    found = end(import_table(own(tmp_path, *rows), reader))
    assert [each.file.name for each in found.films] == ["0.png", "other.png"]
    assert reasons(found) == {"copy.png": DropReason.SAME_FILE}


def test_the_covid_19_image_data_collection(reader: FilmReader, tmp_path: Path) -> None:
    columns = ("patientid", "age", "finding", "view", "modality", "folder", "filename", "license")
    findings = (
        "Pneumonia/Viral/COVID-19",
        "COVID-19, ARDS",
        "Pneumonia/Bacterial/Streptococcus",
        "SARS",
        "Pneumonia",
        "No Finding",
        "Tuberculosis",
    )
    rows: list[tuple[object, ...]] = [
        (number, 65, finding, "PA", "X-ray", "images", f"{number}.png", "CC BY")
        for number, finding in enumerate(findings)
    ]
    rows += [
        (7, 65, findings[0], "Axial", "CT", "volumes", "7.png", ""),
        (8, 65, findings[0], "L", "X-ray", "images", "8.png", ""),
        (9, 8, findings[0], "AP Supine", "X-ray", "images", "9.png", ""),
    ]
    for number in range(len(rows)):
        picture(tmp_path / "images" / f"{number}.png", chest(number))
    found = end(import_table(table(tmp_path / "metadata.csv", columns, rows), reader))
    assert [(each.file.name, each.label) for each in found.films] == [
        ("0.png", COVID19),
        ("1.png", COVID19),
        ("2.png", OTHER_PNEUMONIA),
        ("3.png", OTHER_PNEUMONIA),
    ]
    first = found.films[0].origin
    assert (first.patient, first.source, first.view, first.licence) == (
        "cohen-0",
        COHEN,
        "PA",
        "CC BY",
    )
    assert reasons(found) == {
        "4.png": DropReason.OTHER_FINDING,
        "5.png": DropReason.OTHER_FINDING,
        "6.png": DropReason.OTHER_FINDING,
        "7.png": DropReason.NOT_A_RADIOGRAPH,
        "8.png": DropReason.NOT_FRONTAL,
        "9.png": DropReason.UNDER_18,
    }


def test_chest_x_ray_14_has_its_films_anywhere_below_the_table(
    reader: FilmReader, tmp_path: Path
) -> None:
    columns = ("Image Index", "Finding Labels", "Follow-up #", "Patient ID", "Patient Age")
    rows = [
        ("00000001_000.png", "Pneumonia", 0, 1, "058Y", "PA"),
        ("00000001_001.png", "Infiltration|Pneumonia", 1, 1, 59, "AP"),
        ("00000002_000.png", "Infiltration", 0, 2, 59, "AP"),
        ("00000003_000.png", "Pneumonia", 0, 3, 11, "AP"),
        ("00000004_000.png", "Pneumonia", 0, 4, 44, "AP"),
    ]
    picture(tmp_path / "images_001/images/00000001_000.png", chest(0))
    picture(tmp_path / "images/00000001_001.png", chest(1))
    file = table(tmp_path / "Data_Entry_2017.csv", (*columns, "View Position"), rows)
    found = end(import_table(file, reader))
    assert [(each.file.name, each.label, each.origin.patient) for each in found.films] == [
        ("00000001_000.png", OTHER_PNEUMONIA, "nih-00000001"),
        ("00000001_001.png", OTHER_PNEUMONIA, "nih-00000001"),
    ]
    assert {each.origin.source for each in found.films} == {NIH}
    assert reasons(found) == {
        "00000002_000.png": DropReason.OTHER_FINDING,
        "00000003_000.png": DropReason.UNDER_18,
        "00000004_000.png": DropReason.MISSING,
    }


def test_openi_is_tagged_by_a_reader_and_only_tested_on(reader: FilmReader, tmp_path: Path) -> None:
    for number in range(5):
        picture(tmp_path / f"{number}_IM-1.dcm.png", chest(number))
    tags = [
        ("0_IM-1.dcm.png", "other_pneumonia"),
        ("1_IM-1.dcm.png", "COVID-19"),
        ("2_IM-1.dcm.png", "unsure"),
        ("3_IM-1.dcm.png", "no pneumonia"),
    ]
    projections = [(9, f"{number}_IM-1.dcm.png", "Frontal") for number in range(4)]
    file = table(tmp_path / "tags.csv", ("file", "tag"), tags)
    table(tmp_path / "indiana_projections.csv", ("uid", "filename", "projection"), projections)
    found = end(import_table(file, reader))
    assert [(each.label, each.split) for each in found.films] == [
        (OTHER_PNEUMONIA, Split.TEST),
        (COVID19, Split.TEST),
    ]
    assert {(each.origin.source, each.origin.patient) for each in found.films} == {
        (OPENI, "openi-9")
    }
    assert reasons(found) == {
        "2_IM-1.dcm.png": DropReason.UNSURE,
        "3_IM-1.dcm.png": DropReason.TAGGED_OTHERWISE,
        "4_IM-1.dcm.png": DropReason.UNTAGGED,
    }
    assert end(import_table(tmp_path / "indiana_projections.csv", reader)) == found


@pytest.mark.parametrize("tag", ["tuberculosis", "=covid19"])
def test_a_tag_that_is_none_is_refused_with_its_line(
    reader: FilmReader, tmp_path: Path, tag: str
) -> None:
    file = table(tmp_path / "tags.csv", ("file", "tag"), [("a.png", "covid19"), ("b.png", tag)])
    with pytest.raises(NcovError) as caught:
        end(import_table(file, reader))
    assert caught.value.kind is ErrorKind.TAGS_WRONG
    assert caught.value.facts["line"] == 3


def test_folders_by_class_take_patients_from_headers_folders_and_names(
    reader: FilmReader, tmp_path: Path
) -> None:
    covid, other = tmp_path / "covid", tmp_path / "other"
    dicom(covid / "a.dcm", chest(0), PatientID="4711", ViewPosition="PA", PatientAge="060Y")
    dicom(covid / "b.dcm", chest(1), PatientID="12", ViewPosition="LL", PatientAge="060Y")
    dicom(covid / "c.dcm", chest(2), PatientID="13", ViewPosition="AP", PatientAge="016Y")
    dicom(covid / "d.dcm", chest(3), PatientID="14", Modality="CT")
    picture(other / "someone" / "x.png", chest(4))
    picture(other / "film7_b.png", chest(5))
    (other / "notes.txt").write_text("no film")
    folders = [ClassFolder(covid, COVID19, "ward"), ClassFolder(other, OTHER_PNEUMONIA, "ward")]
    found = end(import_folders(folders, reader))
    assert {(each.file.name, each.label, each.origin.patient) for each in found.films} == {
        ("a.dcm", COVID19, "4711"),
        ("x.png", OTHER_PNEUMONIA, "ward/someone"),
        ("film7_b.png", OTHER_PNEUMONIA, "ward/film7"),
    }
    assert dict(found.patients) == {
        PatientRule.HEADER: 1,
        PatientRule.FOLDER: 1,
        PatientRule.FILE_NAME: 1,
    }
    dropped = reasons(found)
    assert dropped["b.dcm"] is DropReason.NOT_FRONTAL
    assert dropped["c.dcm"] is DropReason.UNDER_18
    assert dropped["d.dcm"] is DropReason.NOT_A_RADIOGRAPH
    by_name = end(import_folders(folders[1:], reader, PatientRule.FILE_NAME))
    assert {each.origin.patient for each in by_name.films} == {"ward/x", "ward/film7"}


def test_a_folder_that_is_not_there_is_refused(reader: FilmReader, tmp_path: Path) -> None:
    with pytest.raises(NcovError) as caught:
        end(import_folders([ClassFolder(tmp_path / "gone", COVID19, "ward")], reader))
    assert caught.value.kind is ErrorKind.FOLDER_UNREADABLE


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ErrorKind.DATASET_EMPTY),
        (b"file,label,patient_id,source,split\n", ErrorKind.DATASET_EMPTY),
        (b"name,class\na,b\n", ErrorKind.DATASET_UNKNOWN),
        (b"file,label\na.png,covid19\n", ErrorKind.DATASET_UNKNOWN),
        (b"\x89PNG\r\n\x1a\n\x00\x00", ErrorKind.DATASET_DAMAGED),
        (b"file,tag\n" + 10 * 2**20 * b"x", ErrorKind.DATASET_DAMAGED),
        (b'file,tag\n"' + 10 * 2**20 * b"x\n", ErrorKind.DATASET_DAMAGED),
        (b"file,tag\n" + b"," * 10 * 2**20, ErrorKind.DATASET_EMPTY),
    ],
)
def test_a_table_that_is_none_is_refused(
    reader: FilmReader, tmp_path: Path, content: bytes, kind: ErrorKind
) -> None:
    (tmp_path / "films.csv").write_bytes(content)
    with pytest.raises(NcovError) as caught:
        end(import_table(tmp_path / "films.csv", reader))
    assert caught.value.kind is kind


def test_a_table_that_is_not_there_is_refused(reader: FilmReader, tmp_path: Path) -> None:
    with pytest.raises(NcovError) as caught:
        end(import_table(tmp_path / "gone.csv", reader))
    assert caught.value.kind is ErrorKind.FILE_MISSING


@pytest.mark.parametrize(
    "name",
    [
        "../../../../../../../../etc/hostname",
        "/etc/hostname",
        "/dev/zero",
        "/",
        "..",
        "a\0b.png",
        "x" * 100_000,
        "a/" * 10_000 + "b.png",
        "=cmd|' /C calc'!A0",
        "\\\\server\\share\\a.png",
    ],
)
@pytest.mark.parametrize("kind", ["own", "cohen", "nih", "openi"])
def test_a_name_that_leads_elsewhere_brings_no_film(
    reader: FilmReader, tmp_path: Path, name: str, kind: str
) -> None:
    columns, row = {
        "own": (OWN, (name, COVID19, "a", "site", "train", "", 50)),
        "cohen": (
            ("patientid", "finding", "view", "modality", "filename", "folder"),
            (1, "COVID-19", "", "X-ray", name, name),
        ),
        "nih": (
            ("image index", "finding labels", "patient id", "view position"),
            (name, "Pneumonia", 1, ""),
        ),
        "openi": (("file", "tag"), (name, "covid19")),
    }[kind]
    try:
        found = end(import_table(table(tmp_path / "t.csv", columns, [row]), reader))
    except NcovError as error:
        assert error.kind is ErrorKind.TAGS_WRONG  # noqa: PT017 - either way no film comes of it
        return
    assert found.films == ()
    assert {each.reason for each in found.dropped} <= {DropReason.MISSING, DropReason.UNREADABLE}


def test_an_import_is_stopped_in_the_middle(
    films: Path, reader: FilmReader, tmp_path: Path
) -> None:
    rows = [(films / f"{n}.png", COVID19, f"p{n}", "site", "", "", "") for n in range(6)]
    events = import_table(own(tmp_path, *rows), reader)
    assert next(events) == FilmsLooked(0, 6)
    events.close()
    assert end(import_table(own(tmp_path, *rows[:1]), reader)).films


def test_two_imports_become_one_with_each_film_once(films: Path, reader: FilmReader) -> None:
    rows = [(films / f"{n}.png", COVID19, f"p{n}", "site", "", "PA", "") for n in range(3)]
    parts = [
        end(import_table(own(films, *some, name=name), reader))
        for name, some in (("first.csv", rows[:2]), ("second.csv", rows[1:]))
    ]
    whole = joined(parts)
    assert [each.file.name for each in whole.films] == ["0.png", "1.png", "2.png"]
    assert reasons(whole) == {"1.png": DropReason.SAME_FILE}
    assert whole.kind == "own"


@pytest.mark.parametrize(
    ("words", "years"),
    [("58", 58), ("058Y", 58), ("9M", 0.75), ("", None), ("old", None), ("-3", None), ("nan", None),
     ("1e9", None)],
)  # fmt: skip
def test_ages(words: str, years: float | None) -> None:
    assert age_years(words) == years


@pytest.mark.heavy
def test_the_real_table(reader: FilmReader, shared_data: Path) -> None:
    found = end(import_table(shared_data / "cxr" / "manifest.csv", reader))
    assert len(found.films) > 1000
    assert {each.reason for each in found.dropped} <= {
        DropReason.OTHER_FINDING,
        DropReason.LOOKS_NOT_FRONTAL,
        DropReason.LOOKS_NOT_CHEST,
    }
    assert all(each.split is not None for each in found.films)
