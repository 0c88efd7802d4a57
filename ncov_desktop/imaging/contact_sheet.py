"""Films as the network will see them in training, step by step and side by side.

Every picture is made by the code that trains: `imaging.augment.change` under the names that training
draws by, then `imaging.prepare.colour`.
Source: Figs. 1 and 2 of Polat et al. 2021.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.imaging.augment import UNCHANGED, Changes, change
from ncov_desktop.imaging.prepare import colour

Grey = NDArray[np.uint16]
Rgb = NDArray[np.uint8]

STEPS = 3
"""Columns before the augmented ones: resized, debiased, coloured."""
_GAP_PX, _GAP_LEVEL = 4, 24


@dataclass(frozen=True, slots=True)
class SheetRules:
    """How a training changes its films.

    side: of the network's input, pixels. bits: of the colour map. key: names that the randomness of the
        stage is drawn by. augmented: how many epochs are shown, from the first.
    """

    side: int
    bits: int
    changes: Changes
    key: tuple[int | str, ...]
    augmented: int = 3


def film_row(grey: Grey, lossy: bool, sha256: str, rules: SheetRules) -> NDArray[np.uint8]:
    """uint8[3 + augmented, side, side, 3]: resized, debiased, coloured, then epoch by epoch.

    grey: uint16[side, side], of `imaging.prepare.small_film`. lossy, sha256: of the film's file. The
    debiased film is the first epoch's; its coloured one is what the network gets without augmentation.
    """
    only_debias = replace(rules.changes, augmentation=UNCHANGED.augmentation)
    debiased = change(grey, only_debias, lossy, (*rules.key, 0, sha256))
    pictures = [_as_grey(grey), _as_grey(debiased), colour(debiased, rules.bits)]
    for epoch in range(rules.augmented):
        changed = change(grey, rules.changes, lossy, (*rules.key, epoch, sha256))
        pictures.append(colour(changed, rules.bits))
    return np.stack(pictures)


def sheet(rows: Sequence[NDArray[np.uint8]]) -> Rgb:
    """uint8[h, w, 3]: rows of `film_row` under one another, with narrow gaps.

    Raises: ValueError where there are no rows, or rows of different shapes.
    """
    films = np.stack(rows)
    count, columns, side = films.shape[:3]
    step = side + _GAP_PX
    size = (count * step + _GAP_PX, columns * step + _GAP_PX, 3)
    made = np.full(size, _GAP_LEVEL, np.uint8)
    for row in range(count):
        for column in range(columns):
            top, left = _GAP_PX + row * step, _GAP_PX + column * step
            made[top : top + side, left : left + side] = films[row, column]
    return made


def _as_grey(grey: Grey) -> Rgb:
    return np.repeat(((grey.astype(np.uint32) * 255 + 32767) // 65535)[..., None], 3, 2).astype(
        np.uint8
    )
