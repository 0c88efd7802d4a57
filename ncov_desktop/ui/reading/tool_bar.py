"""The row of tools above the film: one button for each command a reader needs at hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ncov_desktop.ui import theme

# Groups from left to right; what follows the empty one stands at the right end.
_TOOLS = (
    ("open",),
    ("invert", "turn_right", "flip", "fit", "actual", "reset"),
    ("ruler", "angle", "rectangle", "ellipse", "brush"),
    ("overlay",),
    (),
    ("one", "two", "three"),
)


class ToolBar(QWidget):
    """Buttons that do what the commands of their names do, and show which of them are on."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 4, theme.GRID, 4)
        row.setSpacing(4)
        for group in _TOOLS:
            if not group:
                row.addStretch(1)
            for name in group:
                row.addWidget(_button(actions[name]))
            row.addSpacing(2 * theme.GRID)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
