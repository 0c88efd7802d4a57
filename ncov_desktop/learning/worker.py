"""The engine process: loads one bundle and answers the window's requests until its input ends."""

import argparse
import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, get_args

from ncov_desktop.core import messages, paths
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.messages import RequestKind
from ncov_desktop.core.settings import DeviceChoice
from ncov_desktop.core.streams import DONE, NOT_UNDERSTOOD, take_streams
from ncov_desktop.core.wire import Message, WireError, read_message, write_message


def main(argv: Sequence[str]) -> int:
    """Speaks the protocol of `core.messages` on standard input and output, then ends the process.

    Exit code: 0 at the end of the input or after 'close', 2 for input that is not a message; 2 too,
    before anything else, for wrong options.
    """
    options = _options(argv)
    # The window decides when to stop; Ctrl+C in a terminal reaches every process started from it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = take_streams()
    with requests, answers:
        code = serve(requests, answers, lambda: _load(options))
    # Nothing is left to write, and torch takes a second to tidy up while the window waits.
    os._exit(code)


def serve(requests: BinaryIO, answers: BinaryIO, load: Callable[[], Engine]) -> int:
    """Loads the engine, then answers each request in turn.

    An engine that cannot be loaded answers every request with the reason.
    """
    engine = _attempt(load)
    try:
        while (request := read_message(requests)) is not None:
            if messages.kind_of(request) is RequestKind.CLOSE:
                break
            write_message(answers, _answer(engine, request))
    except WireError:
        return NOT_UNDERSTOOD
    except OSError:
        return DONE  # the window is gone
    finally:
        if not isinstance(engine, NcovError):
            engine.close()
    return DONE


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ncov-desktop --worker engine")
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--device", choices=get_args(DeviceChoice), default="auto")
    return parser.parse_args(argv)


def _load(options: argparse.Namespace) -> Engine:
    # Only now: importing torch takes seconds, and the streams must be safe by then.
    from ncov_desktop.learning.device import limit_threads
    from ncov_desktop.learning.engine import LocalEngine

    limit_threads()
    return LocalEngine(options.bundle, options.device, _cache())


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


def _answer(engine: Engine | NcovError, request: Message) -> Message:
    number = messages.number_of(request)
    if isinstance(engine, NcovError):
        return messages.error_answer(number, engine)
    try:
        if messages.kind_of(request) is RequestKind.JUDGE:
            judgement = engine.judge(messages.model_input_of(request))
            return messages.judge_answer(number, judgement)
        return messages.info_answer(number, engine.info())
    except WireError:
        raise
    except Exception as error:
        return messages.error_answer(number, _typed(error))


def _typed(error: Exception) -> NcovError:
    """The error to tell: of an unexpected one only its type, for its words may hold data."""
    if isinstance(error, NcovError):
        return error
    return NcovError(ErrorKind.ENGINE_FAILED, type=type(error).__name__)
