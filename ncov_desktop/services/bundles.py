"""Which network is used."""

import re
from pathlib import Path

from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings

_PARTS = re.compile(r"(\d+)")


def find_bundle(settings: Settings) -> tuple[Path, Bundle]:
    """(folder, bundle) of the network the settings ask for; without a choice, the latest by name.

    Raises: NcovError (bundle_missing, bundle_unknown, bundle_damaged).
    """
    try:
        folders = sorted(
            (path.parent for path in settings.models.glob(f"*/{MODEL_FILE}")), key=_by_version
        )
    except OSError as error:
        raise NcovError(ErrorKind.BUNDLE_MISSING) from error
    if not folders:
        raise NcovError(ErrorKind.BUNDLE_MISSING)
    if settings.model_id is None:
        return folders[-1], read_bundle(folders[-1])
    for folder in folders:
        if folder.name == settings.model_id:
            return folder, read_bundle(folder)
    installed = ", ".join(folder.name for folder in folders)
    raise NcovError(ErrorKind.BUNDLE_UNKNOWN, bundle=settings.model_id, installed=installed)


def _by_version(folder: Path) -> list[tuple[int, str]]:
    """Orders v9 before v10."""
    return [
        (int(part or 0), "") if part.isdigit() else (0, part) for part in _PARTS.split(folder.name)
    ]
