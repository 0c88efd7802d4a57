"""Pictures for eyes: a film at any zoom and window, and a heat map laid over it.

The screen and the exported picture go through the same functions, so what was seen is what is saved.
"""

from collections.abc import Sequence
from math import isclose
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.study import OverlayPlane, Radiograph, Voi
from ncov_desktop.core.view import View
from ncov_desktop.imaging.contour import cell_contour, smooth_contour
from ncov_desktop.imaging.greyscale import brightness_table

Grey8 = NDArray[np.uint8]
Rgb8 = NDArray[np.uint8]

_COLORMAPS = {
    "inferno": cv2.COLORMAP_INFERNO,
    "viridis": cv2.COLORMAP_VIRIDIS,
    "cividis": cv2.COLORMAP_CIVIDIS,
    "jet": cv2.COLORMAP_JET,
}
_LEVEL_STEP = 2**-0.5
_EDGE = 0.12  # of the peak: how far above the cut-off the overlay reaches its full opacity
_MAP_SIDE = 256
_CONTOUR_SIDE = 128


class FilmSampler:
    """Stored values of one film at any scale, without moiré: sampled from a pyramid made on demand."""

    def __init__(self, pixels: NDArray[np.uint16]) -> None:
        self._levels: list[NDArray[np.uint16]] = [pixels]

    def sample(self, view: View) -> NDArray[np.uint16]:
        """uint16[rows, cols]: the stored values at the device pixels of `view.visible()`."""
        top, left, rows, cols = view.visible()
        if rows == 0 or cols == 0:
            return np.zeros((rows, cols), np.uint16)
        level = self._level(max(view.scale, view.scale_down))
        film_x, film_y = view.to_film(left, top)
        if isclose(view.scale, 1.0) and isclose(view.scale_down, 1.0):
            # moved by half a pixel at most, so that no pixel is the mean of two
            film_x, film_y = round(film_x), round(film_y)
        step_x = level.shape[1] / view.film[1]
        step_y = level.shape[0] / view.film[0]
        matrix = _sampling_matrix(
            (film_x * step_x, film_y * step_y), (step_x / view.scale, step_y / view.scale_down)
        )
        smooth = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        sampled = cv2.warpAffine(
            level, matrix, (cols, rows), flags=smooth, borderMode=cv2.BORDER_REPLICATE
        )
        return cast(NDArray[np.uint16], sampled)

    def _level(self, scale: float) -> NDArray[np.uint16]:
        """The coarsest level that still holds at least one sample for every device pixel."""
        index = max(0, int(np.floor(np.log(max(scale, 1e-6)) / np.log(_LEVEL_STEP) + 1e-9)))
        while len(self._levels) <= index and min(self._levels[-1].shape) > 1:
            rows, cols = self._levels[0].shape
            shrink = _LEVEL_STEP ** len(self._levels)
            size = (max(1, round(cols * shrink)), max(1, round(rows * shrink)))
            smaller = cv2.resize(self._levels[0], size, interpolation=cv2.INTER_AREA)
            self._levels.append(cast(NDArray[np.uint16], smaller))
        return self._levels[min(index, len(self._levels) - 1)]


def display_table(film: Radiograph, voi: Voi, invert: bool = False) -> Grey8:
    """uint8[65536]: the grey level on screen of every stored pixel value; larger is brighter."""
    brightness = brightness_table(film, voi)
    table = np.zeros(65536, np.uint8)
    table[: len(brightness)] = (brightness.astype(np.uint32) * 255 + 32767) // 65535
    return ~table if invert else table


def grey_picture(stored: NDArray[np.uint16], table: Grey8) -> Grey8:
    """uint8[rows, cols]: stored values turned into grey levels by one table look-up."""
    return cast(Grey8, cv2.LUT(stored, table))


def heat_picture(
    heat_map: NDArray[np.float32], geometry: Geometry, view: View, *, smooth: bool = True
) -> Grey8:
    """uint8[rows, cols]: the map, 0 to 255, at the device pixels of `view.visible()`.

    heat_map: float32[h, w], 0 to 1; its cells tile the network's input grid, which `geometry` places on
    the film. smooth: False shows the cells as they are.
    """
    top, left, rows, cols = view.visible()
    if rows == 0 or cols == 0:
        return np.zeros((rows, cols), np.uint8)
    field = smooth_field(heat_map, _MAP_SIDE) if smooth else heat_map
    levels = np.clip(field * 255 + 0.5, 0, 255).astype(np.uint8)
    x0, y0 = geometry.to_input(*view.to_film(left, top))
    x1, y1 = geometry.to_input(*view.to_film(left + cols, top + rows))
    down, across = levels.shape
    step_x, step_y = across / geometry.input_size[1], down / geometry.input_size[0]
    matrix = _sampling_matrix(
        (x0 * step_x, y0 * step_y), ((x1 - x0) * step_x / cols, (y1 - y0) * step_y / rows)
    )
    between = cv2.INTER_LINEAR if smooth else cv2.INTER_NEAREST
    placed = cv2.warpAffine(
        levels,
        matrix,
        (cols, rows),
        flags=between | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return cast(Grey8, placed)


def smooth_field(heat_map: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """float32[side, side]: the map as it is shown smooth."""
    fine = cv2.resize(heat_map, (side, side), interpolation=cv2.INTER_CUBIC)
    return cast(NDArray[np.float32], fine)


def heat_contour(
    heat_map: NDArray[np.float32], geometry: Geometry, level: float, *, smooth: bool = True
) -> tuple[NDArray[np.float64], ...]:
    """Lines, float64[points, 2] of film points (x, y), around what reaches the level.

    heat_map: float32[h, w], as for `heat_picture`, whose picture these lines go around. level: 0 to 1.
    """
    if smooth:
        lines = smooth_contour(smooth_field(heat_map, _CONTOUR_SIDE), level)
        down, across = _CONTOUR_SIDE, _CONTOUR_SIDE
    else:
        lines = cell_contour(heat_map, level)
        down, across = heat_map.shape
    top, left, rows, cols = geometry.crop
    step, origin = np.array([cols / across, rows / down]), np.array([left, top])
    return tuple(line * step + origin for line in lines)


def marks_picture(planes: Sequence[OverlayPlane], view: View) -> Grey8 | None:
    """uint8[rows, cols]: how much of each device pixel of `view.visible()` the film's marks cover.

    0 to 255; None for a film without marks.
    """
    top, left, rows, cols = view.visible()
    if not planes or rows == 0 or cols == 0:
        return None
    covered = np.zeros((rows, cols), np.uint8)
    film_x, film_y = view.to_film(left, top)
    next_x, next_y = view.to_film(left + 1, top + 1)
    for plane in planes:
        origin = (film_x - plane.left, film_y - plane.top)
        matrix = _sampling_matrix(origin, (next_x - film_x, next_y - film_y))
        drawn = cv2.warpAffine(
            plane.bitmap.astype(np.uint8) * 255,
            matrix,
            (cols, rows),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        )
        covered = np.maximum(covered, drawn)
    return covered


def shutter_picture(area: NDArray[np.bool_] | None, view: View) -> Grey8 | None:
    """uint8[rows, cols]: 255 at the device pixels of `view.visible()` that shutters leave open, else 0.

    area: bool[rows, cols] as `shutter.open_area` gives it. None for a film without shutters.
    """
    top, left, rows, cols = view.visible()
    if area is None or rows == 0 or cols == 0:
        return None
    origin, following = view.to_film(left, top), view.to_film(left + 1, top + 1)
    matrix = _sampling_matrix(origin, (following[0] - origin[0], following[1] - origin[1]))
    placed = cv2.warpAffine(
        area.view(np.uint8),
        matrix,
        (cols, rows),
        flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return cast(Grey8, placed * np.uint8(255))


def shut(grey: Grey8, shutter: Grey8 | None, value: int) -> Grey8:
    """uint8[rows, cols]: the film with what its shutters hide in one brightness.

    shutter: of `shutter_picture`. value: 0 to 65535, of `Radiograph.shutter_value`.
    """
    if shutter is None:
        return grey
    level = np.uint8(round(value / 257))
    return grey & shutter if level == 0 else (grey & shutter) | (~shutter & level)


def palette_colours(palette: str) -> NDArray[np.uint8]:
    """uint8[256, 3]: the RGB colours of a palette.

    Raises: KeyError for a name not in `core.overlay.PALETTES`.
    """
    ramp = np.arange(256, dtype=np.uint8).reshape(256, 1)
    bgr = cv2.applyColorMap(ramp, _COLORMAPS[palette])
    return np.ascontiguousarray(bgr[:, 0, ::-1])


def overlay_table(palette: str, opacity: float, cutoff: float) -> NDArray[np.uint8]:
    """uint8[3, 65536]: red, green and blue for every pair of heat and grey level, at heat x 256 + grey.

    Nothing is added below `cutoff` of the peak, `opacity` (0 to 1) well above it.
    """
    level = np.linspace(0, 1, 256, dtype=np.float32)
    ramp = np.clip((level - cutoff) / _EDGE, 0, 1)
    alpha = (np.where(level < cutoff, 0, ramp) * opacity).astype(np.float32)
    colours = palette_colours(palette).astype(np.float32).T
    film = (1 - alpha)[:, None] * np.arange(256, dtype=np.float32)
    mixed = film + (colours * alpha)[:, :, None]
    return np.ascontiguousarray((mixed + 0.5).astype(np.uint8).reshape(3, 65536))


def blend(grey: Grey8, heat: Grey8, table: NDArray[np.uint8]) -> Rgb8:
    """uint8[rows, cols, 3]: the heat map over the film, by one look-up per colour."""
    pairs = cv2.merge([grey, heat]).view("<u2")
    return cast(Rgb8, cv2.merge([cv2.LUT(pairs, colour) for colour in table]))


def heat_colours(heat: Grey8, palette: str) -> Rgb8:
    """uint8[rows, cols, 3]: the map alone in the palette's colours."""
    colours = palette_colours(palette).reshape(1, 256, 3)
    return cast(Rgb8, cv2.LUT(cv2.merge([heat, heat, heat]), colours))


def _sampling_matrix(origin: tuple[float, float], step: tuple[float, float]) -> NDArray[np.float64]:
    """From destination pixel indices to source pixel indices, both counted at pixel centres."""
    return np.array(
        [
            [step[0], 0.0, origin[0] + step[0] / 2 - 0.5],
            [0.0, step[1], origin[1] + step[1] / 2 - 0.5],
        ]
    )
