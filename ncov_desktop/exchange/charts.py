"""Charts of a training, drawn once for paper and for the browser.

Lines are told apart by dashes and marks as well as by colour.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Group,
    Line,
    PolyLine,
    Rect,
    Shape,
    String,
)
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from ncov_desktop import text
from ncov_desktop.core.metrics import CalibrationBin
from ncov_desktop.exchange.report import FONT, register_fonts
from ncov_desktop.text.language import figure, tr

INK, DIM, GRID = HexColor("#14171c"), HexColor("#5a6675"), HexColor("#d5dae1")
COLOURS = tuple(
    HexColor(c) for c in ("#1d5fa8", "#b45309", "#0f766e", "#6d28d9", "#9f1239", "#4d5b6b")
)
BAND = HexColor("#dbeafe")
_DASHES = (None, (5, 2), (1.5, 2), (7, 2, 1.5, 2))
_SIZE, _SMALL = 8.0, 7.0
_LEFT, _RIGHT, _BELOW, _ABOVE = 40.0, 8.0, 30.0, 16.0
_LEGEND_STEP = 11.0

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Axis:
    """What an axis shows, and from where to where. log: in equal ratios. whole: counts things."""

    label: str
    low: float = 0.0
    high: float = 1.0
    log: bool = False
    whole: bool = False

    def place(self, value: float) -> float:
        """0 at the low end, 1 at the high end; values beyond lie on the ends."""
        if self.log:
            value = max(value, self.low)
            share = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return min(max(share, 0.0), 1.0)

    def ticks(self) -> tuple[float, ...]:
        """A few round values."""
        if self.log:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            return tuple(10.0**power for power in range(first, last + 1))
        step = _round_step((self.high - self.low) / 4)
        if self.whole:
            step = max(1, math.ceil(step))
        first = math.ceil(self.low / step - 1e-9)
        return tuple(
            step * place for place in range(first, math.floor(self.high / step + 1e-9) + 1)
        )


@dataclass(frozen=True, slots=True)
class Curve:
    """A line with its name. dots: every point is marked. steps: level until the next point."""

    name: str
    points: tuple[tuple[float, float], ...]
    dots: bool = False
    steps: bool = False


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines on common axes. band: a part of the x axis that is shaded. diagonal: drawn dashed."""

    title: str
    x: Axis
    y: Axis
    curves: tuple[Curve, ...]
    band: tuple[float, float] | None = None
    diagonal: bool = False


def line_chart(chart: LineChart, width: float = 245, height: float = 190) -> Drawing:
    """The chart, in points, with its legend below."""
    legend = _LEGEND_STEP * len(chart.curves) if len(chart.curves) > 1 else 0.0
    frame = _Frame(chart.x, chart.y, width, height, legend)
    frame.begin(chart.title)
    if chart.band is not None:
        frame.shade(*chart.band)
    frame.grid()
    if chart.diagonal:
        ends = ((chart.x.low, chart.y.low), (chart.x.high, chart.y.high))
        frame.add(PolyLine(frame.flat(ends), strokeColor=DIM, strokeDashArray=(3, 3)))
    for place, curve in enumerate(chart.curves):
        frame.curve(curve, place)
    if legend:
        frame.legend([curve.name for curve in chart.curves])
    return frame.drawing


def reliability_chart(sets: Mapping[str, Sequence[CalibrationBin]], width: float = 245) -> Drawing:
    """The share of COVID-19 Pneumonia over each bin's mean score; on the diagonal scores are right."""
    curves = tuple(
        Curve(name, tuple((of.score, of.share) for of in bins), dots=True)
        for name, bins in sets.items()
    )
    axes = Axis(tr("mean score of the bin")), Axis(tr("share with COVID-19 Pneumonia"))
    chart = LineChart(tr("Reliability"), *axes, curves, diagonal=True)
    return line_chart(chart, width, width * 0.8)


def bar_chart(
    title: str, groups: Sequence[str], bars: Mapping[str, Sequence[float]], width: float = 500
) -> Drawing:
    """Bars from 0 to 1, one of each kind in every group, each with its value above it."""
    register_fonts()
    height = 180.0 + _LEGEND_STEP
    frame = _Frame(Axis(""), Axis("", 0, 1.08), width, height, _LEGEND_STEP)
    frame.begin(title)
    frame.grid(across=False)
    left, bottom, wide, high = frame.box
    share = wide / max(1, len(groups))
    bar = min(22.0, share * 0.8 / len(bars))
    for group, name in enumerate(groups):
        centre = left + share * (group + 0.5)
        frame.add(_string(centre, bottom - 11, _fitted(name, share - 2), anchor="middle"))
        for kind, values in enumerate(bars.values()):
            x = centre + (kind - len(bars) / 2) * bar
            tall = high * values[group] / 1.08
            colour = COLOURS[kind % len(COLOURS)]
            frame.add(Rect(x + 0.5, bottom, bar - 1, tall, fillColor=colour, strokeColor=None))
            if bar >= 12:
                words = figure(values[group], ".2f")
                frame.add(_string(x + bar / 2, bottom + tall + 2, words, 5.5, anchor="middle"))
    x = left
    for kind, name in enumerate(bars):
        colour = COLOURS[kind % len(COLOURS)]
        frame.add(Rect(x, 3, 7, 7, fillColor=colour, strokeColor=None))
        frame.add(_string(x + 10, 3.5, name, _SMALL))
        x += 24 + stringWidth(name, FONT, _SMALL)
    return frame.drawing


def confusion_matrix(title: str, counts: Sequence[Sequence[int]], width: float = 160) -> Drawing:
    """counts[truth][call] of the two classes, COVID-19 Pneumonia first; the diagonal was right."""
    register_fonts()
    left, foot = 60.0, 30.0
    cell = (width - left - 4) / 2
    drawing = Drawing(width, 2 * cell * 0.62 + foot + 22)
    names = [text.CLASS_SHORT[name] for name in text.CLASS_SHORT]
    high = cell * 0.62
    most = max(1, *(value for row in counts for value in row))
    drawing.add(_string(0, drawing.height - 9, _fitted(title, width), _SIZE, bold=True))
    for truth, row in enumerate(counts):
        y = foot + (1 - truth) * high
        drawing.add(
            _string(left - 4, y + high / 2 - 3, _fitted(names[truth], left - 4, 6), 6, "end")
        )
        for call, value in enumerate(row):
            x = left + call * cell
            right = truth == call
            colour = COLOURS[0] if right else COLOURS[1]
            shade = Color(colour.red, colour.green, colour.blue, alpha=0.12 + 0.45 * value / most)
            drawing.add(Rect(x, y, cell, high, fillColor=shade, strokeColor=DIM))
            drawing.add(_string(x + cell / 2, y + high / 2 - 4, str(value), 12, "middle", True))
    for call, name in enumerate(names):
        for line, part in enumerate(name.split(" ", 1)):  # a cell is narrower than both words
            words = _fitted(part, cell, 6)
            drawing.add(
                _string(left + (call + 0.5) * cell, foot - 9 - 8 * line, words, 6, "middle")
            )
    drawing.add(_string(left + cell, 4, tr("called by the network"), 6, "middle"))
    return drawing


def svg(drawing: Drawing, name: str) -> str:
    """The drawing as an element to stand in a page. name: no other drawing of the page has it."""
    register_fonts()
    whole = str(renderSVG.drawToString(drawing))
    element = whole[whole.index("<svg") :]
    element = element.replace("<title>...</title>", "").replace("<desc>...</desc>", "")
    element = element.replace('id="clip"', f'id="clip-{name}"').replace("#clip)", f"#clip-{name})")
    element = element.replace('id="group" ', "")
    plain = "font-family: DejaVu Sans, Verdana, sans-serif"
    return element.replace("font-family: DejaVuSans-Bold", f"{plain}; font-weight: bold").replace(
        "font-family: DejaVuSans", plain
    )


class _Frame:
    """The box of a chart: from values to points, and what stands around it."""

    def __init__(self, x: Axis, y: Axis, width: float, height: float, legend: float) -> None:
        register_fonts()
        self._x, self._y = x, y
        self.drawing = Drawing(width, height)
        below = _BELOW + legend
        self.box = (_LEFT, below, width - _LEFT - _RIGHT, height - below - _ABOVE)

    def add(self, shape: Shape) -> None:
        """Draws it over what is there."""
        self.drawing.add(shape)

    def begin(self, title: str) -> None:
        """The title, and the axes' names."""
        left, bottom, wide, high = self.box
        self.add(_string(0, self.drawing.height - 9, title, _SIZE, bold=True))
        if self._x.label:
            self.add(_string(left + wide / 2, bottom - 22, self._x.label, _SMALL, "middle"))
        if self._y.label:
            name = _string(0, 0, self._y.label, _SMALL, "middle")
            turned = Group(name)
            turned.translate(8, bottom + high / 2)
            turned.rotate(90)
            self.add(turned)

    def grid(self, across: bool = True) -> None:
        """Thin lines at round values, with the values. across: those of the x axis too."""
        left, bottom, wide, high = self.box
        for value in self._y.ticks():
            y = bottom + high * self._y.place(value)
            self.add(Line(left, y, left + wide, y, strokeColor=GRID, strokeWidth=0.5))
            self.add(_string(left - 3, y - 2.5, figure(value, ".3g"), _SMALL, "end"))
        for value in self._x.ticks() if across else ():
            x = left + wide * self._x.place(value)
            self.add(Line(x, bottom, x, bottom + high, strokeColor=GRID, strokeWidth=0.5))
            self.add(_string(x, bottom - 10, figure(value, ".3g"), _SMALL, "middle"))
        self.add(Rect(left, bottom, wide, high, fillColor=None, strokeColor=DIM, strokeWidth=0.7))

    def shade(self, low: float, high: float) -> None:
        """The part of the x axis between two values."""
        left, bottom, wide, tall = self.box
        begin, end = (left + wide * self._x.place(value) for value in (low, high))
        self.add(Rect(begin, bottom, end - begin, tall, fillColor=BAND, strokeColor=None))

    def flat(self, points: Points) -> list[float]:
        """x, y, x, y … of the points on the page."""
        left, bottom, wide, high = self.box
        pairs = (
            (left + wide * self._x.place(x), bottom + high * self._y.place(y)) for x, y in points
        )
        return list(itertools.chain.from_iterable(pairs))

    def curve(self, curve: Curve, place: int) -> None:
        """A line in the look of its place, and a mark on each point where it is so wanted."""
        if not curve.points:
            return
        points: Points = _stepped(curve.points) if curve.steps else curve.points
        colour = COLOURS[place % len(COLOURS)]
        if len(points) > 1:
            line = PolyLine(self.flat(points), strokeColor=colour, strokeWidth=1.4)
            line.strokeDashArray = _DASHES[place % len(_DASHES)]
            self.add(line)
        if curve.dots or len(points) == 1:
            flat = self.flat(curve.points)
            for x, y in zip(flat[::2], flat[1::2], strict=True):
                self.add(_mark(x, y, place))

    def legend(self, names: Sequence[str]) -> None:
        """The names of the lines, one below the other."""
        left = self.box[0]
        for place, name in enumerate(names):
            y = 4 + _LEGEND_STEP * (len(names) - 1 - place)
            colour = COLOURS[place % len(COLOURS)]
            line = Line(left, y + 2.5, left + 20, y + 2.5, strokeColor=colour, strokeWidth=1.4)
            line.strokeDashArray = _DASHES[place % len(_DASHES)]
            self.add(line)
            room = self.drawing.width - left - 26
            self.add(_string(left + 24, y, _fitted(name, room), _SMALL))


def _mark(x: float, y: float, place: int) -> Shape:
    colour = COLOURS[place % len(COLOURS)]
    if place % 2 == 0:
        return Circle(x, y, 2.2, fillColor=colour, strokeColor=None)
    return Rect(x - 2, y - 2, 4, 4, fillColor=colour, strokeColor=None)


def _stepped(points: Points) -> list[tuple[float, float]]:
    """Level until the next point's x, then straight to it."""
    stepped = [points[0]]
    for before, after in itertools.pairwise(points):
        stepped += [(after[0], before[1]), after]
    return stepped


def _string(
    x: float, y: float, words: str, size: float = _SMALL, anchor: str = "start", bold: bool = False
) -> String:
    font = f"{FONT}-Bold" if bold else FONT
    colour = INK if bold else DIM
    return String(x, y, words, fontName=font, fontSize=size, fillColor=colour, textAnchor=anchor)


def _fitted(words: str, width: float, size: float = _SMALL) -> str:
    """The words as they fit, the end cut where they are too long."""
    words = text.printable(words)
    if stringWidth(words, FONT, size) <= width:
        return words
    while words and stringWidth(f"{words}…", FONT, size) > width:
        words = words[:-1]
    return f"{words}…"


def _round_step(step: float) -> float:
    """1, 2, 2.5 or 5 times a power of ten, near the step."""
    power = 10.0 ** math.floor(math.log10(step))
    return min((1, 2, 2.5, 5, 10), key=lambda of: abs(of * power - step)) * power
