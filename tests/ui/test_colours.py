"""Every pair of colours can be told apart: WCAG 2.2 AA, and by eyes that see fewer colours."""

import re
from collections import Counter
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ncov_desktop.core import paths
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.score_bar import ScoreBar
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.reading.trust_rows import Mark
from ncov_desktop.ui.settings.dialog import SettingsDialog
from ncov_desktop.ui.theme import DARK, LIGHT, Theme
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

TEXT, PART = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
THEMES = pytest.mark.parametrize("shown", [DARK, LIGHT], ids=["dark", "light"])

# (foreground, backgrounds it stands on) by name of the token
WORDS = {
    "text": ("background", "panel", "raised", "line"),
    "dim": ("background", "panel", "raised"),
    "on_accent": ("accent",),
    "warning": ("panel", "raised"),
    "ok": ("raised",),
    "error": ("raised",),
    "covid19": ("panel",),
    "other": ("panel",),
}
PARTS = {
    "control_line": ("background", "panel", "raised"),
    "accent": ("background", "panel", "raised", "line"),
    "covid19": ("background",),
    "other": ("background",),
    "text": ("background", "panel"),
    "error": ("panel",),
    "violet": ("background", "panel"),
}
# The film's own ink, whatever the theme of the window.
ON_FILM = ("text", "mark", "control_line")

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE TVCG 15(6), 2009, severity 1.0, for linear RGB. Source: doi:10.1109/TVCG.2009.113
EYES = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
APART, LIGHTER = 15.0, 4.0  # CIE76; and L* alone: the classes' bars also on a grey print


def linear(colour: str) -> NDArray[np.float64]:
    """float64[3], 0 to 1. Source: IEC 61966-2-1."""
    part = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    light = [float(linear(colour) @ (0.2126, 0.7152, 0.0722)) for colour in (one, other)]
    return (max(light) + 0.05) / (min(light) + 0.05)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE L*a*b* of linear RGB, D65. Source: CIE 15."""
    xyz = _XYZ @ np.clip(rgb, 0, 1) / (0.95047, 1.0, 1.08883)
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_the_formulas_say_what_is_known() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert lab(linear("#ffffff")) == pytest.approx([100, 0, 0], abs=0.02)
    assert lab(linear("#ff0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.05)
    for eye in EYES.values():
        assert eye.sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-4)  # grey stays grey


@THEMES
def test_every_pair_of_words_and_ground_reaches_aa(shown: Theme) -> None:
    found = {
        (word, ground): contrast(getattr(shown, word), getattr(shown, ground))
        for word, grounds in WORDS.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < TEXT} == {}


@THEMES
def test_every_part_of_a_control_reaches_aa(shown: Theme) -> None:
    found = {
        (part, ground): contrast(getattr(shown, part), getattr(shown, ground))
        for part, grounds in PARTS.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < PART} == {}


def test_the_film_lies_on_black_in_both_themes_and_its_ink_is_read() -> None:
    assert DARK.viewport == LIGHT.viewport == "#000000"
    for ink in ON_FILM:
        assert contrast(getattr(DARK, ink), DARK.viewport) >= TEXT


@THEMES
def test_the_style_sheet_knows_no_colour_but_the_tokens(shown: Theme) -> None:
    tokens = {getattr(shown, name) for name in Theme.__slots__} | {DARK.control_line}
    assert set(re.findall(r"#[0-9a-f]{6}\b", theme._style_sheet(shown))) <= tokens


@THEMES
def test_the_style_sheets_pictures_are_there_and_have_the_colours_of_the_theme(
    shown: Theme,
) -> None:
    named = set(re.findall(r'url\("(.+?)"\)', theme._style_sheet(shown)))
    assert len(named) == 3
    for name in named:
        (stroke,) = re.findall(r'stroke="(#[0-9a-f]{6})"', Path(name).read_text())
        assert stroke == (shown.on_accent if "check" in Path(name).stem else shown.dim)
    assert named <= {file.as_posix() for file in (paths.resources() / "icons").iterdir()}


@THEMES
@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize(
    "group", [("covid19", "other"), ("ok", "warning", "error")], ids=["classes", "signs"]
)
def test_colours_that_mean_something_stay_apart_for_every_eye(
    shown: Theme, eye: str, group: tuple[str, ...]
) -> None:
    seen = {name: lab(EYES[eye] @ linear(getattr(shown, name))) for name in group}
    for one, other in combinations(group, 2):
        difference = seen[one] - seen[other]
        assert np.linalg.norm(difference) >= APART, (one, other)
        assert abs(difference[0]) >= LIGHTER, (one, other)


def test_no_sign_means_anything_by_its_colour_alone() -> None:
    signs = [mark.value for mark in Mark]
    assert len({sign for sign, _, _ in signs}) == len({word for _, _, word in signs}) == len(signs)
    assert {colour for _, colour, _ in signs} <= set(theme.SIGNS)


@pytest.fixture
def painted(
    window: MainWindow, script: Script, film_file: Path, qtbot: QtBot, qapp: QApplication
) -> MainWindow:
    """A film with its answer; the dark theme comes back after the test."""
    window.model.network.start(window.settings.settings)
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=20_000)
    yield window
    theme.apply(qapp)


def pixels(picture: QImage) -> NDArray[np.uint8]:
    """uint8[rows, cols, 3]."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows, cols = rgb.height(), rgb.width()
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rows, rgb.bytesPerLine())
    return lines[:, : 3 * cols].reshape(rows, cols, 3).copy()  # the picture's memory goes with it


def inked(area: NDArray[np.uint8]) -> float:
    """The contrast of the ground with whatever differs most from it."""
    counted = Counter(map(tuple, area.reshape(-1, 3)))
    named = ["#{:02x}{:02x}{:02x}".format(*colour) for colour, _ in counted.most_common()]
    return max((contrast(named[0], other) for other in named[1:]), default=1.0)


def seen_area(whole: NDArray[np.uint8], window: QWidget, widget: QWidget) -> NDArray[np.uint8]:
    """What is visible of a widget."""
    part = widget.visibleRegion().boundingRect()
    place = QRect(widget.mapTo(window, part.topLeft()), part.size())
    return whole[place.top() : place.bottom() + 1, place.left() : place.right() + 1]


def unreadable(window: QWidget) -> list[tuple[str, str, float]]:
    """What stands in the window and cannot be read, or is a control and cannot be made out."""
    whole, failed = pixels(window.grab().toImage()), []
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, (QLabel, QPushButton, QCheckBox)) else ""
        control = isinstance(widget, (QComboBox, QLineEdit, QSlider, QCheckBox, ScoreBar))
        region = widget.visibleRegion()
        if not (words.strip() or control) or not widget.isEnabled() or region.isEmpty():
            continue
        if region.boundingRect().height() < widget.height() // 2:
            continue  # half scrolled away
        ratio = inked(seen_area(whole, window, widget))
        if ratio < (TEXT if words else PART):
            failed.append((type(widget).__name__, words or widget.accessibleName(), ratio))
    return failed


@THEMES
def test_all_that_is_painted_can_be_read(painted: MainWindow, shown: Theme, qtbot: QtBot) -> None:
    painted.settings.choose(theme=shown.name)
    assert theme.now() is shown
    qtbot.wait(50)
    assert unreadable(painted) == []
    corner = painted.reading.stage.mapTo(painted, QPoint(6, painted.reading.stage.height() // 2))
    assert painted.grab().toImage().pixelColor(corner).lightness() < 20  # the film's own ground
    qtbot.keyClick(painted, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = painted.findChild(SettingsDialog)
    for number in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(number)
        qtbot.wait(20)
        assert unreadable(dialog) == []
    dialog.close()


def test_the_theme_is_chosen_in_settings_and_holds_at_once_and_back(
    painted: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(painted, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = painted.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.look)
    box, head = dialog.look.themes, painted.menuWidget()

    def ground() -> int:
        return painted.grab().toImage().pixelColor(head.rect().topLeft() + QPoint(4, 4)).lightness()

    dark = ground()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert theme.now() is LIGHT
    assert ground() > 200 > 60 > dark
    picture = painted.grab().toImage()
    drawn = painted.reading.findChildren(QWidget, "tools")[0]
    area = seen_area(pixels(picture), painted, drawn)
    assert inked(area) >= PART  # the icons have turned dark with it
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert theme.now() is DARK
    assert ground() == dark
    dialog.close()


def test_following_the_desktop_is_a_choice(
    painted: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemes = {Qt.ColorScheme.Light: LIGHT, Qt.ColorScheme.Dark: DARK, Qt.ColorScheme.Unknown: DARK}
    hints = QApplication.styleHints()
    for scheme, expected in schemes.items():
        monkeypatch.setattr(type(hints), "colorScheme", lambda _self, given=scheme: given)
        assert theme.chosen("system") is expected
        assert (theme.chosen("light"), theme.chosen("dark")) == (LIGHT, DARK)
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Light)
    painted.settings.choose(theme="system")
    assert theme.now() is LIGHT
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.now() is DARK


@THEMES
def test_the_focus_is_seen(painted: MainWindow, shown: Theme, qtbot: QtBot) -> None:
    """What has the keyboard differs by pixels of 3 : 1 from itself without it."""
    painted.settings.choose(theme=shown.name)
    controls = (painted.reading.overlay.shown, painted.reading.overlay.opacity,
                painted.reading.overlay.palette_box, painted.reading.overlay.coarse)  # fmt: skip
    for control, other in pairwise((*controls, painted.reading.stage)):
        other.setFocus()
        without = pixels(control.grab().toImage()).astype(int)
        control.setFocus()
        qtbot.wait(10)
        with_focus = pixels(control.grab().toImage()).astype(int)
        changed = np.abs(without - with_focus).sum(axis=2) > 60
        assert changed.sum() >= 2 * (control.width() + control.height())
        before, after = without[changed], with_focus[changed]
        ratios = [
            contrast("#{:02x}{:02x}{:02x}".format(*one), "#{:02x}{:02x}{:02x}".format(*two))
            for one, two in zip(before[::20], after[::20], strict=True)
        ]
        assert np.median(ratios) >= PART or max(ratios) >= PART
