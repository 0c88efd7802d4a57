"""A button that says how many of several things are chosen, with a menu to choose them from."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui.widgets import entry


class ChoiceButton(QPushButton):
    """chosen(): the user chose others. keys: of those that are; none of them means any."""

    chosen = Signal()

    def __init__(self, any_words: str, several_words: str, parent: QWidget | None = None) -> None:
        """any_words, several_words: marked sentences, the second with %n in it."""
        super().__init__(parent)
        self._any, self._several = any_words, several_words
        self._choices: dict[str, str] = {}
        self._actions: dict[str, QAction] = {}
        self.keys: frozenset[str] = frozenset()
        self.setMenu(QMenu(self))
        self.show_chosen(frozenset())

    def show_choices(self, choices: Mapping[str, str]) -> None:
        """choices: the words of every key, in order. What is chosen stays so."""
        wanted = dict(choices) | {key: key for key in sorted(self.keys) if key not in choices}
        if wanted == self._choices:
            return  # a menu that is open is not pulled from under the hand
        self._choices = wanted
        menu = self.menu()
        menu.clear()
        self._actions = {}
        for key, words in wanted.items():
            action = self._actions[key] = menu.addAction(entry(words))
            action.setCheckable(True)
            action.setChecked(key in self.keys)
            action.triggered.connect(self._choose)
        menu.addSeparator()
        menu.addAction(tr("Any")).triggered.connect(self._choose_any)
        self._show_words()

    def show_chosen(self, keys: Set[str]) -> None:
        """These are chosen."""
        self.keys = frozenset(keys)
        for key, action in self._actions.items():
            action.setChecked(key in keys)
        if not self.keys <= self._choices.keys():
            self.show_choices(self._choices)
        self._show_words()

    def _show_words(self) -> None:
        chosen = tr(self._several, n=len(self.keys))
        self.setText(chosen if self.keys else tr(self._any))
        names = ", ".join(words for key, words in self._choices.items() if key in self.keys)
        self.setToolTip(names)
        self.setEnabled(bool(self._choices))

    def _choose(self) -> None:
        self.keys = frozenset(key for key, action in self._actions.items() if action.isChecked())
        self._show_words()
        self.chosen.emit()

    def _choose_any(self) -> None:
        self.show_chosen(frozenset())
        self.chosen.emit()
