"""Where the network runs: choosing a device, naming it, and knowing when its memory is full."""

import os
from dataclasses import dataclass

import torch

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import DeviceChoice

# One picture at a time does not keep more cores busy than this.
_MAX_THREADS = 16
_FEW = 4

# How torch and the libraries below it word a failed allocation that has no exception of its own.
_FULL = ("out of memory", "not enough memory", "can't allocate memory", "ALLOC_FAILED")


@dataclass(frozen=True, slots=True)
class Target:
    """A device and what a reader calls it.

    last: True where nothing is left to fall back to when its memory is full.
    """

    device: torch.device
    name: str
    last: bool = True


CPU = Target(torch.device("cpu"), "CPU")
CPU_INSTEAD = Target(torch.device("cpu"), "CPU (GPU out of memory)")


def choose_target(choice: DeviceChoice) -> Target:
    """The device asked for; 'auto' is the first CUDA card where there is one, else the CPU.

    Raises: NcovError (device_unavailable) where 'cuda' is asked for and there is none.
    """
    if choice == "cpu":
        return CPU
    if torch.cuda.is_available():
        return Target(torch.device("cuda", 0), torch.cuda.get_device_name(0), last=False)
    if choice == "cuda":
        raise NcovError(ErrorKind.DEVICE_UNAVAILABLE, device=choice)
    return CPU


def empty_card(target: Target) -> None:
    """Gives back what torch keeps of a card's memory; on the CPU there is nothing to give back."""
    if target.device.type == "cuda":
        torch.cuda.empty_cache()


def is_out_of_memory(error: Exception) -> bool:
    """True where an exception says that memory could not be had, on any device."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _FULL)


def films_at_once(device: torch.device) -> int:
    """How many films are worked on together where there are that many.

    A card takes them in one pass. On the CPU each goes by itself, on its share of the cores: with a
    few more films than cores, one that takes longer leaves none of them idle.
    """
    return 16 if device.type == "cuda" else max(_FEW, torch.get_num_threads())


def use_exact_float32() -> None:
    """Makes a card do as a CPU does: the whole float32, and the same result every time.

    By themselves cards shorten float32 (TF32) and may take convolutions that add up in any order.
    """
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False


def limit_threads() -> None:
    """Uses the cores this process may use, and no more than one picture keeps busy."""
    torch.set_num_threads(min(torch.get_num_threads(), _MAX_THREADS))


def use_large_pages() -> None:
    """Lets Linux give out memory for large tensors in large pages: passes take a twentieth less time.

    To be called before the first tensor is made; elsewhere it does nothing.
    """
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")
