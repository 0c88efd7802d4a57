"""What the Help menu shows."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import __version__, text
from ncov_desktop.core.settings import Mouse
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import mouse_lines
from ncov_desktop.ui.command_table import COMMANDS
from ncov_desktop.ui.keys import action_key
from ncov_desktop.ui.widgets import label, one_line, section

_MOST_COLUMNS = 3  # of keys, so that they fit on a low screen
_SPACE = 2 * theme.GRID  # between a key, its meaning and the next key
_ABOUT = (
    mark(
        "The network compares COVID-19 Pneumonia with Other Pneumonias on frontal chest radiographs "
        "(PA or AP) of adults who have pneumonia. It is not made for healthy chests, children, lateral "
        "views, CT or anything else."
    ),
    mark(
        "Its training films of the two classes come from different sources, so part of its score may "
        "rest on the source rather than on the disease. The bundle's card (CARD.md) gives the figures."
    ),
    mark(
        "The heat map (Grad-CAM) shows where the score came from. It does not show where disease is."
    ),
)


def show_keys(parent: QWidget, actions: Mapping[str, QAction], mouse: Mouse) -> None:
    """Every key and mouse button as they are now, in a window of its own."""
    dialog = _dialog(parent, tr("Keys and mouse"))
    lines = [
        (action_key(actions[command.name]), tr(command.tip or command.words))
        for command in COMMANDS
        if action_key(actions[command.name])
    ]
    keys, buttons = _grid(), _grid()
    cells = [(one_line(key), _dim(meaning)) for key, meaning in lines]
    rows = -(-len(cells) // _columns(cells, dialog.screen().availableGeometry().width()))
    for number, cell in enumerate(cells):
        for part, words in enumerate(cell):
            keys.addWidget(words, number % rows, 2 * (number // rows) + part)
    for place, (button, meaning) in enumerate(mouse_lines(mouse, action_key(actions["wipe"]))):
        buttons.addWidget(one_line(button), place, 0)
        buttons.addWidget(_dim(meaning), place, 1)
    buttons.setColumnStretch(1, 1)
    inside = QWidget()
    within = QVBoxLayout(inside)
    within.setContentsMargins(0, 0, theme.GRID, 0)
    within.addWidget(section(tr("Keys")))
    within.addLayout(keys)
    within.addWidget(section(tr("Mouse")))
    within.addLayout(buttons)
    change = _dim(tr("Every one of them can be changed in Settings, under Keys."))
    _fill(dialog, [_scrolled(inside), change])
    dialog.open()


def _columns(cells: list[tuple[QLabel, QLabel]], room: int) -> int:
    """As many columns of keys as fit into the width of the screen; words are longer in some languages.

    room: in logical pixels.
    """
    key, meaning = (
        max(words.sizeHint().width() for words in part) for part in zip(*cells, strict=True)
    )
    column: int = key + meaning + 2 * _SPACE
    margins = 10 * theme.GRID  # of the dialog, the scrolled area and its bar
    return max(1, min(_MOST_COLUMNS, (room - margins) // column))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(_SPACE)
    grid.setVerticalSpacing(4)
    return grid


def _scrolled(inside: QWidget) -> QScrollArea:
    """As wide as what is inside, and as high, but never higher than the screen."""
    inside.setObjectName("side")
    area = QScrollArea()
    area.setAccessibleName(tr("Keys and mouse"))
    area.setWidget(inside)
    area.setWidgetResizable(True)
    wanted, room = inside.sizeHint(), area.screen().availableGeometry().height()
    area.setMinimumSize(wanted.width() + 2 * theme.GRID, min(wanted.height(), round(0.75 * room)))
    return area


def show_about(parent: QWidget) -> None:
    """Version and intended use."""
    dialog = _dialog(parent, tr("About and intended use"))
    dialog.setFixedWidth(480)
    headline = label(f"nCoV Desktop {__version__}", "headline")
    _fill(
        dialog,
        [headline, label(f"{tr(text.RESEARCH_USE)}."), *(label(tr(part)) for part in _ABOUT)],
    )
    dialog.open()


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setModal(True)
    return dialog


def _fill(dialog: QDialog, parts: list[QWidget]) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(3 * theme.GRID,) * 4)
    column.setSpacing(theme.GRID + 4)
    for part in parts:
        column.addWidget(part)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)


def _dim(words: str) -> QLabel:
    return one_line(words, "dim")
