"""The plans to begin with, and of each of their numbers whether the paper gives it or we chose it.

Source: Polat et al. 2021, DOI 10.3233/XST-200757.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ncov_desktop.core.training.plan import (
    AdamW,
    Augmentation,
    Constant,
    Debias,
    Films,
    RangeTest,
    Sgd,
    Sgdr,
    Stage,
    Start,
    Testing,
    TrainingPlan,
)

# The table of networks is `learning`'s, and a plan is made without torch.
PAPER_NETWORKS = (
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnet152",
    "densenet121",
    "densenet161",
    "densenet169",
    "densenet201",
    "vgg16",
    "vgg19",
)
PAPER_SECOND = ("vgg16", "densenet161", "resnet50")
DEFAULT_NETWORK = "densenet161"


class NoteFrom(StrEnum):
    """Whose number it is."""

    PAPER = "paper"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Note:
    """A word on one entry of a preset's plan; `text.training_notes` has the sentence.

    field: its path in the plan, a stage by its place from 0. value: what the preset says there; the
        note holds only while the plan says the same.
    """

    field: str
    origin: NoteFrom
    value: Any


def paper_plan(name: str, films: Films) -> TrainingPlan:
    """The paper's training, every number of it; it begins with ImageNet's weights or not at all."""
    return TrainingPlan(
        name=name,
        preset="paper",
        films=films,
        start=Start(kind="imagenet"),
        bits=8,
        debias=Debias(films="artefact-free", jpeg_quality=(30, 70)),
        augmentation=Augmentation(
            horizontal_flip=0.5,
            vertical_flip=0.5,
            rotation_degrees=10,
            zoom=1.1,
            brightness=0.1,
            warp=0.1,
            aspect=1.0,
            shift=0.0,
        ),
        balance="loss",
        stages=(
            Stage(
                name="transfer",
                networks=PAPER_NETWORKS,
                input_size=224,
                batch_size=16,
                epochs=40,
                trained="head",
                schedule=Constant(rate=1e-2),
                optimizer=Sgd(momentum=0.9),
                range_test=RangeTest(low=1e-6, high=1.0, steps=170),
            ),
            Stage(
                name="larger",
                networks=PAPER_SECOND,
                input_size=448,
                batch_size=8,
                epochs=20,
                trained="head",
                schedule=Constant(rate=1e-2),
                optimizer=Sgd(momentum=0.9),
                range_test=RangeTest(low=1e-6, high=1.0, steps=170),
            ),
            Stage(
                name="unfrozen",
                networks=PAPER_SECOND,
                input_size=448,
                batch_size=8,
                epochs=60,
                trained="all",
                schedule=Sgdr(high=1e-2, low=0.0, first_cycle=4, growth=2, suggested=True),
                optimizer=Sgd(momentum=0.9),
                discriminative=0.1,
                range_test=RangeTest(low=1e-6, high=1.0, steps=170),
            ),
        ),
        chosen=DEFAULT_NETWORK,
    )


def quick_plan(
    name: str, films: Films, network: str = "resnet18", start: Start | None = None
) -> TrainingPlan:
    """One small network, few epochs: to see that data and machine do what is expected of them."""
    return TrainingPlan(
        name=name,
        preset="quick",
        films=films,
        start=start or Start(kind="imagenet"),
        stages=(
            Stage(
                name="head",
                networks=(network,),
                input_size=224,
                batch_size=16,
                epochs=2,
                schedule=Constant(rate=1e-2),
            ),
            Stage(
                name="whole",
                networks=(network,),
                input_size=224,
                batch_size=16,
                epochs=3,
                trained="all",
                schedule=Sgdr(high=3e-3, first_cycle=3),
                discriminative=0.1,
            ),
        ),
        testing=Testing(leave_one_source_out=False, centre_hidden=False),
    )


def adapt_plan(
    name: str, films: Films, bundle: str, network: str = DEFAULT_NETWORK, bits: int = 8
) -> TrainingPlan:
    """An installed network, carefully trained on with films of this site; all films treated alike.

    bundle: the installed one's id. network, bits: what it says of itself.
    """
    common: dict[str, Any] = {"networks": (network,), "input_size": 224, "batch_size": 16}
    return TrainingPlan(
        name=name,
        preset="adapt",
        films=films,
        start=Start(kind="bundle", bundle=bundle),
        bits=bits,
        debias=Debias(films="all"),
        augmentation=Augmentation(aspect=1.2),
        stages=(
            Stage(
                name="head",
                epochs=1,
                schedule=Constant(rate=1e-4),
                optimizer=AdamW(weight_decay=0.01),
                **common,
            ),
            Stage(
                name="whole",
                epochs=3,
                trained="all",
                schedule=Sgdr(high=1e-4, low=1e-6, first_cycle=3),
                optimizer=AdamW(weight_decay=0.01),
                discriminative=0.05,
                **common,
            ),
        ),
        testing=Testing(controls_start=Start(kind="random"), controls_epochs=2),
    )


def notes(plan: TrainingPlan) -> tuple[Note, ...]:
    """What there is to say of the plan's entries, where they are as their preset has them."""
    table = _TABLES.get(plan.preset)
    if table is None:
        return ()
    standard, here = _entries(table.standard(plan)), _entries(plan)
    return tuple(
        Note(field, origin, standard[field])
        for field, origin in table.origins.items()
        if field in standard and here.get(field) == standard[field]
    )


@dataclass(frozen=True, slots=True)
class _Table:
    standard: Callable[[TrainingPlan], TrainingPlan]
    origins: Mapping[str, NoteFrom]


def _entries(plan: TrainingPlan) -> dict[str, Any]:
    """Every entry of a plan by its path; lists of stages by their place."""
    found: dict[str, Any] = {}

    def walk(at: str, value: Any) -> None:
        if isinstance(value, dict):
            for name, each in value.items():
                walk(f"{at}.{name}" if at else name, each)
        elif at == "stages":
            for place, each in enumerate(value):
                walk(f"{at}.{place}", each)
        else:
            found[at] = value

    walk("", plan.model_dump(mode="json"))
    return found


def _stage_notes(place: int, origins: Mapping[str, NoteFrom]) -> dict[str, NoteFrom]:
    return {f"stages.{place}.{field}": origin for field, origin in origins.items()}


_PAPER, _OURS = NoteFrom.PAPER, NoteFrom.OURS
_PAPER_STAGE = {
    "networks": _PAPER,
    "input_size": _PAPER,
    "batch_size": _PAPER,
    "range_test.low": _PAPER,
    "range_test.high": _PAPER,
    "range_test.steps": _PAPER,
    "optimizer.momentum": _OURS,
    "optimizer.weight_decay": _OURS,
}
_FROZEN_STAGE = {**_PAPER_STAGE, "schedule.rate": _PAPER, "trained": _PAPER}
_TABLES: Mapping[str, _Table] = {
    "paper": _Table(
        lambda plan: paper_plan(plan.name, plan.films),
        {
            "start.kind": _PAPER,
            "bits": _OURS,
            "balance": _OURS,
            "seed": _OURS,
            "chosen": _PAPER,
            "debias.films": _PAPER,
            "debias.jpeg_quality": _PAPER,
            "debias.brightness": _OURS,
            "debias.contrast": _OURS,
            "debias.sharpness": _OURS,
            "augmentation.horizontal_flip": _OURS,
            "augmentation.vertical_flip": _OURS,
            "augmentation.rotation_degrees": _OURS,
            "augmentation.zoom": _OURS,
            "augmentation.brightness": _OURS,
            "augmentation.warp": _OURS,
            "augmentation.aspect": _PAPER,
            "augmentation.shift": _PAPER,
            **_stage_notes(0, {**_FROZEN_STAGE, "epochs": _PAPER}),
            **_stage_notes(1, {**_FROZEN_STAGE, "epochs": _OURS}),
            **_stage_notes(
                2,
                {
                    **_PAPER_STAGE,
                    "epochs": _OURS,
                    "trained": _PAPER,
                    "schedule.kind": _PAPER,
                    "schedule.suggested": _PAPER,
                    "schedule.high": _OURS,
                    "schedule.low": _OURS,
                    "schedule.first_cycle": _OURS,
                    "schedule.growth": _OURS,
                    "discriminative": _OURS,
                },
            ),
            "testing.threshold.kind": _OURS,
        },
    ),
}
