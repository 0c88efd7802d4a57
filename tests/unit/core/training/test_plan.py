"""A plan: the same as TOML and back, and what cannot be is refused with the place."""

from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.plan import (
    Constant,
    Films,
    RangeTest,
    Sgdr,
    Stage,
    Start,
    TrainingPlan,
    plan_sha256,
    plan_text,
    read_plan,
    write_plan,
)
from ncov_desktop.text import error_message

HEAD = Stage(
    name="one",
    networks=("resnet18", "vgg16"),
    input_size=224,
    batch_size=16,
    epochs=4,
    schedule=Constant(rate=0.01),
    range_test=RangeTest(),
)
WHOLE = Stage(
    name="two",
    networks=("resnet18",),
    input_size=448,
    batch_size=8,
    epochs=12,
    trained="all",
    schedule=Sgdr(high=0.01),
)


def plan(folder: Path) -> TrainingPlan:
    return TrainingPlan(
        name="mine",
        films=Films(table=folder / "films.csv", external=(folder / "openi.csv",)),
        start=Start(kind="imagenet"),
        stages=(HEAD, WHOLE),
    )


def test_a_plan_comes_back_as_it_was_written(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan.toml", plan(tmp_path))
    assert read_plan(tmp_path / "plan.toml") == plan(tmp_path)


def test_tables_lie_beside_the_plan_and_the_hash_does_not_know_where(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(plan_text(plan(Path())))
    found = read_plan(tmp_path / "plan.toml")
    assert found.films.table == tmp_path / "films.csv"
    assert plan_sha256(found) == plan_sha256(plan(Path("elsewhere")))


@pytest.mark.parametrize(
    ("old", "new", "kind", "facts"),
    [
        ("input_size = 224", "input_size = 225", "plan_number_step",
         {"where": "stages.0.input_size", "limit": "32"}),
        ("batch_size = 16", "batch_size = 0", "plan_number_low",
         {"where": "stages.0.batch_size", "limit": "1"}),
        ("epochs = 12", "epochs = 1001", "plan_number_high",
         {"where": "stages.1.epochs", "limit": "1000"}),
        ('name = "mine"', 'name = "My plan!"', "plan_name", {"where": "name"}),
        ('name = "mine"', "", "plan_entry_missing", {"where": "name"}),
        ("seed = 20210728", "seeds = 1", "plan_entry_unknown", {"where": "seeds"}),
        ("seed = 20210728", "seed = ", "plan_damaged", {"where": ""}),
        ("seed = 20210728", 'seed = "one"', "plan_damaged", {"where": "seed"}),
        ('networks = [\n    "resnet18",\n]', "networks = []", "plan_stage_empty",
         {"where": "stages.1.networks"}),
        ('kind = "imagenet"', 'kind = "bundle"', "plan_start", {}),
        ('networks = [\n    "resnet18",\n]', 'networks = ["resnet50"]', "plan_stage_network",
         {"network": "resnet50", "stage": "two", "before": "one"}),
        ('name = "two"', 'name = "one"', "plan_stage_names", {"stage": "one"}),
        ("seed = 20210728", 'chosen = "vgg16"', "plan_chosen", {"network": "vgg16"}),
        ("[films]", "[films]\nsplit = {train = 0.5, valid = 0.6, test = 0.2}", "plan_shares", {}),
        ("[films]", "[films]\nsplit = {train = 1.0, valid = 0.0, test = 0.0}", "plan_shares", {}),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, kind: str, facts: dict[str, str]
) -> None:
    words = plan_text(plan(Path()))
    assert old in words
    (tmp_path / "plan.toml").write_text(words.replace(old, new))
    with pytest.raises(NcovError) as caught:
        read_plan(tmp_path / "plan.toml")
    assert caught.value.kind is ErrorKind(kind)
    assert facts.items() <= caught.value.facts.items()
    said = str(error_message(caught.value))
    assert "–" not in said
    assert kind == "plan_damaged" or not any(word in said for word in ("Value", "Input", "String"))
