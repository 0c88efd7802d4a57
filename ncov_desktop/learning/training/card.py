"""The model card of a bundle that was trained here: what it is for, how it was made, what it scores."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from string import Template

from ncov_desktop.core import metrics, paths
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.plain import shown
from ncov_desktop.core.training.dataset import Split, TrainingFilm
from ncov_desktop.core.training.evaluation import (
    CONTROLS,
    EvaluatedSet,
    Evaluation,
    Remark,
    SetKind,
)
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.learning.selftest import MAX_PROBABILITY, SelfTest
from ncov_desktop.learning.training.card_rows import (
    calibration_rows,
    cell,
    class_row,
    figures_row,
    machine,
    precision_rows,
    reliability_rows,
)
from ncov_desktop.learning.training.packing import GoldenChoice, set_name

_TEMPLATE = ("cards", "trained.md")
_PLAIN = (SetKind.VALIDATION, SetKind.TEST, SetKind.EXTERNAL)
_CLASS_HEAD = (
    "| {what} | patients | COVID-19 Pneumonia called right | Other Pneumonias called right |\n"
    "|---|---|---|---|"
)
_REMARKS = {
    Remark.THRESHOLD_CHOSEN_HERE: "The threshold was chosen on the validation split, so that row is not "
    "independent of it.",
    Remark.ONE_CLASS: "A set of one class has only its sensitivity, or only its specificity.",
    Remark.START_HAS_SEEN: "**A training without a source began with weights that had already seen "
    "films of that source**: such a row proves nothing about films from elsewhere.",
    Remark.START_MAY_HAVE_SEEN: "A training without a source began with a bundle that does not say "
    "which sources it knows; it may have seen the one left out.",
    Remark.THRESHOLD_GUESSED: "Where the validation films were of one class the threshold is 0.5.",
    Remark.KNOWN_FILMS: "An external table holds films that the network was trained or chosen with.",
}
_STARTS = {
    "imagenet": "It starts from ImageNet weights.",
    "bundle": "It starts from another bundle: what that one has seen, this one has seen too.",
    "random": "It starts from **random weights**, so it is **not transfer learning**.",
}


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card tells."""

    bundle: Bundle
    plan: TrainingPlan
    films: tuple[TrainingFilm, ...]
    evaluation: Evaluation
    golden: GoldenChoice
    self_test: SelfTest


def card_text(facts: CardFacts) -> str:
    """The card in Markdown."""
    bundle, evaluation, chosen = facts.bundle, facts.evaluation, facts.self_test.chosen
    plain = [each for kind in _PLAIN for each in evaluation.of(kind)]
    controls = [each for kind in CONTROLS for each in evaluation.of(kind)]
    sources = evaluation.of(SetKind.SOURCE)
    template = paths.resources().joinpath(*_TEMPLATE).read_text(encoding="utf-8")
    return Template(template).substitute(
        title=cell(bundle.title),
        id=bundle.id,
        weights_sha256=bundle.weights_sha256,
        architecture=bundle.architecture,
        input_size=bundle.input_size,
        colormap_id=bundle.colormap_id,
        training=training_words(facts.plan),
        start=_STARTS[facts.plan.start.kind],
        plan_sha256=bundle.plan_sha256,
        data_sha256=bundle.data_sha256,
        temperature=f"{bundle.temperature:.3f}",
        temperature_choice=bundle.temperature_choice,
        threshold=f"{bundle.threshold:.3f}",
        threshold_choice=bundle.threshold_choice,
        figures="\n".join(figures_row(cell(set_name(of)), of) for of in plain),
        sources=_class_table("source", [(of.name, of) for of in sources]),
        remarks=_remarks([*plain, *sources]),
        controls=_class_table("control", [(set_name(of), of) for of in controls])
        or "No control was made: these figures may rest on shortcuts.",
        control_remarks=_control_remarks(controls, evaluation),
        calibration=calibration_rows(bundle.calibration),
        bin_count=metrics.CALIBRATION_BINS,
        reliability=reliability_rows(diagram(evaluation)),
        trust=_trust(bundle),
        golden_count=len(facts.golden.golden),
        golden=_golden(facts.golden),
        golden_deviation=f"{facts.self_test.golden_deviation:.6f}",
        chosen=chosen.precision.value,
        limit=MAX_PROBABILITY,
        precisions=precision_rows(facts.self_test),
        machine=machine(),
        licences="\n".join(f"| {cell(name)} | {count} |" for name, count in licences(facts.films)),
    )


def diagram(evaluation: Evaluation) -> dict[str, tuple[metrics.CalibrationBin, ...]]:
    """The reliability diagram's bins of validation and test."""
    return {
        set_name(each): tuple(
            metrics.CalibrationBin(of.count, of.score, of.share) for of in each.scoring.reliability
        )
        for kind in (SetKind.VALIDATION, SetKind.TEST)
        for each in evaluation.of(kind)
        if each.scoring.reliability
    }


def licences(films: Sequence[TrainingFilm]) -> tuple[tuple[str, int], ...]:
    """(licence, number of training films), the most frequent first."""
    counts = Counter(
        shown(film.origin.licence) or "not stated" for film in films if film.split is Split.TRAIN
    )
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def training_words(plan: TrainingPlan) -> str:
    """The training in one line, for `model.json`."""
    starts = {
        "imagenet": "ImageNet start",
        "bundle": f"start from the bundle {plan.start.bundle}",
        "random": "random start (not transfer learning)",
    }
    stages = "; ".join(
        f"{stage.name}: {stage.input_size} px, {stage.epochs} epochs, batch {stage.batch_size}, "
        f"trained: {stage.trained}, {stage.schedule.kind}, {stage.optimizer.kind}"
        for stage in plan.stages
    )
    rest = f"debias: {plan.debias.films}; balance: {plan.balance}; seed {plan.seed}"
    return f"preset '{plan.preset}'; {starts[plan.start.kind]}; {stages}; {rest}"


def _class_table(what: str, rows: Sequence[tuple[str, EvaluatedSet]]) -> str:
    if not rows:
        return ""
    lines = [class_row(cell(name), of) for name, of in rows]
    return "\n".join([_CLASS_HEAD.format(what=what), *lines])


def _remarks(sets: Sequence[EvaluatedSet]) -> str:
    found = {remark for each in sets for remark in each.remarks}
    return "\n".join(f"* {_REMARKS[remark]}" for remark in Remark if remark in found)


def _control_remarks(controls: Sequence[EvaluatedSet], evaluation: Evaluation) -> str:
    why = {
        "one-class": "too few films of a class would be left",
        "facts": "the table does not say how large the films are",
        "no-films": "there is no film to test on",
    }
    missing = [f"* Not made: {cell(of.name)}: {why[of.why]}." for of in evaluation.not_made]
    return "\n".join(filter(None, [_remarks(controls), *missing]))


def _trust(bundle: Bundle) -> str:
    if bundle.trust is None:
        return "There were too few training films to say how far another film lies from them."
    return (
        f"`trust.safetensors` holds the mean and the regularised covariance of "
        f"{bundle.trust.training_films} training films' average features at the stages "
        f"{', '.join(f'`{of}`' for of in bundle.trust.layers)}: no film is stored in it."
    )


def _golden(golden: GoldenChoice) -> str:
    words = f"{golden.unsure} of them scored between 0.2 and 0.8"
    if golden.enough:
        return words
    return f"{words}: the network is nearly always sure of phantoms, so those nearest to 0.5 were taken"
