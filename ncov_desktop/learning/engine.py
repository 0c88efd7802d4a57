"""The engine that runs a network in this very process."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from ncov_desktop.core.bundle import Bundle, content_sha256, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    Prediction,
)
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.trust import TrustPart, TrustResult, TrustSubject
from ncov_desktop.imaging.trust import conclude, variants
from ncov_desktop.learning.architectures import LAYER_CAM, Network
from ncov_desktop.learning.device import (
    CPU_INSTEAD,
    Target,
    choose_target,
    empty_card,
    films_at_once,
    is_out_of_memory,
    use_exact_float32,
)
from ncov_desktop.learning.explain import finer
from ncov_desktop.learning.passes import Crew, Seen, check_finite, see_films, to_numpy
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import SelfTest, self_test, softmax, to_tensor
from ncov_desktop.learning.statistics import Depth
from ncov_desktop.learning.trust import read_depths
from ncov_desktop.learning.weights import load_network

Activate = Callable[[Network, Bundle, Target], SelfTest]
T = TypeVar("T")
Cancelled = Callable[[], bool]


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What was said of one film, and how.

    batch: how many films were worked on together.
    """

    said: Seen
    precision: Precision
    batch: int
    elapsed_ms: float


class NetworkEngine:
    """Judges films with a network that is already in memory; implements `core.engine.Engine`.

    On a card several films go through in one pass, on the CPU side by side, each on its share of the
    cores. When memory is full, fewer films go through at once; when a single one does not fit a graphics
    card, the network moves to the CPU. Either is said in the device's name and stays so. For one
    thread at a time; what `cancelled` of `examine` does may use the engine.
    """

    def __init__(
        self,
        network: Network,
        bundle: Bundle,
        target: Target,
        activate: Activate,
        *,
        precision: Precision | None = None,
        depths: Sequence[Depth] = (),
    ) -> None:
        """activate: the self-test, which says in which number formats to run.

        precision: the one to run in where the device offers it; None for the fastest that passed.
        depths: what is known of the training films.
        Raises: NcovError (bundle_damaged, device_out_of_memory).
        """
        self._network: Network | None = network
        self._bundle = bundle
        self._bundle_sha256 = content_sha256(bundle)
        self._target = target
        self._activate = activate
        self._wanted = precision
        self._depths = depths
        self._crew = Crew()
        self._outcome: SelfTest | None = None
        self._most: int | None = None
        self._with_room(lambda _: self._ready())

    def info(self) -> EngineInfo:
        """What runs where.

        Raises: NcovError (device_out_of_memory).
        """
        outcome = self._with_room(lambda _: self._ready())
        return EngineInfo(
            model_id=self._bundle.id,
            device=self._device_name(),
            precision=self._precision().value,
            trials=tuple(trial.told() for trial in outcome.trials),
        )

    def judge(self, model_input: ModelInput, cancelled: Cancelled = _never) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        cancelled: asked before each stage of the network.

        Raises: NcovError (engine_failed for an input that is not made for this bundle or a result
            that is no number, device_out_of_memory, engine_lost after `close`).
        """
        return self.judge_many([model_input], cancelled)[0]

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Cancelled = _never
    ) -> tuple[Judgement, ...]:
        """What `judge` says of each film, in their order, from as few passes as memory allows.

        Raises: NcovError as `judge`, where any of the films is to blame.
        """
        seen = self._passes(model_inputs, cancelled)
        return tuple(
            Judgement(
                self._prediction(each, film),
                self._explanation(each.said.maps, film),
                each.said.distance,
            )
            for each, film in zip(seen, model_inputs, strict=True)
        )

    def refine(self, model_input: ModelInput) -> Explanation:
        """A finer map: LayerCAM of all classes at an earlier layer, in float32.

        Raises: NcovError as `judge`.
        """
        self._check(model_input)
        maps = self._with_room(lambda _: self._finer(model_input))
        check_finite([maps])
        layer, methods = self._loaded().row.finer_stage, (LAYER_CAM,)
        return self._explanation(maps, model_input, layer, methods)

    def examine(
        self,
        subject: TrustSubject,
        part: TrustPart,
        cancelled: Cancelled = _never,
    ) -> TrustResult:
        """One part of how far a score may be trusted.

        cancelled: asked before each pass.
        Raises: NcovError as `judge`; cancelled.
        """
        changed = variants(subject, part, self._bundle)
        full, *scores = self._scores(chain([subject.model_input], changed), cancelled)
        return conclude(part, full, scores, self._bundle)

    def close(self) -> None:
        """Lets the network go; calling it again does nothing."""
        self._network = None
        self._crew.close()
        empty_card(self._target)

    def _scores(self, films: Iterator[ModelInput], cancelled: Cancelled) -> Iterator[float]:
        """Scores of COVID-19 Pneumonia, in small passes, so that what comes meanwhile waits little."""
        while True:
            if cancelled():
                raise NcovError(ErrorKind.CANCELLED)
            few = tuple(islice(films, max(1, self._with_room(lambda _: self._at_once()) // 2)))
            if not few:
                return
            for seen in self._passes(few):
                yield float(self._probabilities(seen)[self._bundle.classes.index(COVID19)])

    def _ready(self) -> SelfTest:
        if self._outcome is None:
            network = self._loaded().to(self._target.device).to(memory_format=torch.channels_last)
            self._outcome = self._activate(network, self._bundle, self._target)
        return self._outcome

    def _precision(self) -> Precision:
        """The one asked for where this device offers it, else the fastest that passed."""
        outcome, wanted = self._ready(), self._wanted
        tried = any(trial.precision is wanted for trial in outcome.trials)
        return wanted if wanted is not None and tried else outcome.chosen.precision

    def _at_once(self) -> int:
        self._ready()  # a self-test that finds no memory says nothing about the number of films
        usual = films_at_once(self._target.device)
        return usual if self._most is None else min(usual, self._most)

    def _device_name(self) -> str:
        if self._most is None:
            return self._target.name
        return f"{self._target.name} (short of memory: batches of {self._most})"

    def _with_room(self, work: Callable[[int], T], films: int = 1) -> T:
        """The result of `work`, which takes up to so many films at once as it is given.

        Where memory is full it is given fewer, and at last done on the CPU.
        """
        while True:
            count = 1
            try:
                if films > 1:
                    count = min(films, self._at_once())
                return work(count)
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
                if count == 1 and self._target.last:
                    raise NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY) from error
            # Out of the handler: the exception held on to what filled the memory.
            self._make_room(count)

    def _make_room(self, count: int) -> None:
        """Takes half as many films at once; where one was too much, goes to the CPU."""
        full = self._target
        if count > 1:
            self._most = count // 2
        else:
            self._target, self._outcome, self._most = CPU_INSTEAD, None, None
            self._loaded().to(CPU_INSTEAD.device)
        empty_card(full)

    def _passes(self, films: Sequence[ModelInput], cancelled: Cancelled = _never) -> list[_Seen]:
        for film in films:
            self._check(film)
        seen: list[_Seen] = []
        while len(seen) < len(films):
            rest = films[len(seen) :]
            seen += self._with_room(partial(self._see, rest, cancelled), len(rest))
        check_finite([array for of in seen for array in (of.said.logits, of.said.maps)])
        return seen

    def _see(self, films: Sequence[ModelInput], cancelled: Cancelled, count: int) -> list[_Seen]:
        """The first `count` of the films, worked on together."""
        films = films[:count]
        precision, network, depths = self._precision(), self._loaded(), self._depths

        def see(some: Sequence[ModelInput]) -> list[Seen]:
            return see_films(network, self._tensor(some), precision, depths, cancelled)

        began = time.perf_counter()
        if self._target.last:  # the CPU
            said = [seen for (seen,) in self._crew.each(see, [[film] for film in films])]
        else:
            said = see(films)
        elapsed_ms = (time.perf_counter() - began) * 1000 / count
        return [_Seen(each, precision, count, elapsed_ms) for each in said]

    def _finer(self, film: ModelInput) -> NDArray[np.float32]:
        self._ready()
        maps = finer(self._loaded(), self._tensor([film]))
        return to_numpy(maps)

    def _tensor(self, films: Sequence[ModelInput]) -> torch.Tensor:
        """float32[N, 3, H, W], channels last, on the device."""
        pictures = [to_tensor(film, self._bundle, self._target.device) for film in films]
        return torch.cat(pictures).contiguous(memory_format=torch.channels_last)

    def _loaded(self) -> Network:
        if self._network is None:
            raise NcovError(ErrorKind.ENGINE_LOST)
        return self._network

    def _check(self, model_input: ModelInput) -> None:
        side = self._bundle.input_size
        fits = model_input.rgb.shape == (side, side, 3) and model_input.rgb.dtype == np.uint8
        if not fits or model_input.colormap_id != self._bundle.colormap_id:
            raise NcovError(ErrorKind.ENGINE_FAILED, reason="input of another bundle")

    def _probabilities(self, seen: _Seen) -> NDArray[np.float64]:
        return softmax(seen.said.logits, self._bundle.temperature)

    def _prediction(self, seen: _Seen, model_input: ModelInput) -> Prediction:
        bundle = self._bundle
        return Prediction(
            classes=bundle.classes,
            probabilities=tuple(self._probabilities(seen).tolist()),
            logits=tuple(seen.said.logits.tolist()),
            threshold=bundle.threshold,
            model_id=bundle.id,
            weights_sha256=bundle.weights_sha256,
            bundle_sha256=self._bundle_sha256,
            device=self._device_name(),
            precision=seen.precision.value,
            elapsed_ms=seen.elapsed_ms,
            input_sha256=model_input.input_sha256,
            batch=seen.batch,
        )

    def _explanation(
        self,
        maps: NDArray[np.float32],
        model_input: ModelInput,
        layer: str | None = None,
        methods: Sequence[str] | None = None,
    ) -> Explanation:
        row = self._loaded().row
        return Explanation(
            maps=maps,
            methods=tuple(methods or row.methods),
            classes=self._bundle.classes,
            layer=layer or row.trunk_end,
            geometry=model_input.geometry,
            model_id=self._bundle.id,
        )


class LocalEngine(NetworkEngine):
    """Judges films with the network of a bundle folder."""

    def __init__(
        self,
        folder: Path,
        device: DeviceChoice = "auto",
        cache: Path | None = None,
        precision: Precision | None = None,
    ) -> None:
        """Loads the network and tests it; seconds, unless `cache` holds the test's outcome.

        precision: see `NetworkEngine`.
        Raises: NcovError (bundle_missing, bundle_damaged, bundle_unsupported, device_unavailable,
            device_out_of_memory).
        """
        use_exact_float32()
        target = choose_target(device)
        bundle = read_bundle(folder)
        network = load_network(folder, bundle)
        depths = read_depths(folder, bundle, network)

        def activate(network: Network, bundle: Bundle, target: Target) -> SelfTest:
            return self_test(network, bundle, target, cache)

        super().__init__(network, bundle, target, activate, precision=precision, depths=depths)
