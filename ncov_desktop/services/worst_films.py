"""Pictures of the films that were called wrong, kept while many films go by."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.exchange.run_report import MOST_PLATES
from ncov_desktop.services import outputs
from ncov_desktop.services.films import FilmRead

_SIDE = 320  # pixels of the longer side

Pictures = dict[int, NDArray[np.uint8]]


class WorstFilms:
    """pictures: of the worst so far, as many as a report shows; uint8[rows, 2 * cols, 3] by number.

    Left the film, right the film under the map of the class that was called.
    """

    def __init__(self) -> None:
        self.pictures: Pictures = {}
        self._far: dict[int, float] = {}

    def look(self, number: int, far: float, read: FilmRead) -> None:
        """Takes the picture of a judged film, where it is among the worst. far: from the threshold."""
        self._far[number] = far
        if len(self._far) > MOST_PLATES:
            nearest = min(self._far, key=lambda each: (self._far[each], -each))
            del self._far[nearest]
            self.pictures.pop(nearest, None)
        if number in self._far:
            self.pictures[number] = _picture(read)


def _picture(read: FilmRead) -> NDArray[np.uint8]:
    assert read.opened is not None
    assert read.judgement is not None
    film, judgement = read.opened.film, read.judgement
    heat = outputs.heat_picture(film, judgement.explanation, judgement.prediction)
    plain = np.repeat(outputs.film_picture(film)[:, :, None], 3, axis=2)
    rows, cols = heat.shape[:2]
    scale = _SIDE / max(rows, cols)
    size = max(1, round(cols * scale)), max(1, round(rows * scale))
    small = [cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (plain, heat)]
    return np.hstack([np.asarray(each, np.uint8) for each in small])
