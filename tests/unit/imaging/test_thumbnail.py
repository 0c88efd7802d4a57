"""Thumbnails look like the film as it is first shown."""

from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import Provenance, Radiograph, Window
from ncov_desktop.imaging.thumbnail import thumbnail

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
