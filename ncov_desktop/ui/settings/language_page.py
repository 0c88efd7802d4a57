"""In which language the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from ncov_desktop.core.settings import LanguageChoice
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import language, theme
from ncov_desktop.ui.widgets import label, one_line

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_MEANING = mark(
    "Holds from the next start of the program. Result files and the command line stay in English, "
    "because other programs read them; a PDF report is in the language of the window."
)


class LanguagePage(QWidget):
    """One choice; each language is named in its own words, for whoever came here by mistake."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("Language"))
        self.languages.setToolTip(tr("The language of the window, from its next start on"))
        for code in get_args(LanguageChoice):
            name = language.NAMES.get(code) or tr("As the system, where there is a translation")
            self.languages.addItem(name)
        self.languages.activated.connect(
            lambda row: settings.choose(language=get_args(LanguageChoice)[row])
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(one_line(tr("Language")), 0, 0)
        grid.addWidget(self.languages, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(grid)
        column.addWidget(label(tr(_MEANING), "dim"))
        column.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        chosen = self._settings.settings.language
        self.languages.setCurrentIndex(get_args(LanguageChoice).index(chosen))
