"""A chart, drawn with pyqtgraph in the colours of the theme.

Imported when it is first needed: pyqtgraph is large, and the window opens without it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from ncov_desktop.text.language import figure, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.picture import Frame, Ink, Line, Picture

pg.setConfigOptions(antialias=True, useOpenGL=False, enableExperimental=False)

Ticks = list[tuple[float, Sequence[float]]]
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LINE_PX, _READ_PX = 1.8, 7
_AXIS_PX, _FOOT_PX = 44, 38
_ROOM = 0.05
# So few points are seen one by one; of a single one there is no line.
_FEW, _DOT_PX = 30, 4


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """Numbers as the reader's language writes them; of a logarithmic one only the decades."""

    def __init__(self, side: str, *, log: bool = False, whole: bool = False) -> None:
        super().__init__(side)
        self._log, self._whole = log, whole
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, autoExpandTextSpace=False, hideOverlappingLabels=True)

    def resizeEvent(self, event: object = None) -> None:
        """The word stands inside of the chart; of its own accord it is moved half out of it."""
        super().resizeEvent(event)
        if self.orientation == "bottom" and self.label is not None:
            room = self.label.boundingRect()
            across = (self.size().width() - room.width()) / 2
            self.label.setPos(across, self.size().height() - room.height())

    def tickValues(self, low: float, high: float, size: float) -> Ticks:
        if self._log:
            return [(1.0, list(range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1)))]
        levels: Ticks = super().tickValues(low, high, size)
        if self._whole:
            levels = [(gap, values) for gap, values in levels if gap >= 1]
            if not any(values for _, values in levels):
                return [(1.0, list(range(math.ceil(low), math.floor(high) + 1)))]
        return levels[:1] if len(levels) > 1 and len(levels[0][1]) > 2 else levels[:2]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        if self._log:
            return [_power(round(value)) for value in values]
        digits = max(0, -math.floor(math.log10(spacing))) if 0 < spacing < 1 else 0
        if digits > 3:
            return [figure(value, ".2g") for value in values]
        return [figure(value, f".{digits}f") for value in values]


class Chart(pg.PlotWidget):  # type: ignore[misc]
    """Lines on two axes. The arrow keys, or the mouse, read the values at one place after the other.

    Without wheel, drag and menu: what is shown is always the whole.
    read(words): what stands at the place that is read, '' for none.
    """

    read = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        axes = {
            "left": _Axis("left"),
            "bottom": _Axis("bottom", log=frame.log_x, whole=frame.whole_x),
        }
        super().__init__(parent, axisItems=axes)
        self.frame, self.picture = frame, Picture()
        self._drawn: list[pg.PlotDataItem] = []
        self._read_at: float | None = None
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        plot = self.getPlotItem()
        plot.setContentsMargins(0, 4, 8, 0)
        plot.showGrid(x=False, y=True, alpha=0.0)
        plot.getAxis("left").setWidth(_AXIS_PX)
        plot.getAxis("bottom").setHeight(_FOOT_PX)
        if frame.share or frame.square:
            self.setYRange(0, 1, padding=_ROOM)
        if frame.square:
            self.setXRange(0, 1, padding=_ROOM)
        self._band = pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
        self._here = pg.InfiniteLine(angle=90, movable=False)
        self._dots = pg.ScatterPlotItem(size=_READ_PX, pxMode=True)
        for item in (self._band, self._here, self._dots):
            self.addItem(item, ignoreBounds=True)
            item.hide()
        self.use_theme()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def show_picture(self, picture: Picture) -> None:
        """Draws it, unless it is what is drawn."""
        if picture == self.picture:
            return
        kinds = [(line.ink, line.name) for line in picture.lines]
        if kinds != [(line.ink, line.name) for line in self.picture.lines]:
            self._begin_lines(picture.lines)
        self.picture = picture
        for line, item in zip(picture.lines, self._drawn, strict=True):
            xs, ys = [self._x(x) for x, _ in line.points], [y for _, y in line.points]
            item.setData(xs, ys, symbol="o" if len(xs) <= _FEW and not self.frame.square else None)
        self._fit()
        band = picture.band
        self._band.setVisible(band is not None)
        if band is not None:
            self._band.setRegion([self._x(band[0]), self._x(band[1])])
        self.setAccessibleName(picture.spoken)
        self._show_reading()

    def readings(self) -> tuple[float | None, tuple[tuple[Line, float], ...]]:
        """(x, the lines with their value there) of the place that is read; (None, ()) for none."""
        if self._read_at is None:
            return None, ()
        return self._read_at, tuple(
            (line, value)
            for line in self.picture.lines
            if line.legend and (value := _value_at(line, self._read_at)) is not None
        )

    def use_theme(self) -> None:
        """The colours of the theme the window has now."""
        now = theme.now()
        self.setBackground(QColor(now.panel))
        grid = QColor(now.line)
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setZValue(-1000)  # its lines across lie behind the curves
            axis.setPen(pg.mkPen(grid))
            axis.setTextPen(pg.mkPen(now.dim))
            axis.setStyle(tickFont=figures_font(theme.SMALL_PX - 1))
        self.getPlotItem().getAxis("bottom").setLabel(
            tr(self.frame.x), **{"color": now.dim, "font-size": f"{theme.SMALL_PX - 1}px"}
        )
        self.getPlotItem().getAxis("left").setGrid(255)
        accent = QColor(now.accent)
        for edge in self._band.lines:
            edge.setPen(pg.mkPen(accent, style=Qt.PenStyle.DashLine))
        accent.setAlphaF(0.2)
        self._band.setBrush(pg.mkBrush(accent))
        self._here.setPen(pg.mkPen(now.control_line, width=1))
        self._dots.setPen(pg.mkPen(now.text))
        self._dots.setBrush(pg.mkBrush(now.text))
        for line, item in zip(self.picture.lines, self._drawn, strict=True):
            _colour(item, line.ink, self.devicePixelRatioF())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_dots"):
            self.use_theme()

    def event(self, event: QEvent) -> bool:
        handled = bool(super().event(event))
        if event.type() is QEvent.Type.DevicePixelRatioChange and hasattr(self, "_dots"):
            self.use_theme()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        places = self._places()
        key = Qt.Key(event.key())
        if places and key in steps:
            here = len(places) - 1 if self._read_at is None else _index(places, self._read_at)
            moved = here if self._read_at is None else here + steps[key]
            self._read(places[min(max(moved, 0), len(places) - 1)])
        elif places and key in ends:
            self._read(places[ends[key]])
        elif key == Qt.Key.Key_Escape and self._read_at is not None:
            self._read(None)
        else:
            QWidget.keyPressEvent(self, event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self._read(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        places = self._places()
        box = self.getPlotItem().vb
        if places and box.sceneBoundingRect().contains(self.mapToScene(event.position().toPoint())):
            x = box.mapSceneToView(QPointF(self.mapToScene(event.position().toPoint()))).x()
            x = 10.0**x if self.frame.log_x else x
            self._read(places[_index(places, x)])
        else:
            self._read(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def _begin_lines(self, lines: Sequence[Line]) -> None:
        for item in self._drawn:
            self.removeItem(item)
        self._drawn = [self.plot([], [], symbolSize=_DOT_PX) for _ in lines]
        for line, item in zip(lines, self._drawn, strict=True):
            _colour(item, line.ink, self.devicePixelRatioF())

    def _fit(self) -> None:
        """The axes hold all of it; of a loss from 0 on, so that a small change does not look large."""
        points = [(self._x(x), y) for line in self.picture.lines for x, y in line.points]
        if not points or self.frame.square:
            return
        xs, ys = [x for x, _ in points], [y for _, y in points]
        low, high = min(xs), max(xs)
        self.setXRange(low, high if high > low else low + 1, padding=0.02)
        if not self.frame.share:
            top = max(ys)
            self.setYRange(min(0.0, *ys), top if top > 0 else 1.0, padding=_ROOM)

    def _x(self, x: float) -> float:
        return math.log10(x) if self.frame.log_x else x

    def _places(self) -> list[float]:
        return sorted({x for line in self.picture.lines if line.legend for x, _ in line.points})

    def _read(self, x: float | None) -> None:
        if x != self._read_at:
            self._read_at = x
            self._show_reading()

    def _show_reading(self) -> None:
        x, found = self.readings()
        self._here.setVisible(bool(found))
        self._dots.setVisible(bool(found))
        if x is not None and found:
            self._here.setValue(self._x(x))
            self._dots.setData([self._x(x)] * len(found), [value for _, value in found])
        words = ", ".join(f"{line.name} {figure(value, '.3g')}" for line, value in found)
        read = tr("At {x}: {words}", x=figure(x or 0, ".4g"), words=words) if found else ""
        self.setAccessibleDescription(read)
        self.read.emit(read)


def _power(exponent: int) -> str:
    """A power of ten, short."""
    small = -3 <= exponent <= 3
    return figure(10.0**exponent, "g") if small else f"10{str(exponent).translate(_RAISED)}"


def _colour(item: pg.PlotDataItem, ink: Ink, ratio: float) -> None:
    pen = pen_of(ink, ratio)
    item.setPen(pen)
    item.setSymbolPen(pg.mkPen(pen.color()))
    item.setSymbolBrush(pg.mkBrush(pen.color()))


def pen_of(ink: Ink, ratio: float = 1.0) -> QPen:
    """The pen of a line, in the theme the window has now.

    ratio: screen pixels per point; pyqtgraph draws in the former.
    """
    pen: QPen = pg.mkPen(getattr(theme.now(), ink.token), width=_LINE_PX * ratio)
    if ink.dashes:
        pen.setDashPattern(list(ink.dashes))
    return pen


def figures_font(pixels: int) -> QFont:
    """Of figures that stand below one another; each as wide as the next."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _value_at(line: Line, x: float) -> float | None:
    """At x, or at the last point before it; None outside of the line."""
    xs = [each for each, _ in line.points]
    if not xs or x < xs[0] or x > xs[-1]:
        return None
    at = bisect_left(xs, x)
    return line.points[at if xs[at] == x else at - 1][1]


def _index(places: Sequence[float], x: float) -> int:
    """The nearest."""
    at = bisect_left(places, x)
    near = [i for i in (at - 1, at) if 0 <= i < len(places)]
    return min(near, key=lambda i: abs(places[i] - x))
