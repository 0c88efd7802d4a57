"""The reader's hand on the film: turning, measuring, reading values, and taking steps back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.measure import Shape
from ncov_desktop.core.orientation import UPRIGHT
from ncov_desktop.ui.reading.display import LOOKED
from ncov_desktop.ui.reading.looks import Look, Looks

if TYPE_CHECKING:
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.core.study import Radiograph
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.display import Display
    from ncov_desktop.ui.reading.stage import Stage

_ANY_SIZE = (0, 0)  # a larger window is no step: the view that is kept fits itself to what there is
BRUSH, ZOOM, LENS = "brush", "zoom", "lens"
TOOLS = {shape.value: shape for shape in Shape}


class Looking(QObject):
    """Keeps how each film is looked at, and changes it by command.

    asked: fields of `Display` to change. probed: words for the pixel under the mouse, '' beside the
    film. tool_chosen: the command of a tool, '' for none. prior_asked: the film to lay beside this one,
    a FilmSource or None.
    """

    asked = Signal(dict)
    probed = Signal(str)
    tool_chosen = Signal(str)
    lens_held = Signal(bool)
    prior_asked = Signal(object)

    def __init__(self, stage: Stage, display: Callable[[], Display]) -> None:
        super().__init__(stage)
        self._stage, self._display = stage, display
        self._looks = Looks()
        self._showing = False
        stage.viewed.connect(self.note)
        stage.measured.connect(self.note)
        stage.hovered.connect(self._probe)

    def commands(self) -> dict[str, Callable[[], None]]:
        """What each command of `ui.actions` does here."""
        tools = {name: partial(self._toggle_tool, shape) for name, shape in TOOLS.items()}
        return {
            "turn_right": lambda: self._lay(self._display().orientation.turned(1)),
            "turn_left": lambda: self._lay(self._display().orientation.turned(-1)),
            "flip": lambda: self._lay(self._display().orientation.flipped()),
            "flip_down": lambda: self._lay(self._display().orientation.flipped(upside_down=True)),
            "undo": lambda: self._show(self._looks.undo()),
            "redo": lambda: self._show(self._looks.redo()),
            "remove_mark": self._remove_mark,
            BRUSH: self._toggle_brush,
            ZOOM: self._toggle_zoom,
            "larger_brush": lambda: self._stage.painting.resize(larger=True),
            "smaller_brush": lambda: self._stage.painting.resize(larger=False),
            "wipe_paint": self._stage.wipe_paint,
            **tools,
        }

    def show_film(self, opened: OpenedFilm) -> None:
        """A film on the stage, as it was last looked at."""
        first = Look(self._display().for_next())
        self._show(self._looks.show(opened.source, opened.film.frame, first))
        self.probed.emit("")

    def note(self) -> None:
        """The film is looked at in another way now."""
        if self._showing or self._stage.picture is None:
            return
        stage, view = self._stage, self._stage.chosen_view
        self._looks.change(
            Look(
                self._display().looked(),
                view.resized(_ANY_SIZE) if view else None,
                stage.measuring.marks,
                stage.comparing.prior.source,
            )
        )

    def put_tool_down(self) -> None:
        """The left button windows again."""
        self._choose_tool(None)
        self.hold_lens(False)

    def hold_lens(self, on: bool) -> None:
        """Takes the magnifier, or puts it down."""
        self._stage.hold_lens(on)
        self.lens_held.emit(on)

    def put_brush_away(self) -> None:
        """There is nothing to ask about: the brush goes down and its paint off the film."""
        if self._stage.painting.on:
            self._choose_tool(None)
        self._stage.wipe_paint()

    def reset(self) -> None:
        """The film as its file shows it, whole; measurements stay."""
        self.asked.emit({"voi": None, "prior_voi": None, "inverted": False, "orientation": UPRIGHT})
        self._stage.fit()

    def _lay(self, orientation: Orientation) -> None:
        self.asked.emit({"orientation": orientation})

    def _show(self, look: Look | None) -> None:
        if look is None:
            return
        self._showing = True
        try:
            self.prior_asked.emit(look.prior)
            self.asked.emit({name: getattr(look.display, name) for name in LOOKED})
            self._stage.show_view(look.view)
            self._stage.show_marks(look.marks)
        finally:
            self._showing = False

    def _toggle_tool(self, shape: Shape) -> None:
        self._choose_tool(None if self._stage.measuring.tool is shape else shape)

    def _choose_tool(self, shape: Shape | None) -> None:
        self._stage.choose_tool(shape)
        self.tool_chosen.emit(shape.value if shape else "")

    def _toggle_brush(self) -> None:
        on = not self._stage.painting.on
        self._stage.choose_brush(on)
        self.tool_chosen.emit(BRUSH if on else "")

    def _toggle_zoom(self) -> None:
        on = not self._stage.zooming
        self._stage.choose_zoom(on)
        self.tool_chosen.emit(ZOOM if on else "")

    def _remove_mark(self) -> None:
        self._stage.show_marks(self._stage.measuring.marks[:-1])
        self.note()

    def _probe(self, film: Radiograph, x: float, y: float) -> None:
        from ncov_desktop.imaging.probe import read_pixel

        found = read_pixel(film, (x, y))
        self.probed.emit(text.pixel_words(found.row, found.column, found.stored) if found else "")
