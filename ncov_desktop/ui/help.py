"""What the Help menu shows."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ncov_desktop import __version__, text
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import COMMANDS, MOUSE, key_words
from ncov_desktop.ui.widgets import label, one_line, section

_COLUMNS = 3  # of keys, so that all of them fit on a low screen
_ABOUT = (
    "The network compares COVID-19 Pneumonia with Other Pneumonias on frontal chest radiographs "
    "(PA or AP) of adults who have pneumonia. It is not made for healthy chests, children, lateral "
    "views, CT or anything else.",
    "Its training films of the two classes come from different sources, so part of its score may rest "
    "on the source rather than on the disease. The bundle's card (CARD.md) gives the figures.",
    "The heat map (Grad-CAM) shows where the score came from. It does not show where disease is.",
)


def show_keys(parent: QWidget) -> None:
    """Every key and mouse button, in a window of its own."""
    dialog = _dialog(parent, "Keys and mouse")
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setVerticalSpacing(4)
    lines = [
        (key_words(command), command.tip or command.words) for command in COMMANDS if command.keys
    ]
    rows = -(-len(lines) // _COLUMNS)
    for number, (keys, meaning) in enumerate(lines):
        row, column = number % rows, 2 * (number // rows)
        grid.addWidget(one_line(keys), row, column)
        grid.addWidget(_dim(meaning), row, column + 1)
    mouse = QGridLayout()
    mouse.setHorizontalSpacing(4 * theme.GRID)
    for row, (button, meaning) in enumerate(MOUSE):
        mouse.addWidget(one_line(button), row, 0)
        mouse.addWidget(_dim(meaning), row, 1)
    mouse.setColumnStretch(1, 1)
    _fill(dialog, [section("Keys"), grid, section("Mouse"), mouse])
    dialog.open()


def show_about(parent: QWidget) -> None:
    """Version and intended use."""
    dialog = _dialog(parent, "About and intended use")
    dialog.setFixedWidth(480)
    headline = label(f"nCoV Desktop {__version__}", "headline")
    _fill(dialog, [headline, label(f"{text.RESEARCH_USE}."), *(label(part) for part in _ABOUT)])
    dialog.open()


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setModal(True)
    return dialog


def _fill(dialog: QDialog, parts: list[QWidget | QGridLayout]) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(3 * theme.GRID,) * 4)
    column.setSpacing(theme.GRID + 4)
    for part in parts:
        if isinstance(part, QGridLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)


def _dim(words: str) -> QLabel:
    return one_line(words, "dim")
