"""`ncov-desktop weights`, as a user runs it."""

import hashlib
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ncov_desktop.__main__ import main
from ncov_desktop.learning.architectures import ARCHITECTURES

NAME = "resnet18"
CONTENT = b"weights" * 500_000
DIGITS = hashlib.sha256(CONTENT).hexdigest()[:8]
FILE = f"resnet18-{DIGITS}.pth"
# No test may reach a server elsewhere.
NOWHERE = f"http://127.0.0.1:1/{FILE}"


@dataclass
class Ran:
    returncode: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Runs `ncov-desktop weights` in this process; the table promises CONTENT from nowhere."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "of the user"))
    monkeypatch.setenv("no_proxy", "*")
    serve_from(NOWHERE, monkeypatch)

    def run(*arguments: object) -> Ran:
        try:
            code = main(["weights", *map(str, arguments)])
        except SystemExit as end:
            code = int(end.code or 0)
        ran = Ran(code, *capsys.readouterr())
        assert "Traceback" not in ran.out + ran.err
        return ran

    return run


def serve_from(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ARCHITECTURES, NAME, replace(ARCHITECTURES[NAME], weights_url=address))


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    """A server on this computer; where `halt` is set it stops in the middle and waits."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(server.content)))
            self.end_headers()
            half = len(server.content) // 2
            self.wfile.write(server.content[:half])
            self.wfile.flush()
            server.go_on.wait(60)
            self.wfile.write(server.content[half:])

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    server.content, server.go_on = CONTENT, threading.Event()
    server.go_on.set()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.go_on.set()
    server.shutdown()
    thread.join()
    server.server_close()


def address(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}/{FILE}"


def test_all_networks_are_listed_with_their_state(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "of the user" / "weights"
    folder.mkdir(parents=True)
    (folder / FILE).write_bytes(CONTENT)
    for ran in (command(), command("list")):
        assert ran.returncode == 0
        lines = [line.split() for line in ran.out.splitlines()[1:]]
        assert [line[0] for line in lines] == [
            n for n, row in ARCHITECTURES.items() if row.weights_url
        ]
        assert len(lines) == 11
        assert [line[0] for line in lines if line[1] == "there"] == [NAME]
        assert ["vgg16", "absent", "vgg16-397923af.pth"] in lines


def test_what_is_missing_is_named_with_its_place_and_where_to_get_it(
    command: Command, tmp_path: Path
) -> None:
    ran = command(NAME)
    assert ran.returncode == 1
    assert FILE in ran.err
    assert str(tmp_path / "of the user" / "weights") in ran.err
    assert NOWHERE in ran.err
    assert "--from FILE" in ran.out
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "of the user").stat().st_mode) == 0o700


def test_a_file_the_user_has_is_checked_and_copied(command: Command, tmp_path: Path) -> None:
    folder, mine = tmp_path / "my weights", tmp_path / "brought on a stick (1).pth"
    mine.write_bytes(CONTENT)
    ran = command(NAME, "--from", mine, "--folder", folder)
    assert ran.returncode == 0, ran.err
    assert (folder / FILE).read_bytes() == CONTENT
    assert [each.name for each in folder.iterdir()] == [FILE]
    assert mine.read_bytes() == CONTENT
    ran = command(NAME, "--folder", folder)
    assert ran.returncode == 0
    assert str(folder / FILE) in ran.out


def test_a_new_file_replaces_what_was_made_of_an_earlier_one(
    command: Command, tmp_path: Path
) -> None:
    made = (tmp_path / FILE).with_suffix(".safetensors")
    made.write_bytes(b"damaged")
    mine = tmp_path / "mine.pth"
    mine.write_bytes(CONTENT)
    assert command(NAME, "--from", mine, "--folder", tmp_path).returncode == 0
    assert not made.exists()


def test_a_wrong_file_is_refused_and_nothing_is_kept(command: Command, tmp_path: Path) -> None:
    folder, other = tmp_path / "weights", tmp_path / FILE
    other.write_bytes(CONTENT[:-1])
    ran = command(NAME, "--from", other, "--folder", folder)
    assert ran.returncode == 1
    assert DIGITS in ran.err
    assert hashlib.sha256(CONTENT[:-1]).hexdigest()[:8] in ran.err
    assert list(folder.iterdir()) == []
    assert command(NAME, "--folder", folder).returncode == 1


@pytest.mark.parametrize(
    ("given", "words"),
    [("gone.pth", "no such file"), (".", "folder"), ("a\x1b[31m", "no such file")],
)
def test_what_cannot_be_read_is_said(command: Command, given: str, words: str) -> None:
    ran = command(NAME, "--from", given)
    assert ran.returncode == 1
    assert words in ran.err
    assert "\x1b" not in ran.out + ran.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_not_waited_for(command: Command, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert command(NAME, "--from", tmp_path / "pipe").returncode == 1


def test_a_damaged_file_in_the_folder_is_said_and_replaced(
    command: Command, tmp_path: Path, server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(CONTENT[:99])
    ran = command(NAME, "--folder", tmp_path)
    assert ran.returncode == 1
    assert "does not hold the weights" in ran.err
    serve_from(address(server), monkeypatch)
    assert command(NAME, "--download", "--folder", tmp_path).returncode == 0
    assert (tmp_path / FILE).read_bytes() == CONTENT


def test_a_download_tells_how_far_it_is_and_is_done_once(
    command: Command, server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve_from(address(server), monkeypatch)
    ran = command(NAME, "--download")
    assert ran.returncode == 0, ran.err
    assert f"{len(CONTENT):,} of {len(CONTENT):,} bytes (100 %)" in ran.out
    assert "there:" in ran.out
    serve_from(NOWHERE, monkeypatch)
    ran = command(NAME, "--download")
    assert ran.returncode == 0
    assert "bytes" not in ran.out


def test_without_a_connection_it_says_what_to_do(command: Command, tmp_path: Path) -> None:
    ran = command(NAME, "--download", "--folder", tmp_path / "weights")
    assert ran.returncode == 1
    assert "no connection" in ran.err
    assert f"put the file into the folder {tmp_path / 'weights'}" in ran.err


def test_a_page_instead_of_the_weights_is_not_kept(
    command: Command, tmp_path: Path, server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.content = b"please log in"
    serve_from(address(server), monkeypatch)
    assert command(NAME, "--download", "--folder", tmp_path).returncode == 1
    assert list(tmp_path.glob("**/*resnet*")) == []


@pytest.mark.parametrize(
    "arguments",
    [("resnet19",), ("list", "--download"), (NAME, "--download", "--from", "x"), (NAME, "--from")],
)
def test_wrong_usage_is_2(command: Command, arguments: tuple[str, ...]) -> None:
    ran = command(*arguments)
    assert ran.returncode == 2
    assert "Choose one of these: resnet18" in ran.err or "usage:" in ran.err


# Runs the program with the table's address changed: `python -c PROGRAM ADDRESS ARGUMENTS`.
# A shell lets what it starts in the background ignore Ctrl+C, these tests and all that they start too;
# the program here stands for one in the foreground.
PROGRAM = f"""
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from dataclasses import replace
from ncov_desktop.__main__ import main
from ncov_desktop.learning.architectures import ARCHITECTURES
ARCHITECTURES[{NAME!r}] = replace(ARCHITECTURES[{NAME!r}], weights_url=sys.argv[1])
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture(params=[signal.default_int_handler, signal.SIG_IGN], ids=["front", "background"])
def _tests_run_in(request: pytest.FixtureRequest) -> Iterator[None]:
    before = signal.signal(signal.SIGINT, request.param)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a signal here")
@pytest.mark.usefixtures("_tests_run_in")
def test_stopping_a_download_leaves_nothing(tmp_path: Path, server: ThreadingHTTPServer) -> None:
    server.content = bytes(8 << 20)
    server.go_on.clear()
    arguments = ["weights", NAME, "--download", "--folder", str(tmp_path)]
    with subprocess.Popen(
        [sys.executable, "-u", "-c", PROGRAM, address(server), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"no_proxy": "*"},
    ) as running:
        assert "bytes" in running.stdout.readline()
        assert len(list(tmp_path.iterdir())) == 1
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "nothing of it was kept" in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_help_names_the_command_without_torch() -> None:
    program = (
        "import sys; from ncov_desktop.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print('torch' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert "weights" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "False"
