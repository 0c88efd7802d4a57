"""Networks for the tests: a tiny one with a bundle of its own, and the one that ships."""

import functools
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning import selftest
from ncov_desktop.learning.architectures import ARCHITECTURES, Network
from ncov_desktop.learning.engine import LocalEngine
from ncov_desktop.learning.weights import load_network

SHIPPED = "ncovnet-densenet161-cxr-v1"


@pytest.fixture(scope="session", autouse=True)
def _phantoms_drawn_once() -> Iterator[None]:
    """Golden inputs are asked for again and again; the same phantom need not be drawn anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(selftest, "chest_phantom", functools.cache(chest_phantom))
        yield


@pytest.fixture(scope="session")
def tiny() -> Iterator[ModuleType]:
    """The module of the tiny network, which the table knows while the tests run."""
    spec = importlib.util.spec_from_file_location(
        "tiny_worker", Path(__file__).with_name("tiny_worker.py")
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    ARCHITECTURES[module.NAME] = module.TINY
    yield module
    del ARCHITECTURES[module.NAME]


@pytest.fixture
def tiny_folder(tiny: ModuleType, tmp_path: Path) -> Path:
    """A bundle folder of the tiny network, the test's own."""
    folder = tmp_path / "tiny-v1"
    tiny.make_bundle(folder)
    return folder


@pytest.fixture
def tiny_bundle(tiny_folder: Path) -> Bundle:
    """What the tiny bundle says of itself."""
    return read_bundle(tiny_folder)


@pytest.fixture
def tiny_network(tiny_folder: Path, tiny_bundle: Bundle) -> Network:
    """The tiny network with its weights."""
    return load_network(tiny_folder, tiny_bundle)


@pytest.fixture
def tiny_film(tiny_bundle: Bundle) -> ModelInput:
    """A phantom as the tiny network sees it."""
    return prepare(chest_phantom(3, 256, 200).radiographs[0], tiny_bundle)


@pytest.fixture(scope="session")
def shipped_folder() -> Path:
    """The bundle that ships with the program."""
    return shipped_models() / SHIPPED


@pytest.fixture(scope="session")
def shipped_engine(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> LocalEngine:
    """The shipped network, tested once per session."""
    return LocalEngine(shipped_folder, "cpu", tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def shipped_network(shipped_folder: Path) -> Network:
    """The shipped network in float32."""
    return load_network(shipped_folder, read_bundle(shipped_folder))
