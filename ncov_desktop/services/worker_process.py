"""One process of this program's own, from its start to its end: asked, waited for, reaped."""

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, cast

from ncov_desktop.core import messages
from ncov_desktop.core.streams import is_begun_notice
from ncov_desktop.core.wire import Message, WireError, frame, read_message, write_frame

# A worker has nothing to lose, and a window that closes must be gone at once.
_GRACE_S = 0.4
_TAIL_BYTES = 8192
_CHUNK_BYTES = 4096
_PIPE_BYTES = 1 << 20  # fewer turns for a film; systems that cannot, leave it as it is

_IMPORT_FOLDER = Path(__file__).resolve().parents[2]

Ask = Callable[[int], Message]
_AnyFuture = Future[None] | Future[Message]


class WorkerLost(Exception):
    """The process ended, or spoke otherwise than agreed, while it was still owed an answer."""


def worker_command(name: str) -> list[str]:
    """What starts this program's own worker of that name."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-m", "ncov_desktop", "--worker", name]


def start_folder() -> Path | None:
    """Where a worker is started.

    Started elsewhere, Python would look for `ncov_desktop` in the current folder first, and that may
    be a folder of films with anything in it.
    """
    return None if getattr(sys, "frozen", False) else _IMPORT_FOLDER


class WorkerProcess:
    """A process that answers messages. For any thread.

    A thread per pipe, so that neither a full pipe nor a silent process can stop the caller. The
    pipes are unbuffered: each is read, written and closed by its own thread alone.
    """

    def __init__(
        self,
        command: Sequence[str],
        on_end: Callable[["WorkerProcess"], None] = lambda _worker: None,
    ) -> None:
        """Starts the process.

        on_end: called once, from a thread of this object, when the process no longer answers.
        Raises: OSError.
        """
        self._process = _popen(command)
        self._on_end = on_end
        self._lock = threading.Lock()
        self._waiting: dict[int, Future[Message]] = {}
        self._not_begun: dict[int, Future[None]] = {}
        self._numbers = count(1)
        self._ended = False
        self._tail = bytearray()
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=target, name=f"worker {name}", daemon=True)
            for name, target in (
                ("requests", self._write),
                ("answers", self._read),
                ("messages", self._drain),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """True once the process no longer answers."""
        return self._ended

    def ask(self, ask: Ask, begun: "Future[None] | None" = None) -> "Future[Message]":
        """The answer to come; WorkerLost if it never will.

        ask: makes the message from the number it gets.
        begun: resolved when the process says that it has taken the request up, or by WorkerLost if
            it never does.
        """
        number = next(self._numbers)
        framed = frame(ask(number))
        future: Future[Message] = Future()
        with self._lock:
            if not self._ended:
                self._waiting[number] = future
                if begun is not None:
                    self._not_begun[number] = begun
                self._outbox.put(framed)
                return future
        _fail([future] if begun is None else [future, begun])
        return future

    def tell(self, message: Message) -> None:
        """Sends what has no answer; to a process that no longer listens it makes no difference."""
        self._outbox.put(frame(message))

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
        """Ends the process at once; what it leaves is tidied up behind the caller's back."""
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
            except (WireError, OSError, MemoryError):
                self._process.kill()
        self._finish()

    def _resolve(self, answer: Message) -> None:
        number, notice = messages.number_of(answer), is_begun_notice(answer)
        with self._lock:
            begun = self._not_begun.pop(number, None)
            future = None if notice else self._waiting.pop(number, None)
        if begun is not None:
            begun.set_result(None)
        if future is not None:
            future.set_result(answer)

    def _finish(self) -> None:
        with self._lock:
            self._ended = True
            lost: list[_AnyFuture] = [*self._not_begun.values(), *self._waiting.values()]
            self._not_begun, self._waiting = {}, {}
        try:
            self._on_end(self)
        finally:
            _fail(lost)
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


def _fail(futures: Sequence[_AnyFuture]) -> None:
    for future in futures:
        future.set_exception(WorkerLost())


def _popen(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        pipesize=_PIPE_BYTES,
        cwd=start_folder(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
