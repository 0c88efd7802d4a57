"""The Admin tab in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ncov_desktop.ui.admin.parts import AdminParts
from ncov_desktop.ui.admin.view import AdminView
from ncov_desktop.ui.tabs import ADMIN, Tabs

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.browsing_model import BrowsingModel
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.settings.model import SettingsModel


class AdminTab(QObject):
    """Made when the tab is first shown."""

    def __init__(
        self,
        reading: ReadingModel,
        browsing: BrowsingModel,
        settings: SettingsModel,
        tabs: Tabs,
    ) -> None:
        super().__init__(tabs)
        self.parts = AdminParts.of(reading, browsing, lambda: settings.settings)
        self.view = AdminView(self.parts)
        tabs.shown.connect(self._shown)

    def close(self) -> None:
        """Lets go of everything; trainings go on."""
        self.parts.close()

    def _shown(self, name: str) -> None:
        if name == ADMIN:
            self.parts.door.come_back()
        else:
            self.parts.door.leave()
