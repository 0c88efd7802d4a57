"""Runs as their events tell them; the events are what a training writes, with made-up figures."""

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm, write_dataset
from ncov_desktop.core.training.plan import (
    Constant,
    Films,
    RangeTest,
    Sgdr,
    Stage,
    Start,
    TrainingPlan,
    write_plan,
)
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.phantom import chest_phantom

BEGAN = datetime(2026, 3, 4, 14, 2, tzinfo=UTC)
PER_EPOCH = 8
HEAD, WHOLE = "head", "whole"
NETWORKS = ("resnet18", "densenet161")


def plan(name: str = "trial") -> TrainingPlan:
    """Two networks in the first stage, one of them in the second."""
    common = {"input_size": 224, "batch_size": 16}
    return TrainingPlan(
        name=name,
        films=Films(table=Path("films.csv")),
        start=Start(kind="random"),
        stages=(
            Stage(name=HEAD, networks=NETWORKS, epochs=6, schedule=Constant(rate=0.01),
                  range_test=RangeTest(), **common),
            Stage(name=WHOLE, networks=NETWORKS[1:], epochs=12, trained="all",
                  schedule=Sgdr(high=0.01, first_cycle=4), **common),
        ),
    )  # fmt: skip


class Clock:
    """Each event comes a second after the one before."""

    def __init__(self) -> None:
        self.at = BEGAN

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def started(clock: Clock, *, resumed: bool = False) -> ev.RunStarted:
    """The first event of a process."""
    return ev.RunStarted(
        at=clock(), plan_sha256="a" * 64, data_sha256="b" * 64, device="CPU", precision="bfloat16",
        films={"train": 128, "valid": 40, "test": 20}, resumed=resumed,
    )  # fmt: skip


def range_test(clock: Clock, place: ev.Place) -> ev.RangeTested:
    """Falls, then diverges."""
    rates = tuple(10 ** (-6 + 6 * i / 99) for i in range(100))
    losses = tuple(
        0.75 - 0.4 / (1 + math.exp(-(i - 60) / 6)) + max(0, i - 88) / 12 for i in range(100)
    )
    return ev.RangeTested(at=clock(), place=place, rates=rates, losses=losses, low=1e-3, high=1e-2)


def stage(
    clock: Clock, place: ev.Place, epochs: int, first: int = 0, last: int | None = None
) -> Iterator[ev.TrainingEvent]:
    """A stage from epoch `first` on; without its end where it ends before its last epoch."""
    last = epochs if last is None else last
    yield ev.StageStarted(at=clock(), place=place, epoch=first, epochs=epochs,
                          steps_per_epoch=PER_EPOCH, batch_size=16)  # fmt: skip
    slow = 5 if place.network == NETWORKS[1] else 7
    for epoch in range(first, last):
        for step in range(PER_EPOCH):
            total = epoch * PER_EPOCH + step
            rate = 0.005 * (1 + math.cos(math.pi * (total % 32) / 32))
            yield ev.Stepped(
                at=clock(), place=place, step=total, steps=epochs * PER_EPOCH, rate=rate,
                loss=0.2 + 0.6 * math.exp(-epoch / slow), films_per_s=2.1,
                left_s=2.0 * (epochs * PER_EPOCH - total) * 100,
            )  # fmt: skip
        right = min(18, 8 + epoch)
        scores = ev.EpochScores(
            loss=0.3 + 0.5 * math.exp(-epoch / slow), true_positive=right,
            false_negative=20 - right, true_negative=min(19, 12 + epoch),
            false_positive=20 - min(19, 12 + epoch),
        )  # fmt: skip
        yield ev.EpochEnded(
            at=clock(), place=place, epoch=epoch, training_loss=0.2 + 0.6 * math.exp(-epoch / slow),
            valid=scores, rate=0.01, elapsed_s=60.0, best=True,
        )  # fmt: skip
    if last == epochs:
        yield ev.StageEnded(at=clock(), place=place, best_epoch=epochs - 1)


def in_second_stage(epochs: int = 5) -> list[ev.TrainingEvent]:
    """Both networks through the first stage, one of them so far in the second."""
    clock = Clock()
    told: list[ev.TrainingEvent] = [started(clock)]
    told.append(ev.FilmsPrepared(at=clock(), input_size=224, done=188, total=188))
    for network in NETWORKS:
        place = ev.Place(network=network, stage=HEAD)
        begun, *rest = stage(clock, place, 6)
        told += [begun, range_test(clock, place), *rest]
    place = ev.Place(network=NETWORKS[1], stage=WHOLE)
    return [*told, *stage(clock, place, 12, last=epochs)]


def make_run(runs: Path, name: str, told: list[ev.TrainingEvent]) -> RunFolder:
    """The folder of a run."""
    run = RunFolder(runs / name)
    run.path.mkdir(parents=True)
    write_plan(run.plan, plan(name))
    tell(run, told)
    return run


def tell(run: RunFolder, told: list[ev.TrainingEvent]) -> None:
    """More events."""
    with run.events.open("ab") as stream:
        stream.write(b"".join(map(ev.event_line, told)))


def evaluate(run: RunFolder, folder: Path, *, told: bool = True) -> None:
    """The run's films, phantoms, and what is measured on made-up scores of them.

    told: whether the run has said so.
    """
    from ncov_desktop.core.training import evaluation as kept
    from ncov_desktop.core.training.measuring import Scored, SetName, choose_threshold, measure_set
    from ncov_desktop.core.training.plan import ThresholdRule

    films = tuple(phantoms(folder))
    write_dataset(run.films, films)
    rng = np.random.default_rng(7)
    network = NETWORKS[1]

    def scored(apart: float, count: int = 60) -> Scored:
        truth = np.arange(count) % 2 == 0
        scores = 1 / (1 + np.exp(-(rng.normal(size=count) + apart * (2 * truth - 1))))
        return Scored.of(truth, scores, [f"p{place}" for place in range(count)])

    valid, test = scored(1.0), scored(0.9)
    rules = (ThresholdRule(), ThresholdRule(kind="sensitivity", reach=0.95))
    chosen, *others = (choose_threshold(rule, valid, test) for rule in rules)
    sets = [
        (kept.SetKind.VALIDATION, "validation", valid, ()),
        (kept.SetKind.TEST, "test", test, ()),
        (kept.SetKind.LEFT_OUT, "articles", scored(0.1), ()),
        (kept.SetKind.CENTRE_HIDDEN, "centre-hidden", scored(0.4), ()),
        (kept.SetKind.GEOMETRY, "geometry", scored(0.9), ()),
    ]
    wrong = tuple(
        kept.WrongFilm(
            film=kept.Shown(number=number, label=film.label, source=film.origin.source),
            scores={network: 0.1 if film.label == COVID19 else 0.9},
            everywhere=True,
        )
        for number, film in enumerate(films[:4], start=1)
    )
    run.evaluation.mkdir()
    kept.write_evaluation(
        run.evaluation / kept.EVALUATION_FILE,
        kept.Evaluation(
            network=network,
            made=kept.Made(
                plan=run.path.name, start="random", temperatures={network: 1.0}, films=(),
                plan_sha256="a" * 64, data_sha256="b" * 64, app_version="0", at=BEGAN,
            ),
            threshold=chosen,
            thresholds=tuple(others),
            sets=tuple(
                measure_set(
                    SetName(name, kind, "" if kind is kept.SetKind.GEOMETRY else network, remarks),
                    each,
                    chosen.value,
                )
                for kind, name, each, remarks in sets
            ),
            wrong=wrong,
        ),
    )  # fmt: skip
    if told:
        tell(run, [ev.Evaluated(at=Clock()(), file=kept.EVALUATION_FILE)])


def phantoms(folder: Path) -> Iterator[TrainingFilm]:
    """Four films of phantoms."""
    folder.mkdir(exist_ok=True)
    for number in range(4):
        file = folder / f"doe-{number}.png"
        film = chest_phantom(seed=number, rows=300, cols=280).radiographs[0]
        Image.fromarray(np.array(film.pixels)).save(file)
        label = (COVID19, OTHER_PNEUMONIA)[number % 2]
        yield TrainingFilm(file, label, Origin(f"p{number}", "ward"), Split.TEST)
