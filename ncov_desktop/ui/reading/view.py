"""The Read tab put together: panels around the stage, and one way from state to screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.browsing_model import BrowsingModel
from ncov_desktop.ui.reading.display import OPACITY_STEP, Display, Layout
from ncov_desktop.ui.reading.film_panel import FilmPanel
from ncov_desktop.ui.reading.model import Answer, ReadingModel
from ncov_desktop.ui.reading.overlay_panel import OverlayPanel
from ncov_desktop.ui.reading.result_panel import ResultPanel
from ncov_desktop.ui.reading.stage import Stage
from ncov_desktop.ui.reading.study_panel import StudyPanel
from ncov_desktop.ui.reading.tags_dialog import TagsDialog
from ncov_desktop.ui.widgets import SidePanel, label

_TOOLS = (
    ("open",),
    ("invert", "fit", "actual", "reset"),
    ("overlay",),
    (),
    ("one", "two", "three"),
)

_MAP_COMMANDS = ("overlay", "class", "more_opaque", "less_opaque")
_WITHOUT_MAP = {
    Answer.WAITING: "Waiting for the heat map",
    Answer.RUNNING: "Waiting for the heat map",
    Answer.REFUSED: "No heat map: this film is not judged",
    Answer.FAILED: "No heat map: the network gave no answer",
}


class ReadingView(QWidget):
    """Shows the model's state; keeps the display."""

    def __init__(
        self, model: ReadingModel, browsing: BrowsingModel, actions: dict[str, QAction]
    ) -> None:
        super().__init__()
        self.model, self.browsing = model, browsing
        self.actions_by_name = actions
        self.display = Display()
        self.studies = StudyPanel()
        self.film_panel = FilmPanel()
        self.stage = Stage()
        self.result = ResultPanel()
        self.overlay = OverlayPanel()
        self.notice = Notice()
        self.pages = QStackedWidget()
        self._arrange()
        self._connect()
        self._show_state()
        self._show_display()

    def set_display(self, **changes: object) -> None:
        """Changes how the film is looked at; the network is not asked."""
        self.display = replace(self.display, **changes)  # type: ignore[arg-type]
        self._show_display()

    def _arrange(self) -> None:
        right = SidePanel(theme.RESULT_PANEL_WIDTH)
        right.column.addWidget(self.result)
        right.column.addWidget(self.overlay)
        right.column.addStretch(1)
        self.pages.addWidget(_Welcome(self.actions_by_name))
        self.pages.addWidget(self.stage)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self._tool_bar())
        centre.addLayout(self._pages_under_notice(), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.studies, 1)
        left.addWidget(self.film_panel, 1)
        row.addLayout(left)
        row.addLayout(centre, 1)
        row.addWidget(right)

    def _pages_under_notice(self) -> QGridLayout:
        """The notice lies over the stage, so that the film does not move when it comes and goes."""
        stacked = QGridLayout()
        stacked.addWidget(self.pages, 0, 0)
        stacked.addWidget(self.notice, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.notice.raise_()
        return stacked

    def _tool_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("tools")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.GRID, 4, theme.GRID, 4)
        row.setSpacing(4)
        for group in _TOOLS:
            if not group:
                row.addStretch(1)
            for name in group:
                button = QToolButton()
                button.setDefaultAction(self.actions_by_name[name])
                button.setIconSize(QSize(20, 20))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                row.addWidget(button)
            row.addSpacing(2 * theme.GRID)
        return bar

    def _connect(self) -> None:
        self.model.changed.connect(self._show_state)
        self.model.film_changed.connect(self._show_film)
        self._connect_browsing()
        self.stage.windowed.connect(lambda voi: self.set_display(voi=voi))
        self.stage.menu_asked.connect(self._show_menu)
        self.overlay.changed.connect(self._overlay_changed)
        self.overlay.toggled.connect(self._toggle_overlay)
        self.result.retry_asked.connect(self.model.retry)
        self.notice.dismissed.clicked.connect(self.model.dismiss_notice)
        handlers: dict[str, Callable[[], None]] = {
            "overlay": self._toggle_overlay,
            "wipe": lambda: self.set_display(overlay_shown=False, layout=Layout.ONE),
            "class": self._other_class,
            "more_opaque": lambda: self._change_opacity(OPACITY_STEP),
            "less_opaque": lambda: self._change_opacity(-OPACITY_STEP),
            "one": lambda: self.set_display(layout=Layout.ONE),
            "two": lambda: self.set_display(layout=Layout.TWO),
            "three": lambda: self.set_display(layout=Layout.THREE),
            "invert": lambda: self.set_display(inverted=not self.display.inverted),
            "marks": lambda: self.set_display(marks_shown=not self.display.marks_shown),
            "fit": self.stage.fit,
            "actual": self.stage.actual_size,
            "reset": self._reset,
            "tags": self._show_tags,
        }
        handlers |= {f"window{n}": partial(self._choose_window, n - 1) for n in range(1, 6)}
        for name, handler in handlers.items():
            self.actions_by_name[name].triggered.connect(handler)

    def _connect_browsing(self) -> None:
        browsing, studies = self.browsing, self.studies
        browsing.progressed.connect(
            lambda done, total: studies.show_progress(done, total, browsing.searching)
        )
        browsing.found.connect(self._show_browser)
        browsing.thumbnail_made.connect(studies.show_thumbnail)
        studies.film_chosen.connect(self.model.open)
        studies.stop_asked.connect(browsing.cancel)
        for name, by in (("next", 1), ("previous", -1)):
            self.actions_by_name[name].triggered.connect(partial(browsing.step, by))
        for name, by in (("next_frame", 1), ("previous_frame", -1)):
            self.actions_by_name[name].triggered.connect(partial(self.model.step_frame, by))
        self.film_panel.frame_chosen.connect(self.model.show_frame)

    def _show_browser(self) -> None:
        self.studies.show_progress(0, 0, searching=False)
        self.studies.show_browser(self.browsing.browser)

    def _show_state(self) -> None:
        state = self.model.state
        self.result.show_state(state)
        self.notice.show_notice(state.notice)
        self.pages.setCurrentIndex(0 if state.opened is None else 1)
        self.stage.show_judgement(state.judgement, _WITHOUT_MAP.get(state.answer, ""))
        hoped_for = state.answer in (Answer.WAITING, Answer.RUNNING, Answer.DONE)
        for name in _MAP_COMMANDS:
            self.actions_by_name[name].setEnabled(hoped_for)
        self.actions_by_name["tags"].setEnabled(state.opened is not None)
        self._show_overlay_panel()

    def _show_film(self) -> None:
        opened, picture = self.model.state.opened, self.model.state.picture
        assert opened is not None
        assert picture is not None
        self.film_panel.show_film(opened)
        self.studies.show_current(opened.source)
        self.stage.show_film(opened, picture)
        self.stage.setFocus()
        self.set_display(voi=None, inverted=False, class_name=None)

    def _show_display(self) -> None:
        self.stage.show_display(self.display)
        self._show_overlay_panel()
        shown = self.actions_by_name
        shown["invert"].setChecked(self.display.inverted)
        shown["marks"].setChecked(self.display.marks_shown)
        shown["overlay"].setChecked(self.display.heat_visible)
        for name, layout in (("one", Layout.ONE), ("two", Layout.TWO), ("three", Layout.THREE)):
            shown[name].setChecked(self.display.layout is layout)

    def _show_overlay_panel(self) -> None:
        judgement = self.model.state.judgement
        self.overlay.show_display(
            self.display,
            judgement.prediction.label if judgement else None,
            enabled=self.model.state.answer is Answer.DONE,
        )

    def _overlay_changed(self, display: Display) -> None:
        """Who moves a control of the heat map wants to see it."""
        hidden = not display.heat_visible
        self.set_display(
            class_name=display.class_name,
            opacity=display.opacity,
            cutoff=display.cutoff,
            palette=display.palette,
            overlay_shown=display.overlay_shown or hidden,
        )

    def _toggle_overlay(self) -> None:
        shown = self.display.heat_visible
        layout = Layout.ONE if shown else self.display.layout
        self.set_display(overlay_shown=not shown, layout=layout)

    def _other_class(self) -> None:
        judgement = self.model.state.judgement
        if judgement is not None:
            now = self.display.class_name or judgement.prediction.label
            self.set_display(class_name=COVID19 if now == OTHER_PNEUMONIA else OTHER_PNEUMONIA)

    def _change_opacity(self, step: float) -> None:
        self.set_display(opacity=min(max(self.display.opacity + step, 0.0), 1.0))

    def _choose_window(self, index: int) -> None:
        opened = self.model.state.opened
        if opened is not None and index < len(opened.windows):
            self.set_display(voi=opened.windows[index][1])

    def _reset(self) -> None:
        self.set_display(voi=None, inverted=False)
        self.stage.fit()

    def _show_tags(self) -> None:
        opened = self.model.state.opened
        if opened is not None:
            TagsDialog(opened.path, self.model.tasks, self).open()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        opened = self.model.state.opened
        for index, (name, _) in enumerate(opened.windows if opened else ()):
            entry = menu.addAction(f"{index + 1}   {name}".replace("&", "&&"))
            entry.triggered.connect(partial(self._choose_window, index))
        menu.addSeparator()
        for name in ("invert", "fit", "actual", "reset", "overlay"):
            menu.addAction(self.actions_by_name[name])
        menu.popup(at)


class Notice(QWidget):
    """What happened to a file that was not opened; the film that was open stays on screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label()
        self.dismissed = QPushButton("Close")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.dismissed)
        self.hide()

    def show_notice(self, words: str | None) -> None:
        """A sentence, or None for nothing to say."""
        self.words.setText(words or "")
        self.setVisible(bool(words))


class _Welcome(QWidget):
    """What is there before the first film."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(2 * theme.GRID)
        headline = label("Drop a chest film here", "headline")
        meaning = label(
            "Films, folders or ZIP archives. Frontal films of adults with pneumonia are judged.",
            "dim",
        )
        for line in (headline, meaning):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        buttons = QHBoxLayout()
        for name, kind in (("open", "primary"), ("demo", "")):
            action = actions[name]
            button = QPushButton(action.text())
            button.setObjectName(kind)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        column.addLayout(buttons)
