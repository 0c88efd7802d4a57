"""The number formats a network can run in, and which of them a device offers."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum

import torch
from torch import Tensor

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import Network


class Precision(StrEnum):
    """Format of the trunk's convolutions.

    The network's first stages and its head stay in float32 in every format.
    """

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"


_DTYPES = {Precision.BFLOAT16: torch.bfloat16, Precision.FLOAT16: torch.float16}


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What one run of the trunk gives, as inference tensors.

    last: feature map float32[N, K, h, w] after the final ReLU.
    pooled: float32[N, K_d] for each of the row's depths, the mean of every channel there.
    """

    last: Tensor
    pooled: tuple[Tensor, ...]


def run_trunk(
    network: Network,
    x: Tensor,
    precision: Precision,
    cancelled: Callable[[], bool] = lambda: False,
) -> Features:
    """The feature map of pictures x, float32[N, 3, H, W], and the means on the way to it.

    cancelled: asked before each stage. Raises: NcovError (cancelled).
    """
    exact, depths = network.row.exact_stages, network.row.depths
    pooled = []
    with torch.inference_mode():
        for place, (name, stage) in enumerate(network.stages):
            if cancelled():
                raise NcovError(ErrorKind.CANCELLED)
            with _autocast(x.device.type, precision if place >= exact else Precision.FLOAT32):
                x = stage(x)
            if name in depths:
                pooled.append(x.mean(dim=(2, 3), dtype=torch.float32))
        return Features(x.float(), tuple(pooled))


def candidates(device: torch.device) -> tuple[Precision, ...]:
    """The formats worth trying on a device, float32 first: it is what the others are measured by."""
    if device.type == "cuda":
        return (Precision.FLOAT32, Precision.FLOAT16, Precision.BFLOAT16)
    if native_bfloat16(torch.cpu.get_capabilities()):
        return (Precision.FLOAT32, Precision.BFLOAT16)
    return (Precision.FLOAT32,)


def native_bfloat16(capabilities: Mapping[str, object]) -> bool:
    """True where the processor itself multiplies bfloat16; emulated, it is slower than float32.

    capabilities: flags as the processor reports them (torch.cpu.get_capabilities).
    """
    return any(capabilities.get(flag) is True for flag in ("avx512_bf16", "amx_bf16"))


def _autocast(device_type: str, precision: Precision) -> AbstractContextManager[object]:
    if precision is Precision.FLOAT32:
        return nullcontext()
    return torch.autocast(device_type, dtype=_DTYPES[precision])
