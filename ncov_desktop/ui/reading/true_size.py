"""Whether a film can be shown in its true size on this screen, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QWindow
from PySide6.QtWidgets import QWidget

from ncov_desktop.core.screen import pitch_of
from ncov_desktop.text.language import tr
from ncov_desktop.ui.screens import screen_name

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.stage import Stage
    from ncov_desktop.ui.settings.model import SettingsModel


class TrueSize(QObject):
    """Tells the stage the pitch of the screen the window is on, and the command what it can do."""

    def __init__(
        self, window: QWidget, stage: Stage, command: QAction, settings: SettingsModel
    ) -> None:
        super().__init__(window)
        self._window, self._stage, self._command, self._settings = window, stage, command, settings
        self._tip = command.toolTip()
        settings.changed.connect(self.show)
        self.show()

    def follow(self, window: QWindow) -> None:
        """Keeps up with the screen the window is on."""
        window.screenChanged.connect(self.show)
        self.show()

    def show(self, _changed: object = None) -> None:
        """What holds for this film on this screen."""
        pitch = pitch_of(self._settings.settings.screens, screen_name(self._window.screen()))
        self._stage.show_pitch(pitch)
        reason = self._reason(pitch)
        self._command.setEnabled(not reason)
        self._command.setToolTip(reason or self._tip)

    def _reason(self, pitch: float | None) -> str:
        """Why there is no true size; '' where there is."""
        if self._stage.picture is None:
            return tr("No true size: no film is open")
        if self._stage.picture.film.spacing_mm is None:
            return tr("No true size: the film states no spacing")
        if pitch is None:
            return tr("No true size: this screen is not calibrated (Settings, page Screen)")
        return ""
