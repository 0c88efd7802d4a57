"""Plans that cannot be carried out are refused, with what is wrong."""

from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.check import check_plan
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm
from ncov_desktop.core.training.plan import (
    Constant,
    Films,
    Sgdr,
    Stage,
    Start,
    TrainingPlan,
)
from ncov_desktop.text.errors import error_message


def film(label: str, split: Split | None) -> TrainingFilm:
    return TrainingFilm(Path("x.png"), label, Origin("p", "s"), split)


WHOLE = tuple(film(label, split) for label in (COVID19, OTHER_PNEUMONIA) for split in Split) * 2


def plan(**changes: object) -> TrainingPlan:
    stage = {
        "name": "one",
        "networks": ("resnet18",),
        "input_size": 64,
        "batch_size": 4,
        "epochs": 3,
        "schedule": Constant(rate=0.1),
    }
    return TrainingPlan(
        name="p",
        films=Films(table=Path("t.csv")),
        start=Start(kind="random"),
        stages=(Stage.model_validate(stage | changes),),
    )


def test_a_plan_that_can_be_carried_out_passes() -> None:
    check_plan(plan(), WHOLE)
    check_plan(plan(schedule=Sgdr(high=1, first_cycle=3)), WHOLE)


@pytest.mark.parametrize(
    ("changes", "films", "kind", "facts"),
    [
        ({}, (*WHOLE, film(COVID19, None)), ErrorKind.DATASET_UNDIVIDED, {"films": 1}),
        (
            {},
            [each for each in WHOLE if (each.label, each.split) != (COVID19, Split.VALID)],
            ErrorKind.PLAN_CLASS_MISSING,
            {"split": "valid", "label": COVID19},
        ),
        (
            {"batch_size": 5},
            WHOLE,
            ErrorKind.PLAN_BATCH,
            {"stage": "one", "batch": 5, "films": 4},
        ),
        (
            {"schedule": Sgdr(high=1, first_cycle=4)},
            WHOLE,
            ErrorKind.PLAN_CYCLES,
            {"stage": "one", "cycle": 4, "epochs": 3},
        ),
        (
            {"schedule": Sgdr(high=1, first_cycle=3, suggested=True)},
            WHOLE,
            ErrorKind.PLAN_SUGGESTION,
            {"stage": "one"},
        ),
    ],
)
def test_an_impossible_plan_is_refused_in_words(
    changes: dict[str, object],
    films: tuple[TrainingFilm, ...],
    kind: ErrorKind,
    facts: dict[str, object],
) -> None:
    with pytest.raises(NcovError) as found:
        check_plan(plan(**changes), films)
    assert (found.value.kind, found.value.facts) == (kind, facts)
    words = str(error_message(found.value))
    said = {"valid": "validation", COVID19: "COVID-19 Pneumonia"}
    assert all(str(said.get(str(value), value)) in words for value in facts.values())
