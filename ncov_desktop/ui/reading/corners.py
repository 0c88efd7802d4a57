"""The words in a viewport's corners and the patient's directions at its edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ncov_desktop import text
from ncov_desktop.core.plain import shortened
from ncov_desktop.text.language import figure, percent, tr
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.film_panel import patient_line, spacing_line
from ncov_desktop.ui.reading.lettering import Corners, Edges

if TYPE_CHECKING:
    from ncov_desktop.core.orientation import Orientation
    from ncov_desktop.core.study import Radiograph, Study, Voi
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture

# right, left, anterior, posterior, head, foot: DICOM PS3.3 C.7.6.1.1.1
_DIRECTIONS = frozenset("RLAPHF")


def identity_lines(study: Study) -> list[str]:
    """Whose film this is, one line each: the one place from which every viewport takes it."""
    identity = tr("ID {id}", id=study.patient.id) if study.patient.id else ""
    return [line for line in (patient_line(study), identity) if line]


def study_corners(opened: OpenedFilm, *, identity_hidden: bool = False) -> Corners:
    """Patient and study at the top left, the film at the top right."""
    study, film = opened.study, opened.film
    described = "" if identity_hidden else study.description
    when = " · ".join(part for part in (text.day(study.acquired_at), described) if part)
    about = " · ".join(
        part for part in (study.modality, film.view or tr("view not stated")) if part
    )
    if film.frames > 1:
        about += " · " + tr("frame {frame} of {frames}", frame=film.frame + 1, frames=film.frames)
    rows, cols = film.pixels.shape
    depth = f"{cols} × {rows} · " + tr("{bits} bits", bits=film.bits)
    lossy = [tr("lossy")] if film.provenance.lossy_source else []
    who = [tr("Patient hidden")] if identity_hidden else identity_lines(study)
    lines = [*who, *([when] if when else [])]
    return {
        Qt.Corner.TopLeftCorner: "\n".join(lines),
        Qt.Corner.TopRightCorner: "\n".join((about, depth, spacing_line(film), *lossy)),
    }


@dataclass(frozen=True, slots=True)
class Zoom:
    """How large a film is shown. scale: device pixels to a film pixel. true: 1 mm is 1 mm."""

    scale: float
    fitted: bool
    true: bool = False


def zoom_words(zoom: Zoom, film: Radiograph) -> str:
    """How large it is shown; the true size holds on one plane only, so that is said."""
    if zoom.true:
        return tr("true size {plane}", plane=text.SPACING_ORIGINS[film.spacing_origin])
    return tr("fit") if zoom.fitted else percent(zoom.scale)


def look_corners(picture: FilmPicture, display: Display, zoom: Zoom) -> Corners:
    """Window and zoom at the bottom left."""
    parts = [window_words(display.voi or picture.voi)]
    if display.inverted:
        parts.append(tr("inverted"))
    parts.append(zoom_words(zoom, picture.film))
    return {Qt.Corner.BottomLeftCorner: " · ".join(parts)}


def map_corners(pane: Pane, picture: FilmPicture, display: Display, without_map: str) -> Corners:
    """What a viewport says about its map. without_map: the words in its place while there is none."""
    if pane not in (Pane.MAP, Pane.OVERLAY):
        return {}
    name, explanation = display.class_name or picture.favoured, picture.explanation
    if explanation is None or name is None:
        return {Qt.Corner.TopLeftCorner: without_map}
    corners = {Qt.Corner.TopLeftCorner: _map_words(picture, display, name)}
    if pane is Pane.OVERLAY:
        words = tr("cut-off {share:.0%}", share=display.cutoff)
        if not display.contour:
            words = tr("opacity {share:.0%}", share=display.opacity) + f" · {words}"
        corners[Qt.Corner.BottomRightCorner] = words
    return corners


def merged(*parts: Corners) -> Corners:
    """All of them, one under the other where several are for one corner."""
    corners: Corners = {}
    for part in parts:
        for corner, words in part.items():
            corners[corner] = "\n".join(each for each in (corners.get(corner, ""), words) if each)
    return corners


def _map_words(picture: FilmPicture, display: Display, class_name: str) -> str:
    from ncov_desktop.ui.reading.picture import method_of

    assert picture.explanation is not None
    rows, cols = picture.explanation.maps.shape[-2:]
    method = text.method_name(method_of(picture.explanation, display))
    cells = tr("{cols} × {rows} cells", cols=cols, rows=rows)
    return f"{method} · {text.CLASS_SHORT[class_name]}\n{cells}"


def window_words(voi: Voi) -> str:
    """The window in figures, or the name of the table in its place."""
    from ncov_desktop.core.study import Window

    if isinstance(voi, Window):
        return f"C {figure(voi.center, '.5g')}  W {figure(voi.width, '.5g')}"
    return shortened(voi.explanation, 64) or tr("look-up table of the file")


def edges(film: Radiograph, orientation: Orientation) -> Edges:
    """The patient's directions at the seen (left, top, right, bottom) edge, e.g. ('R', 'H', 'L', 'F').

    '' where the file is silent or says something that is no direction.
    """
    along_rows, along_columns = (
        stated.upper() if _DIRECTIONS.issuperset(stated.upper()) else ""
        for stated in film.patient_orientation or ("", "")
    )
    return orientation.edges((along_rows, along_columns))
