"""Weights of a bundle: checked before they are parsed, and never pickled."""

import hashlib
from pathlib import Path

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import WEIGHTS_FILE, Bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import Network, build

MAX_BYTES = 2 << 30
_FLOATS = {torch.float16, torch.bfloat16, torch.float32}


def load_network(folder: Path, bundle: Bundle) -> Network:
    """The bundle's network in float32, in evaluation mode, without gradients, on the CPU.

    The very bytes whose hash was checked are the ones that are parsed.

    Raises: NcovError (bundle_damaged, bundle_unsupported).
    """
    blob = _read(folder / WEIGHTS_FILE, folder.name)
    if hashlib.sha256(blob).hexdigest() != bundle.weights_sha256:
        raise _damaged(folder.name)
    # On 'meta' no time is lost on random weights that the next step replaces.
    with torch.device("meta"):
        network = build(bundle.architecture, len(bundle.classes))
    try:
        state = {name: _widened(tensor) for name, tensor in safetensors.torch.load(blob).items()}
        network.model.load_state_dict(state, strict=True, assign=True)
    except (SafetensorError, RuntimeError, ValueError) as error:
        raise _damaged(folder.name) from error
    network.requires_grad_(False)
    return network.eval()


def _read(path: Path, name: str) -> bytes:
    try:
        return read_bounded(path, MAX_BYTES)
    except OSError as error:
        raise _damaged(name) from error


def _widened(tensor: Tensor) -> Tensor:
    """float32 of any float on disk; int64 as it is (the counters of batch normalisation)."""
    if tensor.dtype in _FLOATS:
        return tensor.to(torch.float32)
    if tensor.dtype == torch.int64:
        return tensor
    raise ValueError("unexpected type of number")


def _damaged(name: str) -> NcovError:
    return NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=name, part=WEIGHTS_FILE)
