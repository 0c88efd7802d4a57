"""Thumbnails look like the film as it is first shown."""

from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import Explanation
from ncov_desktop.core.study import Provenance, Radiograph, Window
from ncov_desktop.imaging.thumbnail import overlaid, small_map, thumbnail

PROVENANCE = Provenance("phantom", FileHash("0" * 64), "PNG")


def ramp(rows: int, cols: int) -> Radiograph:
    line = np.linspace(0, 4095, cols).astype(np.uint16)
    pixels = np.repeat(line[None, :], rows, axis=0)
    return Radiograph(pixels, 12, PROVENANCE, voi=(Window(2048, 4096),))


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((3000, 2000), (96, 64)),
        ((200, 400), (48, 96)),
        ((40, 48), (40, 48)),
        ((5000, 32), (96, 1)),
        ((1, 1), (1, 1)),
    ],
)
def test_aspect_is_kept_and_nothing_enlarged(
    shape: tuple[int, int], expected: tuple[int, int]
) -> None:
    small = thumbnail(ramp(*shape))
    assert small.shape == expected
    assert small.dtype == np.uint8
    assert not small.flags.writeable


def test_default_window_and_polarity() -> None:
    film = ramp(96, 192)
    small = thumbnail(film)
    assert small[0, 0] < 5
    assert small[0, -1] > 250
    assert (np.diff(small[0].astype(int)) >= 0).all()
    turned = thumbnail(replace(film, inverted=True))
    assert np.abs(turned.astype(int) + small - 255).max() <= 1


def test_automatic_window_without_a_declared_one() -> None:
    film = replace(ramp(96, 96), pixels=ramp(96, 96).pixels // 16 + 1000, voi=())
    assert thumbnail(film).min() == 0
    assert thumbnail(film).max() == 255


def test_side() -> None:
    assert thumbnail(ramp(100, 50), side=10).shape == (10, 5)


def explanation(cells: int, geometry: Geometry) -> Explanation:
    """Of the first of two methods the second class peaks at 4, the first at 2 in the top left cell."""
    maps = np.zeros((2, 2, cells, cells), np.float32)
    maps[0, 0, 0, 0], maps[0, 1, -1, -1], maps[1] = 2.0, 4.0, 9.0
    return Explanation(maps, ("first", "second"), ("covid19", "other"), "deep", geometry, "n")


def test_small_map_is_the_first_method_on_the_scale_of_both_classes() -> None:
    geometry = Geometry.squash((600, 500), (448, 448))
    made = small_map(explanation(14, geometry), "covid19")
    assert (made.method, made.class_name, made.layer) == ("first", "covid19", "deep")
    assert made.geometry == geometry
    assert (len(made.cells), made.rows) == (14 * 14, 14)
    assert made.cells[0] == 128  # half of what moves the other class most
    assert sum(made.cells) == 128


def test_small_map_stays_small_for_a_network_with_many_cells() -> None:
    made = small_map(explanation(112, Geometry.squash((600, 500), (448, 448))), "other")
    assert (len(made.cells), made.rows) == (28 * 28, 28)


def test_small_map_lies_where_the_network_saw_it() -> None:
    """The network saw the middle half of the film's width only."""
    geometry = Geometry((400, 400), (448, 448), (0.0, 100.0, 400.0, 200.0))
    heat = small_map(explanation(4, geometry), "other")
    grey = np.full((200, 200), 90, np.uint8)
    picture = overlaid(grey, heat).astype(int)
    changed = np.ptp(picture, axis=2) > 20
    assert picture.shape == (200, 200, 3)
    assert changed[175, 138]  # the middle of its last cell
    assert not changed[:90].any()
    assert not changed[:, :90].any()
