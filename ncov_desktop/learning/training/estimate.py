"""How long a plan takes on this machine: measured in a few real steps, on films drawn by code."""

import os
import time
from collections.abc import Callable, Iterator

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import Tensor
from torch.nn import functional

from ncov_desktop.core.training.dataset import LABELS
from ncov_desktop.core.training.estimate import Question, StageEstimate
from ncov_desktop.core.training.plan import Stage, TrainingPlan
from ncov_desktop.imaging.augment import change
from ncov_desktop.imaging.prepare import colour
from ncov_desktop.learning.architectures import build
from ncov_desktop.learning.training.films import plan_changes, steps_per_epoch
from ncov_desktop.learning.training.learner import Learner, make_optimizer
from ncov_desktop.learning.training.machine import device_name, free_memory, make_fabric

_STEPS = 2


def estimate(question: Question) -> Iterator[StageEstimate]:
    """Each network in each stage, as soon as it is measured."""
    plan = question.plan
    fabric = make_fabric(plan.precision)
    for stage in plan.stages:
        for name in stage.networks:
            yield _estimate(question, stage, name, fabric)


def _estimate(question: Question, stage: Stage, name: str, fabric: Fabric) -> StageEstimate:
    films_s = _film_s(question.plan, stage.input_size) * stage.batch_size
    step_s, valid_s, peak = _measure(stage, name, fabric)
    if fabric.device.type == "cpu":
        # Films are prepared on the cores that the network runs on.
        step_s += films_s / len(_cores())
    else:
        step_s = max(step_s, films_s / max(1, question.plan.workers))
    steps = steps_per_epoch(question.training, stage.batch_size)
    epoch_s = steps * step_s + question.valid * valid_s
    tested = stage.range_test.steps if stage.range_test else 0
    return StageEstimate(
        network=name,
        stage=stage.name,
        step_s=step_s,
        epoch_s=epoch_s,
        total_s=stage.epochs * epoch_s + tested * step_s,
        peak_bytes=peak,
        free_bytes=free_memory(fabric.device),
        device=device_name(fabric),
    )


def _measure(stage: Stage, name: str, fabric: Fabric) -> tuple[float, float, int]:
    """(seconds of a step, seconds of a film in validation, bytes of memory)."""
    learner = Learner(build(name, len(LABELS)), stage.trained)
    learner.to(memory_format=torch.channels_last)
    optimizer, _ = make_optimizer(learner, stage.optimizer, stage.discriminative)
    module, _ = fabric.setup(learner, optimizer)
    shape = (stage.batch_size, stage.input_size, stage.input_size, 3)
    colours = torch.randint(256, shape, dtype=torch.uint8)
    classes = torch.arange(stage.batch_size, device=fabric.device) % len(LABELS)
    saved = _Saved()

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        with torch.autograd.graph.saved_tensors_hooks(saved.add, lambda kept: kept):
            logits = module(colours.to(fabric.device))
        fabric.backward(functional.cross_entropy(logits, classes))
        optimizer.step()

    def look() -> None:
        with torch.no_grad():
            module(colours.to(fabric.device))

    if fabric.device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(fabric.device)
    step()
    saved.close()
    steps_s = _timed(step, fabric.device, _STEPS)
    learner.eval()
    valid_s = _timed(look, fabric.device, 1) / stage.batch_size
    if fabric.device.type == "cuda":
        return steps_s, valid_s, int(torch.cuda.max_memory_allocated(fabric.device))
    held = sum(each.numel() * each.element_size() for each in learner.parameters())
    grown = sum(
        each.numel() * each.element_size() for each in learner.parameters() if each.requires_grad
    )
    memory = 1 if stage.optimizer.kind == "sgd" else 2
    return steps_s, valid_s, held + (1 + memory) * grown + saved.total()


class _Saved:
    """What one forward pass keeps for the way back, each piece of memory counted once."""

    def __init__(self) -> None:
        self._pieces: dict[int, int] = {}
        self._closed = False

    def add(self, kept: Tensor) -> Tensor:
        """A tensor that is kept."""
        if not self._closed:
            storage = kept.untyped_storage()
            self._pieces[storage.data_ptr()] = storage.nbytes()
        return kept

    def close(self) -> None:
        """That was the pass that counts."""
        self._closed = True

    def total(self) -> int:
        """Bytes of all that was kept."""
        return sum(self._pieces.values())


def _timed(work: Callable[[], None], device: torch.device, times: int) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    began = time.perf_counter()
    for _ in range(times):
        work()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return (time.perf_counter() - began) / times


def _film_s(plan: TrainingPlan, side: int) -> float:
    """Seconds it takes to change and colour one film, on one core."""
    ramp = np.linspace(0, 65535, side * side, dtype=np.uint16).reshape(side, side)
    changes = plan_changes(plan)
    began = time.perf_counter()
    for number in range(4):
        colour(change(ramp, changes, False, (number,)), plan.bits)
    return (time.perf_counter() - began) / 4


def _cores() -> set[int]:
    try:
        return set(os.sched_getaffinity(0))
    except AttributeError:
        return set(range(os.cpu_count() or 1))
