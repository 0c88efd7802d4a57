"""A field that takes the next key that is pressed, whatever the key does elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ncov_desktop.text.language import tr
from ncov_desktop.ui.keys import key_words, may_be_chosen, pressed_key


class KeyField(QLineEdit):
    """Shows a key. Tab leaves the field, so Tab itself is never taken.

    pressed: the key as it is kept.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key here"))
        self.setAccessibleName(tr("New key"))
        self.setToolTip(tr("Click here, or come here with Tab, and press the new key"))

    def show_key(self, key: str) -> None:
        """A key as it is kept, '' for none."""
        self.setText(key_words(key))

    def event(self, event: QEvent) -> bool:
        """Every key comes here rather than to a command or to the dialog, but for those that walk on."""
        if isinstance(event, QKeyEvent) and may_be_chosen(event.keyCombination()):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                key = pressed_key(event.keyCombination())
                if key:
                    self.pressed.emit(key)
                return True
        return super().event(event)
