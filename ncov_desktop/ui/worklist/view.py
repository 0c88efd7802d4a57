"""The Worklist tab put together, and one way from state to screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.screening import Counts, Status, WorklistFilter
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.worklist.chosen import ChosenFilms
from ncov_desktop.ui.worklist.filter_panel import FilterPanel
from ncov_desktop.ui.worklist.head import Head
from ncov_desktop.ui.worklist.model import Phase, WorklistModel
from ncov_desktop.ui.worklist.pages import EmptyPage, Message, StatePage
from ncov_desktop.ui.worklist.pictures import Pictures
from ncov_desktop.ui.worklist.preview import Popup
from ncov_desktop.ui.worklist.saved_filters import SavedFilters
from ncov_desktop.ui.worklist.screening_strip import ScreenDialog, ScreeningStrip, choose_folder
from ncov_desktop.ui.worklist.selected_panel import SelectedPanel
from ncov_desktop.ui.worklist.sweep_strip import SweepStrip
from ncov_desktop.ui.worklist.table import Table
from ncov_desktop.ui.worklist.watch_strip import WatchDialog, WatchStrip

if TYPE_CHECKING:
    from ncov_desktop.core.watching import WatchedFolder
    from ncov_desktop.ui.worklist.parts import WorklistParts

_NEWS_MS = 1_000


class WorklistView(QWidget):
    """Shows the model's state; asks it for what the reader does."""

    def __init__(self, parts: WorklistParts, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.parts = parts
        self.model: WorklistModel = parts.model
        self.filters, self.head = FilterPanel(actions["find"]), Head()
        self.saved = SavedFilters(parts.choices)
        self.table = Table(self.model.rows)
        self.chosen = ChosenFilms(self.table, self.model, parts.screening)
        self.selected = SelectedPanel(actions)
        self.message, self.pages = Message(), QStackedWidget()
        self.state_page, self.empty = StatePage(), EmptyPage(actions)
        self.strip = ScreeningStrip(parts.screening)
        self.watching, self.sweeping = WatchStrip(parts.watch), SweepStrip(parts.sweep)
        self.columns, self.films = QPushButton(tr("Columns")), QPushButton(tr("Films"))
        self.films.setToolTip(tr("Do something with the chosen films, or with all that are listed"))
        made_by = (self.model.tasks, parts.reading.film_reader, lambda: self.model.list)
        self.pictures, self.hovering = Pictures(*made_by), Pictures(*made_by)
        self.popup = Popup(self)
        self._hovered_at = QPoint()
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(self._show_news)
        self._arrange(actions)
        self._connect()
        self._show_state()
        self._show_chosen()

    def search(self) -> None:
        """The place where words are searched."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def refresh(self) -> None:
        """Reads the list again; what is seen of it stays where it is."""
        record = self.table.current_record()
        self.model.refresh(record.id if record else None, self.table.top_row())

    def hide_identity(self, hidden: bool) -> None:
        """Whether what names a patient stays out of everything here."""
        if hidden == self.model.rows.identity_hidden:
            return
        self.model.rows.hide_identity(hidden)
        self.strip.identity_hidden = hidden
        self.strip.show_state()
        self.watching.identity_hidden = hidden
        self.watching.show_state()
        self.message.hide()
        self.filters.hide_identity(hidden)
        self.saved.hide_identity(hidden)
        if hidden:
            self.popup.hide()
            self.model.show(replace(self.model.state.filter, text=""))
        self._show_chosen()

    def screen_folder(self) -> None:
        """Asks which folder, and screens it."""
        if self.parts.screening.runs:
            self.message.show_wrong(
                tr("A folder is being screened. Wait for its end, or stop it first.")
            )
            return
        folder = choose_folder(self)
        if folder is None:
            return
        dialog = ScreenDialog(folder, self, identity_hidden=self.model.rows.identity_hidden)
        dialog.accepted.connect(
            lambda: self.parts.screening.start(
                folder, recursive=dialog.recursive.isChecked(), again=dialog.again.isChecked()
            )
        )
        dialog.open()

    def watch_folder(self, before: WatchedFolder | None) -> None:
        """Asks which folder, and watches it. before: what was watched last."""
        if self.parts.watch.runs:
            self.message.show_wrong(tr("A folder is being watched. Stop that first."))
            return
        folder = choose_folder(self, tr("Watch a folder"))
        if folder is None:
            return
        hidden = self.model.rows.identity_hidden
        dialog = WatchDialog(folder, before, self, identity_hidden=hidden)
        dialog.accepted.connect(lambda: self.parts.watch.start(dialog.watched))
        dialog.open()

    def _arrange(self, actions: dict[str, QAction]) -> None:
        self.filters.foot.insertWidget(1, self.saved)
        screen = QPushButton(actions["screen"].text())
        screen.setObjectName("primary")
        screen.setToolTip(actions["screen"].toolTip())
        screen.clicked.connect(actions["screen"].trigger)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 2 * theme.GRID)
        foot.setSpacing(theme.GRID)
        foot.addWidget(screen)
        watch = QPushButton(actions["watch"].text())
        watch.setToolTip(actions["watch"].toolTip())
        watch.clicked.connect(actions["watch"].trigger)
        foot.addWidget(watch)
        self.filters.foot.addLayout(foot)
        for button in (self.columns, self.films):
            self.head.more.addWidget(button)
        self.films.setMenu(self.chosen.menu())
        for page in (self.state_page, self.empty, self.table):
            self.pages.addWidget(page)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.strip)
        centre.addWidget(self.watching)
        centre.addWidget(self.sweeping)
        centre.addWidget(self.head)
        stacked = QGridLayout()
        stacked.addWidget(self.pages, 0, 0)
        stacked.addWidget(self.message, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self.message.raise_()
        centre.addLayout(stacked, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addLayout(centre, 1)
        row.addWidget(self.selected)

    def _connect(self) -> None:
        model, table = self.model, self.table
        model.changed.connect(self._show_state)
        model.listed.connect(lambda: self.table.choose_row(0))
        model.listed.connect(self._show_chosen)
        model.refreshed.connect(self.table.choose_again)
        model.rows.dataChanged.connect(self._show_chosen)
        model.did.connect(self.message.show_done)
        self.parts.screening.did.connect(self.message.show_done)
        self.parts.sweep.did.connect(self.message.show_done)
        parts = self.parts
        for speaker in (
            model,
            self.chosen,
            parts.choices,
            parts.screening,
            parts.watch,
            parts.sweep,
        ):
            speaker.said.connect(self.message.show_wrong)
        self.parts.screening.stored.connect(self._arrived)
        self.parts.watch.stored.connect(self._arrived)
        model.rows.outdated.connect(self._arrived)
        self.parts.walk.failed.connect(self._open_failed)
        self.state_page.retry.clicked.connect(model.open)
        self.empty.clear.clicked.connect(lambda: model.show(WorklistFilter()))
        self.filters.changed.connect(model.show)
        self.saved.chosen.connect(model.show)
        self.saved.current = lambda: model.state.filter
        self.head.status_chosen.connect(self._show_only)
        self.columns.clicked.connect(self._show_columns_menu)
        table.sorted_by.connect(lambda sort: model.show(sort=sort))
        table.opened.connect(self._open)
        table.chosen.connect(self._show_chosen)
        table.copy_asked.connect(self.chosen.copy)
        table.undo_asked.connect(model.undo)
        table.hovered.connect(self._hover)
        table.arranged.connect(self.parts.choices.keep_columns)
        self.parts.choices.changed.connect(self._show_columns)
        self.selected.open_asked.connect(lambda: self._open(table.currentIndex().row()))
        self.selected.undo_asked.connect(model.undo)
        self.pictures.made.connect(self.selected.card.show_made)
        self.hovering.made.connect(self._hover_made)

    def _show_state(self) -> None:
        state = self.model.state
        outline = state.outline
        counts = outline.counts if outline else Counts()
        self.table.show_sort(state.sort)
        if outline is not None:
            self.filters.show_choices(outline.views, outline.model_ids)
        self.filters.show_filter(state.filter, counts)
        self.head.show_list(state.filter, state.sort, outline.rows if outline else None, counts)
        self.selected.undo.setEnabled(state.undoable)
        empty = outline is not None and outline.rows == 0
        self.head.setVisible(state.phase is Phase.READY)
        self.selected.setVisible(state.phase is Phase.READY)
        if state.phase is not Phase.READY:
            self.state_page.show_state(state.phase, state.failure)
            self.pages.setCurrentWidget(self.state_page)
        elif empty:
            self.empty.show_reason(nothing_stored=outline is not None and outline.nothing_stored)
            self.pages.setCurrentWidget(self.empty)
        else:
            self.pages.setCurrentWidget(self.table)

    def _show_chosen(self) -> None:
        record = self.table.current_record()
        chosen = self.table.chosen_count()
        self.selected.show_chosen(
            record,
            chosen,
            undoable=self.model.state.undoable,
            named=not self.model.rows.identity_hidden,
        )
        if record is None:
            self.pictures.stop()
        elif record.outcome.status is Status.UNREADABLE:
            self.pictures.stop()
            self.selected.card.film.show_words(tr("There is no film to be shown."))
        elif not self.selected.card.film.has_picture:
            self.pictures.ask(record)

    def _arrived(self) -> None:
        """Films come one after the other; the list is read again now and then."""
        if not self._news.isActive():
            self._news.start()

    def _show_news(self) -> None:
        """Not while several films are chosen: they would be chosen no longer."""
        if self.table.chosen_count() > 1 or self.model.busy:
            self._news.start()
        else:
            self.refresh()

    def _open_failed(self) -> None:
        if self.isVisible():
            self.message.show_wrong(self.parts.reading.state.notice_shown)

    def _show_only(self, statuses: frozenset[Status]) -> None:
        self.model.show(replace(self.model.state.filter, statuses=statuses))

    def _show_columns(self) -> None:
        arranged = self.parts.choices.arrangement
        if arranged is not None and arranged != self.table.header.arrangement():
            self.table.header.show_arrangement(arranged)

    def _show_columns_menu(self) -> None:
        self.table.show_columns_menu(self.columns.mapToGlobal(QPoint(0, self.columns.height())))

    def _open(self, row: int) -> None:
        record = self.model.rows.record(row)
        if record is not None:
            self.message.hide()
            self.parts.walk.open(record)

    def _hover(self, row: int, at: QPoint) -> None:
        record = self.model.rows.record(row) if row >= 0 else None
        readable = record is not None and record.outcome.status is not Status.UNREADABLE
        if record is None or not readable:
            self.hovering.stop()
            self.popup.hide()
            return
        self._hovered_at = at
        if record.id != self.popup.film_id or not self.popup.isVisible():
            self.popup.hide()
            self.popup.show_record(record)
            self.hovering.ask(record)

    def _hover_made(self, film_id: int, made: object) -> None:
        self.popup.show_made(film_id, made)  # type: ignore[arg-type]
        if film_id == self.popup.film_id and self.isVisible():
            self.popup.show_at(self._hovered_at)
