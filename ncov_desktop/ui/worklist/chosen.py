"""What is done with the films that are chosen in the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox

from ncov_desktop.text.language import tr
from ncov_desktop.ui.worklist.columns import COLUMNS
from ncov_desktop.ui.worklist.copying import rows_as_text
from ncov_desktop.ui.worklist.exporting import export

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ReviewAnswer
    from ncov_desktop.ui.worklist.model import WorklistModel
    from ncov_desktop.ui.worklist.rows import Records
    from ncov_desktop.ui.worklist.screening_model import ScreeningModel
    from ncov_desktop.ui.worklist.table import Table

# So many films are not reviewed or screened by a slip of the hand.
_ASKED_FROM = 20
_MOST_COPIED = 100_000
_LONGEST_NOTE = 1_000


class ChosenFilms(QObject):
    """Review, note, copy, export and screening again; of many films only after a question.

    said(sentence): what is in the way.
    """

    said = Signal(str)

    def __init__(self, table: Table, model: WorklistModel, screening: ScreeningModel) -> None:
        super().__init__(table)
        self._table, self._model, self._screening = table, model, screening

    def menu(self) -> QMenu:
        """What can be done with several films; its words say with which."""
        menu = QMenu(self._table)
        self.copying = menu.addAction(tr("Copy as text"))
        self.exporting = menu.addAction("")
        self.screening_again = menu.addAction("")
        self.copying.triggered.connect(self.copy)
        self.exporting.triggered.connect(self._export)
        self.screening_again.triggered.connect(self._screen_again)
        menu.aboutToShow.connect(self._show_menu)
        return menu

    def review(self, answer: ReviewAnswer) -> None:
        """Says the answer of every chosen film."""
        self._with_records(tr("Review"), lambda records: self._model.review(_ids(records), answer))

    def note(self) -> None:
        """Asks for a note on the chosen films; the answer of each stays what it is."""
        record = self._table.current_record()
        if record is None:
            return
        before = record.review.note if record.review else ""
        words, wanted = QInputDialog.getText(
            self._table, tr("Note"), tr("A note on the chosen films:"), text=before
        )
        if wanted:
            note = words.strip()[:_LONGEST_NOTE]
            self._with_records(
                tr("Note"), lambda records: self._model.review(_ids(records), None, note)
            )

    def copy(self) -> None:
        """The rows as text, to the clipboard."""
        if self._table.chosen_count() > _MOST_COPIED:
            self.said.emit(tr("These are too many films to be copied; export them."))
            return
        by_key = {each.key: each for each in COLUMNS}
        columns = [by_key[key] for key in self._table.columns_shown()]
        hidden = self._model.rows.identity_hidden

        def copy(records: Records) -> None:
            QGuiApplication.clipboard().setText(rows_as_text(records, columns, hidden))

        self._model.fetch(self._table.chosen_rows(), copy)

    def _show_menu(self) -> None:
        """One film alone is hardly ever meant to be exported."""
        chosen = self._table.chosen_count()
        few = tr("Export %n chosen films …", n=chosen)
        self.exporting.setText(few if chosen > 1 else tr("Export all that are listed …"))
        self.screening_again.setText(tr("Screen %n chosen films again", n=chosen))
        for action in (self.copying, self.screening_again):
            action.setEnabled(chosen > 0)

    def _export(self) -> None:
        several = self._table.chosen_count() > 1
        everything = [range(self._model.rows.rowCount())]
        places = self._table.chosen_rows() if several else everything
        export(self._table, self._model, places)

    def _screen_again(self) -> None:
        self._with_records(tr("Screen again"), self._screening.again)

    def _with_records(self, title: str, act: Callable[[Records], None]) -> None:
        """Calls `act` with the chosen films, once the reader has agreed to many."""
        count = self._table.chosen_count()
        if not count:
            return
        if count > _MOST_COPIED:
            self.said.emit(tr("These are too many films at once; choose fewer."))
            return
        asked = tr("This is for %n films. Go on?", n=count)
        if count >= _ASKED_FROM:
            answer = QMessageBox.question(self._table, title, asked)
            if answer is not QMessageBox.StandardButton.Yes:
                return
        self._model.fetch(self._table.chosen_rows(), act)


def _ids(records: Records) -> list[int]:
    return [record.id for record in records]
