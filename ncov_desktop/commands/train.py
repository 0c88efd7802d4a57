"""`ncov-desktop train`: the plan of a training carried out, with what happens in it as it happens."""

import argparse
import os
import sys
import time
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from ncov_desktop import text
from ncov_desktop.commands import DONE, INTERRUPTED, SOME_FAILED, WRONG_USAGE
from ncov_desktop.commands.progress import Bar, duration
from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.training import presets
from ncov_desktop.core.training.plan import Films, TrainingPlan, read_plan
from ncov_desktop.core.training.progress import RunProgress, State, fold, with_process
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import is_held
from ncov_desktop.services import run_watching, training
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.run_ends import record_end
from ncov_desktop.services.run_reports import write_report
from ncov_desktop.text.training_notes import annotated_plan
from ncov_desktop.text.training_words import event_words, place_words, state_words

End = TypeVar("End")
_LOOK_S = 0.2


def run(options: argparse.Namespace) -> int:
    """Does what is asked. Returns the exit code. Raises: KeyboardInterrupt before a run was begun."""
    bar = Bar(sys.stderr)
    try:
        if options.resume is not None:
            run = RunFolder(options.resume.absolute())
        elif options.plan is None or (options.preset and options.films is None):
            _complain("Name a plan; and with --preset the table of its --films.")
            return WRONG_USAGE
        elif options.preset:
            return _write_preset(options)
        else:
            made = _prepare(options, bar)
            if made is None:
                return DONE
            run = made
        follower = training.Follower(run)
        progress = fold(follower.read())  # what happened before was told before
        training.start(run)
    except NcovError as error:
        bar.clear()
        _complain(str(text.error_message(error)))
        return WRONG_USAGE
    finally:
        bar.clear()
    print(f"run: {text.printable(str(run.path))}", flush=True)
    return _watch(run, follower, progress, bar)


def _write_preset(options: argparse.Namespace) -> int:
    """Writes a plan to begin with. Raises: NcovError (output_unwritable, and of the bundle)."""
    name = "".join(each if each.isalnum() else "-" for each in options.plan.stem.lower())[:40]
    table = options.films.absolute()
    films = Films(table=Path(os.path.relpath(table, options.plan.absolute().parent)))
    if options.preset == "paper":
        plan = presets.paper_plan(name, films)
    elif options.preset == "quick":
        plan = presets.quick_plan(name, films)
    else:
        _, bundle = find_bundle(Settings(model_id=options.bundle))
        plan = presets.adapt_plan(name, films, bundle.id, bundle.architecture, bundle.bits)
    try:
        write_atomically(options.plan, annotated_plan(plan).encode(), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    print(f"written: {text.printable(str(options.plan))}")
    return DONE


def _prepare(options: argparse.Namespace, bar: Bar) -> RunFolder | None:
    """The run, made; None where only a question was asked, and answered. Raises: NcovError."""
    plan = read_plan(options.plan)
    with FilmReader() as reader:
        films = _to_its_end(training.films_of(plan, reader), bar)
        external = _to_its_end(training.external_films(plan, reader), bar)
    folder = options.out if options.out is not None else paths.user_runs()
    if options.estimate:
        _estimate(plan, films, folder)
        return None
    training.check(plan, films, folder)
    if options.check:
        print("The plan can be carried out here.")
        return None
    return training.create_run(plan, films, options.out, external)


def _to_its_end(looking: Generator[tuple[int, int], None, End], bar: Bar) -> End:
    while True:
        try:
            done, total = next(looking)
        except StopIteration as end:
            bar.clear()
            found: End = end.value
            return found
        bar.draw(done / total, f"{done} of {total} films looked at")


def _estimate(plan: TrainingPlan, films: object, folder: Path) -> None:
    """Says how long each network takes in each stage. Raises: NcovError."""
    total_s = 0.0
    with closing(training.estimate(plan, films, folder)) as found:  # type: ignore[arg-type]
        for each in found:
            total_s += each.total_s
            memory = f"{each.peak_bytes / 1e9:.1f} GB"
            if not each.fits:
                memory += ", more than is free: films would go through in parts"
            print(
                f"{each.stage}  {each.network}  {each.step_s:.2f} s a step, "
                f"{duration(each.epoch_s)} an epoch, {duration(each.total_s)} in all, {memory}",
                flush=True,
            )
    print(f"in all about {duration(total_s)}, without the controls that are trained afterwards")


def _watch(run: RunFolder, follower: training.Follower, progress: RunProgress, bar: Bar) -> int:
    """Tells what happens until the run's process ends; Ctrl+C stops the run."""
    asked = False
    while True:
        try:
            works = is_held(run)
            for event in follower.read():
                progress = fold([event], progress)
                if words := event_words(event):
                    bar.clear()
                    print(words, flush=True)
            if not works:
                bar.clear()
                return _end(run, with_process(progress, works))
            _draw(progress, bar)
            time.sleep(_LOOK_S)
        except KeyboardInterrupt:
            bar.clear()
            if asked:
                _complain(f"It goes on by itself until its next step. {_how_on(run)}")
                return INTERRUPTED
            asked = True
            run_watching.stop(run)
            _complain("Stopping at the next step; press Ctrl+C again not to wait for it.")


def _draw(progress: RunProgress, bar: Bar) -> None:
    now, counted = progress.now, progress.preparing or progress.evaluating
    if now is not None:
        left = "" if now.left_s is None else f" · {duration(now.left_s)} left in the stage"
        words = f"{place_words(now.place)} · loss {now.loss:.3f} · {now.films_per_s:.1f} films/s"
        bar.draw((now.step + 1) / now.steps, words + left)
    elif counted is not None:
        bar.draw(counted.done / max(1, counted.total), state_words(progress))


def _end(run: RunFolder, progress: RunProgress) -> int:
    if progress.state is State.DONE:
        return _done(run, progress)
    if progress.state is State.STOPPED:
        _complain(f"Stopped behind a checkpoint. {_how_on(run)}")
        return INTERRUPTED
    ending = progress.ending
    if ending is not None and ending.error is not None:
        error = NcovError(ending.error, **ending.facts)
    else:
        error = NcovError(ErrorKind.TRAINING_LOST)
    _complain(f"{text.error_message(error)} {_how_on(run)}")
    return SOME_FAILED


def _done(run: RunFolder, progress: RunProgress) -> int:
    """The run is done, whatever becomes of its report and of its entry in the log."""
    problems = []
    try:
        report = write_report(run)
        print("report: " + ", ".join(text.printable(str(file)) for file in report))
    except NcovError as error:
        problems.append(error)
    try:
        record_end(run, progress)
    except NcovError as error:
        problems.append(error)
    print(text.RESEARCH_USE)
    for problem in problems:
        _complain(str(text.error_message(problem)))
    return SOME_FAILED if problems else DONE


def _how_on(run: RunFolder) -> str:
    return f'It goes on with: ncov-desktop train --resume "{run.path}"'


def _complain(words: str) -> None:
    print(f"ncov-desktop: {text.printable(words)}", file=sys.stderr, flush=True)
