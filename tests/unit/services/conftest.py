"""What the tests of the engine process share."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TINY = ROOT / "tests/unit/learning/tiny_worker.py"
WAIT_S = 120


@pytest.fixture(scope="session")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of the tiny network, made once."""
    folder = tmp_path_factory.mktemp("models") / "tiny-v1"
    subprocess.run(
        [sys.executable, str(TINY), "make", str(folder)],
        check=True,
        timeout=WAIT_S,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return folder
