"""What happens in a training, as frozen events: one JSON object a line of `events.jsonl`.

Window, command line and tests read the same events. A run's state is what they add up to
(`core.training.progress`), so it can be rebuilt at any time.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from ncov_desktop.core.errors import ErrorKind


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    at: datetime


class RunStarted(_Event):
    """A process has taken the run up; `resumed` where an earlier one had begun it."""

    kind: Literal["run-started"] = "run-started"
    plan_sha256: str
    data_sha256: str
    device: str
    precision: str
    films: dict[str, int]  # by split
    resumed: bool = False


class FilmsPrepared(_Event):
    """So many of the run's films were read and made small."""

    kind: Literal["films-prepared"] = "films-prepared"
    input_size: int
    done: int
    total: int


class Place(BaseModel):
    """Where in a run something happens.

    purpose: 'plan' for the plan's own training, else what the control is called: 'centre-hidden', or
    'without <source>'.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    network: str
    stage: str
    purpose: str = "plan"


OWN, CENTRE_HIDDEN, WITHOUT = "plan", "centre-hidden", "without "
"""What a place can be for; WITHOUT goes before the name of a source."""


class StageStarted(_Event):
    """A stage begins, or goes on at `epoch` (from 0)."""

    kind: Literal["stage-started"] = "stage-started"
    place: Place
    epoch: int
    epochs: int
    steps_per_epoch: int
    batch_size: int


class RangeTested(_Event):
    """The learning rate range test of a stage: loss at each rate, and the interval it suggests."""

    kind: Literal["range-tested"] = "range-tested"
    place: Place
    rates: tuple[float, ...]
    losses: tuple[float, ...]
    low: float | None
    high: float | None


class Stepped(_Event):
    """Where the training is, a few times a second at most. step: from 0, within the stage.

    left_s: of the stage, seconds; None before it can be told.
    """

    kind: Literal["stepped"] = "stepped"
    place: Place
    step: int
    steps: int
    loss: float
    rate: float
    films_per_s: float
    left_s: float | None


class EpochScores(BaseModel):
    """What the validation films say after an epoch, at a score of 0.5; COVID-19 is positive."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    loss: float
    true_positive: int
    false_negative: int
    true_negative: int
    false_positive: int


class EpochEnded(_Event):
    """An epoch is over. best: whether no earlier epoch of the stage had a lower validation loss."""

    kind: Literal["epoch-ended"] = "epoch-ended"
    place: Place
    epoch: int
    training_loss: float
    valid: EpochScores
    rate: float
    elapsed_s: float
    best: bool


class CheckpointWritten(_Event):
    """From here the run goes on, whatever happens next. step: within the stage."""

    kind: Literal["checkpoint-written"] = "checkpoint-written"
    place: Place
    step: int


class BatchShrunk(_Event):
    """There was not enough memory; films of a step now come in smaller parts.

    The result is equal where batch statistics are frozen; where they are trained, each part has its own.
    """

    kind: Literal["batch-shrunk"] = "batch-shrunk"
    place: Place
    part_size: int


class StageEnded(_Event):
    """A stage is over. best_epoch: the one whose weights are kept."""

    kind: Literal["stage-ended"] = "stage-ended"
    place: Place
    best_epoch: int
    stopped_early: bool = False


class Evaluating(_Event):
    """The films of a set are being scored."""

    kind: Literal["evaluating"] = "evaluating"
    films: str
    done: int
    total: int


class Evaluated(_Event):
    """The evaluation lies in the run's folder."""

    kind: Literal["evaluated"] = "evaluated"
    file: str


class BundleMade(_Event):
    """The run's network lies in the run's folder, ready to be taken among the installed ones."""

    kind: Literal["bundle-made"] = "bundle-made"
    bundle: str


class Paused(_Event):
    """The run waits until it is told to go on."""

    kind: Literal["paused"] = "paused"


class GoneOn(_Event):
    """The run goes on after a pause."""

    kind: Literal["gone-on"] = "gone-on"


class RunEnded(_Event):
    """The process has ended by itself. facts: of `NcovError`, for `text`."""

    kind: Literal["run-ended"] = "run-ended"
    outcome: Literal["done", "stopped", "failed"]
    error: ErrorKind | None = None
    facts: dict[str, str | int | float] = {}


TrainingEvent = Annotated[
    RunStarted
    | FilmsPrepared
    | StageStarted
    | RangeTested
    | Stepped
    | EpochEnded
    | CheckpointWritten
    | BatchShrunk
    | StageEnded
    | Evaluating
    | Evaluated
    | BundleMade
    | Paused
    | GoneOn
    | RunEnded,
    Field(discriminator="kind"),
]

_EVENT: TypeAdapter[TrainingEvent] = TypeAdapter(TrainingEvent)


def event_line(event: TrainingEvent) -> bytes:
    """One line of `events.jsonl`, with its end."""
    return event.model_dump_json().encode() + b"\n"


def read_event(line: bytes) -> TrainingEvent | None:
    """The event of a line; None for one that a dying process left half written."""
    try:
        return _EVENT.validate_json(line)
    except ValidationError:
        return None
