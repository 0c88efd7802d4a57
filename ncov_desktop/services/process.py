"""The window's side of the engine process: starts it, asks it, outlives it, ends it."""

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, cast

from ncov_desktop.core import messages
from ncov_desktop.core.engine import EngineState
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import EngineInfo, Judgement, ModelInput
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.wire import Message, WireError, frame, read_message, write_frame

TIMEOUT_S = 120.0
_GRACE_S = 2.0
_TAIL_BYTES = 8192
_CHUNK_BYTES = 4096

# Where `-m ncov_desktop` is found. Started elsewhere, Python would look for modules in the current
# folder first, and that may be a folder of films with anything in it.
_IMPORT_FOLDER = Path(__file__).resolve().parents[2]

Ask = Callable[[int], Message]


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
        self._worker: _Worker | None = None
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
        except TimeoutError as error:
            worker.kill()
            raise NcovError(ErrorKind.ENGINE_TIMEOUT, seconds=self._timeout_s) from error

    def _running(self) -> "_Worker":
        with self._lock:
            if self._state is EngineState.CLOSED:
                raise EngineLost
            if self._worker is not None and not self._worker.ended:
                return self._worker
            first = self._worker is None
            self._set(EngineState.STARTING if first else EngineState.RESTARTING)
            try:
                worker = _Worker(self._command, self._on_end)
            except OSError as error:
                self._set(EngineState.LOST)
                raise EngineLost from error
            self._worker = worker
            loaded = worker.ask(messages.info_request)
        loaded.add_done_callback(lambda future: self._on_loaded(worker, future))
        return worker

    def _on_loaded(self, worker: "_Worker", future: "Future[Message]") -> None:
        if future.exception() is not None:
            return
        failed = "error" in future.result().header
        with self._lock:
            if worker is self._worker and not worker.ended:
                self._set(EngineState.FAILED if failed else EngineState.READY)

    def _on_end(self, worker: "_Worker") -> None:
        with self._lock:
            if worker is self._worker:
                self._set(EngineState.LOST)

    def _set(self, state: EngineState) -> None:
        if self._state in (state, EngineState.CLOSED):
            return
        self._state = state
        if self._on_state is not None:
            self._on_state(state)


class _Worker:
    """One engine process from its start to its end.

    A thread per pipe, so that neither a full pipe nor a silent process can stop the caller. The
    pipes are unbuffered: each is read, written and closed by its own thread alone.
    """

    def __init__(self, command: Sequence[str], on_end: Callable[["_Worker"], None]) -> None:
        """Starts the process.

        on_end: called once, from a thread of this object, when the process no longer answers.
        Raises: OSError.
        """
        self._process = _popen(command)
        self._on_end = on_end
        self._lock = threading.Lock()
        self._waiting: dict[int, Future[Message]] = {}
        self._numbers = count(1)
        self._ended = False
        self._tail = bytearray()
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=target, name=f"engine {name}", daemon=True)
            for name, target in (
                ("requests", self._write),
                ("answers", self._read),
                ("messages", self._drain),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def ended(self) -> bool:
        """True once the process no longer answers."""
        return self._ended

    def ask(self, ask: Ask) -> "Future[Message]":
        """The answer to come; EngineLost if it never will."""
        number = next(self._numbers)
        framed = frame(ask(number))
        future: Future[Message] = Future()
        with self._lock:
            if self._ended:
                future.set_exception(EngineLost())
                return future
            self._waiting[number] = future
        self._outbox.put(framed)
        return future

    def stop(self) -> None:
        """Ends the process: its input ends, then it is told to, then it is made to."""
        self._outbox.put(None)
        for harder in (self._process.terminate, self._process.kill):
            try:
                self._process.wait(_GRACE_S)
                break
            except subprocess.TimeoutExpired:
                harder()
        self._process.wait()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(_GRACE_S)

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()

    def last_words(self) -> str:
        """The end of what the process wrote to standard error."""
        return self._tail.decode("utf-8", "replace")

    def _write(self) -> None:
        with cast(BinaryIO, self._process.stdin) as stream:
            while (framed := self._outbox.get()) is not None:
                try:
                    write_frame(stream, framed)
                except OSError:
                    return  # the reading thread sees the end too, and deals with it

    def _read(self) -> None:
        with cast(BinaryIO, self._process.stdout) as stream:
            try:
                while (answer := read_message(stream)) is not None:
                    self._resolve(answer)
            except (WireError, OSError):
                self._process.kill()
        self._finish()

    def _resolve(self, answer: Message) -> None:
        with self._lock:
            future = self._waiting.pop(messages.number_of(answer), None)
        if future is not None:
            future.set_result(answer)

    def _finish(self) -> None:
        with self._lock:
            self._ended = True
            lost, self._waiting = list(self._waiting.values()), {}
        try:
            self._on_end(self)
        finally:
            for future in lost:
                future.set_exception(EngineLost())
            self._outbox.put(None)
            self._reap()

    def _reap(self) -> None:
        """Waits for the end of a process that said its last, so that no zombie stays."""
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _drain(self) -> None:
        with cast(BinaryIO, self._process.stderr) as stream:
            while piece := stream.read(_CHUNK_BYTES):
                self._tail += piece
                del self._tail[:-_TAIL_BYTES]


def _worker_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "engine"]
    return [sys.executable, "-m", "ncov_desktop", "--worker", "engine"]


def _popen(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        cwd=None if getattr(sys, "frozen", False) else _IMPORT_FOLDER,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
