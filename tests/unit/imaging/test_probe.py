import numpy as np
import pytest

from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.measure import Mark, Shape
from ncov_desktop.core.study import Provenance, Radiograph, Rescale
from ncov_desktop.imaging.probe import Reading, measure_region, read_pixel


def film(pixels: "np.ndarray") -> Radiograph:
    provenance = Provenance("test", FileHash("0" * 64), "test")
    return Radiograph(
        pixels.astype(np.uint16),
        12,
        provenance,
        stored_offset=-2048,
        modality_transform=Rescale(2.0, 100.0),
    )


RAMP = film(np.arange(48).reshape(6, 8))


def test_pixel_under_the_cursor_in_stored_values() -> None:
    assert read_pixel(RAMP, (3.0, 2.0)) == Reading(2, 3, 19 - 2048, (19 - 2048) * 2 + 100)
    assert read_pixel(RAMP, (3.99, 2.99)) == read_pixel(RAMP, (3.0, 2.0))


@pytest.mark.parametrize("at", [(-0.01, 1), (1, -0.01), (8, 1), (1, 6)])
def test_beside_the_film_there_is_no_pixel(at: tuple[float, float]) -> None:
    assert read_pixel(RAMP, at) is None


def test_rectangle_takes_the_pixels_whose_centre_is_inside() -> None:
    found = measure_region(RAMP, Mark(Shape.RECTANGLE, ((3.5, 2.5), (1.5, 1.5))))
    values = (np.array([9, 10, 11, 17, 18, 19]) - 2048) * 2.0 + 100
    assert found is not None
    assert found.count == 6
    assert found.mean == pytest.approx(values.mean())
    assert found.deviation == pytest.approx(values.std(ddof=1))
    assert (found.least, found.largest) == (values.min(), values.max())


def test_ellipse_agrees_with_every_pixel_asked_in_turn() -> None:
    rng = np.random.default_rng(3)
    noise = film(rng.integers(0, 4096, (60, 50)))
    x0, y0, x1, y1 = 10.2, 5.1, 41.7, 50.9
    found = measure_region(noise, Mark(Shape.ELLIPSE, ((x0, y0), (x1, y1))))
    inside = [
        (int(noise.pixels[row, col]) - 2048) * 2.0 + 100
        for row in range(60)
        for col in range(50)
        if ((col + 0.5 - (x0 + x1) / 2) / ((x1 - x0) / 2)) ** 2
        + ((row + 0.5 - (y0 + y1) / 2) / ((y1 - y0) / 2)) ** 2
        <= 1
    ]
    assert found is not None
    assert found.count == len(inside)
    assert found.mean == pytest.approx(np.mean(inside))


def test_region_beyond_the_edge_counts_what_is_on_the_film() -> None:
    found = measure_region(RAMP, Mark(Shape.RECTANGLE, ((-50.0, -50.0), (50.0, 50.0))))
    assert found is not None
    assert found.count == 48
    assert measure_region(RAMP, Mark(Shape.RECTANGLE, ((2.1, 2.1), (2.2, 2.2)))) is None
    assert measure_region(RAMP, Mark(Shape.ELLIPSE, ((20.0, 20.0), (30.0, 30.0)))) is None
