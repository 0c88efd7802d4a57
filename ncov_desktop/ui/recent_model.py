"""What was opened lately, offered again. QtCore only: no widget."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.core import recent

if TYPE_CHECKING:
    from ncov_desktop.core.browser import FilmSource
    from ncov_desktop.core.errors import ErrorKind
    from ncov_desktop.core.recent import Opened
    from ncov_desktop.ui.reading.browsing_model import BrowsingModel
    from ncov_desktop.ui.reading.model import ReadingModel
    from ncov_desktop.ui.settings.model import SettingsModel
    from ncov_desktop.ui.tasks import Tasks


class RecentModel(QObject):
    """Notes what was opened once a film of it is on screen, so never what could not be opened.

    entries: newest first. gone: by entry, why it cannot be opened any more. changed: either of them.
    """

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        settings: SettingsModel,
        reading: ReadingModel,
        browsing: BrowsingModel,
    ) -> None:
        super().__init__()
        self.entries: tuple[Opened, ...] = ()
        self.gone: Mapping[Opened, ErrorKind] = {}
        self._tasks, self._settings, self._reading = tasks, settings, reading
        self._asked: tuple[Path, ...] = ()
        self._writing = threading.Lock()
        browsing.asked.connect(self._note_asked)
        reading.film_changed.connect(self._note_opened)
        settings.changed.connect(self._follow)

    def load(self) -> None:
        """Reads the list; call it once the settings are known."""
        if not (self._settings.remember and self._settings.settings.recent_kept):
            return

        def work() -> tuple[Opened, ...]:
            from ncov_desktop.services.recent import read_recent

            return read_recent()

        self._tasks.run(work, self._loaded, lambda _: None)

    def look(self) -> None:
        """Finds out what is gone; a drive that is slow to answer holds nobody up."""
        entries = self.entries
        if not entries:
            return

        def work() -> dict[Opened, ErrorKind]:
            from ncov_desktop.services.reachable import missing

            return {entry: why for entry in entries if (why := missing(entry)) is not None}

        self._tasks.run(work, self._looked, lambda _: None)

    def remove(self, entry: Opened) -> None:
        """Forgets one of them."""
        self._keep(recent.without(self.entries, entry))

    def clear(self) -> None:
        """Forgets them all."""
        self._keep(())

    def _note_asked(self, paths: Sequence[Path]) -> None:
        self._asked = tuple(path.absolute() for path in paths)

    def _note_opened(self) -> None:
        opened = self._reading.state.opened
        if opened is None or not self._settings.settings.recent_kept:
            return
        if any(_holds(path, opened.source) for path in self._asked):
            newest = recent.Opened(self._asked, datetime.now(UTC))
            self._asked = ()
            self._keep(recent.with_newest(self.entries, newest))

    def _follow(self) -> None:
        """Who switches the list off wants it gone, not put away."""
        if not self._settings.settings.recent_kept and self.entries:
            self.clear()

    def _keep(self, entries: tuple[Opened, ...]) -> None:
        self.entries = entries
        self.changed.emit()
        if self._settings.remember:
            self._tasks.run(self._write, lambda _: None, lambda _: None)

    def _write(self) -> None:
        from contextlib import suppress

        from ncov_desktop.services.recent import write_recent

        # a list that cannot be kept is gone at the next start; nothing else depends on it
        with self._writing, suppress(OSError):
            write_recent(self.entries)

    def _loaded(self, entries: tuple[Opened, ...]) -> None:
        kept = entries
        for entry in reversed(self.entries):  # opened while the list was being read
            kept = recent.with_newest(kept, entry)
        if kept != entries:
            self._keep(kept)
        self.entries = kept
        self.changed.emit()
        self.look()

    def _looked(self, gone: Mapping[Opened, ErrorKind]) -> None:
        if gone != self.gone:
            self.gone = gone
            self.changed.emit()


def _holds(path: Path, source: FilmSource) -> bool:
    """Whether a film was found in what was asked for. An index stands for the films beside it."""
    folder = path.parent if path.name.casefold() == "dicomdir" else path
    film = source.path.absolute()
    return film == path or folder in film.parents
