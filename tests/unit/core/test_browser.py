"""Films found in any order are grouped in one order, and nothing disappears without a word."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.browser import (
    Browser,
    Duplicate,
    FilmEntry,
    FilmSource,
    Problem,
    group,
    natural_order,
    shown_name,
)
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Patient

JANE = Patient("DOE^JANE", "1", "F", 60.0)


def film(name: str, **said: object) -> FilmEntry:
    entry = FilmEntry(
        FilmSource(Path("/films") / name),
        "DICOM",
        patient=JANE,
        study_uid="1.1",
        series_uid="1.1.1",
        modality="DX",
        sop_instance_uid=f"1.1.1.{name}",
    )
    return replace(entry, **said)  # type: ignore[arg-type]


def names(browser: Browser) -> list[str]:
    return [entry.file_name for entry in browser.films]


def test_patient_study_series_film() -> None:
    later = datetime.fromisoformat("2020-03-02T10:00")
    browser = group(
        [
            film("b", number=2),
            film("a", number=1),
            film("lateral", series_uid="1.1.2", series_number=2, series_description="LAT"),
            film("next", study_uid="1.2", series_uid="1.2.1", acquired_at=later),
            film("other", patient=Patient("ADAM", "2"), study_uid="2.1", series_uid="2.1.1"),
        ]
    )
    adam, jane = browser.patients
    assert adam.patient.name == "ADAM"
    assert jane.patient == Patient("DOE^JANE", "1", "F", None)
    dated, undated = jane.studies
    assert (dated.uid, dated.acquired_at) == ("1.2", later)
    assert [series.description for series in undated.series] == ["LAT", ""]
    assert [entry.file_name for entry in undated.series[1].films] == ["a", "b"]


def test_films_go_by_time_then_number_then_counted_name() -> None:
    early, late = (datetime.fromisoformat(f"2020-03-01T{hour}:00") for hour in ("09", "10"))
    browser = group(
        [
            film("late", acquired_at=late, number=1),
            film("early", acquired_at=early, number=9),
            film("numbered", number=5),
            film("film 10"),
            film("film 9"),
            film("Film 9b"),
        ]
    )
    assert names(browser) == ["early", "late", "numbered", "film 9", "Film 9b", "film 10"]


@pytest.mark.parametrize(
    "said",
    [
        {"number": 2},
        {"view": "LL"},
        {"laterality": "R"},
        {"rows": 9},
        {"cols": 9},
        {"frames": 2},
        {"acquired_at": datetime.fromisoformat("2020-03-01T09:00")},
    ],
    ids=lambda said: next(iter(said)),
)
def test_different_films_of_one_uid_are_both_listed(said: dict[str, object]) -> None:
    browser = group(
        [film("a", sop_instance_uid="7", number=1), film("b", sop_instance_uid="7", number=1)]
    )
    assert names(browser) == ["a"]
    other = film("b", sop_instance_uid="7", number=1)
    browser = group([film("a", sop_instance_uid="7", number=1), replace(other, **said)])  # type: ignore[arg-type]
    assert sorted(names(browser)) == ["a", "b"]
    assert browser.duplicates == ()


def test_a_film_that_lies_in_two_files_is_listed_once_and_said() -> None:
    copies = [film("copy 10", sop_instance_uid="7"), film("copy 9", sop_instance_uid="7")]
    browser = group([*copies, film("other")])
    assert names(browser) == ["copy 9", "other"]
    (duplicate,) = browser.duplicates
    assert duplicate == Duplicate(copies[1].source, (copies[0].source,))


def test_one_file_found_twice_is_no_duplicate() -> None:
    assert group([film("a"), film("a")]).duplicates == ()
    assert names(group([film("a"), film("a")])) == ["a"]


def test_two_patients_with_one_uid_hide_nothing() -> None:
    other = film("b", sop_instance_uid="7", patient=Patient("ROE", "2"))
    browser = group([film("a", sop_instance_uid="7"), other])
    assert names(browser) == ["a", "b"]
    assert not browser.duplicates


def test_nobody_is_the_same_without_an_id() -> None:
    nameless = [film(name, patient=Patient(), study_uid=name) for name in ("1", "2")]
    namesakes = [film(name, patient=Patient("DOE"), study_uid=name) for name in ("3", "4")]
    assert len(group([*nameless, *namesakes]).patients) == 4


def test_pictures_make_a_study_of_their_folder() -> None:
    places = ["x/1.png", "x/2.png", "y/1.png"]
    pictures = [FilmEntry(FilmSource(Path(f"/films/{place}")), "PNG") for place in places]
    zipped = [
        FilmEntry(FilmSource(Path("/a.zip"), m, i), "PNG") for i, m in enumerate(["1", "d/1"])
    ]
    studies = [s for patient in group(pictures + zipped).patients for s in patient.studies]
    assert sorted(len(study.series[0].films) for study in studies) == [1, 1, 1, 2]
    assert {study.uid for study in studies} == {None}


entries = st.builds(
    film,
    st.sampled_from(["a", "b", "a1", "a10", "a9", "ä", "\u05d0", "A1", "a01"]),
    patient=st.sampled_from([JANE, Patient(), Patient("DOE", ""), Patient("doe^jane", "1")]),
    study_uid=st.sampled_from(["1", "2", None]),
    series_uid=st.sampled_from(["1", "2", None]),
    series_number=st.sampled_from([None, 1, 2]),
    sop_instance_uid=st.sampled_from(["1", "2", "3", None]),
    number=st.sampled_from([None, 1, 2]),
    acquired_at=st.sampled_from([None, datetime.fromisoformat("2020-03-01")]),
)


@given(
    st.lists(entries, max_size=12, unique_by=lambda e: e.source).flatmap(
        lambda found: st.tuples(st.just(found), st.permutations(found))
    )
)
def test_the_order_of_finding_does_not_matter(
    found: tuple[list[FilmEntry], list[FilmEntry]],
) -> None:
    browser = group(found[0])
    assert browser == group(found[1])
    left_out = [source for duplicate in browser.duplicates for source in duplicate.left_out]
    listed = [entry.source for entry in browser.films]
    assert sorted(map(str, listed + left_out)) == sorted(str(e.source) for e in found[0])


def test_problems_keep_their_reason() -> None:
    error = NcovError(ErrorKind.NOT_A_FILM, format="GIF")
    problem = Problem.of(FilmSource(Path("/b")), error)
    browser = group([], [problem, Problem(FilmSource(Path("/a")), ErrorKind.FILE_EMPTY), problem])
    assert [p.source.file_name for p in browser.problems] == ["a", "b"]
    assert browser.problems[1].error.facts == error.facts


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("film.dcm", "film.dcm"),
        ("胸部.dcm", "胸部.dcm"),
        ("צילום حزه", "צילום حزه"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("evil\u202egpj.exe", "evil\ufffdgpj.exe"),
        ("two\nlines\x1b[31m", "two\ufffdlines\ufffd[31m"),
        ("\udcff", "\ufffd"),
    ],
)
def test_names_are_shown_safely(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_long_names_and_long_numbers() -> None:
    assert len(shown_name("x" * 70_000)) == 255
    assert natural_order("film 2") < natural_order("film " + "1" * 60_000)


def test_member_names_are_no_paths() -> None:
    source = FilmSource(Path("/a.zip"), "..\\..\\etc/passwd", 3)
    assert source.file_name == "passwd"
    assert FilmSource(Path("/a.zip"), "/").file_name == "a.zip"
