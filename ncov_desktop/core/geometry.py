"""Where a point of the network's grid lies on the film, and back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Geometry:
    """The exact map between the network's input grid and film pixels.

    Both coordinate systems are continuous, x to the right and y down, with the outer corner of the
    first pixel at (0, 0), so a pixel's centre is at +0.5.
    film_size, input_size: (rows, cols).
    crop: the part of the film the input grid covers, as (top, left, rows, cols) in film pixels; it may
        reach beyond the film where the film was padded.
    """

    film_size: tuple[int, int]
    input_size: tuple[int, int]
    crop: tuple[float, float, float, float]

    @classmethod
    def squash(cls, film_size: tuple[int, int], input_size: tuple[int, int]) -> "Geometry":
        """The whole film fills the grid; both sides are scaled on their own."""
        return cls(film_size, input_size, (0.0, 0.0, float(film_size[0]), float(film_size[1])))

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Film point (x, y) of an input-grid point (x, y)."""
        top, left, rows, cols = self.crop
        return left + x * cols / self.input_size[1], top + y * rows / self.input_size[0]

    def to_input(self, x: float, y: float) -> tuple[float, float]:
        """Input-grid point (x, y) of a film point (x, y); exact inverse of `to_film` up to rounding."""
        top, left, rows, cols = self.crop
        return (x - left) * self.input_size[1] / cols, (y - top) * self.input_size[0] / rows
