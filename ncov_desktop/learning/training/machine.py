"""What a training runs on: device, number format and processes, all by Lightning Fabric."""

import os
from typing import Literal

import torch
from lightning_fabric import Fabric

from ncov_desktop.learning.device import limit_threads, use_exact_float32, use_large_pages
from ncov_desktop.learning.precision import native_bfloat16

_FORMATS = {"bf16-mixed": "bfloat16", "32-true": "float32"}


def make_fabric(precision: str, accelerator: str = "auto") -> Fabric:
    """One device; or as many as a launcher (torchrun) has started processes for.

    precision: as in the plan; 'auto' takes bfloat16 where the device itself multiplies it.
    """
    limit_threads()
    use_large_pages()
    use_exact_float32()
    # What torch can do in one order only, it does; what it cannot, it says and does all the same.
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]
    ranks = int(os.environ.get("WORLD_SIZE", "1"))
    form = _format(precision)
    if ranks == 1:
        fabric = Fabric(accelerator=accelerator, devices=1, precision=form)
    else:
        local = int(os.environ.get("LOCAL_WORLD_SIZE", ranks))
        fabric = Fabric(
            accelerator=accelerator,
            devices=local,
            num_nodes=ranks // local,
            strategy="ddp",
            precision=form,
        )
    fabric.launch()
    return fabric


def device_name(fabric: Fabric) -> str:
    """What a reader calls the device, and how many there are of it."""
    device = fabric.device
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else device.type.upper()
    return name if fabric.world_size == 1 else f"{fabric.world_size} × {name}"


def precision_name(fabric: Fabric) -> str:
    """The number format, in the plan's words."""
    name = str(fabric.strategy.precision.precision)
    return _FORMATS.get(name, name)


def free_memory(device: torch.device) -> int | None:
    """Bytes of the device's memory that are free; None where that is not told."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def _format(precision: str) -> Literal["bf16-mixed", "32-true"]:
    if precision == "auto":
        if torch.cuda.is_available():
            native = torch.cuda.is_bf16_supported()
        else:
            native = native_bfloat16(torch.cpu.get_capabilities())
        precision = "bfloat16" if native else "float32"
    return "bf16-mixed" if precision == "bfloat16" else "32-true"
