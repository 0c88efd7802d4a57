"""The file that says which networks were active: read by many, changed by one at a time.

It is replaced as a whole, so whoever reads it finds one state or the next, whenever a program ends.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lock import held
from ncov_desktop.core.registry import Registry
from ncov_desktop.services import audit
from ncov_desktop.services.bundle_folder import sync_folder

FILE_NAME, LOCK_NAME = "registry.json", "registry.lock"
MAX_BYTES = 16 << 20
# How long another change is waited for; each takes milliseconds, but for the copy of a bundle.
PATIENCE_S = 10.0


def read_registry() -> tuple[Registry, NcovError | None]:
    """(what was active, what is wrong with the file); without a file nothing was activated.

    A damaged file is set aside under another name, so that it is neither used nor lost.
    """
    try:
        registry = _read()
    except NcovError as error:
        if error.kind is not ErrorKind.REGISTRY_DAMAGED:
            return Registry(), error
    else:
        return registry, None
    try:
        with alone():
            return read_alone()
    except NcovError as error:
        return Registry(), error


def read_alone() -> tuple[Registry, NcovError | None]:
    """The same for whoever holds the lock. Raises: NcovError (registry_newer, registry_unreadable)."""
    try:
        return _read(), None
    except NcovError as error:
        if error.kind is not ErrorKind.REGISTRY_DAMAGED:
            raise
        return Registry(), NcovError(ErrorKind.REGISTRY_DAMAGED, name=_set_aside())


def write_registry(registry: Registry) -> None:
    """Replaces the file; for whoever holds the lock. Raises: NcovError (registry_unwritable)."""
    content = registry.model_dump_json(indent=2) + "\n"
    try:
        write_atomically(_file(), content.encode(), private=True)
        sync_folder(paths.user_data())
    except OSError as error:
        raise NcovError(ErrorKind.REGISTRY_UNWRITABLE) from error


@contextmanager
def alone() -> Iterator[None]:
    """Nobody else changes the registry or the user's bundles meanwhile.

    Raises: NcovError (registry_busy, registry_unwritable).
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(held(paths.user_data() / LOCK_NAME, PATIENCE_S))
        except TimeoutError as error:
            raise NcovError(ErrorKind.REGISTRY_BUSY) from error
        except OSError as error:
            raise NcovError(ErrorKind.REGISTRY_UNWRITABLE) from error
        yield


def _file() -> Path:
    return paths.user_data() / FILE_NAME


def _read() -> Registry:
    """Raises: NcovError (registry_damaged, registry_newer, registry_unreadable)."""
    try:
        content = read_bounded(_file(), MAX_BYTES)
    except FileNotFoundError:
        return Registry()
    except OSError as error:
        raise NcovError(ErrorKind.REGISTRY_UNREADABLE) from error
    try:
        return Registry.model_validate_json(content)
    except ValueError as error:
        newer = _is_newer(content)
        kind = ErrorKind.REGISTRY_NEWER if newer else ErrorKind.REGISTRY_DAMAGED
        raise NcovError(kind) from error


def _is_newer(content: bytes) -> bool:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return False
    version = said.get("schema_version") if isinstance(said, dict) else None
    return type(version) is int and version > 1


def _set_aside() -> str:
    """The name under which the file lies now. Raises: NcovError (registry_unreadable)."""
    file = _file()
    aside = file.with_name(f"registry.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.json")
    try:
        file.replace(aside)
    except OSError as error:
        raise NcovError(ErrorKind.REGISTRY_UNREADABLE) from error
    with suppress(NcovError):  # the network is needed more than the note
        audit.record(audit.Action.REGISTRY_SET_ASIDE, aside.name)
    return aside.name
