"""The screening that runs, above the list: how far, how fast, how long; Pause and Stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.browser import shown_name
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, names_patients, one_line
from ncov_desktop.ui.worklist.screening_model import ScreeningModel, ScreeningState

_BAR_PX = 6


class ScreeningStrip(QWidget):
    """Seen only while a folder is screened."""

    def __init__(self, model: ScreeningModel) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.model = model
        self.identity_hidden = False
        self.folder, self.count = one_line("", "title"), one_line("", "dim")
        self.pace = one_line("", "dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_PX)
        self.bar.setAccessibleName(tr("Progress of the screening"))
        self.pause, self.stop = QPushButton(tr("Pause")), QPushButton(tr("Stop"))
        self.pause.setToolTip(tr("Begin no further films until it is resumed"))
        self.stop.setToolTip(tr("Store what was begun, and end"))
        self.pause.clicked.connect(self._pause_or_resume)
        self.stop.clicked.connect(model.stop)
        words = QHBoxLayout()
        words.addWidget(self.folder)
        words.addStretch(1)
        words.addWidget(self.count)
        left = QVBoxLayout()
        left.addLayout(words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addLayout(left, 1)
        row.addWidget(self.pace)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        model.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        self.setVisible(state.folder is not None)
        if state.folder is None:
            self.folder.setText("")
            return
        progress = state.progress
        named = shown_name(state.folder.name or str(state.folder))
        self.folder.setText(tr("The folder") if self.identity_hidden else named)
        done, total = progress.done, progress.total
        self.count.setText(tr("{done:,} of {total:,} files", done=done, total=total))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.pace.setText(_pace_words(state))
        self.pause.setText(tr("Resume") if state.paused else tr("Pause"))
        self.pause.setEnabled(not (state.stopping or state.waiting))
        self.stop.setEnabled(not state.stopping)

    def _pause_or_resume(self) -> None:
        self.model.resume() if self.model.state.paused else self.model.pause()


class ScreenDialog(QDialog):
    """What is to be screened. folder, and the two boxes, hold the answer when it is accepted."""

    def __init__(self, folder: Path, parent: QWidget, *, identity_hidden: bool = False) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setWindowTitle(tr("Screen a folder"))
        self.recursive = QCheckBox(tr("With the folders inside it"))
        self.recursive.setChecked(True)
        self.again = QCheckBox(tr("Also films that were screened before with this network"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = QPushButton(tr("Screen it"))
        self.begin.setObjectName("primary")
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID + 4)
        column.addWidget(label(tr("The folder") if identity_hidden else str(folder), "title"))
        column.addWidget(
            label(tr("Every film in it is read, scored and listed; no file is changed."), "dim")
        )
        for part in (self.recursive, self.again, buttons):
            column.addWidget(part)
        self.setMinimumWidth(440)
        names_patients(self)


def choose_folder(parent: QWidget, title: str = "") -> Path | None:
    """The folder the reader chooses."""
    name = QFileDialog.getExistingDirectory(parent, title or tr("Screen a folder"))
    return Path(name) if name else None


def _pace_words(state: ScreeningState) -> str:
    progress = state.progress
    if state.stopping:
        return tr("Stopping; what was begun is stored …")
    if state.waiting:
        return tr("Waiting for the network that was chosen …")
    if state.paused:
        return tr("Paused")
    if progress.per_s <= 0 or progress.left_s is None:
        return tr("Looking into the folder …") if not progress.done else ""
    rate = tr("{rate:.1f} films a second", rate=progress.per_s)
    return tr("{rate} · {left} left", rate=rate, left=_time_words(progress.left_s))


def _time_words(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 120:
        return tr("%n min", n=minutes)
    return tr("%n h", n=round(minutes / 60))
