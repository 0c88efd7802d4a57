"""The statistics of a bundle's training films: what is usual at several depths of the network.

At each depth the pooled feature vectors of the training films are described by a mean and a regularised
covariance: the variance along the leading principal directions, and one variance for all the rest.
With a few hundred films and up to two thousand channels no full covariance could be inverted.

Source: Tipping and Bishop 1999, DOI 10.1111/1467-9868.00196 (the covariance); Lee et al. 2018,
arXiv:1807.03888 (distances from training films at several depths).
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import TRUST_FILE, Bundle, TrustStatistics
from ncov_desktop.core.errors import ErrorKind, NcovError

Floats = NDArray[np.float32]

QUANTILES = 101
MAX_BYTES = 16 * 2**20
_PARTS = ("mean", "directions", "variances", "rest", "quantiles")


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """How feature vectors of d channels spread about their mean.

    mean: float32[d]. directions: float32[d, k], orthonormal columns. variances: float32[k], along
        them. rest: the variance along every other direction.
    """

    mean: Floats
    directions: Floats
    variances: Floats
    rest: float


@dataclass(frozen=True, slots=True, eq=False)
class Depth:
    """One depth of the network.

    quantiles: float32[101]: the distances of the validation films from the training films, from the
        smallest to the largest in steps of one percentile.
    """

    layer: str
    spread: Spread
    quantiles: Floats


def fit_spread(vectors: NDArray[np.floating], directions: int) -> Spread:
    """The spread of training vectors [films, d] with so many principal directions.

    Raises: ValueError where there are not more films and channels than directions.
    """
    films, channels = vectors.shape
    if not 0 < directions < min(films - 1, channels):
        raise ValueError("more films and channels than directions are needed")
    x = np.asarray(vectors, np.float64)
    mean = x.mean(axis=0)
    _, singular, axes = np.linalg.svd(x - mean, full_matrices=False)
    variances = singular**2 / (films - 1)
    rest = variances[directions:].sum() / (channels - directions)
    return Spread(
        mean=mean.astype(np.float32),
        directions=np.ascontiguousarray(axes[:directions].T.astype(np.float32)),
        variances=variances[:directions].astype(np.float32),
        rest=float(np.float32(rest)),
    )


def distances(vectors: NDArray[np.floating], spread: Spread) -> NDArray[np.float64]:
    """float64[N]: Mahalanobis distances of vectors [N, d], divided by the root of d.

    A training film lies at about 1, whatever the number of channels.
    """
    offset = np.asarray(vectors, np.float64) - spread.mean
    along = offset @ spread.directions
    explained = (along**2 / spread.variances).sum(axis=1)
    left = np.maximum((offset**2).sum(axis=1) - (along**2).sum(axis=1), 0) / spread.rest
    result: NDArray[np.float64] = np.sqrt((explained + left) / len(spread.mean))
    return result


def describe_depth(
    layer: str,
    training: NDArray[np.floating],
    validation: NDArray[np.floating],
    directions: int,
) -> Depth:
    """One depth, from the vectors [films, d] of the training and of the validation films.

    Raises: ValueError where there are too few training films.
    """
    spread = fit_spread(training, directions)
    shares = np.linspace(0, 1, QUANTILES)
    quantiles = np.quantile(distances(validation, spread), shares)
    return Depth(layer, spread, quantiles.astype(np.float32))


def write_statistics(folder: Path, depths: Sequence[Depth], training_films: int) -> TrustStatistics:
    """Writes `folder`/trust.safetensors; what a bundle has to say about it.

    Raises: OSError.
    """
    tensors = {}
    for depth in depths:
        spread = depth.spread
        rest = np.array([spread.rest], np.float32)
        parts = (spread.mean, spread.directions, spread.variances, rest, depth.quantiles)
        for name, part in zip(_PARTS, parts, strict=True):
            tensors[f"{depth.layer}.{name}"] = np.ascontiguousarray(part)
    content = save(tensors)
    write_atomically(folder / TRUST_FILE, content)
    return TrustStatistics(
        sha256=hashlib.sha256(content).hexdigest(),
        layers=tuple(depth.layer for depth in depths),
        training_films=training_films,
    )


def read_statistics(folder: Path, bundle: Bundle) -> tuple[Depth, ...]:
    """The depths of a bundle in the order of its layers, checked against its hash; () without any.

    Raises: NcovError (bundle_damaged).
    """
    if bundle.trust is None:
        return ()
    try:
        content = read_bounded(folder / TRUST_FILE, MAX_BYTES)
        if hashlib.sha256(content).hexdigest() != bundle.trust.sha256:
            raise _damaged(bundle)
        tensors = load(content)
        return tuple(_depth(layer, tensors) for layer in bundle.trust.layers)
    except (OSError, SafetensorError, KeyError, ValueError, TypeError, IndexError) as error:
        raise _damaged(bundle) from error


def _depth(layer: str, tensors: Mapping[str, NDArray[np.float32]]) -> Depth:
    """Raises: KeyError, ValueError where something is missing or does not fit."""
    parts = [tensors[f"{layer}.{part}"] for part in _PARTS]
    # written so that NaN does not pass
    if not all(part.dtype == np.float32 and np.isfinite(part).all() for part in parts):
        raise ValueError("not numbers")
    mean, directions, variances, rest, quantiles = parts
    fits = mean.ndim == 1 and directions.shape == (len(mean), len(variances))
    if not fits or variances.ndim != 1 or rest.shape != (1,) or quantiles.shape != (QUANTILES,):
        raise ValueError("statistics do not fit together")
    usable = min(variances.min(), rest[0], quantiles[-2]) > 0 and (np.diff(quantiles) >= 0).all()
    if not usable:
        raise ValueError("statistics of nothing")
    return Depth(layer, Spread(mean, directions, variances, float(rest[0])), quantiles)


def _damaged(bundle: Bundle) -> NcovError:
    return NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=bundle.id, part=TRUST_FILE)
