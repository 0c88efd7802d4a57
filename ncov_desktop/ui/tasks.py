"""The only bridge from Qt to work that must not run on the main thread."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, suppress
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ncov_desktop.core.errors import ErrorKind, NcovError

Result = TypeVar("Result")


_IMPORTING = threading.Lock()


def _import_shared() -> None:
    """Imports whole, in one thread, what work of several lanes begins with.

    Qt for Python looks into every module that is imported; of pydantic's that imports further parts of
    it, and two threads that do so at once find each other's halves.
    """
    with _IMPORTING:
        import pydantic.main
        import pydantic.type_adapter  # noqa: F401


class Lane(Enum):
    """Work of one lane never waits for another: files are read while the network is busy.

    IDLE: questions to the network that nobody waits for; the engine lets every other one go first.
    RECORDS: what is written and read of the records, in the order in which it was asked for.
    LIST: reading the worklist. WRITE: writing to it. SCREEN: screening a folder, which takes hours.
    WATCH: watching a folder, which ends with the program. ADMIN: bringing films of a training together,
    and proving networks, which take minutes.
    """

    IO = auto()
    ENGINE = auto()
    IDLE = auto()
    RECORDS = auto()
    LIST = auto()
    WRITE = auto()
    SCREEN = auto()
    WATCH = auto()
    ADMIN = auto()

    @property
    def threads(self) -> int:
        """How much of its work may run at once."""
        return {Lane.IO: 4, Lane.LIST: 2, Lane.ADMIN: 2}.get(self, 1)


class Task:
    """One piece of work under way."""

    def __init__(self) -> None:
        self.dropped = False
        self.future: Future[None] | None = None

    def drop(self) -> None:
        """Its answer is no longer wanted: it is not begun, or its result is thrown away."""
        self.dropped = True
        if self.future is not None:
            self.future.cancel()

    def finish(self, patience_s: float) -> None:
        """Waits for its end, no longer than this, and drops it: what it stores is stored."""
        if self.future is not None:
            wait([self.future], patience_s)
            self.drop()


class Tasks(QObject):
    """Runs functions in worker threads; every callback arrives on the main thread.

    Anything a piece of work raises but NcovError is a bug: `on_bug` gets it, and the work's own `failed`
    learns that there was one, so that no state waits for an answer that never comes.
    """

    _arrived = Signal(object)

    def __init__(self, on_bug: Callable[[BaseException], None], parent: QObject | None = None):
        super().__init__(parent)
        self._on_bug = on_bug
        self._closed = False
        self._lanes = {
            lane: ThreadPoolExecutor(lane.threads, thread_name_prefix=lane.name.lower())
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
        """Calls `work` in a worker thread, then `done` or `failed`."""
        task = Task()
        self._begin(task, lambda: self._deliver(task, done, work()), failed, lane)
        return task

    def stream(
        self,
        events: Callable[[], Generator[Result, None, None]],
        each: Callable[[Result], None],
        failed: Callable[[NcovError], None],
        lane: Lane = Lane.IO,
    ) -> Task:
        """Iterates in a worker thread and calls `each` with every event, in order.

        A dropped stream is closed at its next event.
        """
        task = Task()

        def follow() -> None:
            with closing(events()) as stream:
                for event in stream:
                    if task.dropped:
                        return
                    self._deliver(task, each, event)

        self._begin(task, follow, failed, lane)
        return task

    def post(self, callback: Callable[[], None]) -> None:
        """Calls `callback` on the main thread, soon; safe from any thread, and nothing after `close`."""
        with suppress(RuntimeError):  # the window, and this bridge with it, may be gone
            self._arrived.emit(callback)

    def close(self) -> None:
        """Begins nothing more and delivers nothing more; what runs may finish."""
        self._closed = True
        for pool in self._lanes.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def _begin(
        self, task: Task, work: Callable[[], None], failed: Callable[[NcovError], None], lane: Lane
    ) -> None:
        def call() -> None:
            if task.dropped:
                return
            try:
                _import_shared()
                work()
            except NcovError as error:
                self._deliver(task, failed, error)
            except BaseException as error:
                self.post(lambda bug=error: self._on_bug(bug))  # type: ignore[misc]
                self._deliver(task, failed, NcovError(ErrorKind.BUG))

        if self._closed:
            task.drop()
        else:
            task.future = self._lanes[lane].submit(call)

    def _deliver(self, task: Task, callback: Callable[[Result], None], value: Result) -> None:
        self.post(lambda: None if task.dropped else callback(value))

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()
