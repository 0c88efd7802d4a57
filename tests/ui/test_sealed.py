"""A sealed answer leaves no trace: two windows with opposite answers are the same in every respect.

Everything a reader or a screen reader could get hold of is written down while the film is sealed, at
rest and after every command, for two engines. The lists must be equal, and unequal once it is open.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import Distance, FrameScore, Stability, Trust, TrustPart
from ncov_desktop.services import own_reading
from ncov_desktop.ui.reading import looks
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import come_forward, open_film
from .made_up_engine import MadeUpEngine, Script
from .test_own_read import Kept, settled
from .test_trust import write_dicom

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = (
    (Qt.Key.Key_O, NONE),
    (Qt.Key.Key_C, NONE),
    (Qt.Key.Key_M, NONE),
    (Qt.Key.Key_M, SHIFT),
    (Qt.Key.Key_BracketRight, NONE),
    (Qt.Key.Key_W, NONE),
    (Qt.Key.Key_2, CONTROL),
    (Qt.Key.Key_3, CONTROL),
    (Qt.Key.Key_Y, SHIFT),
    (Qt.Key.Key_N, SHIFT),
    (Qt.Key.Key_U, SHIFT),
    (Qt.Key.Key_I, NONE),
    (Qt.Key.Key_Z, CONTROL),
    (Qt.Key.Key_C, CONTROL),
    (Qt.Key.Key_C, CONTROL | SHIFT),
    (Qt.Key.Key_R, CONTROL),
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_F2, NONE),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_F8, NONE),
)
TEXTS = ("text", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
         "windowTitle", "title", "placeholderText", "toPlainText", "currentText")  # fmt: skip
VALUES = ("isEnabled", "isVisible", "isChecked", "value", "width", "height")
ACCESSIBLE = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)

Change = Callable[[Script, pytest.MonkeyPatch], None]


def covid(script: Script, _patch: pytest.MonkeyPatch) -> None:
    """The answer as the script has it: 0.72, near the training films."""


def other(script: Script, _patch: pytest.MonkeyPatch) -> None:
    script.score = 0.08
    script.parts = {
        TrustPart.FRAME: FrameScore(0.08, 0.6, 0.1, from_frame=True),
        TrustPart.STABILITY: Stability(0.02, 0.61, 16, 5),
    }
    script.distance = Distance(("first", "last"), (97.0, 99.4), 1.2)


def far(script: Script, _patch: pytest.MonkeyPatch) -> None:
    script.distance = Distance(("first", "last"), (100.0, 100.0), 4.2)


def fails(_script: Script, patch: pytest.MonkeyPatch) -> None:
    def judge(*_given: object) -> None:
        raise NcovError(ErrorKind.ENGINE_FAILED)

    patch.setattr(MadeUpEngine, "judge", judge)


def slow(_script: Script, patch: pytest.MonkeyPatch) -> None:
    """The answer is still on its way when the reader looks."""
    before = MadeUpEngine.judge

    def judge(engine: MadeUpEngine, *given: object) -> object:
        end = time.monotonic() + 60
        while not engine.closed and time.monotonic() < end:
            time.sleep(0.01)
        return before(engine, *given)

    patch.setattr(MadeUpEngine, "judge", judge)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dicom(tmp_path_factory.mktemp("films") / "film.dcm", 420, 380)


def traces(window: MainWindow) -> list[object]:
    """All that can be seen, heard or asked of a window now."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: list[object] = [picture(window.grab().toImage())]
    for widget in (window, *window.findChildren(QWidget)):
        found.append((type(widget).__name__, *answers(widget)))
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            found.append(tuple(interface.text(kind) for kind in ACCESSIBLE))
    for action in window.findChildren(QAction):
        found.append((action.text(), action.toolTip(), action.isEnabled(), action.isChecked()))
    clipboard = QApplication.clipboard()
    found.append((clipboard.text(), picture(clipboard.image())))
    return found


def answers(widget: QWidget) -> list[object]:
    """What a widget says of itself."""
    asked = (getattr(widget, name, None) for name in (*TEXTS, *VALUES))
    return [ask() for ask in asked if callable(ask)]


def picture(image: QImage) -> bytes:
    """The pixels, without what rows are filled up with; the image must outlive the view of its bits."""
    if image.isNull():
        return b""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return plain.constBits().tobytes()


def observe(
    film: Path, change: Change, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> tuple[list[object], list[object]]:
    """(all that was to be seen while the film was sealed, all that is after it)."""
    script, asked_for = Script(), []
    with monkeypatch.context() as patch:
        patch.setattr("ncov_desktop.services.process.RemoteEngine", script.engine)
        patch.setattr(own_reading, "open_store", lambda _say: Kept())
        patch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked_for.append(given))
        # else what Ctrl+Z takes back depends on how soon the keys follow each other
        patch.setattr(looks, "_PAUSE_S", 0.0)
        change(script, patch)
        application = Application(Settings(device="cpu", own_read_first=True))
        window = application.window
        window.resize(1280, 800)
        window.show()
        come_forward(window, qtbot)  # what has the focus is drawn otherwise
        QApplication.clipboard().clear()
        window.model.network.start(window.settings.settings)
        qtbot.waitUntil(lambda: window.model.state.engine_info is not None)
        open_film(window, film, qtbot)
        qtbot.waitUntil(lambda: window.model._looked if change is slow else answered(window))
        settled(window, qtbot)
        assert_sealed(window)
        sealed = [*traces(window)]
        for key, modifiers in KEYS:
            qtbot.keyClick(window, key, modifiers)
            settled(window, qtbot)
            sealed += traces(window)
        drag(window, qtbot)
        sealed += traces(window)
        assert asked_for == []
        assert_sealed(window)
        qtbot.keyClick(window, Qt.Key.Key_Return)
        settled(window, qtbot)
        opened = traces(window)
        assert not window.model.state.sealed
        window.close()
        window.deleteLater()
    return sealed, opened


def assert_sealed(window: MainWindow) -> None:
    """What the screen is drawn from holds nothing of the answer, so that no new panel can show it."""
    state = window.model.state
    assert state.answer is Answer.SEALED
    assert (state.judgement, state.shown, state.failure) == (None, None, None)
    assert state.distance_findings == ()
    assert state.trust == Trust()
    assert window.reading.stage.picture.explanation is None


def answered(window: MainWindow) -> bool:
    """Whether all that will be known of the film is known."""
    known = window.model._known
    if known.shown is None:
        return known.answer in (Answer.REFUSED, Answer.FAILED) and window.model._looked
    return known.trust.stability is not None and known.trust.frame is not None


def drag(window: MainWindow, qtbot: QtBot) -> None:
    """Over the film with the left button, where a brush would paint."""
    viewport = window.reading.stage.viewports[0]
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(viewport, QPoint(260, 240))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(260, 240))


@pytest.fixture(scope="module")
def reference() -> dict[str, tuple[list[object], list[object]]]:
    """What was observed with `covid`, once for all tests."""
    return {}


@pytest.fixture
def covid_observed(
    reference: dict[str, tuple[list[object], list[object]]],
    film: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> tuple[list[object], list[object]]:
    if not reference:
        reference["covid"] = observe(film, covid, monkeypatch, qtbot)
    return reference["covid"]


@pytest.mark.parametrize("change", [other, far, fails, slow])
def test_nothing_tells_one_sealed_answer_from_another(
    covid_observed: tuple[list[object], list[object]],
    film: Path,
    change: Change,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    one, one_opened = covid_observed
    two, two_opened = observe(film, change, monkeypatch, qtbot)
    assert len(one) == len(two)
    different = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    assert different == []
    assert one_opened != two_opened  # the comparison is not blind


def test_no_word_of_the_answer_is_on_the_sealed_window(
    covid_observed: tuple[list[object], list[object]],
) -> None:
    sealed, opened = covid_observed
    for word in ("favours", "0.72", "0.62", "threshold", "Like the training films"):
        assert not any(word in str(trace) for trace in sealed if not isinstance(trace, bytes))
        assert any(word in str(trace) for trace in opened if not isinstance(trace, bytes))
