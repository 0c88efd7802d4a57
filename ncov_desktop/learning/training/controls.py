"""What the plain result is held against: trainings without a source or a centre, and no pixels."""

from collections.abc import Iterator, Sequence

from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm, dataset_sha256
from ncov_desktop.core.training.evaluation import EvaluatedSet, NotMade, Remark, SetKind
from ncov_desktop.core.training.file_geometry import geometry_scores
from ncov_desktop.core.training.measuring import (
    GUESSED_THRESHOLD,
    Scored,
    SetName,
    measure_set,
    threshold_for,
)
from ncov_desktop.core.training.plan import Sgdr, Stage, TrainingPlan
from ncov_desktop.learning.training.desk import Desk
from ncov_desktop.learning.training.stages import Means, find_start, train_plan

REFERENCE, CENTRE_HIDDEN = "reference", "centre-hidden"
# Highest learning rates of a random start; those that a start is carefully trained on with are too low.
_RANDOM_RATES = {"adamw": 4e-4, "sgd": 1e-2}


def control_plan(plan: TrainingPlan, network: str) -> TrainingPlan:
    """The plan of the trainings that are compared: one network, from the controls' start.

    Where only the controls start at random, they have no trunk worth freezing, and more to learn:
    stages that train a part alone are left out, and all groups of layers learn at one, higher, rate.
    """
    testing = plan.testing
    start = testing.controls_start or plan.start
    stages = [stage for stage in plan.stages if network in stage.networks]
    if start.kind == "random" and plan.start.kind != "random":
        whole = [stage for stage in stages if stage.trained == "all"]
        stages = [_from_nothing(stage) for stage in whole or stages]
    return plan.model_copy(
        update={
            "start": start,
            "chosen": network,
            "stages": tuple(_shorter(stage, network, testing.controls_epochs) for stage in stages),
        }
    )


def controls(
    plan: TrainingPlan, films: Sequence[TrainingFilm], network: str, means: Means, desk: Desk
) -> Iterator[EvaluatedSet | NotMade]:
    """Every control that the plan asks for, and the file's geometry, which costs nothing.

    Raises: as `train_plan`.
    """
    testing = plan.testing
    own = control_plan(plan, network)
    trains = testing.leave_one_source_out or testing.centre_hidden
    if trains and own.stages != _own_stages(plan, network):
        trained = train_plan(own, films, means, REFERENCE)[network]
        worth = desk.judge(trained, films)
        if worth.test:
            yield worth.measured(SetKind.REFERENCE, "test", worth.test)
    if testing.leave_one_source_out:
        for source in _sources(films):
            yield _without(source, own, films, network, means, desk)
    if testing.centre_hidden:
        yield _hidden(own, films, network, means, desk)
    yield _geometry(plan, films)


def _own_stages(plan: TrainingPlan, network: str) -> tuple[Stage, ...]:
    """What the plan's own training of the network is, to see whether the controls' differs."""
    return tuple(
        stage.model_copy(update={"networks": (network,)})
        for stage in plan.stages
        if network in stage.networks
    )


def _shorter(stage: Stage, network: str, epochs: int | None) -> Stage:
    """The stage for one network, with at most so many epochs."""
    count = min(stage.epochs, epochs) if epochs is not None else stage.epochs
    schedule = stage.schedule
    if isinstance(schedule, Sgdr):
        first = min(schedule.first_cycle, count)
        schedule = schedule.model_copy(update={"first_cycle": first})
    changed = {"networks": (network,), "epochs": count, "schedule": schedule, "range_test": None}
    return stage.model_copy(update=changed)


def _from_nothing(stage: Stage) -> Stage:
    high = _RANDOM_RATES[stage.optimizer.kind]
    schedule = Sgdr(high=high, low=high / 100, first_cycle=stage.epochs)
    return stage.model_copy(update={"trained": "all", "discriminative": 1.0, "schedule": schedule})


def _sources(films: Sequence[TrainingFilm]) -> list[str]:
    """The sources, where there is more than one."""
    sources = sorted({film.origin.source for film in films})
    return sources if len(sources) > 1 else []


def _without(
    source: str,
    plan: TrainingPlan,
    films: Sequence[TrainingFilm],
    network: str,
    means: Means,
    desk: Desk,
) -> EvaluatedSet | NotMade:
    """Trained on all other sources, tested on every film of this one.

    Collections share patients, so other films of its patients are not learned either.
    """
    left_out = [film for film in films if film.origin.source == source]
    known = {film.origin.patient for film in left_out}
    rest = [film for film in films if film.origin.patient not in known]
    learned = {film.label for film in rest if film.split is Split.TRAIN}
    if learned != set(LABELS) or not any(film.split is Split.VALID for film in rest):
        return NotMade(name=source, kind=SetKind.LEFT_OUT, why="one-class")
    name = f"without {source}"
    trained = train_plan(plan, rest, means, name)[network]
    worth = desk.judge(trained, rest)
    seen = desk.see(trained, left_out, name)
    return worth.measured(SetKind.LEFT_OUT, source, seen, *_start_remarks(plan, films, means))


def _hidden(
    plan: TrainingPlan, films: Sequence[TrainingFilm], network: str, means: Means, desk: Desk
) -> EvaluatedSet | NotMade:
    """Trained and tested with the centre of every film hidden."""
    if not any(film.split is Split.TEST for film in films):
        return NotMade(name="test", kind=SetKind.CENTRE_HIDDEN, why="no-films")
    trained = train_plan(plan, films, means, CENTRE_HIDDEN, hide_centre=True)[network]
    worth = desk.judge(trained, films, hide_centre=True)
    return worth.measured(SetKind.CENTRE_HIDDEN, "test", worth.test)


def _geometry(plan: TrainingPlan, films: Sequence[TrainingFilm]) -> EvaluatedSet | NotMade:
    """What size, shape, depth and kind of the file score."""
    training, valid, test = (
        [film for film in films if film.split is split]
        for split in (Split.TRAIN, Split.VALID, Split.TEST)
    )
    if not test:
        return NotMade(name="test", kind=SetKind.GEOMETRY, why="no-films")
    scores = geometry_scores(training, [*valid, *test])
    if scores is None:
        return NotMade(name="test", kind=SetKind.GEOMETRY, why="facts")
    chosen, tested = (
        Scored.of(
            [film.label == LABELS[0] for film in some],
            of,
            [film.origin.patient for film in some],
        )
        for some, of in ((valid, scores[: len(valid)]), (test, scores[len(valid) :]))
    )
    remarks: tuple[Remark, ...] = ()
    try:
        threshold = threshold_for(plan.testing.threshold, chosen)
    except ValueError:
        threshold, remarks = GUESSED_THRESHOLD, (Remark.THRESHOLD_GUESSED,)
    return measure_set(SetName("test", SetKind.GEOMETRY, "", remarks), tested, threshold)


def _start_remarks(
    plan: TrainingPlan, films: Sequence[TrainingFilm], means: Means
) -> tuple[Remark, ...]:
    """Whether what the training began with may know the source that is left out."""
    if plan.start.kind != "bundle":
        return ()
    try:
        _, bundle = find_start(plan, plan.stages[0].networks[0], means.models)
    except NcovError:
        return (Remark.START_MAY_HAVE_SEEN,)
    same = bundle.data_sha256 == dataset_sha256(films)
    return (Remark.START_HAS_SEEN if same else Remark.START_MAY_HAVE_SEEN,)
