"""Stores outcomes on a disk that is full after so many writes, and says what was acknowledged.

disk_full.py FOLDER EMPTY N [N ...]     for each N: {"n": N, "said": [...], "kind": ...} as one JSON line

The limit is the system's own on the size of a file: the write that crosses it is cut short or fails, as
on a full disk. The log takes a page and its head at a time; page number N is the one that fails.
"""

import json
import resource
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from conftest import judged, unreadable

from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.screening import ReviewAnswer
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import append_outcome, review

_LOG_HEAD, _WRITE = 32, 24 + 4096
_MOST = 400


def main() -> int:
    """Tries each N in a folder of its own."""
    folder, empty = Path(sys.argv[1]), Path(sys.argv[2])
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for number in map(int, sys.argv[3:]):
        place = folder / str(number)
        place.mkdir()
        file = shutil.copy(empty, place / "worklist.sqlite3")
        said: list[str] = []
        kind = ""
        database = None
        limit = _LOG_HEAD + (number - 1) * _WRITE + _WRITE // 2
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            database, _ = open_database(file)
            for film in range(_MOST):
                name = f"film{film}.png"
                outcome = unreadable(name) if film % 5 == 4 else judged(name, 0.5)
                stored = append_outcome(database, outcome)
                said.append(name)
                review(database, stored.id, ReviewAnswer.AGREE, f"note {film}")
                said.append(f"review of {name}")
        except NcovError as error:
            kind = error.kind.value
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        if database is not None:
            database.close()
        print(json.dumps({"n": number, "said": said, "kind": kind}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
