"""Which network, where it runs, and how each way to run it did in the self-test."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.plain import shown
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.text.language import mark, number, tr
from ncov_desktop.text.registry_words import STATES
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label, one_line, section, tip

if TYPE_CHECKING:
    from ncov_desktop.core.results import EngineInfo, PrecisionTrial
    from ncov_desktop.services.bundles import Installed
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.settings.model import SettingsModel

_COLUMNS = (
    mark("Format"),
    mark("Time per film"),
    mark("Score off by"),
    mark("Logit off by"),
    mark("Outcome"),
)


class NetworkPage(QWidget):
    """Choosing another network or device loads it anew; the film stays on screen."""

    def __init__(self, settings: SettingsModel, reading: ReadingModel) -> None:
        super().__init__()
        self._settings, self._reading = settings, reading
        self._ids: list[str | None] = [None]
        self.networks, self.devices = QComboBox(), QComboBox()
        self.networks.setAccessibleName(tr("Network"))
        self.networks.setToolTip(tr("The installed networks; their folders are named under Files"))
        self.networks.addItem(tr("The active one"))
        self.networks.activated.connect(lambda row: settings.choose(model_id=self._ids[row]))
        self.devices.setAccessibleName(tr("Device"))
        self.devices.setToolTip(tr(text.DEVICE_MEANING))
        for device in get_args(DeviceChoice):
            self.devices.addItem(text.DEVICE_NAMES[device])
        self.devices.activated.connect(
            lambda row: settings.choose(device=get_args(DeviceChoice)[row])
        )
        self.stated = label(name="dim")
        self.status = label()
        self.trials = _table()
        self._arrange()
        settings.changed.connect(self._show)
        reading.changed.connect(self._show)
        self._searched = False
        self._find_networks()
        self._show()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(one_line(tr("Network")), 0, 0)
        grid.addWidget(self.networks, 0, 1)
        grid.addWidget(one_line(tr("Runs on")), 1, 0)
        grid.addWidget(self.devices, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(grid)
        column.addWidget(self.stated)
        column.addWidget(section(tr("At work")))
        column.addWidget(self.status)
        column.addWidget(section(tr("Self-test")))
        column.addWidget(label(tr(text.SELF_TEST_MEANING), "dim"))
        column.addWidget(self.trials)
        column.addStretch(1)

    def _find_networks(self) -> None:
        settings = self._settings.settings

        def work() -> tuple[Installed, ...]:
            from ncov_desktop.services.bundles import installed_bundles

            return installed_bundles(settings)

        task = self._reading.tasks.run(work, self._networks_found, lambda _: None)
        self.destroyed.connect(task.drop)

    def _networks_found(self, found: tuple[Installed, ...]) -> None:
        self._searched = True
        while self.networks.count() > 1:
            self.networks.removeItem(1)
        del self._ids[1:]
        for each in found:
            self._ids.append(each.id)
            self.networks.addItem(shown(_name_of(each)))
            self.networks.setItemData(
                self.networks.count() - 1, tip(each.title), Qt.ItemDataRole.ToolTipRole
            )
        if found:
            network = shown(found[0].id)
            first = tr("The active one: {network}", network=network)
            if found[0].state is None:  # in a folder that the command line named
                first = tr("Latest installed: {network}", network=network)
            self.networks.setItemText(0, first)
        self._show()

    def _show(self) -> None:
        settings = self._settings.settings
        if settings.model_id not in self._ids:
            self._ids.append(settings.model_id)
            name = shown(settings.model_id or "")
            missing = tr("{network} – not installed", network=name)
            self.networks.addItem(missing if self._searched else name)
        self.networks.setCurrentIndex(self._ids.index(settings.model_id))
        self.devices.setCurrentIndex(get_args(DeviceChoice).index(settings.device))
        self.stated.setText(text.stated_words(self._settings.stated))
        self.stated.setVisible(bool(self.stated.text()))
        self._show_engine(self._reading.state.engine_info)

    def _show_engine(self, info: EngineInfo | None) -> None:
        failure = self._reading.state.engine_failure
        if info is not None:
            self.status.setText(
                tr(
                    "{network} on {device}, {precision}",
                    network=info.model_id,
                    device=info.device,
                    precision=info.precision,
                )
            )
        elif failure is not None:
            self.status.setText(str(text.error_message(failure)))
        else:
            self.status.setText(tr("The network is being loaded."))
        trials = info.trials if info else ()
        self.trials.setRowCount(len(trials))
        for row, trial in enumerate(trials):
            chosen = info is not None and trial.precision == info.precision
            for column, words in enumerate(_cells(trial, chosen)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_alignment(column))
                self.trials.setItem(row, column, item)
        self.trials.setVisible(bool(trials))
        header, frame = self.trials.horizontalHeader().sizeHint().height(), 2
        self.trials.setFixedHeight(
            header + frame + len(trials) * self.trials.verticalHeader().defaultSectionSize()
        )


def _name_of(network: Installed) -> str:
    """Its id and title, and where it stands."""
    name = f"{network.id} – {network.title}" if network.title else network.id
    if network.state is None:
        return name
    return tr("{network} ({state})", network=name, state=STATES[network.state])


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    for column, name in enumerate(_COLUMNS):
        item = QTableWidgetItem(tr(name))
        item.setTextAlignment(_alignment(column))
        table.setHorizontalHeaderItem(column, item)
    table.setAccessibleName(tr("Self-test"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Figures to the right, words to the left."""
    figures = 0 < column < len(_COLUMNS) - 1
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cells(trial: PrecisionTrial, chosen: bool) -> tuple[str, ...]:
    passed = tr("passed") if trial.passed else tr("× too far off")
    outcome = tr("✓ in use") if chosen else passed
    return (
        trial.precision,
        tr("{time:.0f} ms", time=trial.elapsed_ms),
        number(trial.probability_deviation, 4),
        number(trial.logit_deviation, 3),
        outcome,
    )
