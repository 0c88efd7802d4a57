"""`ncov-desktop models`: the networks of this account, and which one is active."""

import argparse
import sys
from contextlib import closing

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED
from ncov_desktop.commands.progress import Bar
from ncov_desktop.commands.tables import print_table
from ncov_desktop.core.comparison import Comparison
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.settings import Settings
from ncov_desktop.services import audit, comparing, registry
from ncov_desktop.services.bundle_file import export_bundle, import_bundle
from ncov_desktop.services.bundles import find_bundle, hidden_bundles, installed_bundles
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.text.registry_words import (
    STATES,
    action_words,
    comparison_words,
    side_words,
)


def run(options: argparse.Namespace) -> int:
    """Does what is asked. Returns the exit code. Raises: NcovError."""
    return _RUN[options.action](options)


def _list(_options: argparse.Namespace) -> int:
    problems: list[NcovError] = []
    try:
        find_bundle(Settings(), problems.append)
    except NcovError as error:
        problems.append(error)
    rows = [
        (
            each.id,
            STATES[each.state] if each.state else "",
            f"{each.since:%Y-%m-%d %H:%M}" if each.since else "",
            "yours" if each.own else "shipped",
            each.title or "cannot be used",
        )
        for each in installed_bundles(Settings())
    ]
    print_table(("network", "state", "since (UTC)", "place", "title"), rows)
    for problem in (*problems, *hidden_bundles()):
        _complain(str(text.error_message(problem)))
    return SOME_FAILED if problems else DONE


def _activate(options: argparse.Namespace) -> int:
    done = registry.activate(options.id, options.device)
    print(f"{done.bundle_id} is active now; before: {done.from_id or 'none'}")
    print(f"  its golden inputs passed on {text.printable(done.check.device)}")
    return DONE


def _roll_back(options: argparse.Namespace) -> int:
    done = registry.roll_back(options.device)
    print(f"{done.bundle_id} is active again; rolled back: {done.from_id or 'none'}")
    print(f"  its golden inputs passed on {text.printable(done.check.device)}")
    return DONE


def _export(options: argparse.Namespace) -> int:
    export_bundle(options.id, options.file)
    print(f"{options.id}\n  written: {text.printable(str(options.file))}")
    return DONE


def _import(options: argparse.Namespace) -> int:
    found = import_bundle(options.file)
    said = "is installed now, a candidate" if found.new else "was installed already, the very same"
    print(f"{found.bundle_id} {said}")
    return DONE


def _compare(options: argparse.Namespace) -> int:
    bar = Bar(sys.stderr)
    with FilmReader() as reader:
        if options.films:
            frozen = comparing.freeze(options.films, reader, again=options.again)
            print(f"frozen: {len(frozen.films)} films of {frozen.patients} patients")
        events = comparing.compare(options.id, options.against, options.device, reader)
        with closing(events):
            for event in events:
                if isinstance(event, Comparison):
                    bar.clear()
                    _print_comparison(event)
                else:
                    words = f"{event.bundle_id}: {event.done} of {event.total} films"
                    bar.draw(event.done / event.total, words)
    return DONE


def _print_comparison(found: Comparison) -> None:
    sides = (found.champion, found.candidate)
    rows = [(side.bundle_id, *side_words(side)) for side in sides]
    print_table(("network", "AUC", "sensitivity", "specificity"), rows)
    print(f"{comparison_words(found)}")
    if found.left_out:
        print(f"{found.left_out} films were left out: not both networks gave a score.")
    if found.differing:
        print("They differ on these films of the set:")
        scores = [
            (
                str(film.number),
                text.CLASS_NAMES[film.label],
                *(text.score_text(each) for each in film.scores),
                text.printable(str(film.file)),
            )
            for film in found.differing
        ]
        print_table(
            ("film", "truth", found.champion.bundle_id, found.candidate.bundle_id, ""), scores
        )
    print(text.RESEARCH_USE)


def _remove(options: argparse.Namespace) -> int:
    registry.remove(options.id)
    print(f"{options.id} is removed")
    return DONE


def _log(options: argparse.Namespace) -> int:
    rows = [
        (
            str(entry.number),
            f"{entry.at:%Y-%m-%d %H:%M:%S}",
            text.printable(entry.by),
            action_words(entry.action),
            text.printable(entry.subject),
        )
        for entry in audit.read(options.last)
    ]
    print_table(("entry", "time (UTC)", "account", "done", "to"), rows)
    checked = audit.verify()
    if checked.sound:
        print(f"{checked.entries} entries, unchanged")
        return DONE
    for line in checked.broken:
        _complain(
            f"Line {line} of the log does not follow from the line before: it was changed, or lines "
            "were taken out."
        )
    if checked.cut:
        _complain("The last line of the log is not the one that was noted: lines are missing.")
    return SOME_FAILED


def _complain(words: str) -> None:
    print(f"ncov-desktop: {text.printable(words)}", file=sys.stderr)


_RUN = {
    "list": _list,
    "activate": _activate,
    "rollback": _roll_back,
    "export": _export,
    "import": _import,
    "compare": _compare,
    "remove": _remove,
    "log": _log,
}
