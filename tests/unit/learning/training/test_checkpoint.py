"""A checkpoint that counts is whole, whatever happened while it was written."""

from pathlib import Path

import pytest
import torch

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.events import Place
from ncov_desktop.learning.training import checkpoint
from ncov_desktop.learning.training.checkpoint import (
    Checkpoints,
    Standing,
    load_optimizer,
    optimizer_tensors,
)

PLACE = Place(network="net", stage="one")


def tensors(value: float) -> dict[str, torch.Tensor]:
    return {"model.a": torch.full((3, 4), value), "model.n": torch.tensor(7)}


def standing(step: int, **changes: object) -> Standing:
    return Standing(step=step, part_size=4, **changes)  # type: ignore[arg-type]


@pytest.fixture
def kept(tmp_path: Path) -> Checkpoints:
    made = Checkpoints(tmp_path, PLACE)
    for step in (1, 2, 3):
        made.write(tensors(step), standing(step, loss_sum=0.1 + step / 3))
    return made


def step_of(checkpoints: Checkpoints) -> int:
    found = checkpoints.read()
    assert found is not None
    assert torch.equal(found[0]["model.a"], tensors(found[1].step)["model.a"])
    return found[1].step


def test_the_latest_of_two_comes_back_exactly(kept: Checkpoints) -> None:
    assert step_of(kept) == 3
    assert len(list(kept.folder.glob("*.json"))) == 2
    found = kept.read()
    assert found is not None
    assert found[1].loss_sum == 0.1 + 3 / 3
    assert found[0]["model.n"].dtype == torch.int64


def test_without_any_there_is_none(tmp_path: Path) -> None:
    assert Checkpoints(tmp_path, PLACE).read() is None
    assert Checkpoints(tmp_path, PLACE).standing() is None


@pytest.mark.parametrize("damage", ["cut", "flipped", "gone", "facts cut", "facts of others"])
def test_a_torn_write_leaves_the_one_before(kept: Checkpoints, damage: str) -> None:
    latest = sorted(kept.folder.glob("*.safetensors"))[-1]
    facts = latest.with_suffix(".json")
    blob = bytearray(latest.read_bytes())
    if damage == "cut":
        latest.write_bytes(blob[:-5])
    elif damage == "flipped":
        blob[-3] ^= 1
        latest.write_bytes(blob)
    elif damage == "gone":
        latest.unlink()
    elif damage == "facts cut":
        facts.write_bytes(facts.read_bytes()[:-9])
    else:
        facts.write_text("{}")
    assert step_of(kept) == 2
    kept.write(tensors(4), standing(4))
    assert step_of(kept) == 4


def test_two_damaged_ones_are_said(kept: Checkpoints) -> None:
    for file in kept.folder.glob("*.safetensors"):
        file.write_bytes(b"")
    with pytest.raises(NcovError) as found:
        kept.read()
    assert found.value.kind is ErrorKind.CHECKPOINTS_DAMAGED
    assert found.value.facts == {"network": "net", "stage": "one"}


def test_a_full_disk_leaves_the_one_before(
    kept: Checkpoints, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_rest: object, **_more: object) -> None:
        raise OSError(28, "full")

    before = sorted(file.name for file in kept.folder.iterdir())
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "write_atomically", full)
        with pytest.raises(OSError, match="full"):
            kept.write(tensors(4), standing(4))
    assert sorted(file.name for file in kept.folder.iterdir()) == before
    assert step_of(kept) == 3


def test_the_best_weights_stay_while_a_checkpoint_names_them(tmp_path: Path) -> None:
    kept = Checkpoints(tmp_path, PLACE)
    first = kept.write_best(0, tensors(0.5))
    kept.write(tensors(1), standing(1, best_file=first))
    second = kept.write_best(1, tensors(0.7))
    kept.write(tensors(2), standing(2, best_file=second))
    assert {file.name for file in kept.folder.glob("best-*")} == {first, second}
    kept.write(tensors(3), standing(3, best_file=second))
    assert {file.name for file in kept.folder.glob("best-*")} == {second}
    kept.write({}, standing(3, best_file=second, done=True))
    assert sorted(file.name for file in kept.folder.iterdir()) == [
        "00000004.json",
        "00000004.safetensors",
        second,
    ]


def test_purposes_have_folders_of_their_own(tmp_path: Path) -> None:
    names = ("plan", "without a/b", "without a-b", "without ../../x")
    folders = {
        Checkpoints(tmp_path, PLACE.model_copy(update={"purpose": name})).folder for name in names
    }
    assert len(folders) == 4
    assert all(folder.resolve().is_relative_to(tmp_path) for folder in folders)


@pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.AdamW])
def test_an_optimizer_gets_its_memory_back(kind: type[torch.optim.Optimizer]) -> None:
    options = {"momentum": 0.9} if kind is torch.optim.SGD else {}

    def fresh() -> tuple[torch.nn.Linear, torch.optim.Optimizer]:
        torch.manual_seed(1)
        layer = torch.nn.Linear(3, 2)
        return layer, kind(layer.parameters(), lr=0.1, **options)  # type: ignore[call-arg]

    def step(layer: torch.nn.Linear, optimizer: torch.optim.Optimizer) -> None:
        optimizer.zero_grad()
        layer(torch.ones(1, 3)).square().sum().backward()
        optimizer.step()

    layer, optimizer = fresh()
    step(layer, optimizer)
    other, another = fresh()
    other.load_state_dict(layer.state_dict())
    load_optimizer(
        another, {name: each.clone() for name, each in optimizer_tensors(optimizer).items()}
    )
    step(layer, optimizer)
    step(other, another)
    assert torch.equal(layer.weight, other.weight)
