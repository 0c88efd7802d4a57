"""Charts of how a training went: range test, loss, rates, and networks side by side."""

from collections.abc import Iterator, Sequence

import numpy as np
from reportlab.graphics.shapes import Drawing

from ncov_desktop.core.training.progress import StageCurve
from ncov_desktop.exchange.charts import Axis, Curve, LineChart, line_chart
from ncov_desktop.text.language import tr


def of_stage(curve: StageCurve) -> tuple[Drawing, ...]:
    """The range test where there was one, the loss, and what validation films said after each epoch."""
    return (*_range_test(curve), *_epochs(curve))


def compared(curves: Sequence[StageCurve]) -> tuple[Drawing, ...]:
    """Validation loss of all networks, a chart for every stage that several of them went through."""
    stages = dict.fromkeys(curve.place.stage for curve in curves)
    together = {
        stage: [curve for curve in curves if curve.place.stage == stage] for stage in stages
    }
    return tuple(_compared(stage, some) for stage, some in together.items() if len(some) > 1)


def _range_test(curve: StageCurve) -> Iterator[Drawing]:
    test = curve.range_test
    if test is None or len(test.rates) < 2:
        return
    band = (test.low, test.high) if test.low is not None and test.high is not None else None
    losses = [loss for loss in test.losses if np.isfinite(loss)]
    chart = LineChart(
        tr("Learning rate range test"),
        Axis(tr("learning rate"), min(test.rates), max(test.rates), log=True),
        _loss_axis(losses),
        (Curve("", tuple(zip(test.rates, test.losses, strict=True))),),
        band,
    )
    yield line_chart(chart)


def _epochs(curve: StageCurve) -> Iterator[Drawing]:
    epochs = sorted(curve.epochs, key=lambda each: each.epoch)
    across = Axis(tr("epoch"), 1, max(2, epochs[-1].epoch + 1), whole=True)
    losses = [each.training_loss for each in epochs] + [each.valid_loss for each in epochs]
    lines = {
        tr("training"): [each.training_loss for each in epochs],
        tr("validation"): [each.valid_loss for each in epochs],
    }
    places = [each.epoch + 1 for each in epochs]
    drawn = tuple(
        Curve(name, tuple(zip(places, values, strict=True))) for name, values in lines.items()
    )
    yield line_chart(LineChart(tr("Loss"), across, _loss_axis(losses), drawn))
    shares = {
        tr("accuracy"): [each.accuracy for each in epochs],
        tr("sensitivity"): [each.sensitivity for each in epochs],
        tr("specificity"): [each.specificity for each in epochs],
    }
    drawn = tuple(
        Curve(
            name,
            tuple((x, y) for x, y in zip(places, values, strict=True) if y is not None),
        )
        for name, values in shares.items()
    )
    yield line_chart(LineChart(tr("Validation films at a score of 0.5"), across, Axis(""), drawn))


def _compared(stage: str, curves: Sequence[StageCurve]) -> Drawing:
    losses = [each.valid_loss for curve in curves for each in curve.epochs]
    most = max(each.epoch for curve in curves for each in curve.epochs) + 1
    lines = tuple(
        Curve(
            curve.place.network,
            tuple((each.epoch + 1, each.valid_loss) for each in curve.epochs),
        )
        for curve in curves
    )
    title = tr("{stage}: validation loss", stage=stage)
    across = Axis(tr("epoch"), 1, max(2, most), whole=True)
    chart = LineChart(title, across, _loss_axis(losses), lines)
    return line_chart(chart, height=170 + 11 * len(lines))


def _loss_axis(losses: Sequence[float]) -> Axis:
    """From 0 to what nine of ten losses stay below, so that a loss that diverges hides nothing."""
    most = float(np.quantile(losses, 0.9)) * 1.15 if losses else 1.0
    return Axis(tr("loss"), 0, max(most, 1e-3))
