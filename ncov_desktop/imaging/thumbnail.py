"""Small grey pictures of films, for lists."""

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.study import Radiograph
from ncov_desktop.imaging.greyscale import default_voi
from ncov_desktop.imaging.render import display_table, grey_picture


def thumbnail(radiograph: Radiograph, side: int = 96) -> NDArray[np.uint8]:
    """uint8[h, w], read-only: the film as it is first shown, larger is brighter, aspect kept.

    side: of the longer side, at least 1; a film that is smaller keeps its size. Each point is the
    mean of the film area it covers, taken on stored values, as on screen.
    """
    rows, cols = radiograph.pixels.shape
    scale = min(1.0, side / max(rows, cols))
    size = (max(1, round(cols * scale)), max(1, round(rows * scale)))
    small = cv2.resize(radiograph.pixels, size, interpolation=cv2.INTER_AREA)
    table = display_table(radiograph, default_voi(radiograph))
    grey = grey_picture(cast(NDArray[np.uint16], small), table)
    grey.flags.writeable = False
    return grey
