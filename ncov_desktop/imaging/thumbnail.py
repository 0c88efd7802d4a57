"""Small pictures of films for lists, and the small heat map that lies over them."""

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.overlay import CUTOFF, OPACITY, PALETTE
from ncov_desktop.core.results import Explanation, SmallMap
from ncov_desktop.core.study import Radiograph
from ncov_desktop.core.view import View
from ncov_desktop.imaging.greyscale import default_voi
from ncov_desktop.imaging.render import (
    blend,
    display_table,
    grey_picture,
    heat_picture,
    overlay_table,
)

_MOST_CELLS = 28  # on a side; a list of a million films keeps one map of each


def thumbnail(radiograph: Radiograph, side: int = 96) -> NDArray[np.uint8]:
    """uint8[h, w], read-only: the film as it is first shown, larger is brighter, aspect kept.

    side: of the longer side, at least 1; a film that is smaller keeps its size. Each point is the
    mean of the film area it covers, taken on stored values, as on screen.
    """
    rows, cols = radiograph.pixels.shape
    scale = min(1.0, side / max(rows, cols))
    size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
    small = cv2.resize(radiograph.pixels, size, interpolation=cv2.INTER_AREA)
    table = display_table(radiograph, default_voi(radiograph))
    grey = grey_picture(cast(NDArray[np.uint16], small), table)
    grey.flags.writeable = False
    return grey


def small_map(explanation: Explanation, class_name: str) -> SmallMap:
    """The explanation's first method for one class, on the scale of both, in cells of one byte."""
    method = explanation.methods[0]
    heat = explanation.map_of(class_name, method)
    rows, cols = heat.shape
    if max(rows, cols) > _MOST_CELLS:
        scale = _MOST_CELLS / max(rows, cols)
        size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
        heat = cast(NDArray[np.float32], cv2.resize(heat, size, interpolation=cv2.INTER_AREA))
    cells = np.clip(heat * 255 + 0.5, 0, 255).astype(np.uint8)
    return SmallMap(
        cells.tobytes(), len(cells), method, class_name, explanation.layer, explanation.geometry
    )


def overlaid(film: NDArray[np.uint8], heat: SmallMap) -> NDArray[np.uint8]:
    """uint8[h, w, 3]: the heat map over the small film, as it is drawn over a large one at first.

    film: uint8[h, w], the whole film of which the map was made.
    """
    rows, cols = heat.geometry.film_size
    scale = film.shape[1] / cols
    aspect = film.shape[0] / rows / scale
    view = View((film.shape[0], film.shape[1]), (rows, cols), scale, (cols / 2, rows / 2), aspect)
    cells = np.frombuffer(heat.cells, np.uint8).reshape(heat.rows, -1)
    levels = heat_picture(cells.astype(np.float32) / np.float32(255), heat.geometry, view)
    return blend(film, levels, overlay_table(PALETTE, OPACITY, CUTOFF))
