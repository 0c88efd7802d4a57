"""What a set of films is made of, against figures worked out by hand."""

from pathlib import Path

import pytest

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.composition import (
    composition,
    cramers_v,
    told_by_shape,
    told_by_source,
)
from ncov_desktop.core.training.dataset import FilmFacts, Origin, Split, TrainingFilm
from ncov_desktop.core.training.health import HealthKind, HealthSeverity
from ncov_desktop.core.training.imbalance import of_composition, of_facts, of_patients


def film(
    number: int,
    label: str = COVID19,
    source: str = "a",
    split: Split | None = None,
    patient: str = "",
    size: tuple[int, int] = (300, 300),
    lossy: bool = False,
) -> TrainingFilm:
    facts = FilmFacts(f"{number:064x}", *size, 8, lossy)
    origin = Origin(patient or f"p{number}", source)
    return TrainingFilm(Path(f"{number}.png"), label, origin, split, facts)


def kinds(films: list[TrainingFilm]) -> dict[HealthKind, HealthSeverity]:
    found = of_composition(composition(films), films) + of_facts(films) + of_patients(films)
    return {finding.kind: finding.severity for finding in found}


def test_counts_by_class_source_and_split() -> None:
    films = [film(n, source="a", split=Split.TRAIN, patient="one") for n in range(3)]
    films += [film(n, OTHER_PNEUMONIA, "b", Split.TEST) for n in range(3, 8)]
    made_of = composition(films)
    assert made_of.films == 8
    assert made_of.count(COVID19) == 3
    assert made_of.count(source="b") == 5
    assert made_of.count(COVID19, "a", Split.TRAIN) == 3
    assert made_of.count(COVID19, split=Split.TEST) == 0
    assert made_of.usual == pytest.approx(5 / 8)
    assert made_of.sources == ("b", "a")
    assert [share.patients for share in made_of.shares] == [1, 5]


def test_a_source_that_is_a_class_is_said_and_names_its_films() -> None:
    films = [film(n, source="a") for n in range(60)]
    films += [film(n, OTHER_PNEUMONIA, "b") for n in range(60, 120)]
    assert cramers_v(films) == pytest.approx(1.0)
    assert told_by_source(films) == 1.0
    (finding,) = (
        each
        for each in of_composition(composition(films), films)
        if each.kind is HealthKind.SOURCE_TELLS_CLASS
    )
    assert finding.severity is HealthSeverity.WARNS
    assert dict(finding.facts) == {"cramers_v": pytest.approx(1.0), "share": 1.0, "usual": 0.5}
    assert set(finding.films) == {each.file for each in films}


def test_sources_of_both_classes_tell_nothing() -> None:
    films = [film(n, (COVID19, OTHER_PNEUMONIA)[n % 2], "ab"[n % 4 // 2]) for n in range(120)]
    assert cramers_v(films) == 0.0
    assert told_by_source(films) == 0.5
    assert HealthKind.SOURCE_TELLS_CLASS not in kinds(films)


def test_many_sources_of_one_film_each_do_not_look_as_if_they_told_the_class() -> None:
    """The uncorrected figure would be 1."""
    films = [film(n, (COVID19, OTHER_PNEUMONIA)[n % 2], f"site {n}") for n in range(100)]
    assert cramers_v(films) < 0.3


def test_cramers_v_of_a_table_worked_out_by_hand() -> None:
    # 40/10 and 10/40: chi squared 36 of 100 films; corrected: sqrt((0.36 - 1/99) / (1 - 1/99))
    films = [film(n, COVID19, "a" if n < 40 else "b") for n in range(50)]
    films += [film(n, OTHER_PNEUMONIA, "a" if n < 60 else "b") for n in range(50, 100)]
    assert cramers_v(films) == pytest.approx(((0.36 - 1 / 99) / (1 - 1 / 99)) ** 0.5)


def test_a_shape_that_is_a_class_is_told_of_other_patients() -> None:
    films = [film(n, COVID19, size=(300, 360 + n)) for n in range(60)]
    films += [film(n, OTHER_PNEUMONIA, size=(400, 400)) for n in range(60, 120)]
    assert told_by_shape(films) == pytest.approx(1.0)
    assert HealthKind.SHAPE_TELLS_CLASS in kinds(films)


def test_a_shape_known_from_the_same_patient_does_not_count() -> None:
    """Each patient has a shape of their own; that tells nothing about others."""
    films = [
        film(n, (COVID19, OTHER_PNEUMONIA)[n // 2 % 2], size=(300, 300), patient=f"p{n // 2}")
        for n in range(120)
    ]
    assert told_by_shape(films) == pytest.approx(0.5)
    assert HealthKind.SHAPE_TELLS_CLASS not in kinds(films)


def test_without_facts_or_a_second_class_shape_cannot_be_told() -> None:
    assert told_by_shape([film(n) for n in range(10)]) is None
    assert told_by_shape([]) is None
    assert composition([]).usual == 0.0


def test_loss_of_one_class_is_said_with_both_shares() -> None:
    films = [film(n, lossy=n < 30) for n in range(40)]
    films += [film(n, OTHER_PNEUMONIA) for n in range(40, 80)]
    (finding,) = (each for each in of_facts(films) if each.kind is HealthKind.LOSS_TELLS_CLASS)
    assert dict(finding.facts) == {COVID19: 0.75, OTHER_PNEUMONIA: 0.0}
    assert len(finding.films) == 30


def test_sizes_are_spread_and_the_ends_are_named() -> None:
    films = [film(n, size=(200 + n, 900)) for n in range(40)]
    (finding,) = of_facts(films)
    assert dict(finding.facts) == {
        "least": 200,
        "middle": 220,
        "most": 239,
        "least_bits": 8,
        "most_bits": 8,
    }
    assert finding.groups[0][0] == Path("0.png")
    assert finding.groups[1][0] == Path("39.png")


def test_patients_in_two_splits_stop_and_of_two_classes_are_noted() -> None:
    films = [film(0, split=Split.TRAIN, patient="x"), film(1, split=Split.TEST, patient="x")]
    films += [film(2, patient="y"), film(3, OTHER_PNEUMONIA, patient="y")]
    found = {each.kind: each for each in of_patients(films)}
    assert found[HealthKind.PATIENT_IN_TWO_SPLITS].severity is HealthSeverity.STOPS
    assert found[HealthKind.PATIENT_IN_TWO_SPLITS].groups == ((Path("0.png"), Path("1.png")),)
    assert found[HealthKind.PATIENT_OF_TWO_CLASSES].severity is HealthSeverity.NOTES
    assert found[HealthKind.PATIENT_OF_TWO_CLASSES].groups == ((Path("2.png"), Path("3.png")),)


@pytest.mark.parametrize(
    ("split", "severity"),
    [
        (Split.TRAIN, HealthSeverity.STOPS),
        (Split.VALID, HealthSeverity.STOPS),
        (Split.TEST, HealthSeverity.WARNS),
    ],
)
def test_a_split_without_a_class(split: Split, severity: HealthSeverity) -> None:
    films = [
        film(100 * place + n, label, split=each)
        for place, (each, label) in enumerate(
            (each, label) for each in Split for label in (COVID19, OTHER_PNEUMONIA)
        )
        for n in range(25)
        if (each, label) != (split, OTHER_PNEUMONIA)
    ]
    (finding,) = of_composition(composition(films), films)
    assert (finding.kind, finding.severity) == (HealthKind.CLASS_MISSING, severity)
    assert dict(finding.facts) == {"label": OTHER_PNEUMONIA, "split": split}


def test_few_patients_are_said_even_if_they_have_many_films() -> None:
    films = [film(n, patient=f"p{n % 5}") for n in range(60)]
    films += [film(n, OTHER_PNEUMONIA) for n in range(60, 120)]
    (finding,) = of_composition(composition(films), films)
    assert finding.kind is HealthKind.CLASS_SMALL
    assert dict(finding.facts)["patients"] == 5
    assert len(finding.films) == 60


def test_unequal_classes_are_noted() -> None:
    films = [film(n) for n in range(30)] + [film(n, OTHER_PNEUMONIA) for n in range(30, 130)]
    (finding,) = of_composition(composition(films), films)
    assert finding.kind is HealthKind.CLASSES_UNEQUAL
    assert dict(finding.facts) == {"label": OTHER_PNEUMONIA, "times": pytest.approx(100 / 30)}
