"""Work for a film that is no longer looked at stops, and what runs never holds up the window."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ncov_desktop.core.messages import RequestKind, kind_of, number_of
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.wire import Message, WireError
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.worker_process import Ask, WorkerProcess
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import ANSWER_MS, open_film
from .made_up_engine import Script
from .payloads import dicom_film

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def phantom(folder: Path, seed: int, side: int = 300) -> Path:
    film = folder / f"phantom{seed}.png"
    pixels = chest_phantom(seed=seed, rows=side, cols=side - 20).radiographs[0].pixels
    Image.fromarray(pixels.copy()).save(film)
    return film


class Talk:
    """What was said to the engine's process and what it answered, in order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[int] = []
        self.answers: dict[int, str] = {}
        self.order: list[int] = []
        ask, resolve = WorkerProcess.ask, WorkerProcess._resolve

        def asking(worker: WorkerProcess, make: Ask, *begun: object) -> object:
            def noted(number: int) -> Message:
                message = make(number)
                if _judges(message):
                    self.asked.append(number)
                return message

            return ask(worker, noted, *begun)

        def resolving(worker: WorkerProcess, answer: Message) -> None:
            number = number_of(answer)
            if number in self.asked:
                error = answer.header.get("error")
                self.answers[number] = error["kind"] if error else "judged"
                self.order.append(number)
            resolve(worker, answer)

        monkeypatch.setattr(WorkerProcess, "ask", asking)
        monkeypatch.setattr(WorkerProcess, "_resolve", resolving)


def _judges(message: Message) -> bool:
    try:
        return kind_of(message) is RequestKind.JUDGE
    except WireError:
        return False  # a decoder is asked


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_opening_a_second_film_cancels_the_first(
    window: MainWindow,
    tmp_path: Path,
    quick_process: Callable[..., None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a process, stopped while the first film is with it."""
    quick_process("--step", "0.5")
    first, second, third = (phantom(tmp_path, seed) for seed in (1, 2, 3))
    window.model.network.start(Settings(device="cpu"))
    open_film(window, first, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    talk = Talk(monkeypatch)
    engine = window.model.network.engine._worker.pid
    os.kill(engine, signal.SIGSTOP)
    try:
        open_film(window, second, qtbot)
        qtbot.waitUntil(lambda: len(talk.asked) == 1)
        open_film(window, third, qtbot)
        qtbot.waitUntil(lambda: len(talk.asked) == 2)  # it is not waited for the second's answer
    finally:
        os.kill(engine, signal.SIGCONT)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    assert window.model.state.opened.path == third
    assert [talk.answers[number] for number in talk.asked] == ["cancelled", "judged"]
    assert window.model.network.engine._worker.pid == engine


def memory_mb(pids: list[int]) -> float:
    """Resident memory of these processes together."""
    pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids)
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def processes_of(window: MainWindow) -> list[int]:
    """The window's own and those of its network and its decoders."""
    engine = getattr(window.model.network.engine, "_worker", None)
    workers = [*window.model.film_reader()._idle, *window.model.film_reader()._busy]
    return [os.getpid(), *(worker.pid for worker in (*workers, *([engine] if engine else [])))]


def growth_mb(window: MainWindow, films: list[Path], count: int, qtbot: QtBot) -> float:
    """How much larger all processes are after so many films, the first ones not counted."""
    started = 0.0
    for number in range(count):
        open_film(window, films[number % len(films)], qtbot)
        qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
        qtbot.keyClick(window, Qt.Key.Key_O)
        if number == count // 3:
            gc.collect()
            started = memory_mb(processes_of(window))
    gc.collect()
    return memory_mb(processes_of(window)) - started


def mixed_films(folder: Path) -> list[Path]:
    """Of several sizes, and by both ways into the program."""
    films = [phantom(folder, seed, 700 + 150 * seed) for seed in range(4)]
    native = [folder / f"native{seed}.dcm" for seed in range(2)]
    for seed, file in enumerate(native):
        pixels = chest_phantom(seed=seed, rows=900, cols=800).radiographs[0].pixels
        file.write_bytes(dicom_film("ANYBODY", seed, 0, pixels))
    return [*films, *native]


@pytest.mark.heavy  # takes 10 s
@linux
def test_sixty_films_leave_memory_flat(
    window: MainWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    window.model.network.start(Settings(device="cpu"))
    assert growth_mb(window, mixed_films(tmp_path), 60, qtbot) < 40


@linux
@pytest.mark.heavy
def test_five_hundred_films_leave_memory_flat(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """With the network's own process."""
    window.model.network.start(Settings(device="cpu"))
    grown = growth_mb(window, mixed_films(tmp_path), 500, qtbot)
    print(f"{grown:.0f} MB more after 500 films")
    assert grown < 100
