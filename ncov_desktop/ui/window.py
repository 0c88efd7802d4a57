"""The shell: menus, the tabs, the status bar and the drop target. No logic."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QWidget,
)

from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import app_icon, draw_icons, make_actions, use_keys
from ncov_desktop.ui.head import Head, RecentMenu
from ncov_desktop.ui.keys import is_needed_by
from ncov_desktop.ui.reading.browsing_model import BrowsingModel
from ncov_desktop.ui.reading.model import ReadingModel
from ncov_desktop.ui.reading.own_reading import OwnReading
from ncov_desktop.ui.reading.true_size import TrueSize
from ncov_desktop.ui.reading.view import ReadingView
from ncov_desktop.ui.recent_model import RecentModel
from ncov_desktop.ui.status_bar import StatusBar
from ncov_desktop.ui.tabs import ADMIN, READ, WORKLIST, Tabs
from ncov_desktop.ui.widgets import (
    close_dialogs_with_names,
    order_tabs,
    title,
)

if TYPE_CHECKING:
    from ncov_desktop.core.recent import Opened
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.ui.admin.tab import AdminTab
    from ncov_desktop.ui.reading.own_read_model import OwnReadModel
    from ncov_desktop.ui.settings.dialog import SettingsDialog
    from ncov_desktop.ui.settings.model import SettingsModel
    from ncov_desktop.ui.worklist.tab import WorklistTab

_SEALED_WORKLIST = mark(
    "The worklist shows what the network says, so it stays closed while your own read comes first. "
    "Settings, Own read, opens it."
)
_FILTER = mark(
    "All files (*);;"
    "Films and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)"
)


class MainWindow(QMainWindow):
    """painted: the first picture of the window is on the screen."""

    painted = Signal()
    closing = Signal()

    def __init__(
        self,
        model: ReadingModel,
        browsing: BrowsingModel,
        settings: SettingsModel,
        recent: RecentModel,
        own_reads: OwnReadModel,
    ) -> None:
        super().__init__()
        self.setWindowTitle("nCoV Desktop")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(960, 600)
        self.model, self.browsing, self.settings, self.recent = model, browsing, settings, recent
        # Known while the window is open and written nowhere: folders are often named after patients.
        self._last_folder = ""
        self._identity_hidden = False
        self._settings_dialog: SettingsDialog | None = None
        self.commands = make_actions(self, settings.settings.controls.keys)
        self.addActions(list(self.commands.values()))
        self.reading = ReadingView(model, browsing, self.commands)
        self.own_reading = OwnReading(own_reads, self.reading, self.commands)
        self.installEventFilter(self.reading.holding)
        self.true_size = TrueSize(self, self.reading.stage, self.commands["true_size"], settings)
        model.film_changed.connect(self.true_size.show)
        self.tabs = Tabs(self, self.commands)
        self.worklist: WorklistTab | None = None
        self.admin: AdminTab | None = None
        self.tabs.add(READ, tr("Read"), lambda: self.reading)
        self.tabs.add(WORKLIST, tr("Worklist"), self._make_worklist)
        self.tabs.add(ADMIN, tr("Admin"), self._make_admin)
        self.setCentralWidget(self.tabs.stack)
        self._was_painted = False
        self.recent_menu = RecentMenu(self)
        self.setMenuWidget(Head(self.tabs.bar, self.commands, self.recent_menu))
        self.status = StatusBar(self.commands, self.reading.looking.probed)
        self.setStatusBar(self.status)
        self._connect()
        self._order_tabs()
        self._use_settings(settings.settings)
        self._show_status()

    def _connect(self) -> None:
        for name, handler in {
            "open": self._choose_films,
            "folder": self._choose_folder,
            "demo": self._open_demo,
            "screen": self._screen,
            "watch": self._watch,
            "trust": self._trust,
            "quit": self.close,
            "settings": self._show_settings,
            "identity": lambda: self.settings.choose(
                identity_hidden=not self.settings.settings.identity_hidden
            ),
            "panels": self.reading.columns.put_back,
            "own_reads": self.own_reading.show_summary,
            "keys": self._show_keys,
            "documents": self._show_documents,
            "about": self._show_about,
        }.items():
            self.commands[name].triggered.connect(handler)
        self.commands["full_screen"].toggled.connect(self._fill_screen)
        self.model.changed.connect(self._show_status)
        self.model.film_changed.connect(self._order_tabs)
        self.browsing.asked.connect(lambda _: self.tabs.show(READ))
        self.settings.changed.connect(self._use_settings)
        self.settings.loaded.connect(self._watch_again)
        for viewport in self.reading.stage.viewports:
            viewport.stepped.connect(self.browsing.step)
        listed = self.reading.welcome.recent
        listed.opened.connect(self._open_again)
        listed.removed.connect(self.recent.remove)
        listed.cleared.connect(self.recent.clear)
        self.recent.changed.connect(self._show_recent)
        self.recent_menu.opened.connect(self._open_again)
        self.recent_menu.cleared.connect(self.recent.clear)
        self.recent_menu.aboutToShow.connect(self.recent.look)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def _use_settings(self, settings: Settings) -> None:
        """What was chosen holds at once: theme, keys, mouse, and whether the patient is named."""
        self._use_theme(theme.chosen(settings.theme))
        use_keys(self.commands, settings.controls.keys)
        for viewport in self.reading.stage.viewports:
            viewport.mouse = settings.controls.mouse
        hidden = settings.identity_hidden
        self.commands["identity"].setChecked(hidden)
        self.status.identity.setVisible(hidden)
        self.reading.film_panel.hide_identity(hidden)
        self.reading.studies.hide_identity(hidden)
        self.reading.stage.hide_identity(hidden)
        if self.worklist is not None:
            self.worklist.hide_identity(hidden)
        if self.admin is not None:
            self.admin.view.hide_identity(hidden)
            self.admin.view.seal(settings.own_read_first)
        self.tabs.close_off(WORKLIST, tr(_SEALED_WORKLIST) if settings.own_read_first else "")
        if hidden != self._identity_hidden:
            self._identity_hidden = hidden
            close_dialogs_with_names(self)
        self._show_recent()

    def _use_theme(self, wanted: theme.Theme) -> None:
        application = QApplication.instance()
        if wanted != theme.now() and isinstance(application, QApplication):
            theme.apply(application, wanted)
            draw_icons(self.commands)

    def _order_tabs(self) -> None:
        """As the eye goes: tools, studies, film, second opinion, status bar."""
        reading = self.reading
        tools = reading.findChild(QWidget, "tools")
        assert tools is not None
        order_tabs(
            *(tools, reading.studies, reading.film_panel, reading.notice, reading.pages),
            *(reading.right, self.statusBar()),
        )

    def _follow_desktop(self) -> None:
        self._use_theme(theme.chosen(self.settings.settings.theme))

    def _show_recent(self) -> None:
        """On the first page and in the File menu."""
        recent, hidden = self.recent, self.settings.settings.identity_hidden
        self.reading.welcome.recent.show_entries(
            recent.entries, recent.gone, identity_hidden=hidden
        )
        self.recent_menu.show_entries(recent.entries, recent.gone, identity_hidden=hidden)

    def _open_again(self, entry: Opened) -> None:
        self.browsing.open(list(entry.paths))

    def close_tabs(self) -> None:
        """Ends a screening that runs; what was stored stays. A training goes on."""
        if self.worklist is not None:
            self.worklist.close()
        if self.admin is not None:
            self.admin.close()

    def _make_worklist(self) -> QWidget:
        from ncov_desktop.ui.worklist.tab import WorklistTab

        self.worklist = WorklistTab(self.model, self.browsing, self.tabs, self.commands)
        self.worklist.hide_identity(self.settings.settings.identity_hidden)
        self.worklist.parts.watch.kept.connect(lambda kept: self.settings.choose(watched=kept))
        return self.worklist.view

    def _make_admin(self) -> QWidget:
        from ncov_desktop.ui.admin.tab import AdminTab

        self.admin = AdminTab(self.model, self.browsing, self.settings, self.tabs)
        self.admin.view.hide_identity(self.settings.settings.identity_hidden)
        self.admin.view.seal(self.settings.settings.own_read_first)
        return self.admin.view

    def _watch_again(self) -> None:
        """A folder that was watched when the window was closed is watched again."""
        watched = self.settings.settings.watched
        if watched is not None and watched.on:
            self.tabs.build(WORKLIST)
            assert self.worklist is not None
            self.worklist.parts.watch.begin(watched)

    def _watch(self) -> None:
        self.tabs.show(WORKLIST)
        assert self.worklist is not None
        self.worklist.view.watch_folder(self.settings.settings.watched)

    def _trust(self) -> None:
        self.tabs.show(WORKLIST)
        assert self.worklist is not None
        self.worklist.parts.sweep.start()

    def _screen(self) -> None:
        self.tabs.show(WORKLIST)
        assert self.worklist is not None
        self.worklist.view.screen_folder()

    def _open_demo(self) -> None:
        self.tabs.show(READ)
        self.model.open_demo()

    def _fill_screen(self, full: bool) -> None:
        """Back from the full screen the window is as large as it was."""
        state = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | state if full else self.windowState() & ~state)

    def _show_status(self) -> None:
        state, hidden = self.model.state, self.model.state.identity_hidden
        self.status.show_state(state)
        name = state.opened.source.file_name if state.opened and not hidden else ""
        self.setWindowTitle(f"{title(name)} – nCoV Desktop" if name else "nCoV Desktop")

    def _choose_films(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Open films"), self._last_folder, tr(_FILTER)
        )
        if names:
            self._last_folder = str(Path(names[0]).parent)
            self.browsing.open([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Open a folder"), self._last_folder)
        if name:
            self._last_folder = str(Path(name).parent)
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

    def _show_documents(self) -> None:
        from ncov_desktop.ui.documents import show_documents

        show_documents(self)

    def _show_keys(self) -> None:
        from ncov_desktop.ui.help import show_keys

        show_keys(self, self.commands, self.settings.settings.controls.mouse)

    def _show_about(self) -> None:
        from ncov_desktop.ui.help import show_about

        show_about(self)

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

    def event(self, event: QEvent) -> bool:
        """What a control needs a key for goes before the command that has the key as well."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = self.focusWidget()
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if control is not None and plain and is_needed_by(control, event.key()):
                event.accept()
                return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _path_of(url: QUrl) -> Path:
    """The file of an address, also where its name is in no encoding that Qt knows."""
    plain = Path(url.toLocalFile())
    if os.name == "posix" and "\N{REPLACEMENT CHARACTER}" in str(plain):
        return Path(
            os.fsdecode(unquote_to_bytes(bytes(url.toEncoded().data()).split(b"://", 1)[1]))
        )
    return plain
