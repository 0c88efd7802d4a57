"""A table of words and figures, for results to be read and chosen from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_ROW_PX, _HEAD_PX = 30, 32
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Column:
    """figures: at the right, under one another. wide: takes the room that is left."""

    title: str
    figures: bool = False
    wide: bool = False


class ResultTable(QTableWidget):
    """chosen(row): another row is; -1 for none. opened(row): by Enter or a double click.

    As high as its rows, up to a number of them. told: there is nothing to be chosen in it.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(
        self, name: str, columns: Sequence[Column], most_rows: int = 12, *, told: bool = False
    ) -> None:
        super().__init__(0, len(columns))
        self._columns, self._most_rows = tuple(columns), most_rows
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for number, column in enumerate(columns):
            if column.wide:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            heading = QTableWidgetItem(column.title)
            heading.setTextAlignment(_right() if column.figures else _left())
            self.setHorizontalHeaderItem(number, heading)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.NoSelection if told else mode.SingleSelection)
        self.setObjectName("results")
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentCellChanged.connect(lambda row, *_: self.chosen.emit(row))
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(row))
        self._fit()

    def show_rows(self, rows: Sequence[Sequence[str]], current: int | None = None) -> None:
        """Replaces the words where they differ; a row that is chosen stays chosen."""
        before = self.currentRow() if current is None else current
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for number, (column, cell) in enumerate(zip(self._columns, words, strict=True)):
                item = self.item(row, number)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(_right() if column.figures else _left())
                    self.setItem(row, number, item)
                if item.text() != cell:
                    item.setText(cell)
                    item.setToolTip(cell if column.wide else "")
        if 0 <= before < len(rows) and before != self.currentRow():
            self.setCurrentCell(before, 0)
        self.blockSignals(False)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._fit()

    def _fit(self) -> None:
        rows = min(max(self.rowCount(), 1), self._most_rows)
        self.setFixedHeight(_HEAD_PX + rows * _ROW_PX + 2 * self.frameWidth() + 6)


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _left() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
