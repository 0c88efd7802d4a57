"""The tag browser: every element of the film's file, searchable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.tags import Tag, search
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, names_patients

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.ui.tasks import Tasks

_COLUMNS = (mark("Tag"), mark("Name"), mark("VR"), mark("Value"))
_WIDTHS = (150, 240, 44)
_SIZE = (860, 620)
_INDENT = "    "

Index = QModelIndex | QPersistentModelIndex


class TagTable(QAbstractTableModel):
    """The tags as rows; every word is plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: tuple[Tag, ...] = ()

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.tags = tags
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tags)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        across = orientation is Qt.Orientation.Horizontal
        return tr(_COLUMNS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> str | None:
        tag = self.tags[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (_INDENT * tag.depth + tag.code, tag.name, tag.vr, tag.value)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return f"{tag.path or tag.code} {tag.name}"
        return None


class TagsDialog(QDialog):
    """Reads the file in the background; the search narrows what is shown as it is typed."""

    def __init__(
        self, source: FilmSource, tasks: Tasks, parent: QWidget, *, identity_hidden: bool = False
    ) -> None:
        super().__init__(parent)
        names_patients(self)
        self._identity_hidden = identity_hidden
        self.setWindowTitle(tr("Tags of the file"))
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self._all: tuple[Tag, ...] = ()
        self.table = TagTable()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search tag, name or value"))
        self.words.setAccessibleName(tr("Search"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._narrow)
        self.status = label(tr("Reading the file …"), "dim")
        self.view = _view(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID)
        name = tr("Patient hidden") if identity_hidden else source.file_name
        for part in (label(name), self.words, self.view, self.status):
            column.addWidget(part)

        def work() -> tuple[Tag, ...]:
            from ncov_desktop.services.inspecting import film_tags

            return film_tags(source)

        task = tasks.run(work, self._show, self._failed)
        self.finished.connect(task.drop)

    def _show(self, tags: tuple[Tag, ...]) -> None:
        if self._identity_hidden:
            hidden = tr("hidden")
            tags = tuple(replace(tag, value=hidden) if tag.may_identify else tag for tag in tags)
        self._all = tags
        self._narrow(self.words.text())

    def _failed(self, error: NcovError) -> None:
        self.status.setText(str(text.error_message(error)))

    def _narrow(self, words: str) -> None:
        found = search(self._all, words)
        self.table.show_tags(found)
        notes = {text.tag_note_sentence(tag.note) for tag in found if tag.note is not None}
        count = tr("{shown:,} of {all:,} tags.", shown=len(found), all=len(self._all))
        self.status.setText(" ".join([count, *sorted(notes)]))


def _view(table: TagTable) -> QTableView:
    view = QTableView()
    view.setModel(table)
    view.setAccessibleName(tr("Tags"))
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(24)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(_WIDTHS):
        view.setColumnWidth(column, width)
    return view
