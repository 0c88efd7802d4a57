"""Stored values under the cursor and inside a region."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.measure import Mark, Point, Shape
from ncov_desktop.core.study import Radiograph
from ncov_desktop.imaging.greyscale import modality_values


@dataclass(frozen=True, slots=True)
class Reading:
    """One pixel: its row and column, counted from 0, its stored and its modality value."""

    row: int
    column: int
    stored: int
    modality: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """Modality values of the pixels whose centre lies inside a region.

    deviation: of the sample, with count - 1; 0 for one pixel.
    """

    count: int
    mean: float
    deviation: float
    least: float
    largest: float


def read_pixel(film: Radiograph, at: Point) -> Reading | None:
    """The pixel under a film point, None beside the film."""
    rows, cols = film.pixels.shape
    row, column = int(np.floor(at[1])), int(np.floor(at[0]))
    if not (0 <= row < rows and 0 <= column < cols):
        return None
    value = int(film.pixels[row, column])
    return Reading(row, column, value + film.stored_offset, float(modality_values(film)[value]))


def measure_region(film: Radiograph, mark: Mark) -> Statistics | None:
    """What lies inside a rectangle or an ellipse, None where that is no pixel."""
    counts = _histogram(film, mark)
    count = int(counts.sum())
    if count == 0:
        return None
    found = np.flatnonzero(counts)
    values, weights = modality_values(film)[found], counts[found]
    mean = float(values @ weights / count)
    squares = float((values - mean) ** 2 @ weights)
    deviation = (squares / (count - 1)) ** 0.5 if count > 1 else 0.0
    return Statistics(count, mean, deviation, float(values.min()), float(values.max()))


def _histogram(film: Radiograph, mark: Mark) -> NDArray[np.int64]:
    """int64[2**bits]: how often each pixel value lies in the region."""
    (x0, y0), (x1, y1) = mark.points
    rows, cols = film.pixels.shape
    first_row, end_row = _centres(min(y0, y1), max(y0, y1), rows)
    first_col, end_col = _centres(min(x0, x1), max(x0, x1), cols)
    counts = np.zeros(2**film.bits, np.int64)
    # calcHist counts in float32, which is exact to 2**24: more than one block holds
    for block in row_blocks(end_row - first_row, cols):
        start, end = first_row + block.start, first_row + block.stop
        part = film.pixels[start:end, first_col:end_col]
        mask = None
        if mark.shape is Shape.ELLIPSE:
            mask = _ellipse(mark, (start, end), (first_col, end_col))
        if part.size:
            size = 2**film.bits
            found = cv2.calcHist([np.ascontiguousarray(part)], [0], mask, [size], [0, size])
            counts += found.ravel().astype(np.int64)
    return counts


def _ellipse(mark: Mark, rows: tuple[int, int], cols: tuple[int, int]) -> NDArray[np.uint8]:
    """uint8[rows, cols]: 1 where a pixel's centre is inside."""
    (x0, y0), (x1, y1) = mark.points
    down = (np.arange(*rows) + 0.5 - (y0 + y1) / 2) / (abs(y1 - y0) / 2)
    across = (np.arange(*cols) + 0.5 - (x0 + x1) / 2) / (abs(x1 - x0) / 2)
    return (across[None, :] ** 2 <= 1 - down[:, None] ** 2).view(np.uint8)


def _centres(low: float, high: float, end: int) -> tuple[int, int]:
    """The pixels along one side whose centres lie between two points: (first, one past the last)."""
    first = min(max(int(np.ceil(low - 0.5)), 0), end)
    return first, max(first, min(int(np.floor(high - 0.5)) + 1, end))
