"""Lossless colour: every grey value of an n-bit film has a colour of its own, and the way back.

For 8 ≤ n ≤ 16 the map sends the 2**n grey values to 2**n different 24-bit RGB colours, so that a
coloured film can be turned back bit for bit.

- n = 8 is OpenCV's ``COLORMAP_JET``, colour for colour.
- n > 8 follows the *curve*: the piecewise-linear path through JET's 256 colours. Value v belongs
  to the curve point p(v) at parameter t = v · 255 / (2**n − 1). Its colour is a lattice point of
  {0 … 255}³ near p(v). Distances are Chebyshev distances (largest channel difference) in 8-bit
  levels, measured to the exact rational p(v), not to a rounded one.
- No colour is farther than d(n) from its own curve point, and d(n) is the smallest whole number
  of levels for which any such map exists: 0 for n = 8, then 1, 1, 1, 2, 2, 4, 5, 8 for n = 9 … 16.
  (With fractions allowed, the smallest worst distance is 255/511 for n = 9, 60369/16383 ≈ 3.68 for
  n = 14, 510510/65535 ≈ 7.79 for n = 16, and d(n) itself for the others. For n = 14 and 16 that
  last fraction of a level would cost more in the mean than it gains in the worst case.)
- Among those maps this one has a low mean distance, because near colours are given away first:
  4.33 levels for n = 16, and for every n at most 17 % above a bound that no map can undercut.

All arithmetic is in whole numbers (curve points have the common denominator 2**n − 1), so a table
is the same on every platform.

Source: OpenCV ``imgproc/src/colormap.cpp`` (Jet); F. Glover, "Maximum matching in a convex
bipartite graph", Naval Research Logistics Quarterly 14 (1967), doi:10.1002/nav.3800140304;
P. Hall, "On representatives of subsets", J. London Math. Soc. 10 (1935),
doi:10.1112/jlms/s1-10.37.26.
"""

import heapq
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

MIN_BITS = 8
MAX_BITS = 16

_WORST_LEVELS = {8: 0, 9: 1, 10: 1, 11: 1, 12: 2, 13: 2, 14: 4, 15: 5, 16: 8}

# Colours are handed out in rounds of growing distance. Steps finer than a quarter of a level cost
# time and lower the mean distance by hardly one per cent.
_ROUNDS_PER_LEVEL = 4

# Stretches of JET indices on which red, green and blue are each monotone. Within a stretch the
# values whose curve point lies in a cube are therefore one interval. Neighbouring stretches share
# 63 JET steps, far more than any cube used here can hold, so no interval is cut in two.
_MONOTONE_STRETCHES = ((0, 95), (32, 159), (96, 223), (160, 255))

_Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Deviation:
    """Distance of the colours from their own curve points, in 8-bit levels, exact."""

    worst: Fraction
    mean: Fraction


def colormap_id(bits: int) -> str:
    """Name the map and its version, e.g. ``jet-n16-v1``.

    Raises:
        ValueError: bits is not in MIN_BITS … MAX_BITS.
    """
    _check_bits(bits)
    return f"jet-n{bits}-v1"


def bits_of(colormap_id: str) -> int:
    """Tell the number of bits of a named map; the inverse of ``colormap_id``.

    Raises:
        ValueError: no map of that name exists.
    """
    try:
        return _BITS_BY_ID[colormap_id]
    except KeyError:
        raise ValueError(f"unknown colour map {colormap_id!r}") from None


def _check_bits(bits: int) -> None:
    if not MIN_BITS <= bits <= MAX_BITS:
        raise ValueError(f"bits must be {MIN_BITS} to {MAX_BITS}, not {bits}")


_BITS_BY_ID = {colormap_id(bits): bits for bits in range(MIN_BITS, MAX_BITS + 1)}


def curve(bits: int) -> tuple[_Ints, int]:
    """Give the curve point of every value, exactly.

    Returns:
        numerators int64[2**bits, 3] (RGB) and their common denominator 2**bits − 1; the quotient
        is in 8-bit levels. The ends are JET's ends: (0, 0, 128) for v = 0 and (128, 0, 0) for
        v = 2**bits − 1.

    Raises:
        ValueError: bits is not in MIN_BITS … MAX_BITS.
    """
    _check_bits(bits)
    denominator = 2**bits - 1
    jet = _jet()
    position = np.arange(denominator + 1, dtype=np.int64) * 255
    index = np.minimum(position // denominator, 254)
    fraction = position - index * denominator
    points = jet[index] * denominator + (jet[index + 1] - jet[index]) * fraction[:, None]
    return points, denominator


@cache
def table(bits: int) -> NDArray[np.uint8]:
    """Give the colour of every value; all rows differ.

    Returns:
        uint8[2**bits, 3], RGB, read-only, the same object on every call.

    Raises:
        ValueError: bits is not in MIN_BITS … MAX_BITS.
    """
    points, denominator = curve(bits)
    worst_levels = _WORST_LEVELS[bits]
    colours, shells = _candidates(points, denominator, worst_levels)
    owned = np.full(len(points), -1, dtype=np.int64)
    free = np.ones(len(colours), dtype=np.bool_)
    for step in range(_ROUNDS_PER_LEVEL * worst_levels + 1):
        within = (2 * step + _ROUNDS_PER_LEVEL) // (2 * _ROUNDS_PER_LEVEL)
        near = np.flatnonzero(free & (shells <= within))
        reach = step * denominator // _ROUNDS_PER_LEVEL
        first, last = _admissible(points, denominator, colours[near], reach)
        values = np.flatnonzero(owned < 0)
        chosen = _match(first, last, values)
        matched = chosen >= 0
        owned[values[matched]] = near[chosen[matched]]
        free[near[chosen[matched]]] = False
    first, last = _admissible(points, denominator, colours, worst_levels * denominator)
    _complete(owned, free, first, last)
    result = colours[owned].astype(np.uint8)
    result.flags.writeable = False
    return result


def deviation(bits: int) -> Deviation:
    """Tell how far the colours lie from their own curve points.

    Raises:
        ValueError: bits is not in MIN_BITS … MAX_BITS.
    """
    points, denominator = curve(bits)
    distances = np.abs(table(bits) * np.int64(denominator) - points).max(axis=1)
    return Deviation(
        worst=Fraction(int(distances.max()), denominator),
        mean=Fraction(int(distances.sum()), denominator * len(distances)),
    )


def encode(values: NDArray[np.uint16] | NDArray[np.uint8], bits: int) -> NDArray[np.uint8]:
    """Colour grey values without loss: ``decode(encode(values, bits), bits)`` equals ``values``.

    Args:
        values: uint8 or uint16[...], each below 2**bits.
        bits: which map.

    Returns:
        uint8[..., 3], RGB.

    Raises:
        TypeError: values are neither uint8 nor uint16.
        ValueError: a value is 2**bits or more, or bits is not in MIN_BITS … MAX_BITS.
    """
    if values.dtype.kind != "u" or values.dtype.itemsize > 2:
        raise TypeError(f"grey values must be uint8 or uint16, not {values.dtype}")
    colours = table(bits)
    largest = int(values.max(initial=0))
    if largest >= len(colours):
        raise ValueError(f"value {largest} does not fit into {bits} bits")
    return np.take(colours, values, axis=0)


def decode(rgb: NDArray[np.uint8], bits: int) -> NDArray[np.uint16]:
    """Turn colours back into the grey values they came from, exactly.

    Args:
        rgb: uint8[..., 3], RGB.
        bits: which map.

    Returns:
        uint16[...].

    Raises:
        TypeError: rgb is not uint8.
        ValueError: the last axis is not three long, some pixels are not colours of this map (the
            message says how many), or bits is not in MIN_BITS … MAX_BITS.
    """
    if rgb.dtype != np.uint8:
        raise TypeError(f"colours must be uint8, not {rgb.dtype}")
    if rgb.ndim == 0 or rgb.shape[-1] != 3:
        raise ValueError(f"colours must have a last axis of length 3, not shape {rgb.shape}")
    codes, page_start, pages = _inverse(bits)
    asked = _packed(rgb)
    place = page_start.take(asked >> 8)
    place += (asked & 255).astype(np.int32)
    values = pages.take(place)
    foreign = int(np.count_nonzero(codes.take(values) != asked))
    if foreign:
        raise ValueError(
            f"{foreign} of {values.size} pixels are not colours of {colormap_id(bits)}"
        )
    return values


@cache
def _inverse(bits: int) -> tuple[NDArray[np.uint32], NDArray[np.int32], NDArray[np.uint16]]:
    """Prepare the way back: the code of every value, and the value of every code.

    The map uses few of the 65,536 pairs of red and green, so one page of 256 blues for each pair in
    use takes 3 MB, where a flat table of all codes takes 32.

    Returns:
        codes uint32[2**bits]; page_start int32[65536], by red · 256 + green; pages uint16[·].
        A code that is not of the map leads to a wrong value, whose own code is a different one.
    """
    codes = _packed(table(bits))
    used = np.unique(codes >> 8)
    page_start = np.zeros(1 << 16, dtype=np.int32)
    page_start[used] = 256 * np.arange(len(used), dtype=np.int32)
    pages = np.zeros(256 * len(used), dtype=np.uint16)
    pages[page_start[codes >> 8] + (codes & 255)] = np.arange(len(codes))
    return codes, page_start, pages


def _packed(rgb: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Put uint8[..., 3] into one number per pixel: uint32[...], red · 65536 + green · 256 + blue."""
    red, green, blue = (rgb[..., channel].astype(np.uint32) for channel in range(3))
    return red << np.uint32(16) | green << np.uint32(8) | blue


def _jet() -> _Ints:
    """Give JET's 256 colours, int64[256, 3], RGB, 0 … 255."""
    ramp = 4 * np.arange(256, dtype=np.int64)
    red = np.minimum(ramp - 382, 1148 - ramp)
    green = np.minimum(ramp - 128, 892 - ramp)
    blue = np.minimum(ramp + 128, 638 - ramp)
    blue[159] = 1  # OpenCV's table leaves the ramp here by one level
    return np.stack([red, green, blue], axis=1).clip(0, 255)


def _candidates(points: _Ints, denominator: int, worst_levels: int) -> tuple[_Ints, _Ints]:
    """Find every colour within worst_levels of the curve.

    Returns:
        colours int64[m, 3] in lexicographic order, and shells int64[m]: the distance to the
        nearest *rounded* curve point, which differs from the true one by half a level at most.
    """
    corners = np.unique((2 * points + denominator) // (2 * denominator), axis=0).tolist()
    unreached = worst_levels + 1
    cube = np.full((256, 256, 256), unreached, dtype=np.uint8)
    for shell in range(worst_levels, -1, -1):
        for r, g, b in corners:
            cube[
                max(r - shell, 0) : r + shell + 1,
                max(g - shell, 0) : g + shell + 1,
                max(b - shell, 0) : b + shell + 1,
            ] = shell
    codes = np.flatnonzero(cube.ravel() < unreached)
    colours = np.stack([codes >> 16, (codes >> 8) & 255, codes & 255], axis=1)
    return colours, cube.ravel()[codes].astype(np.int64)


def _admissible(points: _Ints, denominator: int, colours: _Ints, reach: int) -> tuple[_Ints, _Ints]:
    """Tell which values each colour may serve: those whose curve point is within reach of it.

    ``reach`` is a numerator over ``denominator``. The values of one colour are an interval because
    red, green and blue are monotone along the curve wherever a cube of this size can meet it.

    Returns:
        first and last value, int64[m] each; first > last where there is none.
    """
    first = np.full(len(colours), len(points), dtype=np.int64)
    last = np.full(len(colours), -1, dtype=np.int64)
    levels = np.arange(256, dtype=np.int64) * denominator
    for begin, end in _MONOTONE_STRETCHES:
        start, stop = -(-begin * denominator // 255), end * denominator // 255 + 1
        low = np.full(len(colours), start, dtype=np.int64)
        high = np.full(len(colours), stop, dtype=np.int64)
        for channel in range(3):
            along = points[start:stop, channel]
            sign = 1 if along[0] <= along[-1] else -1
            lows = np.searchsorted(sign * along, sign * levels - reach, side="left")
            highs = np.searchsorted(sign * along, sign * levels + reach, side="right")
            level = colours[:, channel]
            np.maximum(low, start + lows[level], out=low)
            np.minimum(high, start + highs[level], out=high)
        met = low < high
        first[met] = np.minimum(first[met], low[met])
        last[met] = np.maximum(last[met], high[met] - 1)
    return first, last


def _match(first: _Ints, last: _Ints, values: _Ints) -> _Ints:
    """Give as many of the ascending values as possible a colour of their own.

    Of the colours that may serve a value, the one whose interval ends first is taken; for
    intervals this yields a maximum matching (Glover 1967).

    Returns:
        int64[len(values)]: the index of the colour, −1 for none.
    """
    order = np.argsort(first, kind="stable")
    order = order[first[order] <= last[order]]
    waiting = zip(first[order].tolist(), last[order].tolist(), order.tolist(), strict=True)
    entry = next(waiting, None)
    open_colours: list[tuple[int, int]] = []
    chosen = []
    for value in values.tolist():
        while entry is not None and entry[0] <= value:
            heapq.heappush(open_colours, entry[1:])
            entry = next(waiting, None)
        while open_colours and open_colours[0][0] < value:
            heapq.heappop(open_colours)
        chosen.append(heapq.heappop(open_colours)[1] if open_colours else -1)
    return np.array(chosen, dtype=np.int64)


def _complete(owned: _Ints, free: NDArray[np.bool_], first: _Ints, last: _Ints) -> None:
    """Give the values that are still without a colour one, in place.

    Around the corners of the curve the near colours are too few, and the early rounds may have
    taken all that the values there can use. Such a value takes the colour of a neighbour farther
    out, which does the same in turn, until one finds a free colour (an augmenting path). Of the two
    directions along the curve the one with fewer moves is taken.
    """
    usable = free & (first <= last)
    begins = np.bincount(first[usable], minlength=len(owned) + 1)
    ends = np.bincount(last[usable] + 1, minlength=len(owned) + 1)
    choice = np.cumsum(begins - ends)  # how many free colours may serve each value
    span = int((last - first).max())
    for value in np.flatnonzero(owned < 0).tolist():
        paths = [_path(value, reach, owned, choice, first, last) for reach in (span, -span)]
        path = min((path for path in paths if path), key=len)
        for taker, giver in pairwise(path):
            owned[taker] = owned[giver]
        end = path[-1]
        colour = int(np.argmax(free & (first <= end) & (end <= last)))
        owned[end] = colour
        free[colour] = False
        choice[first[colour] : last[colour] + 1] -= 1


def _path(
    value: int, reach: int, owned: _Ints, choice: _Ints, first: _Ints, last: _Ints
) -> list[int]:
    """Walk from a value without a colour to one that can have a free colour.

    ``reach`` says how far one move can go, and by its sign which way. Each value on the path may
    take the colour of the next. Empty if the walk gets stuck; for the maps of this module one of
    the two ways always leads to the goal.
    """
    path = [value]
    while choice[path[-1]] == 0:
        here = path[-1]
        ahead = here + np.sign(reach) * np.arange(1, abs(reach) + 1)
        ahead = ahead[(ahead >= 0) & (ahead < len(owned))]
        colours = owned[ahead]
        usable = (colours >= 0) & (first[colours] <= here) & (here <= last[colours])
        ahead = ahead[usable]
        if not len(ahead):
            return []
        goals = ahead[choice[ahead] > 0]
        path.append(int(goals[0] if len(goals) else ahead[-1]))
    return path
