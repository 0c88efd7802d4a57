"""What stands above the list: how many films, which are left without a score, and in what order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ncov_desktop.core.screening import Counts, Sort, SortColumn, Status, WorklistFilter
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.worklist import NOT_SEVERITY
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, one_line
from ncov_desktop.ui.worklist.columns import COLUMNS

_LEFT_OUT = {
    Status.REFUSED: mark("%n not judged"),
    Status.UNREADABLE: mark("%n unreadable"),
    Status.FAILED: mark("%n without an answer"),
}


class Head(QWidget):
    """status_chosen(statuses): only these films are asked for, or all again by the empty set.

    more: where the buttons of the view go.
    """

    status_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.found = one_line("", "title")
        self.order = label(name="dim")
        self.order.setToolTip(tr(NOT_SEVERITY))
        self.left_out: dict[Status, QPushButton] = {}
        self._chosen: frozenset[Status] = frozenset()
        self.more = QHBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.found)
        words.addWidget(self.order)
        row.addLayout(words, 1)
        for status in _LEFT_OUT:
            button = self.left_out[status] = QPushButton()
            button.setCheckable(True)
            button.clicked.connect(self._choose(status))
            row.addWidget(button)
        row.addLayout(self.more)

    def show_list(
        self, wanted: WorklistFilter, sort: Sort, rows: int | None, counts: Counts
    ) -> None:
        """rows: how many films are listed, None while they are counted."""
        asked = wanted != WorklistFilter()
        words = tr("Counting …") if rows is None else tr("%n films", n=rows)
        if rows is not None and asked:
            words = tr("%n films found", n=rows)
        self.found.setText(words)
        self.order.setText(_order_words(sort))
        self._chosen = wanted.statuses
        for status, button in self.left_out.items():
            chosen = wanted.statuses == {status}
            number = counts.of(status)
            button.setText(tr(_LEFT_OUT[status], n=number))
            button.setChecked(chosen)
            button.setVisible(number > 0 or chosen)
            button.setToolTip(tr("Show all films again") if chosen else tr("Show only these films"))

    def _choose(self, status: Status) -> Callable[[], None]:
        def choose() -> None:
            again = self._chosen == {status}
            self.status_chosen.emit(frozenset() if again else frozenset({status}))

        return choose


def _order_words(sort: Sort) -> str:
    if sort == Sort():
        return tr("Highest COVID-19 score first. A score is not severity.")
    title = next((tr(each.title) for each in COLUMNS if each.sort is sort.column), "")
    words = tr("Sorted by {column}, falling.", column=title)
    if not sort.descending:
        words = tr("Sorted by {column}, rising.", column=title)
    severity = tr("A score is not severity.")
    return f"{words} {severity}" if sort.column is SortColumn.SCORE else words
