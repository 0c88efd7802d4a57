"""Trust that is being worked out, above the list: how far, and Stop."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import one_line
from ncov_desktop.ui.worklist.sweep_model import SweepModel


class SweepStrip(QWidget):
    """Seen only while trust of screened films is worked out."""

    def __init__(self, model: SweepModel) -> None:
        super().__init__()
        self.setObjectName("tools")
        self.model = model
        self.doing, self.count = one_line(tr("Working out trust"), "title"), one_line("", "dim")
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("End it; what is known is kept, and it goes on there later"))
        self.stop.clicked.connect(model.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.doing)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.stop)
        model.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        progress = state.progress
        self.setVisible(progress is not None and progress.total > 0)
        if progress is None:
            return
        done, total = progress.done, progress.total
        words = tr("{done:,} of {total:,} films, highest score first", done=done, total=total)
        self.count.setText(tr("Stopping …") if state.stopping else words)
        self.stop.setEnabled(not state.stopping)
