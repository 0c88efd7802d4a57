"""What stands before the Admin tab until the administrator's password was given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.door_model import Door, DoorModel
from ncov_desktop.ui.widgets import label

_WIDTH = 400
_GUARDS = mark(
    "Networks are trained and activated here. The password guards against accidents, not against "
    "attackers: whoever may write to the program's data folder can take it away."
)
_DIFFERENT = mark("The two passwords are not the same.")


class DoorPage(QWidget):
    """Asks for a new password twice where there is none, else for the one there is."""

    def __init__(self, model: DoorModel) -> None:
        super().__init__()
        self.model = model
        self.headline, self.meaning = label(name="headline"), label(tr(_GUARDS), "dim")
        self.password, self.again = _field(tr("Password")), _field(tr("The same password again"))
        self.open = QPushButton()
        self.open.setObjectName("primary")
        self.wrong = label()
        self.forgotten = label(name="dim")
        theme.paint_sign(self.wrong, "error")
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(theme.GRID + 4)
        for part in (self.headline, self.meaning, self.password, self.again, self.wrong,
                     self.open, self.forgotten):  # fmt: skip
            part.setFixedWidth(_WIDTH)
            column.addWidget(part)
        self.password.returnPressed.connect(self._enter)
        self.again.returnPressed.connect(self._give)
        self.open.clicked.connect(self._give)
        for field in (self.password, self.again):
            field.textEdited.connect(lambda _: self.wrong.hide())
        model.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        first = state.door is Door.FIRST
        self.headline.setText(tr("Choose an administrator password") if first
                              else tr("Administrator"))  # fmt: skip
        self.again.setVisible(first)
        self.open.setText(tr("Set it and open") if first else tr("Open"))
        self.forgotten.setVisible(not first)
        self.forgotten.setText(
            tr("Forgotten? Delete the file administrator.json in the program's data folder; "
               "networks and trainings stay.")
        )  # fmt: skip
        for part in (self.password, self.again, self.open):
            part.setEnabled(not state.trying and state.door is not Door.LOOKING)
        failure = state.failure
        self.wrong.setVisible(failure is not None)
        if failure is not None:
            self.wrong.setText(str(text.error_message(failure)))
            self.password.clear()
            self.again.clear()
        if state.door is Door.OPEN:
            self.password.clear()
            self.again.clear()
        elif self.isVisible() and not state.trying:
            self.password.setFocus()

    def _enter(self) -> None:
        """Enter in the first field leads on to the second."""
        if self.again.isVisible():
            self.again.setFocus()
        else:
            self._give()

    def _give(self) -> None:
        word = self.password.text()
        if self.model.state.door is not Door.FIRST:
            self.model.open(word)
        elif word == self.again.text():
            self.model.set_first(word)
        else:
            self.wrong.setText(tr(_DIFFERENT))
            self.wrong.show()
            self.again.selectAll()
            self.again.setFocus()


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
