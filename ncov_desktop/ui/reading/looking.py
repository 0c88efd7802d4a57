"""The reader's hand on the film: turning, measuring, reading values, and taking steps back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.measure import Shape
from ncov_desktop.core.orientation import UPRIGHT
from ncov_desktop.ui.reading.looks import Look, Looks

if TYPE_CHECKING:
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.display import Display
    from ncov_desktop.ui.reading.stage import Stage

BRUSH = "brush"
TOOLS = {shape.value: shape for shape in Shape}


class Looking(QObject):
    """Keeps how each film is looked at, and changes it by command.

    asked: fields of `Display` to change. probed: words for the pixel under the mouse, '' beside the
    film. tool_chosen: the command of a tool, '' for none.
    """

    asked = Signal(dict)
    probed = Signal(str)
    tool_chosen = Signal(str)

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
            "brush": self._toggle_brush,
            "larger_brush": lambda: self._stage.painting.resize(larger=True),
            "smaller_brush": lambda: self._stage.painting.resize(larger=False),
            "wipe_paint": self._stage.wipe_paint,
            **tools,
        }

    def show_film(self, opened: OpenedFilm) -> None:
        """A film on the stage, as it was last looked at."""
        self._show(self._looks.show(opened.source, opened.film.frame))
        self.probed.emit("")

    def note(self) -> None:
        """The film is looked at in another way now."""
        if self._showing or self._stage.picture is None:
            return
        display = self._display()
        self._looks.change(
            Look(
                display.voi,
                display.inverted,
                display.orientation,
                self._stage.chosen_view,
                self._stage.measuring.marks,
            )
        )

    def put_tool_down(self) -> None:
        """The left button windows again."""
        self._choose_tool(None)

    def put_brush_away(self) -> None:
        """There is nothing to ask about: the brush goes down and its paint off the film."""
        if self._stage.painting.on:
            self._choose_tool(None)
        self._stage.wipe_paint()

    def reset(self) -> None:
        """The film as its file shows it, whole; measurements stay."""
        self.asked.emit({"voi": None, "inverted": False, "orientation": UPRIGHT})
        self._stage.fit()

    def _lay(self, orientation: Orientation) -> None:
        self.asked.emit({"orientation": orientation})

    def _show(self, look: Look | None) -> None:
        if look is None:
            return
        self._showing = True
        try:
            self.asked.emit(
                {"voi": look.voi, "inverted": look.inverted, "orientation": look.orientation}
            )
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

    def _remove_mark(self) -> None:
        self._stage.show_marks(self._stage.measuring.marks[:-1])
        self.note()

    def _probe(self, x: float, y: float) -> None:
        from ncov_desktop.imaging.probe import read_pixel

        picture = self._stage.picture
        found = read_pixel(picture.film, (x, y)) if picture is not None else None
        self.probed.emit(text.pixel_words(found.row, found.column, found.stored) if found else "")
