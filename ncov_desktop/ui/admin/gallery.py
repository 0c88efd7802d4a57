"""Films in small, side by side, with a word under each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from ncov_desktop.ui import theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIDE_PX, _WORDS_PX, _IN_A_ROW = 128, 50, 6
_NUMBER = Qt.ItemDataRole.UserRole


class Gallery(QListWidget):
    """opened(number): of a film, by Enter or a double click."""

    opened = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
        self.setGridSize(QSize(_SIDE_PX + 28, _SIDE_PX + _WORDS_PX + 16))
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_NUMBER)))

    def show_films(self, films: Sequence[tuple[int, str]]) -> None:
        """(number, words) of each, without a picture at first."""
        shown = [
            (self.item(row).data(_NUMBER), self.item(row).text()) for row in range(self.count())
        ]
        if shown == list(films):
            return
        self.clear()
        empty = QPixmap(_SIDE_PX, _SIDE_PX)
        empty.fill(QColor(theme.DARK.viewport))
        for number, words in films:
            item = QListWidgetItem(as_it_is(empty), words)
            item.setData(_NUMBER, number)
            item.setToolTip(words)
            self.addItem(item)
        rows = 1 if self.count() <= _IN_A_ROW else 2
        self.setFixedHeight(rows * self.gridSize().height() + 2 * self.frameWidth() + 8)
        if self.count():
            self.setCurrentRow(0)

    def show_picture(self, number: int, picture: NDArray[np.uint8]) -> None:
        """picture: uint8[h, w]."""
        rows, cols = picture.shape
        grey = QImage.Format.Format_Grayscale8
        image = QImage(picture.data, cols, rows, picture.strides[0], grey).copy()
        for row in range(self.count()):
            if self.item(row).data(_NUMBER) == number:
                self.item(row).setIcon(as_it_is(QPixmap.fromImage(image)))


def as_it_is(picture: QPixmap) -> QIcon:
    """Also where the film is chosen; of its own accord Qt colours it then."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made
