"""Where the program's files are, and a way there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ncov_desktop.core import paths
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel


class FilesPage(QWidget):
    """One line for each folder."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.folders: dict[str, str] = {}
        places: tuple[tuple[str, Callable[[], Path]], ...] = (
            (tr("Networks"), lambda: settings.settings.models or paths.shipped_models()),
            (tr("Networks that were trained or brought here"), paths.user_models),
            (tr("Settings"), paths.user_config),
            (tr("Outcomes of self-tests; made again when they are gone"), paths.user_cache),
            (tr("Reports of the program's mistakes, without patient data"), paths.user_reports),
        )
        for number, (name, place) in enumerate(places):
            folder = _name_of(place)
            self.folders[name] = folder
            where = label(folder, "dim")
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            show = QPushButton(tr("Open folder"))
            show.setToolTip(tr("Show it in the file manager"))
            show.setAccessibleName(tr("Open folder: {name}", name=name))
            show.clicked.connect(partial(_open, folder))
            grid.addWidget(label(name), 3 * number, 0)
            grid.addWidget(where, 3 * number + 1, 0)
            grid.addWidget(show, 3 * number, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(3 * number + 2, theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.addLayout(grid)
        column.addStretch(1)


def _name_of(place: Callable[[], Path]) -> str:
    try:
        return str(place())
    except OSError as error:
        return str(error.filename or tr("cannot be made"))


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
