"""How far to trust the result: what the reader says, what was found out, what is remarked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.results import Severity
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import tip_words
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.reading.state import ReadingState
from ncov_desktop.ui.reading.trust_rows import ROWS, Mark, Row, rows_of
from ncov_desktop.ui.widgets import card, label, refill, section

if TYPE_CHECKING:
    from ncov_desktop.core.results import Finding
    from ncov_desktop.ui.reading.meaning_popup import MeaningPopup

COMMANDS = {
    Pneumonia.YES: "pneumonia_yes",
    Pneumonia.NO: "pneumonia_no",
    Pneumonia.UNSURE: "pneumonia_unsure",
}


class TrustPanel(QWidget):
    """The question, one row for each part, and the remarks on the film.

    confirmed: Pneumonia, or None where the reader takes the answer back.
    retry_asked: the TrustPart that failed.
    """

    confirmed = Signal(object)
    retry_asked = Signal(object)

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.question = PneumoniaQuestion(actions)
        self.rows = {key: TrustRow() for key in ROWS}
        self.remarks = QVBoxLayout()
        self.remarks.setSpacing(6)
        self._remarked: tuple[Finding, ...] | None = None
        self._popup: MeaningPopup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(tr("How far to trust it")))
        column.addWidget(self.question)
        for row in self.rows.values():
            row.opened.connect(partial(self._open, row))
            row.retry_asked.connect(self.retry_asked)
            column.addWidget(row)
        column.addLayout(self.remarks)
        self.question.confirmed.connect(self.confirmed)
        self.show_state(ReadingState())

    def show_state(self, state: ReadingState) -> None:
        """What is known now; widgets stay, so that the keyboard stays where it is."""
        self.question.show_answer(state.pneumonia, enabled=state.opened is not None)
        rows = rows_of(state)
        for key, widget in self.rows.items():
            widget.setVisible(key in rows)
            widget.show_row(rows.get(key))
        self._close_stale_popup()
        found = state.opened.findings if state.opened else ()
        remarked = tuple(finding for finding in found if finding.severity is Severity.WARN)
        if remarked != self._remarked:
            self._remarked = remarked
            refill(self.remarks, [_remark(finding) for finding in remarked])

    def _open(self, row: TrustRow) -> None:
        from ncov_desktop.ui.reading.meaning_popup import MeaningPopup

        if row.row is not None:
            self._popup = MeaningPopup(row.row, self)
            self._popup.destroyed.connect(self._popup_gone)
            self._popup.show_beside(row.mapToGlobal(QPoint(0, 0)))

    def _popup_gone(self) -> None:
        self._popup = None

    def _close_stale_popup(self) -> None:
        """What it says may not be seen, or not be true, any more."""
        if self._popup is not None and self._popup.row not in [w.row for w in self.rows.values()]:
            self._popup.close()
            self._popup = None


class PneumoniaQuestion(QWidget):
    """The network only tells pneumonias apart, so the reader is asked whether there is one."""

    confirmed = Signal(object)

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign = label()
        self.sign.setFixedWidth(12)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.meaning = label(name="dim")
        self.answers = {answer: QPushButton(text.PNEUMONIA_ANSWERS[answer]) for answer in Pneumonia}
        question = tr(text.PNEUMONIA_QUESTION)
        choices = QHBoxLayout()
        choices.setSpacing(0)
        for answer, button in self.answers.items():
            button.setObjectName("choice")
            button.setCheckable(True)
            follow_keys(button, tip_words(COMMANDS[answer]), actions[COMMANDS[answer]])
            button.setAccessibleName(f"{question} {button.text()}")
            button.clicked.connect(partial(self._chosen, answer))
            choices.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(question))
        words.addWidget(self.meaning)
        words.addSpacing(4)
        words.addLayout(choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 6, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self.sign)
        row.addLayout(words, 1)

    def show_answer(self, said: Pneumonia | None, *, enabled: bool) -> None:
        """The reader's answer so far."""
        mark = Mark.GOOD if said is Pneumonia.YES else Mark.CARE
        sign, colour, _ = mark.value
        self.sign.setText(sign)
        theme.paint_sign(self.sign, colour)
        self.meaning.setText(text.PNEUMONIA_MEANINGS[said])
        self.setToolTip(tr(text.CONDITION))
        for answer, button in self.answers.items():
            button.setChecked(answer is said)
            button.setEnabled(enabled)

    def _chosen(self, answer: Pneumonia) -> None:
        self.confirmed.emit(answer if self.answers[answer].isChecked() else None)


class TrustRow(QWidget):
    """A sign, what was found, the figures; a click or its button opens what it means.

    retry_asked: the TrustPart that failed.
    """

    opened = Signal()
    retry_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.row: Row | None = None
        self.sign, self.title, self.detail = label(), label(), label(name="dim")
        self.sign.setFixedWidth(12)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.more = QPushButton("?")
        self.more.setObjectName("more")
        self.more.clicked.connect(self.opened)
        self.again = QPushButton(tr("Try again"))
        self.again.setObjectName("more")
        self.again.hide()
        self.again.clicked.connect(self._try_again)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.GRID, 6, 4, 6)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.sign, 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.more, 0, 2, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self.detail, 1)
        below.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(below, 1, 1, 1, 2)

    def show_row(self, row: Row | None) -> None:
        """Replaces what is said; None leaves nothing of it, not even hidden."""
        if row == self.row:
            return
        self.row = row
        self.again.setVisible(row is not None and row.failed is not None)
        if row is None:
            for each in (self.sign, self.title, self.detail):
                each.clear()
            self.setToolTip("")
            self.more.setToolTip("")
            self.more.setAccessibleName("")
            self.again.setAccessibleName("")
            return
        sign, colour, word = row.mark.value
        self.sign.setText(sign)
        theme.paint_sign(self.sign, colour)
        self.title.setText(row.title)
        self.detail.setText(row.detail)
        self.setToolTip(tr("{part}: what it means and what was measured", part=row.name))
        self.more.setToolTip(self.toolTip())
        self.more.setAccessibleName(f"{row.name}, {tr(word)}: {row.title}, {row.detail}")

        self.again.setToolTip(tr("{part}: work it out again", part=row.name))
        self.again.setAccessibleName(self.again.toolTip())

    def _try_again(self) -> None:
        if self.row is not None and self.row.failed is not None:
            self.more.setFocus()  # this button goes, and the keyboard stays in its row
            self.retry_asked.emit(self.row.failed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()


def _remark(finding: Finding) -> QWidget:
    title, meaning = text.finding_words(finding)
    return card("!", "warning", title, meaning)
