"""What every worker process does with its standard streams, whatever it is asked for."""

import os
import sys
from typing import BinaryIO

from ncov_desktop.core.wire import Message

# Exit codes: the input ended, or it was not a message.
DONE, NOT_UNDERSTOOD = 0, 2

_BEGUN = "begun"


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """The process's own input and output as raw pipes, kept away from everything else.

    Whatever a library prints or reads from now on goes to standard error or finds nothing.
    """
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (requests, answers):
            msvcrt.setmode(descriptor, os.O_BINARY)
    return os.fdopen(requests, "rb", buffering=0), os.fdopen(answers, "wb", buffering=0)


def begun_notice(number: int) -> Message:
    """Says that a request is being worked on now; its answer follows."""
    return Message({"id": number, _BEGUN: True})


def is_begun_notice(message: Message) -> bool:
    """Whether a message is a `begun_notice`, and no answer."""
    return message.header.get(_BEGUN) is True
