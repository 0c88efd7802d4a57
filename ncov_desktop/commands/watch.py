"""`ncov-desktop watch`: films go into the worklist as they arrive in a folder, until Ctrl+C."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from types import FrameType

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED, WRONG_USAGE
from ncov_desktop.commands.screen import (
    counts_words,
    means_of,
    opened_worklist,
    problem_lines,
)
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screening import FilmStored, ScreeningRecord, Status
from ncov_desktop.core.watching import (
    WatchedFolder,
    WatchEvent,
    WatchFinished,
    WatchLooked,
    WatchPhase,
    is_announced,
)
from ncov_desktop.services.screening import Control
from ncov_desktop.services.watching import watch

_PHASES = {
    WatchPhase.WAITING: "waiting for films; Ctrl+C ends it",
    WatchPhase.AWAY: "the folder cannot be reached; it is looked for",
    WatchPhase.BUSY: "another screening is running; its end is waited for",
}


def run(options: argparse.Namespace) -> int:
    """Watches the folder until Ctrl+C. Returns the exit code."""
    begun = False
    try:
        with ExitStack() as stack:
            if not options.folder.is_dir():
                raise NcovError(ErrorKind.FILE_MISSING)
            database = stack.enter_context(closing(opened_worklist(options.worklist)))
            means = means_of(options, database, stack)
            watched = WatchedFolder(options.folder, options.recursive, options.notify_above)
            control = stack.enter_context(_interruptible())
            said = WatchPhase.SCREENING
            with closing(watch(watched, means, control)) as events:
                for event in events:
                    begun |= isinstance(event, FilmStored)
                    if isinstance(event, WatchFinished):
                        return _finish(event)
                    said = _show(event, watched, said)
    except NcovError as error:
        print(f"ncov-desktop: {text.printable(str(text.error_message(error)))}", file=sys.stderr)
        return SOME_FAILED if begun else WRONG_USAGE
    raise AssertionError("a watch ends with WatchFinished")


@contextmanager
def _interruptible() -> Iterator[Control]:
    """Ctrl+C tells it to stop; a second one ends the command at once."""
    control = Control()

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        control.stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield control
    finally:
        signal.signal(signal.SIGINT, before)


def _show(event: WatchEvent, watched: WatchedFolder, said: WatchPhase) -> WatchPhase:
    """Prints an event. said: the phase that was printed last. Returns the one that is now."""
    if isinstance(event, FilmStored):
        for line in problem_lines(event.record) or _lines(event.record, watched.notify_above):
            print(line, flush=True)
    elif isinstance(event, WatchLooked) and event.phase is not said:
        if event.phase in _PHASES:
            print(f"ncov-desktop: {_PHASES[event.phase]}", file=sys.stderr, flush=True)
        return event.phase
    return said


def _lines(record: ScreeningRecord, notify_above: float | None) -> list[str]:
    name, said = text.printable(record.outcome.file.source.label), record.outcome.prediction
    if said is None:
        return [name, "  not judged: no score is given for this film"]
    lines = [name, f"  {text.result_sentence(said)}"]
    if is_announced(record, notify_above):
        bell = "\a" if sys.stdout.isatty() else ""
        score = text.score_text(said.covid19)
        lines.append(f"{bell}  ! a film scored {score}. A score is not severity.")
    return lines


def _finish(event: WatchFinished) -> int:
    known = f"; {event.known} were known from before" if event.known else ""
    print(f"{counts_words(event.counts)}{known}\n{text.RESEARCH_USE}")
    bad = event.counts.of(Status.UNREADABLE) + event.counts.of(Status.FAILED)
    return SOME_FAILED if bad else DONE
