"""One viewport: a film, its map or both, under the reader's mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.display import Display, Pane

if TYPE_CHECKING:
    from ncov_desktop.core.view import View
    from ncov_desktop.ui.reading.picture import FilmPicture

Edges = tuple[str, str, str, str]  # left, top, right, bottom
_EDGES = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
)
_WHEEL_STEP = 1.0015  # per eighth of a degree
_CLICK_SLACK_PX = 4.0
_MARGIN = 10
_SCALE_BELOW_MIDDLE, _SCALE_ABOVE_BOTTOM, _SMALLEST_SCALE = 32, 56, 24


class Viewport(QWidget):
    """Paints what it is told and reports what the mouse means; it decides nothing.

    windowed(dx, dy): the window was dragged, in parts of the viewport's size.
    panned(dx, dy), zoomed(factor, x, y), hovered(x, y): in device pixels.
    pressed(x, y), released(x, y): the left button, while `drawing`, in device pixels.
    """

    windowed = Signal(float, float)
    pressed = Signal(float, float)
    hovered = Signal(float, float)
    released = Signal(float, float)
    panned = Signal(float, float)
    zoomed = Signal(float, float, float)
    fit_asked = Signal()
    menu_asked = Signal(QPoint)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self.setAccessibleName("Film")
        self._pane = Pane.FILM
        self._picture: FilmPicture | None = None
        self._view: View | None = None
        self._display = Display()
        self._corners: dict[Qt.Corner, str] = {}
        self._edges: Edges = ("", "", "", "")
        self._last: QPointF | None = None
        self._pressed: QPointF | None = None
        self._moved = False
        self._marks: Callable[[QPainter], None] | None = None
        self.drawing = False
        self.setMouseTracking(True)

    def device_size(self) -> tuple[int, int]:
        """(rows, cols) in device pixels."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.height() * ratio)), max(1, round(self.width() * ratio))

    def show_picture(
        self, pane: Pane, picture: FilmPicture | None, view: View | None, display: Display
    ) -> None:
        """What to paint from now on."""
        self._pane, self._picture, self._view, self._display = pane, picture, view, display
        self.setAccessibleName({"film": "Film", "map": "Heat map"}.get(pane.value, "Film with map"))
        self.update()

    def show_marks(self, paint: Callable[[QPainter], None] | None) -> None:
        """What to paint over the film and below the words."""
        self._marks = paint
        self.update()

    def set_drawing(self, drawing: bool) -> None:
        """Whether the left button draws rather than windows."""
        self.drawing = drawing
        if drawing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

    def show_words(self, corners: dict[Qt.Corner, str], edges: Edges) -> None:
        """Text in the corners, and the patient's directions at the edges ('' where unknown)."""
        self._corners, self._edges = corners, edges
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.DARK.viewport))
        if self._picture is not None and self._view is not None:
            self._paint_film(painter)
            if self._marks is not None:
                self._marks(painter)
            self._paint_words(painter)
            if self._heat_shown():
                self._paint_scale(painter)
        painter.end()

    def _heat_shown(self) -> bool:
        return (
            self._pane is not Pane.FILM
            and self._picture is not None
            and self._picture.explanation is not None
        )

    def _paint_film(self, painter: QPainter) -> None:
        assert self._picture is not None
        assert self._view is not None
        top, left, rows, cols = self._view.visible()
        if rows == 0 or cols == 0:
            return
        pixels = self._picture.pixels(self._pane, self._view, self._display)
        rows, cols = pixels.shape[:2]
        kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
        image = QImage(pixels.data, cols, rows, pixels.strides[0], kind)
        ratio = self.devicePixelRatioF()
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(left / ratio, top / ratio), image)

    def _paint_words(self, painter: QPainter) -> None:
        area = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        flags = {
            Qt.Corner.TopLeftCorner: Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
            Qt.Corner.TopRightCorner: Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight,
            Qt.Corner.BottomLeftCorner: Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
            Qt.Corner.BottomRightCorner: Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight,
        }
        for corner, words in self._corners.items():
            _outlined(painter, area, flags[corner], words)
        for words, edge in zip(self._edges, _EDGES, strict=True):
            _outlined(painter, area, edge, words)

    def _paint_scale(self, painter: QPainter) -> None:
        """The palette with what its ends mean, below the mark of the patient's side."""
        from ncov_desktop.imaging.render import palette_colours

        top = self.height() // 2 + _SCALE_BELOW_MIDDLE
        height = min(160, self.height() - top - _SCALE_ABOVE_BOTTOM)
        if height < _SMALLEST_SCALE:
            return
        bar = QRect(self.width() - 22, top, 10, height)
        gradient = QLinearGradient(0, bar.bottom(), 0, bar.top())
        for index, colour in enumerate(palette_colours(self._display.palette)[::15]):
            gradient.setColorAt(index * 15 / 255, QColor(*(int(part) for part in colour)))
        painter.fillRect(bar, gradient)
        right = Qt.AlignmentFlag.AlignRight
        words = QRect(bar.left() - 106, bar.top() - 2, 100, height + 4)
        _outlined(painter, words, right | Qt.AlignmentFlag.AlignTop, "peak")
        _outlined(painter, words, right | Qt.AlignmentFlag.AlignBottom, "0")
        if self._pane is Pane.OVERLAY:
            y = round(bar.bottom() - self._display.cutoff * height)
            painter.setPen(QColor(theme.DARK.text))
            painter.drawLine(bar.left() - 3, y, bar.right() + 3, y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = self._pressed = event.position()
        self._moved = False
        if self._draws(event) and event.button() is Qt.MouseButton.LeftButton:
            self._tell(self.pressed, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self.hovered, event)
        if self._last is None or self._pressed is None:
            return
        step = event.position() - self._last
        self._last = event.position()
        if (event.position() - self._pressed).manhattanLength() > _CLICK_SLACK_PX:
            self._moved = True
        ratio = self.devicePixelRatioF()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        buttons = event.buttons()
        if buttons & Qt.MouseButton.MiddleButton or (shift and buttons & Qt.MouseButton.LeftButton):
            self.panned.emit(step.x() * ratio, step.y() * ratio)
        elif buttons & Qt.MouseButton.LeftButton and not self.drawing:
            self.windowed.emit(step.x() / self.width(), step.y() / self.height())
        elif buttons & Qt.MouseButton.RightButton and self._moved:
            at = self._pressed * ratio
            self.zoomed.emit(1.01 ** -step.y(), at.x(), at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton and not self._moved:
            self.menu_asked.emit(event.globalPosition().toPoint())
        elif self._draws(event) and event.button() is Qt.MouseButton.LeftButton:
            self._tell(self.released, event)
        self._last = self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.drawing:
            self.fit_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The mouse's menu comes on release, since a right drag zooms; the keyboard's comes here.
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position() * self.devicePixelRatioF()
        self.zoomed.emit(_WHEEL_STEP ** event.angleDelta().y(), at.x(), at.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def _draws(self, event: QMouseEvent) -> bool:
        """Shift + left pans, also while drawing."""
        return self.drawing and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _tell(self, signal: SignalInstance, event: QMouseEvent) -> None:
        at = event.position() * self.devicePixelRatioF()
        signal.emit(at.x(), at.y())


def _outlined(painter: QPainter, area: QRect, flags: Qt.AlignmentFlag, words: str) -> None:
    """Text that can be read on black and on white."""
    if not words:
        return
    painter.setPen(QColor(theme.DARK.viewport))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(area.translated(dx, dy), int(flags), words)
    painter.setPen(QColor(theme.DARK.text))
    painter.drawText(area, int(flags), words)
