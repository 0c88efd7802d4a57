"""What happens in a training, in words."""

from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.metrics import Counts
from ncov_desktop.core.training import events as ev
from ncov_desktop.core.training.dataset import Split
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.progress import RunProgress, State
from ncov_desktop.text.errors import error_message
from ncov_desktop.text.language import mark, number, tr

SPLIT_WORDS = {
    Split.TRAIN: mark("training"),
    Split.VALID: mark("validation"),
    Split.TEST: mark("test"),
}


def place_words(place: ev.Place) -> str:
    """The stage, the network, and the control it belongs to."""
    words = tr("stage {stage}, {network}", stage=place.stage, network=place.network)
    control = purpose_words(place.purpose)
    return f"{control} · {words}" if control else words


def purpose_words(purpose: str) -> str:
    """What a training is for, '' for the plan's own."""
    if purpose == ev.CENTRE_HIDDEN:
        return tr("Control with the centre hidden")
    if purpose.startswith(ev.WITHOUT):
        return tr("Control without {source}", source=purpose.removeprefix(ev.WITHOUT))
    return "" if purpose == ev.OWN else purpose


def share_words(right: int, of: int) -> str:
    """'0.80 (40 of 50)'; a dash without a film."""
    if not of:
        return "–"
    return tr("{share:.2f} ({right} of {of})", share=right / of, right=number(right), of=number(of))


def interval_words(low: float | None, high: float | None) -> str:
    """The interval of rates that a range test suggests."""
    if low is None or high is None:
        return tr("no interval")
    return tr("{low:.1e} … {high:.1e}", low=low, high=high)


def left_words(seconds: float) -> str:
    """A time that is left: '5 h 40 min'."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("%n min", n=minutes)
    return tr("{hours} h {minutes} min", hours=number(minutes // 60), minutes=minutes % 60)


def event_words(event: ev.TrainingEvent) -> str:
    """A line of the log, '' for events that come too often to be told."""
    if isinstance(event, ev.RunStarted):
        return _started(event)
    if isinstance(event, ev.FilmsPrepared):
        return _prepared(event)
    if isinstance(event, ev.RunEnded):
        return _ended(event)
    if isinstance(event, (ev.StageStarted, ev.RangeTested, ev.BatchShrunk, ev.StageEnded)):
        return _of_stage(event)
    if isinstance(event, ev.EpochEnded):
        return _epoch(event)
    if isinstance(event, (ev.Evaluating, ev.Evaluated, ev.BundleMade)):
        return _afterwards(event)
    if isinstance(event, ev.Paused):
        return tr("Paused")
    return tr("Going on") if isinstance(event, ev.GoneOn) else ""


def _started(event: ev.RunStarted) -> str:
    films = ", ".join(
        f"{tr(SPLIT_WORDS[Split(split)]) if split in list(Split) else split} {number(count)}"
        for split, count in event.films.items()
    )
    words = tr("Begun on {device} in {precision}.", device=event.device, precision=event.precision)
    if event.resumed:
        words = tr("Taken up on {device} in {precision}.", device=event.device,
                   precision=event.precision)  # fmt: skip
    return tr("{begun} Films: {films}", begun=words, films=films) if films else words


def _prepared(event: ev.FilmsPrepared) -> str:
    if event.done < event.total:
        return ""
    side = event.input_size
    return tr("%n films prepared at {side} px", n=event.total, side=side)


def _ended(event: ev.RunEnded) -> str:
    if event.error is not None:
        message = error_message(NcovError(event.error, **event.facts))
        return tr("Ended: {why}", why=str(message))
    words = {"done": tr("Done"), "stopped": tr("Stopped"), "failed": tr("Failed")}
    return words[event.outcome]


def _of_stage(
    event: ev.StageStarted | ev.RangeTested | ev.BatchShrunk | ev.StageEnded,
) -> str:
    place = place_words(event.place)
    if isinstance(event, ev.StageStarted):
        words = tr("%n epochs in batches of {size}", n=event.epochs, size=event.batch_size)
        begun = tr("begins: {words}", words=words)
        if event.epoch:
            begun = tr("goes on at epoch {epoch}", epoch=event.epoch + 1)
        return f"{place}: {begun}"
    if isinstance(event, ev.RangeTested):
        suggested = interval_words(event.low, event.high)
        return tr("{place}: LR range test suggests {interval}", place=place, interval=suggested)
    if isinstance(event, ev.BatchShrunk):
        return tr(
            "{place}: memory was short, batches now come in parts of {size}",
            place=place,
            size=event.part_size,
        )
    kept = tr("{place}: ended, epoch {epoch} is kept", place=place, epoch=event.best_epoch + 1)
    return tr("{ended} (stopped early)", ended=kept) if event.stopped_early else kept


def _epoch(event: ev.EpochEnded) -> str:
    words = tr(
        "{place}, epoch {epoch}: loss {training:.3f}, validation {valid:.3f}, {rates}",
        place=place_words(event.place),
        epoch=event.epoch + 1,
        training=event.training_loss,
        valid=event.valid.loss,
        rates=_rates(event.valid),
    )
    return tr("{words}; the best so far", words=words) if event.best else words


def _rates(valid: ev.EpochScores) -> str:
    counts = Counts(
        valid.true_positive, valid.false_negative, valid.true_negative, valid.false_positive
    )
    told = (
        (counts.sensitivity, tr("sensitivity {share:.2f}", share=counts.sensitivity or 0)),
        (counts.specificity, tr("specificity {share:.2f}", share=counts.specificity or 0)),
    )
    return ", ".join(words for share, words in told if share is not None)


def _afterwards(event: ev.Evaluating | ev.Evaluated | ev.BundleMade) -> str:
    if isinstance(event, ev.Evaluating):
        done = event.done == event.total
        return tr("%n films scored: {films}", n=event.total, films=event.films) if done else ""
    if isinstance(event, ev.Evaluated):
        return tr("The evaluation is written")
    return tr("The network is packed: {bundle}", bundle=event.bundle)


def state_words(progress: RunProgress) -> str:
    """How a run is, in a line."""
    state = progress.state
    if state is State.RUNNING:
        return doing_words(progress)
    if state is State.FAILED and progress.ending is not None and progress.ending.error:
        error = NcovError(progress.ending.error, **progress.ending.facts)
        return tr("failed: {why}", why=error_message(error).what)
    return tr(_STATES[state])


def doing_words(progress: RunProgress) -> str:
    """What a run does just now."""
    now, preparing, evaluating = progress.now, progress.preparing, progress.evaluating
    if now is not None:
        done, planned = epoch_now(progress)
        return tr("stage {stage} · epoch {epoch} of {epochs}", stage=now.place.stage,
                  epoch=done, epochs=planned)  # fmt: skip
    if preparing is not None:
        return tr("films are prepared: {done:,} of {total:,}", done=preparing.done,
                  total=preparing.total)  # fmt: skip
    if evaluating is not None:
        return tr("films are scored: {done:,} of {total:,}", done=evaluating.done,
                  total=evaluating.total)  # fmt: skip
    return tr("running")


def epoch_now(progress: RunProgress) -> tuple[int, int]:
    """(the epoch that runs, from 1; epochs of the stage); (0, 0) where none does."""
    now = progress.now
    curve = progress.stage_at(now.place) if now is not None else None
    if now is None or curve is None or not curve.steps_per_epoch:
        return 0, 0
    return min(now.step // curve.steps_per_epoch + 1, curve.epochs_planned), curve.epochs_planned


def stage_words(plan: TrainingPlan | None, stage: str) -> str:
    """A stage with what is trained in it: 'Stage 2b, all layers, 448 px, batch 8'."""
    found = next((each for each in plan.stages if each.name == stage), None) if plan else None
    if found is None:
        return tr("Stage {stage}", stage=stage)
    return tr(
        "Stage {stage}, {trained}, {side} px, batch {batch}",
        stage=stage,
        trained=trained_words(found.trained),
        side=found.input_size,
        batch=found.batch_size,
    )


def trained_words(trained: str) -> str:
    """Which layers of a network learn in a stage."""
    if trained == "head":
        return tr("head alone")
    return tr("all layers") if trained == "all" else tr("from {layer} on", layer=trained)


_STATES = {
    State.WAITING: mark("begins"),
    State.RUNNING: mark("running"),
    State.PAUSED: mark("paused"),
    State.STOPPED: mark("stopped, can go on"),
    State.FAILED: mark("failed"),
    State.DIED: mark("interrupted, can go on"),
    State.DONE: mark("done"),
}
