"""Several films together: the same answers as one by one, and what happens when memory is full."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning import engine as engine_module
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU, Target, films_at_once
from ncov_desktop.learning.engine import LocalEngine, NetworkEngine
from ncov_desktop.learning.passes import Crew
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import golden_inputs, self_test
from ncov_desktop.learning.weights import load_network

CARD = Target(torch.device("cpu"), "A card", last=False)
needs_card = pytest.mark.skipif(
    not torch.cuda.is_available(), reason="no CUDA graphics card on this machine"
)


@pytest.fixture
def films(tiny_bundle: Bundle) -> list[ModelInput]:
    return [prepare(chest_phantom(n, 160, 128).radiographs[0], tiny_bundle) for n in range(7)]


def started(network: Network, bundle: Bundle, target: Target = CPU) -> NetworkEngine:
    return NetworkEngine(network, bundle, target, lambda n, b, t: self_test(n, b, t, None))


@pytest.fixture
def eight_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "films_at_once", lambda device: 8)


class Crowded:
    """Memory for so many films; it stands for a card on the CPU. Remembers what was tried."""

    def __init__(self, network: Network, room: int, error: Callable[[], Exception]) -> None:
        self.room = room
        self.error = error
        self.tried: list[int] = []
        network.stages[0][1].register_forward_pre_hook(self)

    def __call__(self, _stage: object, given: tuple[torch.Tensor]) -> None:
        self.tried.append(len(given[0]))
        if len(given[0]) > self.room:
            raise self.error()


def full() -> Exception:
    return torch.OutOfMemoryError("CUDA out of memory.")


@pytest.fixture
def two_cores() -> Iterator[None]:
    """For torch there are two, whatever the machine has."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize("target", [CPU, CARD])
@pytest.mark.usefixtures("eight_at_once", "two_cores")
def test_each_film_of_a_batch_gets_its_own_answer(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput], target: Target
) -> None:
    engine = started(tiny_network, tiny_bundle, target)
    together = engine.judge_many(films)
    assert [each.prediction.batch for each in together] == [7] * 7
    assert len({each.prediction.probabilities for each in together}) == 7
    for film, of_many in zip(films, together, strict=True):
        alone = engine.judge(film)
        assert alone.prediction.batch == 1
        assert of_many.prediction.input_sha256 == film.input_sha256
        assert of_many.prediction.covid19 == pytest.approx(alone.prediction.covid19, abs=1e-4)
        np.testing.assert_allclose(
            of_many.explanation.maps, alone.explanation.maps, rtol=1e-3, atol=1e-6
        )
        assert of_many.explanation.geometry == film.geometry


def test_no_film_and_no_pass(tiny_network: Network, tiny_bundle: Bundle) -> None:
    assert started(tiny_network, tiny_bundle).judge_many([]) == ()


@pytest.mark.parametrize("precision", [Precision.FLOAT32, None])
def test_shipped_network_judges_a_film_alone_and_among_others_alike(
    shipped_folder: Path, shipped_engine: LocalEngine, precision: Precision | None
) -> None:
    engine = shipped_engine
    if precision is not None:
        bundle = shipped_engine._bundle
        outcome = shipped_engine._outcome
        engine = NetworkEngine(
            load_network(shipped_folder, bundle),
            bundle,
            CPU,
            lambda *_: outcome,
            precision=precision,
        )
    films = golden_inputs(engine._bundle)[:3]
    for film, together in zip(films, engine.judge_many(films), strict=True):
        alone = engine.judge(film)
        assert alone.prediction.label == together.prediction.label
        assert alone.prediction.covid19 == pytest.approx(together.prediction.covid19, abs=1e-4)
        # float32 adds up in another order where a film has another number of cores
        if alone.prediction.precision == Precision.BFLOAT16:
            assert alone.prediction.probabilities == together.prediction.probabilities
            assert alone.explanation.maps.tobytes() == together.explanation.maps.tobytes()


@pytest.mark.usefixtures("two_cores")
def test_how_many_at_once_depends_on_device_and_cores() -> None:
    assert films_at_once(torch.device("cuda")) == 16
    assert films_at_once(torch.device("cpu")) == 4
    torch.set_num_threads(6)
    assert films_at_once(torch.device("cpu")) == 6


@pytest.mark.usefixtures("eight_at_once", "two_cores")
def test_on_the_cpu_films_go_side_by_side_until_memory_is_full(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput]
) -> None:
    engine = started(tiny_network, tiny_bundle)
    expected = [engine.judge(film).prediction.covid19 for film in films]
    seen: list[tuple[int, bool]] = []
    room = 2

    def enter(_stage: object, given: tuple[torch.Tensor]) -> None:
        beside = threading.current_thread() is not threading.main_thread()
        seen.append((len(given[0]), beside))
        if beside and room == 1:
            raise full()

    tiny_network.stages[0][1].register_forward_pre_hook(enter)
    said = [each.prediction for each in engine.judge_many(films)]
    assert seen == [(1, True)] * 7
    np.testing.assert_allclose([each.covid19 for each in said], expected, atol=1e-4)
    room = 1
    said = [each.prediction for each in engine.judge_many(films)]
    assert seen[-7:] == [(1, False)] * 7
    assert {each.device for each in said} == {"CPU (short of memory: batches of 1)"}
    assert [each.covid19 for each in said] == expected


@pytest.mark.parametrize("cores", [1, 2, 5])
@pytest.mark.usefixtures("two_cores")
def test_each_film_gets_its_share_of_the_cores(cores: int) -> None:
    torch.set_num_threads(cores)
    with closing(Crew()) as crew:
        for films, share in ((1, cores), (2, max(cores // 2, 1)), (9, 1)):
            shares = crew.each(lambda _: torch.get_num_threads(), range(films))
            assert shares == [share] * films
            assert torch.get_num_threads() == cores


@pytest.mark.usefixtures("two_cores")
def test_an_error_is_raised_once_nothing_runs_any_more() -> None:
    ended: list[int] = []
    others = set(threading.enumerate())

    def work(film: int) -> None:
        if film == 0:
            raise MemoryError
        time.sleep(0.05)
        ended.append(film)

    with closing(Crew()) as crew:
        with pytest.raises(MemoryError):
            crew.each(work, range(4))
        assert sorted(ended) == [1, 2, 3]
    assert set(threading.enumerate()) <= others


@pytest.mark.usefixtures("eight_at_once")
def test_full_memory_takes_smaller_batches_and_keeps_to_them(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput]
) -> None:
    engine, target = started(tiny_network, tiny_bundle, CARD), CARD
    expected = [engine.judge(film).prediction.covid19 for film in films]
    crowded = Crowded(tiny_network, 2, full)
    said = [each.prediction for each in engine.judge_many(films)]
    assert crowded.tried == [7, 3, 1, 1, 1, 1, 1, 1, 1]
    assert {each.device for each in said} == {f"{target.name} (short of memory: batches of 1)"}
    assert engine.info().device == said[0].device
    np.testing.assert_allclose([each.covid19 for each in said], expected, atol=1e-4)
    crowded.tried.clear()
    engine.judge_many(films[:2])
    assert crowded.tried == [1, 1]


def test_batch_is_halved_no_further_than_needed(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput], eight_at_once: None
) -> None:
    engine = started(tiny_network, tiny_bundle, CARD)
    crowded = Crowded(tiny_network, 3, full)
    engine.judge_many(films)
    assert crowded.tried == [7, 3, 3, 1]
    assert engine.info().device == "A card (short of memory: batches of 3)"


def test_card_without_room_for_one_gives_way_to_the_cpu(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput], eight_at_once: None
) -> None:
    engine = started(tiny_network, tiny_bundle, CARD)
    crowded = Crowded(tiny_network, 0, full)
    tried = crowded.tried
    activate = engine._activate

    def on_the_cpu(network: Network, bundle: Bundle, target: Target):
        crowded.room = 99  # the CPU has it
        return activate(network, bundle, target)

    engine._activate = on_the_cpu
    said = [each.prediction for each in engine.judge_many(films)]
    assert tried[:3] == [7, 3, 1]
    assert tried[-7:] == [1] * 7  # side by side
    assert {each.device for each in said} == {"CPU (GPU out of memory)"}


def test_nothing_left_has_a_kind(
    tiny_network: Network, tiny_bundle: Bundle, films: Sequence[ModelInput], eight_at_once: None
) -> None:
    engine = started(tiny_network, tiny_bundle, CARD)
    crowded = Crowded(tiny_network, 0, MemoryError)
    with pytest.raises(NcovError) as raised:
        engine.judge_many(films)
    assert raised.value.kind is ErrorKind.DEVICE_OUT_OF_MEMORY
    crowded.room = 99
    assert {each.prediction.device for each in engine.judge_many(films)} == {
        "CPU (GPU out of memory)"
    }


@needs_card
def test_card_agrees_with_the_cpu(shipped_folder: Path, tmp_path: Path) -> None:
    on_card = LocalEngine(shipped_folder, "cuda", tmp_path, Precision.FLOAT32)
    on_cpu = LocalEngine(shipped_folder, "cpu", tmp_path, Precision.FLOAT32)
    films = golden_inputs(on_card._bundle)
    for here, there in zip(on_card.judge_many(films), on_cpu.judge_many(films), strict=True):
        assert here.prediction.label == there.prediction.label
        assert here.prediction.covid19 == pytest.approx(there.prediction.covid19, abs=1e-3)
        peak = there.explanation.maps.max()
        np.testing.assert_allclose(
            here.explanation.maps, there.explanation.maps, atol=0.02 * float(peak)
        )
    again = on_card.judge_many(films)
    assert [each.prediction.probabilities for each in again] == [
        each.prediction.probabilities for each in on_card.judge_many(films)
    ]
