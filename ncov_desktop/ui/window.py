"""The shell: menus, the tab, the status bar and the drop target. No logic."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import icon, make_actions
from ncov_desktop.ui.help import show_about, show_keys
from ncov_desktop.ui.reading.browsing_model import BrowsingModel
from ncov_desktop.ui.reading.model import ReadingModel
from ncov_desktop.ui.reading.true_size import TrueSize
from ncov_desktop.ui.reading.view import ReadingView
from ncov_desktop.ui.widgets import one_line, title

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.state import ReadingState
    from ncov_desktop.ui.settings.dialog import SettingsDialog
    from ncov_desktop.ui.settings.model import SettingsModel

_MENUS = (
    ("&File", ("open", "folder", "demo", "", "tags", "", "copy_sentence", "copy_picture", "save_picture",
               "save_report", "save_result", "", "settings", "", "quit")),
    ("&View", ("one", "two", "three", "prior", "", "compare", "alike",
               "", "overlay", "wipe", "class", "method", "finer", "cells", "contour",
               "more_opaque", "less_opaque",
               "", "pneumonia_yes", "pneumonia_no", "pneumonia_unsure",
               "", "invert", "turn_right", "turn_left", "flip", "flip_down", "marks", "shutter",
               "words", "", "zoom", "lens", "fit", "actual", "true_size", "reset", "full_screen",
               "", "next", "previous", "next_frame", "previous_frame")),
    ("&Measure", ("ruler", "angle", "rectangle", "ellipse", "", "remove_mark",
                  "", "brush", "larger_brush", "smaller_brush", "wipe_paint", "", "undo", "redo")),
    ("&Help", ("keys", "demo", "about")),
)  # fmt: skip
_FILTER = (
    "All files (*);;"
    "Films and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)"
)


class MainWindow(QMainWindow):
    """painted: the first picture of the window is on the screen."""

    painted = Signal()
    closing = Signal()

    def __init__(
        self, model: ReadingModel, browsing: BrowsingModel, settings: SettingsModel
    ) -> None:
        super().__init__()
        self.setWindowTitle("nCoV Desktop")
        self.setWindowIcon(icon("app"))
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(960, 600)
        self.model, self.browsing, self.settings = model, browsing, settings
        self._settings_dialog: SettingsDialog | None = None
        self.commands = make_actions(self)
        self.addActions(list(self.commands.values()))
        self.reading = ReadingView(model, browsing, self.commands)
        self.setCentralWidget(self.reading)
        self.installEventFilter(self.reading.holding)
        self.true_size = TrueSize(self, self.reading.stage, self.commands["true_size"], settings)
        model.film_changed.connect(self.true_size.show)
        self._was_painted = False
        self._fill_head()
        self._fill_status_bar()
        self.commands["open"].triggered.connect(self._choose_films)
        self.commands["folder"].triggered.connect(self._choose_folder)
        self.commands["demo"].triggered.connect(model.open_demo)
        self.commands["quit"].triggered.connect(self.close)
        self.commands["full_screen"].toggled.connect(self._fill_screen)
        self.commands["settings"].triggered.connect(self._show_settings)
        self.commands["keys"].triggered.connect(lambda: show_keys(self))
        self.commands["about"].triggered.connect(lambda: show_about(self))
        model.changed.connect(self._show_status)
        self._show_status()
        for control in (*self.findChildren(QAbstractButton), *self.findChildren(QComboBox)):
            control.installEventFilter(self)

    def _fill_head(self) -> None:
        """One row: name, menus, and the banner that is on every screen."""
        menus = QMenuBar()
        for words, names in _MENUS:
            menu = menus.addMenu(words)
            menu.setToolTipsVisible(True)  # a command that cannot be given says why
            for name in names:
                menu.addAction(self.commands[name]) if name else menu.addSeparator()
        head = QWidget()
        head.setObjectName("head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.addWidget(one_line("nCoV Desktop", "brand"))
        row.addWidget(menus)
        row.addStretch(1)
        row.addWidget(one_line(text.RESEARCH_USE, "badge"))
        self.setMenuWidget(head)

    def _fill_status_bar(self) -> None:
        self.network, self.device = one_line("", "status"), one_line("", "status")
        self.opening = one_line("", "opening")
        self.statusBar().addWidget(self.opening)
        self.statusBar().addWidget(self.network)
        self.statusBar().addWidget(self.device)
        probe = one_line("", "status")
        self.reading.looking.probed.connect(probe.setText)
        self.statusBar().addPermanentWidget(probe)
        self.statusBar().addPermanentWidget(one_line("F1 keys", "status"))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(theme.GRID, 0, theme.GRID, 0)

    def _fill_screen(self, full: bool) -> None:
        """Back from the full screen the window is as large as it was."""
        state = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | state if full else self.windowState() & ~state)

    def _show_status(self) -> None:
        state = self.model.state
        self.network.setText(_network_words(state))
        info = state.engine_info
        self.device.setText(
            f"{info.device} · {info.precision} · self-test passed" if info is not None else ""
        )
        self.opening.setText(f"Opening {state.opening[:60]} …" if state.opening else "")
        name = state.opened.source.file_name if state.opened else ""
        self.setWindowTitle(f"{title(name)} – nCoV Desktop" if name else "nCoV Desktop")

    def _choose_films(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Open films", "", _FILTER)
        self.browsing.open([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Open a folder")
        if name:
            self.browsing.open([Path(name)])

    def _show_settings(self) -> None:
        """One dialog, however often it is asked for."""
        if self._settings_dialog is None:
            from ncov_desktop.ui.settings.dialog import SettingsDialog

            self._settings_dialog = SettingsDialog(self.settings, self.model, self)
            self._settings_dialog.finished.connect(self._settings_closed)
        self._settings_dialog.show()
        self._settings_dialog.raise_()
        self._settings_dialog.activateWindow()

    def _settings_closed(self) -> None:
        self._settings_dialog = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [_path_of(url) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.browsing.open(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.true_size.follow(self.windowHandle())
            QTimer.singleShot(0, self.painted.emit)

    def eventFilter(self, control: QObject, event: QEvent) -> bool:
        """Space presses the control that has the focus; everywhere else it is the command's key."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Space and not event.modifiers():
                event.accept()
                return True
        return super().eventFilter(control, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _path_of(url: QUrl) -> Path:
    """The file of an address, also where its name is in no encoding that Qt knows."""
    plain = Path(url.toLocalFile())
    if os.name == "posix" and not plain.exists():
        return Path(
            os.fsdecode(unquote_to_bytes(bytes(url.toEncoded().data()).split(b"://", 1)[1]))
        )
    return plain


def _network_words(state: ReadingState) -> str:
    if state.engine_state in ("lost", "restarting"):
        return "The network stopped and is being started again"
    if state.engine_info is not None:
        return state.engine_info.model_id
    if state.engine_failure is not None:
        return text.error_message(state.engine_failure).what
    return "The network is being loaded"
