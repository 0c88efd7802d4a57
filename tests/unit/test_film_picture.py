"""A film as the screen shows it."""

import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.orientation import Orientation
from ncov_desktop.core.study import Provenance, Radiograph
from ncov_desktop.core.view import View
from ncov_desktop.imaging.greyscale import default_voi
from ncov_desktop.ui.reading.display import Display, Pane
from ncov_desktop.ui.reading.picture import FilmPicture

ORIENTATIONS = [
    Orientation(quarters, mirrored) for quarters in range(4) for mirrored in (False, True)
]


@pytest.mark.parametrize("shape", [(1, 4000), (4000, 3)])
@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_a_strip_that_is_thinner_than_a_pixel_of_the_screen_can_be_laid_any_way(
    shape: tuple[int, int], orientation: Orientation
) -> None:
    pixels = np.full(shape, 999, np.uint16)
    film = Radiograph(pixels, 12, Provenance("test", FileHash("0" * 64), "test"))
    picture = FilmPicture(film, default_voi(film))
    seen = orientation.size(shape)
    for scale in (0.02, 0.2, 0.5, 1.0):
        for offset in np.arange(0, 2, 0.25):
            center = (seen[1] / 2 + offset, seen[0] / 2 + offset)
            view = View((201, 301), seen, scale, center)
            rows, cols = view.visible()[2:]
            if rows == 0 or cols == 0:
                continue  # there is nothing to paint
            shown = picture.pixels(Pane.FILM, view, Display(orientation=orientation))
            assert abs(shown.shape[0] - rows) <= 2
            assert abs(shown.shape[1] - cols) <= 2
