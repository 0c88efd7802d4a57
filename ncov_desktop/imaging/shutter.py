"""Which pixels of a film its shutters leave to be seen."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.study import CircularShutter, Radiograph, RectangularShutter, Shutter

# OpenCV counts in 32 bits with some to spare for its own arithmetic
_FARTHEST = 2**20


def open_area(film: Radiograph) -> NDArray[np.bool_] | None:
    """bool[rows, cols]: True inside all shutters; None where the film has none.

    Where several shapes are declared, 'the least amount of image remaining shall be visible'.
    Source: DICOM PS3.3 C.7.6.11.
    """
    if not film.shutters:
        return None
    rows, cols = film.pixels.shape
    area = np.ones((rows, cols), np.bool_)
    for shutter in film.shutters:
        area &= _inside(shutter, rows, cols, film.pixel_aspect)
    return area


def _inside(shutter: Shutter, rows: int, cols: int, aspect: float) -> NDArray[np.bool_]:
    """bool[rows, cols]. A circle's radius counts pixels along a row, so rows count by `aspect`."""
    inside = np.zeros((rows, cols), np.uint8)
    if isinstance(shutter, RectangularShutter):
        top, left = max(shutter.top, 0), max(shutter.left, 0)
        inside[top : max(shutter.bottom + 1, 0), left : max(shutter.right + 1, 0)] = 1
    elif isinstance(shutter, CircularShutter):
        down = (np.arange(rows, dtype=np.float64)[:, None] - shutter.row) * aspect
        across = np.arange(cols, dtype=np.float64)[None, :] - shutter.column
        for block in row_blocks(rows, cols):
            inside[block] = down[block] ** 2 + across**2 <= float(shutter.radius) ** 2
    else:
        points = np.clip(shutter.vertices, -_FARTHEST, _FARTHEST)[:, ::-1]  # x before y
        cv2.fillPoly(inside, [np.ascontiguousarray(points, np.int32)], [1])
    return inside.view(np.bool_)
