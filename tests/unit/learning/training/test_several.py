"""Several processes train one network: a launcher starts them, and the loop is the same."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from ncov_desktop.core.training.events import Place, read_event
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.progress import State, fold
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.learning.training.checkpoint import Checkpoints, read_weights
from ncov_desktop.learning.training.stages import train_plan

HERE = Path(__file__).resolve().parent


def both(plan: TrainingPlan, new_bench: Callable[..., Any], run: RunFolder) -> None:
    """What two processes have learned is what one learns, but for rounding."""
    progress = fold(filter(None, map(read_event, run.events.read_bytes().splitlines())))
    assert progress.state is State.DONE
    assert progress.started is not None
    assert progress.started.device == "2 × CPU"
    alone = new_bench(plan, "alone")
    (expected,) = train_plan(plan, alone.means.films, alone.means).values()
    place = Place(network=plan.stages[0].networks[0], stage="head")
    kept = Checkpoints(run.checkpoints, place)
    standing = kept.standing()
    assert standing is not None
    found = read_weights(kept.folder / standing.best_file)
    for name, each in read_weights(expected.weights).items():
        torch.testing.assert_close(found[name], each, rtol=1e-4, atol=1e-5)
    (curve,) = progress.stages
    (told,) = alone.of("epoch-ended")
    assert curve.epochs[0].training_loss == pytest.approx(told.training_loss, rel=1e-4)
    assert curve.epochs[0].valid.loss == pytest.approx(told.valid.loss, rel=1e-4)
    counts = told.valid.model_dump(exclude={"loss"})
    assert curve.epochs[0].valid.model_dump(exclude={"loss"}) == counts


@pytest.fixture
def head_plan(small_plan: TrainingPlan) -> TrainingPlan:
    return small_plan.model_copy(update={"stages": small_plan.stages[:1]})


@pytest.mark.skipif(sys.platform == "win32", reason="forks its processes")
def test_two_processes_come_to_the_same_as_one(
    head_plan: TrainingPlan, new_bench: Callable[..., Any], new_run: Callable[..., RunFolder]
) -> None:
    run = new_run(head_plan, "two")
    done = subprocess.run(
        [sys.executable, str(HERE / "several.py"), str(run.path), "2"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(done.stdout.splitlines()[-1]) == [0, 0], done.stderr[-3000:]
    both(head_plan, new_bench, run)


@pytest.mark.heavy
def test_a_launcher_line_is_all_that_several_cards_need(
    head_plan: TrainingPlan, new_bench: Callable[..., Any], new_run: Callable[..., RunFolder]
) -> None:
    run = new_run(head_plan, "two")
    launcher = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    worker = HERE.parent / "tiny_worker.py"
    done = subprocess.run(
        [*launcher, str(worker), "train", str(run.path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
        env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    both(head_plan, new_bench, run)
