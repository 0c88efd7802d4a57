"""Commands that last as long as their key is held down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

_PRESSED, _LET_GO = QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease
_AWAY = (QEvent.Type.WindowDeactivate, QEvent.Type.Hide)


class Holding(QObject):
    """An event filter for the window: knows which key is down, whatever keys the commands have."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._down: QKeySequence | None = None
        self._ended: Callable[[], None] | None = None

    def let_go(self) -> None:
        """Ends what is held, where the window will not hear that the key is let go."""
        self._end()

    def hold(self, command: QAction, ended: Callable[[], None]) -> bool:
        """Calls `ended` once the command's key is let go; False where it came from elsewhere."""
        if self._down is None or self._down not in command.shortcuts():
            return False
        command.setAutoRepeat(False)
        before, self._ended = self._ended, ended
        if before is not None:
            before()  # one hand, one key: the second ends the first
        return True

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _AWAY:
            self._end()
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if kind is _PRESSED:
                self._down = QKeySequence(event.keyCombination())
            elif kind is _LET_GO:
                self._end()
        return False

    def _end(self) -> None:
        self._down = None
        ended, self._ended = self._ended, None
        if ended is not None:
            ended()
