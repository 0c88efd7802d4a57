"""One viewport: a film, its map or both, under the reader's mouse."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ncov_desktop.core.settings import Drag, Mouse
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.colour_bar import paint_colour_bar
from ncov_desktop.ui.reading.contour_line import ContourLine
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.lens import Lens, begin_glass, end_glass
from ncov_desktop.ui.reading.lettering import Corners, Edges, outlined, paint_words
from ncov_desktop.ui.reading.viewing import Seen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.core.view import View
    from ncov_desktop.ui.reading.picture import FilmPicture

_WHEEL_STEP = 1.0015  # per eighth of a degree
_NOTCH = 120  # eighths of a degree
_CLICK_SLACK_PX = 4.0
_MARGIN = 10


class Left(Enum):
    """What a drag with the left button does."""

    WINDOW = auto()
    DRAW = auto()
    ZOOM = auto()


class Viewport(QWidget):
    """Paints what it is told and reports what the mouse means; it decides nothing.

    windowed(dx, dy): the window was dragged, in parts of the viewport's size.
    panned(dx, dy), zoomed(factor, x, y), hovered(x, y): in device pixels.
    stepped(by): the wheel went to another film, by so many.
    pressed(x, y), released(x, y): the left button, while it draws, in device pixels.
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
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(tr("Film"))
        self._pane = Pane.FILM
        self._picture: FilmPicture | None = None
        self._view: View | None = None
        self._display = Display()
        self._corners: Corners = {}
        self._edges: Edges = ("", "", "", "")
        self._in_place = ""
        self._last: QPointF | None = None
        self._pressed: QPointF | None = None
        self._moved = False
        self._marks: Callable[[QPainter], None] | None = None
        self._contour = ContourLine()
        self._frame: tuple[object, NDArray[np.uint8]] | None = None
        self.left = Left.WINDOW
        self.lens = Lens()
        self.mouse = Mouse()
        self._notches = 0
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
        if picture is None:
            self._frame = None
        names = {
            Pane.FILM: tr("Film"),
            Pane.MAP: tr("Heat map"),
            Pane.OVERLAY: tr("Film with map"),
            Pane.PRIOR: tr("Prior film"),
        }
        self.setAccessibleName(names[pane])
        self.update()

    def show_in_place(self, words: str) -> None:
        """What is said in the middle of a viewport without a film."""
        self._in_place = words
        self.update()

    def show_marks(self, paint: Callable[[QPainter], None] | None) -> None:
        """What to paint over the film and below the words."""
        self._marks = paint
        self.update()

    def show_words(self, corners: Corners, edges: Edges) -> None:
        """Text in the corners, and the patient's directions at the edges ('' where unknown)."""
        self._corners, self._edges = corners, edges
        self.update()

    def set_left(self, left: Left) -> None:
        """What the left button does from now on."""
        self.left = left
        self._show_cursor()

    def set_lens(self, on: bool) -> None:
        """Takes the magnifier, or puts it down."""
        self.lens.on = on
        self._show_cursor()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.DARK.viewport))
        if self._picture is None or self._view is None:
            middle = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            area = self.rect().adjusted(4 * _MARGIN, 0, -4 * _MARGIN, 0)
            outlined(painter, area, Qt.AlignmentFlag(middle), self._in_place)
            painter.end()
            return
        self._paint_film(painter, self._view)
        if self._marks is not None:
            self._marks(painter)
        paint_words(
            painter,
            self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN),
            self._corners,
            self._edges,
        )
        if self._heat_shown():
            paint_colour_bar(painter, self.size(), self._pane, self._display)
        self._paint_lens(painter)
        painter.end()

    def _heat_shown(self) -> bool:
        heat = self._pane in (Pane.MAP, Pane.OVERLAY)
        return heat and self._picture is not None and self._picture.explanation is not None

    def _paint_film(self, painter: QPainter, view: View, glass: QRectF | None = None) -> None:
        """The film with its map and contour. glass: the magnifier's, None for the whole viewport."""
        assert self._picture is not None
        top, left, rows, cols = view.visible()
        if rows == 0 or cols == 0:
            return
        if glass is None:
            pixels = self._frame_of(self._picture, view)
        else:
            pixels = self._picture.pixels(self._pane, view, self._display, lens=True)
        rows, cols = pixels.shape[:2]
        kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
        image = QImage(pixels.data, cols, rows, pixels.strides[0], kind)
        ratio = self.devicePixelRatioF()
        image.setDevicePixelRatio(ratio)
        origin = glass.topLeft() if glass is not None else QPointF()
        painter.drawImage(origin + QPointF(left / ratio, top / ratio), image)
        if self._heat_shown() and self._display.contour:
            self._paint_contour(painter, view, origin)

    def _frame_of(self, picture: FilmPicture, view: View) -> NDArray[np.uint8]:
        """What was painted last, while nothing of it changes: the magnifier moves over it."""
        asked = (picture, picture.explanation, self._pane, view, self._display)
        if self._frame is None or self._frame[0] != asked:
            self._frame = asked, picture.pixels(self._pane, view, self._display)
        return self._frame[1]

    def _paint_contour(self, painter: QPainter, view: View, origin: QPointF) -> None:
        picture = self._picture
        assert picture is not None
        rows, cols = picture.film.pixels.shape
        seen = Seen(view, self._display.orientation, (rows, cols), self.devicePixelRatioF())
        lines = picture.contour(self._display)
        self._contour.paint(
            painter, lines, lambda point: seen.to_screen(point) + origin, self._display.palette
        )

    def _paint_lens(self, painter: QPainter) -> None:
        glass = self.lens.glass(self.width(), self.height())
        if glass is None or self._view is None:
            return
        begin_glass(painter, glass)
        view = self.lens.view(glass, self._view, self.devicePixelRatioF())
        self._paint_film(painter, view, glass)
        end_glass(painter, glass, self.lens.words())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = self._pressed = event.position()
        self._moved = False
        if self._draws(event) and event.button() is Qt.MouseButton.LeftButton:
            self._tell(self.pressed, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event.position())
        self._tell(self.hovered, event)
        if self._last is None or self._pressed is None:
            return
        step = event.position() - self._last
        self._last = event.position()
        if (event.position() - self._pressed).manhattanLength() > _CLICK_SLACK_PX:
            self._moved = True
        ratio = self.devicePixelRatioF()
        drag = self._drag(event)
        if drag == "pan":
            self.panned.emit(step.x() * ratio, step.y() * ratio)
        elif drag == "window":
            self.windowed.emit(step.x() / self.width(), step.y() / self.height())
        elif drag == "zoom" and (self._moved or self.left is Left.ZOOM):
            at = self._pressed * ratio
            self.zoomed.emit(1.01 ** -step.y(), at.x(), at.y())

    def _drag(self, event: QMouseEvent) -> Drag | None:
        """What the button that is held does now; Shift + left always pans."""
        buttons, shift = event.buttons(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if buttons & Qt.MouseButton.MiddleButton:
            return self.mouse.middle
        if buttons & Qt.MouseButton.LeftButton:
            by_tool: dict[Left, Drag | None] = {Left.DRAW: None, Left.ZOOM: "zoom"}
            return "pan" if shift else by_tool.get(self.left, self.mouse.left)
        return self.mouse.right if buttons & Qt.MouseButton.RightButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton and not self._moved:
            self.menu_asked.emit(event.globalPosition().toPoint())
        elif self._draws(event) and event.button() is Qt.MouseButton.LeftButton:
            self._tell(self.released, event)
        self._last = self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.left is not Left.DRAW:
            self.fit_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The mouse's menu comes on release, since a right drag zooms; the keyboard's comes here.
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self.lens.on:
            self.lens.turn(turned / _NOTCH)
            self.update()
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (self.mouse.wheel == "films") is not control:
            # fine wheels turn by less than a notch; a film is a whole one
            self._notches += turned
            steps = int(self._notches / _NOTCH)
            self._notches -= steps * _NOTCH
            if steps:
                self.stepped.emit(-steps)
            return
        at = event.position() * self.devicePixelRatioF()
        self.zoomed.emit(_WHEEL_STEP**turned, at.x(), at.y())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._follow(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._follow(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def _follow(self, at: QPointF | None) -> None:
        """The magnifier goes where the cursor goes."""
        before = self.lens.glass(self.width(), self.height())
        self.lens.at = at
        after = self.lens.glass(self.width(), self.height())
        for glass in (before, after):
            if glass is not None:
                self.update(_with_rim(glass))

    def _show_cursor(self) -> None:
        if self.lens.on:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif self.left is Left.DRAW:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self.left is Left.ZOOM:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self.unsetCursor()

    def _draws(self, event: QMouseEvent) -> bool:
        """Shift + left pans, also while drawing."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return self.left is Left.DRAW and not shift

    def _tell(self, signal: SignalInstance, event: QMouseEvent) -> None:
        at = event.position() * self.devicePixelRatioF()
        signal.emit(at.x(), at.y())


def _with_rim(glass: QRectF) -> QRect:
    return glass.toRect().adjusted(-4, -4, 4, 4)
