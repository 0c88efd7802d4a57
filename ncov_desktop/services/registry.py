"""The life of a bundle here: taken in, proven, activated, rolled back. Nothing once active is deleted.

A change is one replacement of a small file (`registry_file`) or one renaming of a folder, so that
the end of a program at any moment leaves the state before or after it.
"""

import platform
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from ncov_desktop import __version__
from ncov_desktop.core import paths
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.registry import Activation, GoldenCheck, Registry
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.services import audit, bundle_folder
from ncov_desktop.services.account import account
from ncov_desktop.services.audit import Action
from ncov_desktop.services.bundles import (
    active_id,
    find_installed,
    folder_of,
    is_shipped,
    latest_shipped,
)
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.registry_file import alone, read_alone, read_registry, write_registry

# An engine for a bundle's folder, on a device.
StartEngine = Callable[[Path, DeviceChoice], Engine]

_WHOLE_LOG = 1_000_000  # entries
_ACTIONS = {"activated": Action.ACTIVATED, "rolled_back": Action.ROLLED_BACK}


def start_engine(folder: Path, device: DeviceChoice) -> Engine:
    """An engine process of its own."""
    return RemoteEngine(folder, device)


def take_in(folder: Path, run: str = "") -> str:
    """Copies a bundle, as a run packed it, among the installed ones. Returns its id: a candidate.

    One that is installed with the same content is left as it is.
    run: name of the run, for the log.
    Raises: NcovError (bundle_taken, bundle_shipped, bundle_missing, bundle_damaged, registry_busy,
        registry_unwritable, audit_unwritable).
    """
    facts = {"run": run[:255]} if run else {}
    return add(lambda target: bundle_folder.copy_bundle(folder, target), Action.TAKEN_IN, facts)[0]


def add(fill: Callable[[Path], Bundle], action: Action, facts: dict[str, str]) -> tuple[str, bool]:
    """Installs the bundle that `fill` puts into the empty folder it is given.

    Returns: (its id, whether it is new here). Raises: as `take_in`, and what `fill` raises.
    """
    try:
        models = paths.user_models()
        with alone():
            bundle_folder.sweep(models)
            with bundle_folder.unfinished(models) as part:
                bundle = fill(part)
                if is_installed(part, bundle):
                    return bundle.id, False
                bundle_folder.finish(part, models / bundle.id)
    except (OSError, ValueError) as error:
        raise NcovError(ErrorKind.REGISTRY_UNWRITABLE) from error
    audit.record(action, bundle.id, content_sha256=bundle.content_sha256 or "", **facts)
    return bundle.id, True


def is_installed(part: Path, bundle: Bundle) -> bool:
    """Whether the bundle in `part` is installed with the same content.

    Raises: NcovError (bundle_taken, bundle_shipped) where another one has its id.
    """
    target = paths.user_models() / bundle.id
    shipped = is_shipped(bundle.id)
    folder = paths.shipped_models() / bundle.id if shipped else target
    if not folder.is_dir() or not any(folder.iterdir()):
        return False
    try:
        same = bundle_folder.prove(folder)[1] == bundle_folder.prove(part)[1]
    except NcovError:
        same = False
    if not same:
        kind = ErrorKind.BUNDLE_SHIPPED if shipped else ErrorKind.BUNDLE_TAKEN
        raise NcovError(kind, bundle=bundle.id)
    return True


def check(
    bundle_id: str, device: DeviceChoice = "auto", start: StartEngine = start_engine
) -> GoldenCheck:
    """Has an engine process load the bundle and run its golden inputs, here and in this version.

    Raises: NcovError (bundle_unknown, bundle_damaged where they do not give what the bundle promises,
        and what keeps an engine from starting).
    """
    folder, bundle = find_installed(bundle_id)
    with closing(start(folder, device)) as engine:
        info = engine.info()
    if info.model_id != bundle.id or bundle.content_sha256 is None:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=bundle.id, part="")
    return GoldenCheck(
        bundle_id=bundle.id,
        content_sha256=bundle.content_sha256,
        device=info.device[:255],
        precision=info.precision,
        app_version=__version__,
        computer=platform.node()[:255],
        at=datetime.now(UTC),
    )


def activate(
    bundle_id: str, device: DeviceChoice = "auto", start: StartEngine = start_engine
) -> Activation:
    """From now on films are judged with this bundle; its golden inputs are run first.

    Raises: NcovError as `check`; bundle_is_active, registry_busy, registry_unwritable,
        audit_unwritable (then it is active nevertheless).
    """
    checked = check(bundle_id, device, start)

    def refuse(registry: Registry) -> None:
        active = registry.active
        same = active is not None and active.check.content_sha256 == checked.content_sha256
        if active_id(registry) == bundle_id and (active is None or same):
            raise NcovError(ErrorKind.BUNDLE_IS_ACTIVE, bundle=bundle_id)

    return _change("activated", checked, refuse)


def roll_back(device: DeviceChoice = "auto", start: StartEngine = start_engine) -> Activation:
    """The bundle that was active before is active again, once its golden inputs have passed.

    Raises: NcovError as `activate`; none_before, bundle_unknown where it is no longer installed,
        active_changed where it is not the one it was.
    """
    seen, problem = read_registry()
    if problem is not None:
        raise problem
    target = target_of(seen)
    if target is None:
        raise NcovError(ErrorKind.NONE_BEFORE)
    checked = check(target, device, start)
    before = seen.before
    if before is not None and before.check.content_sha256 != checked.content_sha256:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=target, part="")

    def refuse(registry: Registry) -> None:
        if registry != seen:  # somebody else was quicker
            raise NcovError(ErrorKind.REGISTRY_BUSY)

    return _change("rolled_back", checked, refuse)


def target_of(registry: Registry) -> str | None:
    """Id of the bundle that a roll back leads to; None where there is none."""
    if registry.active is None:
        return None
    return registry.before.bundle_id if registry.before else latest_shipped()


def can_roll_back_to() -> str | None:
    """Id of the bundle that `roll_back` leads to now; None where there is none."""
    return target_of(read_registry()[0])


def history() -> tuple[Activation, ...]:
    """Every activation there was, oldest first."""
    return read_registry()[0].activations


def remove(bundle_id: str) -> None:
    """Deletes a candidate that was never active.

    Raises: NcovError (bundle_unknown, bundle_shipped, bundle_was_active, registry_busy,
        registry_unwritable, registry_newer, audit_unwritable).
    """
    if is_shipped(bundle_id):
        raise NcovError(ErrorKind.BUNDLE_SHIPPED, bundle=bundle_id)
    try:
        with alone():
            registry, _ = read_alone()
            if bundle_id in registry.ever_active | _active_in_log():
                raise NcovError(ErrorKind.BUNDLE_WAS_ACTIVE, bundle=bundle_id)
            bundle_folder.discard(folder_of(bundle_id))
    except OSError as error:
        raise NcovError(ErrorKind.REGISTRY_UNWRITABLE) from error
    audit.record(Action.REMOVED, bundle_id)


def _active_in_log() -> frozenset[str]:
    """A second witness, for the case that the registry was damaged and set aside."""
    entries = (each for each in audit.read(_WHOLE_LOG) if each.action in _ACTIONS.values())
    return frozenset(
        name for each in entries for name in (each.subject, str(each.facts.get("from_id", "")))
    )


def _change(
    kind: Literal["activated", "rolled_back"],
    checked: GoldenCheck,
    refuse: Callable[[Registry], None],
) -> Activation:
    """refuse: raises where the registry, as it is by now, does not allow it."""
    with alone():
        registry, _ = read_alone()
        refuse(registry)
        activation = Activation(
            number=len(registry.activations) + 1,
            kind=kind,
            check=checked,
            from_id=active_id(registry),
            at=datetime.now(UTC),
            by=account(),
        )
        write_registry(registry.with_one(activation))
        _log(registry.with_one(activation))
    return activation


def _log(registry: Registry) -> None:
    """Adds the activations that are not in the log: the last one, and what an ended program left out."""
    logged = {
        each.facts.get("activation")
        for each in audit.read(_WHOLE_LOG)
        if each.action in _ACTIONS.values()
    }
    for each in registry.activations:
        if each.at.isoformat() in logged:
            continue
        audit.record(
            _ACTIONS[each.kind],
            each.bundle_id,
            activation=each.at.isoformat(),
            from_id=each.from_id or "",
            content_sha256=each.check.content_sha256,
            device=each.check.device,
            precision=each.check.precision,
        )
