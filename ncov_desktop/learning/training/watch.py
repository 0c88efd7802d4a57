"""What a training tells, and whether it is to go on."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ncov_desktop.core.training.events import GoneOn, Paused, TrainingEvent, event_line
from ncov_desktop.core.training.run_folder import RunFolder

_LOOK_S = 0.2


class Stopped(Exception):
    """The run is to end here; a checkpoint was written, or nothing was lost."""


def now() -> datetime:
    """The time of an event."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Watch:
    """The events of a run, and its stop and pause files.

    write: takes an event. told: set by a signal that asks the run to stop.
    """

    run: RunFolder
    write: Callable[[TrainingEvent], None] = lambda _event: None
    told: list[int] = field(default_factory=list)

    def emit(self, event: TrainingEvent) -> None:
        """Tells what happened. Raises: OSError."""
        self.write(event)

    def wants_stop(self) -> bool:
        """Whether the run is to end."""
        return bool(self.told) or self.run.stop.exists()

    def is_wanted(self) -> bool:
        """Whether the run is to end or to wait."""
        return self.wants_stop() or self.run.pause.exists()

    def check(self) -> None:
        """Waits while the run is paused. Raises: Stopped where it is to end."""
        if self.wants_stop():
            raise Stopped
        if not self.run.pause.exists():
            return
        self.emit(Paused(at=now()))
        while self.run.pause.exists():
            if self.wants_stop():
                raise Stopped
            time.sleep(_LOOK_S)
        self.emit(GoneOn(at=now()))


class EventFile:
    """Appends events to a file, one line each, so that whoever follows it sees whole lines."""

    def __init__(self, run: RunFolder) -> None:
        """Goes on behind what is there. Raises: OSError."""
        handle = os.open(run.events, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self._stream = os.fdopen(handle, "r+b", buffering=0)
        size = os.fstat(handle).st_size
        if size:
            self._stream.seek(size - 1)
            if self._stream.read(1) != b"\n":
                self._stream.write(b"\n")  # what a dying process left half written ends here

    def write(self, event: TrainingEvent) -> None:
        """One line. Raises: OSError."""
        line = event_line(event)
        written = self._stream.write(line)
        if written != len(line):
            raise OSError(28, "the line did not fit")

    def close(self) -> None:
        """Nothing more will be written."""
        self._stream.close()
