"""Whatever ends a run, kills at random and then a full disk, it goes on to the same bits."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="forks its processes")


def killed_runs(folder: Path, kills: int, epochs: int) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "killing.py"), str(folder), str(kills), str(epochs)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["codes"] == [0, 0], done.stderr[-4000:]
    assert found["killed"] == kills
    assert found["full"] == [1, "failed", "training_disk_full"]
    assert len(found["whole"]["final"]) == 2
    assert len(found["whole"]["epochs"]) == 1 + epochs
    assert found["broken"] == found["whole"]


@posix
def test_a_killed_run_comes_to_the_same_bits(tmp_path: Path) -> None:
    killed_runs(tmp_path, 3, 3)


@posix
@pytest.mark.heavy
def test_a_run_killed_ten_times_comes_to_the_same_bits(tmp_path: Path) -> None:
    killed_runs(tmp_path, 10, 7)
