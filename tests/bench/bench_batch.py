"""How much of a batch's time is the network: films decoded, prepared and judged at once.

    python tests/bench/bench_batch.py [ROUNDS] [FILMS]

Each set of films is measured three ways in turn: the network alone (the same inputs, already
prepared, in the same batches), decoding alone (its CPU-seconds, those of the decode processes
included), and the batch as the program runs it, without writing results. The bound of a round is the
larger of the network alone and of (the network's and the decoders' CPU-seconds) / cores; the ratio is
the batch's time to it, the aim at most 1.1. On a machine that others use too the bound is out of reach;
`as busy as it was` takes instead of the cores those that the network alone got. `in turn` is what the
same work takes without overlap. CPU-seconds are read from /proc, so this runs on Linux.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.judging import BATCH, judge_films
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.reading import open_film

BUNDLE = shipped_models() / "ncovnet-densenet161-cxr-v1"
REAL = Path(__file__).resolve().parents[3] / "shared/data/cxr/images"
AIM = 1.1
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, and CPU-seconds of this process and of all it started."""

    wall_s: float
    cpu_s: float


Parts = tuple[RemoteEngine, Bundle, FilmReader]
Batch = Callable[[Sequence[Path], Parts], None]


def main() -> int:
    """Prints one line for each set of films; returns 1 where a median misses the aim."""
    return run(_batch)


def run(batch: Batch, prepared: Callable[[Sequence[Path]], None] = lambda _: None) -> int:
    """Measures `batch`, which is to judge all of the films, against the bound.

    prepared: called with each set of films before it is measured.
    Returns: 1 where a median misses the aim.
    """
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 24
    bundle, missed = read_bundle(BUNDLE), False
    engine = RemoteEngine(BUNDLE, "cpu")
    info = engine.info()
    print(f"{_cores()} cores, {info.precision}, {count} films a batch run, {rounds} rounds")
    with tempfile.TemporaryDirectory() as folder, FilmReader() as reader:
        for name, paths in films(Path(folder), count):
            prepared(paths)
            parts = (engine, bundle, reader)
            missed |= _bench(name, paths, parts, rounds, batch) > AIM
    engine.close()
    return int(missed)


def films(folder: Path, count: int) -> Iterator[tuple[str, list[Path]]]:
    """(what they are, paths) of each set."""
    drawn = [chest_phantom(seed, 1500, 1200).radiographs[0].pixels for seed in range(4)]
    some = [np.ascontiguousarray(pixels) for pixels in drawn]
    png, squeezed = [], []
    for seed, pixels in enumerate(some):
        png.append(folder / f"{seed}.png")
        Image.fromarray(pixels).save(png[-1])
        squeezed.append(folder / f"{seed}.dcm")
        film = _dicom(pixels >> 4)
        film.compress(uid.JPEG2000Lossless, generate_instance_uid=False)
        film.save_as(squeezed[-1], enforce_file_format=True)
    yield "phantoms, PNG, 16 bits, 1500 x 1200", _repeated(png, count)
    yield "phantoms, JPEG 2000, 12 bits, 1500 x 1200", _repeated(squeezed, count)
    real = sorted(REAL.glob("*.[pj][np]g")) if REAL.is_dir() else []
    if real:
        yield "real films", _repeated(real[:count], count)


def _dicom(pixels: np.ndarray) -> Dataset:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    made.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    made.SOPInstanceUID, made.Modality, made.ViewPosition = "1.2.3", "DX", "PA"
    made.set_pixel_data(pixels, "MONOCHROME2", 12)
    return made


def _repeated(paths: Sequence[Path], count: int) -> list[Path]:
    return [paths[place % len(paths)] for place in range(count)]


def _bench(name: str, paths: Sequence[Path], parts: Parts, rounds: int, work: Batch) -> float:
    engine, bundle, reader = parts
    inputs = [prepare(open_film(FilmSource(path), reader).film, bundle) for path in paths]
    assert engine._worker is not None
    ratios, shared, in_turn, rows = [], [], [], []
    for _ in range(rounds):
        network = _measured(lambda: _network(engine, inputs), [engine._worker.pid])
        decoding = _measured(lambda: _decoding(paths, reader), _pids(reader))
        batch = _measured(lambda: work(paths, parts), [engine._worker.pid, *_pids(reader)])
        cpu_s = network.cpu_s + decoding.cpu_s
        bound = max(network.wall_s, cpu_s / _cores())
        ratios.append(batch.wall_s / bound)
        shared.append(batch.wall_s / max(network.wall_s, cpu_s * network.wall_s / network.cpu_s))
        in_turn.append((network.wall_s + decoding.wall_s) / bound)
        rows.append((network.wall_s, network.cpu_s, decoding.cpu_s, batch.wall_s, batch.cpu_s))
    ratio = statistics.median(ratios)
    wall, cpu, decode, took, took_cpu = map(statistics.median, zip(*rows, strict=True))
    shares = (cpu + decode) / _cores()
    more = took_cpu - cpu - decode
    print(
        f"{name}\n  network alone {wall:.2f} s ({cpu:.2f} CPU-s), decoding {decode:.2f} CPU-s\n"
        f"  bound {max(wall, shares):.2f} s: the larger of {wall:.2f} s and {shares:.2f} s "
        f"({cpu + decode:.2f} CPU-s / {_cores()})\n"
        f"  batch {took:.2f} s ({took_cpu:.2f} CPU-s, {more:.2f} of them neither network nor "
        f"decoding)\n  ratio {ratio:.2f} (best {min(ratios):.2f}), "
        f"aim {AIM}; as busy as it was {statistics.median(shared):.2f}; "
        f"in turn {statistics.median(in_turn):.2f}",
        flush=True,
    )
    return ratio


def _network(engine: RemoteEngine, inputs: Sequence[ModelInput]) -> None:
    for first in range(0, len(inputs), BATCH):
        engine.judge_many(inputs[first : first + BATCH])


def _decoding(paths: Sequence[Path], reader: FilmReader) -> None:
    for path in paths:
        reader.read(path)


def _batch(paths: Sequence[Path], parts: Parts) -> None:
    engine, bundle, reader = parts
    read = list(judge_films(map(FilmSource, paths), engine, bundle, reader))
    failed = [each.path.name for each in read if each.judgement is None]
    assert not failed, f"not judged: {failed}"


def _measured(work: Callable[[], None], pids: Sequence[int]) -> Cost:
    cpu, wall = _cpu_s(pids), time.perf_counter()
    work()
    return Cost(time.perf_counter() - wall, _cpu_s(pids) - cpu)


def _pids(reader: FilmReader) -> list[int]:
    """This process too: films that need no decoder are read in it."""
    return [os.getpid(), *(worker.pid for worker in (*reader._idle, *reader._busy))]


def _cpu_s(pids: Sequence[int]) -> float:
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def _cores() -> int:
    return len(os.sched_getaffinity(0))


if __name__ == "__main__":
    sys.exit(main())
