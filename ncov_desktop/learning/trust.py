"""How far films lie from the training films, as the network sees them."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ncov_desktop.core.bundle import TRUST_FILE, Bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.trust import Distance
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.statistics import Depth, distances, read_statistics

# Large enough for every trunk; the number of channels does not depend on it.
_SIDE = 64


def read_depths(folder: Path, bundle: Bundle, network: Network) -> tuple[Depth, ...]:
    """The statistics of a bundle, which fit its network, still on the CPU; () without any.

    Raises: NcovError (bundle_damaged; bundle_unsupported where they are of other layers).
    """
    depths = read_statistics(folder, bundle)
    if not depths:
        return ()
    if tuple(depth.layer for depth in depths) != network.row.depths:
        raise NcovError(ErrorKind.BUNDLE_UNSUPPORTED, architecture=bundle.architecture)
    pooled = run_trunk(network, torch.zeros(1, 3, _SIDE, _SIDE), Precision.FLOAT32).pooled
    if [len(depth.spread.mean) for depth in depths] != [of.shape[1] for of in pooled]:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=bundle.id, part=TRUST_FILE)
    return depths


def measure_distance(pooled: Sequence[Tensor], depths: Sequence[Depth]) -> tuple[Distance, ...]:
    """The distance of each of N films.

    pooled: float32[N, K] for each depth, in the order of `depths`: the feature map's mean over its
        cells.
    Raises: ValueError where there is no depth, or not one tensor for each.
    """
    if not depths:
        raise ValueError("a bundle without statistics knows no distance")
    percentiles, ratios = [], []
    for vectors, depth in zip(pooled, depths, strict=True):
        far = distances(vectors.detach().cpu().double().numpy(), depth.spread)
        steps = np.linspace(0, 100, len(depth.quantiles))
        percentiles.append(np.interp(far, depth.quantiles, steps))
        ratios.append(far / depth.quantiles[-2])
    layers = tuple(depth.layer for depth in depths)
    return tuple(
        Distance(layers, tuple(of_film.tolist()), float(ratio))
        for of_film, ratio in zip(
            np.stack(percentiles, axis=1), np.max(ratios, axis=0), strict=True
        )
    )
