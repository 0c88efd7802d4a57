"""Measurements on the film: drawn by the hand, painted with their figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ncov_desktop import text
from ncov_desktop.core.measure import (
    Mark,
    Point,
    Scale,
    Shape,
    angle_degrees,
    area,
    length,
    scale_of,
)
from ncov_desktop.text.language import figure, tr
from ncov_desktop.ui import theme

if TYPE_CHECKING:
    from ncov_desktop.core.study import Radiograph

ToScreen = Callable[[Point], QPointF]

_POINTS = {Shape.RULER: 2, Shape.ANGLE: 3, Shape.RECTANGLE: 2, Shape.ELLIPSE: 2}
_HANDLE = 3.0
_LINE, _SHADOW = 1.5, 3.5


@dataclass(frozen=True, slots=True)
class Draft:
    """A mark in the making: its last point follows the hand.

    fixed: how many of its points are set.
    """

    mark: Mark
    fixed: int

    @classmethod
    def begun(cls, shape: Shape, at: Point) -> Draft:
        """The first press of the mouse."""
        return cls(Mark(shape, (at, at)), 1)

    def moved(self, at: Point) -> Draft:
        """The hand is somewhere else."""
        return replace(self, mark=replace(self.mark, points=(*self.mark.points[:-1], at)))

    def set_down(self) -> Draft:
        """The point under the hand is set; where one is missing, the next begins there."""
        fixed = self.fixed + 1
        mark = self.mark
        if fixed < _POINTS[mark.shape]:
            mark = replace(mark, points=(*mark.points, mark.points[-1]))
        return Draft(mark, fixed)

    @property
    def finished(self) -> bool:
        """True once every point is set."""
        return self.fixed >= _POINTS[self.mark.shape]

    @property
    def empty(self) -> bool:
        """True where the hand has not moved since the last point was set."""
        return self.mark.points[-1] == self.mark.points[-2]


class Measuring:
    """The marks on one film, and the one that is being drawn."""

    def __init__(self) -> None:
        self.tool: Shape | None = None
        self.marks: tuple[Mark, ...] = ()
        self._draft: Draft | None = None
        self._words: dict[Mark, tuple[str, ...]] = {}

    @property
    def shown(self) -> tuple[Mark, ...]:
        """All that is to be painted, the draft last."""
        return (*self.marks, self._draft.mark) if self._draft is not None else self.marks

    def words_of(self, mark: Mark, film: Radiograph) -> tuple[str, ...]:
        """What a mark measures; worked out once for a finished one."""
        if mark not in self.marks:
            return mark_words(mark, film)
        if mark not in self._words:
            self._words[mark] = mark_words(mark, film)
        return self._words[mark]

    def choose(self, tool: Shape | None) -> None:
        """The shape to draw from now on; None gives the mouse back to the window."""
        self.tool, self._draft = tool, None

    def show(self, marks: tuple[Mark, ...]) -> None:
        """Marks from elsewhere, in place of these."""
        self.marks, self._draft = marks, None
        self._words.clear()

    def press(self, at: Point) -> None:
        """A mark begins, or its next point is under way."""
        if self.tool is not None and self._draft is None:
            self._draft = Draft.begun(self.tool, at)

    def move(self, at: Point) -> bool:
        """True where a draft followed the hand."""
        if self._draft is None:
            return False
        self._draft = self._draft.moved(at)
        return True

    def release(self, at: Point) -> bool:
        """True where a mark is finished; one without size is thrown away."""
        if self._draft is None:
            return False
        draft = self._draft.moved(at)
        if draft.empty:
            self._draft = None
            return False
        self._draft = draft.set_down()
        if not self._draft.finished:
            return False
        self.marks, self._draft = (*self.marks, self._draft.mark), None
        return True


def mark_words(mark: Mark, film: Radiograph) -> tuple[str, ...]:
    """What a mark measures, one line each."""
    scale = scale_of(film)
    if mark.shape is Shape.RULER:
        return (_length_words(length(scale, *mark.points), scale),)
    if mark.shape is Shape.ANGLE:
        if len(mark.points) < 3:
            return ()
        return (f"{figure(angle_degrees(scale, mark.points), '.1f')}°",)
    from ncov_desktop.imaging.probe import measure_region

    found = measure_region(film, mark)
    if found is None:
        return (tr("no pixel inside"),)
    return (
        tr(
            "mean {mean} ± {deviation}",
            mean=_figure(found.mean),
            deviation=_figure(found.deviation),
        ),
        tr("{least} to {largest}", least=_figure(found.least), largest=_figure(found.largest)),
        _area_words(area(scale, mark), scale) + tr("%n pixels", n=found.count),
    )


def paint_marks(
    painter: QPainter, measuring: Measuring, film: Radiograph, to_screen: ToScreen
) -> None:
    """Every mark with its words; to be read on black and on white."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in measuring.shown:
        points = [to_screen(point) for point in mark.points]
        for colour, width in ((theme.DARK.viewport, _SHADOW), (theme.DARK.mark, _LINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _outline(painter, mark.shape, points)
        _words(painter, points, measuring.words_of(mark, film))


def _outline(painter: QPainter, shape: Shape, points: list[QPointF]) -> None:
    if shape is Shape.RECTANGLE:
        painter.drawRect(QRectF(points[0], points[1]).normalized())
    elif shape is Shape.ELLIPSE:
        painter.drawEllipse(QRectF(points[0], points[1]).normalized())
    else:
        painter.drawPolyline(points)
        for point in points:
            painter.drawEllipse(point, _HANDLE, _HANDLE)


def _words(painter: QPainter, points: list[QPointF], lines: tuple[str, ...]) -> None:
    """Beside the lowest point, moved inside the viewport."""
    metrics = painter.fontMetrics()
    lowest = max(points, key=lambda point: point.y())
    height = metrics.lineSpacing()
    area_ = painter.viewport()
    ratio = painter.device().devicePixelRatioF()
    width, bottom = area_.width() / ratio, area_.height() / ratio
    longest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
    x = min(lowest.x() + 8, width - longest - 8)
    y = min(lowest.y() + height, bottom - height * len(lines))
    for number, line in enumerate(lines):
        at = QPointF(max(x, 4), max(y, height) + number * height)
        painter.setPen(QColor(theme.DARK.viewport))
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            painter.drawText(at + QPointF(dx, dy), line)
        painter.setPen(QColor(theme.DARK.mark))
        painter.drawText(at, line)


def _length_words(value: float, scale: Scale) -> str:
    if scale.unit == "px":
        return tr("{length:.0f} px, not calibrated", length=value)
    return tr("{length:.1f} mm, {origin}", length=value, origin=text.SPACING_ORIGINS[scale.origin])


def _area_words(value: float, scale: Scale) -> str:
    """Beside the count of pixels, so pixels are not said twice."""
    return "" if scale.unit == "px" else f"{figure(value / 100, '.2f')} cm² · "


def _figure(value: float) -> str:
    """Whole numbers where they are large, three digits where they are small."""
    return figure(value, ".0f" if abs(value) >= 100 else ".3g")
