"""What a run's events add up to: where it is, and every curve. The tab and the command show this.

`fold` takes events as they come, so that it is quick while a run goes on, and the same again after
a crash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.events import Place, TrainingEvent

MOST_POINTS = 2000
MOST_LINES = 2000


class State(StrEnum):
    """How a run is. Events alone cannot tell DIED: nobody works on it, and nothing was said."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    FAILED = "failed"
    DIED = "died"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class EpochPoint:
    """One epoch on the curves; validation at a score of 0.5, COVID-19 Pneumonia is positive.

    sensitivity, specificity: None without a film of the class.
    """

    epoch: int
    training_loss: float
    valid: ev.EpochScores
    rate: float
    elapsed_s: float
    best: bool

    @property
    def valid_loss(self) -> float:
        """Of the validation films."""
        return self.valid.loss

    @property
    def accuracy(self) -> float | None:
        """Share of the validation films that were called right."""
        right = self.valid.true_positive + self.valid.true_negative
        return _share(right, self.valid.false_positive + self.valid.false_negative)

    @property
    def sensitivity(self) -> float | None:
        """Share of the COVID-19 films that were called so."""
        return _share(self.valid.true_positive, self.valid.false_negative)

    @property
    def specificity(self) -> float | None:
        """Share of the other films that were called so."""
        return _share(self.valid.true_negative, self.valid.false_positive)


@dataclass(frozen=True, slots=True)
class StepPoint:
    """One step on the curves of loss and rate."""

    step: int
    loss: float
    rate: float


@dataclass(frozen=True, slots=True)
class StageCurve:
    """All that is known of one network in one stage.

    steps: thinned out evenly to at most `MOST_POINTS`. part_size: films that go through the network
        together, where memory did not do for the whole batch.
    """

    place: Place
    epochs_planned: int
    steps_per_epoch: int
    batch_size: int
    epochs: tuple[EpochPoint, ...] = ()
    steps: tuple[StepPoint, ...] = ()
    range_test: ev.RangeTested | None = None
    part_size: int | None = None
    best_epoch: int | None = None
    ended: bool = False
    stopped_early: bool = False


@dataclass(frozen=True, slots=True)
class Now:
    """The step a run is at. left_s: of its stage."""

    place: Place
    step: int
    steps: int
    loss: float
    rate: float
    films_per_s: float
    left_s: float | None


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of so many films. what: the side in pixels, or the name of a set."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LogLine:
    """One thing that happened, without words: `text` has them."""

    at: datetime
    event: TrainingEvent


@dataclass(frozen=True, slots=True)
class Ending:
    """Why a process ended. facts: of `NcovError`."""

    error: ErrorKind | None
    facts: Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class RunProgress:
    """What a run's events add up to.

    started, last: of the first and the last event. preparing, evaluating: None when that is not what
    the run does. log: without steps and counts, the latest `MOST_LINES`.
    """

    state: State = State.WAITING
    started: ev.RunStarted | None = None
    last: datetime | None = None
    preparing: Counted | None = None
    now: Now | None = None
    stages: tuple[StageCurve, ...] = ()
    evaluating: Counted | None = None
    evaluated: str | None = None
    bundle: str | None = None
    ending: Ending | None = None
    log: tuple[LogLine, ...] = field(default=())

    def stage_at(self, place: Place) -> StageCurve | None:
        """The curve of a place; None before its stage began."""
        return next((curve for curve in self.stages if curve.place == place), None)


def fold(events: Iterable[TrainingEvent], before: RunProgress | None = None) -> RunProgress:
    """What the events add up to, after those that are in `before` already."""
    progress = before or RunProgress()
    for event in events:
        step = _STEPS.get(event.kind)
        if step is not None:
            progress = step(progress, event)
        log = progress.log
        if not isinstance(event, _UNLOGGED):
            log = (*log, LogLine(event.at, event))[-MOST_LINES:]
        progress = replace(progress, last=event.at, log=log)
    return progress


def with_process(progress: RunProgress, works: bool) -> RunProgress:
    """The progress, knowing whether a process works on the run (it holds the lock)."""
    unfinished = progress.state in (State.RUNNING, State.PAUSED)
    if unfinished and not works:
        return replace(progress, state=State.DIED)
    if works and not unfinished:
        return replace(progress, state=State.RUNNING)
    return progress


_UNLOGGED = (ev.Stepped, ev.FilmsPrepared, ev.Evaluating, ev.CheckpointWritten)


def _share(part: int, rest: int) -> float | None:
    return part / (part + rest) if part + rest else None


def _changed(progress: RunProgress, place: Place, **changes: Any) -> RunProgress:
    stages = tuple(
        replace(curve, **changes) if curve.place == place else curve for curve in progress.stages
    )
    return replace(progress, stages=stages)


def _run_started(progress: RunProgress, event: ev.RunStarted) -> RunProgress:
    return replace(progress, state=State.RUNNING, started=event, ending=None, now=None)


def _films_prepared(progress: RunProgress, event: ev.FilmsPrepared) -> RunProgress:
    counted = Counted(str(event.input_size), event.done, event.total)
    return replace(progress, preparing=None if event.done == event.total else counted)


def _stage_started(progress: RunProgress, event: ev.StageStarted) -> RunProgress:
    known = progress.stage_at(event.place)
    if known is None:
        curve = StageCurve(event.place, event.epochs, event.steps_per_epoch, event.batch_size)
        progress = replace(progress, stages=(*progress.stages, curve))
    else:
        # What was done after the last checkpoint is done again.
        first = event.epoch * event.steps_per_epoch
        progress = _changed(
            progress,
            event.place,
            epochs=tuple(point for point in known.epochs if point.epoch < event.epoch),
            steps=tuple(point for point in known.steps if point.step < first),
        )
    return replace(progress, preparing=None, evaluating=None, now=None)


def _range_tested(progress: RunProgress, event: ev.RangeTested) -> RunProgress:
    return _changed(progress, event.place, range_test=event)


def _stepped(progress: RunProgress, event: ev.Stepped) -> RunProgress:
    now = Now(
        event.place,
        event.step,
        event.steps,
        event.loss,
        event.rate,
        event.films_per_s,
        event.left_s,
    )
    progress = replace(progress, now=now)
    curve = progress.stage_at(event.place)
    if curve is None:
        return progress
    points = (*curve.steps, StepPoint(event.step, event.loss, event.rate))
    if len(points) > MOST_POINTS:
        points = points[::2]
    return _changed(progress, event.place, steps=points)


def _epoch_ended(progress: RunProgress, event: ev.EpochEnded) -> RunProgress:
    curve = progress.stage_at(event.place)
    before = () if curve is None else curve.epochs
    point = EpochPoint(
        event.epoch,
        event.training_loss,
        event.valid,
        event.rate,
        event.elapsed_s,
        event.best,
    )
    others = tuple(each for each in before if each.epoch != event.epoch)
    return _changed(progress, event.place, epochs=(*others, point))


def _batch_shrunk(progress: RunProgress, event: ev.BatchShrunk) -> RunProgress:
    return _changed(progress, event.place, part_size=event.part_size)


def _stage_ended(progress: RunProgress, event: ev.StageEnded) -> RunProgress:
    changes = {"best_epoch": event.best_epoch, "stopped_early": event.stopped_early}
    return replace(_changed(progress, event.place, ended=True, **changes), now=None)


def _evaluating(progress: RunProgress, event: ev.Evaluating) -> RunProgress:
    return replace(progress, evaluating=Counted(event.films, event.done, event.total), now=None)


def _evaluated(progress: RunProgress, event: ev.Evaluated) -> RunProgress:
    return replace(progress, evaluated=event.file, evaluating=None)


def _bundle_made(progress: RunProgress, event: ev.BundleMade) -> RunProgress:
    return replace(progress, bundle=event.bundle)


def _paused(progress: RunProgress, _event: ev.Paused) -> RunProgress:
    return replace(progress, state=State.PAUSED)


def _gone_on(progress: RunProgress, _event: ev.GoneOn) -> RunProgress:
    return replace(progress, state=State.RUNNING)


def _run_ended(progress: RunProgress, event: ev.RunEnded) -> RunProgress:
    states = {"done": State.DONE, "stopped": State.STOPPED, "failed": State.FAILED}
    ending = Ending(event.error, dict(event.facts))
    return replace(
        progress,
        state=states[event.outcome],
        ending=ending,
        preparing=None,
        evaluating=None,
        now=None,
    )


_STEPS: Mapping[str, Callable[[RunProgress, Any], RunProgress]] = {
    "run-started": _run_started,
    "films-prepared": _films_prepared,
    "stage-started": _stage_started,
    "range-tested": _range_tested,
    "stepped": _stepped,
    "epoch-ended": _epoch_ended,
    "batch-shrunk": _batch_shrunk,
    "stage-ended": _stage_ended,
    "evaluating": _evaluating,
    "evaluated": _evaluated,
    "bundle-made": _bundle_made,
    "paused": _paused,
    "gone-on": _gone_on,
    "run-ended": _run_ended,
}
