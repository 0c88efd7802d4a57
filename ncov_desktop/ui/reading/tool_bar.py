"""The row of tools above the film: one button for each command a reader needs at hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme

# Groups from left to right; what follows the empty one stands at the right end.
_TOOLS = (
    ("open",),
    ("invert", "turn_right", "flip", "zoom", "lens", "fit", "actual", "reset"),
    ("ruler", "angle", "rectangle", "ellipse", "brush"),
    ("overlay",),
    (),
    ("one", "two", "three", "prior"),
)


class ToolBar(QToolBar):
    """Buttons that do what the commands of their names do, and show which of them are on.

    Those that a narrow window has no room for are behind the arrow at its end.
    """

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        for number, group in enumerate(_TOOLS):
            if number:
                self._add_gap(stretching=not group)
            for name in group:
                self.addAction(actions[name])
                self.widgetForAction(actions[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        assert isinstance(more, QToolButton)
        more.setToolTip(tr("More tools"))
        more.setAccessibleName(tr("More tools"))

    def _add_gap(self, *, stretching: bool) -> None:
        gap = QWidget()
        across = QSizePolicy.Policy.Expanding if stretching else QSizePolicy.Policy.Fixed
        gap.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        gap.setFixedHeight(1)
        if not stretching:
            gap.setFixedWidth(theme.GRID)
        self.addWidget(gap)
