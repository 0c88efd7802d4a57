"""A plan's stages, one network after the other: what they begin with, and what they come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from lightning_fabric import Fabric

from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm
from ncov_desktop.core.training.events import Place
from ncov_desktop.core.training.plan import Stage, TrainingPlan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.augment import UNCHANGED, counted_rng
from ncov_desktop.learning.architectures import ARCHITECTURES, Network, build
from ncov_desktop.learning.imagenet import find_weights, load_imagenet
from ncov_desktop.learning.training.checkpoint import Checkpoints, read_weights
from ncov_desktop.learning.training.films import (
    MEAN,
    STD,
    Drawn,
    SmallFilms,
    plan_changes,
    prepare_films,
)
from ncov_desktop.learning.training.loop import StageLoop, Task
from ncov_desktop.learning.training.watch import Watch
from ncov_desktop.learning.weights import load_network


@dataclass(frozen=True, slots=True, eq=False)
class Means:
    """What trainings of a run work with.

    films: all of the run, so that they are made small only once. weights: the folder of ImageNet's.
    models: the folders that installed bundles lie in.
    """

    run: RunFolder
    films: tuple[TrainingFilm, ...]
    fabric: Fabric
    watch: Watch
    weights: Path
    models: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Trained:
    """What a network came to in its last stage: the weights of the epoch with the lowest loss.

    weights: a file for `load_trained`. valid_loss: of that epoch.
    """

    place: Place
    input_size: int
    weights: Path
    best_epoch: int
    valid_loss: float


def train_plan(
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    means: Means,
    purpose: str = "plan",
    *,
    hide_centre: bool = False,
) -> Mapping[str, Trained]:
    """Trains every network through its stages; what each one of the last stage came to, by name.

    What was done before, in this process or an earlier one, is not done again.

    films: those to train on and to validate with, by their split; among `means.films`.
    purpose: names the training, its randomness and its checkpoints. hide_centre: of every film.
    Raises: NcovError, OSError, Stopped.
    """
    trained: dict[str, Trained] = {}
    for stage in plan.stages:
        with means.fabric.rank_zero_first():
            small = prepare_films(
                means.films, stage.input_size, means.run, means.watch, hide_centre=hide_centre
            )
        for name in stage.networks:
            place = Place(network=name, stage=stage.name, purpose=purpose)
            task = _task(plan, stage, place, films, small)
            trained[name] = _train(task, means, trained.get(name))
    return {name: trained[name] for name in plan.stages[-1].networks}


def chosen_network(plan: TrainingPlan, trained: Mapping[str, Trained]) -> Trained:
    """The network that becomes the bundle: the plan's, else the one with the lowest validation loss."""
    if plan.chosen is not None:
        return trained[plan.chosen]
    return min(trained.values(), key=lambda each: each.valid_loss)


def load_trained(trained: Trained) -> Network:
    """The network in float32, in evaluation mode, without gradients, on the CPU.

    Raises: NcovError (bundle_damaged).
    """
    with torch.device("meta"):
        network = build(trained.place.network, len(LABELS))
    network.model.load_state_dict(read_weights(trained.weights), assign=True)
    network.requires_grad_(False)
    return network.eval()


def start_network(plan: TrainingPlan, name: str, means: Means, purpose: str = "plan") -> Network:
    """A network as the plan's first stage finds it.

    Raises: NcovError (architecture_unknown, weights_missing, weights_damaged, bundle_unknown,
        bundle_damaged, plan_bundle_network, plan_bundle_colours).
    """
    check_known(name)
    start = plan.start
    if start.kind == "bundle":
        folder, bundle = find_start(plan, name, means.models)
        network = load_network(folder, bundle)
        if bundle.classes != LABELS:
            _exchange_classes(network)
        return network
    # What has no weights yet, the head or all of it, is drawn from the plan's seed.
    torch.manual_seed(int(counted_rng(plan.seed, purpose, name, "start").integers(2**63)))
    network = build(name, len(LABELS))
    if start.kind == "imagenet":
        load_imagenet(network, find_weights(name, means.weights))
    return network


def find_start(plan: TrainingPlan, name: str, models: Sequence[Path]) -> tuple[Path, Bundle]:
    """The bundle a plan begins with. Raises: NcovError as `start_network`."""
    wanted = plan.start.bundle or ""
    files = (path for folder in models for path in folder.glob(f"*/{MODEL_FILE}"))
    folders = {path.parent.name: path.parent for path in files}
    if wanted not in folders:
        installed = ", ".join(sorted(folders))
        raise NcovError(ErrorKind.BUNDLE_UNKNOWN, bundle=wanted, installed=installed)
    bundle = read_bundle(folders[wanted])
    if bundle.architecture != name:
        raise NcovError(
            ErrorKind.PLAN_BUNDLE_NETWORK, bundle=wanted, found=bundle.architecture, network=name
        )
    if (bundle.bits, bundle.mean, bundle.std) != (plan.bits, MEAN, STD):
        raise NcovError(ErrorKind.PLAN_BUNDLE_COLOURS, bundle=wanted, bits=bundle.bits)
    return folders[wanted], bundle


def check_known(name: str) -> None:
    """Raises: NcovError (architecture_unknown)."""
    if name not in ARCHITECTURES:
        known = ", ".join(ARCHITECTURES)
        raise NcovError(ErrorKind.ARCHITECTURE_UNKNOWN, architecture=name, known=known)


def _exchange_classes(network: Network) -> None:
    """Puts the rows of the last layer in the order of `LABELS`."""
    layer = network.model.get_submodule(network.output_layer())
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(parameter.flip(0).clone())


def _task(
    plan: TrainingPlan,
    stage: Stage,
    place: Place,
    films: Sequence[TrainingFilm],
    small: SmallFilms,
) -> Task:
    # Without the network's name: networks that are compared get the same films, changed alike.
    key = (plan.seed, place.purpose, place.stage)
    some = {split: tuple(film for film in films if film.split is split) for split in Split}
    training = Drawn(small, some[Split.TRAIN], plan.bits, plan_changes(plan), key, plan.balance)
    valid = replace(training, films=some[Split.VALID], changes=UNCHANGED)
    return Task(plan, stage, place, training, valid)


def _train(task: Task, means: Means, before: Trained | None) -> Trained:
    checkpoints = Checkpoints(means.run.checkpoints, task.place)
    standing = checkpoints.standing()
    if standing is None or not standing.done:
        name = task.place.network
        if before is None:
            network = start_network(task.plan, name, means, task.place.purpose)
        else:
            network = load_trained(before)
        standing = StageLoop(task, network, means.fabric, means.watch, checkpoints).run()
    assert standing.best_epoch is not None
    assert standing.best_loss is not None
    file = checkpoints.folder / standing.best_file
    return Trained(task.place, task.stage.input_size, file, standing.best_epoch, standing.best_loss)
