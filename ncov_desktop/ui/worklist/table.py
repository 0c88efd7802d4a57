"""The table of the worklist."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from ncov_desktop.core.screening import ScreeningRecord, Sort
from ncov_desktop.text.language import tr
from ncov_desktop.ui.worklist.cells import ROW_PX, CellDelegate
from ncov_desktop.ui.worklist.columns import COLUMNS, Arrangement
from ncov_desktop.ui.worklist.header import Header
from ncov_desktop.ui.worklist.rows import RowsModel


class Table(QTableView):
    """One row for each film.

    opened(row): Enter or a double click. sorted_by(sort): a click on a heading. chosen(): other rows
    are. hovered(row, point on screen): the mouse rests on a row; row -1 where it left them.
    arranged(`Arrangement`): of its columns. copy_asked(). undo_asked().
    """

    opened = Signal(int)
    sorted_by = Signal(object)
    chosen = Signal()
    hovered = Signal(int, QPoint)
    arranged = Signal(object)
    copy_asked = Signal()
    undo_asked = Signal()

    def __init__(self, rows: RowsModel) -> None:
        super().__init__()
        self.rows = rows
        self._sort = Sort()
        self.setModel(rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(tr("Films of the worklist"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW_PX)
        side.hide()
        self._fill_header()
        self._seen = (0, 0)
        rows.modelAboutToBeReset.connect(self._remember)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().currentRowChanged.connect(self.chosen)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def show_sort(self, sort: Sort) -> None:
        """The arrow in the heading."""
        self._sort = sort
        self.rows.show_sort(sort)

    def columns_shown(self) -> tuple[str, ...]:
        """The keys of the columns that are seen, from left to right."""
        return self.header.arrangement().shown

    def show_columns_menu(self, at: QPoint) -> None:
        """The menu that chooses columns. at: on the screen."""
        menu = QMenu(self)
        for section, column in enumerate(COLUMNS[1:], start=1):
            entry = menu.addAction(tr(column.title))
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(section))
            entry.toggled.connect(lambda on, section=section: self._choose(section, on))
        menu.addSeparator()
        menu.addAction(tr("As at first")).triggered.connect(self._arrange_as_at_first)
        menu.popup(at)

    def chosen_rows(self) -> list[range]:
        """Every chosen row once, as runs from the top down."""
        runs: list[range] = []
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.size())]
        for each in sorted(parts, key=lambda part: part.top()):
            first = max(each.top(), runs[-1].stop) if runs else each.top()
            if first <= each.bottom():
                runs.append(range(first, each.bottom() + 1))
        return runs

    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(map(len, self.chosen_rows()))

    def current_record(self) -> ScreeningRecord | None:
        """The film of the current row, where it is held."""
        return self.rows.record(self.currentIndex().row())

    def top_row(self) -> int:
        """The first row in sight."""
        return max(self.rowAt(0), 0)

    def choose_row(self, row: int) -> None:
        """Makes this row the only one that is chosen, and brings it into sight."""
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags)

    def choose_again(self, row: int | None) -> None:
        """Chooses the film that was chosen before the rows were read anew; the sight does not move.

        row: where it is now; None where it is not listed any more, and the one in its place is
            chosen. A film that was in sight stays at its place in it, whatever came in above.
        """
        top, before = self._seen
        shown = top <= before <= top + self.viewport().height() // ROW_PX
        if row is None:
            row = before = min(max(before, 0), self.rows.rowCount() - 1)
        self.choose_row(row)
        self.verticalScrollBar().setValue(top + row - before if shown else top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hovered.emit(-1, QPoint())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; a million rows are not searched by their first letter."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = -1 if event.buttons() else self.rowAt(event.position().toPoint().y())
        self.hovered.emit(row, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(-1, QPoint())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.hovered.emit(-1, QPoint())

    def _fill_header(self) -> None:
        header = self.header = Header(self)
        self.setHorizontalHeader(header)
        header.sectionClicked.connect(self._sort_by)
        header.arranged.connect(lambda: self.arranged.emit(header.arrangement()))
        header.customContextMenuRequested.connect(
            lambda at: self.show_columns_menu(header.mapToGlobal(at))
        )
        header.show_arrangement(Arrangement())
        self.show_sort(Sort())

    def _remember(self) -> None:
        """The first row in sight and the current one."""
        self._seen = (self.top_row(), self.currentIndex().row())

    def _sort_by(self, section: int) -> None:
        column = COLUMNS[section]
        if column.sort is None:
            return
        again = column.sort is self._sort.column
        descending = not self._sort.descending if again else column.falling
        self.sorted_by.emit(Sort(column.sort, descending))

    def _choose(self, section: int, on: bool) -> None:
        self.setColumnHidden(section, not on)
        self.arranged.emit(self.header.arrangement())

    def _arrange_as_at_first(self) -> None:
        self.header.show_arrangement(Arrangement())
        self.arranged.emit(Arrangement())
