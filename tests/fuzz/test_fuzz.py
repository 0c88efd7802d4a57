"""However a film is damaged: it opens as a sound film or is refused in words, soon and cheaply.

`NCOV_FUZZ_COUNT=200000 pytest -m heavy tests/fuzz` runs many; `NCOV_FUZZ_SEED=<number>` repeats the
rotating half of a run, whose number every failure names.
"""

import hashlib
import io
import math
import os
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import LookupTable, Radiograph, Rescale, Study, Window
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.greyscale import brightness_table, offered_windows
from ncov_desktop.imaging.header_bytes import FileBytes
from ncov_desktop.imaging.headers import read_entry
from ncov_desktop.imaging.tags import read_tags
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.text import error_message

COUNT = 600
MANY = 200_000
PROGRESS = 5_000
FIXED_SEED = 20200311
LIMIT_S = 5.0
LIMIT_BYTES = 10**9
REGRESSIONS = Path(__file__).with_name("regressions")
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


class Outcomes:
    """What became of the mutants, from all threads."""

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.slowest = (0.0, "")
        self.failures: list[str] = []
        self.lost: list[str] = []
        self.worker_bytes = 0
        self._lock = threading.Lock()

    def add(self, name: str, kind: str, seconds: float, worker_bytes: int) -> None:
        """Notes one film that was read or refused as it should be."""
        with self._lock:
            self.kinds[kind] += 1
            if kind == ErrorKind.DECODER_LOST:
                self.lost.append(name)
            self.slowest = max(self.slowest, (seconds, name))
            self.worker_bytes = max(self.worker_bytes, worker_bytes)

    def fail(self, name: str, data: bytes, why: str) -> None:
        """Notes one that was not, and keeps its bytes for the next runs."""
        kept = REGRESSIONS / f"{hashlib.sha256(data).hexdigest()[:16]}.film"
        with self._lock:
            self.failures.append(f"{name} -> {kept.name}: {why}")
            REGRESSIONS.mkdir(exist_ok=True)
            kept.write_bytes(data)

    def __str__(self) -> str:
        slow = f"slowest {self.slowest[0]:.2f} s ({self.slowest[1]})"
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.kinds.most_common())
        count = sum(self.kinds.values())
        return f"{count} films; {slow}; worker {self.worker_bytes >> 20} MB; {kinds}" + (
            f"; lost {self.lost}" if self.lost else ""
        )


def check_film(film: Radiograph) -> None:
    """Raises where a film breaks a promise of `Radiograph` or cannot be shown."""
    pixels = film.pixels
    assert pixels.dtype == np.uint16
    assert pixels.ndim == 2
    assert pixels.size
    assert not pixels.flags.writeable
    assert 8 <= film.bits <= 16
    assert int(pixels.max()) < 2**film.bits
    assert 0 <= film.frame < film.frames
    assert math.isfinite(film.pixel_aspect)
    assert film.pixel_aspect > 0
    if film.spacing_mm is not None:
        assert all(math.isfinite(side) and side > 0 for side in film.spacing_mm)
    if isinstance(film.modality_transform, Rescale):
        assert math.isfinite(film.modality_transform.slope)
        assert math.isfinite(film.modality_transform.intercept)
        assert film.modality_transform.slope != 0
    offered = offered_windows(film)
    assert offered
    for _, voi in offered:
        assert isinstance(voi, Window | LookupTable)
        if isinstance(voi, Window):
            assert math.isfinite(voi.center)
            assert math.isfinite(voi.width)
            assert voi.width > 0
        with np.errstate(all="raise", under="ignore"):
            table = brightness_table(film, voi)
        assert table.dtype == np.uint16
        assert table.shape == (2**film.bits,)
    for plane in film.overlays:
        assert plane.bitmap.dtype == np.bool_
        assert not plane.bitmap.flags.writeable


def check_study(study: Study) -> None:
    """Raises where the study is no sound one."""
    assert len(study.radiographs) == 1
    age = study.patient.age_years
    assert age is None or math.isfinite(age)
    for film in study.radiographs:
        check_film(film)


def check_words(error: NcovError) -> None:
    """Raises where a refusal says nothing to the reader, or says it was the program's fault."""
    message = error_message(error)
    assert message.what.strip()
    assert "{" not in str(message)
    assert error.kind is not ErrorKind.DECODER_UNAVAILABLE
    # a decoder may break its process; an exception that nobody foresaw is a mistake of the program
    assert error.facts.get("type", "PanicException") == "PanicException"


def check_neighbours(path: Path, data: bytes) -> None:
    """Raises where the list of films or the list of tags takes the same bytes otherwise."""
    source = FilmSource(path)
    for read in (
        lambda: read_entry(source, FileBytes(io.BytesIO(data), len(data))),
        lambda: read_tags(data),
    ):
        try:
            read()
        except NcovError as error:
            check_words(error)


def try_one(
    reader: FilmReader, path: Path, name: str, data: bytes, frame: int, outcomes: Outcomes
) -> None:
    """Reads one file as the window does and notes what became of it."""
    path.write_bytes(data)
    try:
        seconds, kind = _read(reader, path, frame)
        if seconds > LIMIT_S:  # a busy machine is no fault of the film
            seconds, kind = min((seconds, kind), _read(reader, path, frame))
        assert seconds <= LIMIT_S, f"{seconds:.1f} s"
        check_neighbours(path, data)
    except Exception as error:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        line = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else ""
        outcomes.fail(name, data, f"{type(error).__name__} at {line}: {str(error)[:200]}")
        return
    outcomes.add(name, kind, seconds, _workers_peak(reader))


def _read(reader: FilmReader, path: Path, frame: int) -> tuple[float, str]:
    start = time.perf_counter()
    try:
        study = reader.read(path, frame)
    except NcovError as error:
        seconds = time.perf_counter() - start
        check_words(error)
        return seconds, error.kind.value
    seconds = time.perf_counter() - start
    check_study(study)
    return seconds, "film"


def _workers_peak(reader: FilmReader) -> int:
    """The most memory that one of the processes at rest has held, 0 where the system does not tell."""
    return max((_peak(worker.pid) for worker in list(reader._idle)), default=0)


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    found = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    return int(found[0]) * 1024 if found else 0


def _forget_peak() -> int:
    """Lets the peak begin anew, as other tests may have held much; the bytes held now."""
    if sys.platform != "linux":
        return 0
    Path("/proc/self/clear_refs").write_text("5")
    return _peak(os.getpid())


def rotating_seed() -> int:
    """A number of its own for each run, or the one to be repeated."""
    given = os.environ.get("NCOV_FUZZ_SEED")
    return int(given) if given else int.from_bytes(os.urandom(4), "big")


def fuzz(
    mutation: ModuleType, films: dict[str, bytes], folder: Path, count: int, seed: int
) -> Outcomes:
    """Half of the mutants from the fixed seed, half from `seed`, through one reader."""
    outcomes = Outcomes()

    def work(reader: FilmReader, lane: int, seed: int) -> None:
        for number in range(lane, count // 2, 2):
            made = mutation.mutant(films, seed, number)
            path = folder / f"{lane}.film"
            try_one(reader, path, made.name, made.data, made.frame, outcomes)
            if number and number % PROGRESS == 0:
                print(f"NCOV_FUZZ_SEED={seed}, {number} of {count // 2}: {outcomes}", flush=True)

    before = _forget_peak()
    with FilmReader() as reader, ThreadPoolExecutor(2) as pool:
        reader.start()
        for half in (FIXED_SEED, seed):
            for lane in [pool.submit(work, reader, lane, half) for lane in (0, 1)]:
                lane.result()
    own = _peak(os.getpid()) - before
    print(f"NCOV_FUZZ_SEED={seed}; {outcomes}; this process {own >> 20} MB")
    assert own < LIMIT_BYTES
    assert outcomes.worker_bytes < LIMIT_BYTES
    return outcomes


def check(outcomes: Outcomes, count: int, seed: int) -> None:
    """Raises where any mutant did harm, with the number that repeats them all."""
    assert not outcomes.failures, f"NCOV_FUZZ_SEED={seed}:\n" + "\n".join(outcomes.failures[:40])
    assert sum(outcomes.kinds.values()) == count
    # were all refused at the door, nothing behind it would be tested
    assert outcomes.kinds["film"] > count / 20
    assert len(outcomes.kinds) > 8


def test_damaged_films(mutation: ModuleType, whole_films: dict[str, bytes], tmp_path: Path) -> None:
    seed = rotating_seed()
    check(fuzz(mutation, whole_films, tmp_path, COUNT, seed), COUNT, seed)


@pytest.mark.heavy
def test_many_damaged_films(
    mutation: ModuleType, whole_films: dict[str, bytes], tmp_path: Path
) -> None:
    count, seed = int(os.environ.get("NCOV_FUZZ_COUNT", MANY)), rotating_seed()
    check(fuzz(mutation, whole_films, tmp_path, count, seed), count, seed)


def test_same_numbers_same_mutants(mutation: ModuleType, whole_films: dict[str, bytes]) -> None:
    for number in range(100):
        made = mutation.mutant(whole_films, 7, number)
        assert made == mutation.mutant(whole_films, 7, number)
    changed = [mutation.mutant(whole_films, 7, number) for number in range(300)]
    assert sum(made.data not in whole_films.values() for made in changed) > 270


def test_what_once_did_harm(tmp_path: Path) -> None:
    outcomes = Outcomes()
    with FilmReader() as reader:
        for path in sorted(REGRESSIONS.glob("*.film")):
            for frame in (0, 1):
                film, data = tmp_path / "film", path.read_bytes()
                try_one(reader, film, f"{path.name} {frame}", data, frame, outcomes)
    assert not outcomes.failures, "\n".join(outcomes.failures)
    assert outcomes.worker_bytes < LIMIT_BYTES


def test_colours_that_state_a_sign_lose_no_process() -> None:
    path = REGRESSIONS / "signed-colour.film"
    try:
        check_study(read_study(path))
    except NcovError as error:
        check_words(error)
