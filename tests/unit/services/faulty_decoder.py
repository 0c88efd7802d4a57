"""The decode process with the faults that a test asks for by the name of a film."""

import os
import signal
import sys
import time

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.study import Study
from ncov_desktop.imaging import worker

_read_source = worker.read_source
_lost: list[bytes] = []


class Panic(BaseException):
    """What a decoder in another language may raise."""


def read_source(source: FilmSource, frame: int = 0) -> Study:
    """As the real one, with faults."""
    path = source.path
    print("a library prints this", flush=True)
    if "deadly" in path.name:
        os.kill(os.getpid(), signal.SIGKILL)
    if "hanging" in path.name:
        path.with_suffix(".pid").write_text(str(os.getpid()), encoding="utf-8")
        time.sleep(600)
    if "panic" in path.name:
        raise Panic("JANE DOE")
    if "leaking" in path.name:
        _lost.append(bytes(worker.MEMORY_BYTES // 2))
    if "greedy" in path.name:
        _lost.append(bytes(2 * worker.MEMORY_BYTES))
    return _read_source(source, frame)


if __name__ == "__main__":
    worker.read_source = read_source
    worker._ALARM_GRACE_S = 0.1
    sys.exit(worker.main(sys.argv[1:]))
