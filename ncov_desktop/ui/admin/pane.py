"""A page that scrolls, and the cards it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import SidePanel, label, one_line

_NARROWEST = 480


class Pane(QWidget):
    """A card with its heading. head: what stands at the right of the heading. body: what is below."""

    def __init__(self, title: str, meaning: str = "") -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.meaning = one_line(title, "title"), label(meaning, "dim")
        self.head, self.body = QHBoxLayout(), QVBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body.setSpacing(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(self.head)
        column.addWidget(self.meaning)
        column.addLayout(self.body)
        self.meaning.setVisible(bool(meaning))  # only now: alone it would be a window of its own

    def add(self, part: QWidget | QLayout) -> None:
        """Below what is there."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)

    def say(self, meaning: str) -> None:
        """The sentence under the heading, '' for none."""
        self.meaning.setText(meaning)
        self.meaning.setVisible(bool(meaning))


class Page(SidePanel):
    """What one step shows, under one another."""

    def __init__(self) -> None:
        super().__init__(_NARROWEST)
        self.setObjectName("ground")
        self._inside.setObjectName("ground")
        self.column.setContentsMargins(*(2 * theme.GRID,) * 4)
        self.column.setSpacing(theme.GRID + 4)
