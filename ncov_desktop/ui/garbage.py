"""Reference cycles are collected on the main thread only.

Python collects them in whichever thread happens to allocate, and a Qt object that dies in a worker
thread takes the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 500


class GarbageCollector(QObject):
    """Takes over from Python's automatic collection for good; make it on the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collects the oldest generation that is due, as Python itself would."""
        for generation, (count, threshold) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > threshold:
                gc.collect(generation)
                return
