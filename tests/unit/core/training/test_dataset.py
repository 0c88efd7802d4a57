"""The table of films: what goes in comes out, and what is wrong is named by line and column."""

from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import (
    FilmFacts,
    Origin,
    Split,
    TrainingFilm,
    dataset_sha256,
    read_dataset,
    write_dataset,
)

HEAD = "file,label,patient_id,source,split\n"


def films(folder: Path) -> tuple[TrainingFilm, ...]:
    return (
        TrainingFilm(
            folder / "a, b.png",
            COVID19,
            Origin("p1", "clinic", "PA", "CC BY 4.0"),
            Split.TRAIN,
            FilmFacts("a" * 64, 512, 480, 16, lossy=True),
        ),
        TrainingFilm(folder / 'c"d.dcm', OTHER_PNEUMONIA, Origin("p2", "ward")),
    )


def test_films_come_back_as_they_were_written(tmp_path: Path) -> None:
    write_dataset(tmp_path / "films.csv", films(tmp_path))
    assert read_dataset(tmp_path / "films.csv") == films(tmp_path)
    assert (tmp_path / "films.csv").stat().st_mode & 0o077 == 0


def test_files_lie_beside_the_table_and_further_columns_are_passed_over(tmp_path: Path) -> None:
    table = tmp_path / "of.csv"
    table.write_text("\ufeff" + HEAD.replace("split", "split,sex") + "x/y.png,covid19,p,s,test,F\n")
    (film,) = read_dataset(table)
    assert film.file == tmp_path / "x/y.png"
    assert film.split is Split.TEST


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        ("file,label,patient_id,source\n", 1, "split"),
        (HEAD + "a.png,covid19,p,s,train\nb.png,flu,p,s,train\n", 3, "label"),
        (HEAD + "a.png,covid19,,s,train\n", 2, "patient_id"),
        (HEAD + "a.png,covid19,p,s,holdout\n", 2, "split"),
        (HEAD + ",covid19,p,s,train\n", 2, "file"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str, line: int, column: str) -> None:
    table = tmp_path / "of.csv"
    table.write_text(content)
    with pytest.raises(NcovError) as caught:
        read_dataset(table)
    assert caught.value.kind is ErrorKind.DATASET_DAMAGED
    assert caught.value.facts == {"line": line, "column": column}


def test_the_hash_tells_films_classes_and_splits_apart_but_not_folders(tmp_path: Path) -> None:
    here, there = films(tmp_path), films(tmp_path / "other")
    assert dataset_sha256(here) == dataset_sha256(reversed(there))
    assert dataset_sha256(here) != dataset_sha256(here[:1])
