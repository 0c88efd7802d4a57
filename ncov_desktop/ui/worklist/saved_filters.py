"""Filters under names of the reader's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.screening import WorklistFilter
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import section
from ncov_desktop.ui.worklist.choices_model import ChoicesModel

_LONGEST = 80


class SavedFilters(QWidget):
    """chosen(filter): a saved one is asked for. current: gives the filter that would be saved."""

    chosen = Signal(object)

    def __init__(self, choices: ChoicesModel) -> None:
        super().__init__()
        self._choices = choices
        self._identity_hidden = False
        self.current: Callable[[], WorklistFilter] = WorklistFilter
        self.names = QComboBox()
        self.names.setAccessibleName(tr("Saved filters"))
        self.names.setPlaceholderText(tr("Saved filters"))
        self.names.activated.connect(self._choose)
        self.more = QPushButton("…")
        self.more.setObjectName("more")
        self.more.setAccessibleName(tr("Save, rename or delete"))
        self.more.setToolTip(tr("Save, rename or delete"))
        menu = QMenu(self)
        self.save = menu.addAction(tr("Save this filter …"))
        self.rename = menu.addAction(tr("Rename it …"))
        self.delete = menu.addAction(tr("Delete it"))
        self.save.triggered.connect(self._save)
        self.rename.triggered.connect(self._rename)
        self.delete.triggered.connect(lambda: choices.forget_filter(self.names.currentText()))
        menu.aboutToShow.connect(self._show_menu)
        self.more.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, theme.GRID)
        column.addWidget(section(tr("Saved filters")))
        row = QHBoxLayout()
        row.addWidget(self.names, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        choices.changed.connect(self._show)
        self._show()

    def hide_identity(self, hidden: bool) -> None:
        """Filters that search for words are not offered while the patient is hidden."""
        self._identity_hidden = hidden
        self._show()

    def _show(self) -> None:
        kept = self._choices.choices
        hidden = self._identity_hidden
        filters = kept.filters if kept else ()
        names = [each.name for each in filters if not (hidden and each.filter.text)]
        before = self.names.currentText()
        self.names.clear()
        self.names.addItems(names)
        self.names.setCurrentIndex(names.index(before) if before in names else -1)
        self.names.setEnabled(bool(names))

    def _show_menu(self) -> None:
        for action in (self.rename, self.delete):
            action.setEnabled(self.names.currentIndex() >= 0)

    def _choose(self) -> None:
        wanted = self._choices.filter_of(self.names.currentText())
        if wanted is not None:
            self.chosen.emit(wanted)

    def _save(self) -> None:
        name = self._ask_name(tr("Save this filter"), "")
        if name:
            self._choices.keep_filter(name, self.current())
            self.names.setCurrentText(name)

    def _rename(self) -> None:
        old = self.names.currentText()
        new = self._ask_name(tr("Rename the filter"), old)
        if new and new != old:
            self._choices.rename_filter(old, new)
            self.names.setCurrentText(new)

    def _ask_name(self, title: str, name: str) -> str:
        words, wanted = QInputDialog.getText(self, title, tr("Its name:"), text=name)
        return words.strip()[:_LONGEST] if wanted else ""
