"""Where things lie: what ships with the program, and the user's own folders."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path:
    """A wheel carries the top-level folders inside the package; a checkout has them beside it."""
    installed = _PACKAGE / "shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def shipped_models() -> Path:
    """The folder of the bundles that ship with the program."""
    return _shipped("models")


def resources() -> Path:
    """The folder of icons and other resources."""
    return _shipped("resources")


def docs() -> Path:
    """The folder of the documents that ship with the program."""
    return _shipped("docs")


def user_cache() -> Path:
    """The folder for what can be made again at any time; made on first use, for this user only."""
    return _private(
        Path(os.environ.get("NCOV_CACHE_DIR") or platformdirs.user_cache_dir("ncov-desktop", False))
    )


def user_config() -> Path:
    """The folder for what the user chose; made on first use, for this user only."""
    return _private(
        Path(
            os.environ.get("NCOV_CONFIG_DIR") or platformdirs.user_config_dir("ncov-desktop", False)
        )
    )


def user_data() -> Path:
    """The folder for what the user brought or downloaded; made on first use, for this user only."""
    return _private(
        Path(os.environ.get("NCOV_DATA_DIR") or platformdirs.user_data_dir("ncov-desktop", False))
    )


def user_models() -> Path:
    """The folder of the bundles that were trained or brought here; made on first use."""
    return _private(user_data() / "models")


def user_runs() -> Path:
    """The folder of the trainings, one folder each; made on first use."""
    return _private(user_data() / "runs")


def user_reports() -> Path:
    """The folder for reports of bugs, which hold no patient data; made on first use."""
    return _private(
        Path(os.environ.get("NCOV_LOG_DIR") or platformdirs.user_log_dir("ncov-desktop", False))
    )


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
