"""Which networks are installed, and which of them is used."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ncov_desktop.core import paths
from ncov_desktop.core.bundle import MODEL_FILE, Bundle, read_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.registry import Activation, BundleState, Registry
from ncov_desktop.core.settings import Settings
from ncov_desktop.services.registry_file import read_registry

_PARTS = re.compile(r"(\d+)")

Say = Callable[[NcovError], None]


def _nobody(_notice: NcovError) -> None:
    """What is said to whoever does not ask."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A network that can be chosen by its id; title is '' where it cannot be used.

    own: whether it was trained or brought here, rather than shipped. state: None for one of a folder
    that the user named, where nothing is activated. since: when it last became active.
    """

    id: str
    title: str
    folder: Path
    own: bool = False
    state: BundleState | None = None
    since: datetime | None = None


def installed_bundles(settings: Settings) -> tuple[Installed, ...]:
    """Every network there is, the one that is taken without a choice first.

    A network of the user's that has the id of a shipped one is not among them; see `hidden_bundles`.
    """
    if settings.models is not None:
        named = reversed(_folders(settings.models))
        return tuple(Installed(folder.name, _title(folder), folder) for folder in named)
    shipped, own = _shipped(), _own()
    registry, _ = read_registry()
    latest = shipped[-1].name if shipped else None
    listed = [
        Installed(
            id=folder.name,
            title=_title(folder),
            folder=folder,
            own=folder in own,
            state=registry.state_of(folder.name, latest),
            since=registry.since(folder.name),
        )
        for folder in reversed([*shipped, *own])
    ]
    return tuple(sorted(listed, key=lambda each: each.state is not BundleState.ACTIVE))


def hidden_bundles() -> tuple[NcovError, ...]:
    """Why some of the user's networks are not used: a shipped one has their id."""
    shipped = {folder.name for folder in _shipped()}
    names = [folder.name for folder in _user_folders() if folder.name in shipped]
    return tuple(NcovError(ErrorKind.BUNDLE_HIDDEN, bundle=name) for name in names)


def find_bundle(settings: Settings, say: Say = _nobody) -> tuple[Path, Bundle]:
    """(folder, bundle) of the network the settings ask for.

    Without a choice it is the active one, and where none was activated the latest that ships. In a
    folder that the settings name nothing is activated: there it is the latest by name.
    say: called where another network than the active one is used, or may be, with the reason.
    Raises: NcovError (bundle_missing, bundle_unknown, bundle_damaged, bundle_renamed).
    """
    named = settings.models
    folders = [*_own(), *_shipped()] if named is None else _folders(named)
    if not folders:
        raise NcovError(ErrorKind.BUNDLE_MISSING)
    if settings.model_id is not None:
        return find_installed(settings.model_id, folders)
    if named is not None:
        return folders[-1], _read(folders[-1])
    return _active(folders, say)


def find_installed(bundle_id: str, folders: list[Path] | None = None) -> tuple[Path, Bundle]:
    """(folder, bundle) of the one of that id.

    folders: where to look; None for all that are installed.
    Raises: NcovError (bundle_unknown, bundle_missing, bundle_damaged, bundle_renamed).
    """
    folder = folder_of(bundle_id, folders)
    return folder, _read(folder)


def folder_of(bundle_id: str, folders: list[Path] | None = None) -> Path:
    """The folder of the one of that id, whatever is in it. Raises: NcovError (bundle_unknown)."""
    folders = [*_own(), *_shipped()] if folders is None else folders
    for folder in folders:
        if folder.name == bundle_id:
            return folder
    installed = ", ".join(folder.name for folder in folders) or "–"
    raise NcovError(ErrorKind.BUNDLE_UNKNOWN, bundle=bundle_id, installed=installed)


def is_shipped(bundle_id: str) -> bool:
    """Whether a network of that id ships with the program."""
    return any(folder.name == bundle_id for folder in _shipped())


def latest_shipped() -> str | None:
    """Id of the network that is active where none was activated; None where none ships."""
    shipped = _shipped()
    return shipped[-1].name if shipped else None


def active_id(registry: Registry) -> str | None:
    """Id of the active network; None where none was activated and none ships."""
    return registry.active.bundle_id if registry.active else latest_shipped()


def _active(folders: list[Path], say: Say) -> tuple[Path, Bundle]:
    registry, problem = read_registry()
    if problem is not None:
        say(problem)
    shipped = _shipped()
    if registry.active is not None:
        try:
            return _as_activated(registry.active, folders)
        except NcovError as error:
            if not shipped:
                raise
            known = ErrorKind.ACTIVE_GONE, ErrorKind.ACTIVE_CHANGED
            kind = error.kind if error.kind in known else ErrorKind.ACTIVE_CHANGED
            say(NcovError(kind, bundle=registry.active.bundle_id, instead=shipped[-1].name))
    if not shipped:
        raise NcovError(ErrorKind.BUNDLE_MISSING)
    return shipped[-1], _read(shipped[-1])


def _as_activated(activation: Activation, folders: list[Path]) -> tuple[Path, Bundle]:
    """Raises: NcovError (active_gone, active_changed, bundle_damaged, bundle_renamed)."""
    try:
        folder, bundle = find_installed(activation.bundle_id, folders)
    except NcovError as error:
        if error.kind is not ErrorKind.BUNDLE_UNKNOWN:
            raise
        kind, gone = ErrorKind.ACTIVE_GONE, activation.bundle_id
        raise NcovError(kind, bundle=gone, instead="–") from error
    if bundle.content_sha256 != activation.check.content_sha256:
        raise NcovError(ErrorKind.ACTIVE_CHANGED, bundle=bundle.id, instead="–")
    return folder, bundle


def _shipped() -> list[Path]:
    return _folders(paths.shipped_models())


def _own() -> list[Path]:
    """The user's, without those whose id a shipped one has."""
    shipped = {folder.name for folder in _shipped()}
    return [folder for folder in _user_folders() if folder.name not in shipped]


def _user_folders() -> list[Path]:
    try:
        return _folders(paths.user_models())
    except OSError:
        return []


def _folders(models: Path) -> list[Path]:
    """The bundles' folders, the latest by name last; none where the folder cannot be read."""
    try:
        found = [path.parent for path in models.glob(f"*/{MODEL_FILE}")]
    except OSError:
        return []
    # a name that begins with a dot is that of a bundle in the making
    return sorted((each for each in found if not each.name.startswith(".")), key=_by_version)


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
