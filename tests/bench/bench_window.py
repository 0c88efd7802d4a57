"""How quickly the window comes and follows the hand: ratios and medians, measured in one run.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_window.py

Start: process start to first paint against `import PySide6.QtWidgets` alone, run in turn. Steps: what
the main thread does for one step of a drag or a slider, repaint included, beside the repaint of an
empty viewport in the same run.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REFERENCE = "import PySide6.QtWidgets"
WINDOW = (
    "import sys; from ncov_desktop import app; "
    "app.main([], painted=lambda: ("
    "print('torch' in sys.modules, flush=True), __import__('os')._exit(0)))"
)
RUNS, STEPS = 9, 60


def main() -> None:
    """Prints the figures."""
    start()
    steps()


def start() -> None:
    """Whole processes, in turn, with the bytecode that any start but the first finds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    taken: dict[str, list[float]] = {REFERENCE: [], WINDOW: []}
    for _ in range(RUNS + 1):
        for code, seconds in taken.items():
            began = time.perf_counter()
            ran = subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True
            )
            seconds.append(time.perf_counter() - began)
            assert "True" not in ran.stdout, "torch was imported in the window's process"
    reference, window = (statistics.median(seconds[1:]) for seconds in taken.values())
    ratios = [b / a for a, b in zip(taken[REFERENCE][1:], taken[WINDOW][1:], strict=True)]
    print(f"import PySide6.QtWidgets        {reference * 1000:7.0f} ms   reference")
    print(f"process start to first paint    {window * 1000:7.0f} ms   torch not imported")
    print(f"  ratio                         {statistics.median(ratios):7.2f}      aim: at most 3")


def steps() -> None:
    """One step of the hand on a film as large as they come."""
    import numpy as np
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from ncov_desktop.core.file_hash import FileHash
    from ncov_desktop.core.geometry import Geometry
    from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Explanation
    from ncov_desktop.core.study import Provenance, Radiograph, Window
    from ncov_desktop.core.view import View
    from ncov_desktop.ui.reading.display import Display, Pane
    from ncov_desktop.ui.reading.picture import FilmPicture
    from ncov_desktop.ui.reading.viewport import Viewport

    application = QApplication.instance() or QApplication([])
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 65536, (3000, 3000)).astype(np.uint16)
    film = Radiograph(pixels, 16, Provenance("bench", FileHash("0" * 64), "made by code"))
    picture = FilmPicture(film, Window(32768, 65536))
    maps = rng.random((1, 2, 7, 7), dtype=np.float32)
    geometry = Geometry.squash((3000, 3000), (224, 224))
    classes = (COVID19, OTHER_PNEUMONIA)
    picture.explain(Explanation(maps, ("grad-cam",), classes, "", geometry, "bench"), COVID19)
    viewport = Viewport()
    viewport.resize(1600, 1200)
    viewport.show()
    application.processEvents()
    # The film fills the whole viewport: the most there is to paint.
    view = View(viewport.device_size(), (3000, 3000), 1600 / 3000, (1500, 1500))
    display = Display()

    def window_step(step: int) -> None:
        voi = Window(32768 + 100 * step, 50000 - 100 * step)
        viewport.show_picture(Pane.FILM, picture, view, replace(display, voi=voi))
        viewport.repaint()

    def overlay_step(cells: bool, contour: bool, step: int) -> None:
        shown = replace(
            display, opacity=0.2 + step / 200, cutoff=step / 200, cells=cells, contour=contour
        )
        viewport.show_picture(Pane.OVERLAY, picture, view, shown)
        viewport.repaint()

    def zoom_step(step: int) -> None:
        """The film and its map sampled anew, as a turn of the wheel does."""
        nearer = replace(view, scale=view.scale * 1.01**step)
        viewport.show_picture(Pane.OVERLAY, picture, nearer, display)
        viewport.repaint()

    def lens_step(step: int) -> None:
        viewport.show_picture(Pane.OVERLAY, picture, view, display)
        viewport.lens.on, viewport.lens.at = True, QPointF(400 + 8 * step, 600)
        viewport.repaint()
        viewport.lens.on = False

    def reference_step(_step: int) -> None:
        viewport.show_picture(Pane.FILM, None, None, display)
        viewport.repaint()

    empty = measure(reference_step)
    print(f"{'empty repaint, 1600 x 1200':32}{empty:7.2f} ms   reference")
    for name, step, aim in (
        ("window/level", window_step, 10),
        ("overlay smooth, fill", partial(overlay_step, False, False), 16),
        ("overlay smooth, contour", partial(overlay_step, False, True), 16),
        ("overlay cells, fill", partial(overlay_step, True, False), 16),
        ("overlay cells, contour", partial(overlay_step, True, True), 16),
        ("zoom with the overlay", zoom_step, None),
        ("magnifier", lens_step, 16),
    ):
        median = measure(step)
        wanted = f"aim: at most {aim} ms; " if aim else ""
        print(
            f"{name + ' step':32}{median:7.2f} ms   {wanted}"
            f"{median / empty:.1f} x the empty repaint"
        )


def measure(step: Callable[[int], None]) -> float:
    """Median of one step in milliseconds, after a warm-up."""
    taken = []
    for number in range(STEPS + 5):
        began = time.perf_counter()
        step(number)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken[5:])


if __name__ == "__main__":
    main()
