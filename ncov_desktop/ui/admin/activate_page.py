"""The Activate page: the chosen network beside the active one, one click, and what was done before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.bundle import Metrics
from ncov_desktop.core.comparison import Comparison
from ncov_desktop.core.registry import BundleState
from ncov_desktop.core.training.evaluation import Measured
from ncov_desktop.text.evaluation import NOTHING, measured_words
from ncov_desktop.text.language import day, day_and_time, mark, number, tr
from ncov_desktop.text.registry_words import STATES, action_words, comparison_words, side_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.activate_model import ActivateModel, ActivateState, Known
from ncov_desktop.ui.admin.import_dialogs import choose_table
from ncov_desktop.ui.admin.lungs import rate_cell
from ncov_desktop.ui.admin.pane import Page, Pane
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label, one_line

_FILES = mark("Networks (*.ncovbundle);;All files (*)")
_ENDING = ".ncovbundle"


class ActivatePage(QWidget):
    """Shows the model's state."""

    def __init__(self, model: ActivateModel) -> None:
        super().__init__()
        self.model = model
        self.page = Page()
        self.title, self.state = one_line("", "title"), one_line("", "dim")
        self.doing, self.bar = one_line("", "dim"), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(tr("Films that were judged"))
        self.activate, self.back = QPushButton(tr("Activate")), QPushButton()
        self.activate.setObjectName("primary")
        self.activate.setToolTip(tr("Runs its golden inputs, then films are judged with it"))
        self.back.setToolTip(
            tr("Runs the golden inputs of the one before, then it is active again")
        )
        self.bring, self.export = QPushButton(tr("Import …")), QPushButton(tr("Export …"))
        self.take = QPushButton()
        self.stop = QPushButton(tr("Stop"))
        self.figures = ResultTable(tr("What the networks say of themselves"), _figures(), told=True)
        self.freeze, self.compare = QPushButton(tr("Freeze films …")), QPushButton(tr("Compare"))
        self.frozen, self.verdict = label(name="dim"), label()
        self.sides = ResultTable(tr("Both on the frozen films"), _sides(), told=True)
        self.log = ResultTable(tr("Log"), _log(), most_rows=10)
        self.log_check = label(name="dim")
        self._arrange()
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state, busy = self.model.state, bool(self.model.state.doing)
        chosen, active = state.chosen_model, state.active
        self.title.setText(state.chosen or tr("Networks"))
        self.state.setText(_state_words(chosen))
        self.doing.setText(_doing_words(state))
        progress = state.progress
        self.bar.setVisible(progress is not None)
        self.bar.setRange(0, progress.total if progress else 1)
        self.bar.setValue(progress.done if progress else 0)
        self.stop.setVisible(progress is not None)
        usable = chosen is not None and chosen.bundle is not None and not busy
        other = usable and chosen is not active and active is not None
        self.activate.setEnabled(bool(other))
        self.back.setVisible(state.back is not None)
        self.back.setText(tr("Roll back to {name}", name=state.back or ""))
        self.take.setVisible(state.offered is not None)
        self.take.setText(tr("Take {name} in", name=state.offered[1] if state.offered else ""))
        self._offer.setVisible(state.offered is not None)
        self.export.setEnabled(bool(usable))
        for button in (self.back, self.bring, self.take, self.freeze):
            button.setEnabled(not busy)
        self.compare.setEnabled(bool(other) and state.local_set is not None)
        self._show_figures(chosen, active)
        self._show_comparison(state)
        self._show_log(state)

    def _show_figures(self, chosen: Known | None, active: Known | None) -> None:
        rows = []
        for known in dict.fromkeys(each for each in (chosen, active) if each is not None):
            name = tr("active") if known is active else tr("chosen")
            metrics = known.bundle.metrics if known.bundle is not None else ()
            rows += [_figures_row(name, each) for each in metrics]
            if not metrics:
                rows.append((name, *(NOTHING,) * 5))
        self.figures.show_rows(rows)

    def _show_comparison(self, state: ActivateState) -> None:
        frozen, found = state.local_set, state.compared
        words = tr(
            "No films are frozen yet: choose the table of films that neither was trained on."
        )
        if frozen is not None:
            words = tr(
                "%n films of {patients} patients are frozen.",
                n=len(frozen.films),
                patients=number(frozen.patients),
            )
        self.frozen.setText(words)
        self.sides.setVisible(found is not None)
        self.verdict.setVisible(found is not None)
        if found is not None:
            self.sides.show_rows(_side_rows(found))
            self.verdict.setText(comparison_words(found))

    def _show_log(self, state: ActivateState) -> None:
        rows = [
            (
                day_and_time(each.at.astimezone()),
                each.by,
                action_words(each.action.value),
                each.subject,
            )
            for each in state.log
        ]
        self.log.setVisible(bool(rows))
        self.log.show_rows(rows)
        check = state.log_check
        if check is None:
            self.log_check.setText("")
        elif not rows and check.sound:
            self.log_check.setText(tr("Nothing was done yet."))
        elif check.sound:
            self.log_check.setText(
                tr("%n entries; nothing was changed or taken out.", n=check.entries)
            )
        else:
            self.log_check.setText(tr("The log was changed, or lines of it were taken out."))

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import a network"), "", tr(_FILES))
        if name:
            self.model.import_file(Path(name))

    def _ask_export(self) -> None:
        proposed = f"{self.model.state.chosen}{_ENDING}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export a network"), proposed, tr(_FILES))
        if name:
            self.model.export(Path(name))

    def _ask_freeze(self) -> None:
        """Other films than those frozen before make earlier comparisons say less: it is asked."""
        table = choose_table(self)
        if table is None:
            return
        if self.model.state.local_set is None:
            self.model.freeze(table, again=False)
            return
        box = QMessageBox(self)
        box.setWindowTitle(tr("Freeze films"))
        box.setText(tr("Other films are frozen already. Earlier comparisons were made on those."))
        yes = box.addButton(tr("Freeze these instead"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self.model.freeze(table, again=True))
        box.open()

    def _connect(self) -> None:
        model = self.model
        self.activate.clicked.connect(model.activate)
        self.back.clicked.connect(model.roll_back)
        self.take.clicked.connect(model.take_in)
        self.stop.clicked.connect(model.stop)
        self.compare.clicked.connect(model.compare)
        self.bring.clicked.connect(self._ask_import)
        self.export.clicked.connect(self._ask_export)
        self.freeze.clicked.connect(self._ask_freeze)
        model.changed.connect(self.show_state)

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("tools")
        words = QVBoxLayout()
        words.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.state)
        top.addStretch(1)
        top.addWidget(self.doing)
        words.addLayout(top)
        words.addWidget(self.bar)
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addLayout(words, 1)
        for button in (self.stop, self.bring, self.export, self.back, self.activate):
            row.addWidget(button)
        self._offer = Pane(tr("A run has made a network"), tr(_OFFER))
        self._offer.head.addWidget(self.take)
        said = Pane(tr("What the networks say of themselves"), tr(_SAID))
        said.add(self.figures)
        beside = Pane(tr("Champion against candidate"), tr(_BESIDE))
        beside.head.addWidget(self.freeze)
        beside.head.addWidget(self.compare)
        for part in (self.frozen, self.sides, self.verdict):
            beside.add(part)
        log = Pane(tr("Log"), tr(_LOG))
        log.add(self.log)
        log.add(self.log_check)
        for pane in (self._offer, said, beside, log):
            self.page.column.addWidget(pane)
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.page, 1)


_OFFER = mark("Taken in it is a candidate; films are judged with it only once it is activated.")
_SAID = mark(
    "Each on films of its own: these figures do not compare. Compare both on the same films."
)
_BESIDE = mark("The active network and the chosen one judge the same frozen films.")
_LOG = mark("What was trained, activated and changed. Entries are only ever added.")


def _figures() -> tuple[Column, ...]:
    return (
        Column(tr("Network")),
        Column(tr("Films"), wide=True),
        Column(tr("Patients"), figures=True),
        Column(tr("ROC AUC"), figures=True),
        Column(tr("Sensitivity"), figures=True),
        Column(tr("Specificity"), figures=True),
    )


def _figures_row(name: str, said: Metrics) -> tuple[str, ...]:
    auc = Measured(value=said.auc, low=said.auc_low, high=said.auc_high) if said.auc else None
    return (
        name,
        said.films,
        number(said.patients),
        measured_words(auc),
        rate_cell(said.sensitivity),
        rate_cell(said.specificity),
    )


def _sides() -> tuple[Column, ...]:
    return (
        Column(tr("Network"), wide=True),
        Column(tr("ROC AUC"), figures=True),
        Column(tr("Sensitivity"), figures=True),
        Column(tr("Specificity"), figures=True),
    )


def _side_rows(found: Comparison) -> list[tuple[str, ...]]:
    champion = tr("{name} (active)", name=found.champion.bundle_id)
    return [
        (champion, *side_words(found.champion)),
        (found.candidate.bundle_id, *side_words(found.candidate)),
    ]


def _log() -> tuple[Column, ...]:
    return (
        Column(tr("When")),
        Column(tr("By")),
        Column(tr("What was done")),
        Column(tr("To what"), wide=True),
    )


def _state_words(known: Known | None) -> str:
    if known is None:
        return ""
    installed = known.installed
    words = STATES[installed.state] if installed.state is not None else ""
    if known.bundle is None:
        return tr("cannot be used")
    if installed.state is BundleState.ACTIVE and installed.since is not None:
        return tr("{state} since {day}", state=words, day=day(installed.since.astimezone()))
    return words


def _doing_words(state: ActivateState) -> str:
    progress = state.progress
    if progress is None:
        return state.doing
    return tr(
        "{name}: {done:,} of {total:,} films",
        name=progress.bundle_id,
        done=progress.done,
        total=progress.total,
    )
