"""The presets: the paper's numbers are the paper's, and what we chose is marked as chosen."""

import tomllib
from pathlib import Path

import pytest

from ncov_desktop.core.training.plan import Films, Start, TrainingPlan
from ncov_desktop.core.training.presets import (
    NoteFrom,
    adapt_plan,
    notes,
    paper_plan,
    quick_plan,
)
from ncov_desktop.core.training.schedule import whole_cycles
from ncov_desktop.text.training_notes import annotated_plan, note_sentence

FILMS = Films(table=Path("films.csv"))
PAPER = paper_plan("paper", FILMS)
ALL = (PAPER, quick_plan("quick", FILMS), adapt_plan("adapt", FILMS, "some-bundle"))


def test_every_number_of_the_paper_is_in_its_preset() -> None:
    first, larger, unfrozen = PAPER.stages
    assert len(first.networks) == 11
    assert set(larger.networks) == set(unfrozen.networks) == {"vgg16", "densenet161", "resnet50"}
    assert [(s.input_size, s.batch_size, s.epochs, s.trained) for s in PAPER.stages] == [
        (224, 16, 40, "head"),
        (448, 8, 20, "head"),
        (448, 8, 60, "all"),
    ]
    assert [getattr(stage.schedule, "rate", None) for stage in (first, larger)] == [1e-2, 1e-2]
    for stage in PAPER.stages:
        assert stage.range_test is not None
        assert (stage.range_test.low, stage.range_test.high) == (1e-6, 1.0)
        assert stage.range_test.steps == 170
    assert PAPER.debias.films == "artefact-free"
    assert PAPER.debias.jpeg_quality == (30, 70)
    assert PAPER.chosen == "densenet161"
    assert PAPER.start.kind == "imagenet"


def test_cycles_of_the_presets_end_with_their_stage() -> None:
    for plan in ALL:
        for stage in plan.stages:
            assert stage.schedule.kind == "constant" or whole_cycles(stage.schedule, stage.epochs)


def test_only_the_papers_preset_treats_sources_differently() -> None:
    assert [plan.debias.films for plan in ALL] == ["artefact-free", "all", "all"]


def test_what_the_paper_does_not_say_is_marked_as_ours() -> None:
    origins = {note.field: note.origin for note in notes(PAPER)}
    assert origins["stages.0.epochs"] is NoteFrom.PAPER
    assert origins["debias.jpeg_quality"] is NoteFrom.PAPER
    for field in ("stages.2.epochs", "stages.2.schedule.growth", "stages.0.optimizer.momentum"):
        assert origins[field] is NoteFrom.OURS


def test_a_note_holds_only_while_the_number_does() -> None:
    changed = PAPER.model_copy(update={"balance": "none", "bits": 12})
    gone = {note.field for note in notes(PAPER)} - {note.field for note in notes(changed)}
    assert gone == {"balance", "bits"}
    assert notes(PAPER.model_copy(update={"preset": "own"})) == ()


@pytest.mark.parametrize("plan", ALL, ids=lambda plan: plan.preset)
def test_a_plan_with_its_notes_reads_back_as_the_same_plan(plan: TrainingPlan) -> None:
    words = annotated_plan(plan)
    assert TrainingPlan.model_validate(tomllib.loads(words)) == plan


def test_notes_stand_above_their_entries() -> None:
    lines = annotated_plan(PAPER).splitlines()
    place = lines.index("jpeg_quality = [")
    assert lines[place - 1] == "# From the paper."
    place = next(at for at, line in enumerate(lines) if line.startswith("first_cycle"))
    assert lines[place - 1].startswith("# Our choice")
    assert sum(line.startswith("# ") for line in lines) == len(notes(PAPER))
    assert all(note_sentence(note) for note in notes(PAPER))


def test_adapt_begins_with_the_bundle_and_goes_slowly() -> None:
    plan = ALL[2]
    assert plan.start == Start(kind="bundle", bundle="some-bundle")
    assert {stage.input_size for stage in plan.stages} == {224}
    assert plan.stages[-1].discriminative < 0.1
    assert plan.augmentation.aspect > 1
