"""The reader's own read: asked for while the network's answer is sealed, kept beside it afterwards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.own_read import Confidence, OwnRead, ReadClass, ReaderAnswer
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.own_read_model import OwnReadState
from ncov_desktop.ui.widgets import card, label, refill, section

COMMANDS = {
    ReadClass.COVID19: "read_covid19",
    ReadClass.OTHER_PNEUMONIA: "read_other",
    ReadClass.NO_PNEUMONIA: "read_none",
}
CONFIDENCE_COMMANDS = {each: f"confidence{each.value}" for each in Confidence}
UNSEAL, AGAIN = "unseal", "read_again"
_GAP = "   "


class OwnReadPanel(QWidget):
    """One question before the seal is opened, one line and a change of mind after it.

    unrecorded_asked: the reader goes on although nothing can be recorded.
    """

    unrecorded_asked = Signal()

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.first, self.compared = label(), label(name="dim")
        self.question = ReadQuestion(actions)
        self.changes = {
            each: _choice(actions[name], tr(text.READ_CLASSES_SHORT[each]), gap=" ")
            for each, name in COMMANDS.items()
        }
        self.unseal = _button(actions[UNSEAL], tr("Show the network's answer"))
        self.unseal.setObjectName("primary")
        self.again = _button(actions[AGAIN], tr("Read it again"))
        self.again.setObjectName("more")
        self.unrecorded = QPushButton(tr("Go on without recording"))
        self.unrecorded.setToolTip(tr("Show the network's answer; this read is not kept"))
        self.unrecorded.clicked.connect(self.unrecorded_asked)
        self.sealed = label(name="dim")
        self._unsealing = actions[UNSEAL]
        self.problem = QVBoxLayout()
        self._said = ""
        self.mind = self._mind_part()
        self._arrange()
        self.show_read(OwnReadState())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(section(tr("Your read")), 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self.first)
        column.addWidget(self.compared)
        column.addWidget(self.mind)
        column.addWidget(self.question)
        column.addLayout(self.problem)
        column.addWidget(self.unseal)
        column.addWidget(self.unrecorded)
        column.addWidget(self.sealed)

    def _mind_part(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.changes.values():
            row.addWidget(button)
        return part

    def show_read(self, state: OwnReadState) -> None:
        """What was put down so far."""
        read = state.read
        self._show_problem(state)
        if read is None:
            return
        asked = read.sealed
        self.question.show_answer(read.first)
        for each, button in self.changes.items():
            button.setChecked(not asked and each is read.final_label)
        asking: tuple[QWidget, ...] = (self.question, self.unseal, self.sealed)
        answered: tuple[QWidget, ...] = (self.first, self.mind, self.again)
        for part in (*asking, *answered):
            part.setVisible(asked is (part in asking))
        self.unrecorded.setVisible(asked and state.problem is not None)
        self.sealed.setText(
            tr(
                "The network's answer stays sealed until you have put down both and press {key}.",
                key=_key(self._unsealing) or self.unseal.text(),
            )
        )
        self._show_words(read, state.unrecorded)

    def _show_words(self, read: OwnRead, unrecorded: bool) -> None:
        asked = read.sealed
        self.first.setText("" if asked else text.first_read_words(read))
        words = [] if asked else [text.compared_words(read)]
        if unrecorded:
            words.append(tr("This read is not recorded."))
        self.compared.setText(" ".join(part for part in words if part))
        self.compared.setVisible(bool(self.compared.text()))

    def _show_problem(self, state: OwnReadState) -> None:
        problem = state.problem
        message = text.error_message(problem) if problem is not None else None
        if str(message or "") == self._said:
            return
        self._said = str(message or "")
        refill(
            self.problem,
            [card("×", theme.DARK.error, message.what, message.action)] if message else [],
        )


class ReadQuestion(QWidget):
    """What the film shows, and how sure the reader is of it."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.classes = {
            each: _choice(actions[name], tr(text.READ_CLASSES[each]), gap=_GAP)
            for each, name in COMMANDS.items()
        }
        self.confidences = {
            each: _choice(actions[name], str(each.value))
            for each, name in CONFIDENCE_COMMANDS.items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("What does this film show?")))
        for button in self.classes.values():
            column.addWidget(button)
        column.addSpacing(theme.GRID)
        column.addWidget(label(tr("How sure are you?")))
        scale = QHBoxLayout()
        scale.setSpacing(0)
        for confidence, button in self.confidences.items():
            button.setAccessibleName(text.confidence_words(confidence))
            scale.addWidget(button)
        column.addLayout(scale)
        column.addLayout(self._ends(actions))
        column.addSpacing(theme.GRID)

    def _ends(self, actions: dict[str, QAction]) -> QHBoxLayout:
        """What the first and the last number mean."""
        row = QHBoxLayout()
        for confidence, side in (
            (Confidence.GUESS, Qt.AlignmentFlag.AlignLeft),
            (Confidence.CERTAIN, Qt.AlignmentFlag.AlignRight),
        ):
            key = _key(actions[CONFIDENCE_COMMANDS[confidence]])
            end = label(f"{tr(text.CONFIDENCES[confidence])}   {key}".rstrip(), "dim")
            end.setAlignment(side)
            row.addWidget(end)
        return row

    def show_answer(self, answer: ReaderAnswer) -> None:
        """What was put down so far."""
        for each, button in self.classes.items():
            button.setChecked(each is answer.label)
        for sure, button in self.confidences.items():
            button.setChecked(sure is answer.confidence)


def _button(action: QAction, words: str, gap: str | None = None) -> QPushButton:
    """A button that does what the command does and is enabled as it is.

    gap: between the words and the command's key, None where the key is not named on the button.
    """
    button = QPushButton()
    button.setAccessibleName(words)
    button.clicked.connect(partial(_trigger, action))

    def show() -> None:
        button.setText(words if gap is None else f"{words}{gap}{_key(action)}".rstrip())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    action.changed.connect(show)
    show()
    return button


def _trigger(action: QAction) -> None:
    action.trigger()


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _choice(action: QAction, words: str, gap: str | None = None) -> QPushButton:
    button = _button(action, words, gap)
    button.setObjectName("choice")
    button.setCheckable(True)
    return button
