"""Works out how far a score may be trusted, behind everything else, and stops at once when told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Generator
from typing import TYPE_CHECKING

from ncov_desktop.core.trust import TrustPart
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import Engine
    from ncov_desktop.core.errors import NcovError
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.services.trusting import PartEvent


class Examiner:
    """One film at a time; after `stop` nothing is heard of it any more.

    heard, failed: called on the main thread with each event, or with what ended all of them.
    """

    def __init__(
        self,
        tasks: Tasks,
        heard: Callable[[PartEvent], None],
        failed: Callable[[NcovError], None],
    ) -> None:
        self._tasks, self._heard, self._failed = tasks, heard, failed
        self._task: Task | None = None
        self._unwanted = threading.Event()

    def start(
        self, opened: OpenedFilm, engine: Engine, bundle: Bundle, wanted: Collection[TrustPart]
    ) -> None:
        """Begins with the parts that are wanted, in their own order, in place of what still runs."""
        self.stop()
        parts = [part for part in TrustPart if part in wanted]
        if not parts:
            return
        unwanted = self._unwanted = threading.Event()

        def events() -> Generator[PartEvent, None, None]:
            from ncov_desktop.services.trusting import examine_parts

            return examine_parts(opened, engine, bundle, parts, unwanted.is_set)

        self._task = self._tasks.stream(events, self._heard, self._failed, Lane.IDLE)

    def stop(self) -> None:
        """Cancels what runs; the engine is told between two passes."""
        self._unwanted.set()
        if self._task is not None:
            self._task.drop()
            self._task = None
