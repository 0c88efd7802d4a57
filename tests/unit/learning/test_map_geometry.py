"""What lights up on the film lights up in the map, at the same place."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.results import COVID19
from ncov_desktop.imaging.phantom import spot_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import Architecture, Network
from ncov_desktop.learning.device import CPU
from ncov_desktop.learning.engine import NetworkEngine
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.selftest import SelfTest, Trial, to_tensor

FILMS = [(600, 900), (900, 600), (512, 512), (333, 1001)]
PLACES = [(0.2, 0.25), (0.75, 0.4), (0.5, 0.5), (0.9, 0.9), (0.1, 0.85)]
CELLS = 7


class Redness(nn.Module):
    """1 where the colour is that of a bright film: red and not green."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__()
        self.mean = torch.tensor(bundle.mean).view(1, 3, 1, 1)
        self.std = torch.tensor(bundle.std).view(1, 3, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        rgb = x * self.std + self.mean
        return functional.relu(rgb[:, :1] - rgb[:, 1:2])


def brightness_network(bundle: Bundle) -> Network:
    """A trunk that averages brightness over cells, and a head that likes it."""
    stages = [("redness", Redness(bundle)), ("pool", nn.AvgPool2d(32))]

    likes = nn.Linear(1, 2, bias=False)
    likes.weight = nn.Parameter(torch.tensor([[1.0], [-1.0]]), requires_grad=False)
    row = Architecture(
        builder=lambda classes: nn.Identity(),
        trunk=lambda model: stages,
        pool=lambda model, features: features.mean(dim=(1, 2, 3))[:, None],
        exact_stages=2,
        trunk_end="pool",
    )
    return Network(nn.Sequential(likes), row)


@pytest.fixture
def bundle(tiny_bundle: Bundle) -> Bundle:
    return tiny_bundle.model_copy(update={"input_size": 32 * CELLS})


@pytest.fixture
def engine(bundle: Bundle) -> NetworkEngine:
    trial = Trial(
        precision=Precision.FLOAT32, elapsed_ms=1, probability_deviation=0, logit_deviation=0
    )
    outcome = SelfTest(key="", golden_deviation=0, trials=(trial,))
    return NetworkEngine(brightness_network(bundle), bundle, CPU, lambda *rest: outcome)


@pytest.mark.parametrize("size", FILMS)
@pytest.mark.parametrize("place", PLACES)
def test_map_peaks_at_the_spot_on_the_film(
    engine: NetworkEngine, bundle: Bundle, size: tuple[int, int], place: tuple[float, float]
) -> None:
    rows, cols = size
    x, y = place[0] * cols, place[1] * rows
    film = prepare(spot_phantom(rows, cols, x, y, min(size) / 25), bundle)
    explanation = engine.judge(film).explanation
    found = explanation.map_of(COVID19)
    row, col = np.unravel_index(int(found.argmax()), found.shape)
    grid_x, grid_y = (col + 0.5) * 32, (row + 0.5) * 32
    film_x, film_y = explanation.geometry.to_film(grid_x, grid_y)
    assert abs(film_x - x) <= cols / CELLS
    assert abs(film_y - y) <= rows / CELLS
    # The cell is the very one the spot lies in.
    assert (int(row), int(col)) == (int(place[1] * CELLS), int(place[0] * CELLS))


@pytest.mark.parametrize("size", FILMS[:2])
@pytest.mark.parametrize("place", PLACES)
def test_shipped_trunk_answers_where_the_spot_is(
    shipped_network: Network, shipped_folder, size: tuple[int, int], place: tuple[float, float]
) -> None:
    bundle = read_bundle(shipped_folder)
    rows, cols = size
    x, y = place[0] * cols, place[1] * rows

    def features(radius: float) -> Tensor:
        film = prepare(spot_phantom(rows, cols, x, y, radius), bundle)
        return run_trunk(
            shipped_network, to_tensor(film, bundle, CPU.device), Precision.FLOAT32
        ).last[0]

    change = (features(min(size) / 25) - features(0)).abs().sum(dim=0)
    row, col = divmod(int(change.argmax()), change.shape[1])
    assert abs((col + 0.5) / CELLS - place[0]) <= 1 / CELLS
    assert abs((row + 0.5) / CELLS - place[1]) <= 1 / CELLS
