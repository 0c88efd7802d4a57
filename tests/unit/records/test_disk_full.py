"""Write number N fails: what was acknowledged is there, what was not is there whole or not at all."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import append_outcome, count

from .conftest import judged

HERE = Path(__file__).parent
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file")


def check(tmp_path: Path, empty: Path, numbers: Iterable[int]) -> None:
    chosen = [str(number) for number in numbers]
    ran = subprocess.run(
        [sys.executable, str(HERE / "disk_full.py"), str(tmp_path), str(empty), *chosen],
        env=os.environ | {"PYTHONPATH": str(HERE.parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    ends = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [str(end["n"]) for end in ends] == chosen
    for end in ends:
        assert end["kind"] == "worklist_unwritable", end
        file = tmp_path / str(end["n"]) / "worklist.sqlite3"
        database, notice = open_database(file)
        assert notice is None, end
        stored = count(database).total
        with closing(sqlite3.connect(file)) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            names = {row[0] for row in plain.execute("SELECT file_name FROM films")}
            reviewed = "SELECT file_name FROM films JOIN reviews ON films.review_id = reviews.id"
            names |= {f"review of {row[0]}" for row in plain.execute(reviewed)}
            half = "SELECT count(*) FROM films WHERE (status = 'judged') != (prediction_id IS NOT NULL)"
            assert plain.execute(half).fetchone() == (0,)
            lost = (
                "SELECT count(*) FROM films WHERE prediction_id NOT IN (SELECT id FROM predictions)"
            )
            assert plain.execute(lost).fetchone() == (0,)
        assert set(end["said"]) == names, end
        append_outcome(database, judged("later.png"))  # there is space again
        assert count(database).total == stored + 1
        database.close()
        left = {path.name for path in file.parent.iterdir()}
        assert left == {"worklist.sqlite3", "worklist.sqlite3.lock"}, left
    longest = max(len(end["said"]) for end in ends)
    assert longest > 0


def test_nothing_acknowledged_is_lost_where_a_write_fails(
    tmp_path: Path, empty_worklist: Path
) -> None:
    check(tmp_path, empty_worklist, [1, 5, 9, 17, 31, 58, 77, 104, 166, 211, 255, 300])


@pytest.mark.heavy
def test_nothing_acknowledged_is_lost_whichever_write_fails(
    tmp_path: Path, empty_worklist: Path
) -> None:
    check(tmp_path, empty_worklist, range(1, 301))
