"""Which parts of trust are worked out after a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_INDENT = 3 * theme.GRID


class TrustPage(QWidget):
    """A switch for each part, and what the part means."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.switches = {part: QCheckBox(text.PART_NAMES[part]) for part in TrustPart}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(label(tr(text.TRUST_MEANING), "dim"))
        self.always = QCheckBox(tr(text.DISTANCE_NAME))
        self.always.setChecked(True)
        self.always.setEnabled(False)
        self.always.setToolTip(tr(text.DISTANCE_ALWAYS))
        column.addSpacing(theme.GRID)
        column.addWidget(self.always)
        always, meaning = tr(text.DISTANCE_ALWAYS), tr(text.DISTANCE_MEANING)
        column.addWidget(_meaning(f"{always} {meaning}"))
        for part, switch in self.switches.items():
            switch.setToolTip(tr("Work out “{part}” after each result", part=switch.text()))
            switch.clicked.connect(self._choose)
            column.addSpacing(theme.GRID)
            column.addWidget(switch)
            column.addWidget(_meaning(text.PART_MEANINGS[part]))
        column.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for part, switch in self.switches.items():
            switch.setChecked(part in self._settings.settings.trust_parts)

    def _choose(self) -> None:
        chosen = frozenset(part for part, switch in self.switches.items() if switch.isChecked())
        self._settings.choose(trust_parts=chosen)


def _meaning(words: str) -> QLabel:
    made = label(words, "dim")
    made.setContentsMargins(_INDENT, 0, 0, 0)
    return made
