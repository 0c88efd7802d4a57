"""Which part of a film a viewport shows, and how large."""

from dataclasses import dataclass, replace

SMALLEST_SCALE = 0.02
LARGEST_SCALE = 32.0


@dataclass(frozen=True, slots=True)
class View:
    """One scale, and the film point at the viewport's centre.

    Coordinates are continuous, x right and y down; a pixel's centre lies at +0.5.
    viewport: (rows, cols) in device pixels. film: (rows, cols) in film pixels.
    scale: device pixels per film pixel along a row. center: film point (x, y).
    aspect: height of a film pixel divided by its width; the film is shown with its true proportions.
    """

    viewport: tuple[int, int]
    film: tuple[int, int]
    scale: float
    center: tuple[float, float]
    aspect: float = 1.0

    @classmethod
    def fit(cls, viewport: tuple[int, int], film: tuple[int, int], aspect: float = 1.0) -> "View":
        """The whole film, as large as it goes."""
        scale = min(viewport[0] / (film[0] * aspect), viewport[1] / film[1])
        return cls(viewport, film, max(scale, 1e-6), (film[1] / 2, film[0] / 2), aspect)

    @property
    def scale_down(self) -> float:
        """Device pixels per film pixel along a column."""
        return self.scale * self.aspect

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Film point under viewport point (x, y)."""
        rows, cols = self.viewport
        return (
            self.center[0] + (x - cols / 2) / self.scale,
            self.center[1] + (y - rows / 2) / self.scale_down,
        )

    def to_viewport(self, x: float, y: float) -> tuple[float, float]:
        """Viewport point at which film point (x, y) is shown."""
        rows, cols = self.viewport
        return (
            (x - self.center[0]) * self.scale + cols / 2,
            (y - self.center[1]) * self.scale_down + rows / 2,
        )

    def zoomed(self, factor: float, x: float, y: float) -> "View":
        """Scaled by `factor` with the film point under viewport point (x, y) kept in place."""
        scale = min(max(self.scale * factor, SMALLEST_SCALE), LARGEST_SCALE)
        film_x, film_y = self.to_film(x, y)
        rows, cols = self.viewport
        scale_down = scale * self.aspect
        center = (film_x - (x - cols / 2) / scale, film_y - (y - rows / 2) / scale_down)
        return replace(self, scale=scale, center=self._inside(center))

    def panned(self, dx: float, dy: float) -> "View":
        """Moved with the hand: the film follows (dx, dy) viewport pixels."""
        center = (self.center[0] - dx / self.scale, self.center[1] - dy / self.scale_down)
        return replace(self, center=self._inside(center))

    def resized(self, viewport: tuple[int, int]) -> "View":
        """The same film point and scale in a viewport of another size."""
        return replace(self, viewport=viewport)

    def visible(self) -> tuple[int, int, int, int]:
        """The part of the viewport the film covers: (top, left, rows, cols) in whole device pixels."""
        left, top = self.to_viewport(0.0, 0.0)
        right, bottom = self.to_viewport(float(self.film[1]), float(self.film[0]))
        y0, y1 = _clamped(top, self.viewport[0]), _clamped(bottom, self.viewport[0])
        x0, x1 = _clamped(left, self.viewport[1]), _clamped(right, self.viewport[1])
        return y0, x0, y1 - y0, x1 - x0

    def _inside(self, center: tuple[float, float]) -> tuple[float, float]:
        """A film that is lost off screen cannot be found again, so its centre stays on it."""
        rows, cols = self.film
        return min(max(center[0], 0.0), float(cols)), min(max(center[1], 0.0), float(rows))


def _clamped(position: float, end: int) -> int:
    return min(max(round(position), 0), end)
