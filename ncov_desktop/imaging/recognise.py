"""What a picture looks like, told from its pixels alone: for files whose header says nothing.

Three questions: does it look like a frontal chest film, does it carry large lettering, is it a
photograph of a film? Each answer may be wrong; `docs/trust.md` says how often.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.study import Radiograph, Voi
from ncov_desktop.imaging.greyscale import default_voi
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import brightness

Grey8 = NDArray[np.uint8]
Plane = NDArray[np.float32]
Quad = NDArray[np.float32]

# Likeness below which a film is remarked on, and refused. Of the 793 training films 2 % lie below the
# first and none below 0.48; everyday photographs lie around 0.2. White lungs are unlike the drawing too,
# so the second keeps well away.
UNUSUAL_LIKENESS = 0.56
NO_LIKENESS = 0.35

_LOOKED_AT = 1024
_COARSE = 32
_PHANTOMS, _PHANTOM_SIDE = 4, 64
_MARGIN = 3  # coarse cells at each side of the drawing that a film may lack
_SIDES = (24, 28, 32, 36, 40)

_LETTER_HEIGHT = (0.016, 0.10)  # of the longer side
# Letters on air stand out by more than on bone: neither cut alone keeps all letters apart and whole.
_LETTER_CONTRASTS = (80, 45)
_EDGE_SHARE = 0.75
_LETTERS = 4

_AFAR = 384
_BLACK, _WHITE = 28, 232
_KEYSTONE_DEGREES = 2.0


def recognise(film: Radiograph, usual: Voi | None = None) -> tuple[Finding, ...]:
    """The findings about a film that its pixels alone give; refusals first.

    usual: the film's `default_voi`, from whoever has it already.
    """
    picture = _picture(film, usual or default_voi(film))
    from_afar = _from_afar(picture)
    found = []
    likeness = frontal_likeness(from_afar)
    if likeness < NO_LIKENESS:
        found.append(Finding(FindingKind.LOOKS_NOT_CHEST, Severity.REFUSE))
    elif likeness < UNUSUAL_LIKENESS:
        found.append(Finding(FindingKind.LOOKS_NOT_FRONTAL, Severity.WARN))
    if large_text(picture):
        found.append(Finding(FindingKind.BURNT_IN_TEXT, Severity.WARN))
    if film_outline(from_afar) is not None:
        found.append(Finding(FindingKind.PHOTO_OF_FILM, Severity.WARN))
    return tuple(found)


def frontal_likeness(picture: Grey8) -> float:
    """-1 to 1: how much a picture, uint8[rows, cols], looks like a frontal chest from afar.

    The correlation of its coarse brightness with a chest drawn by code, two dark lungs beside a bright
    middle, above a bright belly, where it fits best. The drawing is symmetrical, so a mirrored picture
    gives the same. A picture of one brightness gives 0, and so does a strip too narrow to hold a chest.
    """
    if min(picture.shape) < _COARSE:
        return 0.0
    # Squashed to a square first, as the network sees it.
    coarse = cv2.resize(picture, (_COARSE, _COARSE), interpolation=cv2.INTER_AREA)
    if coarse.min() == coarse.max():
        return 0.0
    values = coarse.astype(np.float32)
    chest = _drawn_chest()
    return max(_best_match(values, chest, (rows, cols)) for rows in _SIDES for cols in _SIDES)


@dataclass(frozen=True, slots=True)
class _Letter:
    left: float
    centre: float
    width: float
    height: float


def large_text(picture: Grey8) -> bool:
    """True where a picture, uint8[rows, cols], carries a line of large lettering, bright or dark.

    At least four letters of like height in a row, each at least a sixtieth of the picture's longer
    side high. A single R or L, as films carry by rule, is no such line.
    """
    side = max(picture.shape)
    reach = round(side * 0.03) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (reach, reach))
    edges = cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    for operation in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
        relief = cast(Grey8, cv2.morphologyEx(picture, operation, kernel))
        for contrast in _LETTER_CONTRASTS:
            if _longest_line(_letters(relief, cast(Grey8, edges), contrast)) >= _LETTERS:
                return True
    return False


def film_outline(picture: Grey8) -> Quad | None:
    """The four corners, float32[4, 2] as (x, y), of a sheet photographed at an angle or on a light box.

    picture: uint8[rows, cols]. The sheet must stand out from what surrounds it: all of it brighter
    than a black surround, with sides that are not parallel, or darker than a white one. A detector's
    own picture has no such outline; a collimator's border is black and its sides are parallel.
    """
    small = _from_afar(picture)
    scale = max(small.shape) / max(picture.shape)
    in_dark = _sheet(small > _BLACK)
    if in_dark is not None and _keystone_degrees(in_dark) >= _KEYSTONE_DEGREES:
        return in_dark / np.float32(scale)
    on_light = _sheet(small < _WHITE)
    return None if on_light is None else on_light / np.float32(scale)


def _sheet(lit: NDArray[np.bool_]) -> Quad | None:
    """The corners of the largest connected area, where it fills a quadrilateral with a surround."""
    closed = cv2.morphologyEx(lit.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)
    if len(corners) != 4:
        return None
    quad = corners.reshape(4, 2).astype(np.float32)
    rows, cols = lit.shape
    area = cv2.contourArea(quad)
    filled = np.zeros(lit.shape, np.uint8)
    cv2.fillConvexPoly(filled, corners, 1)
    inside = filled > 0
    if not 0.2 <= area / (rows * cols) <= 0.93:
        return None
    stands_out = closed[inside].mean() > 0.97 and closed[~inside].mean() < 0.05
    return quad if stands_out else None


def _keystone_degrees(quad: Quad) -> float:
    """How far opposite sides are from parallel, the larger of the two."""
    sides = np.roll(quad, -1, axis=0) - quad
    turns = np.degrees(np.arctan2(sides[:, 1], sides[:, 0]))
    apart = np.abs((turns[:2] - turns[2:] + 90) % 180 - 90)
    return float(apart.max())


def _picture(film: Radiograph, usual: Voi) -> Grey8:
    """uint8[rows, cols]: the film as shown at first, its longer side at most 1024 pixels.

    It is shrunk before the window is applied, which costs a tenth of the time and moves only what
    lies beyond an end of the window.
    """
    rows, cols = film.pixels.shape
    scale = min(1.0, _LOOKED_AT / max(rows, cols))
    size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
    small = cv2.resize(film.pixels, size, interpolation=cv2.INTER_AREA)
    shrunk = replace(film, pixels=cast(NDArray[np.uint16], small))
    return (brightness(shrunk, usual) >> 8).astype(np.uint8)


def _from_afar(picture: Grey8) -> Grey8:
    """uint8[rows, cols]: the picture with a longer side of 384 pixels, itself where it has that."""
    scale = _AFAR / max(picture.shape)
    if scale == 1:
        return picture
    rows, cols = picture.shape
    size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
    return cast(Grey8, cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


@cache
def _drawn_chest() -> Plane:
    """float32[26, 26]: the mean of four phantoms and their mirror images, without the outer rim."""
    drawn = np.zeros((_COARSE, _COARSE), np.float32)
    for seed in range(_PHANTOMS):
        pixels = chest_phantom(seed, _PHANTOM_SIDE, _PHANTOM_SIDE).radiographs[0].pixels
        drawn += cv2.resize(pixels, (_COARSE, _COARSE), interpolation=cv2.INTER_AREA)
    symmetrical = drawn + drawn[:, ::-1]
    inner = slice(_MARGIN, _COARSE - _MARGIN)
    return np.ascontiguousarray(symmetrical[inner, inner] / symmetrical.max())


def _best_match(values: Plane, chest: Plane, shape: tuple[int, int]) -> float:
    """The best correlation of the chest at any place of the film stretched to `shape`."""
    rows, cols = shape
    film = cv2.resize(values, (cols, rows), interpolation=cv2.INTER_LINEAR)
    fits = (min(cols, chest.shape[1]), min(rows, chest.shape[0]))
    pattern = cv2.resize(chest, fits, interpolation=cv2.INTER_AREA)
    return float(cv2.matchTemplate(film, pattern, cv2.TM_CCOEFF_NORMED).max())


def _letters(relief: Grey8, edges: Grey8, contrast: int) -> list[_Letter]:
    """The sharp shapes of a letter's size that stand out by more than `contrast`.

    relief: brightness above the surroundings.
    """
    side = max(relief.shape)
    strong = (relief > contrast).astype(np.uint8)
    # Outlines cost a fortieth of labelling the whole picture; only what has a letter's size is labelled.
    outlines, _ = cv2.findContours(strong, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    low, high = (share * side for share in _LETTER_HEIGHT)
    found = []
    for outline in outlines:
        if len(outline) < low:  # the points go all the way round; noise has many so short
            continue
        left, top, width, height = cv2.boundingRect(outline)
        if not (low <= height <= high and width <= 1.6 * height):
            continue
        if cv2.contourArea(outline, oriented=True) > 0:  # around a hole
            continue
        box = slice(top, top + height), slice(left, left + width)
        _, labels = cv2.connectedComponents(strong[box], connectivity=8)
        col, row = outline[0, 0]
        inside = labels == labels[row - top, col - left]
        if not 0.12 * width * height <= np.count_nonzero(inside) <= 0.95 * width * height:
            continue
        rim = inside & (cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0)
        if edges[box][rim].mean() >= _EDGE_SHARE * contrast:
            centre = top + float(np.nonzero(inside)[0].mean())
            found.append(_Letter(left, centre, width, height))
    return found


def _longest_line(letters: Sequence[_Letter]) -> int:
    """How many letters stand side by side, at like height and on one line."""
    ordered = sorted(letters, key=lambda letter: letter.left)
    lengths: list[int] = []
    for place, letter in enumerate(ordered):
        before = [
            lengths[other] for other, left in enumerate(ordered[:place]) if _follows(left, letter)
        ]
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)


def _follows(left: _Letter, right: _Letter) -> bool:
    tall = max(left.height, right.height)
    gap = right.left - (left.left + left.width)
    alike = min(left.height, right.height) >= 0.6 * tall
    return alike and abs(left.centre - right.centre) <= 0.35 * tall and -0.2 * tall <= gap <= tall
