"""The window's side of the engine process: starts it, asks it, outlives it, ends it."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

from ncov_desktop.core import messages
from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import EngineInfo, Judgement, ModelInput
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.wire import Message, WireError
from ncov_desktop.services.worker_process import Ask, WorkerLost, WorkerProcess, worker_command

TIMEOUT_S = 120.0


class RemoteEngine:
    """Judges films in a process of its own; implements `core.engine.Engine`. For any thread.

    When the process is lost, the next request starts it again; a request that was waiting is sent
    once more, and only a second loss in a row reaches its caller.
    """

    def __init__(
        self,
        bundle_folder: Path,
        device: DeviceChoice = "auto",
        on_state: Callable[[EngineState], None] | None = None,
        *,
        timeout_s: float = TIMEOUT_S,
        command: Sequence[str] | None = None,
    ) -> None:
        """Starts nothing yet.

        on_state: called with each new state, from any thread; must return at once.
        timeout_s: how long one request may take, loading included.
        command: what to start instead of this program's own worker.
        """
        options = ["--bundle", str(bundle_folder.absolute()), "--device", device]
        self._command = [*(command or _worker_command()), *options]
        self._on_state = on_state
        self._timeout_s = timeout_s
        # Reentrant, because `on_state` runs with it held and may call back.
        self._lock = threading.RLock()
        self._worker: WorkerProcess | None = None
        self._state: EngineState | None = None

    def start(self) -> None:
        """Starts the process, if it does not run, and returns without waiting for it.

        Raises: EngineLost after `close`, or where no process can be started.
        """
        self._running()

    def info(self) -> EngineInfo:
        """What runs where; waits until the network is loaded and has passed its self-test.

        Raises: NcovError as the engine raised it, EngineLost, or engine_timeout.
        """
        answer = self._ask(messages.info_request)
        try:
            return messages.info_of(answer)
        except WireError as error:
            raise EngineLost from error

    def judge(self, model_input: ModelInput) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        Raises: NcovError as the engine raised it, EngineLost, or engine_timeout.
        """
        answer = self._ask(lambda number: messages.judge_request(number, model_input))
        try:
            return messages.judgement_of(answer)
        except WireError as error:
            raise EngineLost from error

    def close(self) -> None:
        """Ends the process and waits for its end; calling it again does nothing."""
        with self._lock:
            worker = self._worker
            self._set(EngineState.CLOSED)
        if worker is not None:
            worker.stop()

    def last_words(self) -> str:
        """The end of what the process wrote to standard error, for the report of a bug."""
        with self._lock:
            return self._worker.last_words() if self._worker is not None else ""

    def _ask(self, ask: Ask) -> Message:
        with suppress(EngineLost):
            return self._ask_once(ask)
        return self._ask_once(ask)

    def _ask_once(self, ask: Ask) -> Message:
        worker = self._running()
        future = worker.ask(ask)
        try:
            return future.result(self._timeout_s)
        except WorkerLost as error:
            raise EngineLost from error
        except TimeoutError as error:
            worker.kill()
            raise NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=self._timeout_s) from error

    def _running(self) -> WorkerProcess:
        with self._lock:
            if self._state is EngineState.CLOSED:
                raise EngineLost
            if self._worker is not None and not self._worker.ended:
                return self._worker
            first = self._worker is None
            self._set(EngineState.STARTING if first else EngineState.RESTARTING)
            try:
                worker = WorkerProcess(self._command, self._on_end)
            except OSError as error:
                self._set(EngineState.LOST)
                raise EngineLost from error
            self._worker = worker
            loaded = worker.ask(messages.info_request)
        loaded.add_done_callback(lambda future: self._on_loaded(worker, future))
        return worker

    def _on_loaded(self, worker: WorkerProcess, future: "Future[Message]") -> None:
        if future.exception() is not None:
            return
        failed = "error" in future.result().header
        with self._lock:
            if worker is self._worker and not worker.ended:
                self._set(EngineState.FAILED if failed else EngineState.READY)

    def _on_end(self, worker: WorkerProcess) -> None:
        with self._lock:
            if worker is self._worker:
                self._set(EngineState.LOST)

    def _set(self, state: EngineState) -> None:
        if self._state in (state, EngineState.CLOSED):
            return
        self._state = state
        if self._on_state is not None:
            self._on_state(state)


def _worker_command() -> list[str]:
    return worker_command("engine")
