"""How a reader has turned and mirrored a film on the screen; the film itself stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ncov_desktop.core.view import View

if TYPE_CHECKING:  # numpy takes a tenth of a second, and the window is up before it is needed
    import numpy as np
    from numpy.typing import NDArray

Point = tuple[float, float]
Size = tuple[int, int]

# The other end of each direction in the patient. Source: DICOM PS3.3 C.7.6.1.1.1.
_OPPOSITE = {"R": "L", "L": "R", "A": "P", "P": "A", "H": "F", "F": "H"}


@dataclass(frozen=True, slots=True)
class Orientation:
    """One of the eight ways to lay a rectangle down: mirrored first, then turned.

    mirrored: left and right exchanged. quarters: clockwise quarter turns after that, 0 to 3.
    Sizes are (rows, cols); points are (x, y), continuous, the outer corner of the first pixel at (0, 0).
    """

    quarters: int = 0
    mirrored: bool = False

    def turned(self, quarters: int) -> Orientation:
        """Turned further by clockwise quarters, as it is seen."""
        return Orientation((self.quarters + quarters) % 4, self.mirrored)

    def flipped(self, *, upside_down: bool = False) -> Orientation:
        """Mirrored left to right as it is seen, or top to bottom."""
        mirrored = Orientation(-self.quarters % 4, not self.mirrored)
        return mirrored.turned(2) if upside_down else mirrored

    @property
    def turns_sides(self) -> bool:
        """True where rows become columns."""
        return self.quarters % 2 == 1

    def size(self, film: Size) -> Size:
        """The size of the film as it is seen."""
        return (film[1], film[0]) if self.turns_sides else film

    def aspect(self, film: float) -> float:
        """Height of a pixel divided by its width, as they are seen."""
        return 1 / film if self.turns_sides else film

    def to_seen(self, point: Point, film: Size) -> Point:
        """Where a film point is seen. film: size of the film."""
        (x, y), (rows, cols) = point, film
        if self.mirrored:
            x = cols - x
        for _ in range(self.quarters):
            x, y, rows, cols = rows - y, x, cols, rows
        return x, y

    def to_film(self, point: Point, film: Size) -> Point:
        """The film point that is seen at a point; the exact inverse of `to_seen`."""
        x, y = point
        rows, cols = self.size(film)
        for _ in range(self.quarters):
            x, y, rows, cols = y, cols - x, cols, rows
        return (cols - x if self.mirrored else x), y

    def film_view(self, view: View, film: Size) -> View:
        """The part of the film that `view`, of the film as it is seen, shows; not turned, not mirrored.

        Its picture, laid down by `seen`, is the picture of `view`.
        """
        rows, cols = view.viewport
        return View(
            viewport=(cols, rows) if self.turns_sides else (rows, cols),
            film=film,
            scale=view.scale_down if self.turns_sides else view.scale,
            center=self.to_film(view.center, film),
            aspect=self.aspect(view.aspect),
        )

    def seen(self, film: NDArray[np.generic]) -> NDArray[np.generic]:
        """The picture as it is seen, a view or a copy: [rows, cols, ...] of `film` [rows, cols, ...]."""
        import numpy as np

        return np.rot90(film[:, ::-1] if self.mirrored else film, -self.quarters)

    def edges(self, patient_orientation: tuple[str, str] | None) -> tuple[str, str, str, str]:
        """Directions in the patient at the seen (left, top, right, bottom) edge, '' where unknown.

        patient_orientation: of the film's rows and of its columns, e.g. ('L', 'F').
        Source: DICOM PS3.3 C.7.6.1.1.1.
        """
        right, bottom = patient_orientation or ("", "")
        edges = [_opposite(right), _opposite(bottom), right, bottom]
        if self.mirrored:
            edges[0], edges[2] = edges[2], edges[0]
        for _ in range(self.quarters):
            edges = [edges[3], edges[0], edges[1], edges[2]]
        return edges[0], edges[1], edges[2], edges[3]


UPRIGHT = Orientation()


def _opposite(direction: str) -> str:
    return "".join(_OPPOSITE.get(letter, "") for letter in direction.upper())
