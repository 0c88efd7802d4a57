"""How much colour a picture holds: a radiograph has none but for marks on it."""

import numpy as np
from numpy.typing import NDArray

# A pixel is coloured where its channels differ by more than this many of 255 levels: the chroma
# noise of JPEG stays below. A film may have coloured marks on this share of its pixels; with more
# it is a colour picture.
COLOURED_SPREAD = 12
MAX_COLOURED_SHARE = 0.02


def is_grey(rgb: NDArray[np.uint8]) -> bool:
    """Whether the channels of every pixel are equal. rgb: uint8[rows, cols, 3]."""
    red, green, blue = (rgb[..., band] for band in range(3))
    return np.array_equal(red, green) and np.array_equal(green, blue)


def coloured_share(rgb: NDArray[np.uint8]) -> float:
    """The share of coloured pixels, 0 to 1. rgb: uint8[rows, cols, 3]."""
    red, green, blue = (rgb[..., band] for band in range(3))
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return float(np.count_nonzero(spread > COLOURED_SPREAD)) / spread.size
