"""What the tests of the engine process share."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.imaging.phantom import chest_phantom

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


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(shipped_models() / "ncovnet-densenet161-cxr-v1")


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    return np.asarray(chest_phantom(1, 240, 230).radiographs[0].pixels)
