"""The head of the window: its name, its tabs, its menus, and the banner that is on every screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QTabBar, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.recent_list import entry_words, gone_words
from ncov_desktop.ui.widgets import entry as entry_of_menu
from ncov_desktop.ui.widgets import one_line, tip

if TYPE_CHECKING:
    from ncov_desktop.core.errors import ErrorKind
    from ncov_desktop.core.recent import Opened

_MENUS = (
    (mark("&File"), ("open", "folder", "demo", "recent", "", "tags", "", "copy_sentence", "copy_picture",
               "save_picture", "save_report", "save_result", "", "settings", "", "quit")),
    (mark("&View"), ("one", "two", "three", "prior", "", "compare", "alike",
               "", "overlay", "wipe", "class", "method", "finer", "cells", "contour",
               "more_opaque", "less_opaque",
               "", "pneumonia_yes", "pneumonia_no", "pneumonia_unsure",
               "", "invert", "turn_right", "turn_left", "flip", "flip_down", "marks", "shutter",
               "words", "", "zoom", "lens", "fit", "actual", "true_size", "reset", "full_screen",
               "panels", "identity",
               "", "next", "previous", "next_frame", "previous_frame")),
    (mark("&Measure"), ("ruler", "angle", "rectangle", "ellipse", "", "remove_mark",
                  "", "brush", "larger_brush", "smaller_brush", "wipe_paint", "", "undo", "redo")),
    (mark("&Your read"), ("read_covid19", "read_other", "read_none",
                    "", "confidence1", "confidence2", "confidence3", "confidence4", "confidence5",
                    "", "unseal", "read_again", "", "own_reads")),
    (mark("&Worklist"), ("tab_read", "tab_worklist", "tab_admin", "", "screen", "watch", "trust",
                   "find", "refresh", "", "agree", "disagree", "unsure", "note")),
    (mark("&Help"), ("keys", "documents", "demo", "about")),
)  # fmt: skip


class RecentMenu(QMenu):
    """What was opened lately. opened(entry): one of them is wanted, an `Opened`."""

    opened = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Recent studies"), parent)
        self.setToolTipsVisible(True)

    def show_entries(
        self,
        entries: Sequence[Opened],
        gone: Mapping[Opened, ErrorKind],
        *,
        identity_hidden: bool,
    ) -> None:
        """gone: why some of them cannot be opened any more."""
        self.clear()
        for number, entry in enumerate(entries, start=1):
            words = entry_words(entry, number if identity_hidden else None)
            why = gone.get(entry)
            if why is not None:
                words = f"{words} – {gone_words(why)}"
            again = self.addAction(entry_of_menu(words))
            again.setToolTip(tip(words))
            again.setEnabled(why is None)
            again.triggered.connect(partial(self.opened.emit, entry))
        self.addSeparator()
        self.addAction(tr("Clear the list")).triggered.connect(self.cleared)
        self.setEnabled(bool(entries))


class Head(QWidget):
    """One row."""

    def __init__(self, tabs: QTabBar, commands: Mapping[str, QAction], recent: RecentMenu) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        menus = QMenuBar()
        for words, names in _MENUS:
            menu = menus.addMenu(tr(words))
            menu.setToolTipsVisible(True)  # a command that cannot be given says why
            for name in names:
                if name == "recent":
                    menu.addMenu(recent)
                elif name:
                    menu.addAction(commands[name])
                else:
                    menu.addSeparator()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.addWidget(one_line("nCoV Desktop", "brand"))
        row.addWidget(tabs)
        row.addWidget(menus)
        row.addStretch(1)
        row.addWidget(one_line(tr(text.RESEARCH_USE), "badge"))
