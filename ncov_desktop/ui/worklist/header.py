"""The headings of the worklist's table, which the reader moves and widens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ncov_desktop.ui.worklist.columns import COLUMNS, Arrangement

_FIRST = COLUMNS[0].key


class Header(QHeaderView):
    """arranged(): the reader moved or widened a column by the mouse."""

    arranged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(48)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_arrangement(self, wanted: Arrangement) -> None:
        """The score is always seen; what names no column is passed over."""
        by_key = {each.key: section for section, each in enumerate(COLUMNS)}
        known = [key for key in dict.fromkeys(wanted.order) if key in by_key]
        rest = [each.key for each in COLUMNS if each.key not in known]
        for place, key in enumerate((*known, *rest)):
            self.moveSection(self.visualIndex(by_key[key]), place)
        for section, column in enumerate(COLUMNS):
            self.setSectionHidden(section, column.key not in {*wanted.shown, _FIRST})
            self.resizeSection(section, wanted.widths.get(column.key, column.width))

    def arrangement(self) -> Arrangement:
        """What is seen now; the last column fills what is left, and has no width of its own."""
        order = [self.logicalIndex(place) for place in range(self.count())]
        shown = [section for section in order if not self.isSectionHidden(section)]
        widths = {
            COLUMNS[section].key: self.sectionSize(section)
            for section in shown[:-1]
            if self.sectionSize(section) != COLUMNS[section].width
        }
        keys = [[COLUMNS[section].key for section in each] for each in (shown, order)]
        return Arrangement(tuple(keys[0]), tuple(keys[1]), widths)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._before = self.arrangement()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between two headings it makes the left one as wide as its words."""
        super().mouseDoubleClickEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.arrangement() != self._before:
            self._before = self.arrangement()
            self.arranged.emit()
