"""What is shown in one sitting of `take_pictures.py`, which starts this; not to be called alone."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ncov_desktop import app
from ncov_desktop.ui.admin.state import Step
from ncov_desktop.ui.reading.display import Layout
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.viewport import Viewport
from ncov_desktop.ui.window import MainWindow

LATER = "chest.dcm"
PASSWORD = "for pictures only"
POLL_MS, SETTLE_MS, LONGEST_MS = 100, 1500, 180_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Shares = tuple[float, float]


class Sitting(QObject):
    """Opens the window, waits for the answer, and takes one picture after the other."""

    def __init__(self, out: Path, films: Path, size: tuple[int, int], suffix: str) -> None:
        super().__init__()
        self.out, self.films, self.size, self.suffix = out, films, size, suffix
        self.window: MainWindow
        self._looks_left = LONGEST_MS // POLL_MS

    def begin(self, scenes: Sequence[str]) -> None:
        """Called after the first paint."""
        self.window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self.window.resize(*self.size)
        if scenes[0] == "welcome":
            QTimer.singleShot(SETTLE_MS, lambda: self._take_first(scenes))
            return
        self._open(scenes)

    def _take_first(self, scenes: Sequence[str]) -> None:
        self._save(scenes[0], self.window)
        self._open(scenes[1:])

    def _open(self, scenes: Sequence[str]) -> None:
        """The later of two films of one patient, found beside its prior."""
        browsing = self.window.browsing
        browsing.open([self.films / "study"])

        def later() -> None:
            opened = self.window.model.state.opened
            if opened is None or browsing.searching:
                QTimer.singleShot(POLL_MS, later)
                return
            if opened.source.path.name != LATER:
                browsing.step(1)
            QTimer.singleShot(SETTLE_MS, lambda: self._await_answer(scenes))

        later()

    def _await_answer(self, scenes: Sequence[str]) -> None:
        state = self.window.model.state
        done = state.answer is Answer.DONE and state.trust.stability is not None
        if done or state.answer is Answer.SEALED:
            self._next(scenes)
            return
        self._looks_left -= 1
        if self._looks_left == 0:
            sys.exit("the network did not answer")
        QTimer.singleShot(POLL_MS, lambda: self._await_answer(scenes))

    def _next(self, scenes: Sequence[str]) -> None:
        if not scenes:
            self.window.close()
            return
        SCENES[scenes[0]](self)

        def take() -> None:
            if self.window.model.state.answer in (Answer.WAITING, Answer.RUNNING):
                QTimer.singleShot(SETTLE_MS, take)
                return
            dialog = next((d for d in self.window.findChildren(QDialog) if d.isVisible()), None)
            self._save(scenes[0], dialog or self.window)
            if dialog is not None:
                dialog.close()
            self._next(scenes[1:])

        QTimer.singleShot(SETTLE_MS, take)

    def _save(self, name: str, shown: QWidget) -> None:
        shown.grab().save(str(self.out / f"{name}{self.suffix}.png"))

    def show(self, **changes: object) -> None:
        """Changes how the film is looked at."""
        self.window.reading.set_display(**changes)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key, as the reader presses it."""
        QTest.keyClick(self.window, key, held)

    def at(self, share: Shares) -> QPoint:
        """A place of the film, as shares of its sides, in the first viewport."""
        stage, opened = self.window.reading.stage, self.window.model.state.opened
        assert opened is not None
        assert stage.view is not None
        rows, cols = opened.film.pixels.shape
        place = stage.view.to_viewport(share[0] * cols, share[1] * rows)
        ratio = self.viewport.devicePixelRatioF()
        return QPoint(round(place[0] / ratio), round(place[1] / ratio))

    @property
    def viewport(self) -> Viewport:
        """The first one."""
        return self.window.reading.stage.viewports[0]

    def move(self, share: Shares) -> None:
        """The mouse, without a button; a widget that is not under the real one is told."""
        at = QPointF(self.at(share))
        none = Qt.MouseButton.NoButton
        there = QPointF(self.viewport.mapToGlobal(at))
        held = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QMouseEvent.Type.MouseMove, at, there, none, none, held)
        QApplication.sendEvent(self.viewport, event)

    def drag(self, *shares: Shares) -> None:
        """The left button from the first place to the last."""
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.viewport, left, pos=self.at(shares[0]))
        for share in shares[1:]:
            QTest.mouseMove(self.viewport, self.at(share))
        QTest.mouseRelease(self.viewport, left, pos=self.at(shares[-1]))


def _read(sitting: Sitting) -> None:
    sitting.show(layout=Layout.TWO)


def _contour(sitting: Sitting) -> None:
    sitting.show(layout=Layout.ONE, overlay_shown=True)
    sitting.press(Qt.Key.Key_O, SHIFT)


def _magnifier(sitting: Sitting) -> None:
    sitting.press(Qt.Key.Key_O, SHIFT)
    sitting.press(Qt.Key.Key_Escape)
    sitting.window.commands["lens"].trigger()
    sitting.move((0.33, 0.45))


def _measure(sitting: Sitting) -> None:
    sitting.press(Qt.Key.Key_Escape)
    sitting.press(Qt.Key.Key_D)
    sitting.drag((0.2, 0.65), (0.8, 0.68))
    sitting.press(Qt.Key.Key_E)
    sitting.drag((0.25, 0.3), (0.4, 0.5))
    sitting.press(Qt.Key.Key_B)
    sitting.drag((0.6, 0.3), (0.8, 0.45))


def _ask(sitting: Sitting) -> None:
    for _ in range(3):
        sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_Escape)
    sitting.press(Qt.Key.Key_W)
    sitting.drag((0.32, 0.42), (0.34, 0.5), (0.36, 0.56))


def _hidden(sitting: Sitting) -> None:
    sitting.press(Qt.Key.Key_Backspace)
    sitting.press(Qt.Key.Key_Escape)
    sitting.press(Qt.Key.Key_H, CONTROL)


def _own_read(sitting: Sitting) -> None:
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F8, Qt.Key.Key_Return):
        sitting.press(key)
    sitting.show(layout=Layout.TWO)


def _admin(sitting: Sitting, step: str) -> None:
    """Through the door, with a password that is set where none is."""
    window = sitting.window
    sitting.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.admin is not None
    view, door = window.admin.view, window.admin.parts.door
    for _ in range(LONGEST_MS // POLL_MS):
        QTest.qWait(POLL_MS)
        if door.is_open and view.parts.runs.state.runs and view.parts.activate.state.models:
            break
        page = view.door
        if page.password.isEnabled() and not page.password.text():
            for field in (page.password, page.again):
                QTest.keyClicks(field, PASSWORD)
                QTest.keyClick(field, Qt.Key.Key_Return)
    button = view.side.steps[Step(step)]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.clearFocus()


def _admin_data(sitting: Sitting) -> None:
    """The films are looked over first."""
    _admin(sitting, "data")
    assert sitting.window.admin is not None
    page = sitting.window.admin.view.data
    QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)
    for _ in range(LONGEST_MS // POLL_MS):
        QTest.qWait(POLL_MS)
        if page.model.state.report is not None:
            return


SCENES: dict[str, Callable[[Sitting], None]] = {
    "read": _read,
    "film": lambda sitting: sitting.show(layout=Layout.ONE),
    "three": lambda sitting: sitting.show(layout=Layout.THREE),
    "prior": lambda sitting: sitting.press(Qt.Key.Key_4, CONTROL),
    "contour": _contour,
    "magnifier": _magnifier,
    "measure": _measure,
    "ask": _ask,
    "hidden": _hidden,
    "sealed": lambda sitting: None,
    "own-read": _own_read,
    "worklist": lambda sitting: sitting.window.commands["tab_worklist"].trigger(),
    "settings": lambda sitting: sitting.window.commands["settings"].trigger(),
    "keys": lambda sitting: sitting.window.commands["keys"].trigger(),
    "admin-data": _admin_data,
    "admin-plan": lambda sitting: _admin(sitting, "plan"),
    "admin-run": lambda sitting: _admin(sitting, "run"),
    "admin-evaluate": lambda sitting: _admin(sitting, "evaluate"),
    "admin-activate": lambda sitting: _admin(sitting, "activate"),
}


def main(arguments: Sequence[str]) -> int:
    """OUT FILMS SIZE SUFFIX SCENE …"""
    out, films, size, suffix, *scenes = arguments
    width, height = map(int, size.split("x"))
    sitting = Sitting(Path(out), Path(films), (width, height), suffix)
    return app.main(["--new-window"], painted=lambda: sitting.begin(scenes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
