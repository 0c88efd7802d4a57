"""Result pictures show a film as the screen does."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.study import RectangularShutter
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.outputs import overlay_picture

ROWS, COLS = 120, 160
FILM = replace(chest_phantom(seed=1, rows=ROWS, cols=COLS).radiographs[0], voi=())


def picture_of(film, cells=None):
    """The result picture without its strip of words. cells: of the heat map."""
    cells = np.zeros((8, 8), np.float32) if cells is None else cells
    explanation = SimpleNamespace(
        map_of=lambda *_: cells, geometry=Geometry.squash((ROWS, COLS), (64, 64))
    )
    classes = (OTHER_PNEUMONIA, COVID19)
    prediction = SimpleNamespace(
        label=COVID19, classes=classes, probabilities=(0.1, 0.9), model_id="model"
    )
    picture = overlay_picture(film, explanation, prediction)
    strip = [20, 23, 28]
    first = next(row for row in range(len(picture)) if (picture[row] == strip).all())
    return picture[:first]


@pytest.mark.parametrize(
    ("aspect", "size"),
    [(1.0, (120, 160)), (2.0, (240, 160)), (0.5, (120, 320)), (1.3, (156, 160)), (0.9, (120, 178))],
)
def test_pixels_are_square(aspect, size):
    assert picture_of(replace(FILM, pixel_aspect=aspect)).shape == (*size, 3)


def test_square_pixels_are_the_films_own():
    grey = picture_of(FILM)[..., 0].astype(int)
    # twice as high, each row is there between its neighbours
    high = picture_of(replace(FILM, pixel_aspect=2.0))[..., 0].astype(int)
    assert np.abs((high[::2] + high[1::2]) / 2 - grey).mean() < 1
    wide = picture_of(replace(FILM, pixel_aspect=0.5))[..., 0].astype(int)
    assert np.abs((wide[:, ::2] + wide[:, 1::2]) / 2 - grey).mean() < 1


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.5])
def test_the_map_is_stretched_with_the_film(aspect):
    cells = np.zeros((8, 8), np.float32)
    cells[6, 1] = 1  # its middle: 6.5 / 8 down, 1.5 / 8 across
    picture = picture_of(replace(FILM, pixel_aspect=aspect), cells).astype(int)
    colour = picture.max(axis=2) - picture.min(axis=2)
    y, x = np.argwhere(colour > colour.max() / 2).mean(axis=0)
    assert y / len(picture) == pytest.approx(6.5 / 8, abs=0.02)
    assert x / picture.shape[1] == pytest.approx(1.5 / 8, abs=0.02)


def test_what_shutters_hide_is_black():
    film = replace(FILM, shutters=(RectangularShutter(30, 40, 89, 119),), pixel_aspect=2.0)
    picture = picture_of(film)
    hidden = np.ones((240, 160), np.bool_)
    hidden[60:180, 40:120] = False
    assert not picture[hidden].any()
    assert picture[~hidden].any()
