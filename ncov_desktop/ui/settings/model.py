"""What is chosen, kept from one start to the next. QtCore only: no widget."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError

if TYPE_CHECKING:
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.preferences import Preferences
    from ncov_desktop.ui.tasks import Tasks


class SettingsModel(QObject):
    """What the command line states holds for this run and is not kept; a choice made here is.

    settings: to work by now. remember: whether anything is kept on disk.
    changed: the settings to work by from now on.
    said: a sentence about the file they are kept in.
    loaded: what was kept is known, or there is nothing to know.
    """

    changed = Signal(object)  # Settings
    said = Signal(str)
    loaded = Signal()

    def __init__(
        self,
        tasks: Tasks,
        chosen: Settings,
        stated: Mapping[str, Any] | None = None,
        *,
        remember: bool = False,
    ) -> None:
        """chosen: until `load` knows better. stated: the fields of it that the command line states.

        remember: read and write the file.
        """
        super().__init__()
        self.stated = dict(stated or {})
        self.settings = replace(chosen, **self.stated)
        self._tasks = tasks
        self.remember = remember
        self._kept = chosen
        self._writing = threading.Lock()

    def load(self) -> None:
        """Reads what was kept; `loaded` follows in any case."""
        if not self.remember:
            self.loaded.emit()
            return

        def work() -> tuple[Preferences, NcovError | None]:
            from ncov_desktop.services.preferences import read_preferences

            return read_preferences()

        self._tasks.run(work, lambda read: self._loaded(*read), lambda _: self.loaded.emit())

    def choose(self, **changes: Any) -> None:
        """Works by these fields from now on, and keeps them."""
        self._kept = replace(self._kept, **changes)
        self._use(replace(self.settings, **changes))
        if self.remember:
            self._tasks.run(self._write, lambda _: None, self._failed)

    def _write(self) -> None:
        from ncov_desktop.services.preferences import Preferences, write_preferences

        with self._writing:  # whoever comes last writes what was chosen last
            write_preferences(Preferences.of(self._kept))

    def _loaded(self, preferences: Preferences, problem: NcovError | None) -> None:
        self._kept = preferences.over(self._kept)
        if problem is not None:
            self._failed(problem)
        self._use(replace(self._kept, **self.stated))
        self.loaded.emit()

    def _use(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def _failed(self, error: NcovError) -> None:
        self.said.emit(str(text.error_message(error)))
