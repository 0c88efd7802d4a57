"""The card that shows films as the network will see them: a row for each, a column for each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from ncov_desktop import text
from ncov_desktop.text.language import number, tr
from ncov_desktop.ui.admin.gallery import as_it_is
from ncov_desktop.ui.admin.pane import Pane
from ncov_desktop.ui.admin.sheet_model import EPOCHS, SheetModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.services.contact_sheet import SheetRow

_LEAST_PX, _MOST_PX, _ROOM_PX, _HEAD_PX, _WORDS_PX = 104, 192, 10, 32, 248
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetPane(Pane):
    """opened(files): a film to be looked at in Read, by a click or Enter."""

    opened = Signal(object)

    def __init__(self, model: SheetModel) -> None:
        super().__init__(
            tr("As the network will see them"),
            tr(
                "Films of each class and source, changed as in the first epochs of the last stage. "
                "Coloured is what the network gets where nothing is changed at random."
            ),
        )
        self.model, self._named = model, True
        self.draw = QPushButton()
        self.draw.clicked.connect(self._draw)
        self.head.addWidget(self.draw)
        self.table = _Films()
        self.table.cellClicked.connect(lambda row, _column: self._open(row))
        self.table.entered_row.connect(self._open)
        self.add(self.table)
        model.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        self.draw.setText(tr("Stop drawing") if state.drawing else tr("Draw the films"))
        self.draw.setEnabled(self.model.possible)
        self.table.setVisible(bool(state.rows))
        self.table.show_rows(state.rows, named=self._named)

    def hide_identity(self, hidden: bool) -> None:
        """Whether files stay unnamed."""
        self._named = not hidden
        self.show_state()

    def _draw(self) -> None:
        if self.model.state.drawing:
            self.model.stop()
        else:
            self.model.draw()

    def _open(self, row: int) -> None:
        self.opened.emit([self.model.state.rows[row].film.file])


class _Films(QTableWidget):
    """entered_row(row): Enter was pressed on it."""

    entered_row = Signal(int)

    def __init__(self) -> None:
        epochs = [tr("Epoch {number}", number=number(each)) for each in range(1, EPOCHS + 1)]
        titles = [tr("Film"), tr("Resized"), tr("Made alike"), tr("Coloured"), *epochs]
        super().__init__(0, len(titles))
        self._rows: tuple[SheetRow, ...] = ()
        self._named = True
        self.setObjectName("results")
        self.setAccessibleName(tr("Films as the network will see them"))
        self.setToolTip(tr("A click opens the film in Read"))
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(left)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._fit()

    def show_rows(self, rows: tuple[SheetRow, ...], *, named: bool) -> None:
        """Adds what is new; begins anew where it is another sheet. named: whether files may be."""
        if self._rows != rows[: len(self._rows)] or named != self._named:
            self.setRowCount(0)
        self._rows, self._named = rows, named
        for place in range(self.rowCount(), len(rows)):
            self.insertRow(place)
            self._show_row(place, rows[place])
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentRow() >= 0:
            self.entered_row.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The pictures are as large as the page allows, and all rows are seen."""
        columns = self.columnCount() - 1
        room = (self.viewport().width() - _WORDS_PX) // columns - _ROOM_PX
        side = min(max(room, _LEAST_PX), _MOST_PX)
        self.setIconSize(QSize(side, side))
        self.setColumnWidth(0, _WORDS_PX)
        for column in range(1, columns + 1):
            self.setColumnWidth(column, side + _ROOM_PX)
        for row in range(self.rowCount()):
            self.setRowHeight(row, side + _ROOM_PX)
        height = _HEAD_PX + self.rowCount() * (side + _ROOM_PX) + 2 * self.frameWidth() + 14
        if height != self.height():
            self.setFixedHeight(height)

    def _show_row(self, place: int, row: SheetRow) -> None:
        film = row.film
        name = film.file.name if self._named else tr("film {number}", number=number(place + 1))
        words = [name, text.CLASS_NAMES[film.label], film.origin.source]
        if row.error is not None:
            words.append(tr("could not be read"))
        item = QTableWidgetItem("\n".join(each for each in words if each))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(place, 0, item)
        for column, picture in enumerate(row.pictures if row.pictures is not None else (), 1):
            shown = QTableWidgetItem()
            shown.setIcon(as_it_is(_pixmap(picture)))
            self.setItem(place, column, shown)


def _pixmap(picture: NDArray[np.uint8]) -> QPixmap:
    """Of uint8[h, w, 3]."""
    rows, cols = picture.shape[:2]
    rgb = QImage.Format.Format_RGB888
    return QPixmap.fromImage(QImage(picture.tobytes(), cols, rows, 3 * cols, rgb))
