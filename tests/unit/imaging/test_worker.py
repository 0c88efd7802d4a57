"""The decode process: its loop without a process, and its limits with one."""

import io
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import uid

from ncov_desktop import text
from ncov_desktop.core import messages
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.streams import begun_notice, is_begun_notice
from ncov_desktop.core.study import Study
from ncov_desktop.core.study_message import (
    FilmRequest,
    film_request,
    is_last_answer,
    study_answer,
    study_of,
)
from ncov_desktop.core.wire import Message, encode, frame, read_message
from ncov_desktop.imaging import worker
from ncov_desktop.imaging.files import read_native, read_study
from ncov_desktop.services.decoding import FilmReader

ROOT = Path(__file__).resolve().parents[3]
MB = 1 << 20
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc and its limits")


def save(path: Path) -> Path:
    Image.fromarray(np.full((40, 48), 7, np.uint16)).save(path, "PNG")
    return path


def request(number: int, path: Path) -> Message:
    return film_request(FilmRequest(number, path, 0, 60.0))


def served(*requests: Message) -> tuple[int, list[Message]]:
    """(exit code, messages) of one run."""
    sent, got = io.BytesIO(b"".join(frame(each) for each in requests)), io.BytesIO()
    code = worker.serve(sent, got)
    got.seek(0)
    return code, list(iter(lambda: read_message(got), None))


def kind_of(work: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as raised:
        work()
    return raised.value.kind


def same(one: Study, other: Study) -> bool:
    return encode(study_answer(0, one)) == encode(study_answer(0, other))


def memory_mb(pid: int, what: str) -> float:
    """0 where the process is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return int(status.split(f"{what}:")[1].split()[0]) / 1024 if f"{what}:" in status else 0


def test_each_request_is_taken_up_and_answered(tmp_path: Path) -> None:
    film, gone = save(tmp_path / "film.png"), tmp_path / "gone.png"
    code, told = served(request(1, film), request(2, gone), request(3, film))
    assert code == 0
    assert [(messages.number_of(each), is_begun_notice(each)) for each in told] == [
        (number, notice) for number in (1, 2, 3) for notice in (True, False)
    ]
    answers = told[1::2]
    assert same(study_of(answers[0]), read_study(film))
    assert kind_of(lambda: study_of(answers[1])) is ErrorKind.FILE_MISSING
    assert not any(is_last_answer(answer) for answer in answers)
    if hasattr(signal, "getitimer"):
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


class Panic(BaseException):
    """What a decoder in another language may raise."""


@pytest.mark.parametrize(
    ("error", "kind", "facts", "last"),
    [
        (Panic("JANE DOE"), ErrorKind.DECODER_LOST, {"type": "Panic"}, True),
        (RecursionError("JANE"), ErrorKind.DECODER_LOST, {"type": "RecursionError"}, True),
        (MemoryError(), ErrorKind.PICTURE_TOO_LARGE, {}, False),
        (NcovError(ErrorKind.DICOM_DAMAGED, n=1), ErrorKind.DICOM_DAMAGED, {"n": 1}, False),
    ],
)
def test_whatever_a_decoder_raises_is_an_answer_without_its_words(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: BaseException,
    kind: ErrorKind,
    facts: dict[str, object],
    last: bool,
) -> None:
    def fail(_path: Path, _frame: int) -> Study:
        raise error

    monkeypatch.setattr(worker, "read_source", fail)
    _, (_, answer) = served(request(1, tmp_path))
    with pytest.raises(NcovError) as raised:
        study_of(answer)
    assert (raised.value.kind, raised.value.facts) == (kind, facts)
    assert is_last_answer(answer) == last
    assert b"JANE" not in encode(answer)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (MemoryError(), ErrorKind.FILE_TOO_LARGE),
        (NcovError(ErrorKind.PICTURE_TOO_LARGE), ErrorKind.FILE_TOO_LARGE),
        (NcovError(ErrorKind.PICTURE_TOO_LARGE, rows=9**9, cols=1), ErrorKind.PICTURE_TOO_LARGE),
    ],
)
def test_where_the_file_alone_fills_the_memory_that_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, kind: ErrorKind
) -> None:
    def fail(_path: Path, _frame: int) -> Study:
        raise error

    film = tmp_path / "film"
    with film.open("wb") as stream:
        stream.truncate(1_800_000_000)
    monkeypatch.setattr(worker, "read_source", fail)
    _, (_, answer) = served(request(1, film))
    with pytest.raises(NcovError) as raised:
        study_of(answer)
    assert raised.value.kind is kind
    if kind is ErrorKind.FILE_TOO_LARGE:
        said = str(text.error_message(raised.value))
        assert "1.8 GB" in said
        assert "frames" in said


def test_a_film_that_cannot_be_handed_over_is_too_large(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(message: Message) -> bytes:
        if message.arrays:
            raise Panic("no memory")
        return frame(message)

    monkeypatch.setattr(worker, "frame", fail)
    _, (_, answer) = served(request(1, save(tmp_path / "film.png")))
    assert kind_of(lambda: study_of(answer)) is ErrorKind.PICTURE_TOO_LARGE


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"id": 1, "kind": "info"},
        {"id": 1, "path": "a", "frame": 0, "limit_s": 0},
        {"id": 1, "path": "a", "frame": 0, "limit_s": "long"},
        {"id": "1", "path": "a", "frame": 0, "limit_s": 1},
    ],
)
def test_request_of_another_form_ends_the_process(header: dict[str, object]) -> None:
    assert served(Message(header)) == (2, [])


def test_window_that_is_gone_ends_the_loop(tmp_path: Path) -> None:
    class Gone(io.RawIOBase):
        def write(self, data: object, /) -> int:
            raise BrokenPipeError

    assert worker.serve(io.BytesIO(frame(request(1, tmp_path))), Gone()) == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(("garbage", "code"), [(b"", 0), (b"\xff" * 500, 2), (b"GET / HTTP", 2)])
def test_only_messages_are_spoken(garbage: bytes, code: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "ncov_desktop", "--worker", "decode"],
        input=garbage,
        capture_output=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (code, b"", b"")


@linux
def test_limits_are_taken_on() -> None:
    code = (
        "import resource; from ncov_desktop.imaging import worker;"
        "idle = worker.limit_resources();"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0);"
        "assert resource.getrlimit(resource.RLIMIT_AS) == (idle + worker.MEMORY_BYTES,) * 2;"
        "bytes(worker.MEMORY_BYTES * 3 // 4)\n"
        "try: bytes(worker.MEMORY_BYTES * 5 // 4)\n"
        "except MemoryError: print('refused')"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout == "refused\n"


def bomb(form: str, side: int, declared: int, make_dicom: Callable[..., bytes]) -> bytes:
    """A tiny codestream that claims `side` squared in a file that declares `declared` squared."""
    buffer, deep = io.BytesIO(), form == "JPEG2000"
    pixels = np.zeros((64, 64), np.uint16 if deep else np.uint8)
    Image.fromarray(pixels).save(buffer, form, **({"no_jp2": True} if deep else {}))
    code = bytearray(buffer.getvalue())
    if deep:  # the sizes of picture and tile in SIZ
        at = code.index(b"\xff\x4f\xff\x51")
        code[at + 8 : at + 16] = code[at + 24 : at + 32] = struct.pack(">II", side, side)
    else:  # the size in SOF0
        at = code.index(b"\xff\xc0")
        code[at + 5 : at + 9] = struct.pack(">HH", side, side)
    return make_dicom(
        pixels,
        bits=8 * pixels.itemsize,
        syntax=uid.JPEG2000Lossless if deep else uid.JPEGBaseline8Bit,
        codestreams=[bytes(code)],
        Rows=declared,
        Columns=declared,
    )


@linux
@pytest.mark.parametrize("form", ["JPEG", "JPEG2000"])
@pytest.mark.parametrize(("side", "declared"), [(14_142, 14_142), (65_500, 64)])
def test_memory_bombs(
    tmp_path: Path, make_dicom: Callable[..., bytes], form: str, side: int, declared: int
) -> None:
    bad, film = tmp_path / "bomb.dcm", save(tmp_path / "film.png")
    bad.write_bytes(bomb(form, side, declared, make_dicom))
    with FilmReader() as reader, ThreadPoolExecutor(1) as pool:
        reader.read(film)
        pid, own = reader._idle[-1].pid, os.getpid()
        idle, before = memory_mb(pid, "VmSize"), memory_mb(own, "VmHWM")
        answer: Future[Study] = pool.submit(reader.read, bad)
        peak = idle
        while not answer.done():
            peak = max(peak, memory_mb(pid, "VmPeak"))
            time.sleep(0.002)
        assert kind_of(answer.result) in (
            ErrorKind.PICTURE_DAMAGED,
            ErrorKind.PICTURE_TOO_LARGE,
            ErrorKind.PICTURE_CUT_SHORT,
            ErrorKind.DECODER_LOST,
        )
        assert peak - idle <= worker.MEMORY_BYTES / MB
        assert memory_mb(own, "VmHWM") - before < 32
        assert same(reader.read(film), read_study(film))


def test_uncompressed_films_need_no_process(
    tmp_path: Path, make_dicom: Callable[..., bytes]
) -> None:
    film = tmp_path / "film.dcm"
    film.write_bytes(make_dicom())
    with FilmReader(command=["/no/such/program"]) as reader:
        reader.start()
        assert same(reader.read(film), read_study(film))
        assert kind_of(lambda: reader.read(tmp_path / "gone")) is ErrorKind.FILE_MISSING
        film.write_bytes(make_dicom(syntax=uid.DeflatedExplicitVRLittleEndian))
        assert kind_of(lambda: reader.read(film)) is ErrorKind.DECODER_UNAVAILABLE
        film.write_bytes(make_dicom(syntax=uid.RLELossless, compress=True))
        assert kind_of(lambda: reader.read(film)) is ErrorKind.DECODER_UNAVAILABLE


def test_only_short_headers_are_read_without_a_process(
    tmp_path: Path, make_dicom: Callable[..., bytes]
) -> None:
    plain = make_dicom()
    at, film = plain.index(b"\x08\x00\x16\x00UI"), tmp_path / "film.dcm"
    sequence = struct.pack("<HH2sH", 0x0008, 0x1140, b"SQ", 0)
    nested = (sequence + b"\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff") * 300
    ends = (b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0") * 300
    items = b"\xfe\xff\x00\xe0\0\0\0\0" * 100_000
    long = sequence + struct.pack("<I", len(items)) + items
    film.write_bytes(plain)
    assert read_native(film) is not None
    film.write_bytes(plain[:at] + long + plain[at:])
    assert read_native(film) is None
    # where the parser copes with the nesting, it is read; where not, the process says what is wrong
    film.write_bytes(plain[:at] + nested + ends + plain[at:])
    there = read_native(film)
    assert there is None or there.modality == "DX"


def test_a_notice_is_no_answer() -> None:
    assert is_begun_notice(begun_notice(3))
    assert not is_begun_notice(messages.error_answer(3, NcovError(ErrorKind.FILE_EMPTY)))
