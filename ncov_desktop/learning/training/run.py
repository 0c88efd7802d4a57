"""The process that works on a run, from the first film to the bundle, and can be ended at any time.

ncov-desktop --worker training RUN        works on a run, or goes on with it
ncov-desktop --worker training --check    a `Question` on standard input: what stands against its plan
ncov-desktop --worker training --estimate the same: how long it would take on this machine

On several graphics cards, or computers, a run is worked on by
torchrun --nproc-per-node 2 -m ncov_desktop --worker training RUN
"""

import argparse
import errno
import os
import shutil
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import dataset_sha256, read_dataset
from ncov_desktop.core.training.estimate import Question, Refusal
from ncov_desktop.core.training.events import RunEnded, RunStarted
from ncov_desktop.core.training.plan import plan_sha256, read_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import hold
from ncov_desktop.learning.training.watch import EventFile, Stopped, Watch, now

if TYPE_CHECKING:
    pass

DONE, FAILED, STOPPED = 0, 1, 130
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def main(argv: Sequence[str]) -> int:
    """Does what it was started for. Exit code: 0 done, 1 failed, 130 stopped."""
    # cuBLAS adds up in the same order every time only if told so before its first use.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    options = _options(argv)
    if options.check or options.estimate:
        return _answer(estimate=options.estimate)
    if options.run is None:
        raise SystemExit("a run is missing")
    return work_on(RunFolder(options.run.absolute()))


def work_on(run: RunFolder) -> int:
    """Works on a run until it is done or told to stop.

    Raises: NcovError (run_busy, output_unwritable) before anything was done.
    """
    first = int(os.environ.get("RANK", "0")) == 0
    with hold(run) if first else nullcontext():
        events = EventFile(run) if first else None
        watch = Watch(run, events.write if events else lambda _event: None)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda received, _frame: watch.told.append(received))
        ending = _ending(run, watch)
        _tell_end(run, watch, ending)
        if events:
            events.close()
    return {"done": DONE, "stopped": STOPPED}.get(ending.outcome, FAILED)


def _ending(run: RunFolder, watch: Watch) -> RunEnded:
    """Works, and says how it ended."""
    try:
        _work(run, watch)
    except Stopped:
        return RunEnded(at=now(), outcome="stopped")
    except Exception as error:
        known = _typed(error)
        return RunEnded(at=now(), outcome="failed", error=known.kind, facts=known.facts)
    return RunEnded(at=now(), outcome="done")


def _work(run: RunFolder, watch: Watch) -> None:
    plan, films = read_plan(run.plan), read_dataset(run.films)
    # Only now: importing torch takes seconds, and the lock is held by then.
    from ncov_desktop.learning.training.after import evaluate_run
    from ncov_desktop.learning.training.machine import device_name, make_fabric, precision_name
    from ncov_desktop.learning.training.stages import Means, train_plan

    fabric = make_fabric(plan.precision)
    splits = Counter(film.split.value for film in films if film.split)
    watch.emit(
        RunStarted(
            at=now(),
            plan_sha256=plan_sha256(plan),
            data_sha256=dataset_sha256(films),
            device=device_name(fabric),
            precision=precision_name(fabric),
            films=dict(splits),
            resumed=run.checkpoints.exists(),
        )
    )
    means = Means(run, films, fabric, watch, *folders())
    trained = train_plan(plan, films, means)
    if fabric.world_size == 1:
        evaluate_run(plan, films, trained, means)


def folders() -> tuple[Path, tuple[Path, ...]]:
    """Where ImageNet's weights lie, and where installed bundles do."""
    return paths.user_data() / "weights", (paths.user_models(), paths.shipped_models())


def _tell_end(run: RunFolder, watch: Watch, ending: RunEnded) -> None:
    """The last word. On a full disk, what can be made again makes room for it."""
    try:
        watch.emit(ending)
    except OSError:
        shutil.rmtree(run.small_films, ignore_errors=True)
        with suppress(OSError):
            watch.emit(ending)


def _typed(error: Exception) -> NcovError:
    """The error to tell: of an unexpected one only its type, for its words may hold data."""
    if isinstance(error, NcovError):
        return error
    if isinstance(error, OSError) and error.errno in _FULL:
        return NcovError(ErrorKind.TRAINING_DISK_FULL)
    if isinstance(error, MemoryError) or "OutOfMemory" in type(error).__name__:
        return NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY)
    # For whoever looks into it: standard error goes nowhere unless the worker is started by hand.
    traceback.print_exception(error)
    return NcovError(ErrorKind.TRAINING_FAILED, type=type(error).__name__)


def _answer(*, estimate: bool) -> int:
    """Answers a question with lines of JSON on standard output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nobody else is to speak there

    def say(answer: BaseModel) -> None:
        print(answer.model_dump_json(), file=answers, flush=True)

    try:
        question = Question.model_validate_json(sys.stdin.read())
        from ncov_desktop.learning.training import checking
        from ncov_desktop.learning.training import estimate as estimating

        checking.check(question, *folders())
        if estimate:
            for each in estimating.estimate(question):
                say(each)
    except Exception as error:
        known = _typed(error)
        say(Refusal(error=known.kind, facts=known.facts))
        return FAILED
    return DONE


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ncov-desktop --worker training")
    parser.add_argument("run", nargs="?", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--estimate", action="store_true")
    return parser.parse_args(argv)
