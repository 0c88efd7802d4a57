"""Which network is used."""

import re
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings

_PARTS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Installed:
    """A network that can be chosen by its id; title is '' where it cannot be used."""

    id: str
    title: str


def installed_bundles(settings: Settings) -> tuple[Installed, ...]:
    """Every network there is, the one that is taken without a choice first."""
    return tuple(Installed(folder.name, _title(folder)) for folder in reversed(_folders(settings)))


def find_bundle(settings: Settings) -> tuple[Path, Bundle]:
    """(folder, bundle) of the network the settings ask for; without a choice, the latest by name.

    Raises: NcovError (bundle_missing, bundle_unknown, bundle_damaged, bundle_renamed).
    """
    folders = _folders(settings)
    if not folders:
        raise NcovError(ErrorKind.BUNDLE_MISSING)
    if settings.model_id is None:
        return folders[-1], _read(folders[-1])
    for folder in folders:
        if folder.name == settings.model_id:
            return folder, _read(folder)
    installed = ", ".join(folder.name for folder in folders)
    raise NcovError(ErrorKind.BUNDLE_UNKNOWN, bundle=settings.model_id, installed=installed)


def _folders(settings: Settings) -> list[Path]:
    """The bundles' folders, the latest by name last; none where the folder cannot be read."""
    try:
        return sorted(
            (path.parent for path in settings.models.glob(f"*/{MODEL_FILE}")), key=_by_version
        )
    except OSError:
        return []


def _read(folder: Path) -> Bundle:
    """The bundle of a folder. It is chosen by the folder's name and recorded by its own: they are one.

    Raises: NcovError (bundle_missing, bundle_damaged, bundle_renamed).
    """
    bundle = read_bundle(folder)
    if bundle.id != folder.name:
        raise NcovError(ErrorKind.BUNDLE_RENAMED, bundle=bundle.id, folder=folder.name)
    return bundle


def _title(folder: Path) -> str:
    try:
        return _read(folder).title
    except NcovError:
        return ""


def _by_version(folder: Path) -> list[tuple[int, str]]:
    """Orders v9 before v10."""
    return [
        (int(part or 0), "") if part.isdigit() else (0, part) for part in _PARTS.split(folder.name)
    ]
