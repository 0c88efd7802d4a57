"""The prior in its viewport: moved, turned and windowed with the film it lies beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ncov_desktop import text
from ncov_desktop.core.prior import (
    Age,
    Plane,
    age_of,
    comparable,
    fitted_view,
    linked_view,
    planes,
)
from ncov_desktop.text.language import tr
from ncov_desktop.ui.reading.corners import (
    Zoom,
    edges,
    look_corners,
    merged,
    study_corners,
)
from ncov_desktop.ui.reading.display import Display, Pane, dragged_window
from ncov_desktop.ui.reading.lettering import Corners
from ncov_desktop.ui.reading.prior_model import Prior

if TYPE_CHECKING:
    from ncov_desktop.core.study import Voi
    from ncov_desktop.core.view import View
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.viewport import Viewport


class Comparing:
    """What the stage asks about the prior. opened: the film it lies beside."""

    def __init__(self) -> None:
        self.prior = Prior()
        self.opened: OpenedFilm | None = None
        self.identity_hidden = False

    def planes(self, display: Display) -> tuple[Plane, Plane] | None:
        """The film and the prior as they are seen; None without both on the stage."""
        if self.opened is None or self.prior.opened is None or Pane.PRIOR not in display.panes():
            return None
        return planes(self.opened.film, self.prior.opened.film, display.orientation)

    def fitted(self, viewport: tuple[int, int], display: Display) -> View | None:
        """The view that shows the film, and the prior with it, whole; None without a prior."""
        both = self.planes(display)
        return fitted_view(viewport, *both) if both else None

    def view_of_film(self, view: View, display: Display) -> View:
        """The film's view that belongs to a view of the prior."""
        both = self.planes(display)
        assert both is not None
        return linked_view(view, both[1], both[0])

    def view_of_prior(self, view: View, display: Display) -> View | None:
        """The prior's view that belongs to the film's."""
        both = self.planes(display)
        return linked_view(view, *both) if both else None

    def alike(self, display: Display) -> bool:
        """Whether one window serves both films: as the reader says, else where it means the same."""
        if display.alike is not None or self.opened is None or self.prior.opened is None:
            return display.alike is not False
        return comparable(self.opened.film, self.prior.opened.film)

    def display_of_prior(self, display: Display, voi: Voi) -> Display:
        """How the prior is looked at. voi: the film's window."""
        return replace(display, voi=voi if self.alike(display) else display.prior_voi)

    def dragged(self, display: Display, dx: float, dy: float) -> Voi | None:
        """The prior's own window after a drag; None where it has none of its own."""
        picture = self.prior.picture
        if picture is None or self.alike(display):
            return None
        return dragged_window(picture.film, display.prior_voi or picture.voi, dx, dy)

    def show_on(self, viewport: Viewport, view: View | None, display: Display, voi: Voi) -> None:
        """Paints the prior, or says why there is none. view: of the film, in this viewport's size."""
        picture, opened = self.prior.picture, self.prior.opened
        beside = self.view_of_prior(view, display) if view is not None else None
        viewport.show_in_place(self._words_in_place())
        if picture is None or opened is None or beside is None:
            viewport.show_picture(Pane.PRIOR, None, None, display)
            return
        shown = self.display_of_prior(display, voi)
        viewport.show_picture(Pane.PRIOR, picture, beside, shown)
        viewport.show_words(
            self._corners(opened, beside, shown), edges(picture.film, display.orientation)
        )

    def _corners(self, opened: OpenedFilm, view: View, shown: Display) -> Corners:
        title = {Qt.Corner.TopLeftCorner: self.title()}
        if not shown.words_shown:
            return title
        assert self.prior.picture is not None
        zoom = Zoom(view.scale, fitted=False)
        said = {
            Qt.Corner.BottomRightCorner: f"{self._window_words(shown)}\n{self._link_words(shown)}"
        }
        look = look_corners(self.prior.picture, shown, zoom)
        return merged(
            title, study_corners(opened, identity_hidden=self.identity_hidden), look, said
        )

    def title(self) -> str:
        """What this film is to the other one; a film that is not read is never judged, and says so."""
        assert self.opened is not None
        assert self.prior.opened is not None
        when = self.prior.opened.study.acquired_at
        day = text.day(when) or tr("date not stated")
        age = age_of(when, self.opened.study.acquired_at)
        if age is Age.LATER:
            return tr("Later film, {day} – not judged", day=day)
        if age is Age.UNKNOWN:
            return tr("Other film, {day} – not judged", day=day)
        return tr("Prior, {day} – not judged", day=day)

    def _window_words(self, shown: Display) -> str:
        assert self.opened is not None
        assert self.prior.opened is not None
        same = comparable(self.opened.film, self.prior.opened.film)
        if self.alike(shown):
            return (
                tr("windowed as the film")
                if same
                else tr("windowed as the film; values differ in kind")
            )
        return tr("its own window") if same else tr("its own window: values differ in kind")

    def _link_words(self, display: Display) -> str:
        both = self.planes(display)
        in_mm = both is not None and both[0].width_mm is not None
        return tr("moves with it in mm") if in_mm else tr("moves with it by share of the film")

    def _words_in_place(self) -> str:
        if self.prior.failure is not None:
            return tr(
                "The prior cannot be shown. {reason}", reason=text.error_message(self.prior.failure)
            )
        if self.prior.source is not None:
            name = tr("a film") if self.identity_hidden else self.prior.source.file_name[:60]
            return tr("Opening {name} …", name=name)
        return tr(
            "No prior: no earlier study of this patient was found. Open a folder with both studies, "
            "or choose Compare in the menu of a film in the list."
        )
