"""One run worked on by several processes, as a launcher starts them.

several.py FOLDER PROCESSES     prints the sums and the hash of what each of them has learned

Forked from one process for the time's sake; what a launcher says to each is in its environment.
"""

import importlib.util
import json
import os
import socket
import sys
from pathlib import Path

from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.learning.architectures import ARCHITECTURES
from ncov_desktop.learning.training import run

HERE = Path(__file__).resolve().parent


def main() -> int:
    """The exit codes of the processes."""
    folder, count = RunFolder(Path(sys.argv[1])), int(sys.argv[2])
    spec = importlib.util.spec_from_file_location("tiny_worker", HERE.parent / "tiny_worker.py")
    assert spec is not None
    assert spec.loader is not None
    tiny = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tiny)
    ARCHITECTURES[tiny.NAME] = tiny.TINY
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    children = []
    for rank in range(count):
        child = os.fork()
        if not child:
            os.environ |= {
                "RANK": str(rank),
                "LOCAL_RANK": str(rank),
                "GROUP_RANK": "0",
                "WORLD_SIZE": str(count),
                "LOCAL_WORLD_SIZE": str(count),
                "MASTER_ADDR": "127.0.0.1",
                "MASTER_PORT": str(port),
                "TORCHELASTIC_RUN_ID": "test",
            }
            os._exit(run.work_on(folder))
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    print(json.dumps(codes), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
