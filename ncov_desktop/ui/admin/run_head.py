"""What stands above the curves: what the run does, how far, how fast, how long; Pause, Stop, Go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ncov_desktop.core.training.progress import State
from ncov_desktop.text.language import tr
from ncov_desktop.text.training_words import (
    epoch_now,
    left_words,
    stage_words,
    state_words,
)
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.state import ShownRun
from ncov_desktop.ui.widgets import label, one_line

_BAR_PX = 6
_GOES = (State.RUNNING, State.PAUSED, State.WAITING)


class RunHead(QWidget):
    """pause_asked(), stop_asked(), go_on_asked(): of the run that is shown."""

    pause_asked = Signal()
    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.title, self.epoch = one_line("", "title"), one_line("", "dim")
        self.pace = label(name="dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_PX)
        self.bar.setAccessibleName(tr("Progress of the stage"))
        self.pause, self.stop = QPushButton(tr("Pause")), QPushButton(tr("Stop"))
        self.go_on = QPushButton(tr("Go on"))
        self.go_on.setObjectName("primary")
        self.pause.setToolTip(tr("Waits after the next step until it is told to go on"))
        self.stop.setToolTip(tr("Keeps what was learned, and ends; it can go on later"))
        self.go_on.setToolTip(tr("Goes on from the last checkpoint"))
        self.pause.clicked.connect(self.pause_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        self._arrange()

    def show_run(self, run: ShownRun | None) -> None:
        """None where no run is chosen."""
        self.setVisible(run is not None)
        if run is None:
            return
        progress, now = run.progress, run.progress.now
        self.title.setText(stage_words(run.plan, now.place.stage) if now else run.title)
        done, planned = epoch_now(progress)
        self.epoch.setText(
            tr("epoch {epoch} of {epochs}", epoch=done, epochs=planned)
            if planned and progress.state is State.RUNNING
            else state_words(progress)
        )
        counted = progress.preparing or progress.evaluating
        if now is not None:
            self._show_bar(now.step + 1, now.steps)
        elif counted is not None:
            self._show_bar(counted.done, counted.total)
        else:
            self._show_bar(int(progress.state is State.DONE), 1)
        self.pace.setText(_pace_words(run))
        goes = progress.state in _GOES
        self.pause.setVisible(goes and progress.state is not State.PAUSED)
        self.stop.setVisible(goes)
        self.go_on.setVisible(progress.state is not State.DONE and
                              (not goes or progress.state is State.PAUSED))  # fmt: skip
        for button in (self.pause, self.stop, self.go_on):
            button.setEnabled(run.asked is None)

    def _show_bar(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, max(total, 1)))

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.addWidget(self.title)
        words.addStretch(1)
        words.addWidget(self.epoch)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID // 2)
        left.addLayout(words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addLayout(left, 3)
        row.addWidget(self.pace, 2)
        for button in (self.go_on, self.pause, self.stop):
            row.addWidget(button)


def _pace_words(run: ShownRun) -> str:
    progress, now = run.progress, run.progress.now
    if run.asked is not None:
        return run.asked
    parts = []
    if now is not None and progress.state is State.RUNNING:
        if now.films_per_s > 0:
            parts.append(tr("{rate:.1f} films/s", rate=now.films_per_s))
        if now.left_s is not None:
            parts.append(tr("{left} left in this stage", left=left_words(now.left_s)))
    if progress.state in _GOES:
        parts.append(tr("the window may be closed"))
    return " · ".join(parts)
