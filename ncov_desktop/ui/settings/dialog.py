"""The Settings dialog: every choice holds at once, so there is nothing to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.settings.files_page import FilesPage
from ncov_desktop.ui.settings.keys_page import KeysPage
from ncov_desktop.ui.settings.language_page import LanguagePage
from ncov_desktop.ui.settings.look_page import LookPage
from ncov_desktop.ui.settings.network_page import NetworkPage
from ncov_desktop.ui.settings.own_read_page import OwnReadPage
from ncov_desktop.ui.settings.screen_page import ScreenPage
from ncov_desktop.ui.settings.trust_page import TrustPage

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.settings.model import SettingsModel

_SIZE = (640, 620)  # wider where the names of the pages need it


class SettingsDialog(QDialog):
    """Some pages; it does not stop the window, so that what a choice does can be seen."""

    def __init__(self, settings: SettingsModel, reading: ReadingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.network = NetworkPage(settings, reading)
        self.trust = TrustPage(settings)
        self.look = LookPage(settings)
        self.keys = KeysPage(settings)
        self.own_read = OwnReadPage(settings)
        self.screen_page = ScreenPage(settings)
        self.files = FilesPage(settings)
        self.language = LanguagePage(settings)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.setUsesScrollButtons(False)  # as wide as its tabs: none is to be searched for
        for page, name in (
            (self.network, tr("Network")),
            (self.trust, tr("Trust")),
            (self.look, tr("Look")),
            (self.keys, tr("Keys")),
            (self.own_read, tr("Own read")),
            (self.screen_page, tr("Screen")),
            (self.files, tr("Files")),
            (self.language, tr("Language")),
        ):
            self.pages.addTab(page, name)
        bar = self.pages.tabBar()
        bar.setAccessibleName(tr("Pages of the settings"))
        self.resize(max(_SIZE[0], bar.sizeHint().width() + 4 * theme.GRID), _SIZE[1])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.pages)
        column.addWidget(buttons)
