"""The foot of the window: what is being opened, the network, the pixel under the mouse, the keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStatusBar, QToolButton

from ncov_desktop import text
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import KeyFollower, action_key
from ncov_desktop.ui.widgets import one_line

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.state import ReadingState

_LONGEST_NAME = 60


class StatusBar(QStatusBar):
    """probed(words): the pixel under the mouse in words."""

    def __init__(self, commands: Mapping[str, QAction], probed: SignalInstance) -> None:
        super().__init__()
        self.opening = one_line("", "opening")
        self.network, self.device = one_line("", "status"), one_line("", "status")
        for part in (self.opening, self.network, self.device):
            self.addWidget(part)
        probe = one_line("", "status")
        probed.connect(probe.setText)
        self.addPermanentWidget(probe)
        self.identity = QToolButton()
        self.identity.setDefaultAction(commands["identity"])
        self.identity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addPermanentWidget(self.identity)
        keys, action = one_line("", "status"), commands["keys"]
        KeyFollower(keys, lambda: keys.setText(tr("{key} keys", key=action_key(action))), action)
        self.addPermanentWidget(keys)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(theme.GRID, 0, theme.GRID, 0)

    def show_state(self, state: ReadingState) -> None:
        """Which network there is, and what is being opened."""
        self.network.setText(_network_words(state))
        info = state.engine_info
        parts = (info.device, info.precision, tr("self-test passed")) if info is not None else ()
        self.device.setText(" · ".join(parts))
        opening = tr("a film") if state.identity_hidden else (state.opening or "")[:_LONGEST_NAME]
        self.opening.setText(tr("Opening {name} …", name=opening) if state.opening else "")


def _network_words(state: ReadingState) -> str:
    if state.engine_state in ("lost", "restarting"):
        return tr("The network stopped and is being started again")
    if state.engine_info is not None:
        return state.engine_info.model_id
    if state.engine_failure is not None:
        return text.error_message(state.engine_failure).what
    return tr("The network is being loaded")
