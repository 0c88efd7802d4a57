"""Trainings from outside: made, started, followed, told to wait and to end."""

import importlib.util
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import Split, TrainingFilm, read_dataset, write_dataset
from ncov_desktop.core.training.events import GoneOn, Paused, RunEnded, TrainingEvent, event_line
from ncov_desktop.core.training.plan import Films, Shares, TrainingPlan, read_plan
from ncov_desktop.core.training.progress import State, fold
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import hold, is_held
from ncov_desktop.services import run_watching, training
from ncov_desktop.services.decoding import FilmReader

ROOM = Path(__file__).resolve().parents[1] / "learning"
TINY = [sys.executable, str(ROOM / "tiny_worker.py"), "train"]


@pytest.fixture(scope="module")
def room() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "training_room", ROOM / "training" / "conftest.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def films(room: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainingFilm, ...]:
    found: tuple[TrainingFilm, ...] = room.draw_films(tmp_path_factory.mktemp("films"))
    return found


@pytest.fixture
def plan(room: ModuleType) -> TrainingPlan:
    made: TrainingPlan = room.make_plan("tiny-densenet")
    return made


def test_a_run_holds_all_it_needs(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    run = training.create_run(plan, films, external=[("openi", films[-2:])])
    assert run.path.name.startswith("small-")
    again = training.create_run(plan, films)
    assert again.path != run.path
    assert read_dataset(run.films) == films
    kept = read_plan(run.plan)
    assert kept.films.table == run.films
    assert kept.films.split is None
    assert [read_dataset(table) for table in kept.films.external] == [films[-2:]]
    assert kept.films.external[0].name == "openi.csv"
    assert kept.stages == plan.stages
    own = training.create_run(plan, films, tmp_path / "mine")
    assert own.path == tmp_path / "mine"
    with pytest.raises(NcovError) as found:
        training.create_run(plan, films, tmp_path / "mine")
    assert found.value.kind is ErrorKind.OUTPUT_UNWRITABLE


def test_films_without_facts_are_read_and_divided(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    write_dataset(tmp_path / "films.csv", [replace(film, facts=None, split=None) for film in films])
    asked = plan.model_copy(update={"films": Films(table=tmp_path / "films.csv", split=Shares())})
    with FilmReader() as reader:
        looking = training.films_of(asked, reader)
        seen = []
        while True:
            try:
                seen.append(next(looking))
            except StopIteration as end:
                found = end.value
                break
    assert seen[-1] == (24, 24)
    assert [film.facts.sha256 for film in found] == [
        film.facts.sha256 for film in films if film.facts
    ]
    assert {film.split for film in found} == set(Split)


def test_a_film_that_cannot_be_read_is_named_by_its_number(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    broken = [*films[:3], replace(films[3], file=tmp_path / "gone.png", facts=None)]
    write_dataset(tmp_path / "films.csv", broken)
    asked = plan.model_copy(update={"films": Films(table=tmp_path / "films.csv")})
    with FilmReader() as reader, pytest.raises(NcovError) as found:
        list(training.films_of(asked, reader))
    assert found.value.kind is ErrorKind.TRAINING_FILM_UNREADABLE
    assert found.value.facts["number"] == 4


def test_what_is_no_run_or_is_worked_on_is_not_started(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    with pytest.raises(NcovError) as found:
        training.start(RunFolder(tmp_path))
    assert found.value.kind is ErrorKind.RUN_MISSING
    run = training.create_run(plan, films, tmp_path / "run")
    with hold(run), pytest.raises(NcovError) as found:
        training.start(run)
    assert found.value.kind is ErrorKind.RUN_BUSY


def test_a_half_written_line_is_told_once_it_is_whole(tmp_path: Path) -> None:
    run = RunFolder(tmp_path)
    follower = training.Follower(run)
    assert follower.read() == []
    paused, gone_on = Paused(at="2026-01-01T00:00:00Z"), GoneOn(at="2026-01-01T00:00:01Z")
    first, second = event_line(paused), event_line(gone_on)
    run.events.write_bytes(first + second[:20])
    assert follower.read() == [paused]
    with run.events.open("ab") as stream:
        stream.write(second[20:] + b"{broken}\n")
    assert follower.read() == [gone_on]
    assert list(training.follow(run)) == [paused, gone_on]


@pytest.mark.skipif(sys.platform == "win32", reason="sessions are POSIX's")
def test_the_process_is_of_no_terminal_and_of_no_window(tmp_path: Path) -> None:
    file = tmp_path / "said"
    code = f"import os; open({str(file)!r}, 'w').write(str(os.getsid(0) == os.getpid()))"
    assert training._detached([sys.executable, "-c", code]).wait(30) == 0
    assert file.read_text() == "True"


def test_a_process_that_dies_at_once_leaves_a_run_that_can_go_on(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    run = training.create_run(plan, films, tmp_path / "run")
    training.start(run, [sys.executable, "-c", "pass"])
    assert not is_held(run)
    assert list(training.follow(run)) == []


def until(events: Iterator[TrainingEvent | None], kind: str) -> list[TrainingEvent]:
    found: list[TrainingEvent] = []
    end = time.monotonic() + 120
    for event in events:
        assert time.monotonic() < end, f"no {kind} among {[each.kind for each in found]}"
        if event is not None:
            found.append(event)
            if event.kind == kind:
                return found
    raise AssertionError(f"ended without {kind}: {[each.kind for each in found]}")


@pytest.mark.heavy
def test_the_life_of_a_run(
    plan: TrainingPlan, films: tuple[TrainingFilm, ...], tmp_path: Path
) -> None:
    whole = plan.stages[1].model_copy(update={"epochs": 31})
    plan = plan.model_copy(update={"stages": (plan.stages[0], whole)})
    run = training.create_run(plan, films, tmp_path / "run")
    training.start(run, TINY)
    events = training.follow(run)
    told = until(events, "epoch-ended")
    run_watching.pause(run)
    told += until(events, "paused")
    assert fold(told).state is State.PAUSED
    with pytest.raises(NcovError) as found:
        training.start(run, TINY)
    assert found.value.kind is ErrorKind.RUN_BUSY
    run_watching.go_on(run)
    told += until(events, "gone-on")
    run_watching.stop(run)
    told += until(events, "run-ended")
    assert fold(told).state is State.STOPPED
    assert list(filter(None, events)) == []
    training.start(run, TINY)
    again = list(filter(None, training.follow(run)))
    assert again[: len(told)] == told
    assert isinstance(again[-1], RunEnded)
    assert again[-1].outcome == "done"
    assert len(fold(again).stages[1].epochs) == 31
