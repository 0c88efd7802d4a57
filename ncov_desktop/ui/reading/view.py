"""The Read tab put together: panels around the stage, and one way from state to screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.holding import Holding
from ncov_desktop.ui.reading import exporting
from ncov_desktop.ui.reading.browsing_model import BrowsingModel
from ncov_desktop.ui.reading.columns import Columns
from ncov_desktop.ui.reading.commands import ViewCommands
from ncov_desktop.ui.reading.display import Display, Layout
from ncov_desktop.ui.reading.exporting import Exporting
from ncov_desktop.ui.reading.film_panel import FilmPanel
from ncov_desktop.ui.reading.looking import BRUSH, LENS, TOOLS, ZOOM, Looking
from ncov_desktop.ui.reading.model import ReadingModel
from ncov_desktop.ui.reading.overlay_panel import OverlayPanel
from ncov_desktop.ui.reading.pages import Notice, Welcome
from ncov_desktop.ui.reading.prior_model import PriorModel
from ncov_desktop.ui.reading.result_panel import ResultPanel
from ncov_desktop.ui.reading.stage import Stage
from ncov_desktop.ui.reading.state import Answer, FinerMap
from ncov_desktop.ui.reading.study_panel import StudyPanel
from ncov_desktop.ui.reading.tool_bar import ToolBar
from ncov_desktop.ui.reading.trust_panel import COMMANDS, TrustPanel
from ncov_desktop.ui.widgets import SidePanel

_MAP_COMMANDS = (
    "overlay", "peek", "class", "method", "finer", "cells", "contour", "more_opaque", "less_opaque",
    "brush",
)  # fmt: skip
_WITHOUT_MAP = {
    Answer.WAITING: mark("Waiting for the heat map"),
    Answer.RUNNING: mark("Waiting for the heat map"),
    Answer.REFUSED: mark("No heat map: this film is not judged"),
    Answer.FAILED: mark("No heat map: the network gave no answer"),
    Answer.DONE: mark("No heat map: you said that there is no pneumonia"),
    Answer.SEALED: mark("The heat map is sealed until your read"),
}


class ReadingView(QWidget):
    """Shows the model's state; keeps the display."""

    def __init__(
        self, model: ReadingModel, browsing: BrowsingModel, actions: dict[str, QAction]
    ) -> None:
        super().__init__()
        self.model, self.browsing = model, browsing
        self.prior = PriorModel(model.tasks, model.film_reader, self)
        self.actions_by_name = actions
        self.display = Display()
        self.studies = StudyPanel()
        self.film_panel = FilmPanel(actions)
        self.stage = Stage()
        self.exporting = Exporting(model, self.stage)
        self.looking = Looking(self.stage, lambda: self.display)
        self.commands = ViewCommands(self)
        self.holding = Holding(self)
        self.result = ResultPanel()
        self.trust = TrustPanel(actions)
        self.overlay = OverlayPanel(actions)
        self.notice = Notice()
        self.tool_bar = ToolBar(actions)
        self.welcome = Welcome(actions)
        self.pages = QStackedWidget()
        self._arrange()
        self._connect()
        self._show_state()
        self._show_display()

    def set_display(self, **changes: object) -> None:
        """Changes how the film is looked at; the network is not asked."""
        self.display = replace(self.display, **changes)  # type: ignore[arg-type]
        self._show_display()
        self.looking.note()

    def lay_out(self, name: str) -> None:
        """The layout of this name, where there is one."""
        if name in Layout.__members__:
            self.set_display(layout=Layout[name])

    def _arrange(self) -> None:
        right = self.right = SidePanel(theme.NARROWEST_RESULT_PANEL)
        right.column.addWidget(self.result)
        right.column.addWidget(self.trust)
        right.column.addWidget(self.overlay)
        right.column.addStretch(1)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.stage)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.tool_bar)
        centre.addLayout(self._pages_under_notice(), 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.studies, 1)
        left.addWidget(self.film_panel, 1)
        self.columns = Columns(_column(left), _column(centre), right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.columns)

    def _pages_under_notice(self) -> QGridLayout:
        """The notice lies over the stage, so that the film does not move when it comes and goes."""
        stacked = QGridLayout()
        stacked.addWidget(self.pages, 0, 0)
        stacked.addWidget(self.notice, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.notice.raise_()
        return stacked

    def _connect(self) -> None:
        self.model.changed.connect(self._show_state)
        self.model.film_changed.connect(self._show_film)
        self._connect_browsing()
        self.stage.windowed.connect(lambda voi: self.set_display(voi=voi))
        self.stage.menu_asked.connect(self.commands.show_menu)
        self.looking.asked.connect(lambda changes: self.set_display(**changes))
        self.looking.tool_chosen.connect(self._show_tool)
        self.looking.lens_held.connect(self.actions_by_name[LENS].setChecked)
        self.looking.prior_asked.connect(self.prior.show)
        self.prior.changed.connect(self._show_prior)
        self.stage.prior_windowed.connect(lambda voi: self.set_display(prior_voi=voi))
        self.stage.painted.connect(self.model.ask_without)
        self.overlay.changed.connect(self._overlay_changed)
        self.overlay.toggled.connect(self.commands.toggle_overlay)
        self.overlay.finer_toggled.connect(self.commands.toggle_finer)
        self.result.retry_asked.connect(self.model.retry)
        self.result.override_asked.connect(self.model.override)
        self.trust.confirmed.connect(self.model.confirm)
        self.trust.retry_asked.connect(self.model.examine_again)
        self.notice.dismissed.clicked.connect(self.model.dismiss_notice)
        for name, handler in self.commands.table().items():
            self.actions_by_name[name].triggered.connect(handler)

    def _connect_browsing(self) -> None:
        browsing, studies = self.browsing, self.studies
        browsing.progressed.connect(
            lambda done, total: studies.show_progress(done, total, browsing.searching)
        )
        browsing.found.connect(self._show_browser)
        browsing.thumbnail_made.connect(studies.show_thumbnail)
        studies.film_chosen.connect(self.model.open)
        studies.compare_asked.connect(self.commands.compare)
        studies.stop_asked.connect(browsing.cancel)
        self.film_panel.frame_chosen.connect(self.model.show_frame)

    def _show_browser(self) -> None:
        self.studies.show_progress(0, 0, searching=False)
        self.studies.show_browser(self.browsing.browser)

    def _show_state(self) -> None:
        state = self.model.state
        self.result.show_state(state)
        self.trust.show_state(state)
        self.notice.show_notice(state.notice_shown)
        self.pages.setCurrentIndex(0 if state.opened is None else 1)
        if self.display.finer and not (state.finer.running or state.finer.explanation):
            self.display = replace(self.display, finer=False)
            self.actions_by_name["finer"].setChecked(False)
        self._show_maps()
        if state.shown is None:
            self.looking.put_brush_away()
        hoped_for = state.answer in (Answer.WAITING, Answer.RUNNING) or state.shown is not None
        for name in _MAP_COMMANDS:
            self.actions_by_name[name].setEnabled(hoped_for)
        for name in ("tags", "prior", "compare", *COMMANDS.values(), *exporting.COMMANDS):
            self.actions_by_name[name].setEnabled(state.opened is not None)
        self._show_overlay_panel()
        self.right.settle()

    def _show_maps(self) -> None:
        """The map the reader chose; the finer one as soon as it is there."""
        state = self.model.state
        judgement = state.shown
        if judgement is not None and self.display.finer and state.finer.explanation is not None:
            judgement = replace(judgement, explanation=state.finer.explanation)
        self.stage.show_judgement(judgement, tr(_WITHOUT_MAP.get(state.answer, "")))

    def _show_film(self) -> None:
        opened, picture = self.model.state.opened, self.model.state.picture
        assert opened is not None
        assert picture is not None
        self.film_panel.show_film(opened)
        self.studies.show_current(opened.source)
        self.stage.show_film(opened, picture)
        self.stage.setFocus()
        self.right.verticalScrollBar().setValue(
            0
        )  # words first: a refusal may not be scrolled away
        self.display = replace(self.display, class_name=None, finer=False)
        self.looking.show_film(opened)
        if self.display.layout is Layout.PRIOR and self.prior.prior.source is None:
            self.commands.compare(None)

    def _show_display(self) -> None:
        self._show_maps()
        self.stage.show_display(self.display)
        self._show_prior_commands()
        self._show_overlay_panel()
        shown = self.actions_by_name
        shown["invert"].setChecked(self.display.inverted)
        shown["marks"].setChecked(self.display.marks_shown)
        shown["shutter"].setChecked(self.display.shuttered)
        shown["overlay"].setChecked(self.display.heat_visible)
        for name in ("finer", "cells", "contour"):
            shown[name].setChecked(getattr(self.display, name))
        shown["words"].setChecked(self.display.words_shown)
        for layout in Layout:
            shown[layout.name.lower()].setChecked(self.display.layout is layout)

    def _show_tool(self, tool: str) -> None:
        for name in (*TOOLS, BRUSH, ZOOM):
            self.actions_by_name[name].setChecked(name == tool)

    def _show_prior(self) -> None:
        self.stage.show_prior(self.prior.prior)
        self._show_prior_commands()

    def _show_prior_commands(self) -> None:
        alike = self.actions_by_name["alike"]
        alike.setEnabled(self.display.layout is Layout.PRIOR)
        alike.setChecked(self.stage.comparing.alike(self.display))

    def _show_overlay_panel(self) -> None:
        state = self.model.state
        judgement = state.shown
        favoured = judgement.prediction.label if judgement else None
        self.overlay.show_display(self.display, favoured, enabled=judgement is not None)
        if judgement is None:
            self.overlay.show_maps(None, FinerMap())
        else:
            self.overlay.show_maps(judgement.explanation, state.finer)

    def _overlay_changed(self, display: Display) -> None:
        """Who moves a control of the heat map wants to see it."""
        hidden = not display.heat_visible
        self.set_display(
            class_name=display.class_name,
            method=display.method,
            opacity=display.opacity,
            cutoff=display.cutoff,
            palette=display.palette,
            cells=display.cells,
            contour=display.contour,
            overlay_shown=display.overlay_shown or hidden,
        )


def _column(layout: QVBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    made = QWidget()
    made.setLayout(layout)
    return made
