"""From stored values to brightness, as look-up tables over all values a film can hold.

The order is the standard's: modality transform, VOI transform, polarity. Source: DICOM PS3.3 C.11.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.study import LookupTable, Radiograph, Rescale, Voi, VoiFunction, Window
from ncov_desktop.imaging.shutter import open_area
from ncov_desktop.text.language import tr

_BRIGHTEST = 65535
_LOWER_SHARE, _UPPER_SHARE = 0.005, 0.995
# OpenCV counts in float32, which is exact below 2**24, so large films are counted in parts
_COUNTED_AT_ONCE = 2**22


def modality_values(radiograph: Radiograph) -> NDArray[np.float64]:
    """float64[2**bits]: the modality value of each pixel value. Source: DICOM PS3.3 C.11.1."""
    stored = np.arange(2**radiograph.bits, dtype=np.float64) + radiograph.stored_offset
    transform = radiograph.modality_transform
    if isinstance(transform, Rescale):
        return stored * transform.slope + transform.intercept
    return _look_up(transform, stored)


def automatic_window(radiograph: Radiograph) -> Window:
    """The window from the 0.5th to the 99.5th percentile of modality values.

    Padding and what shutters hide are left out, unless nothing were left then. A film of one value
    gets a window of one modality step around it.
    """
    counts = _histogram(radiograph)
    values = modality_values(radiograph)
    order = np.argsort(
        values, kind="stable"
    )  # a slope below 0 or a look-up table may turn it round
    cumulated = np.cumsum(counts[order])
    ends = np.searchsorted(cumulated, cumulated[-1] * np.array([_LOWER_SHARE, _UPPER_SHARE]))
    low, high = (float(values[order[end]]) for end in np.minimum(ends, len(order) - 1))
    return _window_between(low, high, radiograph, "automatic")


def default_voi(radiograph: Radiograph) -> Voi:
    """What a film is shown with at first: the first declared choice.

    Without one it is the full range of an 8-bit film, the automatic window of a deeper one.
    """
    if radiograph.voi:
        return radiograph.voi[0]
    return automatic_window(radiograph) if radiograph.bits > 8 else full_window(radiograph)


def full_window(radiograph: Radiograph) -> Window:
    """The window over everything the film's stored bits can hold."""
    least, largest = (value - radiograph.stored_offset for value in radiograph.stored_range)
    values = modality_values(radiograph)[least : largest + 1]
    return _window_between(float(values.min()), float(values.max()), radiograph, "full range")


def offered_windows(radiograph: Radiograph) -> tuple[tuple[str, Voi], ...]:
    """(name, choice) of every window offered for a film, the default first."""
    automatic, full = automatic_window(radiograph), full_window(radiograph)
    declared = [
        (voi.explanation.strip() or tr("Window {number} of the file", number=number), voi)
        for number, voi in enumerate(radiograph.voi, 1)
    ]
    made: list[tuple[str, Voi]] = [(tr("Automatic"), automatic), (tr("Full range"), full)]
    if not declared and radiograph.bits == 8:
        made.reverse()
    return (*declared, *made)


def brightness_table(radiograph: Radiograph, voi: Voi) -> NDArray[np.uint16]:
    """uint16[2**bits]: the brightness, 0 to 65535, of each pixel value; larger is brighter.

    Source: DICOM PS3.3 C.11.2.1.1 (VOI LUT), C.11.2.1.2 and C.11.2.1.3 (window functions).
    """
    values = modality_values(radiograph)
    if isinstance(voi, LookupTable):
        brightness = _look_up(voi, values) * (_BRIGHTEST / (2**voi.bits - 1))
    else:
        brightness = _apply_window(voi, values)
    table: NDArray[np.uint16] = np.rint(np.clip(brightness, 0, _BRIGHTEST)).astype(np.uint16)
    return ~table if radiograph.inverted else table


def _apply_window(window: Window, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Brightness 0 to 65535 of modality values, neither rounded nor clipped to the last ulp."""
    center, width = window.center, window.width
    if window.function is VoiFunction.SIGMOID:
        exponent = np.clip(-4 * (values - center) / width, -700, 700)  # exp overflows beyond
        return np.asarray(_BRIGHTEST / (1 + np.exp(exponent)))
    if window.function is VoiFunction.LINEAR:
        center, width = center - 0.5, width - 1
    if width == 0:
        return np.where(values <= center, 0.0, float(_BRIGHTEST))
    slope = ((values - center) / width + 0.5) * _BRIGHTEST
    below, above = values <= center - width / 2, values > center + width / 2
    return np.where(below, 0.0, np.where(above, float(_BRIGHTEST), slope))


def _look_up(table: LookupTable, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The entry of each input value; inputs beyond an end take the entry there."""
    index = np.clip(np.rint(values) - table.first, 0, len(table.entries) - 1).astype(np.intp)
    entries: NDArray[np.float64] = table.entries[index].astype(np.float64)
    return entries


def _window_between(low: float, high: float, radiograph: Radiograph, explanation: str) -> Window:
    """The window that shows `low` as black and `high` as white, or one step of a constant film."""
    transform = radiograph.modality_transform
    step = abs(transform.slope) if isinstance(transform, Rescale) else 1.0
    width = high - low if high > low else step
    return Window((low + high) / 2, width, VoiFunction.LINEAR_EXACT, explanation)


def _histogram(radiograph: Radiograph) -> NDArray[np.int64]:
    """int64[2**bits]: how often each pixel value occurs outside padding and shutters.

    Everything is counted where nothing would be left otherwise.
    """
    area = open_area(radiograph)
    shown = radiograph.pixels if area is None else radiograph.pixels[area]
    for pixels in (shown, radiograph.pixels):
        counts = _counts(pixels.reshape(-1), 2**radiograph.bits)
        picture = counts.copy()
        if radiograph.padding is not None:
            lowest, highest = (value - radiograph.stored_offset for value in radiograph.padding)
            picture[max(lowest, 0) : max(highest + 1, 0)] = 0
        if picture.any():
            return picture
    return counts


def _counts(pixels: NDArray[np.uint16], values: int) -> NDArray[np.int64]:
    """int64[values]: how often each value occurs."""
    counts = np.zeros(values, np.int64)
    for start in range(0, pixels.size, _COUNTED_AT_ONCE):
        # As one row: a column would be counted row by row, in five times the time.
        part = pixels[start : start + _COUNTED_AT_ONCE].reshape(1, -1)
        found = cv2.calcHist([part], [0], None, [values], [0, values])
        counts += found.reshape(-1).astype(np.int64)
    return counts
