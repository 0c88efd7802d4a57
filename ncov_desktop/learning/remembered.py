"""What a network says of pictures, kept in a folder, so that a measurement can go on where it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.results import COVID19, ModelInput
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.explain import see
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import softmax, to_tensor

BATCH = 8


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """logits: float64[C]. pooled: float32[K] for each depth of the network."""

    logits: NDArray[np.float64]
    pooled: tuple[NDArray[np.float32], ...]

    def score(self, bundle: Bundle) -> float:
        """Score of COVID-19 Pneumonia."""
        place = bundle.classes.index(COVID19)
        return float(softmax(self.logits, bundle.temperature)[place])


class RememberingNetwork:
    """Asks a network in one number format; an answer once given is read from the folder."""

    def __init__(self, network: Network, bundle: Bundle, precision: Precision, folder: Path | None):
        """folder: None to remember nothing."""
        self._network, self._bundle, self._precision = network, bundle, precision
        self._folder = folder
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def see(self, inputs: Iterable[ModelInput]) -> list[Seen]:
        """What the network says of each picture, in their order."""
        seen: list[Seen] = []
        rest = iter(inputs)
        while part := list(islice(rest, BATCH)):
            known = [self._recall(of) for of in part]
            fresh = iter(self._ask([of for of, it in zip(part, known, strict=True) if it is None]))
            seen += [next(fresh) if it is None else it for it in known]
        return seen

    def _ask(self, inputs: list[ModelInput]) -> list[Seen]:
        if not inputs:
            return []
        device = next(self._network.parameters()).device
        x = torch.cat([to_tensor(of, self._bundle, device) for of in inputs])
        given = see(self._network, x.contiguous(memory_format=torch.channels_last), self._precision)
        seen = [
            Seen(logits, tuple(pooled))
            for logits, *pooled in zip(
                given.logits.cpu().double().numpy(),
                *(of.cpu().numpy() for of in given.pooled),
                strict=True,
            )
        ]
        for of, it in zip(inputs, seen, strict=True):
            self._keep(of, it)
        return seen

    def _file(self, model_input: ModelInput) -> Path | None:
        weights, given = self._bundle.weights_sha256[:8], model_input.input_sha256[:32]
        name = f"{weights}-{self._precision.value}-{given}.safetensors"
        return None if self._folder is None else self._folder / name

    def _keep(self, model_input: ModelInput, seen: Seen) -> None:
        file = self._file(model_input)
        if file is not None:
            save_file({"logits": seen.logits, **dict(_named(seen.pooled))}, file)

    def _recall(self, model_input: ModelInput) -> Seen | None:
        file = self._file(model_input)
        if file is None or not file.is_file():
            return None
        try:
            kept = load_file(file)
            return Seen(kept["logits"], tuple(kept[f"pooled{n}"] for n in range(len(kept) - 1)))
        except (OSError, SafetensorError, KeyError):
            return None  # cut short; asked again


def _named(pooled: Iterable[NDArray[np.float32]]) -> Iterable[tuple[str, NDArray[np.float32]]]:
    return ((f"pooled{n}", of) for n, of in enumerate(pooled))
