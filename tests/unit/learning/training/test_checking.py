"""What stands against a plan on this machine is said before anything is started."""

from pathlib import Path
from types import ModuleType

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.estimate import Question
from ncov_desktop.core.training.plan import Films, Start, TrainingPlan
from ncov_desktop.core.training.presets import paper_plan
from ncov_desktop.learning.training import checking
from ncov_desktop.learning.training.checking import check, needed_bytes
from ncov_desktop.learning.training.estimate import estimate
from ncov_desktop.text.errors import error_message


def question(plan: TrainingPlan, folder: Path, **changes: object) -> Question:
    facts = {"films": 24, "training": 12, "valid": 8, "controls": 0, "folder": folder}
    return Question.model_validate({"plan": plan, **facts, **changes})


def staged(plan: TrainingPlan, **changes: object) -> TrainingPlan:
    return plan.model_copy(update={"stages": (plan.stages[0].model_copy(update=changes),)})


def refused(plan: TrainingPlan, folder: Path) -> NcovError:
    with pytest.raises(NcovError) as found:
        check(question(plan, folder), folder, [folder])
    assert str(error_message(found.value))
    return found.value


def test_a_plan_that_can_be_carried_out_passes(small_plan: TrainingPlan, tmp_path: Path) -> None:
    check(question(small_plan, tmp_path), tmp_path, [tmp_path])


def test_an_unknown_network_is_refused(small_plan: TrainingPlan, tmp_path: Path) -> None:
    error = refused(staged(small_plan, networks=("resnet7",)), tmp_path)
    assert error.kind is ErrorKind.ARCHITECTURE_UNKNOWN


def test_a_freeze_point_that_the_network_does_not_have_is_refused(
    small_plan: TrainingPlan, tmp_path: Path, tiny: ModuleType
) -> None:
    error = refused(staged(small_plan, trained="block9"), tmp_path)
    assert error.kind is ErrorKind.PLAN_FREEZE_POINT
    assert error.facts["network"] == tiny.NAME
    assert error.facts["known"] == "stem, block1, block2"


def test_films_too_small_for_the_network_are_refused(
    small_plan: TrainingPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes(_learner: object, side: int, _batch: int) -> bool:
        return side >= 96

    monkeypatch.setattr(checking, "_takes", takes)
    error = refused(small_plan, tmp_path)
    assert error.kind is ErrorKind.PLAN_INPUT_SIDE
    assert (error.facts["side"], error.facts["smallest"]) == (32, 96)


def test_one_film_of_one_cell_has_no_batch_statistics(tmp_path: Path) -> None:
    plan = paper_plan("p", Films(table=Path("t.csv")))
    stage = plan.stages[2].model_copy(
        update={"networks": ("resnet18",), "input_size": 32, "batch_size": 1}
    )
    lone = plan.model_copy(
        update={"stages": (stage,), "start": Start(kind="random"), "chosen": None}
    )
    error = refused(lone, tmp_path)
    assert error.kind is ErrorKind.PLAN_INPUT_SIDE
    assert error.facts["smallest"] == 64


def test_the_papers_plan_does_not_start_without_imagenets_weights(tmp_path: Path) -> None:
    plan = paper_plan("p", Films(table=Path("t.csv")))
    few = plan.model_copy(
        update={
            "stages": tuple(
                stage.model_copy(update={"networks": ("resnet18",)}) for stage in plan.stages
            ),
            "chosen": "resnet18",
        }
    )
    error = refused(few, tmp_path)
    assert error.kind is ErrorKind.WEIGHTS_MISSING
    assert "resnet18" in str(error.facts["file"])


def test_a_bundle_that_is_not_there_or_of_another_network_is_refused(
    small_plan: TrainingPlan, tmp_path: Path, tiny: ModuleType
) -> None:
    begun = small_plan.model_copy(update={"start": Start(kind="bundle", bundle="mine")})
    assert refused(begun, tmp_path).kind is ErrorKind.BUNDLE_UNKNOWN
    tiny.make_bundle(tmp_path / "mine")
    check(question(begun, tmp_path), tmp_path, [tmp_path])
    other = staged(begun, networks=("resnet18",))
    assert refused(other, tmp_path).kind is ErrorKind.PLAN_BUNDLE_NETWORK


def test_a_disk_without_room_is_refused(
    small_plan: TrainingPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = question(small_plan, tmp_path)
    more = question(small_plan, tmp_path, films=1024, controls=3)
    assert needed_bytes(more) > needed_bytes(asked) + 1000 * 32 * 32 * 2

    class Usage:
        free = needed_bytes(asked) - 1

    monkeypatch.setattr(checking.shutil, "disk_usage", lambda _folder: Usage)
    assert refused(small_plan, tmp_path).kind is ErrorKind.PLAN_DISK


def test_an_estimate_is_made_of_each_network_in_each_stage(
    small_plan: TrainingPlan, tmp_path: Path, tiny: ModuleType
) -> None:
    head, whole = estimate(question(small_plan, tmp_path))
    assert [(each.network, each.stage) for each in (head, whole)] == [
        (tiny.NAME, "head"),
        (tiny.NAME, "whole"),
    ]
    assert whole.total_s == pytest.approx(3 * whole.epoch_s)
    assert whole.epoch_s > 3 * whole.step_s > 0
    assert whole.peak_bytes > head.peak_bytes > 0
    assert whole.device == "CPU"
    assert whole.fits
