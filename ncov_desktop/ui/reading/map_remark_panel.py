"""Where the heat map lies and which zones are involved: asked once, never in the way."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.own_read import MapPlace, MapRemark, Zone
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui.widgets import label, section

_SIDES = (
    (mark("Right lung"), (Zone.RIGHT_UPPER, Zone.RIGHT_MIDDLE, Zone.RIGHT_LOWER)),
    (mark("Left lung"), (Zone.LEFT_UPPER, Zone.LEFT_MIDDLE, Zone.LEFT_LOWER)),
)
_SIDE_WIDTH = 86
_HEIGHTS = (mark("Upper"), mark("Middle"), mark("Lower"))


class MapRemarkPanel(QWidget):
    """Three places of which one may hold, six zones of which any may.

    placed: MapPlace, or None where the reader takes it back. zones_marked: frozenset of Zone.
    """

    placed = Signal(object)
    zones_marked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.places = {each: _choice(tr(words)) for each, words in text.MAP_PLACES.items()}
        self.zones: dict[Zone, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(tr("Where the map lies")))
        places = QHBoxLayout()
        places.setSpacing(0)
        for place, button in self.places.items():
            button.setAccessibleName(f"{tr('Where the map lies')}: {button.text()}")
            button.setToolTip(
                tr("Where the heat map lies, as you see it; nothing needs to be said")
            )
            button.clicked.connect(partial(self._place, place))
            places.addWidget(button)
        column.addLayout(places)
        column.addWidget(section(tr("Zones involved")))
        column.addLayout(self._zone_grid())

    def _zone_grid(self) -> QGridLayout:
        """A row for each lung; right and left are the patient's, and said to be."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _SIDE_WIDTH)
        for row, (side, zones) in enumerate(_SIDES):
            words = label(tr(side), "dim")
            words.setToolTip(tr("The patient's side"))
            grid.addWidget(words, row, 0)
            for column, (zone, height) in enumerate(zip(zones, _HEIGHTS, strict=True), start=1):
                button = self.zones[zone] = _choice(tr(height))
                button.setAccessibleName(tr(text.ZONES[zone]))
                button.setToolTip(tr("{zone} is involved", zone=tr(text.ZONES[zone])))
                button.clicked.connect(self._mark_zones)
                grid.addWidget(button, row, column)
                grid.setColumnStretch(column, 1)
        return grid

    def show_remark(self, remark: MapRemark) -> None:
        """What was put down so far."""
        for place, button in self.places.items():
            button.setChecked(place is remark.place)
        for zone, button in self.zones.items():
            button.setChecked(zone in remark.zones)

    def _place(self, place: MapPlace) -> None:
        self.placed.emit(place if self.places[place].isChecked() else None)

    def _mark_zones(self) -> None:
        marked = frozenset(zone for zone, button in self.zones.items() if button.isChecked())
        self.zones_marked.emit(marked)


def _choice(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("choice")
    button.setCheckable(True)
    return button
