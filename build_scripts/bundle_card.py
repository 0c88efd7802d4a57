"""Writes the model card of a bundle: the template beside this file, filled with measured figures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

import numpy as np
import torch

from ncov_desktop.core import metrics
from ncov_desktop.core.bundle import Bundle, Metrics, Rate
from ncov_desktop.core.results import COVID19
from ncov_desktop.learning.selftest import MAX_PROBABILITY, SelfTest
from ncov_desktop.learning.training.reliability import reliability_table

_TEMPLATE = Path(__file__).with_name("bundle_card.md")


@dataclass(frozen=True)
class Film:
    """One line of the manifest and what the network says.

    score: of COVID-19 Pneumonia, float32, n = 8. fast_score: in the chosen number format. score_16:
    float32, coloured with n = 16.
    """

    file: str
    label: str
    patient: str
    source: str
    split: str
    licence: str
    sha256: str
    score: float = 0.0
    fast_score: float = 0.0
    score_16: float = 0.0


@dataclass(frozen=True)
class CardFacts:
    """What the card tells.

    film_error: largest difference from the eight film logits of the weights' description.
    licences: (licence, number of training films).
    temperature_again: what the validation films give with the logits measured here.
    diagram: the reliability diagram's bins of each set.
    """

    bundle: Bundle
    films: tuple[Film, ...]
    self_test: SelfTest
    film_error: float
    training: str
    licences: tuple[tuple[str, int], ...]
    temperature_again: float
    diagram: Mapping[str, Sequence[metrics.CalibrationBin]]


def card_text(facts: CardFacts) -> str:
    """The card in Markdown."""
    bundle, films = facts.bundle, facts.films
    by_name = {of.films: of for of in bundle.metrics}
    test = [film for film in films if film.split == "test" and film.file.startswith("images/")]
    healthy = next(of for name, of in by_name.items() if name.startswith("no finding"))
    scope = [film for film in films if film.label == "out_of_scope"]
    scope_called = sum(film.score >= bundle.threshold for film in scope)
    chosen = facts.self_test.chosen
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=bundle.title,
        id=bundle.id,
        weights_sha256=bundle.weights_sha256,
        data_sha256=bundle.data_sha256,
        temperature=bundle.temperature,
        temperature_again=f"{facts.temperature_again:.3f}",
        calibration=_calibration(bundle),
        bin_count=metrics.CALIBRATION_BINS,
        reliability=reliability_table(facts.diagram),
        trust_layers=", ".join(f"`{of}`" for of in bundle.trust.layers) if bundle.trust else "–",
        trust_films=bundle.trust.training_films if bundle.trust else 0,
        threshold=bundle.threshold,
        threshold_choice=bundle.threshold_choice,
        threshold_again=f"{_youden(films):.3f}",
        input_size=bundle.input_size,
        training=facts.training,
        figures=_figures([by_name["validation"], by_name["test"]], films, bundle.threshold),
        sources=_sources([of for of in bundle.metrics if of.films.startswith("test, ")]),
        healthy_called=healthy.specificity.total - healthy.specificity.right,
        healthy_total=healthy.specificity.total,
        healthy_interval=_wrong_interval(healthy.specificity),
        scope_called=scope_called,
        scope_total=len(scope),
        scope_low=f"{min(film.score for film in scope):.2f}",
        scope_high=f"{max(film.score for film in scope):.2f}",
        colour_changes=_changes(test, lambda film: film.score_16),
        colour_calls=_flips(test, bundle.threshold, lambda film: film.score_16),
        fast_changes=_changes(test, lambda film: film.fast_score),
        fast_calls=_flips(test, bundle.threshold, lambda film: film.fast_score),
        chosen=chosen.precision.value,
        precisions=_precisions(facts.self_test),
        limit=MAX_PROBABILITY,
        golden_count=len(bundle.golden),
        golden_deviation=f"{facts.self_test.golden_deviation:.6f}",
        film_error=f"{facts.film_error:.5f}",
        machine=_machine(),
        licences="\n".join(f"| {name} | {count} |" for name, count in facts.licences),
    )


def _calibration(bundle: Bundle) -> str:
    return "\n".join(
        f"| {of.films} | {of.count} | {of.error:.3f} ({of.low:.3f}–{of.high:.3f}) |"
        for of in bundle.calibration
    )


def _youden(films: Sequence[Film]) -> float:
    """The threshold that the validation films would give with the scores measured here."""
    chosen = [film for film in films if film.split == "valid"]
    positive = [film.label == COVID19 for film in chosen]
    return metrics.youden_threshold(positive, [film.score for film in chosen])


def _figures(sets: Sequence[Metrics], films: Sequence[Film], threshold: float) -> str:
    return "\n".join(_figures_row(of, films, threshold) for of in sets)


def _figures_row(of: Metrics, films: Sequence[Film], threshold: float) -> str:
    split = {"validation": "valid"}.get(of.films, of.films)
    chosen = [film for film in films if film.split == split and film.file.startswith("images/")]
    positive = np.array([film.label == COVID19 for film in chosen])
    called = np.array([film.score >= threshold for film in chosen])
    patients = np.array([film.patient for film in chosen])

    def share(among: np.ndarray, right: np.ndarray) -> str:
        interval = metrics.rate_interval(right[among], patients[among])
        counted = int(right[among].sum()), int(among.sum())
        return _rate_text(*counted, interval)

    cells = [
        of.films,
        f"{len(chosen)} / {of.patients}",
        _rate_cell(of.sensitivity),
        _rate_cell(of.specificity),
        share(called, positive),
        share(~called, ~positive),
        share(np.ones_like(called), called == positive),
        f"{of.auc:.3f} ({of.auc_low:.3f}–{of.auc_high:.3f})",
    ]
    return f"| {' | '.join(cells)} |"


def _sources(sets: Sequence[Metrics]) -> str:
    return "\n".join(
        f"| {of.films.removeprefix('test, ')} | {of.patients} | {_rate_cell(of.sensitivity)} | "
        f"{_rate_cell(of.specificity)} |"
        for of in sets
    )


def _rate_cell(rate: Rate) -> str:
    if rate.total == 0 or rate.low is None or rate.high is None:
        return "–"
    return _rate_text(rate.right, rate.total, (rate.low, rate.high))


def _rate_text(right: int, total: int, interval: tuple[float, float] | None) -> str:
    if interval is None:
        return "–"
    low, high = interval
    return f"{right} of {total} = {right / total:.1%} ({low:.1%}–{high:.1%})"


def _wrong_interval(rate: Rate) -> str:
    """95 % interval of the wrong calls of a rate."""
    if rate.low is None or rate.high is None:
        return "–"
    return f"{1 - rate.high:.1%}–{1 - rate.low:.1%}"


def _changes(films: Sequence[Film], other: Callable[[Film], float]) -> str:
    moved = np.array([abs(other(film) - film.score) for film in films])
    return f"largest {moved.max():.4f}, median {np.median(moved):.4f}"


def _flips(films: Sequence[Film], threshold: float, other: Callable[[Film], float]) -> str:
    flipped = sum((film.score >= threshold) != (other(film) >= threshold) for film in films)
    return f"{flipped} of {len(films)}"


def _precisions(outcome: SelfTest) -> str:
    return "\n".join(
        f"| {trial.precision.value} | {trial.elapsed_ms:.0f} ms | "
        f"{trial.probability_deviation:.5f} | {trial.logit_deviation:.5f} | "
        f"{'passed' if trial.passed else 'not used'} |"
        for trial in outcome.trials
    )


def _machine() -> str:
    processor = torch.cpu.get_capabilities().get("cpu_name", "unnamed processor")
    return f"{processor}, {torch.get_num_threads()} threads, torch {torch.__version__}"
