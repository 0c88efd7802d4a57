"""A lock that holds between processes: whoever has it is alone, and its end frees it."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOOK_S = 0.05


@contextmanager
def held(file: Path, patience_s: float = 0.0) -> Iterator[None]:
    """Holds the lock that lies in `file`, which stays there, empty.

    patience_s: how long another holder is waited for.
    Raises: TimeoutError where another one holds it; OSError where the file cannot be made.
    """
    handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        end = time.monotonic() + patience_s
        while not _taken(handle):
            if time.monotonic() >= end:
                raise TimeoutError("held by another")
            time.sleep(_LOOK_S)
        yield
    finally:
        os.close(handle)  # which frees it, as the end of the process would


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
