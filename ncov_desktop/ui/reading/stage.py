"""The centre of the Read tab: one to three viewports that show the same part of the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.ui.reading.display import Display, Pane, dragged_window
from ncov_desktop.ui.reading.film_panel import spacing_line
from ncov_desktop.ui.reading.viewport import Viewport

if TYPE_CHECKING:
    from ncov_desktop.core.results import Judgement
    from ncov_desktop.core.study import Radiograph, Voi
    from ncov_desktop.core.view import View
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture


class Stage(QWidget):
    """Keeps the view; the display comes from outside."""

    windowed = Signal(object)  # Voi
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picture: FilmPicture | None = None
        self.view: View | None = None
        self._fitted = True
        self._display = Display()
        self._film_words: list[str] = []
        self._without_map = ""
        self.viewports = [self._make_viewport() for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for viewport in self.viewports:
            row.addWidget(viewport)
        self._show()

    def show_film(self, opened: OpenedFilm, picture: FilmPicture) -> None:
        """A new film, fitted."""
        self.picture = picture
        film = opened.film
        depth = f"{film.bits} bits · {film.provenance.format}"
        lossy = ["lossy"] if film.provenance.lossy_source else []
        self._film_words = [film.view or "view not stated", depth, spacing_line(film), *lossy]
        self.fit()

    def show_judgement(self, judgement: Judgement | None, without_map: str) -> None:
        """The maps of the film on screen; without_map: the words in their place while there are none."""
        changed, self._without_map = without_map != self._without_map, without_map
        if self.picture is None:
            return
        explanation = judgement.explanation if judgement else None
        favoured = judgement.prediction.label if judgement else None
        if explanation is not self.picture.explanation:
            self.picture.explain(explanation, favoured)
            changed = True
        if changed:
            self._show()

    def show_display(self, display: Display) -> None:
        """How the film is looked at from now on."""
        self._display = display
        for viewport, shown in zip(
            self.viewports, [True] * len(display.panes()) + [False] * 3, strict=False
        ):
            viewport.setVisible(shown)
        self._show()

    def fit(self) -> None:
        """The whole film."""
        from ncov_desktop.core.view import View

        if self.picture is None:
            return
        rows, cols = self.picture.film.pixels.shape
        aspect = self.picture.film.pixel_aspect
        self.view = View.fit(self.viewports[0].device_size(), (rows, cols), aspect)
        self._fitted = True
        self._show()

    def actual_size(self) -> None:
        """One film pixel on one device pixel."""
        if self.view is not None:
            rows, cols = self.view.viewport
            self._zoom(1 / self.view.scale, cols / 2, rows / 2)

    def _make_viewport(self) -> Viewport:
        viewport = Viewport()
        viewport.windowed.connect(self._window)
        viewport.panned.connect(self._pan)
        viewport.zoomed.connect(self._zoom)
        viewport.fit_asked.connect(self.fit)
        viewport.menu_asked.connect(self.menu_asked)
        viewport.resized.connect(self._resize)
        return viewport

    def _window(self, dx: float, dy: float) -> None:
        if self.picture is not None:
            voi = self._display.voi or self.picture.voi
            self.windowed.emit(dragged_window(self.picture.film, voi, dx, dy))

    def _pan(self, dx: float, dy: float) -> None:
        if self.view is not None:
            self.view, self._fitted = self.view.panned(dx, dy), False
            self._show()

    def _zoom(self, factor: float, x: float, y: float) -> None:
        if self.view is not None:
            self.view, self._fitted = self.view.zoomed(factor, x, y), False
            self._show()

    def _resize(self) -> None:
        if self.view is None:
            return
        if self._fitted:
            self.fit()
        else:
            self.view = self.view.resized(self.viewports[0].device_size())
            self._show()

    def _show(self) -> None:
        for viewport, pane in zip(self.viewports, self._display.panes(), strict=False):
            view = self.view.resized(viewport.device_size()) if self.view else None
            viewport.show_picture(pane, self.picture, view, self._display)
            if self.picture is not None and view is not None:
                corners = self._corners(pane, viewport is self.viewports[0])
                viewport.show_words(corners, sides(self.picture.film))

    def _corners(self, pane: Pane, first: bool) -> dict[Qt.Corner, str]:
        assert self.picture is not None
        assert self.view is not None
        display, explanation = self._display, self.picture.explanation
        corners = {Qt.Corner.TopLeftCorner: "\n".join(self._film_words) if first else ""}
        if pane is not Pane.FILM:
            corners[Qt.Corner.TopLeftCorner] = self._without_map
            name = display.class_name or self.picture.favoured
            if explanation is not None and name is not None:
                rows, cols = explanation.maps.shape[-2:]
                corners[Qt.Corner.TopLeftCorner] = (
                    f"Grad-CAM · {text.CLASS_SHORT[name]}\nlast convolution, {cols} × {rows} cells"
                )
        if pane is Pane.OVERLAY and explanation is not None:
            corners[Qt.Corner.BottomRightCorner] = (
                f"opacity {display.opacity:.0%} · cut-off {display.cutoff:.0%}"
            )
        if first:
            zoom = "fit" if self._fitted else f"{self.view.scale:.0%}"
            window = window_words(display.voi or self.picture.voi)
            inverted = " · inverted" if display.inverted else ""
            corners[Qt.Corner.BottomLeftCorner] = f"{window}{inverted} · {zoom}"
        return corners


def window_words(voi: Voi) -> str:
    """The window in figures, or the name of the table in its place."""
    from ncov_desktop.core.study import Window

    if isinstance(voi, Window):
        return f"C {voi.center:.5g}  W {voi.width:.5g}"
    return voi.explanation or "look-up table of the file"


def sides(film: Radiograph) -> tuple[str, str]:
    """The patient's side at the film's left and right edge, 'R' or 'L'; '' where the file is silent.

    Source: DICOM PS3.3 C.7.6.1.1.1, Patient Orientation: the first value is the direction of the rows,
    that is, the side of the patient towards which the right edge lies.
    """
    if film.patient_orientation is None:
        return "", ""
    towards_right = film.patient_orientation[0][:1].upper()
    return {"L": ("R", "L"), "R": ("L", "R")}.get(towards_right, ("", ""))
