"""Fixtures for all tests."""

import os
from pathlib import Path

import pytest

# As `ncov_desktop.learning` sets it, but before a test imports torch by itself: threads that spin while
# they wait keep everything else on a small machine from working.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# No test needs a screen, and none may open windows on somebody's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _nobodys_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes what the user of this machine chose or had screened."""
    os.environ["NCOV_CONFIG_DIR"] = str(tmp_path_factory.mktemp("config"))
    os.environ["NCOV_DATA_DIR"] = str(tmp_path_factory.mktemp("data"))
    os.environ["NCOV_LOG_DIR"] = str(tmp_path_factory.mktemp("reports"))
    # the outcome of a network's self-test is the same for all processes of one run
    own = tmp_path_factory.getbasetemp()
    of_all = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    os.environ["NCOV_CACHE_DIR"] = str(of_all / "cache")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real films beside the repository; tests that need it are skipped without it."""
    folder = _REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder of real films is not on this machine")
    return folder


@pytest.fixture(scope="session")
def empty_worklist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a worklist without films, to be copied; migrating one takes a third of a second."""
    from ncov_desktop.records.database import open_database

    file = tmp_path_factory.mktemp("empty") / "worklist.sqlite3"
    open_database(file)[0].close()
    return file
