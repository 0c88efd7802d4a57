"""Your reads: what they add up to, for the reader alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.text.language import month, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.rate_table import rate_table
from ncov_desktop.ui.tasks import Lane
from ncov_desktop.ui.widgets import card, label, refill, section

if TYPE_CHECKING:
    from ncov_desktop.core.own_read import OwnRead, ReadClass
    from ncov_desktop.ui.reading.own_read_model import OwnReadModel

_SIZE = (760, 640)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Every read, and what is known of the truth."""

    reads: tuple[OwnRead, ...] = ()
    truth: dict[str, ReadClass] = field(default_factory=dict)


class OwnReadsDialog(QDialog):
    """Read from the store when it opens; nothing of it is shown anywhere else."""

    def __init__(self, model: OwnReadModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = _Shown()
        self._months: list[str] = [""]
        self.setWindowTitle(tr("Your reads"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self.headline, self.left_out = label(name="title"), label(name="dim")
        self.period = QComboBox()
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.period.setAccessibleName(tr("Period"))
        self.period.setToolTip(tr("Reads of one month, or all"))
        self.period.currentIndexChanged.connect(lambda _: self._show_tables())
        self.said = QVBoxLayout()
        self.tables = QVBoxLayout()
        self.truth = _button(tr("Import the truth …"), self._choose_truth)
        self.truth.setToolTip(tr("A CSV table with the columns accession number and truth"))
        self.export = _button(tr("Export as CSV …"), self._choose_target)
        self.export.setToolTip(tr("Every read with its times, to a file only you may read"))
        self.forget = _button(tr("Forget my reads …"), self._confirm_forgetting)
        self.forget.setToolTip(tr("Delete every read and the truth; you are asked once more"))
        self.closing = _button(tr("Close"), self.reject)
        self._arrange()
        self._load()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("side")
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        content.setSpacing(theme.GRID)
        content.addLayout(self.tables)
        content.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidget(inside)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.period)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        for button in (self.truth, self.export, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self.left_out)
        column.addWidget(label(tr(text.PRIVATE), "dim"))
        column.addLayout(self.said)
        column.addWidget(scrolled, 1)
        column.addLayout(buttons)

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """In the order of the records; a dialog that is closed meanwhile hears nothing."""
        task = self._model.tasks.run(work, done, self._failed, Lane.RECORDS)
        self.destroyed.connect(task.drop)

    def _load(self) -> None:
        def work() -> _Shown:
            from ncov_desktop.services.own_reading import all_reads
            from ncov_desktop.services.truth import kept_truth

            return _Shown(all_reads(self._model.store()), kept_truth())

        self._run(work, self._loaded)

    def _loaded(self, shown: object) -> None:
        assert isinstance(shown, _Shown)
        self._shown = shown
        months = sorted({_month(read) for read in shown.reads}, reverse=True)
        self._months = ["", *months]
        self.period.blockSignals(True)
        self.period.clear()
        first_days = [date.fromisoformat(f"{each}-01") for each in months]
        self.period.addItems([tr("All reads"), *map(month, first_days)])
        self.period.blockSignals(False)
        self.export.setEnabled(bool(shown.reads))
        self.forget.setEnabled(bool(shown.reads or shown.truth))
        self._show_tables()

    def _show_tables(self) -> None:
        from ncov_desktop.core.own_read_summary import count_reads
        from ncov_desktop.text import own_read_summary as words

        within = self._months[max(self.period.currentIndex(), 0)]
        counted = count_reads(self._shown.reads).within(
            lambda read: _month(read).startswith(within)
        )
        self.headline.setText(words.headline(counted))
        self.left_out.setText(words.left_out(counted))
        self.left_out.setVisible(bool(self.left_out.text()))
        parts: list[QWidget] = []
        for table in words.tables(counted, self._shown.truth):
            parts.append(section(table.title))
            if table.lines:
                parts.append(rate_table(table))
            if table.remark:
                parts.append(label(table.remark, "dim"))
        parts.append(label(words.caution(), "dim"))
        refill(self.tables, parts)

    def _choose_truth(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import the truth"), "", tr("Tables (*.csv *.txt);;All files (*)")
        )
        if not name:
            return

        def work() -> int:
            from ncov_desktop.services.truth import keep_truth, read_truth

            truth = read_truth(Path(name))
            keep_truth(truth)
            return len(truth)

        def done(count: object) -> None:
            self._say(tr("The truth of {count} examinations is known now.", count=count))
            self._load()

        self._run(work, done)

    def _choose_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export as CSV"), "own-reads.csv", tr("Tables (*.csv)")
        )
        if not name:
            return
        target = Path(name) if name.casefold().endswith(".csv") else Path(f"{name}.csv")
        shown = self._shown

        def work() -> None:
            from ncov_desktop.services.own_reading import save_own_reads

            save_own_reads(shown.reads, shown.truth, target)

        self._run(work, lambda _: self._say(tr("Saved: {file}", file=str(target))))

    def _confirm_forgetting(self) -> None:
        title = tr("Forget all of your reads?")
        meaning = tr("Every read and the imported truth are deleted. They cannot be brought back.")
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(meaning)
        forget = QMessageBox.ButtonRole.DestructiveRole
        box.addButton(tr("Forget my reads"), forget)
        keep = box.addButton(tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(
            lambda _: self._forget() if box.buttonRole(box.clickedButton()) == forget else None
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _forget(self) -> None:
        self._model.forget()

        def work() -> None:
            from ncov_desktop.services.own_reading import forget_all

            forget_all(self._model.store())

        def done(_: object) -> None:
            self._say(tr("Your reads are forgotten."))
            self._load()

        self._run(work, done)

    def _say(self, words: str) -> None:
        refill(self.said, [card("✓", theme.DARK.ok, words)])

    def _failed(self, error: NcovError) -> None:
        message = text.error_message(error)
        refill(self.said, [card("×", theme.DARK.error, message.what, message.action)])


def _button(words: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: pressed())
    return button


def _month(read: OwnRead) -> str:
    """The month of a read where the reader is, '2026-11'."""
    return f"{read.shown_at.astimezone():%Y-%m}"
