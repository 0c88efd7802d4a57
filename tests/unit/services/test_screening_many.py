"""Ten thousand films of their own: none is lost, and memory stays as it is.

NCOV_SCREEN_FILMS in the environment asks for fewer; they take 0.4 MB of disk each.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

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
# What may come on top of the first third's peak: all processes together; in bytes.
MAY_GROW = 96 * 1024**2
EVERY = 20

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc"),
]


def make_films(folder: Path, count: int) -> None:
    """Films of full size, no two of them the same."""
    drawn = [chest_phantom(seed, ROWS, COLS).radiographs[0].pixels for seed in range(8)]
    eight = [np.array(np.asarray(pixels) >> 8, np.uint8) for pixels in drawn]
    folder.mkdir()
    for number in range(count):
        pixels = eight[number % len(eight)]
        pixels[0, :4] = np.frombuffer(number.to_bytes(4, "little"), np.uint8)
        Image.fromarray(pixels).save(folder / f"film{number:06}.png", compress_level=1)


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
    assert grown < MAY_GROW
