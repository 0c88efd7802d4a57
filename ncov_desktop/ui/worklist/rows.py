"""The rows of the worklist for a table: as many as there are, of which a few pages are held."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ncov_desktop.core.outline import PAGE_ROWS
from ncov_desktop.core.screening import Sort
from ncov_desktop.text.language import tr
from ncov_desktop.ui.worklist.columns import COLUMNS, FIGURES, MEANINGS, Column, cell_words

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord

Index = QModelIndex | QPersistentModelIndex
Records = tuple["ScreeningRecord", ...]
RECORD = int(Qt.ItemDataRole.UserRole)
_MOST_PAGES = 60


class RowsModel(QAbstractTableModel):
    """Asks for a page when one of its rows is looked at; until it is there, its cells are empty.

    missing(page): it is to be fetched; said once until `put` or `show`. outdated(): a page came shorter
    than the list says, for films have left it.
    """

    missing = Signal(int)
    outdated = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.identity_hidden = False
        self._sort = Sort()
        self._rows = 0
        self._pages: OrderedDict[int, Records] = OrderedDict()
        self._asked: set[int] = set()

    def show(self, rows: int, pages: Mapping[int, Records]) -> None:
        """Another list, or the same from the start."""
        self.beginResetModel()
        self._rows = rows
        self._pages = OrderedDict(pages)
        self._asked.clear()
        self.endResetModel()

    def grow(self, rows: int) -> None:
        """The list is known to be so long, at least as long as what is shown; nothing moves."""
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()

    def put(self, page: int, records: Records) -> None:
        """The rows of a page."""
        self._pages[page] = records
        self._asked.discard(page)
        while len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        self._changed(page * PAGE_ROWS, page * PAGE_ROWS + len(records) - 1)
        if len(records) < min(PAGE_ROWS, self._rows - page * PAGE_ROWS):
            self.outdated.emit()

    def give_up(self, page: int) -> None:
        """A page that is not being fetched any more; it is asked for again when it is looked at."""
        self._asked.discard(page)

    def replace(self, record: ScreeningRecord) -> None:
        """The film's row says this from now on; it stays where it is."""
        row = self.row_of(record.id)
        if row is not None:
            page, offset = divmod(row, PAGE_ROWS)
            held = self._pages[page]
            self._pages[page] = (*held[:offset], record, *held[offset + 1 :])
            self._changed(row, row)

    def record(self, row: int) -> ScreeningRecord | None:
        """The film of a row; None where it is not held, and then it is asked for."""
        if not 0 <= row < self._rows:
            return None
        page, offset = divmod(row, PAGE_ROWS)
        held = self._pages.get(page)
        if held is None:
            if page not in self._asked:
                self._asked.add(page)
                self.missing.emit(page)
            return None
        self._pages.move_to_end(page)
        return held[offset] if offset < len(held) else None

    def held_at(self, places: range) -> Records | range:
        """The films shown at these places of one page; the places where the page is not held."""
        page, offset = divmod(places.start, PAGE_ROWS)
        held = self._pages.get(page)
        return places if held is None else held[offset : offset + len(places)]

    def held(self) -> Iterator[tuple[int, ScreeningRecord]]:
        """Every row that is held, with its place."""
        for page, records in self._pages.items():
            for offset, record in enumerate(records):
                yield page * PAGE_ROWS + offset, record

    def row_of(self, film_id: int) -> int | None:
        """Where a film stands, if its row is held."""
        return next((row for row, record in self.held() if record.id == film_id), None)

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names a patient stays out of the list."""
        self.identity_hidden = hidden
        self._changed(0, self._rows - 1)

    def show_sort(self, sort: Sort) -> None:
        """The order that the headings name."""
        if sort != self._sort:
            self._sort = sort
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row())
        if record is None:
            return None
        column = COLUMNS[index.column()]
        if role == RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(record, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.key in FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def words(self, record: ScreeningRecord, column: Column) -> str:
        """What stands in a cell."""
        return cell_words(record, column, identity_hidden=self.identity_hidden)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = "▾" if self._sort.descending else "▴"
            sorted_by = column.sort is self._sort.column
            return f"{tr(column.title)} {arrow}" if sorted_by else tr(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(MEANINGS[column.key]) if column.key in MEANINGS else tr(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.key in FIGURES else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _changed(self, first: int, last: int) -> None:
        if 0 <= first <= last < self._rows:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
