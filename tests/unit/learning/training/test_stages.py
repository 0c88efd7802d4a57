"""A plan's stages with the tiny network: what they tell, keep, and do again in the same way."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch

from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.progress import fold
from ncov_desktop.learning.training.checkpoint import read_weights
from ncov_desktop.learning.training.stages import chosen_network, load_trained, train_plan
from ncov_desktop.learning.training.watch import Stopped, Watch


class StopsAt(Watch):
    """Is told to stop when it has been asked so many times."""

    left = 0

    def is_wanted(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.told.append(15)
        return bool(self.told)


NewBench = Callable[[TrainingPlan, str], "Bench"]  # noqa: F821


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


@pytest.mark.parametrize("stop_at", [1, 4, 5, 8])
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
