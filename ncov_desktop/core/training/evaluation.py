"""What a training came to, as frozen values: the content of `evaluation.json`.

The positive class is COVID-19 Pneumonia throughout. No film's name is in here: films are numbers, as in
the order of the run's table, from 1.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ncov_desktop.core import metrics
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import Rate, Sha256, Unit
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.plan import ThresholdRule

EVALUATION_FILE = "evaluation.json"
SCORES_FILE = "scores.csv"
REPORT_FILE = "report.html"
REPORT_PDF_FILE = "report.pdf"
_MAX_BYTES = 64 << 20

Count = Annotated[int, Field(ge=0)]
Curve = tuple[tuple[Unit, Unit], ...]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class SetKind(StrEnum):
    """Why a set of films was scored, and by what."""

    VALIDATION = "validation"
    TEST = "test"
    SOURCE = "source"  # the test films of one source
    EXTERNAL = "external"
    # controls: what stands beside the plain result
    REFERENCE = (
        "reference"  # trained as the other controls are, on all films: what they compare with
    )
    LEFT_OUT = "left-out"  # one source, by a network that was trained without it
    CENTRE_HIDDEN = "centre-hidden"  # trained and tested with the centre of every film hidden
    GEOMETRY = "geometry"  # no network: size, shape, depth and kind of the file


CONTROLS = (SetKind.REFERENCE, SetKind.LEFT_OUT, SetKind.CENTRE_HIDDEN, SetKind.GEOMETRY)


class Remark(StrEnum):
    """What limits the meaning of a set's figures."""

    THRESHOLD_CHOSEN_HERE = "threshold-chosen-here"
    ONE_CLASS = "one-class"
    START_HAS_SEEN = "start-has-seen"  # the training began with weights that know the source
    START_MAY_HAVE_SEEN = "start-may-have-seen"  # they do not say what they know
    THRESHOLD_GUESSED = "threshold-guessed"  # 0.5: its validation films are of one class
    KNOWN_FILMS = "known-films"  # so many of its films the network was trained or chosen with


class Measured(_Frozen):
    """A figure from 0 to 1 with its 95 % interval; without one where draws anew cannot differ."""

    value: Unit
    low: Unit | None = None
    high: Unit | None = None


class Tally(_Frozen):
    """Films by truth and call."""

    true_positive: Count
    false_negative: Count
    true_negative: Count
    false_positive: Count

    @property
    def films(self) -> int:
        """All of them."""
        return self.positives + self.negatives

    @property
    def positives(self) -> int:
        """Films of COVID-19 Pneumonia."""
        return self.true_positive + self.false_negative

    @property
    def negatives(self) -> int:
        """Films of Other Pneumonias."""
        return self.true_negative + self.false_positive


class Rates(_Frozen):
    """The rates at the threshold, each with its counts; None where the films do not tell it.

    A set of one class has only its sensitivity, or only its specificity.
    """

    sensitivity: Rate | None = None
    specificity: Rate | None = None
    ppv: Rate | None = None
    npv: Rate | None = None
    accuracy: Rate | None = None
    balanced_accuracy: Measured | None = None


class Bin(_Frozen):
    """Films of like score; share: how many of them are COVID-19 Pneumonia."""

    count: Count
    score: Unit
    share: Unit


class Scoring(_Frozen):
    """What the scores are worth, whatever the threshold; empty for a set of one class.

    roc: points (1 - specificity, sensitivity). precision_recall: points (sensitivity, PPV).
    """

    auc: Measured | None = None
    average_precision: Measured | None = None
    calibration_error: Measured | None = None
    roc: Curve = ()
    precision_recall: Curve = ()
    reliability: tuple[Bin, ...] = ()


class EvaluatedSet(_Frozen):
    """One set of films and what a network says of them.

    name: of the source, of the external table, or the kind again. network: '' for the file geometry.
    """

    name: str
    kind: SetKind
    network: str
    patients: Count
    threshold: Unit
    counts: Tally
    rates: Rates
    scoring: Scoring = Scoring()
    remarks: tuple[Remark, ...] = ()

    @property
    def one_class(self) -> bool:
        """True where the films are all of one class, and so only one rate can be told."""
        return not (self.counts.positives and self.counts.negatives)


class NotMade(_Frozen):
    """A control that could not be made, and why.

    why: 'one-class' where without the source too few films of a class are left to train on; 'facts'
        where the table does not say how large the films are; 'no-films' where nothing is left to test.
    """

    name: str
    kind: SetKind
    why: Literal["one-class", "facts", "no-films"]


class ThresholdChoice(_Frozen):
    """A threshold chosen on the validation films, and what it reaches there and on the test films.

    rule, validation: None for a threshold that came with a bundle.
    """

    rule: ThresholdRule | None
    value: Unit
    validation: Tally | None = None
    test: Tally | None = None


class LeftOut(_Frozen):
    """Films of a table that have no score, by what stood in the way.

    changed: another file lies there than the table was made of. unjudged: the network gave no answer.
    """

    unreadable: Count = 0
    changed: Count = 0
    refused: Count = 0
    unjudged: Count = 0

    @property
    def failed(self) -> int:
        """All but those that are outside the intended use."""
        return self.unreadable + self.changed + self.unjudged


class Shown(_Frozen):
    """What is known of a film without naming it. number: its place in the run's table, from 1."""

    number: int = Field(ge=1)
    label: str
    source: str
    view: str = ""
    rows: int | None = None
    cols: int | None = None
    bits: int | None = None
    lossy: bool | None = None
    file_type: str = ""


class WrongFilm(_Frozen):
    """A test film that the network called wrong. scores: of every compared network, by name.

    everywhere: whether every compared network called it wrong.
    """

    film: Shown
    scores: dict[str, Unit]
    everywhere: bool


class Made(_Frozen):
    """What all figures rest on.

    temperatures: of each network's logits, by its name. start: what the training began with, as words
    of the plan; '' where a bundle alone was tested. films: by source and class, for all splits:
    (source, label, split, n). plan_sha256: None where the bundle does not say.
    """

    plan: str
    start: str
    temperatures: dict[str, float]
    films: tuple[tuple[str, str, str, int], ...]
    plan_sha256: Sha256 | None
    data_sha256: Sha256
    app_version: str
    at: datetime


class Evaluation(_Frozen):
    """What a run came to.

    network: the one that becomes the bundle. threshold: the bundle's. thresholds: what other rules would
    have chosen. sets: of the chosen network first, then of the compared ones. Where a bundle was tested
    by itself, network is its id.
    """

    schema_version: Literal[1] = 1
    network: str
    made: Made
    threshold: ThresholdChoice
    thresholds: tuple[ThresholdChoice, ...] = ()
    sets: tuple[EvaluatedSet, ...]
    not_made: tuple[NotMade, ...] = ()
    wrong: tuple[WrongFilm, ...] = ()
    left_out: LeftOut = LeftOut()

    def of(self, kind: SetKind, network: str | None = None) -> tuple[EvaluatedSet, ...]:
        """The sets of a kind, of one network; by default of the one that becomes the bundle.

        Controls are trainings and figures of their own and belong to the run, whatever their network.
        """
        wanted = network or self.network
        return tuple(
            each
            for each in self.sets
            if each.kind is kind and (kind is SetKind.GEOMETRY or each.network == wanted)
        )

    @property
    def networks(self) -> tuple[str, ...]:
        """The networks that were compared, in the plan's order."""
        seen = dict.fromkeys(of.network for of in self.sets if of.kind is SetKind.VALIDATION)
        return tuple(seen)


def predictive_values(tally: Tally, prevalence: float) -> tuple[float | None, float | None]:
    """PPV and NPV at the tally's sensitivity and specificity where COVID-19 Pneumonia is so frequent.

    prevalence: its share of the patients with pneumonia. (None, None) where a class is missing.
    """
    if not (tally.positives and tally.negatives):
        return None, None
    sensitivity = tally.true_positive / tally.positives
    specificity = tally.true_negative / tally.negatives
    return metrics.predictive_values(sensitivity, specificity, prevalence)


def picture_name(number: int) -> str:
    """The file of a film's picture, in the folder of the evaluation."""
    return f"film-{number}.png"


def write_evaluation(file: Path, evaluation: Evaluation) -> None:
    """Writes it, for this user's eyes only. Raises: OSError."""
    text = evaluation.model_dump_json(indent=1)
    write_atomically(file, f"{text}\n".encode(), private=True)


def read_evaluation(file: Path) -> Evaluation:
    """The evaluation of a file. Raises: NcovError (file_missing, file_unreadable)."""
    try:
        return Evaluation.model_validate_json(read_bounded(file, _MAX_BYTES))
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except (OSError, ValidationError) as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error


def remarks_of(sets: Iterable[EvaluatedSet]) -> tuple[Remark, ...]:
    """Every remark on the sets, once, in the order of `Remark`."""
    found = {remark for each in sets for remark in each.remarks}
    return tuple(remark for remark in Remark if remark in found)
