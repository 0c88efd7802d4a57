"""What the colours of a heat map mean: its palette as a bar, with the cut-off on it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from ncov_desktop.text.language import percent, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.lettering import outlined

_BELOW_MIDDLE, _ABOVE_BOTTOM, _SMALLEST = 66, 68, 40
_WIDTH, _RIGHT = 10, 22
_RIGHT_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_colour_bar(painter: QPainter, size: QSize, pane: Pane, display: Display) -> None:
    """The bar below the mark of the patient's side; nothing where the viewport is too low for it."""
    top = size.height() // 2 + _BELOW_MIDDLE
    height = min(160, size.height() - top - _ABOVE_BOTTOM)
    if height < _SMALLEST:
        return
    bar = QRect(size.width() - _RIGHT, top, _WIDTH, height)
    clear = round(display.cutoff * height) if pane is Pane.OVERLAY else 0
    painter.fillRect(bar, QColor(theme.DARK.viewport))
    painter.fillRect(bar.adjusted(0, 0, 0, -clear), _gradient(bar, display.palette))
    painter.setPen(QColor(theme.DARK.dim))
    painter.drawRect(bar.adjusted(-1, -1, 0, 0))
    heading = QRect(0, bar.top() - 50, size.width() - 10, 36)
    bottom_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    outlined(painter, heading, bottom_right, tr("share of the\nmap's peak"))
    ticks = {0.0: "0", 1.0: percent(1)}
    if pane is Pane.OVERLAY:
        cutoff = display.cutoff
        if display.contour:
            words = tr("line at {share:.0%}", share=cutoff)
        else:
            words = tr("cut-off {share:.0%}", share=cutoff)
        high = painter.fontMetrics().height()
        ticks = {at: said for at, said in ticks.items() if abs(at - cutoff) * height > high}
        ticks[cutoff] = words
    for share, words in ticks.items():
        _tick(painter, bar, share, words)


def _gradient(bar: QRect, palette: str) -> QLinearGradient:
    from ncov_desktop.imaging.render import palette_colours

    gradient = QLinearGradient(0, bar.bottom(), 0, bar.top())
    for index, colour in enumerate(palette_colours(palette)[::15]):
        gradient.setColorAt(index * 15 / 255, QColor(*(int(part) for part in colour)))
    return gradient


def _tick(painter: QPainter, bar: QRect, share: float, words: str) -> None:
    y = round(bar.bottom() + 1 - share * bar.height())
    for colour, reach in ((theme.DARK.viewport, 1), (theme.DARK.text, 0)):
        painter.fillRect(bar.left() - 4 - reach, y - reach, bar.width() + 8 + 2 * reach,
                         1 + 2 * reach, QColor(colour))  # fmt: skip
    line = QRect(bar.left() - 160, y - 10, 150, 20)
    outlined(painter, line, _RIGHT_ALIGNED, words)
