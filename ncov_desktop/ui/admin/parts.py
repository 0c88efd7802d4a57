"""What the Admin tab is made of, without a widget. QtCore only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ncov_desktop.ui.admin.activate_model import ActivateModel
from ncov_desktop.ui.admin.data_model import DataModel
from ncov_desktop.ui.admin.door_model import DoorModel
from ncov_desktop.ui.admin.evaluate_model import EvaluateModel
from ncov_desktop.ui.admin.plan_model import PlanModel
from ncov_desktop.ui.admin.runs_model import RunsModel
from ncov_desktop.ui.admin.sheet_model import SheetModel

if TYPE_CHECKING:
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.ui.reading.browsing_model import BrowsingModel
    from ncov_desktop.ui.reading.model import ReadingModel


@dataclass(frozen=True, slots=True)
class AdminParts:
    """They live as long as the window."""

    reading: ReadingModel
    browsing: BrowsingModel
    door: DoorModel
    data: DataModel
    plan: PlanModel
    sheet: SheetModel
    runs: RunsModel
    evaluate: EvaluateModel
    activate: ActivateModel

    @classmethod
    def of(
        cls,
        reading: ReadingModel,
        browsing: BrowsingModel,
        settings: Callable[[], Settings],
    ) -> AdminParts:
        """Made; nothing is begun before the door is open."""
        tasks = reading.tasks
        data = DataModel(tasks, reading.film_reader)
        plan = PlanModel(tasks, data, settings)
        return cls(
            reading=reading,
            browsing=browsing,
            door=DoorModel(tasks),
            data=data,
            plan=plan,
            sheet=SheetModel(tasks, data, plan, reading.film_reader),
            runs=RunsModel(tasks),
            evaluate=EvaluateModel(tasks, reading.film_reader),
            activate=ActivateModel(tasks, settings, reading.film_reader),
        )

    def close(self) -> None:
        """Follows nothing any more; trainings go on."""
        self.data.stop()
        self.plan.stop_estimating()
        self.sheet.stop()
        self.activate.stop()
        self.runs.follow(on=False)
