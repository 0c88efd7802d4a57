"""The stages of a plan, a row each, with the numbers that are worth a change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ncov_desktop.core.training.entries import stage_path, within_stage
from ncov_desktop.core.training.plan import Sgdr, Stage, TrainingPlan
from ncov_desktop.core.training.presets import PAPER_NETWORKS, Note, NoteFrom
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.plan_words import meaning_of
from ncov_desktop.text.training_notes import note_sentence
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import entry, label, one_line

_HEADS = (
    mark("Stage"), mark("Networks"), mark("Side, px"), mark("Batch"), mark("Epochs"),
    mark("Layers"), mark("Learning rate"),
)  # fmt: skip
_FIELDS = ("networks", "input_size", "batch_size", "epochs", "trained")
_SIDE, _BATCH, _EPOCHS = (32, 1024, 32), (1, 1024, 1), (1, 1000, 1)


class StageFields(QWidget):
    """changed(path, value): an entry of the plan is to be another."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: TrainingPlan | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(4)
        self.fields: dict[str, QWidget] = {}
        self._notes: dict[str, object] = {}

    def show_plan(self, plan: TrainingPlan, notes: Mapping[str, Note]) -> None:
        """notes: by the entry's path."""
        before, self._plan = self._plan, plan
        if before is None or _shape(before) != _shape(plan):
            self._build(plan)
        for place, stage in enumerate(plan.stages):
            self._show_stage(place, stage)
        for path, marked in self._notes.items():
            note = notes.get(path)
            words = "" if note is None else tr("our choice")
            if note is not None and note.origin is NoteFrom.PAPER:
                words = tr("paper")
            marked.setText(words)  # type: ignore[attr-defined]
            meaning = meaning_of(path)
            said = f"{meaning}. {note_sentence(note)}" if note is not None else meaning
            self.fields[path].setToolTip(said)

    def _build(self, plan: TrainingPlan) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields, self._notes = {}, {}
        for column, words in enumerate(_HEADS):
            self._grid.addWidget(one_line(tr(words), "dim"), 0, column)
        for place, stage in enumerate(plan.stages):
            row = 1 + 2 * place
            self._grid.addWidget(label(stage.name), row, 0)
            for column, field in enumerate((*_FIELDS, _rate_field(stage)), start=1):
                path = stage_path(place, field)
                control = self._make(path, field)
                control.setAccessibleName(
                    tr("{what}, stage {stage}", what=tr(_HEADS[column]), stage=stage.name)
                )
                self.fields[path] = control
                marked = one_line("", "dim")
                self._notes[path] = marked
                self._grid.addWidget(control, row, column)
                self._grid.addWidget(marked, row + 1, column)
        self._grid.setColumnStretch(1, 1)

    def _make(self, path: str, field: str) -> QWidget:
        if field == "networks":
            return self._make_networks(path)
        if field == "trained":
            box = QComboBox()
            box.addItem(tr("head alone"), "head")
            box.addItem(tr("all layers"), "all")
            box.activated.connect(lambda _: self.changed.emit(path, box.currentData()))
            return box
        if field.startswith("schedule"):
            return self._make_rate(path)
        low, high, step = {"input_size": _SIDE, "batch_size": _BATCH}.get(field, _EPOCHS)
        spin = QSpinBox(minimum=low, maximum=high, singleStep=step)
        spin.setKeyboardTracking(False)
        spin.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
        spin.valueChanged.connect(lambda value: self.changed.emit(path, value))
        return spin

    def _make_networks(self, path: str) -> QWidget:
        button = QPushButton()
        menu = QMenu(button)
        for name in PAPER_NETWORKS:
            action = menu.addAction(entry(name))
            action.setCheckable(True)
            action.triggered.connect(partial(self._toggle, path, name))
        button.setMenu(menu)
        return button

    def _make_rate(self, path: str) -> QWidget:
        line = QLineEdit()
        validator = QDoubleValidator(0.0, 10.0, 12, line)
        validator.setLocale(QLocale.c())
        line.setValidator(validator)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setMaximumWidth(96)
        line.editingFinished.connect(lambda: self._change_rate(path, line.text()))
        return line

    def _change_rate(self, path: str, words: str) -> None:
        value, is_number = QLocale.c().toDouble(words)
        if is_number and self._plan is not None and value != _rate_of(self._plan, path):
            self.changed.emit(path, value)

    def _toggle(self, path: str, name: str) -> None:
        """Stages that follow lose a network that no longer goes before them."""
        if self._plan is None:
            return
        place = within_stage(path)[0] or 0
        chosen = set(self._plan.stages[place].networks) ^ {name}
        networks = tuple(each for each in PAPER_NETWORKS if each in chosen)
        self.changed.emit(path, networks)

    def _show_stage(self, place: int, stage: Stage) -> None:
        networks = self.fields[stage_path(place, "networks")]
        assert isinstance(networks, QPushButton)
        several = tr("%n networks", n=len(stage.networks))
        networks.setText(entry(stage.networks[0]) if len(stage.networks) == 1 else several)
        for action in networks.menu().actions():
            action.setChecked(action.text() in stage.networks)
        for field in ("input_size", "batch_size", "epochs"):
            spin = self.fields[stage_path(place, field)]
            assert isinstance(spin, QSpinBox)
            with QSignalBlocker(spin):
                spin.setValue(getattr(stage, field))
        box = self.fields[stage_path(place, "trained")]
        assert isinstance(box, QComboBox)
        if box.findData(stage.trained) < 0:
            box.addItem(tr("from {layer} on", layer=stage.trained), stage.trained)
        box.setCurrentIndex(box.findData(stage.trained))
        rate = self.fields[stage_path(place, _rate_field(stage))]
        assert isinstance(rate, QLineEdit)
        rate.setText(f"{_rate_of_stage(stage):g}")
        if isinstance(stage.schedule, Sgdr):
            rate.setEnabled(not stage.schedule.suggested)


def _rate_field(stage: Stage) -> str:
    return "schedule.high" if isinstance(stage.schedule, Sgdr) else "schedule.rate"


def _rate_of_stage(stage: Stage) -> float:
    return stage.schedule.high if isinstance(stage.schedule, Sgdr) else stage.schedule.rate


def _rate_of(plan: TrainingPlan, path: str) -> float:
    return _rate_of_stage(plan.stages[within_stage(path)[0] or 0])


def _shape(plan: TrainingPlan) -> list[tuple[str, str]]:
    return [(stage.name, stage.schedule.kind) for stage in plan.stages]
