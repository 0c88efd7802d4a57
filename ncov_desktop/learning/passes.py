"""Films through the network: several in one pass on a card, side by side on a processor's cores."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.trust import Distance
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.explain import explain
from ncov_desktop.learning.precision import Features, Precision, run_trunk
from ncov_desktop.learning.statistics import Depth
from ncov_desktop.learning.trust import measure_distance

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the network said of one film. logits: float64[C]; maps: float32[method, C, h, w]."""

    logits: NDArray[np.float64]
    maps: NDArray[np.float32]
    distance: Distance | None


def see_films(
    network: Network,
    x: torch.Tensor,
    precision: Precision,
    depths: Sequence[Depth],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Seen]:
    """What one pass says of each of the pictures x, float32[N, 3, H, W].

    cancelled: asked before each stage, by several threads. Raises: NcovError (cancelled).
    """
    features = run_trunk(network, x, precision, cancelled)
    # The head takes one film at a time: a product of matrices adds up otherwise for several.
    passes = [explain(network, _one(features, place)) for place in range(len(x))]
    # Copying to the CPU also waits for the graphics card.
    arrays = [(to_numpy(of.logits[0]).astype(np.float64), to_numpy(of.maps[0])) for of in passes]
    far = [measure_distance(of.pooled, depths)[0] if depths else None for of in passes]
    return [
        Seen(logits, maps, distance) for (logits, maps), distance in zip(arrays, far, strict=True)
    ]


class Crew:
    """Threads that work on films side by side, each film on its own share of the cores.

    Cores that work on one film together wait for one another many hundred times in a pass. One core
    with a film of its own never waits. For one thread at a time.
    """

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None

    def each(self, work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
        """The result of each item. One item alone gets all cores.

        Raises: what `work` raised first in the items' order, once nothing runs any more.
        """
        cores = torch.get_num_threads()
        together = min(len(items), cores)
        if together < 2:
            return [work(item) for item in items]
        if self._threads is None:
            self._threads = ThreadPoolExecutor(cores, "film")

        def share(item: Item) -> Result:
            # Asking first: a new thread would otherwise take the number of all cores later on.
            torch.get_num_threads()
            torch.set_num_threads(cores // together)
            return work(item)

        try:
            under_way = [self._threads.submit(share, item) for item in items]
            wait(under_way)
            return [each.result() for each in under_way]
        finally:
            # For torch each thread has a number of its own; the library below it (MKL) has but one.
            torch.set_num_threads(cores)

    def close(self) -> None:
        """Ends the threads; calling it again does nothing."""
        if self._threads is not None:
            self._threads.shutdown()
            self._threads = None


def check_finite(arrays: Sequence[NDArray[np.floating]]) -> None:
    """Lets only numbers pass.

    Raises: NcovError (engine_failed).
    """
    if not all(np.isfinite(array).all() for array in arrays):
        raise NcovError(ErrorKind.ENGINE_FAILED, reason="not a number")


def to_numpy(tensor: torch.Tensor) -> NDArray[np.float32]:
    """Read-only, on the CPU."""
    array: NDArray[np.float32] = tensor.cpu().numpy()
    array.flags.writeable = False
    return array


def _one(features: Features, place: int) -> Features:
    """What the trunk gave for one of several films."""
    only = slice(place, place + 1)
    return Features(features.last[only], tuple(of_depth[only] for of_depth in features.pooled))
