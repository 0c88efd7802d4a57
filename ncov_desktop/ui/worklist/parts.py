"""What the Worklist tab is made of, without a widget. QtCore only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ncov_desktop.ui.worklist.choices_model import ChoicesModel
from ncov_desktop.ui.worklist.model import WorklistModel
from ncov_desktop.ui.worklist.screening_model import ScreeningModel
from ncov_desktop.ui.worklist.sweep_model import SweepModel
from ncov_desktop.ui.worklist.walking import Walk
from ncov_desktop.ui.worklist.watch_model import WatchModel

if TYPE_CHECKING:
    from ncov_desktop.ui.reading.browsing_model import BrowsingModel
    from ncov_desktop.ui.reading.model import ReadingModel


@dataclass(frozen=True, slots=True)
class WorklistParts:
    """They live as long as the window."""

    reading: ReadingModel
    model: WorklistModel
    choices: ChoicesModel
    screening: ScreeningModel
    walk: Walk
    watch: WatchModel
    sweep: SweepModel

    @classmethod
    def of(cls, reading: ReadingModel, browsing: BrowsingModel) -> WorklistParts:
        """Made, and begun: the database is being opened."""
        model = WorklistModel(reading.tasks)
        choices = ChoicesModel(reading.tasks)
        walk = Walk(model, reading)
        browsing.walker = walk.step
        screening = ScreeningModel(reading.tasks, model, reading)
        watch = WatchModel(reading.tasks, model, reading)
        sweep = SweepModel(reading.tasks, model, reading)
        screening.ended.connect(sweep.follow)
        watch.screened.connect(sweep.follow)
        parts = cls(reading, model, choices, screening, walk, watch, sweep)
        choices.load()
        model.open()
        return parts

    def close(self) -> None:
        """Ends what runs and lets go of the database; what was stored stays."""
        self.sweep.close()
        self.watch.close()
        self.screening.close()
        self.model.close()
