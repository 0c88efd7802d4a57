"""Where the window lies: kept when it closes, restored where it still fits a screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from ncov_desktop.services.early import WindowLayout

if TYPE_CHECKING:
    from ncov_desktop.ui.window import MainWindow


def restore(window: MainWindow, layout: WindowLayout) -> None:
    """Lays the window as it lay; what no longer fits, or no longer exists, stays as at first."""
    if layout.place is not None:
        smallest = window.minimumSize()
        place = fitting(QRect(*layout.place), screen_areas())
        if place is not None and place.size().expandedTo(smallest) == place.size():
            window.setGeometry(place)
    if layout.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    window.reading.lay_out(layout.viewports)
    if layout.panels is not None:
        window.reading.columns.resize(window.size())
        window.reading.columns.set_widths(*layout.panels)


def layout_of(window: MainWindow) -> WindowLayout:
    """How the window lies now."""
    place = window.normalGeometry()
    return WindowLayout(
        (place.x(), place.y(), place.width(), place.height()),
        bool(window.windowState() & Qt.WindowState.WindowMaximized),
        window.reading.columns.widths,
        window.reading.display.layout.name,
    )


def fitting(place: QRect, screens: Sequence[QRect]) -> QRect | None:
    """The place where all of it is on one screen, None where a screen is gone or smaller."""
    return place if any(screen.contains(place) for screen in screens) else None


def screen_areas() -> list[QRect]:
    """What a window may cover of each screen."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]
