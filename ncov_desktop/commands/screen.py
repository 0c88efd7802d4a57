"""`ncov-desktop screen`: a folder of films through the network into the worklist, and out as a table."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED, WRONG_USAGE
from ncov_desktop.commands.progress import Bar
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.screening import (
    Counts,
    FilmKnown,
    FilmStored,
    ScreeningFinished,
    ScreeningProgress,
    ScreeningRecord,
    Status,
)
from ncov_desktop.options import settings_from
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.worklist import records
from ncov_desktop.services import exporting
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.known_truth import Truth, read_truth
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.screening import Choice, Means, screen
from ncov_desktop.services.sweeping import sweep


def run(options: argparse.Namespace) -> int:
    """Screens the folder. Returns the exit code.

    Raises: NcovError where no film was looked at yet, or once all were; KeyboardInterrupt.
    """
    begun = False
    bar = Bar(sys.stderr)
    try:
        with ExitStack() as stack:
            stack.callback(bar.clear)
            truth = read_truth(options.truth) if options.truth else None
            for target in (options.out, options.summary):
                if target is not None:
                    exporting.check_target(target)
            database = stack.enter_context(closing(opened_worklist(options.worklist)))
            means = means_of(options, database, stack)
            targets = {Path(each).absolute() for each in (options.out, options.summary) if each}
            workers = options.workers + 1
            choice = Choice(options.recursive, options.again, workers, frozenset(targets))
            with closing(screen(options.folder, means, choice)) as events:
                for event in events:
                    if isinstance(event, FilmStored | FilmKnown):
                        begun = True
                        if lines := problem_lines(event.record):
                            bar.clear()
                            print("\n".join(lines), flush=True)
                    elif isinstance(event, ScreeningProgress):
                        bar.show(event)
                    elif isinstance(event, ScreeningFinished):
                        bar.clear()
                        code = _finish(event, options, database, truth)
                        if options.trust:
                            _trust(means, event.film_ids, bar)
                        return code
    except NcovError as error:
        bar.clear()
        say(error)
        return SOME_FAILED if begun else WRONG_USAGE
    raise AssertionError("a screening ends with ScreeningFinished")


def say(error: NcovError) -> None:
    """What is not as it should be, beside the output."""
    print(f"ncov-desktop: {text.printable(str(text.error_message(error)))}", file=sys.stderr)


def opened_worklist(file: Path | None) -> Database:
    """The worklist; a damaged one is set aside, and that is said. Raises: NcovError."""
    database, notice = open_database(file)
    if notice is not None:
        say(notice)
    return database


def means_of(options: argparse.Namespace, database: Database, stack: ExitStack) -> Means:
    """What a screening works with; `stack` ends it. Raises: NcovError where there is no such bundle."""
    settings = settings_from(options)
    folder, bundle = find_bundle(settings, say)
    # both start with the first film that needs them; most films may be known
    engine = stack.enter_context(closing(RemoteEngine(folder, settings.device)))
    reader = stack.enter_context(FilmReader(processes=options.workers))
    return Means(database, engine, bundle, reader)


def _trust(means: Means, film_ids: Sequence[int], bar: Bar) -> None:
    """The second sweep. Raises: NcovError."""
    with closing(sweep(means, film_ids)) as events:
        for event in events:
            if isinstance(event, ScreeningProgress):
                bar.show(event)
                continue
            bar.clear()
            left = f", {event.failed} left out" if event.failed else ""
            print(f"trust: {event.examined} films examined{left}")
            for kind, count in event.left_out.items():
                print(f"  {count} x {text.error_message(NcovError(kind)).what}")


def _finish(
    event: ScreeningFinished,
    options: argparse.Namespace,
    database: Database,
    truth: Truth | None,
) -> int:
    """Writes what was asked for and says how it went."""

    def found() -> Iterator[ScreeningRecord]:
        return records(database, event.film_ids)

    if options.out is not None:
        exporting.export_table(found(), options.out, truth, bom=options.bom)
        print(f"written: {text.printable(str(options.out))}")
    if options.summary is not None:
        title = f"Worklist of {options.folder.absolute()}"
        exporting.export_summary(found(), title, options.summary, truth)
        print(f"written: {text.printable(str(options.summary))}")
    counts = event.counts
    known = f" ({event.known} of them were known from before)"
    print(f"{counts_words(counts)}{known if event.known else ''}")
    print(text.RESEARCH_USE)
    if not counts.total:
        print("ncov-desktop: There is no film in the folder.", file=sys.stderr)
        return WRONG_USAGE
    bad = counts.of(Status.UNREADABLE) + counts.of(Status.FAILED)
    return SOME_FAILED if bad else DONE


def counts_words(counts: Counts) -> str:
    """How many films ended in which way."""
    return (
        f"{counts.of(Status.JUDGED)} judged, {counts.of(Status.REFUSED)} refused, "
        f"{counts.of(Status.UNREADABLE)} unreadable, {counts.of(Status.FAILED)} failed"
    )


def problem_lines(record: ScreeningRecord) -> list[str]:
    """Names a file that has no score because something was wrong with it; else nothing."""
    outcome = record.outcome
    name = text.printable(outcome.file.source.label)
    if outcome.problem is not None:
        what = "not read" if outcome.status is Status.UNREADABLE else "not judged"
        return [name, f"  {what}: {text.error_message(outcome.problem.error)}"]
    if outcome.file.frames > 1:
        return [name, f"  the first of {outcome.file.frames} frames was screened"]
    return []
