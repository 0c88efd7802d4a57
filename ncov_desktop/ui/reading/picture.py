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

_FIRST_VIEWPORT = (900, 900)


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
        self._area = open_area(film)
        # Two viewports may differ by a device pixel in size, three at most.
        self._stored = lru_cache(maxsize=3)(sampler.sample)
        self._heat = lru_cache(maxsize=6)(self._heat_of)
        self._table = lru_cache(maxsize=1)(self._table_of)
        self._grey = lru_cache(maxsize=3)(self._grey_of)
        self._marks = lru_cache(maxsize=3)(self._marks_of)
        self._shutter = lru_cache(maxsize=3)(self._shutter_of)
        self._overlay = lru_cache(maxsize=1)(render.overlay_table)

    def explain(self, explanation: Explanation | None, favoured: str | None) -> None:
        """The maps to lay over the film, and the class that is shown unless another is chosen."""
        self.explanation, self.favoured = explanation, favoured
        self._heat.cache_clear()

    def pixels(self, pane: Pane, view: View, display: Display) -> NDArray[np.uint8]:
        """uint8[rows, cols] grey or uint8[rows, cols, 3] RGB for `view.visible()`.

        view: of the film as `display.orientation` lays it down.
        """
        orientation, size = display.orientation, self._size
        if orientation == UPRIGHT:
            return self._unturned(pane, view, display)
        pixels = self._unturned(pane, orientation.film_view(view, size), display)
        return np.ascontiguousarray(orientation.seen(pixels))

    def _unturned(self, pane: Pane, view: View, display: Display) -> NDArray[np.uint8]:
        class_name = display.class_name or self.favoured
        grey = self._grey(view, display.voi or self.voi, display.inverted)
        if display.shuttered:
            grey = render.shut(grey, self._shutter(view), self.film.shutter_value)
        marks = self._marks(view) if display.marks_shown else None
        if marks is not None and pane is not Pane.MAP:
            grey = np.maximum(grey, marks)
        if pane is Pane.FILM or self.explanation is None or class_name is None:
            return grey
        heat = self._heat(view, class_name, method_of(self.explanation, display))
        if pane is Pane.MAP:
            return render.heat_colours(heat, display.palette)
        table = self._overlay(display.palette, display.opacity, display.cutoff)
        return render.blend(grey, heat, table)

    def _grey_of(self, view: View, voi: Voi, inverted: bool) -> NDArray[np.uint8]:
        return render.grey_picture(self._stored(view), self._table(voi, inverted))

    def _shutter_of(self, view: View) -> NDArray[np.uint8] | None:
        return render.shutter_picture(self._area, view)

    def _marks_of(self, view: View) -> NDArray[np.uint8] | None:
        return render.marks_picture(self.film.overlays, view)

    def _table_of(self, voi: Voi, inverted: bool) -> NDArray[np.uint8]:
        return render.display_table(self.film, voi, inverted)

    def _heat_of(self, view: View, class_name: str, method: str) -> NDArray[np.uint8]:
        assert self.explanation is not None
        heat_map = self.explanation.map_of(class_name, method)
        return render.heat_picture(heat_map, self.explanation.geometry, view)


def method_of(explanation: Explanation, display: Display) -> str:
    """The method that is shown: the chosen one where this explanation has it, else its first."""
    methods = explanation.methods
    return display.method if display.method in methods else methods[0]
