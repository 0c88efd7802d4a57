"""What each mouse button and the wheel do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_DRAGS = {"window": mark("Window"), "pan": mark("Pan"), "zoom": mark("Zoom")}
_WHEELS = {"zoom": mark("Zoom at the cursor"), "films": mark("Next and previous film")}
_CHOICES = {
    "left": (mark("Left drag"), _DRAGS),
    "middle": (mark("Middle drag"), _DRAGS),
    "right": (mark("Right drag"), _DRAGS),
    "wheel": (mark("Wheel"), _WHEELS),
}


class MouseChoice(QWidget):
    """A box for each; with Ctrl the wheel does the other thing, and Shift + left drag always pans."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self.boxes: dict[str, QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        for number, (field, (name, meanings)) in enumerate(_CHOICES.items()):
            box = self.boxes[field] = QComboBox()
            box.setAccessibleName(tr(name))
            box.setToolTip(tr("What it does over the film"))
            for value, words in meanings.items():
                box.addItem(tr(words), value)
            box.activated.connect(partial(self._choose, field))
            row, column = divmod(number, 2)
            grid.addWidget(label(tr(name)), row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        mouse = self._settings.settings.controls.mouse
        for field, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(mouse, field)))

    def _choose(self, field: str, row: int) -> None:
        controls = self._settings.settings.controls
        changes = {field: self.boxes[field].itemData(row)}
        self._settings.choose(controls=replace(controls, mouse=replace(controls.mouse, **changes)))
