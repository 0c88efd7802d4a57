"""The engine process: loads one bundle and answers the window's requests until its input ends.

A thread reads the requests while the network works. So a film that is to be judged overtakes the
examination of another one, which waits between two of its passes, or is given up there; and a film
nobody waits for any more is given up between two layers of the network.
"""

import argparse
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, get_args

from ncov_desktop.core import examine_messages, messages, paths
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.messages import RequestKind
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.streams import DONE, NOT_UNDERSTOOD, take_streams
from ncov_desktop.core.wire import Message, WireError, frame, read_message, write_frame

PRECISIONS = ("float32", "bfloat16", "float16")


def main(argv: Sequence[str]) -> int:
    """Speaks the protocol of `core.messages` on standard input and output, then ends the process.

    Exit code: 0 at the end of the input or after 'close', 2 for input that is not a message; 2 too,
    before anything else, for wrong options.
    """
    options = _options(argv)
    # The window decides when to stop; Ctrl+C in a terminal reaches every process started from it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    code = serve(*take_streams(), lambda: _load(options))
    # Nothing is left to write, and torch takes a second to tidy up while the window waits.
    os._exit(code)


def serve(requests: BinaryIO, answers: BinaryIO, load: Callable[[], Engine]) -> int:
    """Loads the engine, then answers every request, examinations last.

    An engine that cannot be loaded answers every request with the reason.
    """
    engine = _attempt(load)
    inbox = _Inbox(requests)
    desk = _Desk(engine, inbox, answers)
    try:
        while (request := inbox.take()) is not None:
            desk.answer(request)
    except WireError:
        return NOT_UNDERSTOOD
    except OSError:
        return DONE  # the window is gone
    finally:
        if not isinstance(engine, NcovError):
            engine.close()
    return NOT_UNDERSTOOD if inbox.broken else DONE


class _Inbox:
    """What was asked for and is not taken up yet."""

    def __init__(self, requests: BinaryIO) -> None:
        self.broken = False
        self._requests = requests
        self._changed = threading.Condition()
        self._urgent: deque[Message] = deque()
        self._patient: deque[Message] = deque()
        self._wanted: set[int] = set()
        self._closed = False
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    def take(self) -> Message | None:
        """The next request, examinations last; None once there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._urgent or self._patient or self._closed)
            if self._urgent:
                return self._urgent.popleft()
            return self._patient.popleft() if self._patient else None

    def take_urgent(self) -> Message | None:
        """A request that need not wait for an examination to end, if there is one."""
        with self._changed:
            return self._urgent.popleft() if self._urgent else None

    def is_wanted(self, number: int) -> bool:
        """Whether somebody still waits for the answer to this request."""
        with self._changed:
            return number in self._wanted

    def is_waited_for(self, number: int) -> bool:
        """The same for an examination, which ends with the requests."""
        with self._changed:
            return number in self._wanted and not self._closed

    def forget(self, number: int) -> None:
        """The request has its answer."""
        with self._changed:
            self._wanted.discard(number)

    def _read(self) -> None:
        try:
            while (request := read_message(self._requests)) is not None and self._put(request):
                pass
        except (WireError, MemoryError):
            self.broken = True
        except (OSError, ValueError):
            pass  # the window is gone
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _put(self, request: Message) -> bool:
        """Whether more may follow. Raises: WireError."""
        kind, number = messages.kind_of(request), messages.number_of(request)
        with self._changed:
            if kind is RequestKind.CANCEL:
                self._wanted.discard(number)
            elif kind is not RequestKind.CLOSE:
                self._wanted.add(number)
                patient = kind is RequestKind.EXAMINE
                (self._patient if patient else self._urgent).append(request)
            self._changed.notify()
        return kind is not RequestKind.CLOSE


class _Desk:
    """Answers requests, one at a time."""

    def __init__(self, engine: Engine | NcovError, inbox: _Inbox, answers: BinaryIO) -> None:
        self._engine = engine
        self._inbox = inbox
        self._answers = answers

    def answer(self, request: Message) -> None:
        """Raises: WireError for a request of another form; OSError where nobody listens."""
        number = messages.number_of(request)
        try:
            answer = self._answer_of(number, request)
        except WireError:
            raise
        except Exception as error:
            answer = messages.error_answer(number, _typed(error))
        finally:
            self._inbox.forget(number)
        write_frame(self._answers, _framed(number, answer))

    def _answer_of(self, number: int, request: Message) -> Message:
        engine = self._engine
        if isinstance(engine, NcovError):
            raise engine
        match messages.kind_of(request):
            case RequestKind.JUDGE:
                judged = engine.judge_many(
                    messages.films_of(request), lambda: not self._inbox.is_wanted(number)
                )
                return messages.judge_answer(number, judged)
            case RequestKind.REFINE:
                (film,) = messages.films_of(request)
                return messages.refine_answer(number, engine.refine(film))
            case RequestKind.EXAMINE:
                return self._examine(engine, number, request)
            case _:
                return messages.info_answer(number, engine.info())

    def _examine(self, engine: Engine, number: int, request: Message) -> Message:
        subject, part = examine_messages.examined_of(request)

        def given_up() -> bool:
            while (urgent := self._inbox.take_urgent()) is not None:
                self.answer(urgent)
            return not self._inbox.is_waited_for(number)

        result = engine.examine(subject, part, given_up)
        return examine_messages.examine_answer(number, result)


def _framed(number: int, answer: Message) -> bytes:
    """The answer as it travels; one that cannot be told becomes an error, and the next is answered."""
    try:
        return frame(answer)
    except (WireError, ValueError, TypeError) as error:
        return frame(messages.error_answer(number, _typed(error)))


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ncov-desktop --worker engine")
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--device", choices=get_args(DeviceChoice), default="auto")
    parser.add_argument("--precision", choices=PRECISIONS, help="instead of the self-test's choice")
    return parser.parse_args(argv)


def _load(options: argparse.Namespace) -> Engine:
    # Only now: importing torch takes seconds, and the streams must be safe by then.
    from ncov_desktop.learning.device import limit_threads, use_large_pages
    from ncov_desktop.learning.engine import LocalEngine
    from ncov_desktop.learning.precision import Precision

    limit_threads()
    use_large_pages()
    precision = Precision(options.precision) if options.precision else None
    return LocalEngine(options.bundle, options.device, _cache(), precision)


def _cache() -> Path | None:
    try:
        return paths.user_cache()
    except OSError:
        return None


def _attempt(load: Callable[[], Engine]) -> Engine | NcovError:
    try:
        return load()
    except Exception as error:
        return _typed(error)


def _typed(error: Exception) -> NcovError:
    """The error to tell: of an unexpected one only its type, for its words may hold data."""
    if isinstance(error, NcovError):
        return error
    return NcovError(ErrorKind.ENGINE_FAILED, type=type(error).__name__)
