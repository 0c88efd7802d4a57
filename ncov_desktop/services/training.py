"""Trainings: checked, estimated and started, each in a process of its own that outlives the window.

How they go on, wait and end is said to them by files (`services.run_watching`).
"""

import os
import subprocess
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ValidationError

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.check import check_plan
from ncov_desktop.core.training.dataset import (
    Split,
    TrainingFilm,
    read_dataset,
    write_dataset,
)
from ncov_desktop.core.training.estimate import Question, Refusal, StageEstimate
from ncov_desktop.core.training.events import TrainingEvent, read_event
from ncov_desktop.core.training.plan import TrainingPlan, write_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import is_held
from ncov_desktop.core.training.split import divide
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.surveying import survey
from ncov_desktop.services.worker_process import start_folder, worker_command

_LOOK_S = 0.25
_START_S = 60.0
_TABLE = Path("films.csv")


def films_of(
    plan: TrainingPlan, reader: FilmReader
) -> Generator[tuple[int, int], None, tuple[TrainingFilm, ...]]:
    """The plan's films with their facts, divided as it says; yields (looked at, to look at).

    Films whose facts are not in the table are read, behind the decode wall.
    Raises: NcovError as `read_dataset` and `divide`; training_film_unreadable.
    """
    films = yield from _with_facts(read_dataset(plan.films.table), reader)
    return divide(films, plan.films.split, plan.seed)


def check(plan: TrainingPlan, films: Sequence[TrainingFilm], folder: Path | None = None) -> None:
    """Nothing where the plan can be carried out on this machine. Takes seconds.

    folder: of the runs, where not the user's own.
    Raises: NcovError as `core.training.check` and `learning.training.checking`.
    """
    check_plan(plan, films)
    for _ in _ask(_question(plan, films, folder), "--check"):
        pass


def estimate(
    plan: TrainingPlan, films: Sequence[TrainingFilm], folder: Path | None = None
) -> Generator[StageEstimate, None, None]:
    """How long each network takes in each stage, as soon as it is measured; close it to end that.

    Raises: NcovError as `check`.
    """
    check_plan(plan, films)
    for line in _ask(_question(plan, films, folder), "--estimate"):
        yield StageEstimate.model_validate_json(line)


def create_run(
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    folder: Path | None = None,
    external: Sequence[tuple[str, Sequence[TrainingFilm]]] = (),
) -> RunFolder:
    """A new folder with the plan and its films, ready to be started. Nothing of it is checked here.

    folder: the run's own, which must not be there yet; None for one among the user's runs.
    external: (name, films with facts) of the sets that are only tested on.
    Raises: NcovError (output_unwritable).
    """
    try:
        run = RunFolder(_new_folder(plan.name) if folder is None else folder.absolute())
        run.path.mkdir(mode=0o700, parents=True, exist_ok=folder is None)
        tables = []
        for name, some in external:
            run.external.mkdir(mode=0o700, exist_ok=True)
            tables.append(run.external.relative_to(run.path) / f"{name}.csv")
            write_dataset(run.path / tables[-1], [_absolute(film) for film in some])
        write_dataset(run.films, [_absolute(film) for film in films])
        # The films were divided, and the tables lie beside the plan.
        own = plan.films.model_copy(
            update={"table": _TABLE, "split": None, "external": tuple(tables)}
        )
        write_plan(run.plan, plan.model_copy(update={"films": own}))
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    return run


def external_films(
    plan: TrainingPlan, reader: FilmReader
) -> Generator[tuple[int, int], None, tuple[tuple[str, tuple[TrainingFilm, ...]], ...]]:
    """(name, films with facts) of each of the plan's external sets; yields as `films_of`."""
    found = []
    for table in plan.films.external:
        films = yield from _with_facts(read_dataset(table), reader)
        found.append((table.stem, tuple(replace(film, split=Split.TEST) for film in films)))
    return tuple(found)


def start(run: RunFolder, command: Sequence[str] | None = None) -> None:
    """Starts the run's process, or lets a run that had ended go on. It outlives this process.

    Comes back once the process works on the run; to be called off the main thread.

    command: what to start instead of this program's own worker; the run's folder is added.
    Raises: NcovError (run_missing, run_busy, output_unwritable, training_lost).
    """
    if not run.plan.is_file() or not run.films.is_file():
        raise NcovError(ErrorKind.RUN_MISSING)
    if is_held(run):
        raise NcovError(ErrorKind.RUN_BUSY)
    try:
        for file in (run.stop, run.pause):
            file.unlink(missing_ok=True)
        process = _detached([*(command or worker_command("training")), str(run.path)])
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    # So that its end leaves no zombie while this process lives.
    threading.Thread(target=process.wait, name="training ends", daemon=True).start()
    end = time.monotonic() + _START_S
    while not is_held(run) and process.poll() is None:
        if time.monotonic() > end:
            process.kill()
            raise NcovError(ErrorKind.TRAINING_LOST)
        time.sleep(_LOOK_S / 5)


class Follower:
    """Reads a run's events as they are written, from the first on."""

    def __init__(self, run: RunFolder) -> None:
        self._run = run
        self._read = 0

    def read(self) -> list[TrainingEvent]:
        """What was written since; a line that is half written yet comes when it is whole."""
        try:
            with self._run.events.open("rb") as stream:
                stream.seek(self._read)
                new = stream.read()
        except OSError:
            return []
        whole = new[: new.rfind(b"\n") + 1]
        self._read += len(whole)
        return [event for line in whole.splitlines() if (event := read_event(line)) is not None]


def follow(run: RunFolder) -> Iterator[TrainingEvent | None]:
    """Every event of a run, as it happens; None about four times a second while nothing does.

    Ends once nobody works on the run and all was read.
    """
    follower = Follower(run)
    while True:
        works = is_held(run)
        events = follower.read()
        yield from events
        if not works:
            return
        if not events:
            yield None
            time.sleep(_LOOK_S)


def _with_facts(
    films: Sequence[TrainingFilm], reader: FilmReader
) -> Generator[tuple[int, int], None, tuple[TrainingFilm, ...]]:
    unknown = [place for place, film in enumerate(films) if film.facts is None]
    whole = list(films)
    with closing(survey([films[place].file for place in unknown], reader)) as seen:
        for done, (place, each) in enumerate(zip(unknown, seen, strict=True), 1):
            if each.error is not None:
                raise NcovError(
                    ErrorKind.TRAINING_FILM_UNREADABLE,
                    number=place + 1,
                    reason=each.error.kind.value,
                ) from each.error
            whole[place] = replace(films[place], facts=each.facts)
            yield done, len(unknown)
    return tuple(whole)


def _absolute(film: TrainingFilm) -> TrainingFilm:
    return replace(film, file=film.file.absolute())


def _new_folder(name: str) -> Path:
    """A folder that was not there before, among the user's runs. Raises: OSError."""
    runs = paths.user_runs()
    begun = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    for number in range(1000):
        folder = runs / (f"{name}-{begun}" if not number else f"{name}-{begun}-{number}")
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            return folder
    raise OSError("no name is free")


def _question(plan: TrainingPlan, films: Sequence[TrainingFilm], folder: Path | None) -> Question:
    testing = plan.testing
    sources = len({film.origin.source for film in films}) if testing.leave_one_source_out else 0
    try:
        place = paths.user_runs() if folder is None else folder.absolute()
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    while not place.is_dir():
        place = place.parent
    return Question(
        plan=plan,
        films=len(films),
        training=sum(film.split is Split.TRAIN for film in films),
        valid=sum(film.split is Split.VALID for film in films),
        controls=sources + testing.centre_hidden,
        folder=place,
    )


def _ask(question: BaseModel, what: str) -> Generator[bytes, None, None]:
    """Lines of the worker's answer. Raises: NcovError as the worker says; training_lost."""
    try:
        process = subprocess.Popen(
            [*worker_command("training"), what],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=start_folder(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise NcovError(ErrorKind.TRAINING_LOST) from error
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with suppress(BrokenPipeError), process.stdin as stream:
            stream.write(question.model_dump_json().encode())
        for line in process.stdout:
            _refuse(line)
            yield line
        if process.wait() != 0:
            raise NcovError(ErrorKind.TRAINING_LOST)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def _refuse(line: bytes) -> None:
    """Raises: NcovError where the line is a refusal."""
    try:
        refusal = Refusal.model_validate_json(line)
    except ValidationError:
        return
    raise NcovError(refusal.error, **refusal.facts)


def _detached(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    """A process that neither a closed window nor Ctrl+C in its terminal ends. Raises: OSError."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=start_folder(),
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "DETACHED_PROCESS", 0)
        | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )
