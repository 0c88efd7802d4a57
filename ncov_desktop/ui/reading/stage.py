"""The centre of the Read tab: one to three viewports that show the same part of the chest."""

from __future__ import annotations

from collections.abc import Callable
from math import isclose
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui.reading.corners import (
    Zoom,
    edges,
    look_corners,
    map_corners,
    merged,
    study_corners,
)
from ncov_desktop.ui.reading.display import Display, Pane, dragged_window
from ncov_desktop.ui.reading.marks import Measuring, paint_marks
from ncov_desktop.ui.reading.painting import Painting, paint_dabs
from ncov_desktop.ui.reading.viewing import Seen, Viewing
from ncov_desktop.ui.reading.viewport import Left, Viewport

if TYPE_CHECKING:
    from ncov_desktop.core.measure import Mark, Shape
    from ncov_desktop.core.results import Judgement
    from ncov_desktop.core.study import Radiograph, Voi
    from ncov_desktop.core.view import View
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.lettering import Corners
    from ncov_desktop.ui.reading.picture import FilmPicture
    from ncov_desktop.ui.reading.prior_model import Prior


class Stage(QWidget):
    """Keeps the view and the marks; the display comes from outside.

    windowed, prior_windowed: a window chosen by hand, a Voi. viewed: the view was changed by hand.
    measured: a mark was finished. painted: the dabs of the brush, all of them. hovered: a Radiograph and
    the point (x, y) of it under the mouse.
    """

    windowed = Signal(object)
    prior_windowed = Signal(object)
    viewed = Signal()
    measured = Signal()
    painted = Signal(object)
    hovered = Signal(object, float, float)
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setAccessibleName(tr("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picture: FilmPicture | None = None
        self.viewing = Viewing()
        self.comparing = self.viewing.comparing
        self._display = Display()
        self.measuring = Measuring()
        self.painting = Painting()
        self.zooming = False
        self._without_map = ""
        self.viewports = [self._make_viewport() for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)  # where the frame of the focus is seen
        row.setSpacing(2)
        for viewport in self.viewports:
            row.addWidget(viewport)
        self._show()

    def show_film(self, opened: OpenedFilm, picture: FilmPicture) -> None:
        """A new film, fitted."""
        self.picture, self.viewing.film = picture, picture.film
        self.measuring.show(())
        self.painting.clear()
        self.comparing.opened = opened
        self._fit()

    def show_judgement(self, judgement: Judgement | None, without_map: str) -> None:
        """The maps of the film on screen; without_map: the words in their place while there are none."""
        changed, self._without_map = without_map != self._without_map, without_map
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
        self.viewing.turn(self._display.orientation, display)
        before, self._display = self._display, display
        for number, viewport in enumerate(self.viewports):
            viewport.setVisible(number < len(display.panes()))
        if before.layout is not display.layout:
            self._take_left_button()
            self._settle()
        self._show()

    def hide_identity(self, hidden: bool) -> None:
        """Whether the corners keep back who the patient is."""
        if hidden != self.comparing.identity_hidden:
            self.comparing.identity_hidden = hidden
            self._show()

    def show_prior(self, prior: Prior) -> None:
        """The film beside this one, or that there is none."""
        self.comparing.prior = prior
        self._settle()
        self._show()

    def show_pitch(self, pixels_per_mm: float | None) -> None:
        """Device pixels per millimetre of the screen; None where it is not calibrated."""
        self.viewing.pixels_per_mm = pixels_per_mm
        self._show()

    def choose_tool(self, tool: Shape | None) -> None:
        """What the left button draws; None gives it back to the window."""
        self.measuring.choose(tool)
        self.painting.on = self.zooming = False
        self._take_left_button()

    def choose_brush(self, on: bool) -> None:
        """Whether the left button paints."""
        self.choose_tool(None)
        self.painting.on = on
        self._take_left_button()

    def choose_zoom(self, on: bool) -> None:
        """Whether the left button zooms."""
        self.choose_tool(None)
        self.zooming = on
        self._take_left_button()

    def hold_lens(self, on: bool) -> None:
        """The magnifier under the cursor, in whichever viewport that is."""
        for viewport in self.viewports:
            viewport.set_lens(on)

    def wipe_paint(self) -> None:
        """Takes all paint off the film."""
        if self.painting.dabs:
            self.painting.clear()
            self._show()
            self.painted.emit(())

    def _take_left_button(self) -> None:
        draws = self.measuring.tool is not None or self.painting.on
        left = Left.ZOOM if self.zooming else Left.DRAW if draws else Left.WINDOW
        for viewport, pane in zip(self.viewports, self._panes(), strict=True):
            # what is drawn belongs to the film; on the prior the left button windows on
            drawn_here = pane is not Pane.PRIOR or left is not Left.DRAW
            viewport.set_left(left if drawn_here else Left.WINDOW)
        self._show()

    def _panes(self) -> tuple[Pane, ...]:
        """What each of the three viewports shows, those that are hidden included."""
        return (*self._display.panes(), *[Pane.FILM] * 3)[:3]

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """The measurements on the film."""
        self.measuring.show(marks)
        self._show()

    @property
    def view(self) -> View | None:
        """The part of the film that is seen; None without a film."""
        return self.viewing.view

    @property
    def chosen_view(self) -> View | None:
        """The view the reader chose, None for the whole film."""
        return None if self.viewing.fitted else self.view

    def show_view(self, view: View | None) -> None:
        """A view from before; None is the whole film."""
        if view is None or self.picture is None:
            self._fit()
            return
        self.viewing.show(view, self.viewports[0].device_size())
        self._show()

    def fit(self) -> None:
        """The whole film, as the reader asked."""
        self._fit()
        self.viewed.emit()

    def actual_size(self) -> None:
        """One film pixel on one device pixel."""
        self._scale_to(1.0)

    def true_size(self) -> None:
        """A millimetre on the film's plane is one on the screen."""
        scale = self.viewing.true_scale(self._display)
        if scale is not None:
            self._scale_to(scale)

    def _scale_to(self, scale: float) -> None:
        if self.view is not None:
            rows, cols = self.view.viewport
            self._zoom(scale / self.view.scale, cols / 2, rows / 2)

    def _fit(self) -> None:
        self.viewing.fit(self.viewports[0].device_size(), self._display)
        self._show()

    def _settle(self) -> None:
        """A whole film stays whole when what lies beside it changes."""
        self.viewing.resize(self.viewports[0].device_size(), self._display)
        self._show()

    def _make_viewport(self) -> Viewport:
        viewport = Viewport()
        viewport.windowed.connect(self._window)
        viewport.panned.connect(self._pan)
        viewport.zoomed.connect(self._zoom)
        viewport.fit_asked.connect(self.fit)
        viewport.menu_asked.connect(self.menu_asked)
        viewport.resized.connect(self._settle)
        viewport.pressed.connect(self._press)
        viewport.hovered.connect(self._hover)
        viewport.released.connect(self._release)
        return viewport

    def _window(self, dx: float, dy: float) -> None:
        if self.picture is None:
            return
        if self._on_prior() and not self.comparing.alike(self._display):
            if (own := self.comparing.dragged(self._display, dx, dy)) is not None:
                self.prior_windowed.emit(own)
            return
        self.windowed.emit(dragged_window(self.picture.film, self._voi(), dx, dy))

    def _pan(self, dx: float, dy: float) -> None:
        self._move(lambda view: view.panned(dx, dy))

    def _zoom(self, factor: float, x: float, y: float) -> None:
        self._move(lambda view: view.zoomed(factor, x, y))

    def _move(self, moved: Callable[[View], View]) -> None:
        on_prior = self.viewports[1].device_size() if self._on_prior() else None
        self.viewing.move(moved, self._display, on_prior)
        self._show()
        self.viewed.emit()

    def _on_prior(self) -> bool:
        """Whether the signal that is being answered came from the prior's viewport."""
        sender = self.sender()
        places = [number for number, each in enumerate(self.viewports) if each is sender]
        return any(self._panes()[number] is Pane.PRIOR for number in places)

    def _voi(self) -> Voi:
        assert self.picture is not None
        return self._display.voi or self.picture.voi

    def _press(self, x: float, y: float) -> None:
        if (at := self._film_point(x, y)) is not None:
            self.measuring.press(at)
            self._paint(self.painting.press(at, self._longer_side()))
            self._show()

    def _hover(self, x: float, y: float) -> None:
        if self._on_prior():
            self._hover_prior(x, y)
        elif (at := self._film_point(x, y)) is not None and self.picture is not None:
            self.hovered.emit(self.picture.film, *at)
            self._paint(self.painting.move(at, self._longer_side()))
            if self.measuring.move(at):
                self._show()

    def _hover_prior(self, x: float, y: float) -> None:
        picture = self.comparing.prior.picture
        view = self.viewing.prior_view(self.viewports[1].device_size(), self._display)
        if picture is not None and view is not None:
            self.hovered.emit(picture.film, *self._seen(view, picture.film).to_film(x, y))

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
        assert self.picture is not None
        return float(max(self.picture.film.pixels.shape))

    def _seen(self, view: View, film: Radiograph, ratio: float = 1.0) -> Seen:
        rows, cols = film.pixels.shape
        return Seen(view, self._display.orientation, (rows, cols), ratio)

    def _film_point(self, x: float, y: float) -> tuple[float, float] | None:
        """The film point that is seen at a viewport's device pixel (x, y)."""
        if self.view is None or self.picture is None:
            return None
        sender = self.sender()
        size = sender.device_size() if isinstance(sender, Viewport) else self.view.viewport
        return self._seen(self.view.resized(size), self.picture.film).to_film(x, y)

    def _paint_marks(self, viewport: Viewport) -> Callable[[QPainter], None] | None:
        picture, measuring, painting = self.picture, self.measuring, self.painting
        if picture is None or self.view is None or not (measuring.shown or painting.dabs):
            return None
        view, ratio = self.view.resized(viewport.device_size()), viewport.devicePixelRatioF()
        seen = self._seen(view, picture.film, ratio)

        def paint(painter: QPainter) -> None:
            paint_dabs(painter, painting.dabs, picture.film.pixel_aspect, seen.to_screen)
            paint_marks(painter, measuring, picture.film, seen.to_screen)

        return paint

    def _show(self) -> None:
        for viewport, pane in zip(self.viewports, self._display.panes(), strict=False):
            view = self.view.resized(viewport.device_size()) if self.view else None
            if pane is Pane.PRIOR and self.picture is not None:
                viewport.show_marks(None)
                self.comparing.show_on(viewport, view, self._display, self._voi())
                continue
            viewport.show_in_place("")
            viewport.show_picture(pane, self.picture, view, self._display)
            viewport.show_marks(self._paint_marks(viewport))
            if self.picture is not None and view is not None:
                corners = self._corners(pane, viewport is self.viewports[0], view)
                viewport.show_words(corners, edges(self.picture.film, self._display.orientation))

    def _corners(self, pane: Pane, first: bool, view: View) -> Corners:
        assert self.picture is not None
        assert self.comparing.opened is not None
        of_map = map_corners(pane, self.picture, self._display, self._without_map)
        if not self._display.words_shown:
            # a film without its map may not pass for one whose map is empty
            return of_map if self.picture.explanation is None else {}
        if not first:
            return of_map
        true = self.viewing.true_scale(self._display)
        is_true = true is not None and isclose(true, view.scale)
        zoom = Zoom(view.scale, self.viewing.fitted, is_true)
        hidden = self.comparing.identity_hidden
        of_film = study_corners(self.comparing.opened, identity_hidden=hidden)
        return merged(of_film, of_map, look_corners(self.picture, self._display, zoom))
