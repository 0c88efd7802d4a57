"""Bundles of the tiny network for tests of what is done with them, and engines that run it."""

import shutil
import sys
from pathlib import Path

from ncov_desktop.core.bundle import read_bundle, write_bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.results import EngineInfo
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.services.process import RemoteEngine

ROOT = Path(__file__).resolve().parents[3]
TINY = ROOT / "tests/unit/learning/tiny_worker.py"


def bundle_like(folder: Path, bundle_id: str, into: Path, **changes: object) -> Path:
    """A copy of a bundle under another id; returns its folder."""
    target = into / bundle_id
    shutil.copytree(folder, target)
    bundle = read_bundle(folder).model_copy(update={"id": bundle_id, **changes})
    write_bundle(target, bundle)
    return target


def start_tiny(folder: Path, device: DeviceChoice) -> Engine:
    """A real engine process that knows the tiny network."""
    return RemoteEngine(folder, "cpu", command=[sys.executable, str(TINY), "serve"])


def start_never(folder: Path, device: DeviceChoice) -> Engine:
    """For what must be refused before an engine is started."""
    raise AssertionError("an engine was started")


class Passing:
    """An engine whose golden inputs passed, without a process."""

    def __init__(self, folder: Path) -> None:
        self.bundle = read_bundle(folder)

    def info(self) -> EngineInfo:
        return EngineInfo(self.bundle.id, "CPU", "float32", ())

    def close(self) -> None:
        """Nothing has to be ended."""


def start_passing(folder: Path, device: DeviceChoice) -> Engine:
    """For what does not depend on the network."""
    return Passing(folder)  # type: ignore[return-value]
