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
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.model import Answer
from ncov_desktop.ui.window import MainWindow

SIZE = (1440, 900)
POLL_MS, SETTLE_MS, LONGEST_MS = 100, 400, 180_000


def main() -> int:
    """Opens the window, waits for the answer, and takes one picture per scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    return app.main(["--demo"], painted=lambda: _when_answered(out, LONGEST_MS // POLL_MS))


def _when_answered(out: Path, looks_left: int) -> None:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.resize(*SIZE)
    if window.model.state.answer is not Answer.DONE:
        if looks_left == 0:
            sys.exit("the network did not answer")
        QTimer.singleShot(POLL_MS, lambda: _when_answered(out, looks_left - 1))
        return
    reading = window.reading
    scenes: list[tuple[str, Callable[[], None]]] = [
        ("read", lambda: reading.set_display(layout=Layout.TWO)),
        ("film", lambda: reading.set_display(layout=Layout.ONE)),
        ("three", lambda: reading.set_display(layout=Layout.THREE)),
    ]
    _next(window, scenes, out)


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
