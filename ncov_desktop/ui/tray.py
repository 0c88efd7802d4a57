"""Messages on the desktop, where it shows any."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from ncov_desktop.ui.actions import app_icon


class Tray:
    """The program's place among the desktop's small icons, taken with the first message."""

    def __init__(self, clicked: Callable[[], None], parent: QObject) -> None:
        """clicked: what follows when somebody answers a message."""
        self._clicked, self._parent = clicked, parent
        self._icon: QSystemTrayIcon | None = None

    def say(self, title: str, words: str) -> bool:
        """Shows a message, which names nobody; False where this desktop shows none."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self._parent)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(lambda _: self._clicked())
            self._icon.setToolTip("nCoV Desktop")
        self._icon.show()
        self._icon.showMessage(title, words, app_icon())
        return True

    def close(self) -> None:
        """Leaves the desktop."""
        if self._icon is not None:
            self._icon.hide()
