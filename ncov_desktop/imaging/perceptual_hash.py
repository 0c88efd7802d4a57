"""Finds films that are one picture: copied, resized, exposed anew, turned, mirrored or inverted.

A film's hash says which of its 64 low frequencies are above 0. Mirroring changes the sign of every
second frequency and turning exchanges rows and columns, so the hash of a turned film follows from that
of the film. Hashes only propose pairs; the small pictures are then laid over each other.
Source: Zauner 2010, Implementation and Benchmarking of Perceptual Image Hash Functions (DCT based hash).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint16]
Glimpse = NDArray[np.uint8]
Hashes = NDArray[np.uint64]

SIDE = 32
# Chosen on films of which no two are the same, and on copies made of them; see docs/training-data.md.
MOST_BITS = 12
LEAST_LIKENESS = 0.965
_LEAST_AT_FIRST_SIGHT = 0.8

_MARGIN = 4
_SCALES = (0.9, 0.95, 1.0, 1.05, 1.1)
_ODD = slice(0, None, 2)  # frequencies are counted from 1


@dataclass(frozen=True, slots=True)
class Turn:
    """How one film lies on another: first transposed, then rows and columns reversed."""

    transposed: bool = False
    rows: bool = False
    cols: bool = False
    inverted: bool = False

    def of(self, glimpse: Glimpse) -> Glimpse:
        """The small picture so turned."""
        turned = glimpse.T if self.transposed else glimpse
        turned = turned[:: -1 if self.rows else 1, :: -1 if self.cols else 1]
        return np.ascontiguousarray(255 - turned if self.inverted else turned)


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two films, by their places in the list, that are likely one picture.

    bits: in which their hashes differ. likeness: correlation of the small pictures, at most 1.
    """

    first: int
    second: int
    turn: Turn
    bits: int
    likeness: float


_TURNS = tuple(Turn(*way) for way in product((False, True), repeat=3))


def glimpse_of(grey: Grey) -> Glimpse:
    """uint8[32, 32]: a film of brightness 0 to 65535 from afar, from its darkest to its brightest."""
    small = cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    low, high = int(small.min()), int(small.max())
    return cast(
        Glimpse, ((small.astype(np.float32) - low) * (255 / max(high - low, 1))).astype(np.uint8)
    )


def perceptual_hash(glimpse: Glimpse) -> int:
    """64 bits: which of the frequencies 1 to 8 along both sides are above 0, row by row."""
    frequencies = cv2.dct(glimpse.astype(np.float32))[1:9, 1:9]
    return int(_packed(frequencies[None] > 0)[0])


def turned(hashes: Hashes) -> NDArray[np.uint64]:
    """uint64[8, n]: the hashes of the films in all eight ways to turn and mirror them."""
    bits = np.unpackbits(hashes[:, None].view(np.uint8), axis=1).astype(bool).reshape(-1, 8, 8)
    ways = []
    for turn in _TURNS:
        way = bits.transpose(0, 2, 1).copy() if turn.transposed else bits.copy()
        if turn.rows:
            way[:, _ODD, :] ^= True
        if turn.cols:
            way[:, :, _ODD] ^= True
        ways.append(_packed(way))
    return np.stack(ways)


def near_pairs(glimpses: NDArray[np.uint8]) -> Iterator[tuple[NearPair, ...]]:
    """For each film in turn, the later ones that are likely the same picture.

    glimpses: uint8[n, 32, 32], of `glimpse_of`.
    """
    hashes = np.array([perceptual_hash(each) for each in glimpses], np.uint64)
    ways = turned(hashes)
    flat = _standard(glimpses)
    for first in range(len(hashes)):
        apart = np.bitwise_count(ways[:, first + 1 :] ^ hashes[first]).astype(np.int16)
        inverted = apart > 32
        apart = np.where(inverted, 64 - apart, apart)
        found: dict[int, NearPair] = {}
        for way, offset in np.argwhere(apart <= MOST_BITS):
            turn, second = _TURNS[way], first + 1 + int(offset)
            turn = Turn(turn.transposed, turn.rows, turn.cols, bool(inverted[way, offset]))
            pair = _laid_over(glimpses, flat, first, second, turn, int(apart[way, offset]))
            if pair and (second not in found or pair.likeness > found[second].likeness):
                found[second] = pair
        yield tuple(found.values())


def likeness(first: Glimpse, second: Glimpse) -> float:
    """How alike two small pictures are where they fit best, a little moved or enlarged; at most 1."""
    inner = first[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN].astype(np.float32)
    if inner.min() == inner.max():
        return 0.0
    best = 0.0
    for scale in _SCALES:
        side = round(SIDE * scale)
        other = cv2.resize(second, (side, side), interpolation=cv2.INTER_LINEAR).astype(np.float32)
        best = max(best, float(cv2.matchTemplate(other, inner, cv2.TM_CCOEFF_NORMED).max()))
    return min(best, 1.0)


def _laid_over(
    glimpses: NDArray[np.uint8],
    flat: NDArray[np.float32],
    first: int,
    second: int,
    turn: Turn,
    bits: int,
) -> NearPair | None:
    sight = turn.of(glimpses[second])
    if float(flat[first] @ _standard(sight[None])[0]) < _LEAST_AT_FIRST_SIGHT:
        return None
    alike = likeness(glimpses[first], sight)
    return NearPair(first, second, turn, bits, alike) if alike >= LEAST_LIKENESS else None


def _standard(glimpses: NDArray[np.uint8]) -> NDArray[np.float32]:
    """float32[n, 1024]: of mean 0 and length 1, so that a product is a correlation; flat ones are 0."""
    flat = glimpses.reshape(len(glimpses), SIDE * SIDE).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    return cast(NDArray[np.float32], flat / np.maximum(length, 1))


def _packed(bits: NDArray[np.bool_]) -> NDArray[np.uint64]:
    return np.packbits(bits.reshape(len(bits), 64), axis=1).view(np.uint64).ravel()
