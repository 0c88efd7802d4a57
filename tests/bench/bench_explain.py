"""What explanations cost: forward alone, prediction with both maps, and pytorch-grad-cam.

    python tests/bench/bench_explain.py [ROUNDS]

The variants take turns, so that a machine that slows down slows all of them. Milliseconds are
medians; a ratio is the median of each turn's own ratio.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.device import CPU, limit_threads
from ncov_desktop.learning.explain import see
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.selftest import self_test
from ncov_desktop.learning.weights import load_network

BUNDLE = "ncovnet-densenet161-cxr-v1"
SIZES = (224, 448)
LIMIT = 1.05


def main() -> int:
    """Prints one table; returns 1 where prediction and maps cost more than LIMIT x forward."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    limit_threads()
    folder = shipped_models() / BUNDLE
    bundle = read_bundle(folder)
    network = load_network(folder, bundle).to(memory_format=torch.channels_last)
    chosen = self_test(network, bundle, CPU, None).chosen.precision
    print(f"{torch.get_num_threads()} threads, torch {torch.__version__}, chosen {chosen.value}")
    worst = 0.0
    for size in SIZES:
        x = torch.rand(1, 3, size, size).contiguous(memory_format=torch.channels_last)
        for precision in dict.fromkeys((Precision.FLOAT32, chosen)):
            variants = _variants(network, x, precision)
            worst = max(worst, _report(size, precision, _times(variants, rounds)))
    print(f"largest ratio {worst:.3f}, limit {LIMIT}")
    return int(worst > LIMIT)


def _variants(network: Network, x: Tensor, precision: Precision) -> dict[str, Callable[[], object]]:
    def forward() -> object:
        features = run_trunk(network, x, precision)
        with torch.inference_mode():
            return network.head(features)

    variants: dict[str, Callable[[], object]] = {
        "forward": forward,
        "with maps": lambda: see(network, x, precision),
    }
    if precision is Precision.FLOAT32:
        with_library = _pytorch_grad_cam(network, x)
        if with_library is not None:
            variants["pytorch-grad-cam"] = with_library
    return variants


def _pytorch_grad_cam(network: Network, x: Tensor) -> Callable[[], object] | None:
    try:
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
    except ImportError:
        return None
    last = network.stages[-1][1]

    @contextmanager
    def library() -> Iterator[GradCAM]:
        with GradCAM(model=network, target_layers=[last]) as cam:
            yield cam

    def both_classes() -> object:
        # Its hooks are part of its use: left in place they would slow the other variants.
        with library() as cam:
            return [
                cam(x.clone().requires_grad_(True), targets=[ClassifierOutputTarget(of_class)])
                for of_class in (0, 1)
            ]

    return both_classes


def _times(variants: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each variant in each turn."""
    times: dict[str, list[float]] = {name: [] for name in variants}
    for turn in range(rounds + 2):
        for name, run in variants.items():
            began = time.perf_counter()
            run()
            if turn >= 2:  # the first turns warm up
                times[name].append((time.perf_counter() - began) * 1000)
    return times


def _ratio(above: list[float], below: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(above, below, strict=True))


def _report(size: int, precision: Precision, times: dict[str, list[float]]) -> float:
    median = {name: statistics.median(of) for name, of in times.items()}
    ratio = _ratio(times["with maps"], times["forward"])
    line = f"{size} px {precision.value:9}"
    line += f"  forward {median['forward']:7.1f}  with maps {median['with maps']:7.1f}"
    line += f"  ratio {ratio:.3f}"
    library = times.get("pytorch-grad-cam")
    if library is not None:
        more = _ratio(library, times["with maps"])
        line += f"  pytorch-grad-cam {median['pytorch-grad-cam']:7.1f} = {more:.1f} x ours"
    print(line, flush=True)
    return ratio


if __name__ == "__main__":
    sys.exit(main())
