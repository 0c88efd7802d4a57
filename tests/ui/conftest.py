"""The real window, offscreen."""

import gc
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.settings import Settings
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import process
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.early import early_settings
from ncov_desktop.services.worker_process import WorkerProcess
from ncov_desktop.ui import theme
from ncov_desktop.ui.window import MainWindow

from .made_up_engine import Script
from .threads import Watch, enough, watching

ROOT = Path(__file__).resolve().parents[2]
ANSWER_MS = 120_000


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture(scope="package", autouse=True)
def _cycles_die_on_the_main_thread() -> Iterator[None]:
    """Each window of the tests leaves cycles behind; the next one's threads must not collect them.

    What was there before (modules, collected tests) stays: looking through it each time takes long.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _collect_after_each_test() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def watch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """In every test of the window: what takes time never runs on the main thread."""
    watch = Watch()
    watch.wrap(monkeypatch)
    watching(watch)
    yield watch
    enough(watch)
    assert watch.wrong == [], "the window waited for it"


@pytest.fixture(scope="session")
def standing_ready() -> Iterator[list[WorkerProcess]]:
    """Decode processes that no window has now."""
    ready: list[WorkerProcess] = []
    yield ready
    for worker in ready:
        worker.kill()
        worker.stop()


@pytest.fixture(autouse=True)
def _decode_processes_outlive_their_window(
    standing_ready: list[WorkerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that read its films well serves the next window: starting it takes longer than most tests."""
    new, close = FilmReader._new, FilmReader.close

    def lent(reader: FilmReader) -> WorkerProcess:
        while standing_ready:
            if not (worker := standing_ready.pop()).ended:
                return worker
        return new(reader)

    def keep(reader: FilmReader) -> None:
        with reader._changed:
            standing_ready.extend(reader._idle)
            reader._idle.clear()
        close(reader)

    monkeypatch.setattr(FilmReader, "_new", lent)
    monkeypatch.setattr(FilmReader, "close", keep)


@pytest.fixture
def application(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The window as the program builds it; the network is not started, and a bug fails the test."""
    bugs: list[BaseException] = []
    monkeypatch.setattr(Application, "report_bug", lambda _self, error: bugs.append(error))
    built = Application(Settings(device="cpu"))
    built.window.resize(1280, 800)
    built.window.show()
    qtbot.waitExposed(built.window)
    yield built
    built.window.close()
    built.window.deleteLater()
    assert bugs == []


@pytest.fixture
def window(application: Application) -> MainWindow:
    return application.window


@pytest.fixture(scope="session")
def film_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A 16-bit PNG of the phantom."""
    film = chest_phantom(seed=3, rows=700, cols=560).radiographs[0]
    file = tmp_path_factory.mktemp("films") / "phantom.png"
    Image.fromarray(np.array(film.pixels)).save(file)
    return file


def open_film(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    """Opens a film and waits until it is on screen."""
    with qtbot.waitSignal(window.model.film_changed, timeout=10_000):
        window.model.open(FilmSource(film))


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    """What the engine says, where a made-up one takes the place of the real one."""
    written = Script()
    monkeypatch.setattr(process, "RemoteEngine", written.engine)
    return written


@pytest.fixture
def quick_process(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes the network's process a real one without a network, which starts and answers at once.

    Called with what `fake_engine.py` may be asked for.
    """
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    begin = process.RemoteEngine

    def use(*faults: str) -> None:
        command = [sys.executable, str(ROOT / "tests/unit/services/fake_engine.py"), *faults]
        monkeypatch.setattr(process, "RemoteEngine", partial(begin, command=command))

    return use


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings of this test are kept; its data lie beside it."""
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "config"


@pytest.fixture
def kept(folder: Path, qtbot: QtBot) -> Iterator[Application]:
    """The program with everything it keeps; the network is not started."""
    started = start_kept(qtbot)
    yield started
    started.window.close()


def start_kept(qtbot: QtBot) -> Application:
    """The program as it starts after it kept something, its network aside."""
    started = Application(early_settings(), {"device": "cpu"}, remember=True)
    qtbot.addWidget(started.window)  # which deletes it after the test
    started.settings.loaded.disconnect(started.model.start_engine)
    started.window.show()
    qtbot.waitExposed(started.window)
    with qtbot.waitSignal(started.settings.loaded, timeout=20_000):
        started.settings.load()
    return started


def come_forward(window: MainWindow, qtbot: QtBot) -> None:
    """Keys go to the window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def hover(widget: QWidget, at: QPoint) -> None:
    """The mouse over a place of the widget, without a button.

    `QTest.mouseMove` moves the one cursor, which windows of other tests may still lie under.
    """
    place, there = QPointF(at), QPointF(widget.mapToGlobal(at))
    none, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QMouseEvent.Type.MouseMove, place, there, none, none, held)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def worklist_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the worklist of this test lies; nothing is there yet."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("NCOV_DATA_DIR", str(folder))
    return folder / "worklist.sqlite3"
