"""A window of its own for the tests of the Admin tab, and the way through its door."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.settings import Settings
from ncov_desktop.ui.admin.door_model import Door
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward


@contextmanager
def shown_application() -> Iterator[Application]:
    """The whole program with its window, until the block ends."""
    application = Application(Settings(device="cpu"))
    application.window.resize(1280, 800)
    application.window.show()
    yield application
    application.window.close()
    application.window.deleteLater()


def opened_admin(application: Application, qtbot: QtBot, wait_ms: int) -> MainWindow:
    """The window with the Admin tab before it, its password set where nobody had."""
    window = application.window
    come_forward(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    door = window.admin.parts.door
    qtbot.waitUntil(lambda: door.state.door is not Door.LOOKING, timeout=wait_ms)
    if not door.is_open:
        page = window.admin.view.door
        for field in (page.password, page.again):
            QTest.keyClicks(field, "radiograph 7")
            QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: door.is_open, timeout=wait_ms)
    return window
