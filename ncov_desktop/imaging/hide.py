"""Films with a part hidden, to see what a score rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.brush import Dab

Grey = NDArray[np.uint16]
Plane = NDArray[np.float32]

_COARSE_SIDE = 192
# Standard deviation in shares of the longer side: ribs, vessels and patches are gone, and which part of
# the chest is bright and which dark remains.
_HIDING_BLUR = 1 / 12


@dataclass(frozen=True, slots=True)
class Ellipse:
    """A fixed ellipse, in shares of the film's sides; edge: width of its soft edge, inside of it."""

    x: float
    y: float
    half_width: float
    half_height: float
    edge: float


# Where the lungs lie on a frontal film, whatever its shape: from the apices to the costophrenic angles
# and from one chest wall to the other. It is not a lung mask: heart, spine, diaphragm and the upper
# belly lie inside too, and on a film that is not centred lungs lie outside.
CENTRE = Ellipse(x=0.5, y=0.5, half_width=0.42, half_height=0.44, edge=0.05)


def centre_cover(rows: int, cols: int, ellipse: Ellipse = CENTRE) -> NDArray[np.float32]:
    """float32[rows, cols]: 0 on the frame, 1 in the centre, a straight ramp along the soft edge."""
    x = (np.arange(cols) + 0.5) / cols - ellipse.x
    y = (np.arange(rows) + 0.5) / rows - ellipse.y
    radius = np.hypot(x[None, :] / ellipse.half_width, y[:, None] / ellipse.half_height)
    ramp = (1 - radius) * min(ellipse.half_width, ellipse.half_height) / ellipse.edge
    return np.clip(ramp, 0, 1).astype(np.float32)


def hide_centre(grey: Grey) -> Grey:
    """The film, uint16[h, w], blurred beyond recognition in its centre; the frame stays bit for bit."""
    return _blur(grey, centre_cover(*grey.shape))


def hide_frame(grey: Grey) -> Grey:
    """The film, uint16[h, w], blurred beyond recognition around its centre.

    What `hide_centre` blurs in full stays bit for bit.
    """
    return _blur(grey, 1 - centre_cover(*grey.shape))


def hide_mask(grey: Grey, mask: NDArray[np.bool_]) -> Grey:
    """The film, uint16[h, w], where `mask`, bool[h, w], is filled with what surrounds it.

    All else stays bit for bit. Where nothing is left to see the film becomes its own mean.
    """
    if mask.all():
        return np.full_like(grey, round(float(grey.mean())))
    rows, cols = grey.shape
    scale = min(1.0, _COARSE_SIDE / max(rows, cols))
    size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
    seen = (~mask).astype(np.float32)
    filled = _fill(_shrunk(seen * grey, size), _shrunk(seen, size))
    smooth = cv2.resize(filled, (cols, rows), interpolation=cv2.INTER_LINEAR)
    filling = np.rint(np.clip(smooth, 0, 65535)).astype(np.uint16)
    return np.where(mask, filling, grey)


def brush_mask(
    dabs: Sequence[Dab], film_size: tuple[int, int], grid_size: tuple[int, int], aspect: float
) -> NDArray[np.bool_]:
    """bool[rows, cols] of a grid that covers the whole film: True where a cell's centre is painted over.

    film_size, grid_size: (rows, cols). aspect: height of a film pixel divided by its width.
    """
    rows, cols = grid_size
    x = (np.arange(cols) + 0.5) * film_size[1] / cols
    y = (np.arange(rows) + 0.5) * film_size[0] / rows
    mask = np.zeros(grid_size, np.bool_)
    for dab in dabs:
        across, down = (x - dab.x) / dab.radius, (y - dab.y) * aspect / dab.radius
        columns, lines = np.flatnonzero(np.abs(across) <= 1), np.flatnonzero(np.abs(down) <= 1)
        if columns.size and lines.size:
            box = slice(lines[0], lines[-1] + 1), slice(columns[0], columns[-1] + 1)
            mask[box] |= across[box[1]][None, :] ** 2 + down[box[0]][:, None] ** 2 <= 1
    return mask


def _blur(grey: Grey, cover: Plane) -> Grey:
    """The film where `cover` is 0, its blurred copy where it is 1.

    A flat filling hides more, but a grey disc or frame is a picture of its own: with the frame so
    filled the network called every one of 85 validation films alike, whatever it showed.
    Source: Fong and Vedaldi 2017, DOI 10.1109/ICCV.2017.371 (kinds of hiding).
    """
    soft = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), max(grey.shape) * _HIDING_BLUR)
    mixed = np.rint(grey * (1 - cover) + soft * cover)
    return np.where(cover == 0, grey, mixed.astype(np.uint16))


def _fill(total: Plane, seen: Plane) -> Plane:
    """A picture without holes: each hole takes its values from ever coarser copies of what is seen.

    total: brightness times the share of each cell that is seen. seen: that share, 0 to 1.
    Source: Gortler et al. 1996, DOI 10.1145/237170.237200, section 3.4 (pull and push).
    """
    known = np.divide(total, seen, out=np.zeros_like(total), where=seen > 0)
    if seen.min() > 0 or max(seen.shape) == 1:
        return known
    rows, cols = seen.shape
    half = ((cols + 1) // 2, (rows + 1) // 2)
    coarse = _fill(_shrunk(total, half), _shrunk(seen, half))
    spread = cv2.resize(coarse, (cols, rows), interpolation=cv2.INTER_LINEAR)
    return np.where(seen > 0, known, spread).astype(np.float32)


def _shrunk(plane: Plane, size: tuple[int, int]) -> Plane:
    return cast(Plane, cv2.resize(plane, size, interpolation=cv2.INTER_AREA))
