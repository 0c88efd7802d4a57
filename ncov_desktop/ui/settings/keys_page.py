"""Which key does what, and what the mouse does; every change holds at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.command_table import COMMANDS
from ncov_desktop.ui.keys import key_words, keys_in_force, standard_keys
from ncov_desktop.ui.settings.key_field import KeyField
from ncov_desktop.ui.settings.mouse_choice import MouseChoice
from ncov_desktop.ui.widgets import label, section

if TYPE_CHECKING:
    from ncov_desktop.ui.settings.model import SettingsModel

_NAME = Qt.ItemDataRole.UserRole
_COMMANDS = {command.name: command for command in COMMANDS}
_STANDARD = {command.name: standard_keys(command) for command in COMMANDS}


class KeysPage(QWidget):
    """A searched list of commands; the chosen one takes the next key that is pressed in the field."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self._asked: tuple[str, str] | None = None  # a key, and the command that has it
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search command or key"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setToolTip(tr("Narrow the list by the name of a command or by a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = _list()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.field = KeyField()
        self.list.itemActivated.connect(self.field.setFocus)
        self.field.pressed.connect(self._pressed)
        self.said = label(name="dim")
        self.swap = _button(tr("Swap the two"), tr("Give each of the two commands the other's key"))
        self.leave = _button(tr("Leave it"), tr("Change nothing"))
        self.none = _button(tr("No key"), tr("Take the key away from the chosen command"))
        self.back = _button(
            tr("Back to the standard"), tr("Give the chosen command its first keys")
        )
        self.all_back = _button(
            tr("All back to the standard"), tr("Give every command its first keys")
        )
        self.swap.clicked.connect(self._swap)
        self.leave.clicked.connect(self._show_chosen)
        self.none.clicked.connect(lambda: self._give({self.chosen: ()}))
        self.back.clicked.connect(self._put_back)
        self.all_back.clicked.connect(self._put_all_back)
        self.mouse = MouseChoice(settings)
        self._arrange()
        settings.changed.connect(self._show)
        self._show()
        self._choose_first()

    @property
    def chosen(self) -> str:
        """The command whose key is changed, '' where none is chosen."""
        item = self.list.currentItem()
        return item.data(0, _NAME) if item is not None else ""

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.field, self.none, self.back))
        column.addWidget(self.said)
        column.addLayout(_row(self.swap, self.leave))
        column.addWidget(section(tr("Mouse")))
        column.addWidget(self.mouse)
        column.addWidget(self.all_back, 0, Qt.AlignmentFlag.AlignRight)

    def _force(self) -> Mapping[str, tuple[str, ...]]:
        return keys_in_force(COMMANDS, self._settings.settings.controls.keys)

    def _show(self) -> None:
        """The list as the keys are now; what is chosen stays chosen."""
        chosen, force = self.chosen, self._force()
        self.list.blockSignals(True)
        self.list.clear()
        for command in COMMANDS:
            keys = force[command.name]
            changed = keys != _STANDARD[command.name]
            standard = _words(_STANDARD[command.name]) if changed else ""
            item = QTreeWidgetItem(self.list, [tr(command.words), _words(keys), standard])
            item.setData(0, _NAME, command.name)
            item.setToolTip(0, tr(command.tip or command.words))
            if command.name == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.all_back.setEnabled(any(force[name] != keys for name, keys in _STANDARD.items()))
        self._narrow()
        self._show_chosen()

    def _narrow(self) -> None:
        wanted = self.search.text().casefold().split()
        for item in self._items():
            words = " ".join((item.text(0), item.text(1), item.toolTip(0))).casefold()
            item.setHidden(not all(word in words for word in wanted))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self._choose_first()

    def _choose_first(self) -> None:
        """The first command that is listed, or none."""
        listed = [item for item in self._items() if not item.isHidden()]
        if listed:
            self.list.setCurrentItem(listed[0])
        else:
            self.list.setCurrentIndex(QModelIndex())

    def _items(self) -> list[QTreeWidgetItem]:
        items = map(self.list.topLevelItem, range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _show_chosen(self) -> None:
        """The chosen command's key, and no question."""
        self._ask(None)
        name, force = self.chosen, self._force()
        for control in (self.field, self.none, self.back):
            control.setEnabled(bool(name))
        if name:
            keys = force[name]
            self.field.show_key(keys[0] if keys else "")
            self.none.setEnabled(bool(keys))
            self.back.setEnabled(keys != _STANDARD[name])
            words = tr("A new key for “{command}”:", command=tr(_COMMANDS[name].words))
            self.said.setText(words)

    def _pressed(self, key: str) -> None:
        name, force = self.chosen, self._force()
        other = next((each for each, keys in force.items() if key in keys and each != name), None)
        if other is None:
            self._give({name: (key,)})
        else:
            self._ask((key, other))

    def _ask(self, clash: tuple[str, str] | None) -> None:
        self._asked = clash
        self.swap.setVisible(clash is not None)
        self.leave.setVisible(clash is not None)
        if clash is not None:
            key, other = clash
            self.field.show_key(key)
            self.said.setText(
                tr(
                    "{key} belongs to “{command}”.",
                    key=key_words(key),
                    command=tr(_COMMANDS[other].words),
                )
            )

    def _swap(self) -> None:
        """The other command gets what this one had."""
        if self._asked is not None:
            key, other = self._asked
            had = self._force()[self.chosen]
            self._give({self.chosen: (key,), other: had})
            self.field.setFocus()

    def _put_back(self) -> None:
        """To its first keys; who has one of them now is asked about like any other clash."""
        name, force = self.chosen, self._force()
        standard = _STANDARD[name]
        for other, keys in force.items():
            taken = [key for key in standard if key in keys and other != name]
            if taken:
                self._ask((taken[0], other))
                return
        self._give({name: standard})

    def _put_all_back(self) -> None:
        controls = self._settings.settings.controls
        self._settings.choose(controls=replace(controls, keys={}))

    def _give(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Keeps only what differs from the standard, so that a later standard is not in the way."""
        controls = self._settings.settings.controls
        wanted = {**controls.keys, **keys}
        kept = {name: each for name, each in wanted.items() if each != _STANDARD.get(name)}
        self._settings.choose(controls=replace(controls, keys=kept))


def _words(keys: tuple[str, ...]) -> str:
    return ", ".join(map(key_words, keys)) or "–"


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels([tr("Command"), tr("Key"), tr("Standard")])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setAccessibleName(tr("Commands and their keys"))
    made.setToolTip(tr("Enter goes to the field for the new key"))
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.header().setSectionsMovable(False)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.header().setStretchLastSection(False)
    made.setColumnWidth(1, 130)
    made.setColumnWidth(2, 110)
    return made


def _button(words: str, tip: str) -> QPushButton:
    made = QPushButton(words)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GRID)
    for part in parts:
        row.addWidget(part, int(isinstance(part, QLineEdit)))
    if not isinstance(parts[0], QLineEdit):
        row.addStretch(1)
    return row
