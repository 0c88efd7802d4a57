"""A run's figures next to the paper's Table 1, with the counts behind both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ncov_desktop.core.metrics import Counts
from ncov_desktop.core.training.evaluation import Evaluation, SetKind
from ncov_desktop.core.training.paper import PAPER_TABLE, PaperRow
from ncov_desktop.core.training.progress import StageCurve
from ncov_desktop.exchange.document import Grid
from ncov_desktop.text.language import figure, mark, number, percent, tr

_NOTHING = "–"
_PARTS = {
    "stage 1": mark("stage 1, validation"),
    "stage 2": mark("stage 2, validation"),
    "test": mark("test"),
}
_MEANS = {
    "other": mark("recall and precision of Other Pneumonias"),
    "swapped": mark("precision and recall of COVID-19 Pneumonia, in each other's column"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A network in one part of a training. printed: what the paper shows of it."""

    where: str
    network: str
    part: str
    counts: Counts
    printed: str = ""


def paper_grid(stages: Sequence[StageCurve], evaluation: Evaluation) -> Grid:
    """The run's rows, then the paper's. Recall and precision have their class's name."""
    columns = (
        tr("where"),
        tr("network, films"),
        tr("accuracy"),
        tr("recall of COVID-19 (sensitivity)"),
        tr("precision of COVID-19 (PPV)"),
        tr("recall of Other (specificity)"),
        tr("COVID-19 right"),
        tr("Other right"),
        tr("accuracy / recall / precision as printed"),
    )
    rows = (*_ours(stages, evaluation), *(_paper(row) for row in PAPER_TABLE))
    note = tr(
        "The paper's counts are the only whole numbers of its films that give its printed figures. What "
        "it prints as recall and precision is not of COVID-19 Pneumonia throughout. A stage's figures "
        "are those of its kept epoch at a score of 0.5; test figures are at the chosen threshold."
    )
    shares = (0.7, 1.7, 1.1, 1.3, 1.2, 1.3, 1.1, 1.0, 2.1)
    return Grid(columns, tuple(_cells(row) for row in rows), shares, note)


def _ours(stages: Sequence[StageCurve], evaluation: Evaluation) -> Iterator[_Row]:
    here = tr("here")
    for curve in stages:
        kept = next((each for each in curve.epochs if each.epoch == curve.best_epoch), None)
        if curve.place.purpose == "plan" and kept is not None:
            valid = kept.valid
            counts = Counts(
                valid.true_positive, valid.false_negative, valid.true_negative, valid.false_positive
            )
            part = tr("{stage}, validation", stage=curve.place.stage)
            yield _Row(here, curve.place.network, part, counts)
    for network in evaluation.networks:
        for of in evaluation.of(SetKind.TEST, network):
            told = of.counts
            counts = Counts(
                told.true_positive, told.false_negative, told.true_negative, told.false_positive
            )
            yield _Row(here, network, tr("test"), counts)


def _paper(row: PaperRow) -> _Row:
    values = (row.printed.accuracy, row.printed.recall, row.printed.precision)
    printed = " / ".join(figure(value, ".2f") for value in values)
    means = tr("{figures}: {what}", figures=printed, what=tr(_MEANS[row.means]))
    return _Row(tr("paper"), row.network, tr(_PARTS[row.part]), row.counts, means)


def _cells(row: _Row) -> tuple[str, ...]:
    counts = row.counts
    shares = (counts.accuracy, counts.sensitivity, counts.ppv, counts.specificity)
    return (
        row.where,
        f"{row.network}, {row.part}",
        *(_NOTHING if share is None else percent(share, 1) for share in shares),
        f"{number(counts.true_positive)} / {number(counts.positives)}",
        f"{number(counts.true_negative)} / {number(counts.negatives)}",
        row.printed,
    )
