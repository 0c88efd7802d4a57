"""The report of a training: everything that is needed to judge what it came to, in one document.

No film's name is in it; films are numbers, as in the order of the run's table.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.training.dataset import LABELS, Split
from ncov_desktop.core.training.evaluation import Evaluation, SetKind, WrongFilm
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.progress import StageCurve
from ncov_desktop.exchange import set_tables, training_charts
from ncov_desktop.exchange.document import (
    Block,
    Charts,
    Document,
    Gallery,
    Grid,
    Heading,
    Plate,
    Words,
)
from ncov_desktop.exchange.paper_table import paper_grid
from ncov_desktop.text import CLASS_NAMES, CLASS_SHORT, score_text
from ncov_desktop.text import evaluation as words
from ncov_desktop.text.language import day_and_time, figure, mark, number, tr

MOST_PLATES = 12
_SPLITS = {
    Split.TRAIN: mark("training"),
    Split.VALID: mark("validation"),
    Split.TEST: mark("test"),
}


@dataclass(frozen=True, slots=True, eq=False)
class RunFindings:
    """What a report tells.

    plan: None where a bundle was tested without one. stages: the run's curves. pictures: by film number,
    uint8[rows, cols, 3]: the film, and the film under its heat map.
    """

    title: str
    evaluation: Evaluation
    plan: TrainingPlan | None = None
    stages: tuple[StageCurve, ...] = ()
    pictures: Mapping[int, NDArray[np.uint8]] | None = None


def plates_of(evaluation: Evaluation) -> tuple[int, ...]:
    """Numbers of the films whose pictures the report shows."""
    shown = (*_worst(evaluation), *_wrong_everywhere(evaluation))
    return tuple(dict.fromkeys(of.film.number for of in shown))


def run_document(found: RunFindings) -> Document:
    """The report as a document, for `html_page` and `pdf_pages`."""
    evaluation = found.evaluation
    about = tr(
        "Network {network} · threshold {threshold:.3f} · nCoV Desktop {version} · {day}",
        network=evaluation.network,
        threshold=evaluation.threshold.value,
        version=evaluation.made.app_version,
        day=day_and_time(evaluation.made.at),
    )
    blocks = [
        *_result(evaluation),
        *_lungs(evaluation),
        *_films(evaluation),
        *_plan(found),
        *_training(found),
        *_networks(evaluation),
        *_calls(evaluation),
        *_thresholds(evaluation),
        *_paper(found),
        *_errors(found),
        *_versions(evaluation),
    ]
    return Document(found.title, about, tuple(blocks))


def _result(evaluation: Evaluation) -> Iterator[Block]:
    plain = set_tables.plain_sets(evaluation)
    yield Heading(tr("What it scores"))
    yield Words(tr(words.INTERVALS_MEANING))
    yield set_tables.rates_grid(plain)
    yield set_tables.worth_grid(plain)
    for sentence in words.left_out_words(evaluation.left_out):
        yield Words(sentence, care=True)
    for remark in dict.fromkeys(remark for of in plain for remark in of.remarks):
        yield Words(words.remark_words(remark))


def _lungs(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading(tr(words.LUNGS))
    yield Words(tr(words.LUNGS_MEANING), care=True)
    yield set_tables.lungs_grid(evaluation)


def _films(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading(tr("The films"))
    counts = {(source, label, split): n for source, label, split, n in evaluation.made.films}
    sources = sorted({source for source, _, _ in counts})
    splits = [split for split in Split if any(of == split for _, _, of in counts)]
    columns = [
        tr("{split}: {label}", split=tr(_SPLITS[split]), label=CLASS_SHORT[label])
        for split in splits
        for label in LABELS
    ]
    rows = [
        (
            source or tr("(no source stated)"),
            *(
                number(counts.get((source, label, split), 0))
                for split in splits
                for label in LABELS
            ),
        )
        for source in sources
    ]
    rows.append(
        (
            tr("all"),
            *(
                number(sum(counts.get((source, label, split), 0) for source in sources))
                for split in splits
                for label in LABELS
            ),
        )
    )
    yield Grid((tr("source"), *columns), tuple(rows), (2.5, *[1.0] * len(columns)))
    alone = [
        source for source in sources if len({label for of, label, _ in counts if of == source}) == 1
    ]
    if alone and len(sources) > 1:
        yield Words(
            tr(
                "%n source(s) have films of one class only: what tells sources apart tells classes "
                "apart too.",
                n=len(alone),
            ),
            care=True,
        )


def _plan(found: RunFindings) -> Iterator[Block]:
    if found.plan is None:
        return
    plan = found.plan
    yield Heading(tr("The plan"))
    start = words.start_words(plan.start)
    yield Words(tr("Preset '{preset}'. It begins with {start}.", preset=plan.preset, start=start))
    if plan.start.kind == "random":
        yield Words(tr(words.RANDOM_START), care=True)
    rows = tuple(_entries(plan.model_dump(mode="json", exclude={"films", "schema_version"})))
    half = (len(rows) + 1) // 2
    pairs = tuple(
        (*rows[place], *(rows[place + half] if place + half < len(rows) else ("", "")))
        for place in range(half)
    )
    yield Grid((tr("entry"), tr("value")) * 2, pairs, (1.4, 1.6, 1.4, 1.6))


def _training(found: RunFindings) -> Iterator[Block]:
    curves = [curve for curve in found.stages if curve.place.purpose == "plan" and curve.epochs]
    if not curves:
        return
    yield Heading(tr("The training"))
    for curve in curves:
        if curve.place.network == found.evaluation.network:
            yield Heading(f"{curve.place.network}, {curve.place.stage}", 2)
            yield Charts(training_charts.of_stage(curve))
    compared = training_charts.compared(curves)
    if compared:
        yield Heading(tr("All networks"), 2)
        yield Charts(compared)


def _networks(evaluation: Evaluation) -> Iterator[Block]:
    if len(evaluation.networks) < 2:
        return
    yield Heading(tr("The networks compared"))
    for kind in (SetKind.VALIDATION, SetKind.TEST):
        sets = [of for network in evaluation.networks for of in evaluation.of(kind, network)]
        yield Charts(set_tables.compared_bars(evaluation, kind))
        if sets:
            yield set_tables.networks_grid(sets)


def _calls(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading(tr("Calls and scores"))
    yield set_tables.matrices(evaluation)
    named = [(words.set_title(of), of) for of in set_tables.plain_sets(evaluation)]
    yield Charts((*set_tables.score_curves(named), *set_tables.reliability(named)))
    others = [
        (of.network, of)
        for network in evaluation.networks
        for of in evaluation.of(SetKind.TEST, network)
    ]
    if len(others) > 1:
        yield Heading(tr("Test films, all networks"), 2)
        yield Charts(set_tables.score_curves(others))


def _thresholds(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading(tr("Thresholds, and what they mean"))
    yield set_tables.thresholds_grid(evaluation)


def _paper(found: RunFindings) -> Iterator[Block]:
    if found.plan is None:
        return
    yield Heading(tr("Next to the paper's Table 1"))
    yield paper_grid(found.stages, found.evaluation)


def _errors(found: RunFindings) -> Iterator[Block]:
    evaluation, pictures = found.evaluation, found.pictures or {}
    worst, everywhere = _worst(evaluation), _wrong_everywhere(evaluation)
    if not worst:
        return
    yield Heading(tr("The worst errors on the test films"))
    yield Words(
        tr(
            "Left the film, right the heat map of the class that was called. A map shows where the "
            "score came from, not where disease is."
        )
    )
    yield Gallery(tuple(_plate(of, evaluation, pictures) for of in worst), 3)
    if everywhere:
        yield Heading(tr("Wrong in every network that was compared"), 2)
        yield Gallery(tuple(_plate(of, evaluation, pictures) for of in everywhere), 3)


def _worst(evaluation: Evaluation) -> tuple[WrongFilm, ...]:
    return evaluation.wrong[:MOST_PLATES]


def _wrong_everywhere(evaluation: Evaluation) -> tuple[WrongFilm, ...]:
    """None where one network alone was tested: there it says nothing."""
    if len(evaluation.networks) < 2:
        return ()
    return tuple(of for of in evaluation.wrong if of.everywhere)[:MOST_PLATES]


def _plate(
    of: WrongFilm, evaluation: Evaluation, pictures: Mapping[int, NDArray[np.uint8]]
) -> Plate:
    film = of.film
    own = of.scores.get(evaluation.network, 0.0)
    facts = [film.view]
    if film.rows is not None:
        size = tr("{cols} × {rows} pixels", cols=str(film.cols), rows=str(film.rows))
        facts += [size, tr("%n bits", n=film.bits or 0)]
        facts.append(tr("lossy") if film.lossy else tr("lossless"))
    lines = [
        tr("Film {number}: {label}", number=str(film.number), label=CLASS_NAMES[film.label]),
        tr("scored {score} for COVID-19 Pneumonia", score=score_text(own)),
        film.source,
        " · ".join(filter(None, [*facts, film.file_type])),
    ]
    if len(of.scores) > 1:
        each = ", ".join(f"{name} {figure(score, '.2f')}" for name, score in of.scores.items())
        lines.append(each)
    empty = np.zeros((160, 320, 3), np.uint8)
    return Plate(pictures.get(film.number, empty), tuple(filter(None, lines)))


def _versions(evaluation: Evaluation) -> Iterator[Block]:
    made = evaluation.made
    temperatures = ", ".join(
        f"{name} {figure(value, '.3f')}" for name, value in made.temperatures.items()
    )
    rows = (
        (tr("plan"), made.plan),
        (tr("began with"), made.start),
        (tr("temperature, fitted on validation"), temperatures),
        (tr("plan, SHA-256"), made.plan_sha256 or ""),
        (tr("films with classes and splits, SHA-256"), made.data_sha256),
        (tr("nCoV Desktop"), made.app_version),
        (tr("evaluated"), day_and_time(made.at)),
    )
    yield Heading(tr("Versions and hashes"))
    yield Grid((tr("what"), tr("value")), tuple(row for row in rows if row[1]), (1, 2))


def _entries(values: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Every entry of a plan with its name in full."""
    for name, value in values.items():
        whole = f"{above}{name}"
        if isinstance(value, dict):
            yield from _entries(value, f"{whole}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for place, each in enumerate(value, 1):
                yield from _entries(each, f"{whole} {place}.")
        elif value is not None:
            yield whole, ", ".join(map(str, value)) if isinstance(value, list) else str(value)
