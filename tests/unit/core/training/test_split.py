"""Tests that no patient is in two splits, and that splits have their shares."""

from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import LABELS, Origin, Split, TrainingFilm
from ncov_desktop.core.training.imported import OPENI
from ncov_desktop.core.training.plan import Shares
from ncov_desktop.core.training.split import PAPER, divide

SETS = st.lists(
    st.tuples(
        st.sampled_from(LABELS),
        st.integers(0, 40),  # the patient
        st.sampled_from(("one", "two", OPENI)),
        st.sampled_from((None, *Split)),
    ),
    max_size=120,
)


def _films(rows: list[tuple[str, int, str, Split | None]]) -> list[TrainingFilm]:
    return [
        TrainingFilm(Path(f"{number}.png"), label, Origin(f"p{patient}", source), split)
        for number, (label, patient, source, split) in enumerate(rows)
    ]


def _many(label: str, source: str, patients: int, films_each: int = 1) -> list[TrainingFilm]:
    return [
        TrainingFilm(Path(f"{label}-{source}-{p}-{f}.png"), label, Origin(f"{source}-{p}", source))
        for p in range(patients)
        for f in range(films_each)
    ]


@settings(max_examples=200, deadline=None)
@given(SETS, st.integers(0, 2**31), st.randoms(use_true_random=False))
def test_no_patient_is_in_two_splits_and_the_order_of_films_changes_nothing(
    rows: list[tuple[str, int, str, Split | None]], seed: int, random: "object"
) -> None:
    films = _films(rows)
    divided = divide(films, PAPER, seed)
    splits = defaultdict(set)
    for film in divided:
        splits[film.origin.patient].add(film.split)
    assert all(len(each) == 1 and None not in each for each in splits.values())
    assert [replace(film, split=None) for film in divided] == [
        replace(film, split=None) for film in films
    ]
    assert all(film.split is Split.TEST for film in divided if film.origin.source == OPENI)
    shuffled = list(films)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert set(divide(shuffled, PAPER, seed)) == set(divided)


def test_the_shares_are_those_of_the_paper_in_each_class_and_source() -> None:
    films = [
        *_many(COVID19, "a", 200),
        *_many(COVID19, "b", 100, 3),
        *_many(OTHER_PNEUMONIA, "c", 600),
    ]
    divided = divide(films, PAPER, 7)
    for label, source in ((COVID19, "a"), (COVID19, "b"), (OTHER_PNEUMONIA, "c")):
        held = Counter(
            film.split for film in divided if (film.label, film.origin.source) == (label, source)
        )
        for split, share in zip(Split, (0.67, 0.17, 0.16), strict=True):
            assert held[split] / held.total() == pytest.approx(share, abs=0.02)


def test_sources_of_one_patient_each_do_not_all_become_training_films() -> None:
    films = [film for number in range(100) for film in _many(COVID19, f"site {number}", 1)]
    held = Counter(film.split for film in divide(films, PAPER, 1))
    assert held[Split.TRAIN] == pytest.approx(67, abs=2)
    assert held[Split.VALID] == pytest.approx(17, abs=2)


@pytest.mark.parametrize("label", LABELS)
def test_three_patients_are_enough_for_three_splits(label: str) -> None:
    films = [*_many(label, "a", 3), *_many(COVID19, "b", 30), *_many(OTHER_PNEUMONIA, "c", 30)]
    for seed in range(20):
        own = {film.split for film in divide(films, PAPER, seed) if film.origin.source == "a"}
        every = {film.split for film in divide(_many(label, "a", 3), PAPER, seed)}
        assert own <= set(Split)
        assert every == set(Split)


def test_another_seed_gives_other_splits_and_the_same_one_the_same() -> None:
    films = _many(COVID19, "a", 60)
    assert divide(films, PAPER, 1) == divide(films, PAPER, 1)
    assert divide(films, PAPER, 1) != divide(films, PAPER, 2)


def test_a_share_of_nothing_gets_nothing() -> None:
    shares = Shares(train=0.8, valid=0.2, test=0.0)
    divided = divide(_many(COVID19, "a", 40), shares, 3)
    assert {film.split for film in divided} == {Split.TRAIN, Split.VALID}


def test_other_films_of_a_patient_who_is_tested_on_are_tested_on_too() -> None:
    (first, *_), own = _many(COVID19, "a", 5), Origin("someone", OPENI)
    tested = TrainingFilm(Path("t.png"), OTHER_PNEUMONIA, own)
    same = replace(first, origin=replace(first.origin, patient="someone"))
    assert [film.split for film in divide([tested, same])] == [Split.TEST, Split.TEST]


def test_a_table_keeps_its_splits_only_if_it_has_them_all() -> None:
    films = _many(COVID19, "a", 4)
    kept = [replace(film, split=Split.VALID) for film in films]
    assert divide(kept, None) == tuple(kept)
    with pytest.raises(NcovError) as caught:
        divide([*kept[:3], films[3]], None)
    assert caught.value.kind is ErrorKind.DATASET_UNDIVIDED
    assert caught.value.facts == {"films": 1}
