"""The Data page: films are brought together, divided, and looked over before any training."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.training.composition import Composition
from ncov_desktop.core.training.dataset import LABELS, Split
from ncov_desktop.core.training.plan import Shares
from ncov_desktop.text.language import number, percent, tr
from ncov_desktop.text.training import SPLIT_NAMES, drop_words, reason_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.data_model import DataModel, DataState
from ncov_desktop.ui.admin.health_pane import HealthPane
from ncov_desktop.ui.admin.import_dialogs import FoldersDialog, choose_table
from ncov_desktop.ui.admin.made_of import MadeOf
from ncov_desktop.ui.admin.pane import Page, Pane
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label, one_line

_SEED = 0
_BAR_PX = 6


class DataPage(QWidget):
    """opened(files): films that are to be looked at in Read."""

    opened = Signal(object)

    def __init__(self, model: DataModel) -> None:
        super().__init__()
        self.model = model
        self.identity_hidden = False
        self.setAcceptDrops(True)
        self.page = Page()
        self.title, self.doing = one_line("", "title"), one_line("", "dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_PX)
        self.bar.setAccessibleName(tr("How many films were looked at"))
        self.bring, self.stop = QPushButton(tr("Import")), QPushButton(tr("Stop"))
        self.check = QPushButton(tr("Check the films"))
        self.clear = QPushButton(tr("Begin anew"))
        self.check.setToolTip(tr("Reads every film once: duplicates, patients, sources, shapes"))
        self.clear.setToolTip(tr("Takes all films off this page; no file is deleted"))
        self.stop.setToolTip(tr("Nothing of what was begun is kept"))
        self.shares = QComboBox()
        self.shares.setAccessibleName(tr("How the films are divided"))
        self.divide = QPushButton(tr("Divide"))
        self.divided = label(name="dim")
        self.splits = ResultTable(tr("Films and patients by split"), _split_columns(), told=True)
        self.made_of, self.health = MadeOf(), HealthPane()
        self.dropped = ResultTable(tr("Films that were left out"), _drop_columns(), most_rows=8)
        self._arrange()
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state, busy = self.model.state, bool(self.model.state.doing)
        self.title.setText(tr("%n films", n=len(state.films)))
        self.doing.setText(_doing_words(state))
        looked = state.looked
        self.bar.setRange(0, looked.total if looked else 0)
        self.bar.setValue(looked.done if looked else 0)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.bring.setEnabled(not busy)
        for button in (self.check, self.clear, self.divide):
            button.setEnabled(bool(state.films) and not busy)
        self._none.setVisible(not state.films and not busy)
        for pane in (self._splits, self.health):
            pane.setVisible(bool(state.films))
        self.made_of.show_films(state.made_of if state.films else None)
        self.divided.setText(_divided_words(state))
        self.divided.setVisible(bool(self.divided.text()))
        self._show_splits(state)
        self.health.show_report(state.report, named=not self.identity_hidden)
        self._show_dropped(state)

    def hide_identity(self, hidden: bool) -> None:
        """Whether files and patients stay unnamed."""
        self.identity_hidden = hidden
        self.show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._droppable(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._droppable(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def take(self, path: Path) -> None:
        """A table is imported; of a folder it is asked which class it holds."""
        if path.suffix.casefold() == ".csv":
            self.model.import_table(path)
        else:
            self._show_folders(path)

    def _droppable(self, event: QDropEvent) -> Path | None:
        """One table or one folder, while nothing goes on."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        fit = [path for path in paths if path.suffix.casefold() in ("", ".csv")]
        return fit[0] if len(paths) == len(fit) == 1 and not self.model.state.doing else None

    def _ask_folders(self) -> None:
        self._show_folders(None)

    def _show_folders(self, dropped: Path | None) -> None:
        dialog = FoldersDialog(self, dropped)
        dialog.accepted.connect(lambda: self.model.import_folders(dialog.folders))
        dialog.open()

    def _ask_table(self) -> None:
        table = choose_table(self)
        if table is not None:
            self.model.import_table(table)

    def _divide(self) -> None:
        self.model.divide(self.shares.currentData(), _SEED)

    def _show_splits(self, state: DataState) -> None:
        made_of = state.made_of
        shown = made_of is not None and any(share.split for share in made_of.shares)
        self.splits.setVisible(shown)
        if made_of is not None and shown:
            self.splits.show_rows([_split_row(made_of, split) for split in Split])

    def _show_dropped(self, state: DataState) -> None:
        self._left_out.setVisible(bool(state.dropped))
        reasons: dict[str, int] = {}
        for each in state.dropped:
            words = reason_words(each.reason)
            reasons[words] = reasons.get(words, 0) + 1
        self._left_out.say(" · ".join(f"{count} × {words}" for words, count in reasons.items()))
        self.dropped.show_rows(
            [
                (
                    tr("film {number}", number=number(place))
                    if self.identity_hidden
                    else each.file.name,
                    drop_words(each),
                )
                for place, each in enumerate(state.dropped, start=1)
            ]
        )

    def _open_dropped(self, row: int) -> None:
        self.opened.emit([self.model.state.dropped[row].file])

    def _leave_out(self, files: Iterable[Path]) -> None:
        self.model.leave_out(files)

    def _connect(self) -> None:
        menu = QMenu(self.bring)
        menu.addAction(tr("A table of films (CSV) …")).triggered.connect(self._ask_table)
        menu.addAction(tr("Folders by class …")).triggered.connect(self._ask_folders)
        menu.addAction(tr("Reviewed films of the worklist")).triggered.connect(
            lambda: self.model.import_reviews(tr("our site"))
        )
        self.bring.setMenu(menu)
        self.stop.clicked.connect(self.model.stop)
        self.check.clicked.connect(self.model.check)
        self.clear.clicked.connect(self.model.clear)
        self.divide.clicked.connect(self._divide)
        self.dropped.opened.connect(self._open_dropped)
        self.health.opened.connect(self.opened)
        self.health.left_out.connect(self._leave_out)
        self.model.changed.connect(self.show_state)

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.addWidget(self.title)
        words.addStretch(1)
        words.addWidget(self.doing)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID // 2)
        left.addLayout(words)
        left.addWidget(self.bar)
        head = QWidget()
        head.setObjectName("tools")
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addLayout(left, 1)
        for button in (self.bring, self.check, self.clear, self.stop):
            row.addWidget(button)
        self._none = label(
            tr(
                "Import films of both pneumonias: a table, a folder for each class, or what was "
                "reviewed in the worklist. A table or a folder may also be dropped here."
            ),
            "dim",
        )
        paper = Shares()
        self.shares.addItem(
            tr(
                "By patient, as in the paper: {train} training, {valid} validation, {test} test",
                train=percent(paper.train),
                valid=percent(paper.valid),
                test=percent(paper.test),
            ),
            paper,
        )
        self.shares.addItem(tr("As the tables have them"), None)
        chooser = QHBoxLayout()
        chooser.addWidget(self.shares)
        chooser.addWidget(self.divide)
        chooser.addStretch(1)
        self._splits = Pane(
            tr("Training, validation and test"),
            tr("Never the films of one patient in two of them."),
        )
        self._splits.add(chooser)
        self._splits.add(self.divided)
        self._splits.add(self.splits)
        self._left_out = Pane(tr("Left out"))
        self._left_out.add(self.dropped)
        for part in (self._none, self.made_of, self._splits, self.health, self._left_out):
            self.page.column.addWidget(part)
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.page, 1)


def _drop_columns() -> tuple[Column, ...]:
    return (Column(tr("File")), Column(tr("Why it was left out"), wide=True))


def _split_columns() -> list[Column]:
    films = [Column(text.CLASS_NAMES[name], figures=True) for name in LABELS]
    return [Column(tr("Split"), wide=True), *films, Column(tr("Patients"), figures=True)]


def _split_row(made_of: Composition, split: Split) -> tuple[str, ...]:
    patients = sum(share.patients for share in made_of.shares if share.split is split)
    films = [number(made_of.count(label, split=split)) for label in LABELS]
    return (SPLIT_NAMES[split], *films, number(patients))


def _doing_words(state: DataState) -> str:
    if state.doing and state.looked is not None:
        done, total = state.looked.done, state.looked.total
        return tr("{doing}: {done:,} of {total:,}", doing=state.doing, done=done, total=total)
    return state.doing


def _divided_words(state: DataState) -> str:
    if not state.films or state.divided:
        return ""
    without = sum(film.split is None for film in state.films)
    return tr("%n films are not divided yet.", n=without)
