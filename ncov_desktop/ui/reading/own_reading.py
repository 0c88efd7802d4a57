"""Own read first, put into the Read tab: its panels, its commands, and what is hidden meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ncov_desktop.ui.reading import exporting
from ncov_desktop.ui.reading.map_remark_panel import MapRemarkPanel
from ncov_desktop.ui.reading.own_read_panel import (
    AGAIN,
    COMMANDS,
    CONFIDENCE_COMMANDS,
    UNSEAL,
    OwnReadPanel,
)
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.trust_panel import COMMANDS as CONFIRMATIONS

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.own_read_model import OwnReadModel
    from ncov_desktop.ui.reading.own_reads_dialog import OwnReadsDialog
    from ncov_desktop.ui.reading.view import ReadingView

# What says, or asks about, an answer that is not to be seen.
_OF_THE_ANSWER = (
    *CONFIRMATIONS.values(),
    *(set(exporting.COMMANDS) - {"copy_picture", "save_picture"}),
)


class OwnReading(QObject):
    """Between the model of the own read and the Read tab; it keeps nothing itself."""

    def __init__(self, model: OwnReadModel, view: ReadingView, actions: dict[str, QAction]) -> None:
        super().__init__(view)
        self._model, self._view, self._actions = model, view, actions
        self._page: OwnReadsDialog | None = None
        self.panel = OwnReadPanel(actions)
        self.remark = MapRemarkPanel()
        column = view.right.column
        column.insertWidget(column.indexOf(view.result), self.panel)
        column.insertWidget(column.indexOf(view.trust), self.remark)
        for label, name in COMMANDS.items():
            actions[name].triggered.connect(partial(model.choose, label))
        for confidence, name in CONFIDENCE_COMMANDS.items():
            actions[name].triggered.connect(partial(model.be_sure, confidence))
        actions[UNSEAL].triggered.connect(model.unseal)
        actions[AGAIN].triggered.connect(model.read_again)
        self.panel.unrecorded_asked.connect(model.go_on_unrecorded)
        self.remark.placed.connect(model.place_map)
        self.remark.zones_marked.connect(model.mark_zones)
        model.changed.connect(self._show)
        view.model.changed.connect(self._show)
        self._show()

    def show_summary(self) -> None:
        """The private page, once however often it is asked for."""
        if self._page is None:
            from ncov_desktop.ui.reading.own_reads_dialog import OwnReadsDialog

            self._page = OwnReadsDialog(self._model, self._view.window())
            self._page.finished.connect(self._page_closed)
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    def _page_closed(self) -> None:
        self._page = None

    def _show(self) -> None:
        state, read = self._view.model.state, self._model.state.read
        sealed = state.answer is Answer.SEALED
        opened = read is not None and not read.sealed
        for part in (self._view.result, self._view.trust, self._view.overlay):
            part.setVisible(not sealed)
        self.panel.setVisible(sealed or opened)
        self.remark.setVisible(opened and state.shown is not None)
        self.panel.show_read(self._model.state)
        if read is not None:
            self.remark.show_remark(read.remark)
        self._enable(sealed=sealed, opened=opened)
        self._view.right.settle()

    def _enable(self, *, sealed: bool, opened: bool) -> None:
        for name in COMMANDS.values():
            self._actions[name].setEnabled(opened or (sealed and self._model.may_put_down))
        for name in CONFIDENCE_COMMANDS.values():
            self._actions[name].setEnabled(sealed and self._model.may_put_down)
        self._actions[UNSEAL].setEnabled(sealed and self._model.may_unseal)
        self._actions[AGAIN].setEnabled(opened)
        if sealed:
            for name in _OF_THE_ANSWER:
                self._actions[name].setEnabled(False)
