"""Whole or not at all."""

import os
import signal
import sys
from pathlib import Path

import pytest

from ncov_desktop.core import atomic


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    atomic.write_atomically(target, b"one")
    atomic.write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"before")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        atomic.write_atomically(target, b"after")
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal to oneself there")
@pytest.mark.parametrize("step", ["fsync", "replace", "unlink"])
def test_an_interrupt_at_any_moment_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    owner = atomic.os if step == "fsync" else Path
    real = getattr(owner, step)

    def interrupted(*args: object, **options: object) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return real(*args, **options)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    if step == "unlink":
        monkeypatch.setattr(atomic.os, "fsync", full)
    monkeypatch.setattr(owner, step, interrupted)
    # A program that a shell starts in the background ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            atomic.write_atomically(tmp_path / "a.json", b"whole")
    finally:
        signal.signal(signal.SIGINT, before)
    monkeypatch.undo()
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert left in ({}, {"a.json": b"whole"})


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")
@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_and_what_it_points_to_is_written(tmp_path: Path, is_there: bool) -> None:
    (tmp_path / "elsewhere").mkdir()
    link, target = tmp_path / "a.json", tmp_path / "elsewhere" / "b.json"
    link.symlink_to(Path("elsewhere") / "b.json")
    if is_there:
        target.write_bytes(b"before")
    atomic.write_atomically(link, b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
    assert [path.name for path in target.parent.iterdir()] == ["b.json"]
