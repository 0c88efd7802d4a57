"""A score as a bar, with its threshold."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme

_BAR_PX = 8
_HEIGHT_PX = 40


class ScoreBar(QWidget):
    """Name and figure above, bar below; the white mark is the threshold, the fine line the interval."""

    def __init__(self, name: str, class_name: str) -> None:
        """name: to be read. class_name: tells the colour."""
        super().__init__()
        self._name, self._class_name = name, class_name
        self._score: float | None = None
        self._threshold: float | None = None
        self._interval: tuple[float, float] | None = None
        self.setFixedHeight(_HEIGHT_PX)
        self.show_score(None, None)

    def show_score(
        self,
        score: float | None,
        threshold: float | None,
        interval: tuple[float, float] | None = None,
    ) -> None:
        """score, threshold: 0 to 1, or None where there is none; never a figure without a score.

        interval: lowest and highest score under small changes of the film.
        """
        self._score, self._threshold, self._interval = score, threshold, interval
        words = f"{self._name}: {self._words()}"
        self.setAccessibleName(words)
        self.setToolTip("" if score is None else f"{words}. {tr(text.SCORE_MEANING)}")
        self.update()

    def _words(self) -> str:
        """What the bar shows, for who does not see it."""
        if self._score is None:
            return tr("no score")
        said = [tr("score {score}", score=text.score_text(self._score))]
        if self._threshold is not None:
            said.append(tr("threshold {threshold:.2f}", threshold=self._threshold))
        if self._interval is not None:
            low, high = map(text.score_text, self._interval)
            said.append(tr("{low} to {high} under small changes", low=low, high=high))
        return ", ".join(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, 0, self.width(), 22)
        painter.setPen(QColor(theme.now().text if self._score is not None else theme.now().dim))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), self._name)
        if self._score is not None:
            font = painter.font()
            font.setPixelSize(15)
            painter.setFont(font)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, int(right), text.score_text(self._score))
        self._paint_bar(painter, QRectF(0.5, 26.5, self.width() - 1, _BAR_PX))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(QColor(theme.now().control_line))
        painter.setBrush(QColor(theme.now().background))
        painter.drawRoundedRect(bar, 4, 4)
        if self._score is None:
            return
        filled = QRectF(bar.left(), bar.top(), max(bar.width() * self._score, 3.0), bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().of_class(self._class_name)))
        painter.drawRoundedRect(filled, 4, 4)
        if self._interval is not None:
            self._paint_interval(painter, bar, self._interval)
        if self._threshold is not None:
            x = bar.left() + bar.width() * self._threshold
            painter.setBrush(QColor(theme.now().background))
            painter.drawRect(QRectF(x - 2.5, bar.top() - 4, 5, bar.height() + 8))
            painter.setBrush(QColor(theme.now().text))
            painter.drawRect(QRectF(x - 1, bar.top() - 4, 2, bar.height() + 8))

    def _paint_interval(
        self, painter: QPainter, bar: QRectF, interval: tuple[float, float]
    ) -> None:
        left, right = (bar.left() + bar.width() * end for end in interval)
        line = QRectF(left, bar.center().y() - 1, max(right - left, 3.0), 2)
        painter.setBrush(QColor(theme.now().background))
        painter.drawRect(line.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.setBrush(QColor(theme.now().text))
        painter.drawRect(line)
