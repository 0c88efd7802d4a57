"""How the reader looks at a film: view state only, so changing it never runs the network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from ncov_desktop.core.orientation import UPRIGHT, Orientation
from ncov_desktop.core.overlay import CUTOFF, OPACITY, PALETTE

if TYPE_CHECKING:
    from ncov_desktop.core.study import LookupTable, Radiograph, Voi, Window

OPACITY_STEP = 0.1


class Pane(Enum):
    """What one viewport shows."""

    FILM = "film"
    MAP = "map"
    OVERLAY = "overlay"
    PRIOR = "prior"


class Layout(Enum):
    """The viewports side by side; three as in the paper's Fig. 9."""

    ONE = (Pane.FILM,)
    TWO = (Pane.FILM, Pane.OVERLAY)
    THREE = (Pane.FILM, Pane.MAP, Pane.OVERLAY)
    PRIOR = (Pane.FILM, Pane.PRIOR)


# What belongs to one film and can be taken back; all else is how a reader likes heat maps.
LOOKED = (
    "voi", "inverted", "orientation", "layout", "overlay_shown", "marks_shown", "shuttered", "alike",
    "prior_voi",
)  # fmt: skip
# What the next film takes over from this one: it belongs to the desk rather than to the film.
_KEPT = ("layout", "overlay_shown", "marks_shown", "shuttered", "alike")


@dataclass(frozen=True, slots=True)
class Display:
    """voi: how brightness is cut out of the stored values. class_name: None is the favoured class.

    method: of the explanation; None is its first. finer: the finer map, once there is one.

    overlay_shown: whether the film's viewport carries the heat map. opacity, cutoff: 0 to 1.
    cells: the map's own cells in place of a smooth map. contour: a line at the cut-off, nothing filled.
    peeking: a key is held down, and the heat map comes, or goes, for as long.
    alike: whether the prior is windowed as the film is; None leaves it to what the two films are.
    """

    voi: Voi | None = None
    inverted: bool = False
    orientation: Orientation = UPRIGHT
    layout: Layout = Layout.ONE
    overlay_shown: bool = False
    class_name: str | None = None
    method: str | None = None
    finer: bool = False
    opacity: float = OPACITY
    cutoff: float = CUTOFF
    palette: str = PALETTE
    marks_shown: bool = True  # the file's own graphics, DICOM 60xx
    shuttered: bool = True  # what the file's shutters hide is covered
    cells: bool = False
    contour: bool = False
    peeking: bool = False
    words_shown: bool = True  # in the corners; the patient's directions at the edges stay
    alike: bool | None = None
    prior_voi: Voi | None = None

    def panes(self) -> tuple[Pane, ...]:
        """What is shown in each viewport, from left to right."""
        panes: tuple[Pane, ...] = self.layout.value
        single = self.layout in (Layout.ONE, Layout.PRIOR)
        if (self.overlay_shown and single) is not self.peeking:
            return (Pane.OVERLAY, *panes[1:])
        return panes

    @property
    def heat_visible(self) -> bool:
        """True where any viewport shows the heat map, as long as no key is held down."""
        panes = replace(self, peeking=False).panes()
        return Pane.OVERLAY in panes

    def looked(self) -> Display:
        """What of this belongs to one film, with everything else as it is at first."""
        return Display(**{name: getattr(self, name) for name in LOOKED})

    def for_next(self) -> Display:
        """How a film that was never looked at is shown after this one."""
        return Display(**{name: getattr(self, name) for name in _KEPT})


def dragged_window(film: Radiograph, voi: Voi, dx: float, dy: float) -> Voi:
    """The window after the mouse moved by (dx, dy) of the viewport's size: right is softer, up brighter.

    A look-up table becomes the straight window over the same values first.
    """
    from ncov_desktop.core.study import Window

    window = voi if isinstance(voi, Window) else _straight(voi)
    width = max(window.width * 4.0**dx, _smallest_width(film, window))
    towards_dark = -dy if not film.inverted else dy
    center = window.center - towards_dark * window.width
    return Window(center, width, window.function, "By hand")


def _smallest_width(film: Radiograph, window: Window) -> float:
    """One step of modality values; LINEAR is not defined below a width of 1."""
    from ncov_desktop.core.study import Rescale, VoiFunction

    transform = film.modality_transform
    step = abs(transform.slope) if isinstance(transform, Rescale) else 1.0
    return max(step, 1.0) if window.function is VoiFunction.LINEAR else step


def _straight(table: LookupTable) -> Window:
    from ncov_desktop.core.study import Window

    count = len(table.entries)
    return Window(table.first + count / 2, float(count))
