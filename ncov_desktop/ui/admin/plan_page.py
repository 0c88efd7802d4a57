"""The Plan page: a preset, what its numbers mean, the few that matter, what it takes, and Start."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.training.entries import entries, within_stage
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.presets import notes
from ncov_desktop.text.language import mark, number, tr
from ncov_desktop.text.plan_words import BALANCES, DEBIAS, PRESETS, STARTS, meaning_of
from ncov_desktop.text.training_notes import note_sentence
from ncov_desktop.text.training_words import left_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.pane import Page, Pane
from ncov_desktop.ui.admin.plan_model import PlanModel, PlanState, Preset
from ncov_desktop.ui.admin.sheet_model import SheetModel
from ncov_desktop.ui.admin.sheet_pane import SheetPane
from ncov_desktop.ui.admin.stage_fields import StageFields
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label, one_line

_PLANS = mark("Plans (*.toml);;All files (*)")
_CHOICES = {"start.kind": STARTS, "balance": BALANCES, "debias.films": DEBIAS}
_TITLES = {
    "start.kind": mark("Begins with"),
    "balance": mark("Classes are balanced by"),
    "debias.films": mark("Made alike"),
}
_GB = 1e9


class PlanPage(QWidget):
    """Shows the model's state; what is changed goes to the model entry by entry."""

    def __init__(self, model: PlanModel, sheet: SheetModel) -> None:
        super().__init__()
        self.model, self.sheet = model, SheetPane(sheet)
        self.page = Page()
        self.title = one_line(tr("Plan"), "title")
        self.verdict = label(name="dim")
        self.load, self.save = QPushButton(tr("Load …")), QPushButton(tr("Save …"))
        self.measure, self.start = QPushButton(), QPushButton(tr("Start the training"))
        self.measure.setToolTip(tr("Makes a few real steps of each stage on this machine"))
        self.start.setObjectName("primary")
        self.presets = {name: QPushButton(tr(words)) for name, (words, _) in PRESETS.items()}
        self.meaning, self.refused = label(name="dim"), label()
        theme.paint_sign(self.refused, "error")
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the plan"))
        self.choices = {path: QComboBox() for path in _CHOICES}
        self.stages = StageFields()
        self.without = QCheckBox(tr("Without each source: trained anew, tested on it"))
        self.hidden = QCheckBox(tr("Centre hidden: trained and tested without the lungs' place"))
        self.numbers = ResultTable(tr("All numbers of the plan"), _number_columns(), 14)
        self.estimates = ResultTable(tr("Time and memory"), _estimate_columns(), told=True)
        self.total = label(name="dim")
        self._arrange()
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Everything anew from the model."""
        state = self.model.state
        plan, refused = state.plan, state.refused
        for name, button in self.presets.items():
            button.setChecked(plan is not None and plan.preset == name)
        self.meaning.setText(_preset_words(plan))
        self.refused.setVisible(refused is not None)
        self.refused.setText(str(text.error_message(refused)) if refused is not None else "")
        for part in (
            self._basics,
            self._networks,
            self._testing,
            self.sheet,
            self._time,
            self._all,
        ):
            part.setVisible(plan is not None)
        self.save.setEnabled(plan is not None)
        ready = plan is not None and refused is None and not state.starting
        self.measure.setEnabled(ready)
        self.measure.setText(tr("Stop measuring") if state.estimating else tr("Estimate"))
        self.start.setEnabled(ready)
        self.verdict.setText(_verdict(state))
        if plan is not None:
            self._show_plan(plan)
            self._show_estimates(state)

    def _show_plan(self, plan: TrainingPlan) -> None:
        known = {note.field: note for note in notes(plan)}
        if not self.name.hasFocus() or self.name.text() == plan.name:
            self.name.setText(plan.name)
        for path, box in self.choices.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(_at(plan, path)))
        self.stages.show_plan(plan, known)
        for control, on in (
            (self.without, plan.testing.leave_one_source_out),
            (self.hidden, plan.testing.centre_hidden),
        ):
            with QSignalBlocker(control):
                control.setChecked(on)
        rows = []
        for path, value in entries(plan):
            meaning, note = meaning_of(path), known.get(path)
            if not meaning or value is None:
                continue  # its own name says it, or there is none
            said = note_sentence(note) if note is not None else ""
            rows.append((_path_words(path, plan), _value_words(value), meaning, said))
        self.numbers.show_rows(rows)

    def _show_estimates(self, state: PlanState) -> None:
        self.estimates.setVisible(bool(state.estimates))
        self.estimates.show_rows(
            [
                (
                    each.stage,
                    each.network,
                    left_words(each.epoch_s),
                    left_words(each.total_s),
                    tr("{size:.1f} GB", size=each.peak_bytes / _GB),
                    tr("yes") if each.fits else tr("in parts"),
                )
                for each in state.estimates
            ]
        )
        total = sum(each.total_s for each in state.estimates)
        said = tr("In all about {time}, without the controls.", time=left_words(total))
        waiting = tr("A few real steps of each stage are made on this machine …")
        empty = tr("Not measured yet.")
        self.total.setText(waiting if state.estimating else said if state.estimates else empty)

    def _ask_load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Load a plan"), "", tr(_PLANS))
        if name:
            self.model.load(Path(name))

    def _ask_save(self) -> None:
        plan = self.model.state.plan
        proposed = f"{plan.name}.toml" if plan is not None else ""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the plan"), proposed, tr(_PLANS))
        if name:
            self.model.save(Path(name))

    def _estimate(self) -> None:
        if self.model.state.estimating:
            self.model.stop_estimating()
        else:
            self.model.estimate()

    def _rename(self) -> None:
        plan = self.model.state.plan
        if plan is not None and self.name.text() != plan.name:
            self.model.change("name", self.name.text())

    def _change_start(self) -> None:
        """Begun with nothing or ImageNet, no bundle is named."""
        kind = self.choices["start.kind"].currentData()
        plan = self.model.state.plan
        if plan is not None and kind != plan.start.kind:
            self.model.change_start(kind)

    def _connect(self) -> None:
        model = self.model
        for name, button in self.presets.items():
            button.clicked.connect(lambda _, name=name: self._choose(name))
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.measure.clicked.connect(self._estimate)
        self.start.clicked.connect(model.start)
        self.name.editingFinished.connect(self._rename)
        self.stages.changed.connect(model.change)
        self.choices["start.kind"].activated.connect(lambda _: self._change_start())
        for path in ("balance", "debias.films"):
            box = self.choices[path]
            box.activated.connect(
                lambda _, path=path, box=box: model.change(path, box.currentData())
            )
        self.without.toggled.connect(lambda on: model.change("testing.leave_one_source_out", on))
        self.hidden.toggled.connect(lambda on: model.change("testing.centre_hidden", on))
        model.changed.connect(self.show_state)

    def _choose(self, name: str) -> None:
        for known in get_args(Preset):
            if known == name:
                self.model.choose(known)

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("tools")
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self.title)
        row.addWidget(self.verdict, 1)
        for button in (self.load, self.save, self.measure, self.start):
            row.addWidget(button)
        chooser = QHBoxLayout()
        chooser.setSpacing(0)
        for preset in self.presets.values():
            preset.setObjectName("choice")
            preset.setCheckable(True)
            chooser.addWidget(preset, 1)
        begin = Pane(tr("Begin with a preset"))
        for part in (chooser, self.meaning, self.refused):
            begin.add(part)
        self._basics, self._networks = Pane(tr("Training")), Pane(tr("Stages"), tr(_STAGES))
        self._basics.add(self._fields())
        self._networks.add(self.stages)
        self._testing = Pane(tr("Controls"), tr(_CONTROLS))
        self._testing.add(self.without)
        self._testing.add(self.hidden)
        self._time = Pane(tr("Time and memory on this machine"))
        self._time.add(self.total)
        self._time.add(self.estimates)
        self._all = Pane(tr("All numbers"), tr("A number is changed in the plan's file: save it, "
                                               "edit it, load it."))  # fmt: skip
        self._all.add(self.numbers)
        for pane in (
            begin,
            self._basics,
            self._networks,
            self._testing,
            self.sheet,
            self._time,
            self._all,
        ):
            self.page.column.addWidget(pane)
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.page, 1)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.addWidget(one_line(tr("Name"), "dim"), 0, 0)
        grid.addWidget(self.name, 1, 0)
        for column, (path, box) in enumerate(self.choices.items(), start=1):
            for value, words in _CHOICES[path].items():
                box.addItem(tr(words), value)
            box.setAccessibleName(tr(_TITLES[path]))
            box.setToolTip(meaning_of(path))
            grid.addWidget(one_line(tr(_TITLES[path]), "dim"), 0, column)
            grid.addWidget(box, 1, column)
        return grid


_STAGES = mark("The networks of a stage go on from where the stage before left them.")
_CONTROLS = mark("Without them nobody knows whether it is the lungs that are read.")


def _number_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Entry")),
        Column(tr("Value"), figures=True),
        Column(tr("What it means"), wide=True),
        Column(tr("Whose number")),
    )


def _estimate_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Stage")),
        Column(tr("Network"), wide=True),
        Column(tr("An epoch"), figures=True),
        Column(tr("In all"), figures=True),
        Column(tr("Memory"), figures=True),
        Column(tr("Fits at once")),
    )


def _preset_words(plan: TrainingPlan | None) -> str:
    if plan is None or plan.preset not in PRESETS:
        return tr("A plan is a list of numbers; a preset fills all of them in.")
    return tr(PRESETS[plan.preset][1])


def _verdict(state: PlanState) -> str:
    if state.starting:
        return tr("The training is being started …")
    if state.plan is None or state.refused is not None:
        return ""
    return tr("can be carried out here") if state.checked else tr("this machine is asked …")


def _path_words(path: str, plan: TrainingPlan) -> str:
    place, field = within_stage(path)
    return field if place is None else f"{plan.stages[place].name}: {field}"


def _value_words(value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        many = len(value) > 2
        return tr("%n networks", n=len(value)) if many else " – ".join(map(_value_words, value))
    if isinstance(value, float):
        return f"{value:g}"
    return number(value) if isinstance(value, int) and value < 10_000 else str(value)


def _at(plan: TrainingPlan, path: str) -> object:
    at: object = plan
    for part in path.split("."):
        at = getattr(at, part)
    return at
