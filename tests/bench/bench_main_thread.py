"""The longest time for which the window answered nobody, for each thing that is done in it.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_main_thread.py

A timer of the event loop should tick every millisecond; the longest gap between two ticks is the
longest block of the main thread. CPU: what the main thread itself worked in the worst gap, so that a
busy machine is not taken for a slow program. Reference: the same window in the same run, left alone.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from ncov_desktop.app import Application
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.settings import Settings
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

AIM_MS, ROUNDS, WAIT_S = 50, 5, 120
ROWS, COLS = 3000, 2500


class Gaps:
    """The longest gap between two ticks since the last look, and the CPU time in it."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.forget()

    def forget(self) -> None:
        """Begins anew."""
        self.wall_ms = self.cpu_ms = 0.0
        self._last, self._cpu = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        gap, worked = (now - self._last) * 1000, (cpu - self._cpu) * 1000
        self.wall_ms, self.cpu_ms = max(self.wall_ms, gap), max(self.cpu_ms, worked)
        self._last, self._cpu = now, cpu


def main() -> None:
    """Prints the figures."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    theme.apply(qt)
    application = Application(Settings(device="cpu"))
    window = application.window
    window.resize(1600, 1200)
    window.show()
    gaps = Gaps()
    with tempfile.TemporaryDirectory() as folder:
        work(window, gaps, Path(folder))
    window.close()


def work(window: MainWindow, gaps: Gaps, folder: Path) -> None:
    """Each thing a few times; the first time is not counted where it only loads the program's parts."""
    films = [film(folder, seed) for seed in range(2)]
    window.model.network.start(Settings(device="cpu"))
    reference = measured(gaps, lambda _: QTest.qWait(300))
    told("left alone", reference, reference)

    def opened(number: int) -> None:
        before = window.model.state.opened
        window.model.open(FilmSource(films[number % 2]))
        until(lambda: window.model.state.opened is not before)
        QTest.qWait(50)

    def predicted(number: int) -> None:
        opened(number)
        until(lambda: window.model.state.answer is Answer.DONE)
        QTest.qWait(50)

    def overlaid(number: int) -> None:
        panel, slider = window.reading.overlay, window.reading.overlay.opacity
        QTest.keyClick(window, Qt.Key.Key_O)
        for value in range(20, 90, 10):
            slider.setValue(value)
            QTest.qWait(5)
        panel.palette_box.activated.emit(number % panel.palette_box.count())
        QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        QTest.qWait(50)
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        QTest.qWait(50)

    def exported(kind: str) -> Callable[[int], None]:
        def export(number: int) -> None:
            target = str(folder / f"{kind}{number}")
            QFileDialog.getSaveFileName = lambda *_: (target, "")  # type: ignore[assignment]
            window.model.dismiss_notice()
            window.commands[f"save_{kind}"].trigger()
            until(lambda: window.model.state.notice is not None)

        return export

    told("film opened", measured(gaps, opened), reference)
    told("film opened and judged", measured(gaps, predicted), reference)
    told("overlay changed", measured(gaps, overlaid), reference)
    for kind in ("picture", "report", "result"):
        told(f"{kind} saved", measured(gaps, exported(kind)), reference)


def film(folder: Path, seed: int) -> Path:
    """A film as large as detectors make them."""
    file = folder / f"film{seed}.png"
    pixels = chest_phantom(seed=seed, rows=ROWS, cols=COLS).radiographs[0].pixels
    Image.fromarray(np.array(pixels)).save(file)
    return file


def measured(gaps: Gaps, step: Callable[[int], None]) -> tuple[float, float]:
    """(median of the longest gaps, median of the most CPU time in one), in ms."""
    found = []
    for number in range(ROUNDS + 1):
        gaps.forget()
        step(number)
        found.append((gaps.wall_ms, gaps.cpu_ms))
    wall, cpu = (float(np.median(column)) for column in zip(*found[1:], strict=True))
    return wall, cpu


def told(name: str, of: tuple[float, float], reference: tuple[float, float]) -> None:
    ratio = of[0] / max(reference[0], 1e-9)
    print(
        f"{name:26}{of[0]:8.1f} ms longest block, {of[1]:7.1f} ms CPU in one; "
        f"{ratio:5.1f} x left alone   aim: at most {AIM_MS} ms",
        flush=True,
    )


def until(there: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    end = time.monotonic() + WAIT_S
    while not there():
        if time.monotonic() > end:
            sys.exit("the window did not get there")
        QTest.qWait(1)


if __name__ == "__main__":
    main()
