"""The panels beside the film, as wide as the reader makes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme

_NARROWEST_CENTRE = 400
_GRIP_PX = 5


class Columns(QSplitter):
    """Left panel, film, right panel. A double click on a grip puts the panels back."""

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        left.setMinimumWidth(theme.NARROWEST_FILM_PANEL)
        right.setMinimumWidth(theme.NARROWEST_RESULT_PANEL)
        centre.setMinimumWidth(_NARROWEST_CENTRE)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GRIP_PX)
        for place, part in enumerate((left, centre, right)):
            self.addWidget(part)
            self.setStretchFactor(place, int(part is centre))  # what is to spare is the film's
        for place in (1, 2):
            grip = self.handle(place)
            grip.setToolTip(tr("Drag to make the panel wider; double click puts it back"))
            grip.installEventFilter(self)
        self.put_back()

    @property
    def widths(self) -> tuple[int, int]:
        """Of the left and the right panel, in logical pixels."""
        left, _, right = self.sizes()
        return left, right

    def set_widths(self, left: int, right: int) -> None:
        """As far as the window has room and the panels can be read."""
        left = max(left, theme.NARROWEST_FILM_PANEL)
        right = max(right, theme.NARROWEST_RESULT_PANEL)
        room = max(self.width() - 2 * self.handleWidth(), _NARROWEST_CENTRE + left + right)
        self.setSizes([left, room - left - right, right])

    def put_back(self) -> None:
        """The widths they have at first."""
        self.set_widths(theme.FILM_PANEL_WIDTH, theme.RESULT_PANEL_WIDTH)

    def eventFilter(self, grip: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            self.put_back()
            return True
        return super().eventFilter(grip, event)
