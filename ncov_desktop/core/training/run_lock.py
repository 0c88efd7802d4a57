"""Whether a process works on a run: it holds the run's lock until it ends, however it ends."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.run_folder import RunFolder

_PATIENCE_S = 2.0
_LOOK_S = 0.05
# A process that asks about a lock of its own would free it: such locks are one for a whole process.
_own: set[Path] = set()


@contextmanager
def hold(run: RunFolder) -> Iterator[None]:
    """Holds the run's lock. Processes started meanwhile do not hold it with this one.

    Raises: NcovError (run_busy, output_unwritable).
    """
    try:
        handle = os.open(run.lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    try:
        # Whoever looks whether it is held has it for a moment.
        end = time.monotonic() + _PATIENCE_S
        while not _taken(handle):
            if time.monotonic() >= end:
                raise NcovError(ErrorKind.RUN_BUSY)
            time.sleep(_LOOK_S)
        _own.add(run.lock)
        yield
    finally:
        _own.discard(run.lock)
        os.close(handle)


def is_held(run: RunFolder) -> bool:
    """Whether a process works on the run just now."""
    if run.lock in _own:
        return True
    try:
        handle = os.open(run.lock, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return False
    try:
        return not _taken(handle)
    finally:
        os.close(handle)


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
        # Not `flock`: that one a killed process's children would go on holding.
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
