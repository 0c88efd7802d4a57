"""Who may come into the Admin tab: the password is set once, asked for later. QtCore only."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.errors import NcovError

AWAY_S = 15 * 60
"""Who was away from the tab for so long is asked again."""


class Door(Enum):
    """How the door stands."""

    LOOKING = auto()
    FIRST = auto()
    LOCKED = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class DoorState:
    """FIRST: no password was ever set. failure: why it did not open. trying: a password is looked at."""

    door: Door = Door.LOOKING
    failure: NcovError | None = None
    trying: bool = False


class DoorModel(QObject):
    """changed: the state did."""

    changed = Signal()

    def __init__(self, tasks: Tasks, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.state = DoorState()
        self._tasks, self._now = tasks, now
        self._left_at: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether the administrator is there."""
        return self.state.door is Door.OPEN

    def look(self) -> None:
        """Finds out whether a password is set; nothing where the door is open."""

        def work() -> bool:
            from ncov_desktop.services import administrator

            return administrator.is_set()

        def known(is_set: bool) -> None:
            self._set(door=Door.LOCKED if is_set else Door.FIRST, failure=None, trying=False)

        if not self.is_open and not self.state.trying:
            self._tasks.run(work, known, self._fail, Lane.WRITE)

    def set_first(self, password: str) -> None:
        """Sets the password, and opens."""

        def work() -> None:
            from ncov_desktop.services import administrator

            administrator.set_first(password)

        self._try(work)

    def open(self, password: str) -> None:
        """Opens where the password is right."""

        def work() -> None:
            from ncov_desktop.services import administrator

            administrator.check(password)

        self._try(work)

    def lock(self) -> None:
        """Closes the door; what runs goes on."""
        if self.is_open:
            self._set(door=Door.LOCKED, failure=None)

    def leave(self) -> None:
        """The tab is no longer seen."""
        if self._left_at is None:
            self._left_at = self._now()

    def come_back(self) -> None:
        """The tab is seen again; after a long time the door is locked."""
        left, self._left_at = self._left_at, None
        if left is not None and not 0 <= self._now() - left < AWAY_S:
            self.lock()
        self.look()

    def _try(self, work: Callable[[], None]) -> None:
        if self.state.trying:
            return
        self._set(trying=True, failure=None)
        self._tasks.run(work, lambda _: self._opened(), self._fail, Lane.WRITE)

    def _opened(self) -> None:
        self._set(door=Door.OPEN, trying=False, failure=None)

    def _fail(self, error: NcovError) -> None:
        door = Door.LOCKED if self.state.door is Door.LOOKING else self.state.door
        self._set(door=door, trying=False, failure=error)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
