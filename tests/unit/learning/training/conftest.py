"""A small run for the tests: phantoms as films, the tiny network, and means to train it."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training import plan as plans
from ncov_desktop.core.training.dataset import (
    FilmFacts,
    Origin,
    Split,
    TrainingFilm,
    write_dataset,
)
from ncov_desktop.core.training.events import TrainingEvent
from ncov_desktop.core.training.plan import (
    Constant,
    Films,
    Sgdr,
    Stage,
    Start,
    TrainingPlan,
    write_plan,
)
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.learning.training.machine import make_fabric
from ncov_desktop.learning.training.stages import Means
from ncov_desktop.learning.training.watch import Watch

SIDE = 32


def draw_films(folder: Path) -> tuple[TrainingFilm, ...]:
    """Twelve to train on, eight to validate with, four to test: covid films carry a bright spot."""
    films = []
    rng = np.random.default_rng(7)
    for number in range(24):
        covid = number % 2 == 0
        grey = rng.integers(8000, 30000, (48, 40)).astype(np.uint16)
        grey = cv2.GaussianBlur(grey, (0, 0), 2)
        if covid:
            grey[16:32, 12:28] += np.uint16(25000)
        file = folder / f"film{number}.png"
        cv2.imwrite(str(file), grey)
        split = Split.TRAIN if number < 12 else Split.VALID if number < 20 else Split.TEST
        facts = FilmFacts(
            hashlib.sha256(file.read_bytes()).hexdigest(), 48, 40, 16, number % 3 == 0
        )
        label = COVID19 if covid else OTHER_PNEUMONIA
        films.append(TrainingFilm(file, label, Origin(f"p{number}", "drawn"), split, facts))
    return tuple(films)


def make_plan(name: str, **changes: object) -> TrainingPlan:
    """Frozen for an epoch, then whole with growing cycles and momentum; three steps an epoch."""
    common = {"networks": (name,), "input_size": SIDE, "batch_size": 4}
    head = Stage(name="head", epochs=1, schedule=Constant(rate=0.05), **common)  # type: ignore[arg-type]
    whole = Stage(
        name="whole",
        epochs=3,
        trained="all",
        schedule=Sgdr(high=0.05, low=0.001, first_cycle=1, growth=2),
        discriminative=0.5,
        **common,  # type: ignore[arg-type]
    )
    plan = TrainingPlan(
        name="small",
        films=Films(table=Path("films.csv")),
        start=Start(kind="random"),
        stages=(head, whole),
        precision="float32",
        workers=0,
        testing=plans.Testing(leave_one_source_out=False, centre_hidden=False),
    )
    return plan.model_copy(update=changes)


@pytest.fixture(scope="session")
def drawn_films(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainingFilm, ...]:
    """The films, drawn once."""
    return draw_films(tmp_path_factory.mktemp("films"))


@pytest.fixture
def small_plan(tiny: ModuleType) -> TrainingPlan:
    """The plan, for the tiny network."""
    return make_plan(tiny.NAME)


@pytest.fixture
def new_run(
    drawn_films: tuple[TrainingFilm, ...], tmp_path: Path
) -> Callable[[TrainingPlan, str], RunFolder]:
    """Makes run folders."""

    def make(plan: TrainingPlan, name: str) -> RunFolder:
        run = RunFolder(tmp_path / name)
        run.path.mkdir()
        write_plan(run.plan, plan)
        write_dataset(run.films, drawn_films)
        return run

    return make


class Bench:
    """Means of a run whose events are kept."""

    def __init__(self, run: RunFolder, films: tuple[TrainingFilm, ...]) -> None:
        self.run = run
        self.events: list[TrainingEvent] = []
        self.watch = Watch(run, self.events.append)
        fabric = make_fabric("float32", "cpu")
        self.means = Means(run, films, fabric, self.watch, run.path / "weights", (run.path,))

    def of(self, kind: str) -> list[TrainingEvent]:
        """The events of a kind."""
        return [event for event in self.events if event.kind == kind]


@pytest.fixture
def new_bench(
    drawn_films: tuple[TrainingFilm, ...],
    new_run: Callable[[TrainingPlan, str], RunFolder],
) -> Callable[[TrainingPlan, str], Bench]:
    """Makes runs with means."""
    return lambda plan, name: Bench(new_run(plan, name), drawn_films)
