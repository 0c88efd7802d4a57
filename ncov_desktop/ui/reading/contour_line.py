"""The contour of a heat map on the screen: as thin at every zoom, to be seen on black and on white."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from ncov_desktop.ui import theme

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.picture import Lines

_LINE, _HALO = 1.75, 4.25
_SHARE = 0.85  # of the palette: bright in each of them


class ContourLine:
    """Keeps the path of the lines that were painted last."""

    def __init__(self) -> None:
        self._lines: Lines = ()
        self._path = QPainterPath()

    def paint(
        self,
        painter: QPainter,
        lines: Lines,
        to_screen: Callable[[tuple[float, float]], QPointF],
        palette: str,
    ) -> None:
        """lines: float64[points, 2] of film points. to_screen: where a film point is seen."""
        if lines is not self._lines:
            self._lines, self._path = lines, _path_of(lines)
        path = _transform(to_screen).map(self._path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(theme.DARK.viewport), _HALO), (_colour(palette), _LINE)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)


def _path_of(lines: Lines) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
    return path


def _transform(to_screen: Callable[[tuple[float, float]], QPointF]) -> QTransform:
    origin = to_screen((0.0, 0.0))
    across, down = to_screen((1.0, 0.0)) - origin, to_screen((0.0, 1.0)) - origin
    return QTransform(across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y())


def _colour(palette: str) -> QColor:
    from ncov_desktop.imaging.render import palette_colours

    red, green, blue = palette_colours(palette)[round(_SHARE * 255)]
    return QColor(int(red), int(green), int(blue))
