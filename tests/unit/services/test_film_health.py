"""The health check reads every film once and says what is wrong with the set."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm
from ncov_desktop.core.training.health import (
    HealthFinding,
    HealthKind,
    HealthReport,
    HealthSeverity,
)
from ncov_desktop.core.training.imported import FilmsLooked
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.film_health import check_films
from ncov_desktop.text.training import health_words

from .film_room import chest, dicom, picture

NAME = "Zyxo^Jane_19540321_77451234"


@pytest.fixture(scope="module")
def reader() -> Iterator[FilmReader]:
    with FilmReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, reader: FilmReader) -> HealthReport:
    """One set with everything that can be wrong, read once."""
    folder = tmp_path_factory.mktemp("films")
    picture(folder / "a.png", chest(0))
    picture(folder / "same.png", chest(0))
    picture(folder / "mirrored.png", chest(0)[:, ::-1])
    picture(folder / "rotated.png", np.rot90(chest(1)))
    picture(folder / "b.png", chest(1))
    picture(folder / f"{NAME}.png", chest(2))
    picture(folder / "other.jpg", chest(3), 70)
    picture(folder / "two.jpg", chest(3), 70)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n no film")
    dicom(folder / "side.dcm", chest(4), ViewPosition="LL", PatientName="Mustermann^Erika")
    films = [
        film(folder / "a.png", COVID19, "p1", Split.TRAIN),
        film(folder / "same.png", COVID19, "p2", Split.TEST),
        film(folder / "mirrored.png", COVID19, "p1", Split.TRAIN),
        film(folder / "b.png", COVID19, "p3", Split.TRAIN),
        film(folder / "rotated.png", COVID19, "p3", Split.VALID),
        film(folder / f"{NAME}.png", COVID19, "p5", Split.VALID),
        film(folder / "other.jpg", OTHER_PNEUMONIA, "p6", Split.TRAIN, "elsewhere"),
        film(folder / "two.jpg", COVID19, "p7", Split.TRAIN),
        film(folder / "broken.png", OTHER_PNEUMONIA, "p8", Split.TRAIN, "elsewhere"),
        film(folder / "gone.png", OTHER_PNEUMONIA, "p9", Split.VALID, "elsewhere"),
        film(folder / "side.dcm", OTHER_PNEUMONIA, "p10", Split.VALID, "elsewhere"),
    ]
    return end(films, reader)


def film(
    file: Path, label: str, patient: str, split: Split | None = None, source: str = "here"
) -> TrainingFilm:
    return TrainingFilm(file, label, Origin(patient, source), split)


def end(films: list[TrainingFilm], reader: FilmReader) -> HealthReport:
    *looked, last = check_films(films, reader)
    assert isinstance(last, HealthReport)
    assert [each for each in looked if isinstance(each, FilmsLooked)] == looked
    assert looked[-1] == FilmsLooked(2 * len(films), 2 * len(films))
    return last


def groups(report: HealthReport, kind: HealthKind) -> list[set[str]]:
    """The films of a finding by their names; none where it was not found."""
    return [
        {file.name for file in group}
        for each in report.findings
        if each.kind is kind
        for group in each.groups
    ]


def finding(report: HealthReport, kind: HealthKind) -> HealthFinding:
    return next(each for each in report.findings if each.kind is kind)


def test_films_that_cannot_be_read_stop_a_training(report: HealthReport) -> None:
    assert groups(report, HealthKind.UNREADABLE) == [{"broken.png"}, {"gone.png"}]
    assert finding(report, HealthKind.UNREADABLE).severity is HealthSeverity.STOPS
    assert report.stops
    assert [film.file.name for film in report.films if film.facts is None] == [
        "broken.png",
        "gone.png",
    ]


def test_the_same_bytes_in_two_splits_and_of_two_classes_stop_a_training(
    report: HealthReport,
) -> None:
    assert groups(report, HealthKind.SAME_FILE_ACROSS_SPLITS) == [{"a.png", "same.png"}]
    assert groups(report, HealthKind.SAME_FILE_TWO_CLASSES) == [{"other.jpg", "two.jpg"}]
    for kind in (HealthKind.SAME_FILE_ACROSS_SPLITS, HealthKind.SAME_FILE_TWO_CLASSES):
        assert finding(report, kind).severity is HealthSeverity.STOPS


def test_a_mirrored_and_a_rotated_copy_are_found(report: HealthReport) -> None:
    assert {"a.png", "mirrored.png"} in groups(report, HealthKind.NEAR_DUPLICATE)
    across = groups(report, HealthKind.NEAR_DUPLICATE_ACROSS_SPLITS)
    assert {"same.png", "mirrored.png"} in across
    assert {"b.png", "rotated.png"} in across
    assert finding(report, HealthKind.NEAR_DUPLICATE).severity is HealthSeverity.WARNS


def test_a_patient_in_two_splits_stops_a_training(report: HealthReport) -> None:
    assert groups(report, HealthKind.PATIENT_IN_TWO_SPLITS) == [{"b.png", "rotated.png"}]
    assert finding(report, HealthKind.PATIENT_IN_TWO_SPLITS).severity is HealthSeverity.STOPS


def test_names_in_file_names_are_found_and_not_said(report: HealthReport) -> None:
    for kind in (
        HealthKind.NAME_IN_FILE_NAME,
        HealthKind.DATE_IN_FILE_NAME,
        HealthKind.NUMBER_IN_FILE_NAME,
    ):
        assert groups(report, kind) == [{f"{NAME}.png"}]
    said = " ".join(word for each in report.findings for word in health_words(each))
    for part in ("Zyxo", "Jane", "1954", "77451234", "Mustermann", "p1"):
        assert part not in said


def test_what_the_program_would_refuse_is_warned_of(report: HealthReport) -> None:
    assert {"side.dcm"} in groups(report, HealthKind.REFUSED)
    assert finding(report, HealthKind.REFUSED).severity is HealthSeverity.WARNS


def test_a_source_and_a_compression_that_are_a_class_are_warned_of(report: HealthReport) -> None:
    told = finding(report, HealthKind.SOURCE_TELLS_CLASS)
    assert told.severity is HealthSeverity.WARNS
    assert dict(told.facts)["share"] == 1.0
    lossy = dict(finding(report, HealthKind.LOSS_TELLS_CLASS).facts)
    assert lossy == {COVID19: 1 / 7, OTHER_PNEUMONIA: 1 / 2}


def test_the_gravest_stands_first_and_every_finding_has_words(report: HealthReport) -> None:
    order = list(HealthSeverity)
    grave = [order.index(each.severity) for each in report.findings]
    assert grave == sorted(grave)
    for each in report.findings:
        assert all(words and "{" not in words for words in health_words(each))


def test_films_keep_their_order_and_a_changed_file_is_said(
    report: HealthReport, reader: FilmReader
) -> None:
    first = report.films[0]
    assert first.facts is not None
    changed = replace(first, facts=replace(first.facts, sha256="0" * 64))
    again = end([changed, report.films[3]], reader)
    assert groups(again, HealthKind.CHANGED) == [{"a.png"}]
    assert again.films == (first, report.films[3])


def test_without_what_was_found_it_is_no_longer_found(
    report: HealthReport, reader: FilmReader
) -> None:
    surplus = {
        film
        for each in report.findings
        if each.severity is HealthSeverity.STOPS
        for film in each.surplus
    }
    again = end(list(report.without(surplus)), reader)
    kinds = {each.kind for each in again.findings}
    assert not kinds & {
        HealthKind.UNREADABLE,
        HealthKind.SAME_FILE_ACROSS_SPLITS,
        HealthKind.SAME_FILE_TWO_CLASSES,
    }


def test_a_set_of_which_nothing_can_be_read_is_still_answered(
    reader: FilmReader, tmp_path: Path
) -> None:
    films = [film(tmp_path / f"{n}.png", COVID19, f"p{n}") for n in range(3)]
    assert groups(end(films, reader), HealthKind.UNREADABLE) == [{f"{n}.png"} for n in range(3)]
    assert end([], reader).stops


def test_a_check_is_stopped_in_the_middle(report: HealthReport, reader: FilmReader) -> None:
    films = [film for film in report.films if film.facts is not None] * 3
    events = check_films(films, reader)
    assert next(events) == FilmsLooked(0, 2 * len(films))
    assert next(events) == FilmsLooked(10, 2 * len(films))
    events.close()
    assert end(films[:1], reader).films == tuple(films[:1])
