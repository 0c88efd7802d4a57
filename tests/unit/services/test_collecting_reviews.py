"""Films that a reader reviewed in the worklist become films of a training, with the reader's class."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.own_read import OwnRead, ReadClass, ReaderAnswer, ReadFilm
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Prediction
from ncov_desktop.core.screening import FilmAbout, FilmFile, Outcome, ReviewAnswer, Status
from ncov_desktop.core.training.imported import DropReason, Imported, PatientRule
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.own_reads import append_own_read
from ncov_desktop.records.worklist import append_outcome, review
from ncov_desktop.services.collecting.reviews import import_reviews
from ncov_desktop.services.decoding import FilmReader

from .film_room import chest, picture

BUNDLE = "b" * 64
SAID = Prediction(
    classes=(COVID19, OTHER_PNEUMONIA),
    probabilities=(0.7, 0.3),
    logits=(0.25, -0.25),
    threshold=0.465,
    model_id="made-up-v1",
    weights_sha256="c" * 64,
    bundle_sha256=BUNDLE,
    device="CPU",
    precision="float32",
    elapsed_ms=12.5,
    input_sha256="d" * 64,
    batch=4,
)


@pytest.fixture
def database(tmp_path: Path, empty_worklist: Path) -> Iterator[Database]:
    opened, _ = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    yield opened
    opened.close()


def screened(
    database: Database, folder: Path, name: str, answer: ReviewAnswer | None, patient: str = ""
) -> FilmFile:
    """A film that the network called COVID-19 Pneumonia, and what a reader said of it."""
    number = len(list(folder.rglob("*.png")))
    path = picture(folder / name, chest(number))
    stat = path.stat()
    file = FilmFile(FilmSource(path), folder, f"{number:064x}", stat.st_size, stat.st_mtime_ns)
    about = FilmAbout(patient_id=patient, view="PA")
    outcome = Outcome(file, Status.JUDGED, BUNDLE, about=about, prediction=SAID)
    stored = append_outcome(database, outcome)
    if answer is not None:
        review(database, stored.id, answer)
    return file


def imported(database: Database) -> Imported:
    with FilmReader() as reader:  # every view is stated, so nothing is read
        *_, last = import_reviews(database, "our site", reader)
    assert isinstance(last, Imported)
    return last


def test_the_class_is_the_networks_where_the_reader_agreed_else_the_other(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "films"
    screened(database, folder, "yes.png", ReviewAnswer.AGREE, "4711")
    screened(database, folder, "ward/no.png", ReviewAnswer.DISAGREE)
    screened(database, folder, "unsure.png", ReviewAnswer.UNSURE)
    screened(database, folder, "nobody.png", None)
    found = imported(database)
    assert {(each.file.name, each.label, each.origin.patient) for each in found.films} == {
        ("yes.png", COVID19, "4711"),
        ("no.png", OTHER_PNEUMONIA, "our site/ward"),
    }
    assert {(each.file.name, each.reason) for each in found.dropped} == {
        ("unsure.png", DropReason.UNSURE)
    }
    assert dict(found.patients) == {PatientRule.HEADER: 1, PatientRule.FOLDER: 1}


def test_a_film_that_was_read_as_no_pneumonia_or_has_changed_is_left_out(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "films"
    none = screened(database, folder, "none.png", ReviewAnswer.DISAGREE)
    changed = screened(database, folder, "changed.png", ReviewAnswer.AGREE)
    gone = screened(database, folder, "gone.png", ReviewAnswer.AGREE)
    began = datetime(2026, 1, 2, tzinfo=UTC)
    read = OwnRead("one", ReadFilm(none.sha256), began, ReaderAnswer(ReadClass.NO_PNEUMONIA))
    append_own_read(database, replace(read, unsealed_at=began))
    changed.source.path.write_bytes(b"another film")
    gone.source.path.unlink()
    found = imported(database)
    assert found.films == ()
    assert {(each.file.name, each.reason) for each in found.dropped} == {
        ("none.png", DropReason.NO_PNEUMONIA),
        ("changed.png", DropReason.CHANGED),
        ("gone.png", DropReason.MISSING),
    }


def test_a_worklist_without_reviews_brings_no_film(database: Database) -> None:
    assert imported(database).films == ()
