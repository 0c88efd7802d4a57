"""Ten thousand films of their own: none is lost, and memory stays as it is.

NCOV_SCREEN_FILMS in the environment asks for fewer; they take 0.4 MB of disk each.
"""

import os
import shutil
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.bundle import read_bundle
from ncov_desktop.core.screening import FilmStored, ScreeningFinished, Status
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import count, records
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.screening import Means, screen

ROOT = Path(__file__).resolve().parents[3]
TINY = ROOT / "tests/unit/learning/tiny_worker.py"
FILMS = int(os.environ.get("NCOV_SCREEN_FILMS", "10000"))
ROWS, COLS = 1500, 1200
OWN = 4  # rows
# What may come on top of the first third's peak: all processes together; in bytes.
MAY_GROW = 96 * 1024**2
EVERY = 20

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc"),
]


def make_films(folder: Path, count: int) -> None:
    """Films of full size, no two of them the same: each of eight phantoms with first rows of its own.

    What follows the first rows is compressed once, so that ten thousand films take seconds.
    """
    drawn = [chest_phantom(seed, ROWS, COLS).radiographs[0].pixels for seed in range(8)]
    rests = [_rows(np.array(np.asarray(pixels) >> 8, np.uint8)[OWN:]) for pixels in drawn]
    squeezed = [_deflated(rest, zlib.Z_FINISH) for rest in rests]
    random = np.random.default_rng(0)
    folder.mkdir()
    for number in range(count):
        own = random.integers(0, 256, (OWN, COLS), np.uint8)
        own[0, :4] = np.frombuffer(number.to_bytes(4, "little"), np.uint8)
        first, which = _rows(own), number % len(rests)
        checked = zlib.adler32(rests[which], zlib.adler32(first)).to_bytes(4, "big")
        begun = b"\x78\x01" + _deflated(first, zlib.Z_FULL_FLUSH)
        head = struct.pack(">IIBBBBB", COLS, ROWS, 8, 0, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", begun + squeezed[which] + checked), (b"IEND", b""))
        content = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)
        (folder / f"film{number:06}.png").write_bytes(content)


def _rows(pixels: np.ndarray) -> bytes:
    """Rows of a PNG without a filter: each behind a zero."""
    return np.pad(pixels, ((0, 0), (1, 0))).tobytes()


def _deflated(rows: bytes, ending: int) -> bytes:
    squeeze = zlib.compressobj(1, zlib.DEFLATED, -15)
    return squeeze.compress(rows) + squeeze.flush(ending)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checked


def family() -> Iterator[int]:
    """This process and all that it started."""
    waiting = [os.getpid()]
    while waiting:
        pid = waiting.pop()
        yield pid
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            waiting += map(int, task.read_text().split())


def memory() -> int:
    """Bytes of their own that the family holds."""
    pages = 0
    for pid in family():
        try:
            _, resident, shared = map(int, Path(f"/proc/{pid}/statm").read_text().split()[:3])
        except OSError:
            continue  # it has just ended
        pages += resident - shared
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_nothing_is_lost_and_memory_is_flat(
    tmp_path: Path, bundle_folder: Path, empty_worklist: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NCOV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    make_films(tmp_path / "films", FILMS)
    database, _ = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    engine = RemoteEngine(bundle_folder, "cpu", command=[sys.executable, str(TINY), "serve"])
    held: list[int] = []
    finished = None
    with closing(database), closing(engine), FilmReader() as reader:
        means = Means(database, engine, read_bundle(bundle_folder), reader)
        stored = 0
        for event in screen(tmp_path / "films", means):
            finished = event
            if isinstance(event, FilmStored):
                assert event.computed
                stored += 1
                if stored % EVERY == 0:
                    held.append(memory())
        assert isinstance(finished, ScreeningFinished)
        assert stored == FILMS
        assert count(database).of(Status.JUDGED) == count(database).total == FILMS
        found = list(records(database, finished.film_ids))
    names = {each.outcome.file.source.file_name for each in found}
    assert names == {f"film{number:06}.png" for number in range(FILMS)}
    assert len({each.outcome.file.sha256 for each in found}) == FILMS
    third = len(held) // 3
    grown = max(held[-third:]) - max(held[:third])
    print(f"{FILMS} films: {max(held[:third]) / 1e6:.0f} MB at first, {grown / 1e6:+.0f} MB later")
    tenth = max(len(held) // 10, 1)
    peaks = [max(held[at : at + tenth]) / 1e6 for at in range(0, len(held), tenth)]
    print("MB by tenths of the run:", *(f"{peak:.0f}" for peak in peaks))
    assert grown < MAY_GROW
