"""The engine's other answers: a finer map, the parts of trust, the distance, the format asked for."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from ncov_desktop.core.bundle import Bundle, TrustStatistics, read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import ModelInput
from ncov_desktop.core.trust import FrameScore, Stability, TrustPart, TrustSubject
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import trust_subject
from ncov_desktop.imaging.trust import conclude, variants
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU
from ncov_desktop.learning.engine import LocalEngine, NetworkEngine
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.selftest import SelfTest, Trial, self_test, to_tensor
from ncov_desktop.learning.statistics import Depth, describe_depth, write_statistics


@pytest.fixture
def engine(tiny_folder: Path, tmp_path: Path) -> LocalEngine:
    return LocalEngine(tiny_folder, "cpu", tmp_path)


@pytest.fixture
def subject(tiny_bundle: Bundle) -> TrustSubject:
    return trust_subject(chest_phantom(3, 256, 200).radiographs[0], tiny_bundle)


def test_finer_map_has_more_cells_of_the_same_film(
    engine: LocalEngine, tiny_film: ModelInput
) -> None:
    coarse, fine = engine.judge(tiny_film).explanation, engine.refine(tiny_film)
    assert fine.maps.shape == (1, 2, 16, 16)
    assert coarse.maps.shape[-1] == 8
    assert (fine.layer, fine.methods) == ("transition1.relu", ("layercam",))
    assert coarse.layer == "features.norm5 + relu"
    assert (fine.classes, fine.geometry, fine.model_id) == (
        coarse.classes,
        coarse.geometry,
        coarse.model_id,
    )
    assert fine.maps.min() >= 0
    assert fine.maps.max() > 0
    assert not fine.maps.flags.writeable
    with pytest.raises(NcovError):
        engine.refine(replace(tiny_film, colormap_id="jet-n16-v1"))


@pytest.mark.parametrize("part", list(TrustPart))
def test_each_part_is_concluded_from_the_scores_of_its_films(
    engine: LocalEngine, tiny_bundle: Bundle, subject: TrustSubject, part: TrustPart
) -> None:
    full = engine.judge(subject.model_input).prediction.covid19
    scores = [
        engine.judge(film).prediction.covid19 for film in variants(subject, part, tiny_bundle)
    ]
    result = engine.examine(subject, part)
    assert isinstance(result, Stability if part is TrustPart.STABILITY else FrameScore)
    assert result == conclude(part, full, scores, tiny_bundle)


def test_cancelled_between_two_passes(engine: LocalEngine, subject: TrustSubject) -> None:
    asked: Iterator[bool] = iter([False, False, True])
    with pytest.raises(NcovError) as raised:
        engine.examine(subject, TrustPart.STABILITY, lambda: next(asked))
    assert raised.value.kind is ErrorKind.CANCELLED
    assert list(asked) == []


def test_engine_may_be_used_while_an_examination_pauses(
    engine: LocalEngine, subject: TrustSubject, tiny_film: ModelInput
) -> None:
    expected = engine.examine(subject, TrustPart.STABILITY)
    said = []

    def paused() -> bool:
        said.append(engine.judge(tiny_film).prediction.probabilities)
        return False

    assert engine.examine(subject, TrustPart.STABILITY, paused) == expected
    assert len(set(said)) == 1
    assert len(said) > 2


def test_format_is_the_one_asked_for_where_the_device_offers_it(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    faster = Trial(
        precision=Precision.BFLOAT16, elapsed_ms=0, probability_deviation=0, logit_deviation=0
    )

    def activate(*_: object) -> SelfTest:
        tested = self_test(tiny_network, tiny_bundle, CPU, None)
        return tested.model_copy(update={"trials": (tested.trials[0], faster)})

    for asked, runs in (
        (None, Precision.BFLOAT16),
        (Precision.FLOAT32, Precision.FLOAT32),
        (Precision.BFLOAT16, Precision.BFLOAT16),
        (Precision.FLOAT16, Precision.BFLOAT16),
    ):
        engine = NetworkEngine(tiny_network, tiny_bundle, CPU, activate, precision=asked)
        assert engine.info().precision == runs
        assert engine.judge(tiny_film).prediction.precision == runs


def pooled(network: Network, bundle: Bundle, film: ModelInput) -> tuple[torch.Tensor, ...]:
    return run_trunk(network, to_tensor(film, bundle, CPU.device), Precision.FLOAT32).pooled


@pytest.fixture
def depths(tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput) -> tuple[Depth, ...]:
    """Of invented films that lie about the tiny film's own place."""
    rng = np.random.default_rng(0)
    centre = pooled(tiny_network, tiny_bundle, tiny_film)
    return tuple(
        describe_depth(
            layer,
            at.numpy() + rng.normal(0, 0.05, (40, at.shape[1])),
            at.numpy() + rng.normal(0, 0.05, (30, at.shape[1])),
            3,
        )
        for layer, at in zip(tiny_network.row.depths, centre, strict=True)
    )


def test_bundle_that_knows_its_training_films_tells_the_distance(
    tiny_folder: Path,
    tiny_bundle: Bundle,
    tiny_film: ModelInput,
    depths: tuple[Depth, ...],
    tmp_path: Path,
) -> None:
    known = write_statistics(tiny_folder, depths, 40)
    write_bundle(tiny_folder, tiny_bundle.model_copy(update={"trust": known}))
    engine = LocalEngine(tiny_folder, "cpu", tmp_path, Precision.FLOAT32)
    near = engine.judge(tiny_film).distance
    black = replace(tiny_film, rgb=np.zeros_like(tiny_film.rgb))
    far = engine.judge(black).distance
    assert near is not None
    assert far is not None
    assert near.layers == ("transition1", "relu")
    assert near.percentile < 50
    assert far.percentile == 100
    assert far.ratio > 1 > near.ratio
    in_one_request = [each.distance for each in engine.judge_many([tiny_film, black])]
    assert in_one_request == [near, far]


def test_statistics_of_other_depths_are_refused(
    tiny_folder: Path, tiny_bundle: Bundle, depths: tuple[Depth, ...]
) -> None:
    known = write_statistics(tiny_folder, depths[:1], 40)
    assert isinstance(known, TrustStatistics)
    write_bundle(tiny_folder, tiny_bundle.model_copy(update={"trust": known}))
    assert read_bundle(tiny_folder).trust == known
    with pytest.raises(NcovError) as raised:
        LocalEngine(tiny_folder, "cpu")
    assert raised.value.kind is ErrorKind.BUNDLE_UNSUPPORTED


def test_statistics_of_other_channels_are_refused(
    tiny_folder: Path, tiny_bundle: Bundle, depths: tuple[Depth, ...]
) -> None:
    other = replace(depths[0], layer=depths[1].layer)
    assert len(other.spread.mean) != len(depths[1].spread.mean)
    known = write_statistics(tiny_folder, (depths[0], other), 40)
    write_bundle(tiny_folder, tiny_bundle.model_copy(update={"trust": known}))
    with pytest.raises(NcovError) as raised:
        LocalEngine(tiny_folder, "cpu")
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED
    assert raised.value.facts["part"] == "trust.safetensors"
