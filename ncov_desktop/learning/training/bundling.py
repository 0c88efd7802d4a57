"""The bundle of a run: the chosen network's weights with all that was measured of them."""

from collections.abc import Sequence

from ncov_desktop import __version__
from ncov_desktop.core.bundle import CARD_FILE, Bundle, read_bundle
from ncov_desktop.core.training.dataset import Split, TrainingFilm, dataset_sha256
from ncov_desktop.core.training.evaluation import Evaluation
from ncov_desktop.core.training.plan import TrainingPlan, plan_sha256
from ncov_desktop.learning.device import CPU
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.remembered import RememberingNetwork
from ncov_desktop.learning.selftest import self_test
from ncov_desktop.learning.training.card import (
    CardFacts,
    card_text,
    diagram,
    licences,
    training_words,
)
from ncov_desktop.learning.training.desk import Desk, Worth
from ncov_desktop.learning.training.packing import (
    Packed,
    bundle_id,
    choose_golden,
    draft,
    figures,
    is_whole,
    make_statistics,
    threshold_words,
    write_packed,
)
from ncov_desktop.learning.training.reliability import RELIABILITY_FILE, reliability_svg
from ncov_desktop.learning.training.stages import Means, load_trained
from ncov_desktop.learning.training.watch import now


def make_bundle(
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    own: Worth,
    evaluation: Evaluation,
    means: Means,
    desk: Desk,
) -> Bundle:
    """The bundle in the run's folder; one that is whole already is left as it is.

    Raises: OSError, and as `Desk.see` and `self_test`.
    """
    folder = means.run.bundles
    folder.mkdir(mode=0o700, exist_ok=True)
    for made in sorted(folder.iterdir()):
        if is_whole(made):
            return read_bundle(made)
    trained = own.trained
    _, weights = desk.network(trained)
    training = [film for film in films if film.split is Split.TRAIN]
    seen = desk.see(trained, training, Split.TRAIN.value)
    name = bundle_id(
        plan.name,
        trained.place.network,
        now().date(),
        lambda taken: any((models / taken).exists() for models in means.models),
    )
    bundle = _measured(plan, films, own, evaluation, weights).model_copy(update={"id": name})
    # On the processor: golden logits are what float32 gives there.
    network = load_trained(trained)
    golden = choose_golden(RememberingNetwork(network, bundle, Precision.FLOAT32, None), bundle)
    bundle = bundle.model_copy(update={"golden": golden.golden})
    target = folder / name
    target.mkdir(mode=0o700, exist_ok=True)
    trust = make_statistics(target, bundle, seen, own.valid)
    bundle = Bundle.model_validate(bundle.model_copy(update={"trust": trust}).model_dump())
    outcome = self_test(network, bundle, CPU, None)
    facts = CardFacts(bundle, plan, tuple(films), evaluation, golden, outcome)
    files = {
        CARD_FILE: card_text(facts).encode(),
        RELIABILITY_FILE: reliability_svg(diagram(evaluation)).encode(),
    }
    write_packed(Packed(target, bundle, files), weights)
    return read_bundle(target)


def _measured(
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    own: Worth,
    evaluation: Evaluation,
    weights: bytes,
) -> Bundle:
    """The bundle as far as the evaluation goes."""
    trained, rule = own.trained, plan.testing.threshold
    metrics, calibration = figures(
        [each for each in evaluation.sets if each.network in (own.network, "")]
    )
    guessed = "0.5: the validation split has films of one class only"
    return draft(own.network, trained.input_size, plan.bits, weights).model_copy(
        update={
            "title": f"{plan.name}: {own.network}, {trained.input_size} px",
            "temperature": own.temperature,
            "temperature_choice": "fitted on the validation split, 1 where none is best",
            "threshold": own.threshold,
            "threshold_choice": threshold_words(rule) if own.choice is not None else guessed,
            "metrics": metrics,
            "calibration": calibration,
            "training_plan": training_words(plan),
            "plan_sha256": plan_sha256(plan),
            "data_sha256": dataset_sha256(films),
            "app_version": __version__,
            "data_licences": tuple(name for name, _ in licences(films)),
        }
    )
