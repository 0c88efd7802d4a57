"""`ncov-desktop films`: the films of a training, brought together, looked over, divided and drawn."""

import argparse
import csv
import io
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeVar

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED, WRONG_USAGE
from ncov_desktop.commands.progress import Bar
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.screening import ScreeningProgress
from ncov_desktop.core.training.composition import Composition, composition
from ncov_desktop.core.training.dataset import (
    LABELS,
    Split,
    TrainingFilm,
    read_dataset,
    write_dataset,
)
from ncov_desktop.core.training.health import HealthFinding, HealthReport
from ncov_desktop.core.training.imported import (
    FilmsLooked,
    Imported,
    ImportEvent,
    PatientRule,
    joined,
)
from ncov_desktop.core.training.plan import Films, Shares, read_plan
from ncov_desktop.core.training.presets import paper_plan
from ncov_desktop.core.training.split import PAPER, TEST_ONLY, divide
from ncov_desktop.exchange.tables import safe_cell
from ncov_desktop.services.collecting.folders import ClassFolder, import_folders
from ncov_desktop.services.collecting.tables import import_table
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.film_health import check_films
from ncov_desktop.text.training import (
    IMPORT_KINDS,
    PATIENT_RULES,
    SEVERITY_NAMES,
    SPLIT_NAMES,
    drop_words,
    health_words,
    reason_words,
)

End = TypeVar("End", Imported, HealthReport)
Row = Sequence[str | int]


def run(options: argparse.Namespace) -> int:
    """Does what is asked. Returns the exit code. Raises: NcovError, KeyboardInterrupt."""
    return _RUN[options.action](options)


def _import(options: argparse.Namespace) -> int:
    folders = [ClassFolder(each, COVID19, options.source) for each in options.covid19]
    folders += [ClassFolder(each, OTHER_PNEUMONIA, options.source) for each in options.other]
    if not (options.tables or folders or options.reviewed):
        print("ncov-desktop: Name a table, a folder or --reviewed.", file=sys.stderr)
        return WRONG_USAGE
    rule = PatientRule(options.patient_from) if options.patient_from else None
    parts: list[Imported] = []
    with ExitStack() as stack:
        reader = stack.enter_context(FilmReader())
        ways = [import_table(table, reader) for table in options.tables]
        if folders:
            ways.append(import_folders(folders, reader, rule))
        if options.reviewed:
            ways.append(_reviews(options, reader, stack))
        for way in ways:
            part = _to_its_end(way)
            parts.append(part.take_back(part.dropped) if options.keep_doubtful else part)
            _say_import(parts[-1])
    whole = joined(parts)
    if options.dropped is not None:
        dropped = (
            (str(each.file), each.line or "", each.reason.value, drop_words(each))
            for each in whole.dropped
        )
        _write_table(options.dropped, ("file", "line", "reason", "words"), dropped)
    if not whole.films:
        raise NcovError(ErrorKind.DATASET_EMPTY)
    _write_films(options.out, whole.films)
    return DONE


def _reviews(
    options: argparse.Namespace, reader: FilmReader, stack: ExitStack
) -> Generator[ImportEvent, None, None]:
    from ncov_desktop.commands.screen import opened_worklist  # the database takes a while to import
    from ncov_desktop.services.collecting.reviews import import_reviews

    database = stack.enter_context(closing(opened_worklist(options.worklist)))
    return import_reviews(database, options.source, reader)


def _check(options: argparse.Namespace) -> int:
    films = read_dataset(options.table)
    with FilmReader() as reader:
        report = _to_its_end(check_films(films, reader))
    _say_composition(report.composition)
    for finding in report.findings:
        title, meaning = health_words(finding)
        print(f"{SEVERITY_NAMES[finding.severity]}: {title}\n  {meaning}")
    if options.findings is not None:
        _write_findings(options.findings, report.findings)
    if options.out is not None:
        _write_films(options.out, report.films)
    print("A training would be stopped." if report.stops else "Nothing stops a training.")
    return SOME_FAILED if report.stops else DONE


def _split(options: argparse.Namespace) -> int:
    shares = PAPER
    if options.shares is not None:
        try:
            train, valid, test = options.shares
            shares = Shares(train=train, valid=valid, test=test)
        except (ValueError, NcovError):
            print("ncov-desktop: The shares must be 0 to 1 and add up to 1.", file=sys.stderr)
            return WRONG_USAGE
    films = read_dataset(options.table)
    divided = divide(films, shares, options.seed, TEST_ONLY | {*options.test_only})
    _say_composition(composition(divided))
    _write_films(options.out, divided)
    return DONE


def _sheet(options: argparse.Namespace) -> int:
    from ncov_desktop.imaging.contact_sheet import sheet
    from ncov_desktop.services import contact_sheet
    from ncov_desktop.services.outputs import encode_png

    own = Films(table=options.table)
    plan = read_plan(options.plan) if options.plan is not None else paper_plan("paper", own)
    rules = contact_sheet.sheet_rules(plan, options.augmented)
    films = contact_sheet.chosen_films(read_dataset(options.table), options.films)
    pictures, unread, bar = [], 0, Bar(sys.stderr)
    with FilmReader() as reader, closing(contact_sheet.sheet_rows(films, rules, reader)) as rows:
        try:
            for number, row in enumerate(rows, 1):
                bar.show(ScreeningProgress(number, len(films)))
                if row.pictures is None:
                    unread += 1
                else:
                    pictures.append(row.pictures)
        finally:
            bar.clear()
    if unread:
        print(f"ncov-desktop: Films that could not be read: {unread}", file=sys.stderr)
    if not pictures:
        return SOME_FAILED
    try:
        write_atomically(options.out, encode_png(sheet(pictures)), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    print("columns: resized, debiased, coloured" + ", augmented" * options.augmented)
    print(f"written: {text.printable(str(options.out))}")
    return SOME_FAILED if unread else DONE


def _to_its_end(events: Generator[FilmsLooked | End, None, None]) -> End:
    """What a generator of progress ends with; shows the progress meanwhile."""
    bar = Bar(sys.stderr)
    with closing(events):
        try:
            for event in events:
                if not isinstance(event, FilmsLooked):
                    return event
                bar.show(ScreeningProgress(event.done, event.total))
        finally:
            bar.clear()
    raise AssertionError("it ends with what came of it")


def _say_import(part: Imported) -> None:
    print(f"{IMPORT_KINDS[part.kind]}: {len(part.films)} films, {len(part.dropped)} left out")
    for rule, count in part.patients:
        print(f"  {count} × {PATIENT_RULES[rule]}")
    for reason, count in part.reasons:
        print(f"  left out {count} × {reason_words(reason)}")


def _say_composition(made_of: Composition) -> None:
    """A table of sources by class, and one of splits by class."""
    names = [text.CLASS_NAMES[label] for label in LABELS]
    rows = [
        (text.printable(source), *(made_of.count(label, source) for label in LABELS))
        for source in made_of.sources
    ]
    for split in Split:
        counts = [made_of.count(label, split=split) for label in LABELS]
        if any(counts):
            rows.append((SPLIT_NAMES[split], *counts))
    rows.append(("all", *(made_of.count(label) for label in LABELS)))
    wide = max(len(str(row[0])) for row in rows)
    print(f"{'films':{wide}}  {names[0]}  {names[1]}")
    for row in rows:
        cells = (f"{count:>{len(head)}}" for count, head in zip(row[1:], names, strict=True))
        print(f"{row[0]:{wide}}  {'  '.join(cells)}")


def _write_findings(file: Path, findings: Iterable[HealthFinding]) -> None:
    rows = (
        (finding.severity.value, finding.kind.value, number, str(film))
        for finding in findings
        for number, group in enumerate(finding.groups, 1)
        for film in group
    )
    _write_table(file, ("severity", "finding", "group", "file"), rows)


def _write_table(file: Path, columns: Row, rows: Iterable[Row]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    try:
        write_atomically(file, stream.getvalue().encode(errors="backslashreplace"), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    print(f"written: {text.printable(str(file))}")


def _write_films(file: Path, films: Iterable[TrainingFilm]) -> None:
    try:
        write_dataset(file, films)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    print(f"written: {text.printable(str(file))}")


_RUN = {"import": _import, "check": _check, "split": _split, "sheet": _sheet}
