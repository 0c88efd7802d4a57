"""A plan's stages with the tiny network: what they tell, keep, and do again in the same way."""

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
import torch

from ncov_desktop.core.bundle import write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19
from ncov_desktop.core.training.dataset import LABELS
from ncov_desktop.core.training.events import Place
from ncov_desktop.core.training.plan import Constant, Start, TrainingPlan
from ncov_desktop.core.training.progress import fold
from ncov_desktop.core.training.schedule import rate_at
from ncov_desktop.imaging.augment import UNCHANGED
from ncov_desktop.learning.training import learner, loop
from ncov_desktop.learning.training.checkpoint import Checkpoints, read_weights
from ncov_desktop.learning.training.films import Drawn
from ncov_desktop.learning.training.machine import make_fabric
from ncov_desktop.learning.training.stages import (
    chosen_network,
    find_start,
    load_trained,
    start_network,
    train_plan,
)
from ncov_desktop.learning.training.validation import class_weights
from ncov_desktop.learning.training.watch import Stopped, Watch
from ncov_desktop.learning.weights import load_network


class StopsAt(Watch):
    """Is told to stop when it has been asked so many times."""

    left = 0

    def is_wanted(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.told.append(15)
        return bool(self.told)


NewBench = Callable[[TrainingPlan, str], Any]


def test_a_plan_is_carried_out(small_plan: TrainingPlan, new_bench: NewBench) -> None:
    bench = new_bench(small_plan, "run")
    trained = train_plan(small_plan, bench.means.films, bench.means)
    found = chosen_network(small_plan, trained)
    assert found.place.stage == "whole"
    progress = fold(bench.events)
    head, whole = progress.stages
    assert [point.epoch for point in whole.epochs] == [0, 1, 2]
    assert (head.ended, whole.ended) == (True, True)
    assert whole.best_epoch == found.best_epoch
    assert min(point.valid_loss for point in whole.epochs) == found.valid_loss
    assert whole.epochs[-1].valid.true_positive + whole.epochs[-1].valid.false_negative == 4
    network = load_trained(found)
    kept = read_weights(found.weights)
    assert all(torch.equal(kept[name], each) for name, each in network.model.state_dict().items())
    assert [file.name for file in found.weights.parent.glob("best-*")] == [found.weights.name]


def test_what_was_done_is_not_done_again(small_plan: TrainingPlan, new_bench: NewBench) -> None:
    bench = new_bench(small_plan, "run")
    first = train_plan(small_plan, bench.means.films, bench.means)
    told = len(bench.events)
    assert train_plan(small_plan, bench.means.films, bench.means) == first
    assert bench.events[told:] == []


@pytest.mark.parametrize("stop_at", [5, 8])
def test_a_run_that_is_stopped_anywhere_comes_to_the_same_bits(
    small_plan: TrainingPlan, new_bench: NewBench, stop_at: int
) -> None:
    whole = new_bench(small_plan, "whole")
    expected = train_plan(small_plan, whole.means.films, whole.means)
    bench = new_bench(small_plan, "broken")
    watch = StopsAt(bench.run, bench.events.append)
    watch.left = stop_at
    means = replace(bench.means, watch=watch)
    with pytest.raises(Stopped):
        train_plan(small_plan, bench.means.films, means)
    found = train_plan(small_plan, bench.means.films, bench.means)
    for name, trained in expected.items():
        one, other = read_weights(trained.weights), read_weights(found[name].weights)
        assert all(torch.equal(one[each], other[each]) for each in one)
        assert trained.valid_loss == found[name].valid_loss


def frozen(plan: TrainingPlan, **changes: object) -> TrainingPlan:
    """The plan's first stage alone, with changes."""
    return plan.model_copy(update={"stages": plan.stages[:1], **changes})


def weights_of(plan: TrainingPlan, bench: Any) -> dict[str, torch.Tensor]:
    (found,) = train_plan(plan, bench.means.films, bench.means).values()
    return read_weights(found.weights)


def test_without_enough_memory_a_batch_comes_in_parts_and_to_the_same(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = frozen(small_plan)
    expected = weights_of(plan, new_bench(plan, "whole"))
    bench = new_bench(plan, "parts")
    real = learner.picture_tensor

    def short(colours: torch.Tensor) -> torch.Tensor:
        if len(colours) > 1 and torch.is_grad_enabled():
            raise torch.OutOfMemoryError("out of memory")
        return real(colours)

    monkeypatch.setattr(learner, "picture_tensor", short)
    found = weights_of(plan, bench)
    assert [event.part_size for event in bench.of("batch-shrunk")] == [2, 1]
    for name, each in expected.items():
        torch.testing.assert_close(found[name], each, rtol=1e-5, atol=1e-6)
    curve = fold(bench.events).stages[0]
    assert (curve.batch_size, curve.part_size) == (4, 1)


def test_not_even_one_film_fits(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_rest: object) -> torch.Tensor:
        raise RuntimeError("DefaultCPUAllocator: not enough memory")

    monkeypatch.setattr(learner, "picture_tensor", full)
    bench = new_bench(small_plan, "run")
    with pytest.raises(NcovError) as found:
        train_plan(small_plan, bench.means.films, bench.means)
    assert found.value.kind is ErrorKind.DEVICE_OUT_OF_MEMORY


def test_what_is_frozen_stays_bit_for_bit_with_its_batch_statistics(
    small_plan: TrainingPlan, new_bench: NewBench
) -> None:
    plan = frozen(small_plan)
    bench = new_bench(plan, "run")
    (name,) = plan.stages[0].networks
    before = start_network(plan, name, bench.means).model.state_dict()
    after = weights_of(plan, bench)
    changed = {key for key, each in after.items() if not torch.equal(before[key], each)}
    assert changed == {"classifier.weight", "classifier.bias"}


@pytest.mark.parametrize(("trained", "first"), [("block2", "features.denseblock2"), ("all", "")])
def test_a_freeze_point_trains_from_there_on(
    small_plan: TrainingPlan, new_bench: NewBench, trained: str, first: str
) -> None:
    stage = small_plan.stages[0].model_copy(update={"trained": trained})
    plan = small_plan.model_copy(update={"stages": (stage,)})
    bench = new_bench(plan, "run")
    before = start_network(plan, stage.networks[0], bench.means).model.state_dict()
    after = weights_of(plan, bench)
    changed = {key for key, each in after.items() if not torch.equal(before[key], each)}
    expected = {
        key
        for key in after
        if trained == "all" or key.startswith((first, "features.norm5", "classifier"))
    }
    assert changed == expected


def test_discriminative_rates_reach_the_groups(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[float]] = []
    real = torch.optim.SGD.step

    def step(self: torch.optim.SGD, *rest: object) -> object:
        seen.append([group["lr"] for group in self.param_groups])
        return real(self, *rest)

    monkeypatch.setattr(torch.optim.SGD, "step", step)
    bench = new_bench(small_plan, "run")
    train_plan(small_plan, bench.means.films, bench.means)
    whole = [rates for rates in seen if len(rates) == 4]
    schedule = small_plan.stages[1].schedule
    assert [rates[-1] for rates in whole] == [rate_at(schedule, step, 3) for step in range(9)]
    for rates in whole:
        assert [rate / rates[-1] for rate in rates] == pytest.approx(
            [0.5 ** (1 - n / 3) for n in range(4)]
        )


def test_a_stage_that_learns_nothing_more_can_end_early(
    small_plan: TrainingPlan, new_bench: NewBench
) -> None:
    tiny_rate = small_plan.stages[0].model_copy(
        update={"epochs": 6, "schedule": Constant(rate=1e-12)}
    )
    plan = small_plan.model_copy(update={"stages": (tiny_rate,), "early_stop": 2})
    bench = new_bench(plan, "run")
    train_plan(plan, bench.means.films, bench.means)
    (ended,) = bench.of("stage-ended")
    epochs = [event.best for event in bench.of("epoch-ended")]
    assert ended.stopped_early
    assert len(epochs) < 6
    assert epochs[-2:] == [False, False]


def test_a_loss_that_is_no_number_is_said_and_no_checkpoint_is_spoilt(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        loop, "rate_at", lambda _schedule, step, _per_epoch: 1e30 if step > 3 else 0.01
    )
    bench = new_bench(small_plan, "run")
    with pytest.raises(NcovError) as found:
        train_plan(small_plan, bench.means.films, bench.means)
    assert found.value.kind is ErrorKind.TRAINING_DIVERGED
    assert found.value.facts["stage"] == "whole"
    place = Place(network=small_plan.stages[0].networks[0], stage="whole")
    kept = Checkpoints(bench.run.checkpoints, place).read()
    assert kept is not None
    weights = [each for name, each in kept[0].items() if name.endswith("weight")]
    assert all(torch.isfinite(each).all() for each in weights)


def test_balanced_loss_gives_both_classes_the_same_weight(
    small_plan: TrainingPlan, new_bench: NewBench
) -> None:
    bench = new_bench(small_plan, "run")
    films = [film for n, film in enumerate(bench.means.films) if film.label != COVID19 or n < 6]
    drawn = Drawn(None, tuple(films), 8, UNCHANGED, ())  # type: ignore[arg-type]
    weights = class_weights(drawn, "loss")
    counts = torch.tensor([sum(film.label == label for film in films) for label in LABELS])
    assert float(weights[0] * counts[0]) == pytest.approx(float(weights[1] * counts[1]))
    assert float((weights * counts).sum()) == pytest.approx(len(films))
    assert class_weights(drawn, "none").tolist() == [1, 1]


def test_a_training_that_begins_with_a_bundle_begins_with_its_weights(
    small_plan: TrainingPlan, new_bench: NewBench, tiny: ModuleType
) -> None:
    plan = frozen(small_plan, start=Start(kind="bundle", bundle="mine"))
    bench = new_bench(plan, "run")
    bundle = tiny.make_bundle(bench.run.path / "mine")
    network = start_network(plan, tiny.NAME, bench.means)
    kept = load_network(bench.run.path / "mine", bundle).model.state_dict()
    assert all(torch.equal(kept[name], each) for name, each in network.model.state_dict().items())
    turned = bundle.model_copy(update={"classes": bundle.classes[::-1]})
    write_bundle(bench.run.path / "mine", turned)
    again = start_network(plan, tiny.NAME, bench.means).model.state_dict()
    assert torch.equal(again["classifier.weight"], kept["classifier.weight"].flip(0))


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"start": Start(kind="bundle", bundle="other")}, ErrorKind.BUNDLE_UNKNOWN),
        ({"bits": 12}, ErrorKind.PLAN_BUNDLE_COLOURS),
    ],
)
def test_a_bundle_that_cannot_be_begun_with_is_refused(
    small_plan: TrainingPlan,
    new_bench: NewBench,
    tiny: ModuleType,
    changes: dict[str, object],
    kind: ErrorKind,
) -> None:
    plan = frozen(small_plan, **({"start": Start(kind="bundle", bundle="mine")} | changes))
    bench = new_bench(plan, "run")
    tiny.make_bundle(bench.run.path / "mine")
    with pytest.raises(NcovError) as found:
        start_network(plan, tiny.NAME, bench.means)
    assert found.value.kind is kind
    with pytest.raises(NcovError) as found:
        find_start(
            frozen(small_plan, start=Start(kind="bundle", bundle="mine")), "vgg16", [bench.run.path]
        )
    assert found.value.kind is ErrorKind.PLAN_BUNDLE_NETWORK


def test_in_bfloat16_first_stages_and_head_stay_exact(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = new_bench(frozen(small_plan), "run")
    seen: dict[str, torch.dtype] = {}
    real = learner.Learner.forward

    def forward(self: learner.Learner, colours: torch.Tensor) -> torch.Tensor:
        assert colours.dtype == torch.uint8
        for name in ("features.conv0", "features.denseblock2.denselayer1.conv1", "classifier"):
            part = self.network.model.get_submodule(name)
            part.register_forward_hook(lambda *got, at=name: seen.update({at: got[2].dtype}))
        return real(self, colours)

    monkeypatch.setattr(learner.Learner, "forward", forward)
    means = replace(bench.means, fabric=make_fabric("bfloat16", "cpu"))
    train_plan(frozen(small_plan), means.films, means)
    assert [*seen.values()] == [torch.float32, torch.bfloat16, torch.float32]


def test_a_stage_that_had_learned_enough_learns_nothing_more_when_it_goes_on(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = small_plan.stages[0].model_copy(update={"epochs": 6, "schedule": Constant(rate=1e-12)})
    plan = small_plan.model_copy(update={"stages": (stage,), "early_stop": 1})
    bench = new_bench(plan, "run")

    def killed(_loop: loop.StageLoop) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(loop.StageLoop, "_finish", killed)
        with pytest.raises(KeyboardInterrupt):
            train_plan(plan, bench.means.films, bench.means)
    epochs = len(bench.of("epoch-ended"))
    train_plan(plan, bench.means.films, bench.means)
    assert len(bench.of("epoch-ended")) == epochs < 6
    assert bench.of("stage-ended")[-1].stopped_early


def test_the_time_of_an_epoch_is_counted_once(
    small_plan: TrainingPlan, new_bench: NewBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "_SAVE_EVERY_S", 0.0)
    monkeypatch.setattr(loop, "_SAVE_SHARE", 0.0)
    clock = iter(range(10**6))
    monkeypatch.setattr(loop.time, "monotonic", lambda: float(next(clock)))
    bench = new_bench(frozen(small_plan), "run")
    at: dict[str, float] = {}
    told: list[float] = []

    def write(event: Any) -> None:
        at[event.kind] = loop.time.monotonic()
        if event.kind == "epoch-ended":
            told.append(event.elapsed_s)

    watch = Watch(bench.run, write)
    elapsed: list[float] = []
    real = loop.Meter.epoch_s
    monkeypatch.setattr(
        loop.Meter, "epoch_s", lambda self: elapsed.append(real(self)) or elapsed[-1]
    )
    train_plan(frozen(small_plan), bench.means.films, replace(bench.means, watch=watch))
    assert len(elapsed) == 3
    assert sorted(elapsed) == elapsed
    assert told == elapsed[-1:]
    assert 0 < elapsed[-1] <= at["epoch-ended"] - at["stage-started"]
