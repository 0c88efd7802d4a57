"""The installed networks: taken in, compared, activated, rolled back, passed on. QtCore only."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.text.language import tr
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.comparison import Comparison
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.audit import AuditCheck, Entry
    from ncov_desktop.services.bundles import Installed
    from ncov_desktop.services.comparing import ComparingProgress, LocalSet
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.ui.admin.state import ShownRun

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Known:
    """One installed network. bundle: None where it cannot be read."""

    installed: Installed
    bundle: Bundle | None


@dataclass(frozen=True, slots=True)
class ActivateState:
    """models: the active one first. chosen: the id whose figures are shown.

    back: what a roll back leads to, None for nothing. log: the latest entries, newest first.
    offered: (run's folder, id) of a network that a run has packed and that is not installed.
    doing: what goes on, in words; '' for nothing. compared: of the chosen one.
    """

    models: tuple[Known, ...] = ()
    chosen: str = ""
    back: str | None = None
    log: tuple[Entry, ...] = ()
    log_check: AuditCheck | None = None
    local_set: LocalSet | None = None
    offered: tuple[Path, str] | None = None
    doing: str = ""
    progress: ComparingProgress | None = None
    compared: Comparison | None = None

    @property
    def chosen_model(self) -> Known | None:
        """None before the networks were read."""
        return next((each for each in self.models if each.installed.id == self.chosen), None)

    @property
    def active(self) -> Known | None:
        """The one that films are judged with."""
        from ncov_desktop.core.registry import BundleState

        found = (each for each in self.models if each.installed.state is BundleState.ACTIVE)
        return next(found, None)


class ActivateModel(QObject):
    """changed: the state did. did(sentence), said(sentence). activated(): another network is active."""

    changed = Signal()
    did = Signal(str)
    said = Signal(str)
    activated = Signal()

    def __init__(
        self,
        tasks: Tasks,
        settings: Callable[[], Settings],
        reader: Callable[[], FilmReader],
    ) -> None:
        super().__init__()
        self.state = ActivateState()
        self._tasks, self._settings, self._reader = tasks, settings, reader
        self._comparing: Task | None = None
        self._run: ShownRun | None = None

    def look(self) -> None:
        """Reads which networks there are, the log, and the frozen set."""
        settings, run = self._settings(), self._run

        def work() -> dict[str, object]:
            return _looked(settings, run)

        def known(found: dict[str, object]) -> None:
            self._set(**found)
            ids = [each.installed.id for each in self.state.models]
            if self.state.chosen not in ids and ids:
                self.choose(ids[0])

        self._tasks.run(work, known, self._failed, Lane.ADMIN)

    def show_run(self, run: ShownRun | None) -> None:
        """The run whose network may be taken in."""
        before, self._run = self._run, run
        packed = run.progress.bundle if run is not None else None
        was = before.progress.bundle if before is not None else None
        same = before is not None and run is not None and before.folder == run.folder
        if packed != was or (packed and not same):
            self.look()

    def choose(self, bundle_id: str) -> None:
        """The network whose figures are shown."""
        if bundle_id != self.state.chosen:
            self.stop()
            self._set(chosen=bundle_id, compared=None)

    def take_in(self) -> None:
        """Copies the run's network among the installed ones: a candidate."""
        offered = self.state.offered
        if offered is None:
            return
        folder, bundle_id = offered

        def work() -> str:
            from ncov_desktop.services import registry

            return registry.take_in(RunFolder(folder).bundles / bundle_id, folder.name)

        def done(taken: str) -> None:
            self._set(chosen=taken)
            self._say_done(tr("{name} is a candidate now.", name=taken))

        self._do(tr("The network is taken in …"), work, done)

    def activate(self) -> None:
        """From now on films are judged with the chosen network; its golden inputs are run first."""
        chosen, device = self.state.chosen, self._settings().device

        def work() -> str:
            from ncov_desktop.services import registry

            return registry.activate(chosen, device).bundle_id

        self._do(tr("Golden inputs are run …"), work, self._activated)

    def roll_back(self) -> None:
        """The network that was active before is active again; its golden inputs are run first."""
        device = self._settings().device

        def work() -> str:
            from ncov_desktop.services import registry

            return registry.roll_back(device).bundle_id

        self._do(tr("Golden inputs are run …"), work, self._activated)

    def export(self, target: Path) -> None:
        """Writes the chosen network as one file."""
        chosen = self.state.chosen

        def work() -> None:
            from ncov_desktop.services.bundle_file import export_bundle

            export_bundle(chosen, target)

        words = tr("{name} was written as one file.", name=chosen)
        self._do(tr("The file is written …"), work, lambda _: self._say_done(words))

    def import_file(self, file: Path) -> None:
        """Installs the network of a file: a candidate."""

        def work() -> str:
            from ncov_desktop.services.bundle_file import import_bundle

            return import_bundle(file).bundle_id

        def done(bundle_id: str) -> None:
            self._set(chosen=bundle_id)
            self._say_done(tr("{name} is installed.", name=bundle_id))

        self._do(tr("The file is proven …"), work, done)

    def freeze(self, table: Path, *, again: bool) -> None:
        """Makes the test films of a table the set that networks are compared on."""

        def work() -> LocalSet:
            from ncov_desktop.services.comparing import freeze

            return freeze(table, self._reader(), again=again)

        def done(found: LocalSet) -> None:
            words = tr("%n films are frozen for comparisons.", n=len(found.films))
            self._say_done(words)

        self._do(tr("The films of the set are proven …"), work, done)

    def compare(self) -> None:
        """Has the active network and the chosen one judge the frozen set."""
        chosen, device = self.state.chosen, self._settings().device

        def events() -> Generator[ComparingProgress | Comparison, None, None]:
            from ncov_desktop.services.comparing import compare

            yield from compare(chosen, None, device, self._reader())

        if not self.state.doing:
            self._set(doing=tr("Both judge the frozen films"), progress=None, compared=None)
            self._comparing = self._tasks.stream(events, self._judged, self._failed, Lane.ADMIN)

    def stop(self) -> None:
        """A comparison that goes on ends."""
        if self._comparing is not None:
            self._comparing.drop()
            self._comparing = None
            self._set(doing="", progress=None)

    def _judged(self, event: ComparingProgress | Comparison) -> None:
        from ncov_desktop.core.comparison import Comparison

        if isinstance(event, Comparison):
            self._comparing = None
            self._set(doing="", progress=None, compared=event)
            self.look()
        else:
            self._set(progress=event)

    def _activated(self, bundle_id: str) -> None:
        self._set(chosen=bundle_id)
        words = tr("{name} is active now.", name=bundle_id)
        if self._settings().model_id not in (None, bundle_id):
            named = tr("The settings name another network; films are judged with that one here.")
            words = f"{words} {named}"
        self._say_done(words)
        self.activated.emit()

    def _say_done(self, words: str) -> None:
        self.did.emit(words)

    def _do(self, doing: str, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """One thing at a time; afterwards all is read anew."""
        if self.state.doing:
            return

        def finish(result: Result) -> None:
            self._set(doing="")
            done(result)
            self.look()

        self._set(doing=doing)
        self._tasks.run(work, finish, self._failed, Lane.ADMIN)

    def _failed(self, error: NcovError) -> None:
        self._comparing = None
        if self.state.doing:
            self._set(doing="", progress=None)
        self.said.emit(str(text.error_message(error)))

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()


def _looked(settings: Settings, run: ShownRun | None) -> dict[str, object]:
    """What `ActivateState` holds of all that lies on the disk. Raises: NcovError."""
    from ncov_desktop.core.bundle import read_bundle
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services import audit, comparing, registry
    from ncov_desktop.services.bundles import installed_bundles

    models = []
    for each in installed_bundles(settings):
        try:
            bundle = read_bundle(each.folder)
        except NcovError:
            bundle = None
        models.append(Known(each, bundle))
    try:
        frozen = comparing.local_set()
    except NcovError:
        frozen = None  # it is said when networks are to be compared
    packed = run.progress.bundle if run is not None else None
    ids = {each.installed.id for each in models}
    is_new = run is not None and packed and packed not in ids
    there = is_new and run is not None and (RunFolder(run.folder).bundles / str(packed)).is_dir()
    return {
        "models": tuple(models),
        "back": registry.can_roll_back_to(),
        "log": audit.read(),
        "log_check": audit.verify(),
        "local_set": frozen,
        "offered": (run.folder, packed) if run is not None and there else None,
    }
