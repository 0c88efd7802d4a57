"""The training loop: one network through one stage, from its beginning or from its last checkpoint.

Whatever a step draws is a function of its number, so a stage that was ended and goes on comes to the
same weights, bit for bit, as one that never was.
"""

import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import Tensor
from torch.nn import functional

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.plan import RangeTest, Sgdr, Stage, TrainingPlan
from ncov_desktop.core.training.schedule import rate_at
from ncov_desktop.imaging.augment import counted_rng
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import is_out_of_memory
from ncov_desktop.learning.training.checkpoint import (
    Checkpoints,
    Standing,
    load_optimizer,
    optimizer_tensors,
)
from ncov_desktop.learning.training.films import (
    BatchOrder,
    Drawn,
    batches,
    steps_per_epoch,
)
from ncov_desktop.learning.training.learner import Learner, make_optimizer
from ncov_desktop.learning.training.meter import Meter
from ncov_desktop.learning.training.range_test import run_range_test, suggest
from ncov_desktop.learning.training.validation import class_weights, validate
from ncov_desktop.learning.training.watch import Stopped, Watch, now

# A checkpoint is due after so many seconds, or so many times what writing the last one took.
_SAVE_EVERY_S, _SAVE_SHARE = 60.0, 50.0


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """One network in one stage. training, valid: its films."""

    plan: TrainingPlan
    stage: Stage
    place: ev.Place
    training: Drawn
    valid: Drawn


class StageLoop:
    """Trains one network through one stage."""

    def __init__(
        self,
        task: Task,
        network: Network,
        fabric: Fabric,
        watch: Watch,
        checkpoints: Checkpoints,
    ) -> None:
        """network: as the stage before left it; its weights change. Raises: NcovError."""
        self.task, self.fabric, self.watch, self.checkpoints = task, fabric, watch, checkpoints
        stage = task.stage
        network.to(memory_format=torch.channels_last)
        self.learner = Learner(network, stage.trained)
        self.optimizer, self.shares = make_optimizer(
            self.learner, stage.optimizer, stage.discriminative
        )
        self.module, _ = fabric.setup(self.learner, self.optimizer)
        self.weights = class_weights(task.training, task.plan.balance).to(fabric.device)
        self.per_epoch = steps_per_epoch(len(task.training.films), stage.batch_size)
        self.steps = self.per_epoch * stage.epochs
        self.loss_sum = torch.zeros((), dtype=torch.float64, device=fabric.device)
        self.standing = Standing(part_size=stage.batch_size)
        self._saved_at, self._saving_s = time.monotonic(), 0.0

    def run(self) -> Standing:
        """Every step that is left. Raises: NcovError, OSError, and Stopped behind a checkpoint."""
        if not self._take_up():
            self._begin()
        first, schedule = self.standing.step, self._schedule()
        last = first if self._is_enough() else self.steps
        meter = Meter(self.task.place, first, self.steps, self.task.stage.batch_size)
        meter.begin_epoch(self.standing.elapsed_s)
        films = self._batches(first, last)
        for step, (colours, classes) in zip(range(first, last), films, strict=True):
            self._heed(step, meter)
            rate = rate_at(schedule, step, self.per_epoch)
            loss = self.learn(step, rate, colours, classes)
            self.loss_sum += loss
            if (stepped := meter.step(step, rate, loss)) is not None:
                self.watch.emit(stepped)
            if (step + 1) % self.per_epoch == 0:
                self._end_epoch(step, rate, meter)
                if self._is_enough():
                    break
            elif self._is_save_due():
                self._save(step=step + 1, elapsed_s=meter.epoch_s())
        return self._finish()

    def learn(self, step: int | str, rate: float, colours: Tensor, classes: Tensor) -> Tensor:
        """One step at a rate; gives the mean loss of the films before it, not yet waited for.

        Where memory does not do for all films together they take their way in parts. Raises: NcovError.
        """
        for group, share in zip(self.optimizer.param_groups, self.shares, strict=True):
            group["lr"] = rate * share
        kept = [buffer.clone() for buffer in self.learner.statistics]
        while True:
            try:
                # Dropout draws from this.
                torch.manual_seed(self._seed("step", step, self.fabric.global_rank))
                loss = self._pass(colours, classes)
                break
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                self._shrink(error)
                for buffer, before in zip(self.learner.statistics, kept, strict=True):
                    buffer.copy_(before)
        self.optimizer.step()
        return loss

    def _pass(self, colours: Tensor, classes: Tensor) -> Tensor:
        """Gradients of the batch, part by part; the parts' losses add up to the batch's."""
        self.optimizer.zero_grad(set_to_none=True)
        total, part = len(classes), self.standing.part_size
        whole = torch.zeros((), device=self.fabric.device)
        for first in range(0, total, part):
            x = colours[first : first + part].to(self.fabric.device, non_blocking=True)
            truth = classes[first : first + part].to(self.fabric.device)
            last = first + part >= total
            with self.fabric.no_backward_sync(self.module, enabled=not last):
                losses = functional.cross_entropy(self.module(x), truth, reduction="none")
                loss = (losses * self.weights[truth]).sum() / total
                self.fabric.backward(loss)
            whole += loss.detach()
        return whole

    def _shrink(self, error: Exception) -> None:
        """Halves the parts. Raises: NcovError where a single film is too much."""
        part = self.standing.part_size
        if part == 1 or self.fabric.world_size > 1:
            raise NcovError(
                ErrorKind.DEVICE_OUT_OF_MEMORY, device=str(self.fabric.device)
            ) from error
        if self.fabric.device.type == "cuda":
            torch.cuda.empty_cache()
        self.standing = self.standing.model_copy(update={"part_size": (part + 1) // 2})
        self._tell(ev.BatchShrunk, part_size=self.standing.part_size)

    def _take_up(self) -> bool:
        """Goes on from the last checkpoint; False where there is none."""
        found = self.checkpoints.read()
        if found is None:
            return False
        tensors, self.standing = found
        model = {name[6:]: each for name, each in tensors.items() if name.startswith("model.")}
        self.learner.network.model.load_state_dict(model)
        load_optimizer(self.optimizer, tensors)
        self.loss_sum += self.standing.loss_sum
        self._tell_start()
        return True

    def _begin(self) -> None:
        self._tell_start()
        test = self.task.stage.range_test
        if test is not None:
            low, high = self.test_range(test)
            self.standing = self.standing.model_copy(update={"low": low, "high": high})
        self._save()

    def test_range(self, test: RangeTest) -> tuple[float, float] | tuple[None, None]:
        """The suggested interval; network, optimizer and batch statistics are as before afterwards."""
        model = self.learner.network.model
        kept = {name: each.clone() for name, each in model.state_dict().items()}
        memory = {name: each.clone() for name, each in optimizer_tensors(self.optimizer).items()}
        drawn = replace(self.task.training, key=(*self.task.training.key, "range test"))
        order = self._order(drawn, 0, test.steps)
        films: Iterator[tuple[Tensor, Tensor]] = iter(batches(order, self.task.plan.workers))

        def learn(step: int, rate: float) -> float:
            self._heed()
            loss = self.learn(f"range {step}", rate, *next(films))
            return float(self.fabric.all_reduce(loss, reduce_op="mean"))  # type: ignore[arg-type]

        try:
            rates, losses = run_range_test(test, learn)
        finally:
            model.load_state_dict(kept)
            self.optimizer.state.clear()
            load_optimizer(self.optimizer, memory)
        low, high = suggest(rates, losses)
        self._tell(ev.RangeTested, rates=rates, losses=losses, low=low, high=high)
        return (low, high) if low is not None and high is not None else (None, None)

    def _end_epoch(self, step: int, rate: float, meter: Meter) -> None:
        epoch = step // self.per_epoch
        loss, counts = validate(self.learner, self.task.valid, self.task.plan, self.fabric)
        scores = ev.EpochScores(loss=self._finite(loss), **asdict(counts))
        mean = self._finite(float(self._over_ranks(self.loss_sum)) / self.per_epoch)
        before = self.standing
        best = before.best_loss is None or scores.loss < before.best_loss
        changes: dict[str, Any] = {"since_best": before.since_best + 1}
        if best:
            name = self._keep_best(epoch)
            changes = {
                "since_best": 0,
                "best_epoch": epoch,
                "best_loss": scores.loss,
                "best_file": name,
            }
        self._tell(
            ev.EpochEnded,
            epoch=epoch,
            training_loss=mean,
            valid=scores,
            rate=rate,
            elapsed_s=meter.epoch_s(),
            best=best,
        )
        self.loss_sum.zero_()
        meter.begin_epoch()
        self._save(step=step + 1, **changes)

    def _finish(self) -> Standing:
        early = self.standing.step < self.steps
        if not self.standing.done:
            self._save(step=self.standing.step, done=True, stopped_early=early)
        assert self.standing.best_epoch is not None
        self._tell(ev.StageEnded, best_epoch=self.standing.best_epoch, stopped_early=early)
        return self.standing

    def _save(self, **changes: Any) -> None:
        """From here the stage goes on, whatever happens next. Raises: OSError, NcovError."""
        began = time.monotonic()
        loss_sum = self._finite(float(self._over_ranks(self.loss_sum.clone())))
        self.standing = self.standing.model_copy(
            update={"loss_sum": loss_sum, "elapsed_s": 0.0, **changes}
        )
        if self.fabric.is_global_zero:
            self.checkpoints.write(self._tensors(), self.standing)
        self.fabric.barrier()
        self._tell(ev.CheckpointWritten, step=self.standing.step)
        self._saved_at = time.monotonic()
        self._saving_s = self._saved_at - began

    def _tensors(self) -> dict[str, Tensor]:
        """What the stage goes on from; a stage that is done goes on no more."""
        if self.standing.done:
            return {}
        model = self.learner.network.model.state_dict()
        tensors = {f"model.{name}": each for name, each in model.items()}
        return tensors | optimizer_tensors(self.optimizer)

    def _keep_best(self, epoch: int) -> str:
        model = self.learner.network.model.state_dict()
        name = self.checkpoints.write_best(epoch, model) if self.fabric.is_global_zero else ""
        return str(self.fabric.broadcast(name))

    def _is_save_due(self) -> bool:
        waited = time.monotonic() - self._saved_at
        due = waited > max(_SAVE_EVERY_S, _SAVE_SHARE * self._saving_s)
        return bool(self.fabric.broadcast(due)) if self.fabric.world_size > 1 else due

    def _is_enough(self) -> bool:
        patience = self.task.plan.early_stop
        return patience is not None and self.standing.since_best >= patience

    def _heed(self, step: int = 0, meter: Meter | None = None) -> None:
        """Waits or ends where the run is to; behind a checkpoint, if there is a step to go on from."""
        wanted = self.watch.is_wanted()
        if self.fabric.world_size > 1:
            wanted = bool(self.fabric.broadcast(wanted))
        if not wanted:
            return
        if meter is not None:
            self._save(step=step, elapsed_s=meter.epoch_s())
        ended = False
        if self.fabric.is_global_zero:
            try:
                self.watch.check()
            except Stopped:
                ended = True
        if bool(self.fabric.broadcast(ended)):
            raise Stopped

    def _finite(self, loss: float) -> float:
        if not math.isfinite(loss):
            place = self.task.place
            raise NcovError(ErrorKind.TRAINING_DIVERGED, network=place.network, stage=place.stage)
        return loss

    def _schedule(self) -> Any:
        schedule, found = self.task.stage.schedule, self.standing
        if isinstance(schedule, Sgdr) and schedule.suggested and found.high is not None:
            return schedule.model_copy(update={"high": found.high, "low": found.low})
        return schedule

    def _order(self, drawn: Drawn, first: int, last: int) -> BatchOrder:
        rank, ranks = self.fabric.global_rank, self.fabric.world_size
        return BatchOrder(drawn, self.task.stage.batch_size, first, last, rank, ranks)

    def _batches(self, first: int, last: int) -> Any:
        return batches(self._order(self.task.training, first, last), self.task.plan.workers)

    def _over_ranks(self, value: Tensor) -> Tensor:
        return self.fabric.all_reduce(value, reduce_op="mean")  # type: ignore[return-value]

    def _seed(self, *key: int | str) -> int:
        return int(counted_rng(*self.task.training.key, *key).integers(2**63))

    def _tell(self, event: type[Any], **facts: Any) -> None:
        self.watch.emit(event(at=now(), place=self.task.place, **facts))

    def _tell_start(self) -> None:
        stage = self.task.stage
        self._tell(
            ev.StageStarted,
            epoch=self.standing.step // self.per_epoch,
            epochs=stage.epochs,
            steps_per_epoch=self.per_epoch,
            batch_size=stage.batch_size,
        )
