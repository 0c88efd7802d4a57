"""How the window looks, and what of the patient it shows and remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from ncov_desktop.core.settings import ThemeChoice
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, section

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_THEMES: dict[ThemeChoice, str] = {
    "dark": mark("Dark"),
    "light": mark("Light"),
    "system": mark("As the desktop is"),
}
_HIDDEN = mark(
    "Name, ID, dates of birth, accession numbers, and names of files and folders stay off the screen "
    "and out of what is saved or copied. Letters that are burnt into a film stay where they are."
)
_RECENT = mark(
    "Up to ten are offered on the first page and in the File menu. Only where they lie is written "
    "down, in a file that only you can read. Switching it off forgets them."
)
_INDENT = 3 * theme.GRID


class LookPage(QWidget):
    """The theme, and two switches."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.themes = QComboBox()
        self.themes.setAccessibleName(tr("Theme"))
        self.themes.setToolTip(tr("The film itself stays on black in every theme"))
        for choice in get_args(ThemeChoice):
            self.themes.addItem(tr(_THEMES[choice]), choice)
        self.themes.activated.connect(lambda row: settings.choose(theme=self.themes.itemData(row)))
        self.hidden = QCheckBox(tr("Hide the patient"))
        self.hidden.setToolTip(tr("Also with its key, at any time"))
        self.hidden.clicked.connect(lambda on: settings.choose(identity_hidden=on))
        self.recent = QCheckBox(tr("Remember recent studies"))
        self.recent.setToolTip(tr("Offer again what was opened lately"))
        self.recent.clicked.connect(lambda on: settings.choose(recent_kept=on))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr("Theme")), 0, 0)
        grid.addWidget(self.themes, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(grid)
        column.addWidget(section(tr("Privacy")))
        for switch, meaning in ((self.hidden, _HIDDEN), (self.recent, _RECENT)):
            column.addWidget(switch)
            words = label(tr(meaning), "dim")
            words.setContentsMargins(_INDENT, 0, 0, theme.GRID)
            column.addWidget(words)
        column.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        settings = self._settings.settings
        self.themes.setCurrentIndex(self.themes.findData(settings.theme))
        self.hidden.setChecked(settings.identity_hidden)
        self.recent.setChecked(settings.recent_kept)
