"""Which part of the film is seen, and of the prior with it: fitted, moved, turned, in true size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from ncov_desktop.core.screen import true_scale
from ncov_desktop.core.view import View
from ncov_desktop.ui.reading.comparing import Comparing

if TYPE_CHECKING:
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.core.study import Radiograph
    from ncov_desktop.ui.reading.display import Display

    Point = tuple[float, float]
    Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """A film as one viewport shows it. film: (rows, cols). ratio: device pixels to a pixel of it."""

    view: View
    orientation: Orientation
    film: Size
    ratio: float = 1.0

    def to_screen(self, point: Point) -> QPointF:
        """Where a film point is seen, in the viewport's pixels."""
        x, y = self.view.to_viewport(*self.orientation.to_seen(point, self.film))
        return QPointF(x, y) / self.ratio

    def to_film(self, x: float, y: float) -> Point:
        """The film point that is seen at a device pixel."""
        return self.orientation.to_film(self.view.to_film(x, y), self.film)


class Viewing:
    """Keeps the view. Sizes of viewports are (rows, cols) in device pixels."""

    def __init__(self) -> None:
        self.film: Radiograph | None = None
        self.view: View | None = None
        self.fitted = True
        self.pixels_per_mm: float | None = None  # of the screen, once it is calibrated
        self.comparing = Comparing()

    def fit(self, viewport: Size, display: Display) -> None:
        """The whole film, and the whole prior beside it."""
        if self.film is not None:
            self.view = self._whole(viewport, display)
            self.fitted = True

    def show(self, view: View, viewport: Size) -> None:
        """A view from before."""
        self.view, self.fitted = view.resized(viewport), False

    def resize(self, viewport: Size, display: Display) -> None:
        """A whole film stays whole; of any other the same part is seen."""
        if self.fitted:
            self.fit(viewport, display)
        elif self.view is not None:
            self.view = self.view.resized(viewport)

    def turn(self, before: Orientation, display: Display) -> None:
        """Laid down as `display` says; what was in the middle stays there."""
        after = display.orientation
        if self.view is None or self.film is None or before == after:
            return
        if self.fitted:
            self.view = self._whole(self.view.viewport, display)
            return
        size, aspect = self._seen(display)
        center = after.to_seen(before.to_film(self.view.center, self._size()), self._size())
        exchanged = before.turns_sides != after.turns_sides
        scale = self.view.scale_down if exchanged else self.view.scale
        self.view = View(self.view.viewport, size, scale, center, aspect)

    def move(
        self, moved: Callable[[View], View], display: Display, on_prior: Size | None = None
    ) -> None:
        """The hand may be on the prior: the film follows, and the prior follows the film.

        on_prior: the size of the viewport where it is.
        """
        if self.view is None:
            return
        beside = self.prior_view(on_prior, display) if on_prior else None
        if beside is None:
            self.view = moved(self.view)
        else:
            view = self.comparing.view_of_film(moved(beside), display)
            self.view = view.resized(self.view.viewport)
        self.fitted = False

    def prior_view(self, viewport: Size, display: Display) -> View | None:
        """The prior's view in a viewport of this size; None without a prior."""
        if self.view is None:
            return None
        return self.comparing.view_of_prior(self.view.resized(viewport), display)

    def true_scale(self, display: Display) -> float | None:
        """The scale at which a millimetre is one; None where film or screen is not calibrated."""
        if self.film is None or self.pixels_per_mm is None:
            return None
        return true_scale(self.film, display.orientation, self.pixels_per_mm)

    def _whole(self, viewport: Size, display: Display) -> View:
        fitted = self.comparing.fitted(viewport, display)
        return fitted or View.fit(viewport, *self._seen(display))

    def _seen(self, display: Display) -> tuple[Size, float]:
        """(rows, cols) of the film and the aspect of its pixels, as they are seen."""
        assert self.film is not None
        orientation = display.orientation
        return orientation.size(self._size()), orientation.aspect(self.film.pixel_aspect)

    def _size(self) -> Size:
        assert self.film is not None
        rows, cols = self.film.pixels.shape
        return rows, cols
