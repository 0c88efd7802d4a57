"""What is known of the trainings, read on from where it was read last; also after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.events import read_event
from ncov_desktop.core.training.plan import TrainingPlan, read_plan
from ncov_desktop.core.training.progress import RunProgress, fold, with_process
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import is_held

_MOST_AT_ONCE = 16 << 20


@dataclass(frozen=True, slots=True)
class KnownRun:
    """One run. read: bytes of its events that are in `told`. began: seconds since 1970.

    told: what the events alone say. progress: the same, knowing whether a process works on it.
    plan: None where it cannot be read.
    """

    run: RunFolder
    began: float
    plan: TrainingPlan | None = None
    told: RunProgress = field(default_factory=RunProgress)
    progress: RunProgress = field(default_factory=RunProgress)
    read: int = 0


def read_runs(before: Mapping[Path, KnownRun]) -> tuple[KnownRun, ...]:
    """Every run, the newest first. before: what was read last, by the run's folder."""
    found = []
    try:
        folders = [each for each in paths.user_runs().iterdir() if each.is_dir()]
    except OSError:
        folders = []
    for folder in folders:
        run = RunFolder(folder)
        if run.plan.is_file():
            known = before.get(folder) or _first_look(run)
            found.append(_read_on(known))
    return tuple(sorted(found, key=lambda each: (each.began, each.run.path.name), reverse=True))


def pause(run: RunFolder) -> None:
    """Asks the run to wait after its next step. Raises: NcovError (output_unwritable)."""
    _ask(run.pause)


def stop(run: RunFolder) -> None:
    """Asks the run to keep what was learned, and to end. Raises: NcovError (output_unwritable)."""
    _ask(run.stop)


def go_on(run: RunFolder) -> None:
    """Lets the run go on. Raises: NcovError (output_unwritable)."""
    try:
        run.pause.unlink(missing_ok=True)
        run.stop.unlink(missing_ok=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def _ask(file: Path) -> None:
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def _first_look(run: RunFolder) -> KnownRun:
    try:
        began = run.plan.stat().st_mtime
    except OSError:
        began = 0.0
    try:
        plan = read_plan(run.plan)
    except NcovError:
        plan = None
    return KnownRun(run, began, plan)


def _read_on(known: KnownRun) -> KnownRun:
    """A half-written last line waits for its rest; a file that became shorter is read anew."""
    try:
        size = known.run.events.stat().st_size
        if size < known.read:
            known = replace(known, told=RunProgress(), read=0)
        if size > known.read:
            with known.run.events.open("rb") as stream:
                stream.seek(known.read)
                new = stream.read(_MOST_AT_ONCE)
            whole = new[: new.rfind(b"\n") + 1]
            events = (read_event(line) for line in whole.splitlines())
            told = fold((event for event in events if event is not None), known.told)
            known = replace(known, told=told, read=known.read + len(whole))
    except OSError:
        pass  # nothing was written yet, or the folder is gone for a moment
    progress = with_process(known.told, is_held(known.run))
    return known if progress == known.progress else replace(known, progress=progress)
