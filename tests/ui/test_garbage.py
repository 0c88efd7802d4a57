"""A Qt object in a cycle never dies in a worker thread."""

import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application


class Cyclic(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_cycles_with_widgets_are_collected_on_the_main_thread(
    application: Application, qtbot: QtBot
) -> None:
    died_in: list[int] = []
    for _ in range(20):
        weakref.finalize(Cyclic(), lambda: died_in.append(threading.get_ident()))

    def allocate() -> None:
        keep = [[] for _ in range(200_000)]  # far more than makes Python collect by itself
        keep.clear()

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert died_in == []
    junk: list[list[object]] = []

    def collected() -> bool:
        junk.extend([] for _ in range(2_000))  # what is freed elsewhere counts against it
        return len(died_in) == 20

    qtbot.waitUntil(collected)
    assert set(died_in) == {threading.get_ident()}
