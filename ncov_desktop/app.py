"""The window's program: the only place that puts its objects together."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ncov_desktop import text
from ncov_desktop.core import paths
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.settings import Settings
from ncov_desktop.options import add_engine_options, stated
from ncov_desktop.services.early import early_settings, read_layout, write_layout
from ncov_desktop.text.language import tr

# isort: split
# Behind the others: Qt for Python reads the source of every module that is imported after it.
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ncov_desktop.ui import language, theme
from ncov_desktop.ui.forgetful import forget_folders
from ncov_desktop.ui.garbage import GarbageCollector
from ncov_desktop.ui.reading.browsing_model import BrowsingModel
from ncov_desktop.ui.reading.model import ReadingModel
from ncov_desktop.ui.reading.own_read_model import OwnReadModel
from ncov_desktop.ui.recent_model import RecentModel
from ncov_desktop.ui.settings.model import SettingsModel
from ncov_desktop.ui.single_instance import SingleInstance
from ncov_desktop.ui.tasks import Tasks
from ncov_desktop.ui.window import MainWindow
from ncov_desktop.ui.window_place import layout_of, restore

if TYPE_CHECKING:
    from ncov_desktop.services.own_reading import OwnReadStore


class Application:
    """Everything that lives as long as the window."""

    def __init__(
        self,
        chosen: Settings,
        stated: Mapping[str, Any] | None = None,
        *,
        remember: bool = False,
    ) -> None:
        """stated, remember: see `SettingsModel`."""
        self.garbage = GarbageCollector()
        self.tasks = Tasks(self.report_bug)
        self.settings = SettingsModel(self.tasks, chosen, stated, remember=remember)
        self.model = ReadingModel(self.tasks, self.settings.settings)
        self.browsing = BrowsingModel(self.tasks, self.model)
        self.recent = RecentModel(self.tasks, self.settings, self.model, self.browsing)
        self.own_reads = OwnReadModel(self.tasks, self.model, self.open_own_reads)
        self.window = MainWindow(
            self.model, self.browsing, self.settings, self.recent, self.own_reads
        )
        self.settings.said.connect(self.model.say)
        self.settings.changed.connect(self.model.use_settings)
        self.settings.changed.connect(self.own_reads.use_settings)
        self.settings.loaded.connect(self.model.start_engine)
        self.settings.loaded.connect(self.recent.load)
        if remember:
            restore(self.window, read_layout())
        self.window.closing.connect(self.close)
        self._reporting = self._closed = False

    def close(self) -> None:
        """Ends the network's process and all that still runs; the window is gone at once."""
        self._closed = True
        if self.settings.remember:
            write_layout(layout_of(self.window))
        self.window.hide()
        self.window.close_tabs()
        self.own_reads.close()
        self.tasks.close()
        self.model.close()

    def open_own_reads(self) -> OwnReadStore:
        """Where this user's own reads are kept. Raises: NcovError."""
        from ncov_desktop.services.own_reading import open_store

        return open_store(lambda notice: self.tasks.post(lambda: self.model.say_failed(notice)))

    def take_over(self, files: list[Path]) -> None:
        """What a second start was to open; the window comes to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        if files:
            self.browsing.open(files)

    def report_bug(self, error: BaseException) -> None:
        """Says that the program made a mistake, and where the report lies; the film stays open."""
        from PySide6.QtWidgets import QMessageBox

        from ncov_desktop.services.crash import write_report

        file = write_report(error)
        if self._reporting or self._closed:
            return
        self._reporting = True
        saved = tr("A report without patient data was saved:\n{file}", file=file) if file else ""
        box = QMessageBox(
            QMessageBox.Icon.Warning, "nCoV Desktop", tr(text.BUG), parent=self.window
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(saved)
        box.finished.connect(self._reported)
        box.open()

    def _reported(self) -> None:
        self._reporting = False


def main(arguments: Sequence[str], painted: Callable[[], None] | None = None) -> int:
    """Opens the window and runs until it is closed. painted: called after the first paint."""
    options = _parser().parse_args(arguments)
    qt = QApplication.instance() or QApplication(["ncov-desktop"])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("nCoV Desktop")
    qt.setDesktopFileName("ncov-desktop")
    forget_folders()
    instance = _only_instance()
    if instance is not None and not options.new_window and not instance.claim(_files(options)):
        return 0
    language.speak(qt, language.resolved(language.chosen()))
    chosen = early_settings()
    theme.begin(qt, theme.chosen(chosen.theme))
    application = Application(chosen, stated(options), remember=True)
    theme.dress(qt)
    sys.excepthook = lambda _kind, error, _trace: application.report_bug(error)
    _let_interrupts_through(qt)
    window, model = application.window, application.model
    window.painted.connect(application.settings.load)  # and then the engine starts
    if instance is not None:
        instance.received.connect(application.take_over)
        window.closing.connect(instance.close)
    if painted is not None:
        window.painted.connect(painted)
    if options.files:
        window.painted.connect(lambda: application.browsing.open(options.files))
    elif options.demo:
        window.painted.connect(model.open_demo)
    window.show()
    return qt.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ncov-desktop")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="films, folders or archives to open"
    )
    parser.add_argument("--demo", action="store_true", help="open the demonstration film")
    parser.add_argument(
        "--new-window", action="store_true", help="a window of its own, also where one is open"
    )
    add_engine_options(parser)
    return parser


def _only_instance() -> SingleInstance | None:
    """The line to a window that is already open; None where there is no folder to meet in."""
    try:
        return SingleInstance(paths.user_config())
    except OSError:
        return None


def _files(options: argparse.Namespace) -> list[Path]:
    """What another window should open in place of this one."""
    if options.demo and not options.files:
        from ncov_desktop.services.demo import demo_film

        with suppress(NcovError):
            return [demo_film()]
    return list(options.files)


def _let_interrupts_through(qt: QApplication) -> None:
    """Ctrl+C ends the window as its close button does; Python sees signals only when it runs."""
    signal.signal(signal.SIGINT, lambda _number, _frame: qt.closeAllWindows())
    heartbeat = QTimer(qt, interval=500)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
