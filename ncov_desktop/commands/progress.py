"""How far a long command is, on a terminal or in a log."""

import shutil
import time
from contextlib import suppress
from typing import TextIO

from ncov_desktop.core.screening import ScreeningProgress

_BAR = 24
_EVERY_S = 0.2
_LOG_EVERY_S = 30.0


class Bar:
    """A bar that is drawn again in its line on a terminal; elsewhere a plain line now and then."""

    def __init__(self, stream: TextIO, now: float | None = None) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._drawn = False
        self._last = time.monotonic() if now is None else now
        self._last -= _EVERY_S if self._terminal else 0

    def show(self, progress: ScreeningProgress, now: float | None = None) -> None:
        """Draws it, unless it was drawn a moment ago."""
        share = progress.done / progress.total if progress.total else 0.0
        self.draw(share, line(progress), now)

    def draw(self, share: float, words: str, now: float | None = None) -> None:
        """Draws a share, 0 to 1, and words beside it, unless they were drawn a moment ago."""
        now = time.monotonic() if now is None else now
        if now - self._last < (_EVERY_S if self._terminal else _LOG_EVERY_S):
            return
        self._last = now
        if not self._terminal:
            self._write(f"{words}\n")
            return
        full = int(_BAR * share)
        drawn = f"[{'#' * full}{'.' * (_BAR - full)}] {words}"
        self._write(f"\r\x1b[K{drawn[: shutil.get_terminal_size().columns - 1]}")
        self._drawn = True

    def clear(self) -> None:
        """Takes it off the terminal, so that something else can be said."""
        if self._drawn:
            self._write("\r\x1b[K")
            self._drawn = False

    def _write(self, words: str) -> None:
        with suppress(OSError, ValueError):  # there may be nowhere to say it
            self._stream.write(words)
            self._stream.flush()


def line(progress: ScreeningProgress) -> str:
    """The progress in words."""
    parts = [f"{progress.done} of {progress.total} files"]
    if progress.per_s:
        parts.append(f"{progress.per_s:.1f} a second")
    if progress.left_s is not None:
        parts.append(f"{duration(progress.left_s)} left")
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """A time as people say it: '40 s', '3 min', '2 h 10 min'."""
    if seconds < 60:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
