"""A chart with its heading, its legend and what was read off it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.chart import Chart, pen_of
from ncov_desktop.ui.admin.picture import Frame, Ink, Picture
from ncov_desktop.ui.widgets import label, one_line, refill

_SAMPLE_PX = 26
_HEIGHT_PX = 236


class _Sample(QWidget):
    """A short piece of a line."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._ink = ink
        self.setFixedSize(QSize(_SAMPLE_PX, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = pen_of(self._ink)
        pen.setCosmetic(False)
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
        painter.end()


class ChartCard(QWidget):
    """Heading left, legend right, a note below it, and the chart, or a sentence where there is none."""

    def __init__(self, title: str, frame: Frame) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT_PX)
        # As wide as its neighbours, whatever stands in the heading.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.title, self.note = one_line(title, "title"), one_line("", "dim")
        self.chart = Chart(frame)
        self.empty = label(name="dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._legend_box = QWidget()
        self._legend = QHBoxLayout(self._legend_box)
        self._legend.setContentsMargins(0, 0, 0, 0)
        self._legend.setSpacing(theme.GRID)
        self._reading = ""
        self._named: tuple[tuple[str, Ink], ...] = ()
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._legend_box)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID + 4, theme.GRID + 4, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self._pages, 1)
        self.chart.read.connect(self._show_reading)
        self.show_picture(Picture())

    def show_picture(self, picture: Picture) -> None:
        """Draws it."""
        self.chart.show_picture(picture)
        if not self._reading:
            self._show_note()
        self.empty.setText(picture.empty)
        drawn = picture.has_points
        self._pages.setCurrentWidget(self.chart if drawn else self.empty)
        named = tuple((line.name, line.ink) for line in picture.lines if line.legend and drawn)
        if named != self._named:
            self._named = named
            parts: list[QWidget] = []
            for name, ink in named:
                parts += [_Sample(ink), one_line(name, "dim")]
            refill(self._legend, parts)

    def _show_reading(self, words: str) -> None:
        """What is read off the chart stands where the note does."""
        self._reading = words
        self._show_note()

    def _show_note(self) -> None:
        self.note.setText(self._reading or self.chart.picture.note)
