"""The decode process: reads untrusted films within limits and hands over what it found.

What limits one film:

- memory: about 1 GB above what the process needs idle (Linux; elsewhere the system does not enforce
  such a limit, and the checks before decoding are what there is);
- time: the caller ends a process that takes too long; where it is itself gone, an alarm does (Linux
  and macOS; Windows has no such alarm);
- damage: a decoder that crashes takes this process along and nothing else. No core is written, for
  it would hold the film.
"""

import gc
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ncov_desktop.core.coloured_message import stored_answer
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.messages import error_answer
from ncov_desktop.core.streams import DONE, NOT_UNDERSTOOD, begun_notice, take_streams
from ncov_desktop.core.study_message import (
    FilmRequest,
    film_request_of,
    last_answer,
    study_answer,
)
from ncov_desktop.core.wire import Message, WireError, frame, read_message, write_frame
from ncov_desktop.imaging.sources import open_source, read_source

MEMORY_BYTES = 1 << 30
# A process that has lost this much between two films is replaced, or good films would be refused.
_LEAK_BYTES = MEMORY_BYTES // 4
_LARGE_FILE_BYTES = MEMORY_BYTES // 4
# The caller's own limit comes first; the alarm is for a caller that is gone.
_ALARM_GRACE_S = 5.0
_REQUEST_BYTES = 1 << 20


def main(_argv: Sequence[str]) -> int:
    """Answers requests for films on standard input and output, then ends the process.

    Exit code: 0 at the end of the input, 2 for input that is not a request for a film.
    """
    # The window decides when to stop; Ctrl+C in a terminal reaches every process started from it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = take_streams()
    idle_bytes = limit_resources()
    with requests, answers:
        code = serve(requests, answers, idle_bytes)
    os._exit(code)


def limit_resources() -> int | None:
    """Takes the limits on. Bytes of address space in use, or None where they are not limited."""
    if sys.platform == "win32":
        return None
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    idle_bytes = _used_bytes()
    if idle_bytes is not None:
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = idle_bytes + MEMORY_BYTES
        limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    return idle_bytes


def serve(requests: BinaryIO, answers: BinaryIO, idle_bytes: int | None = None) -> int:
    """Answers each request in turn, each after a notice that it was taken up."""
    try:
        while (message := read_message(requests, _REQUEST_BYTES)) is not None:
            request = film_request_of(message)
            write_frame(answers, frame(begun_notice(request.number)))
            with _alarm(request.limit_s):
                framed = _answer(request, idle_bytes)
            write_frame(answers, framed)
            del framed  # an idle process keeps no film
    except WireError:
        return NOT_UNDERSTOOD
    except OSError:
        return DONE  # the window is gone
    return DONE


def _answer(request: FilmRequest, idle_bytes: int | None) -> bytes:
    """The frame to send; whatever a decoder throws, there is one."""
    try:
        answer = _read(request)
        return _framed(last_answer(answer) if _has_lost_memory(answer, idle_bytes) else answer)
    except NcovError as error:
        # without its causes: their tracebacks hold what the decoder had in hand
        refusal = _too_large(request) if _ran_out(error) else NcovError(error.kind, **error.facts)
    except MemoryError:
        refusal = _too_large(request)
    except BaseException as error:
        # Its words may quote the film. Some plug-ins raise what is no `Exception`, such as a panic.
        refusal = NcovError(ErrorKind.DECODER_LOST, type=type(error).__name__)
    gc.collect()
    answer = error_answer(request.number, refusal)
    last = refusal.kind is ErrorKind.DECODER_LOST or _has_lost_memory(answer, idle_bytes)
    return frame(last_answer(answer) if last else answer)


def _read(request: FilmRequest) -> Message:
    """Raises: whatever a decoder raises."""
    if request.coloured:
        from ncov_desktop.imaging.lossless import from_png

        return stored_answer(request.number, from_png(open_source(request.source)))
    return study_answer(request.number, read_source(request.source, request.frame))


def _ran_out(error: NcovError) -> bool:
    """Whether memory ended before the picture's size was known to be too large."""
    return error.kind is ErrorKind.PICTURE_TOO_LARGE and not error.facts


def _too_large(request: FilmRequest) -> NcovError:
    """What was too much: the file, where it alone takes a good part of the memory, or the picture."""
    try:
        size = 0 if request.member else request.path.stat().st_size
    except OSError:
        size = 0
    if size > _LARGE_FILE_BYTES:
        return NcovError(ErrorKind.FILE_TOO_LARGE, bytes=size)
    return NcovError(ErrorKind.PICTURE_TOO_LARGE)


def _framed(answer: Message) -> bytes:
    """The frame of a study. Raises: MemoryError where it is too large, however that shows itself."""
    try:
        return frame(answer)
    except BaseException as error:  # safetensors panics where it gets no memory
        raise MemoryError from error


def _has_lost_memory(answer: Message, idle_bytes: int | None) -> bool:
    used = _used_bytes()
    if used is None or idle_bytes is None:
        return False
    held = sum(array.nbytes for array in answer.arrays.values())
    return used - held - idle_bytes > _LEAK_BYTES


def _used_bytes() -> int | None:
    """Bytes of address space in use, None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    except (OSError, ValueError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def _alarm(limit_s: float) -> Iterator[None]:
    """Ends this process where a film takes far longer than it may, even inside a decoder."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, limit_s + _ALARM_GRACE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
