"""The trunk in torch, OpenVINO and ONNX Runtime: time, share of the matrix rate, deviation, memory.

    python tests/bench/bench_runtimes.py [ROUNDS] [SIDE]

Every way delivers the last feature map, which heat maps need, as a float32 tensor. Each has a process
of its own and the same number of threads; all take turns in any order while the others sleep. The ratio
is the median of each turn's own ratio to the fastest float32 way of torch. The percentage is of the
rate of torch.mm in the same number format, measured in the same turns. Deviations from the first way
are the largest on the bundle's golden inputs: df of the feature map, in units of its largest value, dp
of a score. `cores` is the time on all cores together: on a busy machine, the measure to trust. `ready`
is the time from the file to the first answer. Memory includes torch.
"""

import importlib.util
import multiprocessing
import os
import random
import re
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.utils.flop_counter import FlopCounterMode

from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.learning.architectures import Network, build
from ncov_desktop.learning.device import CPU
from ncov_desktop.learning.precision import Precision, native_bfloat16, run_trunk
from ncov_desktop.learning.selftest import golden_inputs, softmax, to_tensor
from ncov_desktop.learning.weights import load_network

FOLDER = shipped_models() / "ncovnet-densenet161-cxr-v1"
THREADS = 2
SPAWN = multiprocessing.get_context("spawn")
MATRICES = (2048, 3072, 4096)
IR, ONNX, INPUTS = "trunk.xml", "trunk.onnx", "golden.npy"

# Feature maps float32[N, K, h, w] of pictures float32[N, 3, H, W].
Trunk = Callable[[Tensor], Tensor]
# A trunk for pictures of one shape, made in the folder of converted files.
Maker = Callable[[Path, Sequence[int]], Trunk]


def shipped() -> Network:
    """The shipped bundle's network."""
    return load_network(FOLDER, read_bundle(FOLDER))


def folded(network: Network) -> Network:
    """The network with each batch normalisation that follows a convolution inside the convolution."""
    features: Any = network.model.features
    features.conv0 = fuse_conv_bn_eval(features.conv0, features.norm0)
    features.norm0 = nn.Identity()
    for layer in features.modules():
        if hasattr(layer, "norm2"):
            layer.conv1 = fuse_conv_bn_eval(layer.conv1, layer.norm2)
            layer.norm2 = nn.Identity()
    return Network(network.model, network.row).eval()


def torch_maker(
    precision: Precision = Precision.FLOAT32, last: bool = True, fold: bool = False
) -> Maker:
    """Torch; last: channels last in memory; fold: with `folded`."""
    layout = torch.channels_last if last else torch.contiguous_format

    def make(_: Path, __: Sequence[int]) -> Trunk:
        network = folded(shipped()) if fold else shipped()
        network = network.to(memory_format=layout)
        return lambda x: run_trunk(network, x.contiguous(memory_format=layout), precision).last

    return make


def openvino_maker(hint: str) -> Maker:
    """OpenVINO; hint: the number format, which it would otherwise choose by itself."""

    def make(folder: Path, shape: Sequence[int]) -> Trunk:
        core = importlib.import_module("openvino").Core()
        model = core.read_model(folder / IR)
        model.reshape(list(shape))
        options = {"INFERENCE_PRECISION_HINT": hint, "INFERENCE_NUM_THREADS": THREADS}
        request = core.compile_model(model, "CPU", options).create_infer_request()

        run = partial(request.infer, share_inputs=True, share_outputs=True)
        # The request's own memory: good until the next call.
        return lambda x: torch.from_numpy(run([x.contiguous().numpy()])[0])

    return make


def onnx_maker(folder: Path, shape: Sequence[int]) -> Trunk:
    """ONNX Runtime."""
    runtime = importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = THREADS
    spins = "0" if os.environ["OMP_WAIT_POLICY"] == "PASSIVE" else "1"
    options.add_session_config_entry("session.intra_op.allow_spinning", spins)
    for name, length in zip(("n", "h", "w"), (shape[0], *shape[2:]), strict=True):
        options.add_free_dimension_override_by_name(name, length)
    session = runtime.InferenceSession(folder / ONNX, options, ["CPUExecutionProvider"])
    return lambda x: torch.from_numpy(session.run(None, {"x": x.contiguous().numpy()})[0])


@dataclass(frozen=True, slots=True)
class Way:
    """One line of the table; packages: what it needs besides torch."""

    maker: Maker
    precision: Precision = Precision.FLOAT32
    packages: tuple[str, ...] = ()

    def missing(self) -> str:
        """The packages that are not installed."""
        return " ".join(name for name in self.packages if not importlib.util.find_spec(name))


REFERENCE = "torch contiguous"
_BFLOAT16 = Precision.BFLOAT16
OF_TORCH = {
    REFERENCE: Way(torch_maker(last=False)),
    "torch channels_last": Way(torch_maker()),
    "torch channels_last, folded": Way(torch_maker(fold=True)),
}
WAYS = {
    **OF_TORCH,
    "openvino": Way(openvino_maker("f32"), packages=("openvino",)),
    "onnxruntime": Way(onnx_maker, packages=("onnxruntime", "onnx")),
    "torch bfloat16": Way(torch_maker(_BFLOAT16), _BFLOAT16),
    "openvino bfloat16": Way(openvino_maker("bf16"), _BFLOAT16, ("openvino",)),
}


def convert(folder: Path) -> None:
    """Writes the trunk for the packages that are installed; in a process that ends after it."""
    warnings.simplefilter("ignore")
    trunk = nn.Sequential(*(stage for _, stage in shipped().stages)).eval()
    x = torch.rand(1, 3, 224, 224)
    if not WAYS["openvino"].missing():
        library = importlib.import_module("openvino")
        model = library.convert_model(trunk, example_input=x)
        library.save_model(model, folder / IR, compress_to_fp16=False)
    if not WAYS["onnxruntime"].missing():
        free = {"x": {0: "n", 2: "h", 3: "w"}}
        export = partial(torch.onnx.export, input_names=["x"], dynamic_axes=free, dynamo=False)
        export(trunk, (x,), folder / ONNX)


def work(name: str, folder: Path, pipe: Connection) -> None:
    """A process of its own, which torch enters knowing how its threads should wait.

    Answers a shape with milliseconds by the clock and on the cores, INPUTS with feature maps, and
    calls any function sent to it.
    """
    torch.set_num_threads(THREADS)
    trunk = cache(partial(WAYS[name].maker, folder))
    while order := pipe.recv():
        if callable(order):
            pipe.send(order())
        elif order == INPUTS:
            inputs = [torch.from_numpy(x[None]) for x in np.load(folder / INPUTS)]
            pipe.send(np.concatenate([trunk(tuple(x.shape))(x).clone() for x in inputs]))
        else:
            x = torch.rand(order)
            clocks = time.perf_counter, time.process_time
            began = [clock() for clock in clocks]
            trunk(order)(x)
            pipe.send([(clock() - at) * 1000 for clock, at in zip(clocks, began, strict=True)])


def memory() -> str:
    """What this process holds and the most it held, where the system says."""
    status = Path("/proc/self/status")
    text = status.read_text() if status.exists() else ""
    held = {key: int(kilo) / 1e3 for key, kilo in re.findall(r"Vm(RSS|HWM):\s+(\d+)", text)}
    return f"{held['RSS']:.0f} MB (most {held['HWM']:.0f})" if held else ""


class Worker:
    """The process of one way."""

    def __init__(self, name: str, folder: Path) -> None:
        self.pipe, theirs = SPAWN.Pipe()
        self.process = SPAWN.Process(target=work, args=(name, folder, theirs), daemon=True)
        self.process.start()
        theirs.close()

    def ask(self, order: object) -> Any:
        """The answer to one order."""
        self.pipe.send(order)
        return self.pipe.recv()


def matrix_times() -> dict[tuple[Precision, int], float]:
    """Milliseconds of one torch.mm in each format and size."""
    times = {}
    for precision in formats():
        for side in MATRICES:
            a = torch.rand(side, side, dtype=getattr(torch, precision.value))
            began = time.perf_counter()
            torch.mm(a, a)
            times[precision, side] = (time.perf_counter() - began) * 1000
    return times


def formats() -> tuple[Precision, ...]:
    """The number formats that this processor multiplies by itself."""
    native = native_bfloat16(torch.cpu.get_capabilities())
    return (Precision.FLOAT32, _BFLOAT16) if native else (Precision.FLOAT32,)


def operations(shape: Sequence[int]) -> int:
    """Floating-point operations of the trunk's convolutions; a multiply-add is two."""
    with torch.device("meta"), FlopCounterMode(display=False) as counter:
        build(read_bundle(FOLDER).architecture, 2).trunk(torch.rand(shape))
    return int(counter.get_total_flops())


def deviations(workers: Mapping[str, Worker]) -> dict[str, str]:
    """How far each way is from the reference on the golden inputs, in words."""
    network, temperature = shipped(), read_bundle(FOLDER).temperature
    features = {name: worker.ask(INPUTS) for name, worker in workers.items()}
    with torch.inference_mode():
        logits = {n: network.head(torch.from_numpy(f)).double() for n, f in features.items()}
    scores = {name: softmax(each.numpy(), temperature) for name, each in logits.items()}
    said = {}
    for name in workers:
        df = np.abs(features[name] - features[REFERENCE]).max() / features[REFERENCE].max()
        said[name] = f"  df {df:.1e}  dp {np.abs(scores[name] - scores[REFERENCE]).max():.1e}"
    return said


def compare(workers: Mapping[str, Worker], shape: Sequence[int], rounds: int) -> None:
    """One table: every way on pictures of one shape."""
    ready = {name: worker.ask(shape)[0] for name, worker in workers.items()}
    taken: dict[str, list[float]] = {name: [] for name in workers}
    cores: dict[str, list[float]] = {name: [] for name in workers}
    matrices = [workers[REFERENCE].ask(matrix_times)]
    for _ in range(rounds):
        for name in random.sample(list(workers), len(workers)):
            for kept, milliseconds in zip((taken, cores), workers[name].ask(shape), strict=True):
                kept[name].append(milliseconds)
        matrices.append(workers[REFERENCE].ask(matrix_times))
    ms = {name: statistics.median(times) for name, times in taken.items()}
    flop = operations(shape)
    square = {key: statistics.median(turn[key] for turn in matrices[1:]) for key in matrices[0]}
    rates = {p: max(2e3 * n**3 / square[p, n] for n in MATRICES) for p in formats()}
    best = min(OF_TORCH, key=lambda name: ms[name])
    print(f"batch {shape[0]}, {flop / 1e9:.1f} Gflop, {rounds} turns, x {best}; torch.mm ", end="")
    print(", ".join(f"{p.value} {rate / 1e9:.0f} Gflop/s" for p, rate in rates.items()))
    held = {name: worker.ask(memory) for name, worker in workers.items()}
    more = deviations(workers) if shape[0] == 1 else {}
    for name in workers:
        ratio = statistics.median(a / b for a, b in zip(taken[name], taken[best], strict=True))
        share = flop / ms[name] * 1e3 / rates[WAYS[name].precision]
        line = f"  {name:28}{ms[name]:8.1f} ms (least {min(taken[name]):7.1f}) {ratio:6.3f} x"
        line += f" {share:6.1%}  cores {statistics.median(cores[name]):7.1f} ms"
        line += f"  ready {ready[name] / 1e3:4.1f} s  {held[name]}"
        print(line + more.get(name, ""), flush=True)


def main() -> None:
    """Prints a table for each batch size."""
    rounds, side = (int(word) for word in (*sys.argv[1:], *("11", "448")[len(sys.argv) - 1 :]))
    print(f"{THREADS} threads, {side} px, OMP_WAIT_POLICY {os.environ['OMP_WAIT_POLICY']}")
    bundle = read_bundle(FOLDER)
    for name, way in WAYS.items():
        if way.missing():
            print(f"  {name:28} not installed (pip install {way.missing()})")
    inputs = [to_tensor(each, bundle, CPU.device) for each in golden_inputs(bundle)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        np.save(folder / INPUTS, torch.cat(inputs).numpy())
        with SPAWN.Pool(1) as pool:
            pool.apply(convert, (folder,))
        ours = [n for n, way in WAYS.items() if not way.missing() and way.precision in formats()]
        workers = {name: Worker(name, folder) for name in ours}
        for batch, turns in ((1, rounds), (8, max(rounds // 4, 1))):
            compare(workers, (batch, 3, side, side), turns)
        for process in multiprocessing.active_children():
            process.terminate()
            process.join()


if __name__ == "__main__":
    main()
