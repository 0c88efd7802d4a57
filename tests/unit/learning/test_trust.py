"""Distance from the training films, against a plain Mahalanobis distance."""

import hashlib

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save

from ncov_desktop.core.bundle import TRUST_FILE
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.statistics import (
    QUANTILES,
    describe_depth,
    distances,
    fit_spread,
    read_statistics,
    write_statistics,
)
from ncov_desktop.learning.trust import measure_distance

RNG = np.random.default_rng(8)
CHANNELS = (12, 30)
# feature vectors of unequal spread, correlated
MIXES = [RNG.normal(size=(d, d)) * np.linspace(3, 0.1, d)[:, None] for d in CHANNELS]


def vectors(place, films, seed=0):
    rng = np.random.default_rng(seed)
    return (rng.normal(size=(films, CHANNELS[place])) @ MIXES[place] + 5).astype(np.float32)


def depths():
    return tuple(
        describe_depth(f"stage{place}", vectors(place, 200, 1), vectors(place, 150, 2), 6)
        for place in range(2)
    )


def pooled(films, seed):
    return [torch.from_numpy(vectors(place, films, seed)) for place in range(2)]


@pytest.mark.parametrize("place", [0, 1])
def test_distance_is_mahalanobis_with_the_regularised_covariance(place):
    training, fresh = vectors(place, 200, 1).astype(np.float64), vectors(place, 40, 3)
    spread = fit_spread(training, 6)
    covariance = np.cov(training, rowvar=False)
    values, axes = np.linalg.eigh(covariance)
    # the smallest eigenvalues all become their mean
    values[:-6] = values[:-6].mean()
    regularised = axes @ np.diag(values) @ axes.T
    offset = fresh - training.mean(axis=0)
    plain = np.sqrt(
        np.einsum("nd,de,ne->n", offset, np.linalg.inv(regularised), offset) / CHANNELS[place]
    )
    assert distances(fresh, spread) == pytest.approx(plain, rel=1e-4)


def test_more_channels_than_films_are_no_trouble():
    few = RNG.normal(size=(20, 500)).astype(np.float32)
    spread = fit_spread(few, 5)
    assert np.isfinite(distances(few, spread)).all()
    assert spread.directions.shape == (500, 5)


@pytest.mark.parametrize("directions", [0, 12, 199])
def test_directions_must_be_fewer_than_films_and_channels(directions):
    with pytest.raises(ValueError, match="more films"):
        fit_spread(vectors(0, 100), directions)


def test_percentiles_are_those_of_the_validation_films():
    known = depths()
    found = measure_distance(pooled(150, 2), known)
    for place in range(2):
        ranks = sorted(of.percentiles[place] for of in found)
        assert ranks[0] == pytest.approx(0, abs=1e-3)
        assert ranks[-1] == pytest.approx(100, abs=1e-3)
        assert ranks == pytest.approx(np.linspace(0, 100, 150), abs=1.5)


def test_ratio_is_the_largest_share_of_a_99th_percentile():
    known = depths()
    (found,) = measure_distance(pooled(1, 5), known)
    ratios = [
        float(distances(vectors(place, 1, 5), depth.spread)[0] / depth.quantiles[99])
        for place, depth in enumerate(known)
    ]
    assert found.ratio == pytest.approx(max(ratios))
    assert found.layers == ("stage0", "stage1")
    assert found.percentile == max(found.percentiles)


def test_a_film_far_away_is_beyond_all_others():
    far = [of + 100 for of in pooled(1, 5)]
    (found,) = measure_distance(far, depths())
    assert found.percentiles == (100, 100)
    assert found.ratio > 2


def test_many_films_at_once_are_each_as_alone():
    known, many = depths(), pooled(7, 6)
    together = measure_distance(many, known)
    alone = [measure_distance([of[n : n + 1] for of in many], known)[0] for n in range(7)]
    assert [of.ratio for of in together] == pytest.approx([of.ratio for of in alone])


def test_without_statistics_there_is_no_distance():
    with pytest.raises(ValueError, match="without statistics"):
        measure_distance([], ())


def test_depths_and_vectors_must_match():
    with pytest.raises(ValueError, match="zip"):
        measure_distance(pooled(1, 5)[:1], depths())


@pytest.fixture
def described(tiny_bundle, tmp_path):
    """(folder, bundle) whose statistics have just been written."""
    statistics = write_statistics(tmp_path, depths(), 200)
    return tmp_path, tiny_bundle.model_copy(update={"trust": statistics})


def test_statistics_come_back_bit_for_bit(described):
    folder, bundle = described
    again = read_statistics(folder, bundle)
    assert [of.layer for of in again] == ["stage0", "stage1"]
    assert bundle.trust.training_films == 200
    for one, other in zip(depths(), again, strict=True):
        assert np.array_equal(one.spread.mean, other.spread.mean)
        assert np.array_equal(one.spread.directions, other.spread.directions)
        assert np.array_equal(one.spread.variances, other.spread.variances)
        assert one.spread.rest == other.spread.rest
        assert np.array_equal(one.quantiles, other.quantiles)
        assert other.quantiles.shape == (QUANTILES,)


def test_a_bundle_without_statistics_has_none(tiny_bundle, tmp_path):
    assert read_statistics(tmp_path, tiny_bundle) == ()


def damaged(folder, bundle):
    with pytest.raises(NcovError) as caught:
        read_statistics(folder, bundle)
    assert caught.value.kind is ErrorKind.BUNDLE_DAMAGED
    assert caught.value.facts["part"] == TRUST_FILE


def test_another_file_under_the_same_name_is_refused(described):
    folder, bundle = described
    content = bytearray((folder / TRUST_FILE).read_bytes())
    content[-1] ^= 1
    (folder / TRUST_FILE).write_bytes(bytes(content))
    damaged(folder, bundle)


def test_a_missing_file_is_refused(described):
    folder, bundle = described
    (folder / TRUST_FILE).unlink()
    damaged(folder, bundle)


@pytest.mark.parametrize(
    "change",
    [
        lambda tensors: tensors.pop("stage1.mean"),
        lambda tensors: tensors.update({"stage0.mean": tensors["stage0.mean"][:-1]}),
        lambda tensors: tensors.update({"stage0.rest": np.zeros(1, np.float32)}),
        lambda tensors: tensors.update({"stage0.variances": -tensors["stage0.variances"]}),
        lambda tensors: tensors.update({"stage0.quantiles": tensors["stage0.quantiles"][:50]}),
        lambda tensors: tensors.update({"stage1.variances": np.full(6, np.nan, np.float32)}),
        lambda tensors: tensors["stage0.mean"].fill(np.nan),
        lambda tensors: tensors["stage1.directions"].fill(np.inf),
        lambda tensors: tensors.update({"stage0.rest": np.full(1, np.nan, np.float32)}),
        lambda tensors: tensors.update({"stage0.mean": np.float32(1)}),
        lambda tensors: tensors.update({"stage0.variances": np.float32(1)}),
        lambda tensors: tensors.update({"stage0.quantiles": np.zeros(0, np.float32)}),
        lambda tensors: tensors["stage0.quantiles"][:-1].fill(0),
        lambda tensors: tensors.update({"stage0.quantiles": tensors["stage0.quantiles"][::-1]}),
        lambda tensors: tensors.update({"stage1.mean": tensors["stage1.mean"].astype(np.int32)}),
        lambda tensors: tensors.update({"stage1.mean": tensors["stage1.mean"].astype(float)}),
    ],
)
def test_statistics_that_do_not_fit_together_are_refused(described, change):
    folder, bundle = described
    tensors = {name: of.copy() for name, of in load_file(folder / TRUST_FILE).items()}
    change(tensors)
    content = save({name: np.array(of, order="C") for name, of in tensors.items()})
    (folder / TRUST_FILE).write_bytes(content)
    trust = bundle.trust.model_copy(update={"sha256": hashlib.sha256(content).hexdigest()})
    damaged(folder, bundle.model_copy(update={"trust": trust}))
