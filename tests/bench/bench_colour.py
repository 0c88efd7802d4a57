"""How quickly a film of 3000 × 3000 becomes colour and comes back: medians, measured in one run.

    python tests/bench/bench_colour.py

Colour alone is compared with OpenCV's own JET on 8 bits, which gives 256 colours and no way back.
Export and import are what a user waits for, reading and writing files included: of a phantom, which
is smooth like a film, and of noise, which is the hardest there is.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from ncov_desktop.core import colormap
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.lossless import export_rgb, import_rgb

SIDE, BITS, RUNS = 3000, 16, 7
Run = Callable[[], object]


def main() -> None:
    """Prints the figures."""
    began = time.perf_counter()
    colormap.table(BITS)
    built = time.perf_counter() - began
    rng = np.random.default_rng(0)
    phantom = chest_phantom(seed=1, rows=SIDE, cols=SIDE).radiographs[0].pixels
    films = {
        "phantom": phantom.astype(np.uint16) << 16 - (int(phantom.max()).bit_length()),
        "noise": rng.integers(0, 2**BITS, (SIDE, SIDE)).astype(np.uint16),
    }
    python = sys.version.split()[0]
    print(f"{os.cpu_count()} processors, Python {python}, {SIDE} × {SIDE}, {BITS} bits")
    print(f"{'table, once per program':32}{built * 1000:7.0f} ms")
    for name, film in films.items():
        colour(name, film)
    for name, film in films.items():
        files(name, film)


def colour(name: str, film: np.ndarray) -> None:
    """In memory, in turn."""
    eight = (film >> 8).astype(np.uint8)
    rgb = colormap.encode(film, BITS)
    assert np.array_equal(colormap.decode(rgb, BITS), film)
    jet, encode, decode = medians(
        lambda: cv2.applyColorMap(eight, cv2.COLORMAP_JET),
        lambda: colormap.encode(film, BITS),
        lambda: colormap.decode(rgb, BITS),
    )
    print(f"{name + ': cv2.applyColorMap, 8 bits':32}{jet * 1000:7.0f} ms   reference")
    print(f"{name + ': encode':32}{encode * 1000:7.0f} ms   {encode / jet:.1f} x")
    print(f"{name + ': decode':32}{decode * 1000:7.0f} ms   {decode / jet:.1f} x")


def files(name: str, film: np.ndarray) -> None:
    """From file to file."""
    with tempfile.TemporaryDirectory() as folder:
        source, png, npy = (Path(folder) / f"film.{end}" for end in ("tif", "png", "npy"))
        Image.fromarray(film).save(source)
        exporting, importing = medians(
            lambda: export_rgb(source, png), lambda: import_rgb(png, npy), runs=3
        )
        assert np.array_equal(np.load(npy), film)
        size = png.stat().st_size / 1e6
    print(f"{name + ': export, checked':32}{exporting:7.2f} s    {size:.1f} MB of PNG")
    print(f"{name + ': import':32}{importing:7.2f} s")


def medians(*runs_of: Run, runs: int = RUNS) -> list[float]:
    """Median seconds of each, run in turn, after a warm-up."""
    taken: list[list[float]] = [[] for _ in runs_of]
    for _ in range(runs + 1):
        for seconds, run in zip(taken, runs_of, strict=True):
            began = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - began)
    return [statistics.median(seconds[1:]) for seconds in taken]


if __name__ == "__main__":
    main()
