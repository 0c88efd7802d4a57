"""A millimetre on the film's plane is a millimetre on a calibrated screen."""

from dataclasses import replace

import pytest

from ncov_desktop.core.orientation import UPRIGHT
from ncov_desktop.core.screen import ScreenPitch, measured, pitch_of, true_scale
from ncov_desktop.core.study import Radiograph
from ncov_desktop.core.view import View
from ncov_desktop.imaging.phantom import chest_phantom


def film(spacing_mm: tuple[float, float] | None, aspect: float = 1.0) -> Radiograph:
    phantom = chest_phantom(seed=3, rows=80, cols=60).radiographs[0]
    return replace(phantom, spacing_mm=spacing_mm, pixel_aspect=aspect)


@pytest.mark.parametrize("quarters", range(4))
def test_ten_millimetres_are_ten_millimetres_both_ways(quarters: int) -> None:
    shown, orientation = film((0.3, 0.2), 1.5), UPRIGHT.turned(quarters)
    scale = true_scale(shown, orientation, 4.0)
    assert scale is not None
    size = orientation.size((80, 60))
    view = View((500, 500), size, scale, (30.0, 40.0), orientation.aspect(shown.pixel_aspect))
    here = orientation.to_seen((10.0, 10.0), (80, 60))
    for there in ((10.0 + 10 / 0.2, 10.0), (10.0, 10.0 + 10 / 0.3)):
        first = view.to_viewport(*here)
        second = view.to_viewport(*orientation.to_seen(there, (80, 60)))
        apart = abs(first[0] - second[0]) + abs(first[1] - second[1])
        assert apart == pytest.approx(10 * 4.0)


def test_a_film_without_spacing_has_no_true_size() -> None:
    assert true_scale(film(None), UPRIGHT, 4.0) is None


def test_each_screen_has_its_own_pitch_and_can_lose_it() -> None:
    kept = measured((), "left", 4.0)
    kept = measured(kept, "right", 8.0)
    kept = measured(kept, "left", 5.0)
    assert pitch_of(kept, "left") == 5.0
    assert pitch_of(kept, "right") == 8.0
    assert measured(kept, "left", None) == (ScreenPitch("right", 8.0),)
    assert pitch_of(kept, "elsewhere") is None


@pytest.mark.parametrize("per_mm", [0.0, -3.0, 1e9, float("nan")])
def test_a_pitch_that_no_screen_has_is_not_kept(per_mm: float) -> None:
    with pytest.raises(ValueError, match=r".*"):
        measured((), "left", per_mm)
