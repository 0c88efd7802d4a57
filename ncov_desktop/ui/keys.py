"""Which key does what: the standard, what the user made of it, and words that follow it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QWidget,
)

if TYPE_CHECKING:
    from ncov_desktop.ui.command_table import Command

_PORTABLE, _NATIVE = (
    QKeySequence.SequenceFormat.PortableText,
    QKeySequence.SequenceFormat.NativeText,
)
_ALONE = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
_RESERVED = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keys_in_force(
    commands: Iterable[Command], chosen: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """The keys of every command, by its name; no key belongs to two.

    chosen: by name of the command. Names and keys that do not exist are passed over: a command with no
        key left that makes sense keeps its standard. What was chosen goes before what is standard,
        and what stands higher in the list before what stands lower.
    """
    commands = tuple(commands)
    wanted: dict[str, tuple[str, ...]] = {}
    for command in commands:
        keys = chosen.get(command.name)
        if keys is not None:
            sound = tuple(dict.fromkeys(key for key in map(sound_key, keys) if key))
            if sound or not keys:
                wanted[command.name] = sound
    force: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for by_choice in (True, False):
        for command in commands:
            if (command.name in wanted) is by_choice:
                keys = wanted.get(command.name, standard_keys(command))
                force[command.name] = tuple(key for key in keys if key not in taken)
                taken.update(keys)
    return {command.name: force[command.name] for command in commands}


def standard_keys(command: Command) -> tuple[str, ...]:
    """The keys that a command has at first, written as they are kept; Enter may be one of them."""
    return tuple(_sequence(key).toString(_PORTABLE) for key in command.keys)


def sound_key(key: str) -> str:
    """One key as it is kept, 'Ctrl+O'; '' for what is none, or no single one."""
    sequence = _sequence(key)
    if sequence.count() != 1 or not may_be_chosen(sequence[0]):  # type: ignore[index]
        return ""
    return sequence.toString(_PORTABLE)


def may_be_chosen(pressed: QKeyCombination) -> bool:
    """False for Tab and Enter, which walk and press, and for Shift and the like alone."""
    return pressed.key() not in (*_ALONE, *_RESERVED)


def pressed_key(pressed: QKeyCombination) -> str:
    """A key that was pressed, as it is kept: '+' rather than 'Shift++', wherever it lies."""
    key, held = pressed.key(), pressed.keyboardModifiers()
    held &= ~Qt.KeyboardModifier.KeypadModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    letter = chr(key) if 0x20 < key < 0x110000 and key < Qt.Key.Key_Escape else ""
    if letter and not letter.isalnum():
        held &= ~shift
    return sound_key(QKeySequence(QKeyCombination(held, key)).toString(_PORTABLE))


def key_words(key: str) -> str:
    """A key as it is written on the keyboard."""
    return _sequence(key).toString(_NATIVE)


def _sequence(key: str) -> QKeySequence:
    return QKeySequence.fromString(key, _PORTABLE)


def action_key(action: QAction) -> str:
    """The first key of a command as it is written on the keyboard, '' where it has none."""
    return action.shortcut().toString(_NATIVE)


def with_keys(words: str, actions: Iterable[QAction]) -> str:
    """The words with the keys that do the same, 'Fit (=)'; the words alone where there are none."""
    keys = [key for key in map(action_key, actions) if key]
    return f"{words} ({', '.join(keys)})" if keys else words


class KeyFollower(QObject):
    """Calls `show` whenever a key of the commands changes, for as long as the control lives."""

    def __init__(self, control: QWidget, show: Callable[[], None], *actions: QAction) -> None:
        super().__init__(control)
        self._actions, self._show_words = actions, show
        self._keys: list[str] | None = None
        for action in actions:
            action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        keys = [action_key(action) for action in self._actions]
        if keys != self._keys:
            self._keys = keys
            self._show_words()


def follow_keys(control: QWidget, words: str, *actions: QAction) -> None:
    """Keeps a control's tooltip true: the words and the keys in force of the commands."""
    KeyFollower(control, lambda: control.setToolTip(with_keys(words, actions)), *actions)


def is_needed_by(control: QWidget, key: int) -> bool:
    """Whether a control acts on this key itself, so that no command may take it.

    Space presses a button or a box, Enter opens what is chosen in a list or takes a number; arrows
    and the like move inside sliders and lists.
    """
    if key == Qt.Key.Key_Space:
        return isinstance(control, (QAbstractButton, QComboBox))
    if key in _ENTER:
        return isinstance(control, (QAbstractItemView, QAbstractSpinBox))
    moved = (QAbstractSlider, QAbstractSpinBox, QComboBox, QAbstractItemView)
    return key in _MOVES and isinstance(control, moved)
