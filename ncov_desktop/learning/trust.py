"""How far films lie from the training films, as the network sees them."""

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from ncov_desktop.core.trust import Distance
from ncov_desktop.learning.statistics import Depth, distances


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
