"""`ncov-desktop evaluate`: a network tested on a table of films."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED
from ncov_desktop.commands.progress import Bar
from ncov_desktop.commands.tables import print_table
from ncov_desktop.core.training.evaluation import EvaluatedSet, Evaluation, remarks_of
from ncov_desktop.services import evaluating
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.evaluating import Subject, Tested
from ncov_desktop.text.evaluation import (
    left_out_words,
    measured_words,
    rate_words,
    remark_words,
    set_title,
)


def run(options: argparse.Namespace) -> int:
    """Does what is asked. Returns the exit code. Raises: NcovError."""
    subject = evaluating.find_subject(options.network)
    evaluating.make_folder(options.out)  # before films are judged for an hour
    tested = _test(subject, options)
    files = evaluating.write_tested(tested, options.out)
    _print(tested.evaluation)
    _print_files(files)
    print(text.RESEARCH_USE)
    return SOME_FAILED if tested.evaluation.left_out.failed else DONE


def _test(subject: Subject, options: argparse.Namespace) -> Tested:
    bar = Bar(sys.stderr)
    with FilmReader() as reader:
        events = evaluating.evaluate(subject, options.table, reader, options.device)
        try:
            with closing(events):
                for event in events:
                    if isinstance(event, Tested):
                        return event
                    done, total = event
                    bar.draw(done / total, f"{done} of {total} films")
        finally:
            bar.clear()
    raise AssertionError("the last event is what it came to")


def _print(found: Evaluation) -> None:
    print(f"{found.network}, threshold {found.threshold.value:.3f}")
    head = ("films", "number", "patients", "sensitivity", "specificity", "accuracy", "ROC AUC")
    print_table(head, [_row(of) for of in found.sets])
    for remark in remarks_of(found.sets):
        print(f"! {remark_words(remark)}")
    for sentence in left_out_words(found.left_out):
        print(f"! {sentence}")


def _row(of: EvaluatedSet) -> tuple[str, ...]:
    rates = of.rates
    return (
        set_title(of),
        str(of.counts.films),
        str(of.patients),
        *(rate_words(rate) for rate in (rates.sensitivity, rates.specificity, rates.accuracy)),
        measured_words(of.scoring.auc),
    )


def _print_files(files: tuple[Path, ...]) -> None:
    print("written: " + ", ".join(text.printable(str(file)) for file in files))
