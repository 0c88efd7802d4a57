"""`ncov-desktop watch` as a user runs and ends it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .test_screen_command import HERE, ROOT, check_complete, command, make_films, rows_of

WAIT_S = 60


def start(*arguments: object) -> "subprocess.Popen[str]":
    """The command in a process group of its own, as a terminal would start it."""
    return subprocess.Popen(
        [sys.executable, str(HERE / "fake_screen.py"), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "FAKE_ENGINE": ""},
    )


def wait_for(worklist: Path, films: int) -> None:
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        there = worklist.exists() and rows_of(
            worklist, "SELECT 1 FROM sqlite_schema WHERE name='films'"
        )
        if there and rows_of(worklist, "SELECT count(*) FROM films") == [(films,)]:
            return
        time.sleep(0.1)
    raise AssertionError("the films did not come")


@pytest.mark.skipif(sys.platform == "win32", reason="a process group is not interrupted there")
def test_films_that_arrive_are_screened_until_ctrl_c_and_then_summed_up(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    expected = make_films(films, 2, others=False)
    running = start("watch", films, "--worklist", worklist, "--notify-above", "0")
    try:
        wait_for(worklist, 2)
        later = make_films(tmp_path / "elsewhere", 4, others=False)
        (tmp_path / "elsewhere/film3.png").rename(films / "film3.png")
        (films / "letter.dcm").write_bytes(b"no film " * 99)
        wait_for(worklist, 4)
    finally:
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
    out, err = running.communicate(timeout=WAIT_S)
    assert running.returncode == 1, err
    assert "3 judged, 0 refused, 1 unreadable, 0 failed" in out
    assert out.count("a film scored 0.") == 3
    assert out.count("A score is not severity.") == 3
    assert out.count("not read:") == 1
    assert out.rstrip().endswith("not for diagnosis")
    assert "waiting for films" in err
    assert "Traceback" not in err
    assert later["film3.png"] == "judged"
    check_complete(worklist, expected | {"film3.png": "judged", "letter.dcm": "unreadable"}, films)


def test_wrong_usage_is_said(tmp_path: Path) -> None:
    for wrong in (
        ("watch",),
        ("watch", tmp_path / "gone", "--worklist", tmp_path / "w.sqlite3"),
        ("watch", tmp_path, "--notify-above", "1.5"),
        ("watch", tmp_path, "--notify-above", "nan"),
        ("watch", tmp_path, "--notify-above", "much"),
    ):
        ran = command(*wrong)
        assert ran.returncode == 2, wrong
        assert ran.stderr
