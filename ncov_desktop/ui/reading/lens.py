"""The magnifier: the film under the cursor, larger, for as long as it is held."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.lettering import outlined

if TYPE_CHECKING:
    from ncov_desktop.core.view import View

LEAST, MOST, STEP = 2.0, 4.0, 0.5
_SIDE = 260  # of the glass, in the widget's pixels
_SHARE = 0.6  # of the viewport's shorter side: the glass is never larger


class Lens:
    """Whether the magnifier is in the hand, where it is, and how much it magnifies."""

    def __init__(self) -> None:
        self.on = False
        self.at: QPointF | None = None  # the cursor, None beside the viewport
        self.factor = LEAST

    def turn(self, steps: float) -> None:
        """Magnifies by so many steps more."""
        self.factor = min(max(self.factor + steps * STEP, LEAST), MOST)

    def glass(self, width: int, height: int) -> QRectF | None:
        """Where it lies in a viewport of this size; None while it is not to be seen."""
        if not self.on or self.at is None:
            return None
        side = min(_SIDE, round(_SHARE * min(width, height)))
        return QRectF(round(self.at.x()) - side // 2, round(self.at.y()) - side // 2, side, side)

    def view(self, glass: QRectF, view: View, ratio: float) -> View:
        """The part of the film in the glass. ratio: device pixels to a pixel of the widget."""
        side = round(glass.width() * ratio)
        center = glass.center() * ratio
        return replace(
            view,
            viewport=(side, side),
            scale=view.scale * self.factor,
            center=view.to_film(center.x(), center.y()),
        )

    def words(self) -> str:
        """How much it magnifies."""
        return tr("{factor:g} ×", factor=self.factor)


def begin_glass(painter: QPainter, glass: QRectF) -> None:
    """What is painted from now on is seen in the glass only."""
    path = QPainterPath()
    path.addEllipse(glass)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.fillRect(glass, QColor(theme.DARK.viewport))


def end_glass(painter: QPainter, glass: QRectF, words: str) -> None:
    """The rim, and how much it magnifies."""
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.DARK.viewport, 4.0), (theme.DARK.control_line, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(glass)
    below: QRect = glass.toRect().adjusted(0, 0, 0, -8)
    outlined(painter, below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)
