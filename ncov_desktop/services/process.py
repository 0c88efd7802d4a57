"""The window's side of the engine process: starts it, asks it, outlives it, ends it."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from ncov_desktop.core import examine_messages, messages
from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.trust import TrustPart, TrustResult, TrustSubject
from ncov_desktop.core.wire import Message, WireError
from ncov_desktop.services.worker_process import Ask, WorkerLost, WorkerProcess, worker_command

TIMEOUT_S = 120.0
# What one request for judgements carries at most, so that none waits for more than its own time.
_FILMS = 16
_LOOK_S = 0.02

Cancelled = Callable[[], bool]


def _never() -> bool:
    return False


T = TypeVar("T")


class RemoteEngine:
    """Judges films in a process of its own; implements `core.engine.Engine`. For any thread.

    When the process is lost, the next request starts it again. A request for a film that someone
    waits for is sent once more, and only a second loss in a row reaches its caller; an examination
    is not, for nobody waits for it and it may be what brought the process down.
    """

    def __init__(
        self,
        bundle_folder: Path,
        device: DeviceChoice = "auto",
        on_state: Callable[[EngineState], None] | None = None,
        *,
        timeout_s: float = TIMEOUT_S,
        command: Sequence[str] | None = None,
        precision: str | None = None,
    ) -> None:
        """Starts nothing yet.

        on_state: called with each new state, from any thread; must return at once.
        timeout_s: how long one request may take, loading included.
        command: what to start instead of this program's own worker.
        precision: the number format to run in where the device offers it, instead of the fastest
            faithful one.
        """
        options = ["--bundle", str(bundle_folder.absolute()), "--device", device]
        options += ["--precision", precision] if precision is not None else []
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
        return self._asked(messages.info_request, messages.info_of)

    def judge(self, model_input: ModelInput, cancelled: Cancelled = _never) -> Judgement:
        """Scores and class activation maps of one film from one pass.

        cancelled: asked many times a second; the engine is told, and leaves off between two layers.
        Raises: NcovError as the engine raised it, EngineLost, or engine_timeout.
        """
        return self.judge_many([model_input], cancelled)[0]

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Cancelled = _never
    ) -> tuple[Judgement, ...]:
        """What `judge` says of each film, in their order, from as few passes as memory allows.

        Raises: NcovError as the engine raised it, EngineLost, or engine_timeout.
        """
        judgements: list[Judgement] = []
        for first in range(0, len(model_inputs), _FILMS):
            judgements += self._judged(model_inputs[first : first + _FILMS], cancelled)
        return tuple(judgements)

    def refine(self, model_input: ModelInput) -> Explanation:
        """A finer map: LayerCAM of all classes at an earlier layer, at the cost of a backward pass.

        Raises: NcovError as the engine raised it, EngineLost, or engine_timeout.
        """
        return self._asked(
            lambda number: messages.refine_request(number, model_input), messages.explanation_of
        )

    def examine(
        self,
        subject: TrustSubject,
        part: TrustPart,
        cancelled: Cancelled = _never,
    ) -> TrustResult:
        """One part of how far a score may be trusted; takes several passes.

        cancelled: asked many times a second; the engine is told, and leaves off after its pass.
        Raises: NcovError as the engine raised it, cancelled, EngineLost at the first loss, or
            engine_timeout.
        """
        return self._asked_once(
            lambda number: examine_messages.examine_request(number, subject, part),
            examine_messages.trust_result_of,
            cancelled,
        )

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

    def _judged(self, films: Sequence[ModelInput], cancelled: Cancelled) -> tuple[Judgement, ...]:
        judgements = self._asked(
            lambda number: messages.judge_request(number, films),
            messages.judgements_of,
            cancelled,
        )
        if len(judgements) != len(films):
            raise EngineLost
        return judgements

    def _asked(
        self, ask: Ask, understand: Callable[[Message], T], cancelled: Cancelled | None = None
    ) -> T:
        """The answer to a request; one that is lost with its process is asked for once more."""
        with suppress(EngineLost):
            return self._asked_once(ask, understand, cancelled)
        return self._asked_once(ask, understand, cancelled)

    def _asked_once(
        self, ask: Ask, understand: Callable[[Message], T], cancelled: Cancelled | None
    ) -> T:
        """cancelled: None for a request that nobody ever gives up."""
        numbers: list[int] = []

        def numbered(number: int) -> Message:
            numbers.append(number)
            return ask(number)

        worker = self._running()
        answer = worker.ask(numbered)
        end = time.monotonic() + self._timeout_s
        while (left_s := end - time.monotonic()) > 0:
            if cancelled is not None and cancelled():
                worker.tell(messages.cancel_request(numbers[0]))
                raise NcovError(ErrorKind.CANCELLED)
            patience_s = left_s if cancelled is None else min(_LOOK_S, left_s)
            with suppress(TimeoutError):
                return _answered(answer, patience_s, understand, cancelled)
        worker.kill()
        raise NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=self._timeout_s)

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


def _answered(
    answer: "Future[Message]",
    patience_s: float,
    understand: Callable[[Message], T],
    cancelled: Cancelled | None,
) -> T:
    """As `_understood`; what nobody here gave up was given up by an engine that is being closed."""
    try:
        return _understood(answer, patience_s, understand)
    except NcovError as error:
        if error.kind is ErrorKind.CANCELLED and not (cancelled is not None and cancelled()):
            raise EngineLost from error
        raise


def _understood(
    answer: "Future[Message]", patience_s: float, understand: Callable[[Message], T]
) -> T:
    """Raises: TimeoutError; EngineLost; NcovError as the engine raised it."""
    try:
        return understand(answer.result(patience_s))
    except (WorkerLost, WireError) as error:
        raise EngineLost from error


def _worker_command() -> list[str]:
    return worker_command("engine")
