"""The tabs of the window. A tab is built when it is first shown, so that the window opens at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ncov_desktop.text.language import tr

READ, WORKLIST, ADMIN = "read", "worklist", "admin"
EVERYWHERE = frozenset(
    {
        "open", "folder", "demo", "settings", "quit", "full_screen", "keys", "about", "identity",
        "tab_read", "tab_worklist", "tab_admin", "screen", "watch", "trust",
        "agree", "disagree", "unsure", "note",
    }
)  # fmt: skip
"""Commands whose keys hold in every tab; those of `ONLY_THERE` hold in theirs, all others in Read."""
ONLY_THERE = {"find": WORKLIST, "refresh": WORKLIST}
LEADING_TO = {WORKLIST: ("screen", "watch", "trust")}


class Tabs(QObject):
    """The row of tabs, and the stack of what they show.

    shown(name): another tab is.
    """

    shown = Signal(str)

    def __init__(self, window: QWidget, commands: dict[str, QAction]) -> None:
        super().__init__(window)
        self.bar, self.stack = QTabBar(), QStackedWidget()
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName(tr("Tabs"))
        self.bar.setExpanding(False)
        self._commands = commands
        self._names: list[str] = []
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self.bar.currentChanged.connect(lambda _: self._show())
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda by=by: self.step(by))

    def add(self, name: str, title: str, make: Callable[[], QWidget]) -> None:
        """A tab at the right end. make: builds what it shows; the first tab is built at once."""
        self._names.append(name)
        self._makers[name] = make
        self.bar.addTab(title)
        self.bar.setTabToolTip(self.bar.count() - 1, self._commands[f"tab_{name}"].toolTip())
        self._commands[f"tab_{name}"].triggered.connect(lambda: self.show(name))

    @property
    def name(self) -> str:
        """The tab that is shown."""
        return self._names[self.bar.currentIndex()]

    def page(self, name: str) -> QWidget | None:
        """What a tab shows, None where it was never shown."""
        return self._pages.get(name)

    def build(self, name: str) -> None:
        """Builds what a tab shows, unless it is there."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.stack.addWidget(self._pages[name])

    def is_open(self, name: str) -> bool:
        """False while a tab is closed off."""
        return self.bar.isTabEnabled(self._names.index(name))

    def show(self, name: str) -> None:
        """Shows a tab that is not closed off."""
        if self.is_open(name):
            self.bar.setCurrentIndex(self._names.index(name))

    def close_off(self, name: str, why: str) -> None:
        """Keeps a tab, and the commands that lead to it, from being opened; '' opens it again.

        why: stands in the tooltips. Where the tab is shown, the first one takes its place.
        """
        if why and self.name == name:
            self.bar.setCurrentIndex(0)
        index = self._names.index(name)
        self.bar.setTabEnabled(index, not why)
        for command in (f"tab_{name}", *LEADING_TO.get(name, ())):
            self._commands[command].setEnabled(not why)
        self.bar.setTabToolTip(index, why or self._commands[f"tab_{name}"].toolTip())

    def step(self, by: int) -> None:
        """The next open tab to the right, or to the left; behind the last comes the first."""
        count = self.bar.count()
        ways = ((self.bar.currentIndex() + by * places) % count for places in range(1, count + 1))
        self.bar.setCurrentIndex(next(filter(self.bar.isTabEnabled, ways)))

    def _show(self) -> None:
        name = self.name
        self.build(name)
        self.stack.setCurrentWidget(self._pages[name])
        self._give_keys(name)
        self.shown.emit(name)

    def _give_keys(self, name: str) -> None:
        """A key acts on what is seen."""
        for command, action in self._commands.items():
            home = ONLY_THERE.get(command, READ)
            here = command in EVERYWHERE or home == name
            context = Qt.ShortcutContext
            action.setShortcutContext(context.WindowShortcut if here else context.WidgetShortcut)
