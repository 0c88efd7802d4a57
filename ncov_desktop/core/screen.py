"""How large a millimetre is on a screen, and how large a film must be shown to have its true size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ncov_desktop.core.orientation import Orientation

if TYPE_CHECKING:
    from ncov_desktop.core.study import Radiograph

CARD_MM = 85.60  # the longer side of a bank card. Source: ISO/IEC 7810, ID-1
LEAST_PER_MM, MOST_PER_MM = 0.5, 100.0


@dataclass(frozen=True, slots=True)
class ScreenPitch:
    """What a reader measured on one screen.

    screen: a name that holds for this screen at this resolution. pixels_per_mm: device pixels.
    """

    screen: str
    pixels_per_mm: float


def pitch_of(pitches: Iterable[ScreenPitch], screen: str) -> float | None:
    """Device pixels per millimetre of a screen; None where nobody measured it."""
    return next((each.pixels_per_mm for each in pitches if each.screen == screen), None)


def measured(
    pitches: tuple[ScreenPitch, ...], screen: str, pixels_per_mm: float | None
) -> tuple[ScreenPitch, ...]:
    """The measures with a new one of a screen in place of its old one; None takes it away.

    Raises: ValueError for a pitch that no screen has.
    """
    others = tuple(each for each in pitches if each.screen != screen)
    if pixels_per_mm is None:
        return others
    if not LEAST_PER_MM <= pixels_per_mm <= MOST_PER_MM:
        raise ValueError(pixels_per_mm)
    return (*others, ScreenPitch(screen, pixels_per_mm))


def true_scale(film: Radiograph, orientation: Orientation, pixels_per_mm: float) -> float | None:
    """Scale of the `View` in which a millimetre on the film's plane is one on the screen.

    None where the film states no spacing.
    """
    if film.spacing_mm is None:
        return None
    down, across = film.spacing_mm
    return (down if orientation.turns_sides else across) * pixels_per_mm
