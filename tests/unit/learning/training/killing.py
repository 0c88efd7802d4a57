"""Runs that are killed again and again, beside one that is not: what do they come to?

killing.py FOLDER KILLS EPOCHS     prints one JSON line

The processes are forked from this one, which has imported torch and not used it yet: the tests would
take minutes otherwise. A checkpoint is written at every step, so that kills fall into the writing too.
"""

import hashlib
import importlib.util
import json
import os
import random
import resource
import signal
import sys
import time
from pathlib import Path
from types import ModuleType

import safetensors.torch

from ncov_desktop.core.training.dataset import write_dataset
from ncov_desktop.core.training.events import EpochEnded, read_event
from ncov_desktop.core.training.plan import AdamW, Sgdr, Stage, TrainingPlan, write_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.learning.architectures import ARCHITECTURES
from ncov_desktop.learning.training import loop, run
from ncov_desktop.learning.training.checkpoint import optimizer_tensors

HERE = Path(__file__).resolve().parent
finish = loop.StageLoop._finish


def main() -> int:
    """One run in one go, and one with kills."""
    folder, kills, epochs = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    tiny, room = load(HERE.parent / "tiny_worker.py"), load(HERE / "conftest.py")
    ARCHITECTURES[tiny.NAME] = tiny.TINY
    loop._SAVE_EVERY_S = loop._SAVE_SHARE = 0.0
    loop.StageLoop._finish = finish_and_tell  # type: ignore[method-assign]
    (folder / "films").mkdir()
    films = room.draw_films(folder / "films")
    whole, broken = RunFolder(folder / "whole"), RunFolder(folder / "broken")
    for each in (whole, broken):
        each.path.mkdir()
        write_plan(each.plan, plan(room, tiny, epochs))
        write_dataset(each.films, films)
    code = work(whole, None)
    rng, killed = random.Random(os.getpid()), 0
    share = stage_lines(whole) // (kills + 1)
    for _ in range(kills):
        killed += work(broken, rng.randint(2, share)) == -signal.SIGKILL
    full = disk_full(broken, whole)
    codes = (code, work(broken, None))
    found = {
        "codes": codes,
        "killed": killed,
        "full": full,
        "whole": told(whole),
        "broken": told(broken),
    }
    print(json.dumps(found), flush=True)
    return 0


def plan(room: ModuleType, tiny: ModuleType, epochs: int) -> TrainingPlan:
    """Frozen with AdamW, then whole with momentum through cycles of 1, 2, 4 … epochs."""
    common = {"networks": (tiny.NAME,), "input_size": room.SIDE, "batch_size": 3}
    schedule = Sgdr(high=0.02, low=0.001, first_cycle=1, growth=2)
    head = Stage(name="head", epochs=1, schedule=schedule, optimizer=AdamW(), **common)
    whole = Stage(name="whole", epochs=epochs, trained="all", schedule=schedule, **common)
    made: TrainingPlan = room.make_plan(tiny.NAME, stages=(head, whole), workers=2)
    return made


def lines(of: RunFolder) -> int:
    """How many events were told."""
    return of.events.read_bytes().count(b"\n") if of.events.exists() else 0


def stage_lines(of: RunFolder) -> int:
    """How many events were told until the last stage ended: what follows is not interrupted here."""
    told = of.events.read_bytes().splitlines()
    return max(place for place, line in enumerate(told) if b'"stage-ended"' in line)


def disk_full(of: RunFolder, whole: RunFolder) -> list[object]:
    """Works on a run where files have room for weights but not for momentum beside them."""
    best = max(file.stat().st_size for file in whole.checkpoints.rglob("best-*"))
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_FSIZE, (best * 3 // 2, resource.RLIM_INFINITY))
        os._exit(run.work_on(of))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    last = json.loads(of.events.read_bytes().splitlines()[-1])
    return [code, last.get("outcome"), last.get("error")]


def work(of: RunFolder, kill_after: int | None) -> int:
    """Works on a run in a process of its own; its exit code, or minus the signal that ended it.

    kill_after: events, and then it is killed at some moment.
    """
    before = lines(of)
    child = os.fork()
    if not child:
        os.setsid()
        os._exit(run.work_on(of))
    if kill_after is not None:
        while lines(of) < before + kill_after:
            time.sleep(0.002)
        time.sleep(random.uniform(0, 0.1))
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def finish_and_tell(stage: loop.StageLoop) -> object:
    """Before a stage ends, the hash of everything it has learned is kept beside the run."""
    if not stage.standing.done:
        tensors = {name: each.contiguous() for name, each in stage._tensors().items()}
        assert optimizer_tensors(stage.optimizer)
        digest = hashlib.sha256(safetensors.torch.save(tensors)).hexdigest()
        with (stage.watch.run.path / "final").open("a") as file:
            file.write(f"{stage.task.stage.name} {digest}\n")
    return finish(stage)


def told(of: RunFolder) -> dict[str, object]:
    """What a run came to: the hashes, the epochs' figures, the kept weights' hashes."""
    epochs = {}
    for line in of.events.read_bytes().splitlines():
        event = read_event(line)
        if isinstance(event, EpochEnded):
            key = f"{event.place.stage} {event.epoch}"
            epochs[key] = [event.training_loss, event.valid.loss, event.best]
    best = {
        str(file.relative_to(of.checkpoints)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(of.checkpoints.rglob("best-*"))
    }
    final = sorted(set((of.path / "final").read_text().splitlines()))
    return {"final": final, "epochs": epochs, "best": best}


def load(file: Path) -> ModuleType:
    """A module of the tests by its file."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
