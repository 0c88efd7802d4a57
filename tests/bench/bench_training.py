"""What training costs beside the network itself, and beside a training of the whole of it.

    python tests/bench/bench_training.py [--network N] [--side PX] [--batch N] [--steps N] [--rounds N]
        [--precision auto|float32|bfloat16] [--workers N]

Three ratios, each of things measured in turn in the same run, medians of the rounds:

- step: a training step as the program does it (`StageLoop.learn`, with reading off where it is) to one
  of a bare torch loop with the same network, batch and precision, on films that lie in memory.
  Wall time and CPU time; the aim is at most 1.05.
- idle: the share of a stage's time in which the network waits for films that workers prepare; the aim
  is below 0.05. On a machine whose cores others use too it says little.
- frozen: a step that trains the head alone to one that trains everything; the aim is at most 0.45.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ncov_desktop.core.training.dataset import LABELS, FilmFacts, Origin, Split, TrainingFilm
from ncov_desktop.core.training.events import Place
from ncov_desktop.core.training.plan import Constant, Films, Stage, Start, TrainingPlan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import small_film
from ncov_desktop.learning.architectures import build
from ncov_desktop.learning.training.checkpoint import Checkpoints
from ncov_desktop.learning.training.films import (
    BatchOrder,
    Drawn,
    SmallFilms,
    batches,
    picture_tensor,
    plan_changes,
)
from ncov_desktop.learning.training.loop import StageLoop, Task
from ncov_desktop.learning.training.machine import device_name, make_fabric, precision_name
from ncov_desktop.learning.training.watch import Watch

STEP_AIM, IDLE_AIM, FROZEN_AIM = 1.05, 0.05, 0.45
RATE = 1e-4


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, and CPU-seconds of this process."""

    wall_s: float
    cpu_s: float


def main() -> int:
    """Prints the ratios; returns 1 where one misses its aim."""
    options = _options()
    fabric = make_fabric(options.precision)
    print(
        f"{options.network}, {options.side} px, batch {options.batch}, {device_name(fabric)}, "
        f"{precision_name(fabric)}, {torch.get_num_threads()} threads, "
        f"{options.rounds} rounds of {options.steps} steps"
    )
    with tempfile.TemporaryDirectory() as folder:
        run = RunFolder(Path(folder))
        whole, frozen = (_loop(options, trained, run, fabric) for trained in ("all", "head"))
        missed = _steps(options, whole, frozen)
        missed |= _idle(options, frozen, "head") | _idle(options, whole, "all")
    return int(missed)


def _steps(options: argparse.Namespace, whole: StageLoop, frozen: StageLoop) -> bool:
    batch = next(iter(batches(_order(options, whole, 1), 0)))
    bare = _bare(options, whole)
    ways: dict[str, Callable[[int], None]] = {
        "bare loop, everything": lambda _: bare(*batch),
        "program, everything": lambda step: _read(whole.learn(step, RATE, *batch)),
        "program, head": lambda step: _read(frozen.learn(step, RATE, *batch)),
    }
    costs: dict[str, list[Cost]] = {name: [] for name in ways}
    for work in ways.values():
        work(0)
    for turn in range(options.rounds):
        # In turn, each round beginning with another one.
        names = [*ways][turn % len(ways) :] + [*ways][: turn % len(ways)]
        for name in names:
            costs[name].append(_measured(ways[name], options.steps, whole))
    for name, some in costs.items():
        wall, cpu = (
            statistics.median(getattr(each, of) for each in some) for of in ("wall_s", "cpu_s")
        )
        print(f"  {name:24} {wall / options.steps:.3f} s a step, {cpu / options.steps:.3f} CPU-s")
    own, plain, head = (
        costs["program, everything"],
        costs["bare loop, everything"],
        costs["program, head"],
    )
    step = _told("step to bare loop", own, plain, STEP_AIM)
    return step | _told("frozen to whole", head, own, FROZEN_AIM)


def _told(name: str, these: list[Cost], those: list[Cost], aim: float) -> bool:
    walls = [one.wall_s / other.wall_s for one, other in zip(these, those, strict=True)]
    cpus = [one.cpu_s / other.cpu_s for one, other in zip(these, those, strict=True)]
    wall, cpu = statistics.median(walls), statistics.median(cpus)
    print(
        f"{name}: wall {wall:.3f} (best {min(walls):.3f}), CPU {cpu:.3f} (best {min(cpus):.3f}), "
        f"aim {aim}"
    )
    return min(wall, cpu) > aim


def _idle(options: argparse.Namespace, loop: StageLoop, what: str) -> bool:
    """Films prepared by workers while the network works: how long does it wait for them?"""
    steps = max(4, options.steps * options.rounds // 2)
    films = iter(batches(_order(options, loop, steps + 2), options.workers))
    for step in range(2):  # the workers start meanwhile
        _read(loop.learn(step, RATE, *next(films)))
    waited, began = 0.0, time.perf_counter()
    for step in range(steps):
        asked = time.perf_counter()
        batch = next(films)
        waited += time.perf_counter() - asked
        _read(loop.learn(step, RATE, *batch))
    share = waited / (time.perf_counter() - began)
    print(f"idle, training {what}, {options.workers} workers: {share:.4f}, aim {IDLE_AIM}")
    return share > IDLE_AIM


def _bare(options: argparse.Namespace, loop: StageLoop) -> Callable[[Tensor, Tensor], None]:
    """What a first script would do: forward, loss, backward, step; exact where the program is."""
    device, half = loop.fabric.device, precision_name(loop.fabric) == "bfloat16"
    network = build(options.network, len(LABELS))
    network.to(device=device, memory_format=torch.channels_last)
    network.train()
    optimizer = torch.optim.SGD(network.parameters(), lr=RATE, momentum=0.9)
    stages, exact = [stage for _, stage in network.stages], network.row.exact_stages

    def step(colours: Tensor, classes: Tensor) -> None:
        optimizer.zero_grad(set_to_none=True)
        x = picture_tensor(colours.to(device))
        for stage in stages[:exact]:
            x = stage(x)
        with torch.autocast(device.type, dtype=torch.bfloat16) if half else nullcontext():
            for stage in stages[exact:]:
                x = stage(x)
        functional.cross_entropy(network.head(x.float()), classes.to(device)).backward()
        optimizer.step()

    return step


def _measured(work: Callable[[int], None], steps: int, loop: StageLoop) -> Cost:
    _settle(loop)
    wall, cpu = time.perf_counter(), time.process_time()
    for step in range(steps):
        work(step)
    _settle(loop)
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)


def _settle(loop: StageLoop) -> None:
    if loop.fabric.device.type == "cuda":
        torch.cuda.synchronize(loop.fabric.device)


def _read(_loss: Tensor) -> None:
    """The loop adds losses up where they are, and looks at them a few times a second."""


def _loop(options: argparse.Namespace, trained: str, run: RunFolder, fabric: Any) -> StageLoop:
    stage = Stage(
        name="bench",
        networks=(options.network,),
        input_size=options.side,
        batch_size=options.batch,
        epochs=1000,
        trained=trained,
        schedule=Constant(rate=RATE),
    )
    plan = TrainingPlan(
        name="bench",
        films=Films(table=Path("none.csv")),
        start=Start(kind="random"),
        stages=(stage,),
        workers=options.workers,
    )
    films = tuple(_films(4 * options.batch))
    grey = [
        small_film(chest_phantom(seed, 512, 448).radiographs[0], options.side) for seed in range(8)
    ]
    rows = {film.facts.sha256: n % len(grey) for n, film in enumerate(films) if film.facts}
    small = SmallFilms(options.side, np.stack(grey), rows)
    drawn = Drawn(small, films, plan.bits, plan_changes(plan), (1, trained))
    place = Place(network=options.network, stage="bench", purpose=trained)
    task = Task(plan, stage, place, drawn, drawn)
    torch.manual_seed(1)
    network = build(options.network, len(LABELS))
    return StageLoop(task, network, fabric, Watch(run), Checkpoints(run.checkpoints, place))


def _films(count: int) -> Iterator[TrainingFilm]:
    for number in range(count):
        facts = FilmFacts(f"{number:064}", 512, 448, 16, False)
        origin = Origin(str(number), "drawn")
        yield TrainingFilm(Path(f"{number}"), LABELS[number % 2], origin, Split.TRAIN, facts)


def _order(options: argparse.Namespace, loop: StageLoop, steps: int) -> BatchOrder:
    return BatchOrder(loop.task.training, options.batch, 0, steps)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--network", default="densenet161")
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--precision", default="auto")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
