"""What a chart shows, as a frozen value. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Points = tuple[tuple[float, float], ...]


class Ink(Enum):
    """How a line is drawn: a token of the theme, and dashes in widths of the line, none for solid.

    Lines of one chart differ in both, so that nobody needs the colours.
    """

    FIRST = ("accent", ())
    SECOND = ("violet", (5.0, 2.5))
    COVID19 = ("covid19", ())
    OTHER = ("other", (5.0, 2.5))
    THIRD = ("covid19", (1.0, 2.0))
    FOURTH = ("other", (6.0, 2.0, 1.0, 2.0))
    PLAIN = ("dim", (2.0, 3.0))

    def __init__(self, token: str, dashes: tuple[float, ...]) -> None:
        self.token, self.dashes = token, dashes


SEVERAL = (Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH)
"""For lines of one kind side by side; no more than these are told apart."""


@dataclass(frozen=True, slots=True)
class Line:
    """points: (x, y) with rising x. legend: whether it is named above the chart."""

    name: str
    points: Points
    ink: Ink = Ink.FIRST
    legend: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """note: at the right above the chart. spoken: what the chart shows, as a sentence.

    band: an interval of x that was chosen. empty: stands in the place of lines that are not there.
    """

    lines: tuple[Line, ...] = ()
    note: str = ""
    spoken: str = ""
    empty: str = ""
    band: tuple[float, float] | None = None

    @property
    def has_points(self) -> bool:
        """Whether there is anything to be drawn."""
        return any(line.points for line in self.lines)


@dataclass(frozen=True, slots=True)
class Frame:
    """The axes of a chart; x names what the lower one counts, a sentence for `tr`. log_x: one
    decade as wide as the other. share: y runs from 0 to 1.

    whole_x: only whole numbers stand at the x axis. square: x runs from 0 to 1, too.
    """

    x: str
    log_x: bool = False
    share: bool = False
    whole_x: bool = False
    square: bool = False
