"""The pictures of one film for any view; each step is kept until something it depends on changes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ncov_desktop.core.orientation import UPRIGHT
from ncov_desktop.core.view import View
from ncov_desktop.imaging import render
from ncov_desktop.imaging.shutter import open_area
from ncov_desktop.ui.reading.display import Display, Pane

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ncov_desktop.core.results import Explanation
    from ncov_desktop.core.study import Radiograph, Voi

    Lines = tuple[NDArray[np.float64], ...]

_FIRST_VIEWPORT = (900, 900)
# Two viewports may differ by a device pixel in size, three at most.
_VIEWPORTS = 3


class FilmPicture:
    """Turns (pane, view, display) into pixels: dragging a window costs a look-up, a slider a blend."""

    def __init__(self, film: Radiograph, voi: Voi) -> None:
        """Shrinks the film for the first paint already, so make it off the main thread."""
        self.film = film
        self.voi = voi
        self.explanation: Explanation | None = None
        self.favoured: str | None = None
        sampler = render.FilmSampler(film.pixels)
        rows, cols = self._size = (film.pixels.shape[0], film.pixels.shape[1])
        sampler.sample(View.fit(_FIRST_VIEWPORT, (rows, cols), film.pixel_aspect))
        area = open_area(film)
        self._steps = _Steps(film, sampler, area, _VIEWPORTS)
        # The magnifier moves with the mouse: it may not push out what the viewports keep.
        self._lens_steps = _Steps(film, sampler, area, 1)
        self._overlay = lru_cache(maxsize=1)(render.overlay_table)
        self._contour = lru_cache(maxsize=2)(_contour_of)

    def explain(self, explanation: Explanation | None, favoured: str | None) -> None:
        """The maps to lay over the film, and the class that is shown unless another is chosen."""
        self.explanation, self.favoured = explanation, favoured

    def pixels(
        self, pane: Pane, view: View, display: Display, *, lens: bool = False
    ) -> NDArray[np.uint8]:
        """uint8[rows, cols] grey or uint8[rows, cols, 3] RGB for `view.visible()`.

        view: of the film as `display.orientation` lays it down. lens: for the magnifier.
        """
        orientation, size = display.orientation, self._size
        steps = self._lens_steps if lens else self._steps
        if orientation == UPRIGHT:
            return self._unturned(steps, pane, view, display)
        film_view = orientation.film_view(view, size)
        if 0 in film_view.visible()[2:]:  # half a pixel, seen from one side and not from the other
            return np.zeros(view.visible()[2:], np.uint8)
        pixels = self._unturned(steps, pane, film_view, display)
        return np.ascontiguousarray(orientation.seen(pixels))

    def contour(self, display: Display) -> Lines:
        """Lines, float64[points, 2] of film points, around what reaches the cut-off."""
        class_name = display.class_name or self.favoured
        if self.explanation is None or class_name is None:
            return ()
        method = method_of(self.explanation, display)
        return self._contour(
            self.explanation, class_name, method, display.cutoff, not display.cells
        )

    def _unturned(
        self, steps: _Steps, pane: Pane, view: View, display: Display
    ) -> NDArray[np.uint8]:
        class_name = display.class_name or self.favoured
        grey = steps.grey(view, display.voi or self.voi, display.inverted)
        if display.shuttered:
            grey = render.shut(grey, steps.shutter(view), self.film.shutter_value)
        marks = steps.marks(view) if display.marks_shown else None
        if marks is not None and pane is not Pane.MAP:
            grey = np.maximum(grey, marks)
        outlined = pane is Pane.OVERLAY and display.contour
        if pane is Pane.FILM or outlined or self.explanation is None or class_name is None:
            return grey
        method = method_of(self.explanation, display)
        heat = steps.heat(self.explanation, class_name, method, not display.cells, view)
        if pane is Pane.MAP:
            return render.heat_colours(heat, display.palette)
        table = self._overlay(display.palette, display.opacity, display.cutoff)
        return render.blend(grey, heat, table)


class _Steps:
    """The steps to a picture, the latest so many of each kept."""

    def __init__(
        self,
        film: Radiograph,
        sampler: render.FilmSampler,
        area: NDArray[np.bool_] | None,
        keep: int,
    ) -> None:
        stored = lru_cache(maxsize=keep)(sampler.sample)

        @lru_cache(maxsize=1)
        def table(voi: Voi, inverted: bool) -> NDArray[np.uint8]:
            return render.display_table(film, voi, inverted)

        @lru_cache(maxsize=keep)
        def grey(view: View, voi: Voi, inverted: bool) -> NDArray[np.uint8]:
            return render.grey_picture(stored(view), table(voi, inverted))

        @lru_cache(maxsize=keep)
        def shutter(view: View) -> NDArray[np.uint8] | None:
            return render.shutter_picture(area, view)

        @lru_cache(maxsize=keep)
        def marks(view: View) -> NDArray[np.uint8] | None:
            return render.marks_picture(film.overlays, view)

        @lru_cache(maxsize=2 * keep)
        def heat(
            explanation: Explanation, class_name: str, method: str, smooth: bool, view: View
        ) -> NDArray[np.uint8]:
            heat_map = explanation.map_of(class_name, method)
            return render.heat_picture(heat_map, explanation.geometry, view, smooth=smooth)

        self.grey, self.shutter, self.marks, self.heat = grey, shutter, marks, heat


def _contour_of(
    explanation: Explanation, class_name: str, method: str, level: float, smooth: bool
) -> Lines:
    heat_map = explanation.map_of(class_name, method)
    return render.heat_contour(heat_map, explanation.geometry, level, smooth=smooth)


def method_of(explanation: Explanation, display: Display) -> str:
    """The method that is shown: the chosen one where this explanation has it, else its first."""
    methods = explanation.methods
    return display.method if display.method in methods else methods[0]
