"""A table of rates: what, how many, the share, its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, one_line

if TYPE_CHECKING:
    from ncov_desktop.text.own_read_summary import Line, Table

_WIDTHS = (90, 60, 110, 40)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def rate_table(table: Table) -> QWidget:
    """Figures stand under each other in every table; each line is a sentence to a screen reader."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for column, width in enumerate(_WIDTHS, start=1):
        grid.setColumnMinimumWidth(column, width)
    for row, line in enumerate(table.lines):
        _add(grid, row, line)
    return made


def _add(grid: QGridLayout, row: int, line: Line) -> None:
    name = label(line.name)
    few = tr("few") if line.few else ""
    name.setAccessibleName(", ".join((line.name, line.count, line.share, line.interval, few)))
    grid.addWidget(name, row, 0)
    for column, words in enumerate((line.count, line.share, line.interval), start=1):
        figure = one_line(words, "figure")
        figure.setAlignment(_RIGHT)
        grid.addWidget(figure, row, column)
    grid.addWidget(one_line(few, "dim"), row, 4)
