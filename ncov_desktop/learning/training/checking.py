"""What stands against a plan on this machine, found before anything is started."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import LABELS
from ncov_desktop.core.training.estimate import Question
from ncov_desktop.core.training.plan import AdamW, Stage
from ncov_desktop.learning.architectures import build
from ncov_desktop.learning.imagenet import find_weights
from ncov_desktop.learning.training.learner import Learner
from ncov_desktop.learning.training.stages import check_known, find_start

_FLOAT_BYTES, _GREY_BYTES = 4, 2
_KEPT = 2  # checkpoints of a stage
_SIDES = range(32, 1025, 32)
_SPARE_BYTES = 200 << 20


def check(question: Question, weights: Path, models: Sequence[Path]) -> None:
    """Nothing where the plan can be carried out here.

    Raises: NcovError (architecture_unknown, plan_freeze_point, plan_input_side, weights_missing,
        bundle_unknown, bundle_damaged, plan_bundle_network, plan_bundle_colours, plan_disk).
    """
    plan = question.plan
    for stage in plan.stages:
        for name in stage.networks:
            check_known(name)
            _check_stage(stage, name)
    for name in plan.stages[0].networks:
        if plan.start.kind == "imagenet":
            find_weights(name, weights)
        elif plan.start.kind == "bundle":
            find_start(plan, name, models)
    controls = plan.testing.controls_start
    if controls is not None and controls.kind == "imagenet":
        find_weights(plan.chosen or plan.stages[-1].networks[0], weights)
    _check_disk(question)


def _check_stage(stage: Stage, name: str) -> None:
    """Raises: NcovError (plan_freeze_point, plan_input_side)."""
    with torch.device("meta"):
        learner = Learner(build(name, len(LABELS)), stage.trained)
    if _takes(learner, stage.input_size, stage.batch_size):
        return
    wider = (side for side in _SIDES if _takes(learner, side, stage.batch_size))
    smallest = next(wider, _SIDES.stop)
    raise NcovError(
        ErrorKind.PLAN_INPUT_SIDE, network=name, side=stage.input_size, smallest=smallest
    )


def _takes(learner: Learner, side: int, batch_size: int) -> bool:
    """Whether films of a side go through; on 'meta' nothing is worked out but shapes."""
    try:
        learner(torch.empty(batch_size, side, side, 3, dtype=torch.uint8, device="meta"))
    except (RuntimeError, ValueError):
        return False
    return True


def _check_disk(question: Question) -> None:
    """Raises: NcovError (plan_disk)."""
    needed, free = needed_bytes(question), shutil.disk_usage(question.folder).free
    if needed > free:
        raise NcovError(
            ErrorKind.PLAN_DISK, needed_gb=round(needed / 1e9, 1), free_gb=round(free / 1e9, 1)
        )


def needed_bytes(question: Question) -> int:
    """What the run's folder comes to: small films, the best weights, and checkpoints of one stage."""
    plan = question.plan
    copies = 2 if plan.testing.centre_hidden else 1
    sides = {stage.input_size for stage in plan.stages}
    films = sum(side * side * _GREY_BYTES for side in sides) * question.films * copies
    weights = {name: _bytes(name) for stage in plan.stages for name in stage.networks}
    kept = sum(weights[name] for stage in plan.stages for name in stage.networks)
    largest = max(weights.values())
    memory = 2 if any(isinstance(stage.optimizer, AdamW) for stage in plan.stages) else 1
    controls = question.controls * len(plan.stages) * largest
    return films + kept + controls + (_KEPT + 1) * (1 + memory) * largest + _SPARE_BYTES


def _bytes(name: str) -> int:
    with torch.device("meta"):
        state = build(name, len(LABELS)).model.state_dict()
    return sum(each.numel() * _FLOAT_BYTES for each in state.values())
