"""Plans that cannot be carried out with their films, found before anything is started."""

from collections import Counter
from collections.abc import Sequence
from itertools import product

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm
from ncov_desktop.core.training.plan import Sgdr, Stage, TrainingPlan


def check_plan(plan: TrainingPlan, films: Sequence[TrainingFilm]) -> None:
    """Nothing where the films and the plan go together; networks and files are checked elsewhere.

    films: divided.
    Raises: NcovError (dataset_undivided, plan_class_missing, plan_batch, plan_cycles, plan_suggestion).
    """
    check_films(films)
    training = sum(film.split is Split.TRAIN for film in films)
    for stage in plan.stages:
        _check_stage(stage, training)


def check_films(films: Sequence[TrainingFilm]) -> None:
    """Raises: NcovError (dataset_undivided, plan_class_missing)."""
    undivided = sum(film.split is None for film in films)
    if undivided:
        raise NcovError(ErrorKind.DATASET_UNDIVIDED, films=undivided)
    counts = Counter((film.split, film.label) for film in films)
    for split, label in product((Split.TRAIN, Split.VALID), LABELS):
        if not counts[split, label]:
            raise NcovError(ErrorKind.PLAN_CLASS_MISSING, split=split.value, label=label)


def _check_stage(stage: Stage, training: int) -> None:
    if stage.batch_size > training:
        raise NcovError(
            ErrorKind.PLAN_BATCH, stage=stage.name, batch=stage.batch_size, films=training
        )
    schedule = stage.schedule
    if not isinstance(schedule, Sgdr):
        return
    if schedule.first_cycle > stage.epochs:
        raise NcovError(
            ErrorKind.PLAN_CYCLES,
            stage=stage.name,
            cycle=schedule.first_cycle,
            epochs=stage.epochs,
        )
    if schedule.suggested and stage.range_test is None:
        raise NcovError(ErrorKind.PLAN_SUGGESTION, stage=stage.name)
