import numpy as np

from ncov_desktop.core.brush import Dab
from ncov_desktop.imaging.hide import brush_mask


def test_a_dab_covers_the_cells_inside_its_disc() -> None:
    """A film of 200 x 100 pixels on a grid of 50 x 50: cells are 2 wide and 4 high."""
    mask = brush_mask([Dab(40.0, 120.0, 16.0)], (200, 100), (50, 50), 1.0)
    wanted = np.zeros((50, 50), np.bool_)
    for row in range(50):
        for col in range(50):
            x, y = (col + 0.5) * 2, (row + 0.5) * 4
            wanted[row, col] = (x - 40) ** 2 + (y - 120) ** 2 <= 16**2
    assert np.array_equal(mask, wanted)
    assert 150 // 2 < mask.sum() < 110 * 1.5


def test_pixels_that_are_not_square_leave_the_disc_round_on_screen() -> None:
    mask = brush_mask([Dab(50.0, 50.0, 20.0)], (100, 100), (100, 100), 2.0)
    across, down = mask.any(axis=0).sum(), mask.any(axis=1).sum()
    assert across == 40
    assert down == 20


def test_dabs_add_up_and_those_beside_the_film_are_nothing() -> None:
    first, second = Dab(10, 10, 5), Dab(60, 70, 5)
    each = [brush_mask([dab], (100, 100), (100, 100), 1.0) for dab in (first, second)]
    both = brush_mask([first, second], (100, 100), (100, 100), 1.0)
    assert np.array_equal(both, each[0] | each[1])
    assert not brush_mask([Dab(-50, 10, 5), Dab(10, 400, 5)], (100, 100), (100, 100), 1.0).any()
