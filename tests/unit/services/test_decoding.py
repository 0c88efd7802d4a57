"""Films read behind the wall, with real processes and decoders that fail in every way."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.data import get_testdata_file

from ncov_desktop import __main__ as program
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Study
from ncov_desktop.core.study_message import study_answer, study_of
from ncov_desktop.core.wire import encode
from ncov_desktop.imaging.files import read_study
from ncov_desktop.services.decoding import PROCESSES, FilmReader
from ncov_desktop.services.worker_process import WorkerProcess

ROOT = Path(__file__).resolve().parents[3]
FAULTY = [sys.executable, str(Path(__file__).with_name("faulty_decoder.py"))]
WAIT_S = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc")


@pytest.fixture(scope="module", autouse=True)
def _way_to_the_package() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        yield


@pytest.fixture(scope="module")
def faulty() -> Iterator[FilmReader]:
    with FilmReader(command=FAULTY) as reader:
        yield reader


@pytest.fixture(scope="module")
def real() -> Iterator[FilmReader]:
    with FilmReader() as reader:
        yield reader


def save(path: Path, value: int = 7) -> Path:
    Image.fromarray(np.full((40, 48), value, np.uint16)).save(path, "PNG")
    return path


def kind_of(work: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as raised:
        work()
    return raised.value.kind


def outcome(work: Callable[[], Study]) -> Study | NcovError:
    try:
        return work()
    except NcovError as error:
        return error


def same(one: Study, other: Study) -> bool:
    """Every field, bit for bit; a study's message holds all of it in a fixed order."""
    return encode(study_answer(0, one)) == encode(study_answer(0, other))


def eventually(happened: Callable[[], bool]) -> bool:
    end = time.monotonic() + WAIT_S
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def running(pid: int) -> bool:
    """False for a zombie, which an orphan may stay where nobody reaps it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def children() -> set[int]:
    """Zombies too."""
    ours: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError):  # a thread may end meanwhile
            ours |= {int(pid) for pid in (task / "children").read_text().split()}
    return ours


def workers(reader: FilmReader) -> list[WorkerProcess]:
    return [*reader._idle, *reader._busy]


def test_every_sample_is_the_same_on_both_sides(real: FilmReader) -> None:
    names = ("CT_small.dcm", "RG1_UNCR.dcm")
    found = {
        Path(path).parent for name in names if (path := get_testdata_file(name, download=False))
    }
    paths = [path for folder in sorted(found) for path in sorted(folder.glob("*.dcm"))]

    def behind_the_wall(path: Path) -> Study | NcovError:
        # those too that `read` would not send there
        return outcome(lambda: real._decode(real._request(FilmSource(path), 0), study_of))

    read = 0
    with ThreadPoolExecutor(1) as pool:
        for path, there in zip(paths, pool.map(behind_the_wall, paths), strict=True):
            here = outcome(lambda path=path: read_study(path))
            if isinstance(here, NcovError):
                assert isinstance(there, NcovError), path.name
                assert (there.kind, there.facts) == (here.kind, here.facts), path.name
                continue
            read += 1
            assert isinstance(there, Study), path.name
            assert same(here, there), path.name
            assert not there.radiographs[0].pixels.flags.writeable
    assert read > 60


def test_frames_and_odd_names(real: FilmReader, tmp_path: Path) -> None:
    odd = save(tmp_path / "ö\udcff 'a' \n.png")
    assert real.read(odd).radiographs[0].provenance.source == str(odd)
    pages = tmp_path / "pages.tif"
    first, second = (Image.fromarray(np.full((40, 40), value, np.uint8)) for value in (1, 2))
    first.save(pages, save_all=True, append_images=[second])
    assert [int(real.read(pages, frame).radiographs[0].pixels[0, 0]) for frame in (0, 1)] == [1, 2]


def test_killed_while_decoding_costs_that_film_alone(tmp_path: Path) -> None:
    film, hanging = save(tmp_path / "film.png"), save(tmp_path / "hanging.png")
    others = children()
    with FilmReader(command=FAULTY) as reader, ThreadPoolExecutor(1) as pool:
        reader.read(film)
        lost = pool.submit(reader.read, hanging)
        busy = tmp_path / "hanging.pid"
        assert eventually(lambda: busy.exists() and busy.read_text() != "")
        os.kill(int(busy.read_text()), signal.SIGKILL)
        assert kind_of(lambda: lost.result(WAIT_S)) is ErrorKind.DECODER_LOST
        assert same(reader.read(film), read_study(film))
        assert eventually(lambda: len(children() - others) == PROCESSES)


def test_killed_while_idle_costs_nothing(tmp_path: Path) -> None:
    film = save(tmp_path / "film.png")
    with FilmReader(command=FAULTY) as reader:
        for _ in range(3):
            assert same(reader.read(film), read_study(film))
            for worker in workers(reader):
                os.kill(worker.pid, signal.SIGKILL)  # and no wait: it may not be noticed yet


@pytest.mark.parametrize(
    "kills", [3, pytest.param(50, marks=pytest.mark.heavy)], ids=lambda kills: f"{kills} kills"
)
def test_every_tenth_film_kills_its_process(tmp_path: Path, kills: int) -> None:
    films = [
        save(tmp_path / f"{i}{'deadly' if i % 10 == 5 else ''}.png", i) for i in range(10 * kills)
    ]
    others = children()
    with FilmReader(command=FAULTY) as reader:
        for film in films[:4]:
            reader.read(film)
        descriptors, threads = len(list(Path("/dev/fd").iterdir())), threading.active_count()
        lost, right = [], 0
        for value, film in enumerate(films):
            read = outcome(lambda film=film: reader.read(film))
            if isinstance(read, Study):
                right += bool((read.radiographs[0].pixels == value).all())
            else:
                lost.append((film, read.kind))
        deadly = [film for film in films if "deadly" in film.name]
        assert lost == [(film, ErrorKind.DECODER_LOST) for film in deadly]
        assert right == 9 * kills
        # Each dead process takes its threads and pipes along, and is reaped.
        assert eventually(lambda: len(children() - others) == PROCESSES)
        assert eventually(lambda: threading.active_count() <= threads)
        assert eventually(lambda: len(list(Path("/dev/fd").iterdir())) <= descriptors)
    assert children() == others


def test_hanging_decoder_is_stopped(tmp_path: Path) -> None:
    film, hanging = save(tmp_path / "film.png"), save(tmp_path / "hanging.png")
    with FilmReader(command=FAULTY, limit_s=1) as reader:
        reader.read(film)
        assert kind_of(lambda: reader.read(hanging)) in (
            ErrorKind.DECODER_STOPPED,
            ErrorKind.DECODER_LOST,  # where this machine is so busy that the alarm comes first
        )
        pid = int((tmp_path / "hanging.pid").read_text())
        assert eventually(lambda: pid not in children())
        assert same(reader.read(film), read_study(film))


def test_the_time_a_process_takes_to_begin_is_no_films_fault(tmp_path: Path) -> None:
    late = [sys.executable, "-c", "import time; time.sleep(1)"]
    others = children()
    with FilmReader(command=late, start_limit_s=0.1) as reader:
        film = save(tmp_path / "film.png")
        assert kind_of(lambda: reader.read(film)) is ErrorKind.DECODER_UNAVAILABLE
        assert eventually(lambda: len(children() - others) <= PROCESSES)


@pytest.mark.parametrize("fault", ["panic", "greedy", "leaking"])
def test_damage_stays_behind_the_wall(faulty: FilmReader, tmp_path: Path, fault: str) -> None:
    film, bad = save(tmp_path / "film.png"), save(tmp_path / f"{fault}.png")
    faulty.read(film)
    before = faulty._idle[-1]
    if fault == "panic":
        with pytest.raises(NcovError) as raised:
            faulty.read(bad)
        assert raised.value.kind is ErrorKind.DECODER_LOST
        assert raised.value.facts == {"type": "Panic"}
    elif fault == "greedy":
        assert kind_of(lambda: faulty.read(bad)) is ErrorKind.PICTURE_TOO_LARGE
    else:
        assert same(faulty.read(bad), read_study(bad))
    if fault != "greedy":
        assert before not in workers(faulty)  # it is not trusted with another film
    assert same(faulty.read(film), read_study(film))


def test_many_readers_share_the_processes(real: FilmReader, tmp_path: Path) -> None:
    films = [save(tmp_path / f"{value}.png", value) for value in range(40)]
    with ThreadPoolExecutor(8) as pool:
        studies = list(pool.map(real.read, films))
    assert [int(study.radiographs[0].pixels[0, 0]) for study in studies] == list(range(40))
    assert len(workers(real)) <= PROCESSES


def test_close_ends_what_is_busy_and_refuses_more(tmp_path: Path) -> None:
    hanging = save(tmp_path / "hanging.png")
    reader = FilmReader(command=FAULTY)
    with ThreadPoolExecutor(PROCESSES + 1) as pool:
        given_up = [pool.submit(reader.read, hanging) for _ in range(PROCESSES + 1)]
        assert eventually((tmp_path / "hanging.pid").exists)
        reader.close()
        reader.close()
        kinds = {kind_of(lambda future=future: future.result(WAIT_S)) for future in given_up}
    assert kinds <= {ErrorKind.DECODER_LOST, ErrorKind.DECODER_UNAVAILABLE}
    assert kind_of(lambda: reader.read(hanging)) is ErrorKind.DECODER_UNAVAILABLE
    assert workers(reader) == []


@pytest.mark.parametrize("busy", [False, True])
def test_death_of_the_window_ends_the_process(tmp_path: Path, busy: bool) -> None:
    film = save(tmp_path / ("hanging.png" if busy else "film.png"))
    code = (
        "import os, sys, threading, time; from pathlib import Path;"
        "from ncov_desktop.services.decoding import FilmReader;"
        "film = Path(sys.argv[1]); busy = film.with_suffix('.pid');"
        "reader = FilmReader(command=sys.argv[2:], limit_s=1); reader.start();"
        "pid = reader._idle[0].pid;"
        "threading.Thread(target=reader.read, args=(film,), daemon=True).start();"
        f"{'[time.sleep(0.01) for _ in iter(busy.exists, True)];' if busy else ''}"
        "print(pid, flush=True); os.kill(os.getpid(), 9)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(film), *FAULTY],
        capture_output=True,
        timeout=WAIT_S,
        check=False,
        cwd=ROOT,
    )
    pid = int(ran.stdout)
    assert eventually(lambda: not running(pid))


@pytest.mark.parametrize(
    "said", ["Hello, this is no message" * 9, "", "\\x08" + "\\0" * 7 + "\\2" + "\\0" * 7 + "{}"]
)
def test_program_that_speaks_otherwise_is_unavailable(tmp_path: Path, said: str) -> None:
    speaks = [sys.executable, "-c", f"import sys; sys.stdout.write('{said}')"]
    with FilmReader(command=speaks) as reader:
        film = save(tmp_path / "film.png")
        assert kind_of(lambda: reader.read(film)) is ErrorKind.DECODER_UNAVAILABLE


def test_own_worker_is_started_by_name_and_runs_nothing_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program._WORKERS["decode"] == "ncov_desktop.imaging.worker"
    reader = FilmReader()
    assert reader._command == [sys.executable, "-m", "ncov_desktop", "--worker", "decode"]
    film = save(tmp_path / "film.png")
    expected = read_study(film)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH")
    for name in ("numpy", "pydicom", "ncov_desktop"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w')", encoding="utf-8")
    with reader:
        assert same(reader.read(Path("film.png")), expected)
    assert not (tmp_path / "ran").exists()
    shutil.rmtree(tmp_path)
