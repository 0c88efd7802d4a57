"""The only bridge from Qt to work that must not run on the main thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ncov_desktop.core.errors import NcovError

Result = TypeVar("Result")


class Lane(Enum):
    """Work of one lane never waits for the other: files are read while the network is busy."""

    IO = 4
    ENGINE = 1


class Task:
    """One piece of work under way."""

    def __init__(self) -> None:
        self.dropped = False
        self._future: Future[None] | None = None

    def drop(self) -> None:
        """Its answer is no longer wanted: it is not begun, or its result is thrown away."""
        self.dropped = True
        if self._future is not None:
            self._future.cancel()


class Tasks(QObject):
    """Runs functions in worker threads; every callback arrives on the main thread."""

    _arrived = Signal(object)

    def __init__(self, on_bug: Callable[[BaseException], None], parent: QObject | None = None):
        super().__init__(parent)
        self._on_bug = on_bug
        self._lanes = {
            lane: ThreadPoolExecutor(lane.value, thread_name_prefix=lane.name.lower())
            for lane in Lane
        }
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[NcovError], None],
        lane: Lane = Lane.IO,
    ) -> Task:
        """Calls `work` in a worker thread, then `done` or `failed`; anything but NcovError is a bug."""
        task = Task()

        def call() -> None:
            if task.dropped:
                return
            try:
                result = work()
            except NcovError as error:
                self._deliver(task, failed, error)
            except BaseException as error:
                self._deliver(task, self._on_bug, error)
            else:
                self._deliver(task, done, result)

        task._future = self._lanes[lane].submit(call)
        return task

    def post(self, callback: Callable[[], None]) -> None:
        """Calls `callback` on the main thread, soon; safe from any thread."""
        self._arrived.emit(callback)

    def close(self) -> None:
        """Begins nothing more. What runs may finish; its answers go nowhere."""
        self._arrived.disconnect(self._call)
        for pool in self._lanes.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def _deliver(self, task: Task, callback: Callable[[Result], None], value: Result) -> None:
        self.post(lambda: None if task.dropped else callback(value))

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()
