"""How each film was looked at: taken back step by step, and found again while its study is open."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ncov_desktop.ui.reading.display import Display

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.core.measure import Mark
    from ncov_desktop.core.view import View

# Steps closer together than this are one movement of the hand.
_PAUSE_S = 0.6
_MOST_STEPS = 200
_MOST_FILMS = 500


@dataclass(frozen=True, slots=True)
class Look:
    """display: only what belongs to one film, see `Display.looked`. view: None is the whole film.

    marks: in the order they were made. prior: the film beside it, None for none.
    """

    display: Display = field(default_factory=Display)
    view: View | None = None
    marks: tuple[Mark, ...] = ()
    prior: FilmSource | None = None


@dataclass(slots=True)
class _History:
    """The looks of one film: those before the present one, and those that were taken back."""

    now: Look = field(default_factory=Look)
    before: list[Look] = field(default_factory=list)
    after: list[Look] = field(default_factory=list)
    moved_at: float = -_PAUSE_S

    @property
    def touched(self) -> bool:
        """Whether anything was ever changed."""
        return bool(self.before or self.after)


class Looks:
    """One history for each film and frame."""

    def __init__(self) -> None:
        self._histories: dict[tuple[FilmSource, int], _History] = {}
        self._shown = _History()

    def show(self, source: FilmSource, frame: int, first: Look | None = None) -> Look:
        """Goes to a film; returns how it was last looked at.

        first: for a film at whose look nothing was ever changed.
        """
        key = (source, frame)
        self._shown = self._histories.pop(key, _History())
        if not self._shown.touched:
            self._shown.now = first or Look()
        self._histories[key] = self._shown  # the latest at the end
        if len(self._histories) > _MOST_FILMS:
            del self._histories[next(iter(self._histories))]
        return self._shown.now

    def change(self, look: Look, now_s: float | None = None) -> None:
        """Notes how the film is looked at now; a drag of the hand is one step."""
        shown, moment = self._shown, time.monotonic() if now_s is None else now_s
        if look == shown.now:
            return
        if moment - shown.moved_at >= _PAUSE_S:
            shown.before.append(shown.now)
            del shown.before[:-_MOST_STEPS]
        shown.after.clear()
        shown.now, shown.moved_at = look, moment

    def undo(self) -> Look | None:
        """The look before the last step, None where there was none."""
        shown = self._shown
        if not shown.before:
            return None
        shown.after.append(shown.now)
        shown.now, shown.moved_at = shown.before.pop(), -_PAUSE_S
        return shown.now

    def redo(self) -> Look | None:
        """The look that was taken back last, None where there is none."""
        shown = self._shown
        if not shown.after:
            return None
        shown.before.append(shown.now)
        shown.now, shown.moved_at = shown.after.pop(), -_PAUSE_S
        return shown.now
