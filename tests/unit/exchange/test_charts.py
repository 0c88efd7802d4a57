"""Charts: where values lie, and what stands at the axes."""

import pytest

from ncov_desktop.exchange.charts import Axis


def test_values_lie_where_the_axis_says() -> None:
    axis = Axis("loss", 0.5, 2.5)
    assert [axis.place(value) for value in (0.5, 1.5, 2.5)] == [0, 0.5, 1]
    # what diverges stays at the end
    assert axis.place(90.0) == 1
    ratio = Axis("rate", 1e-6, 1.0, log=True)
    assert ratio.place(1e-3) == pytest.approx(0.5)
    assert ratio.ticks() == pytest.approx([1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0])


@pytest.mark.parametrize("epochs", [2, 3, 5, 12, 40, 80, 1000])
def test_epochs_are_counted_in_whole_numbers(epochs: int) -> None:
    ticks = Axis("epoch", 1, epochs, whole=True).ticks()
    assert all(tick == int(tick) for tick in ticks)
    assert 2 <= len(ticks) <= 9
    assert ticks[-1] <= epochs
