"""Ask the network: the reader paints over a part and sees the score without it."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Judgement, ModelInput
from ncov_desktop.ui.reading.state import Answer, Without
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import MadeUpEngine, Script

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(
    window: MainWindow,
    script: Script,
    film_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A film with its answer. The network's score is the film's mean brightness, whatever it shows."""
    judge: Callable[[MadeUpEngine, ModelInput], Judgement] = MadeUpEngine.judge

    def by_brightness(
        self: MadeUpEngine, model_input: ModelInput, cancelled: Callable[[], bool] = lambda: False
    ) -> Judgement:
        script.score = float(np.clip(model_input.rgb.mean() / 255, 0.01, 0.99))
        return judge(self, model_input)

    monkeypatch.setattr(MadeUpEngine, "judge", by_brightness)
    window.model.network.start(window.settings.settings)
    show(window, film_file, qtbot)
    return window


def show(window: MainWindow, film: Path, qtbot: QtBot) -> None:
    open_film(window, film, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=20_000)


def at(window: MainWindow, x: float, y: float) -> QPoint:
    """A place in the first viewport, in shares of the film."""
    stage = window.reading.stage
    rows, cols = stage.picture.film.pixels.shape
    px, py = stage.view.to_viewport(x * cols, y * rows)
    ratio = stage.viewports[0].devicePixelRatioF()
    return QPoint(round(px / ratio), round(py / ratio))


def paint(window: MainWindow, *places: tuple[float, float]) -> None:
    viewport = window.reading.stage.viewports[0]
    QTest.mousePress(viewport, LEFT, pos=at(window, *places[0]))
    for place in places[1:]:
        QTest.mouseMove(viewport, at(window, *place))
    QTest.mouseRelease(viewport, LEFT, pos=at(window, *places[-1]))


def answered(window: MainWindow, qtbot: QtBot) -> float:
    """The score without all that is painted over."""
    without = lambda: window.model.state.without  # noqa: E731
    qtbot.waitUntil(lambda: without().asked == without().dabs != ())
    assert without().score is not None
    return without().score


def row_words(window: MainWindow) -> str:
    row = window.reading.trust.rows["without"]
    return f"{row.title.text()}: {row.detail.text()}" if row.isVisible() else ""


def test_the_score_follows_the_brush(asked: MainWindow, qtbot: QtBot) -> None:
    whole = asked.model.state.judgement.prediction.covid19
    assert row_words(asked) == ""
    QTest.keyClick(asked, Qt.Key.Key_W)
    assert asked.commands["brush"].isChecked()
    voi = asked.reading.display.voi
    paint(asked, (0.3, 0.4), (0.35, 0.5), (0.4, 0.6))
    first = answered(asked, qtbot)
    assert first != whole
    assert f"{whole:.2f} with it, {first:.2f} without" in row_words(asked)
    paint(asked, (0.6, 0.4), (0.65, 0.5), (0.7, 0.6))
    assert answered(asked, qtbot) != first
    assert asked.reading.display.voi is voi
    assert asked.model.state.judgement.prediction.covid19 == whole


def test_a_quick_hand_leaves_no_gaps(asked: MainWindow) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.2, 0.5), (0.8, 0.5))
    dabs = asked.reading.stage.painting.dabs
    gaps = [b.x - a.x for a, b in pairwise(dabs)]
    assert len(dabs) > 10
    assert max(gaps) <= dabs[0].radius


def test_wiping_asks_about_the_whole_film_again(asked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4), (0.35, 0.5))
    answered(asked, qtbot)
    QTest.keyClick(asked, Qt.Key.Key_Backspace)
    assert asked.reading.stage.painting.dabs == ()
    assert asked.model.state.without == Without() or asked.model.state.without.dabs == ()
    assert row_words(asked) == ""


def test_escape_puts_the_brush_down_and_keeps_the_paint(asked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4), (0.35, 0.5))
    answered(asked, qtbot)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.commands["brush"].isChecked()
    painted = asked.reading.stage.painting.dabs
    paint(asked, (0.6, 0.6), (0.65, 0.65))
    assert asked.reading.stage.painting.dabs == painted
    assert row_words(asked)


def test_a_larger_brush_covers_more(asked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4))
    QTest.keyClick(asked, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    paint(asked, (0.6, 0.4))
    small, large = asked.reading.stage.painting.dabs
    assert large.radius == pytest.approx(small.radius * 1.25)
    QTest.keyClick(asked, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    paint(asked, (0.6, 0.8))
    assert asked.reading.stage.painting.dabs[-1].radius == pytest.approx(small.radius)


def test_another_film_begins_without_paint(
    asked: MainWindow, film_file: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4), (0.35, 0.5))
    show(asked, film_file, qtbot)
    assert asked.reading.stage.painting.dabs == ()
    assert asked.model.state.without.dabs == ()
    assert row_words(asked) == ""


def test_a_film_called_healthy_tells_nothing_through_the_brush(
    asked: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4), (0.35, 0.5))
    answered(asked, qtbot)
    asked.commands["pneumonia_no"].trigger()
    assert asked.model.state.pneumonia is Pneumonia.NO
    assert row_words(asked) == ""
    assert not asked.commands["brush"].isEnabled()
    paint(asked, (0.6, 0.4), (0.65, 0.5))
    assert asked.model.state.without.dabs == ()


def test_a_network_that_fails_says_so(
    asked: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_self: MadeUpEngine, _input: ModelInput) -> Judgement:
        raise NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=1)

    monkeypatch.setattr(MadeUpEngine, "judge", fails)
    QTest.keyClick(asked, Qt.Key.Key_W)
    paint(asked, (0.3, 0.4), (0.35, 0.5))
    qtbot.waitUntil(lambda: asked.model.state.without.failure is not None)
    assert "no answer" in row_words(asked)
