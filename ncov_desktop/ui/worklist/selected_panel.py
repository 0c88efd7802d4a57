"""The film that is chosen in the list, and what a reader says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton

from ncov_desktop.core.screening import ReviewAnswer, Status
from ncov_desktop.text.language import capitals, mark, tr
from ncov_desktop.text.worklist import review_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import tip_words
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.widgets import SidePanel, label, section
from ncov_desktop.ui.worklist.preview import FilmCard

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord

WIDTH = 272
ANSWERS = {
    "agree": ReviewAnswer.AGREE,
    "unsure": ReviewAnswer.UNSURE,
    "disagree": ReviewAnswer.DISAGREE,
}
_TITLES = {"agree": mark("Agree"), "unsure": mark("Unsure"), "disagree": mark("Disagree")}


class SelectedPanel(SidePanel):
    """open_asked(): the film is to be opened in Read. undo_asked(): the last review is taken back."""

    open_asked = Signal()
    undo_asked = Signal()

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__(WIDTH)
        self.setFixedWidth(WIDTH)
        self.title = section(tr("Chosen"))
        self.card = FilmCard(WIDTH - 4 * theme.GRID, heat_shown=False)
        self.heat = QCheckBox(tr("Heat map"))
        self.heat.setToolTip(tr("Lay the heat map of the screening over the small film"))
        self.heat.toggled.connect(self.card.show_heat)
        self.name = label(name="dim")
        self.review = label()
        self.answers = {name: QPushButton(tr(words)) for name, words in _TITLES.items()}
        row = QHBoxLayout()
        row.setSpacing(0)
        for name, button in self.answers.items():
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setAutoExclusive(False)
            follow_keys(button, tip_words(name), actions[name])
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        self.note = QPushButton(tr("Note …"))
        follow_keys(self.note, tip_words("note"), actions["note"])
        self.note.clicked.connect(actions["note"].trigger)
        self.undo = QPushButton(tr("Take back"))
        follow_keys(self.undo, tr("Take the last review back"), actions["undo"])
        self.undo.clicked.connect(self.undo_asked)
        lower = QHBoxLayout()
        lower.addWidget(self.note)
        lower.addWidget(self.undo)
        self.open = QPushButton(tr("Open in Read"))
        self.open.setToolTip(tr("Open the film in Read (Enter)"))
        self.open.clicked.connect(self.open_asked)
        self.column.addWidget(self.title)
        self.column.addWidget(self.card)
        self.column.addWidget(self.heat)
        self.column.addWidget(self.name)
        self.column.addWidget(section(tr("Review")))
        self.column.addWidget(self.review)
        self.column.addLayout(row)
        self.column.addLayout(lower)
        self.column.addWidget(self.open)
        self.column.addWidget(label(tr("Enter opens it; N and P then walk the list."), "dim"))
        self.column.addStretch(1)
        self.show_chosen(None, 0, undoable=False)

    def show_chosen(
        self, record: ScreeningRecord | None, count: int, *, undoable: bool, named: bool = True
    ) -> None:
        """record: of the current row. count: of chosen rows. named: whether its file may be named."""
        several = tr("%n films chosen", n=count)
        self.title.setText(capitals(several if count > 1 else tr("Chosen")))
        self.undo.setEnabled(undoable)
        self.heat.setEnabled(record is not None and record.outcome.prediction is not None)
        for control in (*self.answers.values(), self.note):
            control.setEnabled(count > 0)
        self.open.setEnabled(record is not None and record.outcome.status is not Status.UNREADABLE)
        if record is None:
            self.card.clear()
            self.card.film.show_words(tr("Choose a film in the list."))
            self.name.setText("")
            self.review.setText("")
            return
        self.card.show_record(record)
        self.name.setText(record.outcome.file.source.file_name if named else "")
        said = record.review
        self.review.setText(review_words(record) if said else tr("Nobody has said a word yet."))
        for name, button in self.answers.items():
            button.setChecked(said is not None and said.answer is ANSWERS[name])
