"""What follows a run's stages: figures, controls and a bundle that the engine takes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training import plan as plans
from ncov_desktop.core.training.dataset import Split, TrainingFilm, write_dataset
from ncov_desktop.core.training.evaluation import (
    EVALUATION_FILE,
    SCORES_FILE,
    Evaluation,
    Remark,
    SetKind,
    read_evaluation,
)
from ncov_desktop.core.training.file_geometry import geometry_scores
from ncov_desktop.core.training.plan import Films, Sgdr, Start, TrainingPlan
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.engine import LocalEngine
from ncov_desktop.learning.training.after import evaluate_run
from ncov_desktop.learning.training.controls import _without, control_plan
from ncov_desktop.learning.training.desk import Desk
from ncov_desktop.learning.training.stages import train_plan

NewBench = Callable[[TrainingPlan, str], Any]
SOURCES = ("clinic", "ward")


def by_source(films: tuple[TrainingFilm, ...]) -> tuple[TrainingFilm, ...]:
    """Every other pair of films comes from the ward."""
    return tuple(
        replace(film, origin=replace(film.origin, source=SOURCES[place // 2 % 2]))
        for place, film in enumerate(films)
    )


@pytest.fixture
def whole(small_plan: TrainingPlan, new_bench: NewBench) -> tuple[TrainingPlan, Any]:
    """A run with two sources, all controls and an external table, its stages done."""
    testing = plans.Testing(controls_start=Start(kind="random"), controls_epochs=1)
    plan = small_plan.model_copy(update={"testing": testing})
    bench = new_bench(plan, "run")
    films = by_source(bench.means.films)
    bench.means = replace(bench.means, films=films)
    outside = [replace(film, split=Split.TEST) for film in films[-4:]]
    write_dataset(bench.run.path / "elsewhere.csv", outside)
    external = Films(table=plan.films.table, external=(bench.run.path / "elsewhere.csv",))
    return plan.model_copy(update={"films": external}), bench


def evaluated(plan: TrainingPlan, bench: Any) -> Evaluation:
    films = bench.means.films
    return evaluate_run(plan, films, train_plan(plan, films, bench.means), bench.means)


def test_a_run_is_tested_beside_its_controls_and_becomes_a_bundle(
    whole: tuple[TrainingPlan, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, bench = whole
    found = evaluated(plan, bench)
    folder = bench.run.evaluation
    assert read_evaluation(folder / EVALUATION_FILE) == found
    kinds = [each.kind for each in found.sets]
    assert kinds == [
        SetKind.VALIDATION,
        SetKind.TEST,
        SetKind.SOURCE,
        SetKind.SOURCE,
        SetKind.EXTERNAL,
        SetKind.REFERENCE,
        SetKind.LEFT_OUT,
        SetKind.LEFT_OUT,
        SetKind.CENTRE_HIDDEN,
        SetKind.GEOMETRY,
    ]
    (test,) = found.of(SetKind.TEST)
    assert test.counts.films == 4
    # the films of a source that is left out are all tested, for none of them was learned
    assert [each.counts.films for each in found.of(SetKind.LEFT_OUT)] == [12, 12]
    assert Remark.START_HAS_SEEN not in {r for each in found.sets for r in each.remarks}
    lines = (folder / SCORES_FILE).read_text().splitlines()
    assert len(lines) == 1 + 8 + 4
    assert all(
        str(film.file) not in (folder / EVALUATION_FILE).read_text() for film in bench.means.films
    )
    pictures = {file.name for file in folder.glob("film-*.png")}
    assert pictures == {f"film-{each.film.number}.png" for each in found.wrong}
    assert {event.kind for event in bench.events} >= {"evaluating", "evaluated", "bundle-made"}

    (made,) = bench.run.bundles.iterdir()
    engine = LocalEngine(made, "cpu")
    assert engine.info().model_id == made.name
    film = prepare(chest_phantom(3, 256, 200).radiographs[0], engine._bundle)
    assert 0 <= engine.judge(film).prediction.covid19 <= 1
    card = (made / "CARD.md").read_text()
    assert "random weights" in card
    assert "trained without ward" in card
    engine.close()

    # A second time nothing is trained and no bundle made anew.
    def trains(*_: object, **__: object) -> None:
        raise AssertionError("trained again")

    before = (made / "model.json").read_bytes()
    monkeypatch.setattr("ncov_desktop.learning.training.loop.StageLoop.run", trains)
    again = evaluated(plan, bench)
    assert again.sets == found.sets
    assert (made / "model.json").read_bytes() == before


def test_no_other_film_of_a_patient_whose_source_is_left_out_is_learned(
    whole: tuple[TrainingPlan, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, bench = whole
    films = bench.means.films
    clinic, ward = (next(film for film in films if film.origin.source == name) for name in SOURCES)
    # a film that the ward's collection took over from the clinic
    shared = replace(ward, origin=replace(ward.origin, patient=clinic.origin.patient))
    films = tuple(shared if film is ward else film for film in films)
    learned: dict[str, tuple[TrainingFilm, ...]] = {}

    def trains(_plan: object, some: Sequence[TrainingFilm], _means: object, purpose: str) -> Any:
        learned[purpose] = tuple(some)
        raise StopIteration

    monkeypatch.setattr("ncov_desktop.learning.training.controls.train_plan", trains)
    means = replace(bench.means, films=films)
    network = plan.stages[0].networks[0]
    for source in SOURCES:
        with pytest.raises(StopIteration):
            _without(source, plan, films, network, means, Desk(plan, means))
    without_clinic, without_ward = (learned[f"without {name}"] for name in SOURCES)
    assert len(without_clinic) == 11
    assert shared not in without_clinic
    assert len(without_ward) == 11
    assert clinic not in without_ward


def test_a_source_without_which_a_class_is_missing_is_said_and_not_trained(
    small_plan: TrainingPlan, new_bench: NewBench
) -> None:
    testing = plans.Testing(centre_hidden=False)
    plan = small_plan.model_copy(update={"testing": testing})
    bench = new_bench(plan, "run")
    films = tuple(
        replace(film, origin=replace(film.origin, source=SOURCES[film.label == COVID19]))
        for film in bench.means.films
    )
    bench.means = replace(bench.means, films=films)
    found = evaluated(plan, bench)
    assert [(each.name, each.why) for each in found.not_made] == [
        ("clinic", "one-class"),
        ("ward", "one-class"),
    ]
    # the controls would be trained as the network was, so nothing has to be compared with
    assert not found.of(SetKind.REFERENCE)


def test_a_random_start_freezes_nothing(small_plan: TrainingPlan) -> None:
    (network,) = small_plan.stages[0].networks
    testing = plans.Testing(controls_start=Start(kind="random"), controls_epochs=2)
    update = {"start": Start(kind="bundle", bundle="b"), "testing": testing}
    plan = control_plan(small_plan.model_copy(update=update), network)
    assert [stage.trained for stage in plan.stages] == ["all"]
    assert plan.stages[0].epochs == 2
    assert plan.stages[0].discriminative == 1.0
    assert plan.start.kind == "random"
    assert plan.stages[0].schedule == Sgdr(high=1e-2, low=1e-4, first_cycle=2)


def test_geometry_alone_tells_classes_that_differ_in_shape(
    drawn_films: tuple[TrainingFilm, ...],
) -> None:
    shaped = [
        replace(film, facts=replace(film.facts, cols=48 if film.label == COVID19 else 40))
        for film in drawn_films
    ]
    scores = geometry_scores(shaped[:16], shaped[16:])
    assert scores is not None
    assert np.array_equal(scores > 0.5, [film.label == COVID19 for film in shaped[16:]])
    alike = geometry_scores(drawn_films[:16], drawn_films[16:])
    assert alike is not None
    assert abs(alike - 0.5).max() < 0.3
    assert geometry_scores([replace(shaped[0], facts=None)], shaped[1:]) is None
    one = [film for film in shaped if film.label == OTHER_PNEUMONIA]
    assert geometry_scores(one, shaped) is None
