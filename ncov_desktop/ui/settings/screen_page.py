"""How large a millimetre is on this screen: a bar beside a bank card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.screen import CARD_MM, LEAST_PER_MM, MOST_PER_MM, measured, pitch_of
from ncov_desktop.text.language import number, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.screens import reported_per_mm, screen_name
from ncov_desktop.ui.widgets import label, one_line

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_LEAST_PX, _HEIGHT, _HANDLE = 60, 72, 6
_USUAL_PER_MM = 96 / 25.4


class CardBar(QWidget):
    """A bar whose right edge is dragged, or moved by the arrow keys, until it is as long as a card."""

    resized_by_hand = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Bar to match a bank card"))
        self.setToolTip(tr("Drag its right edge, or use the arrow keys (Ctrl: ten at once)"))
        self.setMouseTracking(True)
        self._length = float(_LEAST_PX)
        self.length_mm = CARD_MM
        self._held = False

    @property
    def device_length(self) -> float:
        """How long it is, in device pixels."""
        return round(self._length * self.devicePixelRatioF())

    def set_length(self, device_pixels: float) -> None:
        """As long as this where there is room."""
        length = device_pixels / self.devicePixelRatioF()
        self._length = min(max(length, _LEAST_PX), max(self.width() - _HANDLE, _LEAST_PX))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        card = QRectF(0, 0.5, self._length, _HEIGHT - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.DARK.raised))
        painter.drawRect(card)
        painter.setPen(QColor(theme.DARK.dim))
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(card, middle, f"{number(self.length_mm, 2)} mm")
        edge = theme.DARK.accent if self.hasFocus() or self._held else theme.DARK.text
        painter.fillRect(QRectF(0, 0, 1, _HEIGHT), QColor(theme.DARK.text))
        painter.fillRect(QRectF(self._length - 1, 0, 1, _HEIGHT), QColor(theme.DARK.text))
        painter.setPen(QPen(QColor(edge), 2))
        grip = QPointF(self._length + 3, _HEIGHT / 2)
        painter.drawLine(grip - QPointF(0, 12), grip + QPointF(0, 12))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._near(event)
        self._take(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._held or self._near(event)
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        self._take(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        many = 10 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        self.set_length(self.device_length + many * steps[Qt.Key(event.key())])
        self.resized_by_hand.emit()

    def _near(self, event: QMouseEvent) -> bool:
        return abs(event.position().x() - self._length) <= 2 * _HANDLE

    def _take(self, event: QMouseEvent) -> None:
        if self._held:
            self.set_length(event.position().x() * self.devicePixelRatioF())
            self.resized_by_hand.emit()


class ScreenPage(QWidget):
    """Nothing is kept before the reader says that it matches."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.status, self.bar = label(), CardBar()
        self.length = QDoubleSpinBox()
        self.length.setRange(10.0, 1000.0)
        self.length.setDecimals(2)
        self.length.setValue(CARD_MM)
        self.length.setSuffix(tr(" mm"))
        self.length.setAccessibleName(tr("Length of the bar"))
        self.length.setToolTip(tr("Its length as you measured it; leave it for a bank card"))
        self.length.valueChanged.connect(self._type)
        self.keep = QPushButton(tr("It matches"))
        self.keep.setObjectName("primary")
        self.keep.setToolTip(tr("Keep it for this screen"))
        self.keep.clicked.connect(self._keep)
        self.forget = QPushButton(tr("Forget"))
        self.forget.setToolTip(tr("This screen is not calibrated any more"))
        self.forget.clicked.connect(lambda: self._choose(None))
        self._placed = False
        self._arrange()
        settings.changed.connect(self._show)

    def _arrange(self) -> None:
        typed = QHBoxLayout()
        typed.addWidget(one_line(tr("Length of the bar")))
        typed.addWidget(self.length)
        typed.addStretch(1)
        typed.addWidget(self.forget)
        typed.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.status)
        column.addWidget(label(tr(
            "Lay a bank card on the screen, its left edge on that of the bar, and drag the bar's right "
            "edge until both are as long. Or measure the bar with a ruler and type its length."
        ), "dim"))  # fmt: skip
        column.addWidget(self.bar)
        column.addLayout(typed)
        column.addWidget(label(tr(
            "It is kept for this screen at this resolution and used for true size only: there, 1 mm on "
            "the plane that the film's spacing holds for is 1 mm on the screen."
        ), "dim"))  # fmt: skip
        column.addStretch(1)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._show()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._placed:
            self._placed = True
            self._place_bar()

    def _place_bar(self) -> None:
        """As long as a card, as far as anybody knows."""
        screen = self.screen()
        kept = pitch_of(self._settings.settings.screens, screen_name(screen))
        per_mm = kept or reported_per_mm(screen) or _USUAL_PER_MM
        self.bar.set_length(per_mm * CARD_MM)

    def _show(self, _changed: object = None) -> None:
        name = screen_name(self.screen())
        kept = pitch_of(self._settings.settings.screens, name)
        self.forget.setEnabled(kept is not None)
        if kept is not None:
            words = tr(
                "{screen}: calibrated, {pitch:.4f} mm per pixel.", screen=name, pitch=1 / kept
            )
        else:
            reported = reported_per_mm(self.screen())
            words = tr("{screen}: not calibrated.", screen=name)
            if reported is not None:
                guess = tr(
                    "It reports {pitch:.4f} mm per pixel, which is only a guess.",
                    pitch=1 / reported,
                )
                words = f"{words} {guess}"
        self.status.setText(words)

    def _type(self, length_mm: float) -> None:
        self.bar.length_mm = length_mm
        self.bar.update()

    def _keep(self) -> None:
        per_mm = self.bar.device_length / self.length.value()
        self._choose(min(max(per_mm, LEAST_PER_MM), MOST_PER_MM))

    def _choose(self, per_mm: float | None) -> None:
        screens = self._settings.settings.screens
        self._settings.choose(screens=measured(screens, screen_name(self.screen()), per_mm))
