"""Rows of Markdown tables on model cards."""

from collections.abc import Iterable, Mapping, Sequence

import torch

from ncov_desktop.core.bundle import Calibration, Rate
from ncov_desktop.core.metrics import CalibrationBin
from ncov_desktop.core.training.evaluation import EvaluatedSet, Measured
from ncov_desktop.learning.selftest import SelfTest

_NOTHING = "–"


def figures_row(name: str, of: EvaluatedSet) -> str:
    """Set, films / patients, sensitivity, specificity, PPV, NPV, accuracy, ROC AUC."""
    rates = of.rates
    each = (rates.sensitivity, rates.specificity, rates.ppv, rates.npv, rates.accuracy)
    cells = [name, f"{of.counts.films} / {of.patients}", *(rate_cell(rate) for rate in each)]
    return f"| {' | '.join([*cells, measured_cell(of.scoring.auc)])} |"


def class_row(name: str, of: EvaluatedSet) -> str:
    """Set, patients, and how many of each class were called right."""
    cells = [
        name,
        str(of.patients),
        rate_cell(of.rates.sensitivity),
        rate_cell(of.rates.specificity),
    ]
    return f"| {' | '.join(cells)} |"


def rate_cell(rate: Rate | None) -> str:
    """'38 of 50 = 76.0% (62.6%–85.7%)', or a dash where there is no film."""
    if rate is None or rate.total == 0:
        return _NOTHING
    shown = f"{rate.right} of {rate.total} = {rate.right / rate.total:.1%}"
    if rate.low is None or rate.high is None:
        return shown
    return f"{shown} ({rate.low:.1%}–{rate.high:.1%})"


def measured_cell(of: Measured | None) -> str:
    """'0.971 (0.941–0.990)', or a dash."""
    if of is None:
        return _NOTHING
    if of.low is None or of.high is None:
        return f"{of.value:.3f}"
    return f"{of.value:.3f} ({of.low:.3f}–{of.high:.3f})"


def calibration_rows(found: Iterable[Calibration]) -> str:
    """Set, films, expected calibration error."""
    return "\n".join(
        f"| {of.films} | {of.count} | "
        f"{measured_cell(Measured(value=of.error, low=of.low, high=of.high))} |"
        for of in found
    )


def reliability_rows(sets: Mapping[str, Sequence[CalibrationBin]]) -> str:
    """Set, films in the bin, mean score, share of COVID-19 Pneumonia."""
    return "\n".join(
        f"| {name} | {of.count} | {of.score:.3f} | {of.share:.3f} |"
        for name, bins in sets.items()
        for of in bins
    )


def precision_rows(outcome: SelfTest) -> str:
    """Number format, time, differences from float32, whether it may be used."""
    return "\n".join(
        f"| {trial.precision.value} | {trial.elapsed_ms:.0f} ms | "
        f"{trial.probability_deviation:.5f} | {trial.logit_deviation:.5f} | "
        f"{'passed' if trial.passed else 'not used'} |"
        for trial in outcome.trials
    )


def machine() -> str:
    """What the self-test ran on."""
    processor = torch.cpu.get_capabilities().get("cpu_name", "unnamed processor")
    return f"{processor}, {torch.get_num_threads()} threads, torch {torch.__version__}"


def cell(words: str) -> str:
    """Words from elsewhere as one cell: on one line, and without what would end it."""
    return " ".join(words.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
