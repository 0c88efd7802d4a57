"""Evaluated sets as tables and charts of a report."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing

from ncov_desktop.core.metrics import CalibrationBin
from ncov_desktop.core.training.evaluation import (
    CONTROLS,
    EvaluatedSet,
    Evaluation,
    SetKind,
    Tally,
    ThresholdChoice,
    predictive_values,
)
from ncov_desktop.exchange.charts import (
    Axis,
    Curve,
    LineChart,
    bar_chart,
    confusion_matrix,
    line_chart,
    reliability_chart,
)
from ncov_desktop.exchange.document import Charts, Grid
from ncov_desktop.text import evaluation as words
from ncov_desktop.text.language import figure, number, percent, tr

PREVALENCES = (0.05, 0.2, 0.5)


def plain_sets(evaluation: Evaluation) -> tuple[EvaluatedSet, ...]:
    """Validation, test and external tables of the network that becomes the bundle."""
    kinds = (SetKind.VALIDATION, SetKind.TEST, SetKind.EXTERNAL)
    return tuple(each for kind in kinds for each in evaluation.of(kind))


def rates_grid(sets: Sequence[EvaluatedSet]) -> Grid:
    """All figures of sets of films, a set a row."""
    columns = (
        tr("films"),
        tr("films / patients"),
        tr("sensitivity"),
        tr("specificity"),
        tr("PPV"),
        tr("NPV"),
        tr("accuracy"),
        tr("balanced accuracy"),
    )
    rows = []
    for of in sets:
        rates = of.rates
        each = (rates.sensitivity, rates.specificity, rates.ppv, rates.npv, rates.accuracy)
        rows.append(
            (
                words.set_title(of),
                f"{number(of.counts.films)} / {number(of.patients)}",
                *(words.rate_words(rate) for rate in each),
                words.share_words(rates.balanced_accuracy),
            )
        )
    return Grid(columns, tuple(rows), (1.4, 1.1, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5))


def worth_grid(sets: Sequence[EvaluatedSet]) -> Grid:
    """What scores are worth whatever the threshold, for sets of both classes."""
    columns = (
        tr("films"),
        tr("ROC AUC"),
        tr("average precision"),
        tr("calibration error"),
        tr("COVID-19 among them"),
    )
    rows = [
        (
            words.set_title(of),
            words.measured_words(of.scoring.auc),
            words.measured_words(of.scoring.average_precision),
            words.measured_words(of.scoring.calibration_error),
            percent(of.counts.positives / of.counts.films, 1),
        )
        for of in sets
        if not of.one_class
    ]
    note = tr(
        "Average precision depends on the mix: by chance alone it is the share of COVID-19 films. "
        "Calibration error: mean gap between score and share over bins of equal counts."
    )
    return Grid(columns, tuple(rows), (2, 1.6, 1.6, 1.6, 1.2), note)


def lungs_grid(evaluation: Evaluation) -> Grid:
    """The plain result with every control below it, in one table."""
    columns = (
        tr("what was tested"),
        tr("COVID-19 / other films"),
        tr("sensitivity"),
        tr("specificity"),
        tr("ROC AUC"),
        tr("what limits it"),
    )
    kinds = (SetKind.TEST, SetKind.SOURCE, *CONTROLS, SetKind.EXTERNAL)
    rows = [_lungs_row(of) for kind in kinds for of in evaluation.of(kind)]
    rows += [
        (words.set_title(of), *[words.NOTHING] * 4, words.not_made_words(of))
        for of in evaluation.not_made
    ]
    return Grid(columns, tuple(rows), (2.2, 1, 1.7, 1.7, 1.3, 2.4))


def thresholds_grid(evaluation: Evaluation) -> Grid:
    """What each rule chooses, what it reaches, and what its calls mean where COVID-19 is rarer."""
    columns = (
        tr("rule"),
        tr("threshold"),
        tr("validation: sensitivity / specificity"),
        tr("test: sensitivity / specificity"),
        *(tr("PPV / NPV at {share}", share=percent(value)) for value in PREVALENCES),
    )
    chosen = evaluation.threshold
    others = (each for each in evaluation.thresholds if each.rule != chosen.rule)
    rows = [_threshold_row(chosen, chosen=True), *(_threshold_row(each) for each in others)]
    note = tr(
        "PPV and NPV by Bayes' rule from the rates on the test films (without any, on validation), "
        "where so large a share of the patients with pneumonia has COVID-19. They hold only as far as "
        "those rates do."
    )
    return Grid(columns, tuple(rows), (2.4, 0.9, 1.5, 1.5, 1.2, 1.2, 1.2), note)


def matrices(evaluation: Evaluation) -> Charts:
    """Confusion matrices: of the bundle's network on each plain set, of the others on the test films."""
    sets = [of for of in plain_sets(evaluation) if not of.one_class]
    several = len(evaluation.networks) > 1
    drawn = [
        confusion_matrix(
            f"{words.set_title(of)} · {of.network}" if several else words.set_title(of),
            _matrix(of.counts),
        )
        for of in sets
    ]
    for network in evaluation.networks:
        if network != evaluation.network:
            drawn += [
                confusion_matrix(f"{words.set_title(of)} · {network}", _matrix(of.counts))
                for of in evaluation.of(SetKind.TEST, network)
                if not of.one_class
            ]
    return Charts(tuple(drawn))


def score_curves(sets: Sequence[tuple[str, EvaluatedSet]]) -> tuple[Drawing, ...]:
    """ROC and precision-recall curves of named sets; none where none has both classes."""
    told = [(name, of.scoring) for name, of in sets if of.scoring.roc]
    if not told:
        return ()
    roc = LineChart(
        tr("ROC"),
        Axis(tr("1 − specificity")),
        Axis(tr("sensitivity")),
        tuple(Curve(name, of.roc) for name, of in told),
        diagonal=True,
    )
    precision = LineChart(
        tr("Precision and recall of COVID-19 Pneumonia"),
        Axis(tr("sensitivity (recall)")),
        Axis(tr("PPV (precision)")),
        tuple(Curve(name, of.precision_recall, steps=True) for name, of in told),
    )
    return line_chart(roc), line_chart(precision)


def reliability(sets: Sequence[tuple[str, EvaluatedSet]]) -> tuple[Drawing, ...]:
    """The reliability diagram of named sets; none where none has both classes."""
    bins = {
        name: tuple(CalibrationBin(of.count, of.score, of.share) for of in each.scoring.reliability)
        for name, each in sets
        if each.scoring.reliability
    }
    return (reliability_chart(bins),) if bins else ()


def compared_bars(evaluation: Evaluation, kind: SetKind) -> tuple[Drawing, ...]:
    """Accuracy, sensitivity and specificity of every compared network on one set."""
    sets = [of for network in evaluation.networks for of in evaluation.of(kind, network)]
    sets = [of for of in sets if not of.one_class]
    if not sets:
        return ()
    bars = {
        tr("accuracy"): [
            _share(of.counts.true_positive + of.counts.true_negative, of) for of in sets
        ],
        tr("sensitivity"): [of.counts.true_positive / of.counts.positives for of in sets],
        tr("specificity"): [of.counts.true_negative / of.counts.negatives for of in sets],
    }
    return (bar_chart(words.set_title(sets[0]), [of.network for of in sets], bars),)


def networks_grid(sets: Sequence[EvaluatedSet]) -> Grid:
    """The same films by several networks, a network a row."""
    columns = (
        tr("network"),
        tr("threshold"),
        tr("sensitivity"),
        tr("specificity"),
        tr("accuracy"),
        tr("ROC AUC"),
    )
    rows = tuple(
        (
            of.network,
            figure(of.threshold, ".3f"),
            words.rate_words(of.rates.sensitivity),
            words.rate_words(of.rates.specificity),
            words.rate_words(of.rates.accuracy),
            words.measured_words(of.scoring.auc),
        )
        for of in sets
    )
    return Grid(columns, rows, (1.2, 0.8, 1.8, 1.8, 1.8, 1.4))


def _lungs_row(of: EvaluatedSet) -> tuple[str, ...]:
    counts = of.counts
    return (
        words.set_title(of),
        f"{number(counts.positives)} / {number(counts.negatives)}",
        words.rate_words(of.rates.sensitivity),
        words.rate_words(of.rates.specificity),
        words.measured_words(of.scoring.auc),
        " ".join(words.remark_words(remark) for remark in of.remarks),
    )


def _threshold_row(choice: ThresholdChoice, chosen: bool = False) -> tuple[str, ...]:
    rule = words.rule_words(choice.rule)
    of = choice.test if choice.test is not None else choice.validation
    at = [predictive_values(of, value) if of else (None, None) for value in PREVALENCES]
    return (
        tr("{rule} (the bundle's)", rule=rule) if chosen and choice.rule is not None else rule,
        figure(choice.value, ".3f"),
        _both(choice.validation),
        _both(choice.test),
        *(f"{_percent(ppv)} / {_percent(npv)}" for ppv, npv in at),
    )


def _both(tally: Tally | None) -> str:
    if tally is None:
        return words.NOTHING
    found = tally.true_positive / tally.positives if tally.positives else None
    spared = tally.true_negative / tally.negatives if tally.negatives else None
    return f"{_percent(found)} / {_percent(spared)}"


def _percent(value: float | None) -> str:
    return words.NOTHING if value is None else percent(value, 1)


def _share(films: int, of: EvaluatedSet) -> float:
    return films / of.counts.films


def _matrix(counts: Tally) -> tuple[tuple[int, int], tuple[int, int]]:
    return (
        (counts.true_positive, counts.false_negative),
        (counts.false_positive, counts.true_negative),
    )
