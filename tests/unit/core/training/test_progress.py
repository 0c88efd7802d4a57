"""A run's progress is what its events add up to, however they are cut up."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.progress import (
    MOST_POINTS,
    RunProgress,
    State,
    fold,
    with_process,
)
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.core.training.run_lock import hold, is_held

BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
PLACE = ev.Place(network="resnet18", stage="one")


def started(*, resumed: bool = False) -> ev.RunStarted:
    return ev.RunStarted(
        at=BEGIN,
        plan_sha256="p",
        data_sha256="d",
        device="CPU",
        precision="float32",
        films={"train": 40},
        resumed=resumed,
    )


def stage(epoch: int = 0) -> ev.StageStarted:
    return ev.StageStarted(
        at=BEGIN, place=PLACE, epoch=epoch, epochs=4, steps_per_epoch=10, batch_size=4
    )


def step(number: int) -> ev.Stepped:
    return ev.Stepped(
        at=BEGIN + timedelta(seconds=number),
        place=PLACE,
        step=number,
        steps=40,
        loss=1 / (1 + number),
        rate=0.1,
        films_per_s=8,
        left_s=40 - number,
    )


def epoch(number: int, loss: float = 0.5) -> ev.EpochEnded:
    scores = ev.EpochScores(
        loss=loss, true_positive=3, false_negative=1, true_negative=8, false_positive=0
    )
    return ev.EpochEnded(
        at=BEGIN,
        place=PLACE,
        epoch=number,
        training_loss=0.7,
        valid=scores,
        rate=0.1,
        elapsed_s=10,
        best=True,
    )


WHOLE = (
    started(),
    ev.FilmsPrepared(at=BEGIN, input_size=64, done=20, total=40),
    ev.FilmsPrepared(at=BEGIN, input_size=64, done=40, total=40),
    stage(),
    ev.RangeTested(
        at=BEGIN, place=PLACE, rates=(1e-6, 1e-3), losses=(0.7, 0.6), low=1e-4, high=1e-3
    ),
    *(step(number) for number in range(10)),
    epoch(0),
    ev.CheckpointWritten(at=BEGIN, place=PLACE, step=10),
    ev.BatchShrunk(at=BEGIN, place=PLACE, part_size=2),
    ev.Paused(at=BEGIN),
    ev.GoneOn(at=BEGIN),
    ev.StageEnded(at=BEGIN, place=PLACE, best_epoch=0),
    ev.Evaluating(at=BEGIN, films="test", done=3, total=9),
    ev.Evaluated(at=BEGIN, file="evaluation/evaluation.json"),
    ev.BundleMade(at=BEGIN, bundle="mine"),
    ev.RunEnded(at=BEGIN, outcome="done"),
)


def test_events_one_by_one_add_up_to_the_same_as_all_at_once() -> None:
    progress = RunProgress()
    for event in WHOLE:
        progress = fold([event], progress)
    assert progress == fold(WHOLE)


def test_events_come_back_from_their_lines_even_behind_one_half_written() -> None:
    lines = b"".join(map(ev.event_line, WHOLE[:8])) + ev.event_line(WHOLE[8])[:30] + b"\n"
    lines += b"".join(map(ev.event_line, WHOLE[9:]))
    read = [event for line in lines.splitlines() if (event := ev.read_event(line))]
    assert fold(read) == fold((*WHOLE[:8], *WHOLE[9:]))


def test_curves_hold_what_was_said() -> None:
    progress = fold(WHOLE)
    (curve,) = progress.stages
    assert (curve.place, curve.epochs_planned, curve.batch_size) == (PLACE, 4, 4)
    (point,) = curve.epochs
    assert (point.sensitivity, point.specificity, point.accuracy) == (3 / 4, 1, 11 / 12)
    assert point.valid_loss == 0.5
    assert [each.step for each in curve.steps] == list(range(10))
    assert curve.range_test == WHOLE[4]
    assert (curve.part_size, curve.best_epoch, curve.ended) == (2, 0, True)
    assert (progress.bundle, progress.evaluated) == ("mine", "evaluation/evaluation.json")
    assert progress.state is State.DONE


def test_where_a_run_is() -> None:
    assert fold([]).state is State.WAITING
    preparing = fold(WHOLE[:2])
    assert preparing.preparing is not None
    assert (preparing.preparing.done, preparing.preparing.total) == (20, 40)
    assert fold(WHOLE[:3]).preparing is None
    now = fold(WHOLE[:9]).now
    assert now is not None
    assert (now.step, now.left_s) == (3, 37)
    assert fold([*WHOLE[:9], ev.Paused(at=BEGIN)]).state is State.PAUSED


def test_what_is_done_again_after_a_crash_replaces_what_was_done() -> None:
    first = (started(), stage(), *map(step, range(18)), epoch(0), epoch(1, loss=0.9))
    again = (started(resumed=True), stage(epoch=1), *map(step, range(10, 12)), epoch(1, loss=0.4))
    (curve,) = fold((*first, *again)).stages
    assert [point.epoch for point in curve.epochs] == [0, 1]
    assert curve.epochs[1].valid_loss == 0.4
    assert [point.step for point in curve.steps] == list(range(12))


def test_a_run_on_which_nobody_works_has_died_unless_it_said_its_last() -> None:
    running = fold(WHOLE[:9])
    assert with_process(running, works=True).state is State.RUNNING
    assert with_process(running, works=False).state is State.DIED
    failed = fold(
        [
            started(),
            ev.RunEnded(
                at=BEGIN,
                outcome="failed",
                error=ErrorKind.TRAINING_DISK_FULL,
                facts={"free": 0},
            ),
        ]
    )
    assert with_process(failed, works=False).state is State.FAILED
    assert failed.ending is not None
    assert failed.ending.error is ErrorKind.TRAINING_DISK_FULL


def test_long_curves_are_thinned_out_evenly() -> None:
    progress = fold((started(), stage(), *map(step, range(3 * MOST_POINTS))))
    steps = [point.step for point in progress.stages[0].steps]
    assert len(steps) <= MOST_POINTS
    assert steps[0] == 0
    assert steps[-1] > 3 * MOST_POINTS - 8
    assert steps == sorted(set(steps))


def test_the_log_tells_what_happened_and_not_every_step() -> None:
    kinds = [line.event.kind for line in fold(WHOLE).log]
    assert "stepped" not in kinds
    assert kinds[0] == "run-started"
    assert kinds[-1] == "run-ended"
    assert "paused" in kinds


def test_a_held_run_is_seen_to_be_held_and_stays_held(tmp_path: Path) -> None:
    run = RunFolder(tmp_path)
    assert not is_held(run)
    with hold(run):
        assert is_held(run)
        assert is_held(run)
    assert not is_held(run)
