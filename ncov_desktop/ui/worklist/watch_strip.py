"""The folder that is watched, above the list: what the watch is doing, and Stop; and what to watch."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.browser import shown_name
from ncov_desktop.core.watching import WatchedFolder, WatchPhase
from ncov_desktop.text.language import tr
from ncov_desktop.text.worklist import NOT_SEVERITY
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, names_patients, one_line
from ncov_desktop.ui.worklist.watch_model import WatchModel, WatchState

_ANNOUNCED_FROM = 0.9


class WatchStrip(QWidget):
    """Seen only while a folder is watched."""

    def __init__(self, model: WatchModel) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.model = model
        self.identity_hidden = False
        self.folder, self.doing = one_line("", "title"), one_line("", "dim")
        self.count = one_line("", "dim")
        self.stop = QPushButton(tr("Stop watching"))
        self.stop.setToolTip(tr("Store what was begun, and watch the folder no longer"))
        self.stop.clicked.connect(model.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.folder)
        row.addWidget(self.doing)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.stop)
        model.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        self.setVisible(state.watched is not None)
        if state.watched is None:
            self.folder.setText("")
            return
        folder = state.watched.folder
        named = shown_name(folder.name or str(folder))
        self.folder.setText(tr("The watched folder") if self.identity_hidden else named)
        self.doing.setText(_doing_words(state))
        self.count.setText(tr("%n new films", n=state.stored) if state.stored else "")
        self.stop.setEnabled(not state.stopping)


class WatchDialog(QDialog):
    """What is to be watched, and what announced. watched: the answer, once it is accepted."""

    def __init__(
        self,
        folder: Path,
        before: WatchedFolder | None,
        parent: QWidget,
        *,
        identity_hidden: bool = False,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setWindowTitle(tr("Watch a folder"))
        self.recursive = QCheckBox(tr("With the folders inside it"))
        self.recursive.setChecked(before.recursive if before else False)
        above = before.notify_above if before else _ANNOUNCED_FROM
        self.announce = QCheckBox(tr("Announce new films with a COVID-19 score from"))
        self.announce.setChecked(above is not None)
        self.above = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        self.above.setValue(_ANNOUNCED_FROM if above is None else above)
        self.above.setAccessibleName(tr("Lowest score that is announced"))
        self.above.setEnabled(self.announce.isChecked())
        self.announce.toggled.connect(self.above.setEnabled)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = QPushButton(tr("Watch"))
        self.begin.setObjectName("primary")
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        announced = QHBoxLayout()
        announced.addWidget(self.announce)
        announced.addWidget(self.above)
        announced.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID + 4)
        column.addWidget(label(tr("The folder") if identity_hidden else str(folder), "title"))
        column.addWidget(label(_meaning(), "dim"))
        column.addWidget(self.recursive)
        column.addLayout(announced)
        column.addWidget(label(tr(NOT_SEVERITY), "dim"))
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        names_patients(self)

    @property
    def watched(self) -> WatchedFolder:
        """What was chosen."""
        above = round(self.above.value(), 2) if self.announce.isChecked() else None
        return WatchedFolder(self.folder, self.recursive.isChecked(), above)


def _meaning() -> str:
    return tr(
        "Every film in it is read, scored and listed, and each new one as soon as its file is "
        "complete, until you stop it; also after the program was closed and opened again. No file "
        "is changed."
    )


def _doing_words(state: WatchState) -> str:
    looked = state.looked
    if state.stopping:
        return tr("Stopping; what was begun is stored …")
    if looked is None:
        return tr("Watched as soon as the network is loaded")
    if looked.phase is WatchPhase.AWAY:
        return tr("The folder cannot be reached; it is looked for")
    if looked.phase is WatchPhase.BUSY:
        return tr("Waiting for the end of another screening")
    if looked.phase is WatchPhase.SCREENING:
        return tr("Scoring new films …")
    if looked.arriving:
        return tr("Waiting until %n files are complete", n=looked.arriving)
    return tr("Watching for new films")
