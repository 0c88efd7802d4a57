"""The brush: what the reader paints over on the film."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ncov_desktop.core.brush import Dab
from ncov_desktop.core.measure import Point
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.marks import ToScreen

FIRST_SHARE = 0.04  # radius of the brush, of the film's longer side
SMALLEST_SHARE, LARGEST_SHARE, SHARE_STEP = 0.01, 0.2, 1.25
_MOST_DABS = 4000
_APART = 0.5  # of the radius: dabs as far apart as this show no gaps
_OPACITY = 110


class Painting:
    """The dabs on one film, and whether the brush is in the hand."""

    def __init__(self) -> None:
        self.on = False
        self.share = FIRST_SHARE
        self.dabs: tuple[Dab, ...] = ()
        self._last: Point | None = None

    def resize(self, *, larger: bool) -> None:
        """A brush a step larger or smaller."""
        share = self.share * SHARE_STEP if larger else self.share / SHARE_STEP
        self.share = min(max(share, SMALLEST_SHARE), LARGEST_SHARE)

    def press(self, at: Point, film_side: float) -> bool:
        """True where the brush touched the film. film_side: the longer side in film pixels."""
        if not self.on:
            return False
        self._last = at
        self._add(at, self.share * film_side)
        return True

    def move(self, at: Point, film_side: float) -> bool:
        """True where the brush drew on; a quick hand leaves no gaps."""
        if self._last is None:
            return False
        radius, (x, y) = self.share * film_side, self._last
        steps = int(math.hypot(at[0] - x, at[1] - y) / (_APART * radius))
        for step in range(1, steps + 1):
            part = step / steps
            self._add((x + part * (at[0] - x), y + part * (at[1] - y)), radius)
        if steps:
            self._last = at
        return steps > 0

    def release(self) -> None:
        """The brush left the film."""
        self._last = None

    def clear(self) -> None:
        """Takes everything away that was painted."""
        self.dabs, self._last = (), None

    def _add(self, at: Point, radius: float) -> None:
        if len(self.dabs) < _MOST_DABS:
            self.dabs = (*self.dabs, Dab(at[0], at[1], radius))


def paint_dabs(
    painter: QPainter, dabs: tuple[Dab, ...], aspect: float, to_screen: ToScreen
) -> None:
    """What is painted over, as one translucent shape.

    aspect: height of a film pixel divided by its width.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for dab in dabs:
        path.addEllipse(_box(dab, aspect, to_screen).normalized())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.DARK.accent)
    colour.setAlpha(_OPACITY)
    painter.fillPath(path, colour)
    painter.setPen(QPen(QColor(theme.DARK.accent), 1.5))
    painter.drawPath(path.simplified() if len(dabs) < 200 else path)


def _box(dab: Dab, aspect: float, to_screen: ToScreen) -> QRectF:
    high = dab.radius / aspect
    first = to_screen((dab.x - dab.radius, dab.y - high))
    last = to_screen((dab.x + dab.radius, dab.y + high))
    return QRectF(first, last)
