"""The centre of the Read tab: one to three viewports that show the same part of the film."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ncov_desktop.core.orientation import UPRIGHT, Orientation
from ncov_desktop.ui.reading.corners import CornerWords, edges
from ncov_desktop.ui.reading.display import Display, dragged_window
from ncov_desktop.ui.reading.marks import Measuring, paint_marks
from ncov_desktop.ui.reading.painting import Painting, paint_dabs
from ncov_desktop.ui.reading.viewport import Viewport

if TYPE_CHECKING:
    from ncov_desktop.core.measure import Mark, Shape
    from ncov_desktop.core.results import Judgement
    from ncov_desktop.core.view import View
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture


class Stage(QWidget):
    """Keeps the view and the marks; the display comes from outside.

    windowed: a window chosen by hand, a Voi. viewed: the view was changed by hand. measured: a mark was
    finished. painted: the dabs of the brush, all of them. hovered: the film point under the mouse.
    """

    windowed = Signal(object)
    viewed = Signal()
    measured = Signal()
    painted = Signal(object)
    hovered = Signal(float, float)
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picture: FilmPicture | None = None
        self.view: View | None = None
        self._fitted = True
        self._display = Display()
        self.measuring = Measuring()
        self.painting = Painting()
        self._words = CornerWords()
        self.viewports = [self._make_viewport() for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for viewport in self.viewports:
            row.addWidget(viewport)
        self._show()

    def show_film(self, opened: OpenedFilm, picture: FilmPicture) -> None:
        """A new film, fitted."""
        self.picture = picture
        self.measuring.show(())
        self.painting.clear()
        self._words.show_film(opened)
        self._fit()

    def show_judgement(self, judgement: Judgement | None, without_map: str) -> None:
        """The maps of the film on screen; without_map: the words in their place while there are none."""
        changed, self._words.without_map = without_map != self._words.without_map, without_map
        if self.picture is None:
            return
        explanation = judgement.explanation if judgement else None
        favoured = judgement.prediction.label if judgement else None
        if explanation is not self.picture.explanation:
            self.picture.explain(explanation, favoured)
            changed = True
        if changed:
            self._show()

    def show_display(self, display: Display) -> None:
        """How the film is looked at from now on; a film that is turned keeps its centre in place."""
        self._turn(self._display.orientation, display.orientation)
        self._display = display
        for viewport, shown in zip(
            self.viewports, [True] * len(display.panes()) + [False] * 3, strict=False
        ):
            viewport.setVisible(shown)
        self._show()

    def choose_tool(self, tool: Shape | None) -> None:
        """What the left button draws; None gives it back to the window."""
        self.measuring.choose(tool)
        self.painting.on = False
        self._take_left_button()

    def choose_brush(self, on: bool) -> None:
        """Whether the left button paints."""
        self.measuring.choose(None)
        self.painting.on = on
        self._take_left_button()

    def wipe_paint(self) -> None:
        """Takes all paint off the film."""
        if self.painting.dabs:
            self.painting.clear()
            self._show()
            self.painted.emit(())

    def _take_left_button(self) -> None:
        for viewport in self.viewports:
            viewport.set_drawing(self.measuring.tool is not None or self.painting.on)
        self._show()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """The measurements on the film."""
        self.measuring.show(marks)
        self._show()

    @property
    def chosen_view(self) -> View | None:
        """The view the reader chose, None for the whole film."""
        return None if self._fitted else self.view

    def show_view(self, view: View | None) -> None:
        """A view from before; None is the whole film."""
        if view is None or self.picture is None:
            self._fit()
            return
        self.view, self._fitted = view.resized(self.viewports[0].device_size()), False
        self._show()

    def fit(self) -> None:
        """The whole film, as the reader asked."""
        self._fit()
        self.viewed.emit()

    def _fit(self) -> None:
        from ncov_desktop.core.view import View

        if self.picture is None:
            return
        size, aspect = self._seen(self._display.orientation)
        self.view = View.fit(self.viewports[0].device_size(), size, aspect)
        self._fitted = True
        self._show()

    def _seen(self, orientation: Orientation) -> tuple[tuple[int, int], float]:
        """(rows, cols) of the film and the aspect of its pixels, as they are seen."""
        assert self.picture is not None
        film = self.picture.film
        rows, cols = film.pixels.shape
        return orientation.size((rows, cols)), orientation.aspect(film.pixel_aspect)

    def _turn(self, before: Orientation, after: Orientation) -> None:
        from ncov_desktop.core.view import View

        if self.view is None or before == after:
            return
        film, _ = self._seen(UPRIGHT)
        size, aspect = self._seen(after)
        if self._fitted:
            self.view = View.fit(self.view.viewport, size, aspect)
            return
        center = after.to_seen(before.to_film(self.view.center, film), film)
        exchanged = before.turns_sides != after.turns_sides
        scale = self.view.scale_down if exchanged else self.view.scale
        self.view = View(self.view.viewport, size, scale, center, aspect)

    def actual_size(self) -> None:
        """One film pixel on one device pixel."""
        if self.view is not None:
            rows, cols = self.view.viewport
            self._zoom(1 / self.view.scale, cols / 2, rows / 2)

    def _make_viewport(self) -> Viewport:
        viewport = Viewport()
        viewport.windowed.connect(self._window)
        viewport.panned.connect(self._pan)
        viewport.zoomed.connect(self._zoom)
        viewport.fit_asked.connect(self.fit)
        viewport.menu_asked.connect(self.menu_asked)
        viewport.resized.connect(self._resize)
        viewport.pressed.connect(self._press)
        viewport.hovered.connect(self._hover)
        viewport.released.connect(self._release)
        return viewport

    def _window(self, dx: float, dy: float) -> None:
        if self.picture is not None:
            voi = self._display.voi or self.picture.voi
            self.windowed.emit(dragged_window(self.picture.film, voi, dx, dy))

    def _pan(self, dx: float, dy: float) -> None:
        if self.view is not None:
            self.view, self._fitted = self.view.panned(dx, dy), False
            self._show()
            self.viewed.emit()

    def _zoom(self, factor: float, x: float, y: float) -> None:
        if self.view is not None:
            self.view, self._fitted = self.view.zoomed(factor, x, y), False
            self._show()
            self.viewed.emit()

    def _press(self, x: float, y: float) -> None:
        if (at := self._film_point(x, y)) is not None:
            self.measuring.press(at)
            self._paint(self.painting.press(at, self._longer_side()))
            self._show()

    def _hover(self, x: float, y: float) -> None:
        if (at := self._film_point(x, y)) is not None:
            self.hovered.emit(*at)
            self._paint(self.painting.move(at, self._longer_side()))
            if self.measuring.move(at):
                self._show()

    def _release(self, x: float, y: float) -> None:
        self.painting.release()
        if (at := self._film_point(x, y)) is not None:
            finished = self.measuring.release(at)
            self._show()
            if finished:
                self.measured.emit()

    def _paint(self, touched: bool) -> None:
        if touched:
            self._show()
            self.painted.emit(self.painting.dabs)

    def _longer_side(self) -> float:
        return float(max(self._seen(UPRIGHT)[0]))

    def _film_point(self, x: float, y: float) -> tuple[float, float] | None:
        """The film point that is seen at a viewport's device pixel (x, y)."""
        if self.view is None or self.picture is None:
            return None
        sender = self.sender()
        size = sender.device_size() if isinstance(sender, Viewport) else self.view.viewport
        film, _ = self._seen(UPRIGHT)
        return self._display.orientation.to_film(self.view.resized(size).to_film(x, y), film)

    def _paint_marks(self, viewport: Viewport) -> Callable[[QPainter], None] | None:
        picture, measuring, painting = self.picture, self.measuring, self.painting
        if picture is None or self.view is None or not (measuring.shown or painting.dabs):
            return None
        film, _ = self._seen(UPRIGHT)
        view, orientation = self.view.resized(viewport.device_size()), self._display.orientation

        def to_screen(point: tuple[float, float]) -> QPointF:
            x, y = view.to_viewport(*orientation.to_seen(point, film))
            return QPointF(x, y) / viewport.devicePixelRatioF()

        def paint(painter: QPainter) -> None:
            paint_dabs(painter, painting.dabs, picture.film.pixel_aspect, to_screen)
            paint_marks(painter, measuring, picture.film, to_screen)

        return paint

    def _resize(self) -> None:
        if self.view is None:
            return
        if self._fitted:
            self._fit()
        else:
            self.view = self.view.resized(self.viewports[0].device_size())
            self._show()

    def _show(self) -> None:
        for viewport, pane in zip(self.viewports, self._display.panes(), strict=False):
            view = self.view.resized(viewport.device_size()) if self.view else None
            viewport.show_picture(pane, self.picture, view, self._display)
            viewport.show_marks(self._paint_marks(viewport))
            if self.picture is not None and view is not None:
                corners = self._words.of(pane, self.picture, self._display)
                if viewport is self.viewports[0]:
                    corners |= self._words.of_film(self.picture, self._display, self.chosen_view)
                viewport.show_words(corners, edges(self.picture.film, self._display.orientation))
