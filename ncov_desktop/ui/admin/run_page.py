"""The Run page: curves, the networks of a stage side by side, and what happened, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ncov_desktop.core.metrics import Counts
from ncov_desktop.core.training.events import OWN, Place
from ncov_desktop.core.training.progress import RunProgress, StageCurve
from ncov_desktop.text.language import day, mark, number, tr
from ncov_desktop.text.training_words import event_words, place_words, share_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.chart_card import ChartCard
from ncov_desktop.ui.admin.curve_pictures import (
    CHARTS,
    SIDE_BY_SIDE,
    best_of,
    pictures_of,
    side_by_side,
)
from ncov_desktop.ui.admin.pane import Page, Pane
from ncov_desktop.ui.admin.run_head import RunHead
from ncov_desktop.ui.admin.state import ShownRun
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label, one_line

_LOG_LINES = 400


class RunPage(QWidget):
    """Of one run, or of several side by side. Follows the run to its next stage unless one was chosen.

    head: asks for Pause, Stop and Go on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.head, self.page = RunHead(), Page()
        self.none = label(tr("No run was started yet. Make a plan, and start it."), "dim")
        self.several = label(name="dim")
        self.place = QComboBox()
        self.place.setAccessibleName(tr("Stage and network whose curves are shown"))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.place.activated.connect(self._choose_place)
        self.cards = {key: ChartCard(tr(title), frame) for key, (title, frame) in CHARTS.items()}
        self.beside = {
            key: ChartCard(tr(title), frame) for key, (title, frame) in SIDE_BY_SIDE.items()
        }
        self.networks = ResultTable(tr("Networks of this stage"), _network_columns())
        self.networks.chosen.connect(self._choose_network)
        self.log = ResultTable(tr("What happened"), _log_columns(), most_rows=10)
        self._runs: tuple[ShownRun, ...] = ()
        self._chosen: Place | None = None
        self._places: tuple[Place, ...] = ()
        self._arrange()
        self.show_runs(())

    def show_runs(self, runs: Sequence[ShownRun]) -> None:
        """The first one whole; several by their curves on the validation films."""
        if [run.folder for run in runs] != [run.folder for run in self._runs]:
            self._chosen = None
        self._runs = tuple(runs)
        run = runs[0] if len(runs) == 1 else None
        self.none.setVisible(not runs)
        self.head.show_run(run)
        self._one.setVisible(run is not None)
        self._many.setVisible(len(runs) > 1)
        if run is not None:
            self._show_one(run)
        elif runs:
            self._show_many()

    def _show_one(self, run: ShownRun) -> None:
        self._show_places(run.progress)
        shown = self._shown_place(run.progress)
        curve = run.progress.stage_at(shown) if shown is not None else None
        self._curves.setVisible(curve is not None)
        if curve is not None:
            for key, picture in pictures_of(curve).items():
                self.cards[key].show_picture(picture)
            self._show_networks(run.progress, curve)
        self._show_log(run.progress)

    def _show_many(self) -> None:
        named = [(run.title, curve) for run in self._runs if (curve := _last_curve(run.progress))]
        for key, picture in side_by_side(named).items():
            self.beside[key].show_picture(picture)
        self.several.setText(
            tr("The last stage of each run. Losses compare only where the films are the same.")
        )

    def _show_places(self, progress: RunProgress) -> None:
        places = tuple(curve.place for curve in progress.stages)
        if places != self._places:
            self._places = places
            with QSignalBlocker(self.place):
                self.place.clear()
                self.place.addItems([place_words(place) for place in places])
        shown = self._shown_place(progress)
        if shown is not None:
            self.place.setCurrentIndex(places.index(shown))

    def _shown_place(self, progress: RunProgress) -> Place | None:
        if self._chosen is not None and progress.stage_at(self._chosen) is not None:
            return self._chosen
        if progress.now is not None and progress.stage_at(progress.now.place) is not None:
            return progress.now.place
        own = [curve.place for curve in progress.stages if curve.place.purpose == OWN]
        return own[-1] if own else None

    def _choose_place(self, index: int) -> None:
        self._chosen = self._places[index]
        self.show_runs(self._runs)

    def _choose_network(self, row: int) -> None:
        if self._runs and 0 <= row < len(self._listed):
            self._chosen = self._listed[row].place
            self.show_runs(self._runs)

    def _show_networks(self, progress: RunProgress, shown: StageCurve) -> None:
        """Only where there is something to compare."""
        self._listed = tuple(
            curve
            for curve in progress.stages
            if (curve.place.stage, curve.place.purpose) == (shown.place.stage, shown.place.purpose)
        )
        self._compared.setVisible(len(self._listed) > 1)
        if len(self._listed) > 1:
            rows = [_network_row(curve) for curve in self._listed]
            self.networks.show_rows(rows, self._listed.index(shown))

    def _show_log(self, progress: RunProgress) -> None:
        lines = [(line.at, event_words(line.event)) for line in progress.log[-_LOG_LINES:]]
        self.log.show_rows(
            [(f"{day(at)} {at.astimezone():%H:%M:%S}", words) for at, words in lines[::-1] if words]
        )

    def _arrange(self) -> None:
        self._curves = _grid(self.cards)
        self._compared = Pane(tr("Networks of this stage"), tr(_COMPARED))
        self._compared.add(self.networks)
        logged = Pane(tr("What happened"))
        logged.add(self.log)
        chooser = QHBoxLayout()
        chooser.addWidget(one_line(tr("Curves of"), "dim"))
        chooser.addWidget(self.place)
        chooser.addStretch(1)
        self._one = _column(chooser, self._curves, self._compared, logged)
        self._many = _column(self.several, _grid(self.beside))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.none, self._one, self._many):
            self.page.column.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.page, 1)


_COMPARED = mark("After the best epoch of each so far. The lowest validation loss goes on.")


def _network_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Network"), wide=True),
        Column(tr("Epochs"), figures=True),
        Column(tr("Best"), figures=True),
        Column(tr("Validation loss"), figures=True),
        Column(tr("Sensitivity"), figures=True),
        Column(tr("Specificity"), figures=True),
    )


def _network_row(curve: StageCurve) -> tuple[str, ...]:
    best, epochs = best_of(curve), len(curve.epochs)
    done = f"{number(epochs)} / {number(curve.epochs_planned)}"
    if best is None:
        return (curve.place.network, done, "–", "–", "–", "–")
    valid = best.valid
    counts = Counts(
        valid.true_positive, valid.false_negative, valid.true_negative, valid.false_positive
    )
    return (
        curve.place.network,
        done,
        number(best.epoch + 1),
        number(best.valid_loss, 3),
        share_words(counts.true_positive, counts.positives),
        share_words(counts.true_negative, counts.negatives),
    )


def _log_columns() -> tuple[Column, ...]:
    return (Column(tr("Time")), Column(tr("What happened"), wide=True))


def _last_curve(progress: RunProgress) -> StageCurve | None:
    own = [curve for curve in progress.stages if curve.place.purpose == OWN and curve.epochs]
    return own[-1] if own else None


def _grid(cards: dict[str, ChartCard]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.GRID + 4)
    for place, card in enumerate(cards.values()):
        grid.addWidget(card, place // 2, place % 2)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 1)
    return made


def _column(*parts: object) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID + 4)
    for part in parts:
        if isinstance(part, QWidget):
            grows = isinstance(part.layout(), QGridLayout)  # the curves take what is left
            column.addWidget(part, int(grows))
        elif isinstance(part, QHBoxLayout):
            column.addLayout(part)
    return made
