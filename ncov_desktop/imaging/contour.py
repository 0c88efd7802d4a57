"""The line around what a heat map shows from its cut-off on: points, so crisp at every zoom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Segments = NDArray[np.int64]

# The sides of a cell (0 top, 1 right, 2 bottom, 3 left) that a line joins, by which corners reach the
# level: 1 top left, 2 top right, 4 bottom right, 8 bottom left. Two lines where opposite corners do.
_JOINED: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 0), (1, 2)), 6: ((0, 2),),
    7: ((3, 2),), 8: ((2, 3),), 9: ((2, 0),), 10: ((0, 1), (2, 3)), 11: ((2, 1),), 12: ((1, 3),),
    13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def smooth_contour(field: NDArray[np.float32], level: float) -> tuple[Points, ...]:
    """Polylines, float64[points, 2] of (x, y), along which the interpolated field has the level.

    field: float32[h, w]; a sample stands at the middle of its cell, and the first cell's outer corner
    is (0, 0). A line that reaches the field's edge ends there; a closed one ends where it begins.
    Source: marching squares; a saddle is cut so that what reaches the level stays apart.
    """
    grid = np.pad(field, 1, mode="edge")
    rows, cols = grid.shape
    reached = grid >= level
    case = reached[:-1, :-1] * 1 + reached[:-1, 1:] * 2 + reached[1:, 1:] * 4 + reached[1:, :-1] * 8
    segments = [
        np.stack([_side(case == corners, side, rows, cols) for side in pair], axis=1)
        for corners, pairs in _JOINED.items()
        for pair in pairs
    ]
    joined = np.concatenate(segments)
    if not len(joined):
        return ()
    sides, places = np.unique(joined, return_inverse=True)
    crossings = _crossings(grid, sides, level)
    limits = (float(field.shape[1]), float(field.shape[0]))
    crossings = np.clip(crossings, 0.0, limits)
    return tuple(crossings[line] for line in _chains(places.reshape(-1, 2)))


def cell_contour(field: NDArray[np.float32], level: float) -> tuple[Points, ...]:
    """The same around whole cells, along their sides. field: float32[h, w]; a cell is 1 x 1."""
    reached = field >= level
    cols = reached.shape[1]
    row, col = np.nonzero(reached[:, :-1] != reached[:, 1:])
    across, down = np.nonzero(reached[:-1] != reached[1:])
    corner = cols + 1  # corners in a row
    upright = np.stack([row * corner + col + 1, (row + 1) * corner + col + 1], axis=1)
    level_ones = np.stack([(across + 1) * corner + down, (across + 1) * corner + down + 1], axis=1)
    segments = np.concatenate([upright, level_ones])
    if not len(segments):
        return ()
    return tuple(
        np.stack([np.asarray(line) % corner, np.asarray(line) // corner], axis=1).astype(float)
        for line in _chains(segments)
    )


def _side(cells: NDArray[np.bool_], side: int, rows: int, cols: int) -> NDArray[np.int64]:
    """The number of a side of each cell: level ones by their left end, upright ones after them."""
    row, col = np.nonzero(cells)
    upright = rows * cols
    numbers = (
        row * cols + col,
        upright + row * cols + col + 1,
        (row + 1) * cols + col,
        upright + row * cols + col,
    )
    return np.asarray(numbers[side], np.int64)


def _crossings(grid: NDArray[np.float32], sides: Segments, level: float) -> Points:
    """float64[sides, 2]: where the level lies on each side, in cells of the field without its rim."""
    cols = grid.shape[1]
    upright = sides >= grid.size
    row, col = np.divmod(np.where(upright, sides - grid.size, sides), cols)
    first = grid[row, col].astype(float)
    second = grid[row + upright, col + ~upright].astype(float)
    along = np.clip((level - first) / (second - first), 0.0, 1.0)
    x = col + np.where(upright, 0.0, along)
    y = row + np.where(upright, along, 0.0)
    return np.stack([x - 0.5, y - 0.5], axis=1)  # the rim is one cell, a sample its middle


def _chains(segments: Segments) -> Iterator[list[int]]:
    """Points in the order of the line they lie on; open lines first, from their ends."""
    beside: dict[int, list[int]] = defaultdict(list)
    for first, second in segments.tolist():
        beside[first].append(second)
        beside[second].append(first)
    ends = [point for point, others in beside.items() if len(others) % 2]
    for start in (*ends, *list(beside)):
        if not beside[start]:
            continue
        line = [start]
        while beside[line[-1]]:
            point = line[-1]
            following = beside[point].pop()
            beside[following].remove(point)
            line.append(following)
        yield line
