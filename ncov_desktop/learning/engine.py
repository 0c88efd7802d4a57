"""The engine that runs a network in this very process."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput, Prediction
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import (
    CPU_INSTEAD,
    Target,
    choose_target,
    is_out_of_memory,
    use_exact_float32,
)
from ncov_desktop.learning.explain import METHODS, see
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import SelfTest, self_test, softmax, to_tensor
from ncov_desktop.learning.weights import load_network

Activate = Callable[[Network, Bundle, Target], SelfTest]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    logits: NDArray[np.float64]
    maps: NDArray[np.float32]
    precision: Precision
    elapsed_ms: float


class NetworkEngine:
    """Judges films with a network that is already in memory; implements `core.engine.Engine`.

    When a graphics card's memory is full, the network moves to the CPU, says so in the device's
    name, and stays there. For one thread at a time.
    """

    def __init__(self, network: Network, bundle: Bundle, target: Target, activate: Activate):
        """activate: the self-test, which says in which number format to run.

        Raises: NcovError (bundle_damaged, device_out_of_memory).
        """
        self._network: Network | None = network
        self._bundle = bundle
        self._target = target
        self._activate = activate
        self._outcome: SelfTest | None = None
        self._with_room(self._ready)

    def info(self) -> EngineInfo:
        """What runs where.

        Raises: NcovError (device_out_of_memory).
        """
        chosen = self._with_room(self._ready).chosen
        return EngineInfo(
            model_id=self._bundle.id,
            device=self._target.name,
            precision=chosen.precision.value,
            self_test=chosen.probability_deviation,
        )

    def judge(self, model_input: ModelInput) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        Raises: NcovError (engine_failed for an input that is not made for this bundle or a result
            that is no number, device_out_of_memory, engine_lost after `close`).
        """
        self._check(model_input)
        seen = self._with_room(lambda: self._see(model_input))
        if not (np.isfinite(seen.logits).all() and np.isfinite(seen.maps).all()):
            raise NcovError(ErrorKind.ENGINE_FAILED, reason="not a number")
        return Judgement(
            self._prediction(seen, model_input), self._explanation(seen.maps, model_input)
        )

    def close(self) -> None:
        """Lets the network go; calling it again does nothing."""
        self._network = None
        _empty_card(self._target)

    def _ready(self) -> SelfTest:
        if self._outcome is None:
            network = self._loaded().to(self._target.device).to(memory_format=torch.channels_last)
            self._outcome = self._activate(network, self._bundle, self._target)
        return self._outcome

    def _with_room(self, work: Callable[[], T]) -> T:
        """The result of `work`, done on the CPU where the graphics card's memory is full."""
        try:
            return work()
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            if self._target.last:
                raise NcovError(ErrorKind.DEVICE_OUT_OF_MEMORY) from error
        # Out of the handler: the exception held on to what filled the card.
        full, self._target, self._outcome = self._target, CPU_INSTEAD, None
        self._loaded().to(CPU_INSTEAD.device)
        _empty_card(full)
        return self._with_room(work)

    def _see(self, model_input: ModelInput) -> _Seen:
        precision = self._ready().chosen.precision
        began = time.perf_counter()
        x = to_tensor(model_input, self._bundle, self._target.device)
        seen = see(self._loaded(), x, precision)
        # Copying to the CPU also waits for the graphics card.
        logits = seen.logits[0].cpu().double().numpy()
        maps = seen.maps[0].cpu().numpy()
        maps.flags.writeable = False
        return _Seen(logits, maps, precision, (time.perf_counter() - began) * 1000)

    def _loaded(self) -> Network:
        if self._network is None:
            raise NcovError(ErrorKind.ENGINE_LOST)
        return self._network

    def _check(self, model_input: ModelInput) -> None:
        side = self._bundle.input_size
        fits = model_input.rgb.shape == (side, side, 3) and model_input.rgb.dtype == np.uint8
        if not fits or model_input.colormap_id != self._bundle.colormap_id:
            raise NcovError(ErrorKind.ENGINE_FAILED, reason="input of another bundle")

    def _prediction(self, seen: _Seen, model_input: ModelInput) -> Prediction:
        bundle = self._bundle
        return Prediction(
            classes=bundle.classes,
            probabilities=tuple(softmax(seen.logits, bundle.temperature).tolist()),
            logits=tuple(seen.logits.tolist()),
            threshold=bundle.threshold,
            model_id=bundle.id,
            weights_sha256=bundle.weights_sha256,
            device=self._target.name,
            precision=seen.precision.value,
            elapsed_ms=seen.elapsed_ms,
            input_sha256=model_input.input_sha256,
        )

    def _explanation(self, maps: NDArray[np.float32], model_input: ModelInput) -> Explanation:
        return Explanation(
            maps=maps,
            methods=tuple(METHODS),
            classes=self._bundle.classes,
            layer=self._loaded().row.last_layer,
            geometry=model_input.geometry,
            model_id=self._bundle.id,
        )


class LocalEngine(NetworkEngine):
    """Judges films with the network of a bundle folder."""

    def __init__(self, folder: Path, device: DeviceChoice = "auto", cache: Path | None = None):
        """Loads the network and tests it; seconds, unless `cache` holds the test's outcome.

        Raises: NcovError (bundle_missing, bundle_damaged, bundle_unsupported, device_unavailable,
            device_out_of_memory).
        """
        use_exact_float32()
        target = choose_target(device)
        bundle = read_bundle(folder)
        network = load_network(folder, bundle)
        super().__init__(
            network,
            bundle,
            target,
            lambda network, bundle, target: self_test(network, bundle, target, cache),
        )


def _empty_card(target: Target) -> None:
    if target.device.type == "cuda":
        torch.cuda.empty_cache()
