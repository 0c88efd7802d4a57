"""What explanations cost: forward alone, prediction with all maps, and pytorch-grad-cam.

    python tests/bench/bench_explain.py [--rounds N] [--side PIXELS] [--threads N] [NETWORK ...]

All networks of the table, or those named, with random weights: times do not depend on their values.
`forward` is the trunk and the head without autograd; `with maps` adds every map of both classes and
the vectors for the distance; `finer` adds the finer map; `library` is pytorch-grad-cam's Grad-CAM of
both classes. The variants take turns, so that a machine that slows down slows all of them.
Milliseconds are medians; a ratio is the median of each turn's own ratio. `cpu` is the same ratio of
the processor time of all threads, which other work on the machine disturbs less, least with one thread.
"""

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import torch
from torch import Tensor

from ncov_desktop.learning.architectures import ARCHITECTURES, Network, build
from ncov_desktop.learning.device import CPU, limit_threads, use_large_pages
from ncov_desktop.learning.explain import finer, see
from ncov_desktop.learning.precision import Precision, candidates, run_trunk

LIMIT = 1.05
FORWARD, MAPS, FINER, LIBRARY = "forward", "with maps", "finer", "library"

# Milliseconds of each turn: by the clock, and of all threads.
Times = dict[str, list[tuple[float, float]]]


def main() -> int:
    """Prints a line for each network and format; returns 1 where one costs more than LIMIT."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help=", ".join(ARCHITECTURES))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--side", type=int, default=448)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    limit_threads()
    use_large_pages()
    if options.threads:
        torch.set_num_threads(options.threads)
    print(f"{torch.get_num_threads()} threads, torch {torch.__version__}, {options.side} px")
    x = torch.rand(1, 3, options.side, options.side).to(memory_format=torch.channels_last)
    worst = 0.0
    for name in options.networks or ARCHITECTURES:
        network = build(name, 2).requires_grad_(False).to(memory_format=torch.channels_last)
        for precision in candidates(CPU.device):
            times = measure(variants(network, x, precision), options.rounds)
            worst = max(worst, report(name, precision, times))
        del network
        gc.collect()
    print(f"largest ratio {worst:.3f}, limit {LIMIT}")
    return int(worst > LIMIT)


def variants(network: Network, x: Tensor, precision: Precision) -> dict[str, Callable[[], object]]:
    """What takes turns; what only float32 has is left out of the other formats."""
    # Without depths nothing is averaged on the way: forward alone.
    bare = Network(network.model, replace(network.row, depths=())).eval()

    def forward() -> object:
        with torch.inference_mode():
            return bare.head(run_trunk(bare, x, precision).last)

    all_of: dict[str, Callable[[], object]] = {
        FORWARD: forward,
        MAPS: lambda: see(network, x, precision),
    }
    if precision is Precision.FLOAT32:
        all_of[FINER] = lambda: (see(network, x, precision), finer(network, x))
        library = pytorch_grad_cam(network, x)
        if library is not None:
            all_of[LIBRARY] = library
    return all_of


def pytorch_grad_cam(network: Network, x: Tensor) -> Callable[[], object] | None:
    """Grad-CAM of both classes by the package of that name, None where it is not installed."""
    try:
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
    except ImportError:
        return None
    last = network.stages[-1][1]

    def both_classes() -> object:
        # Its hooks are part of its use: left in place they would slow the other variants.
        with GradCAM(model=network, target_layers=[last]) as cam:
            return [
                cam(x.clone().requires_grad_(True), targets=[ClassifierOutputTarget(of_class)])
                for of_class in (0, 1)
            ]

    return both_classes


def measure(all_of: dict[str, Callable[[], object]], rounds: int) -> Times:
    """The times of each variant in each turn."""
    times: Times = {name: [] for name in all_of}
    for turn in range(rounds + 1):
        for name, run in all_of.items():
            clock, threads = time.perf_counter(), time.process_time()
            run()
            if turn >= 1:  # the first turn warms up
                taken = time.perf_counter() - clock, time.process_time() - threads
                times[name].append((taken[0] * 1000, taken[1] * 1000))
    return times


def ratio(times: Times, above: str, below: str, which: int = 0) -> float:
    """Median of the turns' ratios; which: 0 by the clock, 1 of all threads."""
    pairs = zip(times[above], times[below], strict=True)
    return statistics.median(a[which] / b[which] for a, b in pairs)


def report(name: str, precision: Precision, times: Times) -> float:
    """Prints one line; the ratio that the limit is for."""
    median = {each: statistics.median(t for t, _ in turns) for each, turns in times.items()}
    of_maps = ratio(times, MAPS, FORWARD)
    line = f"{name:12}{precision.value:9} forward {median[FORWARD]:7.1f} ms"
    line += f"  with maps {median[MAPS]:7.1f} ms = {of_maps:.3f} x"
    line += f" (cpu {ratio(times, MAPS, FORWARD, 1):.3f})"
    if FINER in times:
        line += f"  with finer {ratio(times, FINER, FORWARD):.2f} x"
    if LIBRARY in times:
        line += (
            f"  pytorch-grad-cam {median[LIBRARY]:7.1f} ms = {ratio(times, LIBRARY, FORWARD):.2f} x"
        )
    print(line, flush=True)
    return of_maps


if __name__ == "__main__":
    sys.exit(main())
