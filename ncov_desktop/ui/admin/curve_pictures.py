"""From curves of runs to what the charts show. No widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ncov_desktop.core.training.progress import EpochPoint, StageCurve
from ncov_desktop.text.language import figure, mark, number, tr
from ncov_desktop.text.training_words import interval_words
from ncov_desktop.ui.admin.picture import SEVERAL, Frame, Ink, Line, Picture, Points

LOSS, RATES, RANGE, RATE = "loss", "rates", "range", "rate"
CHARTS = {
    LOSS: (mark("Loss"), Frame(mark("epoch"), whole_x=True)),
    RATES: (mark("Sensitivity and specificity"), Frame(mark("epoch"), whole_x=True, share=True)),
    RANGE: (mark("LR range test"), Frame(mark("learning rate"), log_x=True)),
    RATE: (mark("Learning rate"), Frame(mark("epoch"), whole_x=True)),
}
"""The four charts of a run: title and axes."""
SIDE_BY_SIDE = {
    LOSS: (mark("Validation loss"), CHARTS[LOSS][1]),
    RATES: (mark("Sensitivity"), CHARTS[RATES][1]),
    RANGE: (mark("Specificity"), CHARTS[RATES][1]),
    RATE: CHARTS[RATE],
}
"""The four charts of several runs."""
_NOTHING = mark("Drawn as soon as the first epoch has ended.")


def pictures_of(curve: StageCurve) -> dict[str, Picture]:
    """What the four charts show of one network in one stage."""
    return {
        LOSS: _loss(curve),
        RATES: _rates(curve),
        RANGE: _range(curve),
        RATE: _rate(curve),
    }


def side_by_side(named: Sequence[tuple[str, StageCurve]]) -> dict[str, Picture]:
    """What the charts of several runs show; of at most as many as can be told apart."""
    shown = named[: len(SEVERAL)]
    return {
        LOSS: _several(shown, _valid_loss, tr("Validation loss")),
        RATES: _several(shown, _sensitivity, tr("Sensitivity")),
        RANGE: _several(shown, _specificity, tr("Specificity")),
        RATE: _several(shown, _steps, tr("Learning rate")),
    }


def best_of(curve: StageCurve) -> EpochPoint | None:
    """The epoch whose weights are kept, so far."""
    return next((point for point in reversed(curve.epochs) if point.best), None)


def _along(curve: StageCurve, value: Callable[[EpochPoint], float | None]) -> Points:
    """Epochs count from 1; no point where there is no film to measure it on."""
    found = ((point.epoch + 1, value(point)) for point in curve.epochs)
    return tuple((float(epoch), share) for epoch, share in found if share is not None)


def _valid_loss(curve: StageCurve) -> Points:
    return _along(curve, lambda point: point.valid_loss)


def _sensitivity(curve: StageCurve) -> Points:
    return _along(curve, lambda point: point.sensitivity)


def _specificity(curve: StageCurve) -> Points:
    return _along(curve, lambda point: point.specificity)


def _steps(curve: StageCurve) -> Points:
    """The learning rate; steps lie on one axis with epochs."""
    each = max(curve.steps_per_epoch, 1)
    return tuple((point.step / each, point.rate) for point in curve.steps)


def _several(
    named: Sequence[tuple[str, StageCurve]], points: Callable[[StageCurve], Points], what: str
) -> Picture:
    lines = tuple(
        Line(name, points(curve), ink) for (name, curve), ink in zip(named, SEVERAL, strict=False)
    )
    ends = ", ".join(
        tr("{name} {value}", name=line.name, value=figure(line.points[-1][1], ".3g"))
        for line in lines
        if line.points
    )
    spoken = tr("{what} of several runs. Last: {ends}.", what=what, ends=ends) if ends else what
    return Picture(lines, spoken=spoken, empty=tr(_NOTHING))


def _loss(curve: StageCurve) -> Picture:
    lines = (
        Line(tr("training"), _along(curve, lambda point: point.training_loss), Ink.FIRST),
        Line(tr("validation"), _valid_loss(curve), Ink.SECOND),
    )
    if not curve.epochs:
        return Picture(lines, spoken=tr("Loss: no epoch has ended yet."), empty=tr(_NOTHING))
    last, best = curve.epochs[-1], best_of(curve)
    spoken = tr(
        "Loss after %n epochs: training {training:.3f}, validation {valid:.3f}.",
        n=len(curve.epochs),
        training=last.training_loss,
        valid=last.valid.loss,
    )
    if best is not None:
        lowest = tr("Lowest validation loss {loss:.3f} in epoch {epoch}.", loss=best.valid.loss,
                    epoch=best.epoch + 1)  # fmt: skip
        spoken = f"{spoken} {lowest}"
    return Picture(lines, spoken=spoken)


def _rates(curve: StageCurve) -> Picture:
    lines = (
        Line(tr("sensitivity"), _sensitivity(curve), Ink.COVID19),
        Line(tr("specificity"), _specificity(curve), Ink.OTHER),
    )
    note = tr("validation, COVID-19 positive")
    if not curve.epochs:
        spoken = tr("Sensitivity and specificity: no epoch has ended yet.")
        return Picture(lines, note, spoken, tr(_NOTHING))
    said = ", ".join(
        f"{line.name} {figure(line.points[-1][1], '.2f')}" for line in lines if line.points
    )
    spoken = tr("On the validation films, COVID-19 positive, after %n epochs: {said}.",
                n=len(curve.epochs), said=said)  # fmt: skip
    return Picture(lines, note, spoken)


def _range(curve: StageCurve) -> Picture:
    test = curve.range_test
    if test is None:
        words = tr("No LR range test was made in this stage.")
        return Picture(spoken=words, empty=words)
    steps = number(len(test.rates))
    chosen = interval_words(test.low, test.high)
    note = tr("{steps} steps · suggested: {chosen}", steps=steps, chosen=chosen)
    points = tuple(zip(test.rates, test.losses, strict=False))
    band = (test.low, test.high) if test.low is not None and test.high is not None else None
    spoken = tr("Loss at learning rates from {low} to {high}; suggested interval: {chosen}.",
                low=figure(test.rates[0], ".0e"), high=figure(test.rates[-1], ".1g"),
                chosen=chosen) if test.rates else note  # fmt: skip
    return Picture((Line(tr("loss"), points, Ink.FIRST),), note, spoken, band=band)


def _rate(curve: StageCurve) -> Picture:
    line = Line(tr("learning rate"), _steps(curve), Ink.FIRST)
    if not line.points:
        words = tr("Learning rate: no step has been made yet.")
        return Picture((line,), spoken=words, empty=words)
    now = figure(line.points[-1][1], ".2g")
    note = tr("now {rate}", rate=now)
    return Picture((line,), note, tr("Learning rate, now {rate}.", rate=now))
