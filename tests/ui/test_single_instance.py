"""A second start hands its files to the window that is already open."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ncov_desktop.ui.single_instance import SingleInstance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ncov_desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1])).claim([Path(name) for name in sys.argv[2:]])
sys.exit(7 if first else 3)
"""
HANDED_OVER, FIRST = 3, 7


@pytest.fixture
def first(tmp_path: Path, qapp: QApplication) -> Iterator[SingleInstance]:
    made = SingleInstance(tmp_path)
    yield made
    made.close()


def second_start(folder: Path, *files: str, cwd: Path | None = None) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-c", SECOND, str(folder), *files]
    return subprocess.Popen(command, cwd=cwd, env=environment)


def test_files_of_a_second_start_arrive(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert first.claim([])
    with qtbot.waitSignal(first.received, timeout=20_000) as arrived:
        second = second_start(tmp_path, "film.dcm", "/b/Ünlü çekim.png", cwd=tmp_path)
    assert arrived.args == [[tmp_path / "film.dcm", Path("/b/Ünlü çekim.png")]]
    assert second.wait(20) == HANDED_OVER


def test_a_name_in_no_encoding_arrives(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has names in any bytes")
    name = os.fsdecode(b"/films/\xff\xfe.dcm")
    assert first.claim([])
    with qtbot.waitSignal(first.received, timeout=20_000) as arrived:
        second = second_start(tmp_path, name)
    assert arrived.args == [[Path(name)]]
    assert second.wait(20) == HANDED_OVER


def test_after_the_first_is_gone_the_next_is_first(first: SingleInstance, tmp_path: Path) -> None:
    assert first.claim([])
    first.close()
    assert second_start(tmp_path).wait(20) == FIRST
    # that one ended without tidying up: its socket leads nowhere
    assert first.claim([])


def test_what_does_not_answer_is_no_window(
    first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that hangs must not keep a reader from the film."""
    monkeypatch.setattr("ncov_desktop.ui.single_instance._ANSWER_MS", 50)
    hung = QLocalServer()
    assert hung.listen(str(tmp_path / "window.socket"))
    assert first.claim([Path("film.dcm")])


@pytest.mark.parametrize("line", [b"{}\n", b'["a", 1]\n', b"not json\n", b'["\\u20ac"]\n'])
def test_other_talk_is_not_understood(
    line: bytes, first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert first.claim([])
    arrived: list[object] = []
    first.received.connect(arrived.append)
    socket = QLocalSocket()
    socket.connectToServer(str(tmp_path / "window.socket"))
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(socket.disconnected, timeout=5000):
        socket.write(line)
    assert arrived == []


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no mode")
def test_nobody_else_can_reach_it(first: SingleInstance, tmp_path: Path) -> None:
    assert first.claim([])
    assert stat.S_IMODE((tmp_path / "window.socket").stat().st_mode) & 0o077 == 0
