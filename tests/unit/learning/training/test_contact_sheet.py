"""The contact sheet shows the very pictures that are trained on."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import LABELS, Origin, Split, TrainingFilm
from ncov_desktop.core.training.plan import Augmentation, Debias, Films, TrainingPlan
from ncov_desktop.core.training.presets import quick_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.augment import UNCHANGED, Changes
from ncov_desktop.imaging.contact_sheet import STEPS, SheetRules, film_row, sheet
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.learning.training.films import (
    ChangedFilms,
    Drawn,
    SmallFilms,
    plan_changes,
    prepare_films,
)
from ncov_desktop.learning.training.watch import Watch
from ncov_desktop.services.contact_sheet import chosen_films, sheet_rows, sheet_rules
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.surveying import survey

PLAN = quick_plan("quick", Films(table=Path("films.csv")))
COUNT = 4


@pytest.fixture(scope="module")
def reader() -> Iterator[FilmReader]:
    with FilmReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory, reader: FilmReader) -> tuple[TrainingFilm, ...]:
    """Films of 8 bits, every second stored with loss, with what reading them has shown."""
    folder = tmp_path_factory.mktemp("films")
    files = [folder / f"{n}.{'jpg' if n % 2 else 'png'}" for n in range(COUNT)]
    for number, file in enumerate(files):
        Image.fromarray(chest_phantom(number, 260, 250, 8).radiographs[0].pixels).convert("L").save(
            file
        )
    return tuple(
        TrainingFilm(seen.file, LABELS[n % 2], Origin(f"p{n}", "here"), Split.TRAIN, seen.facts)
        for n, seen in enumerate(survey(files, reader))
    )


@pytest.fixture(scope="module")
def small(films: tuple[TrainingFilm, ...], tmp_path_factory: pytest.TempPathFactory) -> SmallFilms:
    """The films as a run prepares them."""
    run = RunFolder(tmp_path_factory.mktemp("run"))
    watch = Watch(run, lambda _: None)
    return prepare_films(films, PLAN.stages[-1].input_size, run, watch)


def trained_on(
    small: SmallFilms, films: tuple[TrainingFilm, ...], plan: TrainingPlan, changes: Changes
) -> ChangedFilms:
    key = (plan.seed, "plan", plan.stages[-1].name)
    return ChangedFilms(Drawn(small, films, plan.bits, changes, key))


@pytest.mark.parametrize("treated", ["all", "artefact-free", "none"])
def test_the_coloured_column_is_what_training_gets_without_augmentation(
    small: SmallFilms, films: tuple[TrainingFilm, ...], reader: FilmReader, treated: str
) -> None:
    plan = PLAN.model_copy(update={"debias": Debias(films=treated)})  # type: ignore[arg-type]
    without = Changes(plan.debias, UNCHANGED.augmentation)
    data = trained_on(small, films, plan, without)
    rows = list(sheet_rows(films, sheet_rules(plan, 1), reader))
    for place, row in enumerate(rows):
        assert row.pictures is not None
        assert np.array_equal(row.pictures[2], data[0, place][0].numpy())
        left_alone = treated == "none" or (treated == "artefact-free" and place % 2 == 1)
        assert np.array_equal(row.pictures[0], row.pictures[1]) == left_alone


def test_the_augmented_columns_are_the_first_epochs_of_the_training(
    small: SmallFilms, films: tuple[TrainingFilm, ...], reader: FilmReader
) -> None:
    data = trained_on(small, films, PLAN, plan_changes(PLAN))
    for place, row in enumerate(sheet_rows(films, sheet_rules(PLAN, 3), reader)):
        assert row.pictures is not None
        assert row.pictures.shape == (STEPS + 3, small.side, small.side, 3)
        assert row.pictures.dtype == np.uint8
        for epoch in range(3):
            assert np.array_equal(row.pictures[STEPS + epoch], data[epoch, place][0].numpy())


def test_the_first_column_is_the_small_film_in_grey(
    small: SmallFilms, films: tuple[TrainingFilm, ...], reader: FilmReader
) -> None:
    row = next(iter(sheet_rows(films[:1], sheet_rules(PLAN, 1), reader)))
    assert row.pictures is not None
    grey = np.rint(small.of(films[0]) / 257).astype(np.uint8)
    for channel in range(3):
        assert np.array_equal(row.pictures[0, ..., channel], grey)


def test_another_seed_draws_otherwise_and_the_same_one_the_same() -> None:
    grey = np.random.default_rng(1).integers(0, 65535, (64, 64), np.uint16)
    changes = Changes(Debias(), Augmentation())
    first, again, other = (
        film_row(grey, False, "0" * 64, SheetRules(64, 8, changes, (seed,), 2))
        for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert np.array_equal(first[0], other[0])
    assert not np.array_equal(first[3], first[4])
    assert not any(np.array_equal(first[n], other[n]) for n in (1, 2, 3, 4))


def test_a_sheet_holds_every_picture_untouched() -> None:
    rows = np.random.default_rng(2).integers(0, 256, (2, 4, 8, 8, 3), np.uint8)
    made = sheet(list(rows))
    assert made.shape == (2 * 12 + 4, 4 * 12 + 4, 3)
    for row in range(2):
        for column in range(4):
            top, left = 4 + 12 * row, 4 + 12 * column
            assert np.array_equal(made[top : top + 8, left : left + 8], rows[row, column])
    with pytest.raises(ValueError, match="need at least one"):
        sheet([])


def _film(label: str, source: str, number: int, split: Split | None = None) -> TrainingFilm:
    return TrainingFilm(Path(f"{source}{number}.png"), label, Origin(f"p{number}", source), split)


def test_films_are_chosen_in_turn_of_classes_and_sources() -> None:
    films = [_film(COVID19, "a", n) for n in range(50)]
    films += [_film(COVID19, "b", n) for n in range(2)]
    films += [_film(OTHER_PNEUMONIA, "c", n) for n in range(3)]
    chosen = chosen_films(films, 6)
    assert [film.label for film in chosen] == 3 * [COVID19, OTHER_PNEUMONIA]
    assert [film.origin.source for film in chosen if film.label == COVID19] == ["a", "b", "a"]
    assert chosen_films(reversed(films), 6) == chosen
    assert len(set(chosen_films(films, 99))) == len(films)
    assert chosen_films([], 6) == ()


def test_of_divided_films_only_those_that_are_trained_on_are_shown() -> None:
    films = [_film(COVID19, "a", n, split) for n, split in enumerate(Split)]
    assert chosen_films(films, 6) == (films[0],)
    tested = [_film(COVID19, "a", n, Split.TEST) for n in range(2)]
    assert len(chosen_films(tested, 6)) == 2


def test_a_film_that_cannot_be_read_keeps_its_place(
    films: tuple[TrainingFilm, ...], reader: FilmReader
) -> None:
    gone = _film(COVID19, "gone", 1)
    rows = list(sheet_rows([gone, films[0]], sheet_rules(PLAN, 1), reader))
    assert rows[0].pictures is None
    assert rows[0].error is not None
    assert rows[1].pictures is not None
