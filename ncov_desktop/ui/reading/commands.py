"""What each command of the Read tab does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.prior import may_compare, prior_film
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.ui.reading.display import OPACITY_STEP, Layout
from ncov_desktop.ui.reading.looking import LENS
from ncov_desktop.ui.reading.trust_panel import COMMANDS
from ncov_desktop.ui.widgets import entry, tip

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.ui.reading.view import ReadingView

_MENU = (
    "invert", "turn_right", "flip", "fit", "actual", "true_size", "reset", "undo", "overlay", "prior",
)  # fmt: skip


class ViewCommands(QObject):
    """The table from a command of `ui.actions` to what happens; it keeps nothing itself."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view, self._model = view, view.model

    def table(self) -> dict[str, Callable[[], None]]:
        """What each command does, by its name."""
        view = self._view
        return {
            **self._display_commands(),
            **self._heat_commands(),
            **view.looking.commands(),
            **view.exporting.commands(),
            **{name: partial(self._say, said) for said, name in COMMANDS.items()},
            **{f"window{n}": partial(self._choose_window, n - 1) for n in range(1, 6)},
            **{
                name: partial(view.browsing.step, by)
                for name, by in (("next", 1), ("previous", -1))
            },
            "next_frame": partial(self._model.step_frame, 1),
            "previous_frame": partial(self._model.step_frame, -1),
            "tags": self._show_tags,
        }

    def toggle_overlay(self) -> None:
        """The heat map over the film, or the film alone."""
        shown = self._view.display.heat_visible
        self._view.set_display(overlay_shown=not shown, **(self._without_map() if shown else {}))

    def toggle_finer(self) -> None:
        """Who asks for a finer map wants to see it; it is made the first time only."""
        if self._model.state.shown is None:
            self._view.set_display()  # the command shows its tick again as it was
            return
        display = self._view.display
        if not display.finer:
            self._model.refine()
        self._view.set_display(
            finer=not display.finer,
            overlay_shown=display.overlay_shown or not display.heat_visible,
        )

    def compare(self, source: FilmSource | None) -> None:
        """Lays a film beside the one that is read; None for the prior that belongs to it."""
        opened = self._model.state.opened
        if opened is None:
            return
        if source is None:
            found = prior_film(self._view.browsing.browser, opened.source)
            source = found.source if found else None
        # a window by hand belongs to the film it was made for
        window = {} if source == self._view.prior.prior.source else {"prior_voi": None}
        self._view.prior.show(source)
        self._view.set_display(layout=Layout.PRIOR, **window)

    def show_menu(self, at: QPoint) -> None:
        """The menu of the film. at: on the screen."""
        self._view.holding.let_go()  # the menu takes the keys
        menu = QMenu(self._view)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        opened = self._model.state.opened
        for index, (name, _) in enumerate(opened.windows if opened else ()):
            choice = menu.addAction(entry(f"{index + 1}   {name}"))
            choice.setToolTip(tip(name))
            choice.triggered.connect(partial(self._choose_window, index))
        menu.addSeparator()
        for name in _MENU:
            menu.addAction(self._view.actions_by_name[name])
        menu.popup(at)

    def _display_commands(self) -> dict[str, Callable[[], None]]:
        view, stage = self._view, self._view.stage
        return {
            "one": lambda: view.set_display(layout=Layout.ONE),
            "two": lambda: view.set_display(layout=Layout.TWO),
            "three": lambda: view.set_display(layout=Layout.THREE),
            "invert": lambda: view.set_display(inverted=not view.display.inverted),
            "marks": lambda: view.set_display(marks_shown=not view.display.marks_shown),
            "shutter": lambda: view.set_display(shuttered=not view.display.shuttered),
            "words": lambda: view.set_display(words_shown=not view.display.words_shown),
            "prior": self._show_prior,
            "compare": self._compare,
            "alike": self._window_alike,
            "lens": self._take_lens,
            "true_size": stage.true_size,
            "fit": stage.fit,
            "actual": stage.actual_size,
            "reset": view.looking.reset,
        }

    def _heat_commands(self) -> dict[str, Callable[[], None]]:
        return {
            "overlay": self.toggle_overlay,
            "wipe": self._wipe,
            "class": self._other_class,
            "method": self._other_method,
            "finer": self.toggle_finer,
            "peek": self._peek,
            "cells": lambda: self._change_heat(cells=not self._view.display.cells),
            "contour": lambda: self._change_heat(contour=not self._view.display.contour),
            "more_opaque": partial(self._change_opacity, OPACITY_STEP),
            "less_opaque": partial(self._change_opacity, -OPACITY_STEP),
        }

    def _show_prior(self) -> None:
        """The film that was chosen before stays."""
        self.compare(self._view.prior.prior.source)

    def _compare(self) -> None:
        """With the film that is marked in the list, where that is another one of the patient."""
        marked, opened = self._view.studies.marked, self._model.state.opened
        browser = self._view.browsing.browser
        if marked is None or opened is None or not may_compare(browser, opened.source, marked):
            marked = None
        self.compare(marked)

    def _window_alike(self) -> None:
        alike = self._view.stage.comparing.alike(self._view.display)
        self._view.set_display(alike=not alike)

    def _peek(self) -> None:
        command = self._view.actions_by_name["peek"]
        if self._model.state.shown is not None:
            self._view.set_display(peeking=self._view.holding.hold(command, self._end_peek))

    def _end_peek(self) -> None:
        self._view.set_display(peeking=False)

    def _take_lens(self) -> None:
        """Held by its key, or taken by a click until the next one."""
        looking, command = self._view.looking, self._view.actions_by_name[LENS]
        held = self._view.holding.hold(command, partial(looking.hold_lens, False))
        looking.hold_lens(held or command.isChecked())

    def _change_heat(self, **changes: object) -> None:
        """Who changes how the heat map is drawn wants to see it."""
        shown = self._view.display.overlay_shown or not self._view.display.heat_visible
        self._view.set_display(overlay_shown=shown, **changes)

    def _wipe(self) -> None:
        self._view.looking.put_tool_down()
        self._view.set_display(overlay_shown=False, **self._without_map())

    def _without_map(self) -> dict[str, object]:
        """The layout without a viewport for the map; a prior stays beside its film."""
        return {} if self._view.display.layout is Layout.PRIOR else {"layout": Layout.ONE}

    def _other_class(self) -> None:
        judgement = self._model.state.shown
        if judgement is not None:
            now = self._view.display.class_name or judgement.prediction.label
            other = COVID19 if now == OTHER_PNEUMONIA else OTHER_PNEUMONIA
            self._view.set_display(class_name=other)

    def _other_method(self) -> None:
        judgement, display = self._model.state.shown, self._view.display
        if judgement is not None and not display.finer:
            methods = judgement.explanation.methods
            now = methods.index(display.method) if display.method in methods else 0
            self._view.set_display(method=methods[(now + 1) % len(methods)])

    def _change_opacity(self, step: float) -> None:
        self._view.set_display(opacity=min(max(self._view.display.opacity + step, 0.0), 1.0))

    def _say(self, said: Pneumonia) -> None:
        """The same answer again takes it back."""
        self._model.confirm(None if self._model.state.pneumonia is said else said)

    def _choose_window(self, index: int) -> None:
        opened = self._model.state.opened
        if opened is not None and index < len(opened.windows):
            self._view.set_display(voi=opened.windows[index][1])

    def _show_tags(self) -> None:
        from ncov_desktop.ui.reading.tags_dialog import TagsDialog

        opened = self._model.state.opened
        if opened is not None:
            hidden = self._model.state.identity_hidden
            tasks, view = self._model.tasks, self._view
            TagsDialog(opened.source, tasks, view, identity_hidden=hidden).open()
