"""The words in a viewport's corners and the patient's directions at its edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ncov_desktop import text
from ncov_desktop.core.plain import shortened
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.film_panel import spacing_line
from ncov_desktop.ui.reading.viewport import Edges

if TYPE_CHECKING:
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.core.study import Radiograph, Voi
    from ncov_desktop.core.view import View
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture

Corners = dict[Qt.Corner, str]

# right, left, anterior, posterior, head, foot: DICOM PS3.3 C.7.6.1.1.1
_DIRECTIONS = frozenset("RLAPHF")


class CornerWords:
    """What stands in the corners. without_map: the words in place of a map while there is none."""

    def __init__(self) -> None:
        self.without_map = ""
        self._film_words: list[str] = []

    def show_film(self, opened: OpenedFilm) -> None:
        """The film whose words these are from now on."""
        film = opened.film
        depth = f"{film.bits} bits · {film.provenance.format}"
        lossy = ["lossy"] if film.provenance.lossy_source else []
        self._film_words = [film.view or "view not stated", depth, spacing_line(film), *lossy]

    def of(self, pane: Pane, picture: FilmPicture, display: Display) -> Corners:
        """What a viewport says about its map; nothing where it shows the film alone."""
        if pane is Pane.FILM:
            return {}
        name, explanation = display.class_name or picture.favoured, picture.explanation
        if explanation is None or name is None:
            return {Qt.Corner.TopLeftCorner: self.without_map}
        corners = {Qt.Corner.TopLeftCorner: _map_words(picture, display, name)}
        if pane is Pane.OVERLAY:
            shown = f"opacity {display.opacity:.0%} · cut-off {display.cutoff:.0%}"
            corners[Qt.Corner.BottomRightCorner] = shown
        return corners

    def of_film(self, picture: FilmPicture, display: Display, view: View | None) -> Corners:
        """What the first viewport says about the film. view: the reader's, None for the whole film."""
        zoom = "fit" if view is None else f"{view.scale:.0%}"
        window = window_words(display.voi or picture.voi)
        inverted = " · inverted" if display.inverted else ""
        corners = {Qt.Corner.BottomLeftCorner: f"{window}{inverted} · {zoom}"}
        if display.panes()[0] is Pane.FILM:
            corners[Qt.Corner.TopLeftCorner] = "\n".join(self._film_words)
        return corners


def _map_words(picture: FilmPicture, display: Display, class_name: str) -> str:
    from ncov_desktop.ui.reading.picture import method_of

    assert picture.explanation is not None
    rows, cols = picture.explanation.maps.shape[-2:]
    method = text.method_name(method_of(picture.explanation, display))
    return f"{method} · {text.CLASS_SHORT[class_name]}\n{cols} × {rows} cells"


def window_words(voi: Voi) -> str:
    """The window in figures, or the name of the table in its place."""
    from ncov_desktop.core.study import Window

    if isinstance(voi, Window):
        return f"C {voi.center:.5g}  W {voi.width:.5g}"
    return shortened(voi.explanation, 64) or "look-up table of the file"


def edges(film: Radiograph, orientation: Orientation) -> Edges:
    """The patient's directions at the seen (left, top, right, bottom) edge, e.g. ('R', 'H', 'L', 'F').

    '' where the file is silent or says something that is no direction.
    """
    along_rows, along_columns = (
        stated.upper() if _DIRECTIONS.issuperset(stated.upper()) else ""
        for stated in film.patient_orientation or ("", "")
    )
    return orientation.edges((along_rows, along_columns))
