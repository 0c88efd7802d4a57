"""What a reader paints over to ask the network what it would say without it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dab:
    """One touch of the brush: a disc around film point (x, y).

    radius: in widths of a film pixel.
    """

    x: float
    y: float
    radius: float
