"""What is asked before films are brought together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, names_patients

if TYPE_CHECKING:
    from ncov_desktop.services.collecting.folders import ClassFolder

_TABLES = mark("Tables (*.csv);;All files (*)")
_MEANING = mark(
    "Every film in a folder, and in the folders inside it, is of that folder's class. Patients are "
    "named by the films' headers, else by the first folder inside, else by the file's name. Where all "
    "films of one class come from one place the network learns the place: bring films of both "
    "classes from one source."
)
_CLASSES = (COVID19, OTHER_PNEUMONIA)


def choose_table(parent: QWidget) -> Path | None:
    """A table of films."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import a table of films"), "", tr(_TABLES))
    return Path(name) if name else None


class FoldersDialog(QDialog):
    """A folder for each class, and what their source is to be called. `folders` is the answer."""

    def __init__(self, parent: QWidget, dropped: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import folders by class"))
        self.paths: dict[str, QLineEdit] = {}
        self.source = QLineEdit()
        self.source.setText(tr("our site"))
        self.source.setAccessibleName(tr("Source"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = QPushButton(tr("Import"))
        self.begin.setObjectName("primary")
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID)
        for row, name in enumerate(_CLASSES):
            words = text.CLASS_NAMES[name]
            field = self.paths[name] = QLineEdit()
            field.setAccessibleName(tr("Folder of {name}", name=words))
            field.textChanged.connect(self._show)
            choose = QPushButton(tr("Choose …"))
            choose.setAccessibleName(tr("Choose the folder of {name}", name=words))
            choose.clicked.connect(lambda _, field=field: self._choose(field))
            grid.addWidget(label(words), row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(choose, row, 2)
        grid.addWidget(label(tr("Source")), 2, 0)
        grid.addWidget(self.source, 2, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.GRID,) * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(label(tr(_MEANING), "dim"))
        column.addLayout(grid)
        column.addWidget(buttons)
        self.setMinimumWidth(600)
        names_patients(self)
        if dropped is not None:
            covid = "covid" in dropped.name.casefold()
            self.paths[COVID19 if covid else OTHER_PNEUMONIA].setText(str(dropped))
        self._show()

    @property
    def folders(self) -> tuple[ClassFolder, ...]:
        """Those that were named."""
        from ncov_desktop.services.collecting.folders import ClassFolder

        source = self.source.text().strip() or tr("our site")
        return tuple(
            ClassFolder(Path(field.text().strip()), name, source)
            for name, field in self.paths.items()
            if field.text().strip()
        )

    def _choose(self, field: QLineEdit) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), field.text())
        if name:
            field.setText(name)

    def _show(self) -> None:
        self.begin.setEnabled(any(field.text().strip() for field in self.paths.values()))
