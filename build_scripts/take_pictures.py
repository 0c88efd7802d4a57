"""Makes the pictures of the documents: the real window, the real network, the demonstration film.

    python build_scripts/take_pictures.py [--out docs/pictures]

Needs the extra `demo`. Works with and without a display.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ncov_desktop import app
from ncov_desktop.core.measure import Mark, Shape
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

SIZE = (1440, 900)
POLL_MS, SETTLE_MS, LONGEST_MS = 100, 1500, 180_000


def main() -> int:
    """Opens the window, waits for the answer, and takes one picture per scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    return app.main(
        ["--demo", "--new-window"], painted=lambda: _when_answered(out, LONGEST_MS // POLL_MS)
    )


def _when_answered(out: Path, looks_left: int) -> None:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.resize(*SIZE)
    state = window.model.state
    if state.answer is not Answer.DONE or state.trust.stability is None:
        if looks_left == 0:
            sys.exit("the network did not answer")
        QTimer.singleShot(POLL_MS, lambda: _when_answered(out, looks_left - 1))
        return
    reading = window.reading
    scenes: list[tuple[str, Callable[[], None]]] = [
        ("read", lambda: reading.set_display(layout=Layout.TWO)),
        ("film", lambda: reading.set_display(layout=Layout.ONE)),
        ("three", lambda: reading.set_display(layout=Layout.THREE)),
        ("measure", lambda: _measure(window)),
        ("ask", lambda: _paint_over(window)),
    ]
    _next(window, scenes, out)


def _measure(window: MainWindow) -> None:
    """One mark of each kind on the film alone."""
    reading = window.reading
    reading.set_display(layout=Layout.ONE)
    marks = (
        Mark(Shape.RULER, _places(window, (0.2, 0.65), (0.8, 0.68))),
        Mark(Shape.ANGLE, _places(window, (0.5, 0.1), (0.5, 0.3), (0.7, 0.2))),
        Mark(Shape.ELLIPSE, _places(window, (0.25, 0.3), (0.4, 0.5))),
        Mark(Shape.RECTANGLE, _places(window, (0.6, 0.3), (0.8, 0.45))),
    )
    reading.stage.show_marks(marks)


def _paint_over(window: MainWindow) -> None:
    """A part that the network is asked about."""
    stage = window.reading.stage
    stage.show_marks(())
    stage.choose_brush(True)
    side = float(max(stage.view.film)) if stage.view is not None else 1.0
    first, last = _places(window, (0.32, 0.42), (0.36, 0.56))
    stage.painting.press(first, side)
    stage.painting.move(last, side)
    stage.choose_brush(True)  # once more, to show the paint
    stage.painted.emit(stage.painting.dabs)


def _places(window: MainWindow, *shares: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """Film points from shares of the film's sides."""
    opened = window.model.state.opened
    assert opened is not None
    rows, cols = opened.film.pixels.shape
    return tuple((x * cols, y * rows) for x, y in shares)


def _next(window: MainWindow, scenes: list[tuple[str, Callable[[], None]]], out: Path) -> None:
    if not scenes:
        window.close()
        return
    (name, arrange), *rest = scenes
    arrange()

    def take() -> None:
        window.grab().save(str(out / f"{name}.png"))
        _next(window, rest, out)

    QTimer.singleShot(SETTLE_MS, take)


if __name__ == "__main__":
    sys.exit(main())
