"""Whether the network's answer waits for the reader's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_INDENT = 3 * theme.GRID


class OwnReadPage(QWidget):
    """One switch and what it means."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.switch = QCheckBox(tr(text.OWN_READ_FIRST))
        self.switch.setToolTip(tr("Keep the network's answer sealed until you have put down yours"))
        self.switch.clicked.connect(lambda on: settings.choose(own_read_first=on))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.switch)
        for words in (text.OWN_READ_MEANING, text.PRIVATE):
            meaning = label(tr(words), "dim")
            meaning.setContentsMargins(_INDENT, 0, 0, 0)
            column.addWidget(meaning)
        column.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.switch.setChecked(self._settings.settings.own_read_first)
