"""Words over a film, to be read on black and on white."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from ncov_desktop.ui import theme

Corners = dict[Qt.Corner, str]
Edges = tuple[str, str, str, str]  # left, top, right, bottom

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TOP, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
_ACROSS, _DOWN = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
_CORNERS = {
    Qt.Corner.TopLeftCorner: _TOP | _LEFT,
    Qt.Corner.TopRightCorner: _TOP | _RIGHT,
    Qt.Corner.BottomLeftCorner: _BOTTOM | _LEFT,
    Qt.Corner.BottomRightCorner: _BOTTOM | _RIGHT,
}
_EDGES = (_DOWN | _LEFT, _ACROSS | _TOP, _DOWN | _RIGHT, _ACROSS | _BOTTOM)
_GAP = 12
_MOST_LINES = 3  # of one sentence


def outlined(painter: QPainter, area: QRect, flags: Qt.AlignmentFlag, words: str) -> None:
    """Words with a dark rim, as they are, whatever they hold."""
    if not words:
        return
    painter.setPen(QColor(theme.DARK.viewport))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(area.translated(dx, dy), int(flags), words)
    painter.setPen(QColor(theme.DARK.text))
    painter.drawText(area, int(flags), words)


def paint_words(painter: QPainter, area: QRect, corners: Corners, edges: Edges) -> None:
    """The corners, none over another, and the directions at the edges beside them."""
    metrics = painter.fontMetrics()
    taken = []
    for corner, words in _side_by_side(metrics, area, corners).items():
        fitting = fitted(metrics, words, area.width())
        outlined(painter, area, _CORNERS[corner], fitting)
        taken.append(metrics.boundingRect(area, int(_CORNERS[corner]), fitting))
    for words, flags in zip(edges, _EDGES, strict=True):
        free = area
        place = metrics.boundingRect(free, int(flags), words)
        for other in taken:
            if place.adjusted(-_GAP, 0, _GAP, 0).intersects(other):
                away = other.height() + 2
                free = (
                    area.adjusted(0, away, 0, 0) if flags & _TOP else area.adjusted(0, 0, 0, -away)
                )
                place = metrics.boundingRect(free, int(flags), words)
        outlined(painter, free, flags, words)


def fitted(metrics: QFontMetrics, words: str, width: int) -> str:
    """No line wider than this: a sentence that stands alone goes on below, all else is cut short."""
    lines = words.split("\n")
    if len(lines) == 1:
        lines = _broken(metrics, words, width)
    elided = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
    return "\n".join(elided)


def _broken(metrics: QFontMetrics, sentence: str, width: int) -> list[str]:
    """The sentence in as few lines as it needs; what does not fit into the last stays there."""
    lines = [""]
    for word in sentence.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if metrics.horizontalAdvance(longer) <= width or not lines[-1] or len(lines) == _MOST_LINES:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _side_by_side(metrics: QFontMetrics, area: QRect, corners: Corners) -> Corners:
    """The words of a right corner under those of the left one, where the viewport is too narrow."""
    fitting = {corner: words for corner, words in corners.items() if words}
    for left, right in (
        (Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner),
        (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner),
    ):
        if left in fitting and right in fitting:
            widths = (_width(metrics, fitting[corner]) for corner in (left, right))
            if sum(widths) + 3 * _GAP > area.width():
                fitting[left] = f"{fitting[left]}\n{fitting.pop(right)}"
    return fitting


def _width(metrics: QFontMetrics, words: str) -> int:
    return max(metrics.horizontalAdvance(line) for line in words.split("\n"))
