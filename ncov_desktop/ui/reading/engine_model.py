"""Where the network stands: found, loaded in its own process, replaced when another is chosen."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.bundle import Bundle
    from ncov_desktop.core.engine import EngineState
    from ncov_desktop.core.results import EngineInfo
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.services.process import RemoteEngine


class EngineModel(QObject):
    """One engine at a time; what an earlier one still says is not heard.

    launched: it can be asked. moved: `state`, `info` or `failure` changed.
    noticed: why another network than the active one is used.
    """

    launched = Signal()
    moved = Signal()
    noticed = Signal(object)  # NcovError

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine: RemoteEngine | None = None
        self.bundle: Bundle | None = None
        self.state: EngineState | None = None
        self.info: EngineInfo | None = None
        self.failure: NcovError | None = None
        self._tasks = tasks
        self._lock = threading.Lock()
        self._number = 0  # of the launch that counts
        self._closed = False
        self._waiting: list[Task] = []

    def start(self, settings: Settings) -> None:
        """Finds the network and loads it; one that was there before is ended."""
        old = self._forget()
        self.moved.emit()  # whoever works with it leaves off before it ends
        if old is not None:
            self._tasks.run(old.close, lambda _: None, lambda _: None)
        number = self._number
        launch = self._tasks.run(
            lambda: self._launch(settings, number), self._launched, self._failed
        )
        self._waiting = [launch]
        self.moved.emit()

    @property
    def started(self) -> bool:
        """True once a network has been asked for."""
        return self._number > 0

    def is_current(self, settings: Settings) -> bool:
        """False where the settings ask for another network by now: one was activated meanwhile.

        For any thread; it reads files. Where nothing can be found, what is loaded is good enough.
        """
        loaded = self.bundle
        if loaded is None:
            return True
        from ncov_desktop.services.bundles import find_bundle

        try:
            return find_bundle(settings)[1].content_sha256 == loaded.content_sha256
        except NcovError:
            return True

    def close(self) -> None:
        """Ends the network's process, also one that is only about to start."""
        with self._lock:
            self._closed = True
        if self.engine is not None:
            self.engine.close()

    def _forget(self) -> RemoteEngine | None:
        for task in self._waiting:
            task.drop()
        with self._lock:
            self._number += 1
            old, self.engine = self.engine, None
        self.bundle = self.state = self.info = self.failure = None
        return old

    def _launch(self, settings: Settings, number: int) -> tuple[Bundle, tuple[NcovError, ...]]:
        """(the network, why it is not the active one)."""
        from ncov_desktop.services.bundles import find_bundle
        from ncov_desktop.services.process import RemoteEngine

        notices: list[NcovError] = []
        folder, bundle = find_bundle(settings, notices.append)
        heard = partial(self._on_state, number)
        engine = RemoteEngine(folder, settings.device, heard)
        with self._lock:
            if self._closed or number != self._number:
                raise EngineLost  # nobody wants it any more
            self.engine = engine
        engine.start()
        return bundle, tuple(notices)

    def _launched(self, found: tuple[Bundle, tuple[NcovError, ...]]) -> None:
        self.bundle, notices = found
        for notice in notices:
            self.noticed.emit(notice)
        self._ask_info()
        self.launched.emit()

    def _ask_info(self) -> None:
        if self.engine is not None:
            self._waiting.append(
                self._tasks.run(self.engine.info, self._ready, self._info_failed, Lane.ENGINE)
            )

    def _ready(self, info: EngineInfo) -> None:
        self.info, self.failure = info, None
        self.moved.emit()

    def _info_failed(self, error: NcovError) -> None:
        """A lost process is started anew by the next question; anything else will not mend itself."""
        if error.kind is not ErrorKind.ENGINE_LOST:
            self._failed(error)

    def _failed(self, error: NcovError) -> None:
        self.failure = error
        self.moved.emit()

    def _on_state(self, number: int, state: EngineState) -> None:
        self._tasks.post(lambda: self._heard(number, state))

    def _heard(self, number: int, state: EngineState) -> None:
        if number != self._number:
            return
        lost_at_work = state == "lost" and self.info is not None
        self.state = state
        if lost_at_work:
            # Once: `_ready` must have been reached again before the next start by itself.
            self.info = None
            self._ask_info()
        self.moved.emit()
