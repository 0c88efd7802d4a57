"""What the larger commands take: known before anything heavy is imported."""

import argparse
import math
from collections.abc import Callable
from pathlib import Path

from ncov_desktop.exchange import forms
from ncov_desktop.options import add_engine_options
from ncov_desktop.services.decoding import PROCESSES

_MOST_WORKERS = 64


def add_screen(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "screen",
        help="judge all films of a folder, keep them in the worklist, and write a table",
        description="Judges all films of a folder and keeps each outcome in the worklist as soon as it "
        "is known. Films that were screened before with the same network and have not changed are not "
        "computed again, so a screening that ended early goes on where it was.",
        epilog="Exit codes: 0 every film was judged or refused, 1 some files were not readable or "
        "failed, 2 wrong usage or it could not run, 130 stopped. What was screened stays, whatever "
        "happens. A score holds only if the film shows pneumonia; the table says 'not confirmed'.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="of DICOM films, pictures, ZIP")
    parser.add_argument("--recursive", action="store_true", help="the folders inside it too")
    parser.add_argument(
        "--out", type=_table, metavar="FILE", help=f"a table: {', '.join(forms.TABLES)}"
    )
    parser.add_argument(
        "--bom", action="store_true", help="begin a CSV file with a byte order mark"
    )
    parser.add_argument("--summary", type=_page, metavar="X.pdf", help="one page about all films")
    parser.add_argument(
        "--truth",
        type=Path,
        metavar="TABLE.csv",
        help="what films truly show: columns truth, and accession_number or file",
    )
    parser.add_argument(
        "--trust",
        action="store_true",
        help="afterwards work out how far each score may be trusted, highest score first; this takes "
        "many times as long, can be stopped, and goes on where it was",
    )
    _add_workers_option(parser)
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--resume",
        action="store_true",
        help="go on where an earlier screening ended (it is always done without --again)",
    )
    way.add_argument("--again", action="store_true", help="compute known films again")
    _add_worklist_option(parser)
    add_engine_options(parser)


def add_watch(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "watch",
        help="judge the films of a folder, and each new one as it arrives",
        description="Judges the films of a folder and each new one once its file is complete, and keeps "
        "the outcomes in the worklist, until Ctrl+C ends it with a summary. Started again it goes on "
        "where it was. While the folder cannot be reached it is looked for. How far each score may be "
        "trusted is not worked out, so that new films never wait; 'screen --trust' does it later.",
        epilog="Exit codes: 0 every film was judged or refused, 1 some files were not readable or "
        "failed, 2 wrong usage or it could not run. A score holds only if the film shows pneumonia, "
        "and it is not severity.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where films arrive")
    parser.add_argument("--recursive", action="store_true", help="the folders inside it too")
    parser.add_argument(
        "--notify-above",
        type=_probability,
        metavar="P",
        help="announce new films whose COVID-19 score is P or higher, 0 to 1",
    )
    _add_workers_option(parser)
    _add_worklist_option(parser)
    add_engine_options(parser)


def add_worklist(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "worklist",
        help="back up, restore or check the worklist",
        description="Copies of the worklist, with patients' names as their films state them.",
        epilog="Exit codes: 0 done or sound, 1 not done or damaged and said why, 2 wrong usage.",
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    back_up = actions.add_parser("backup", help="write a copy, while the worklist may be in use")
    back_up.add_argument("file", type=Path, metavar="FILE")
    restore = actions.add_parser(
        "restore", help="put a copy in the worklist's place; the worklist there is kept beside it"
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    check = actions.add_parser("check", help="look at all of it")
    for action in (back_up, restore, check):
        _add_worklist_option(action)


def _add_workers_option(parser: argparse.ArgumentParser) -> None:
    """The option that says how many decode films."""
    parser.add_argument(
        "--workers",
        type=_workers,
        default=PROCESSES,
        metavar="N",
        help=f"how many processes decode films (default: {PROCESSES})",
    )


def _add_worklist_option(parser: argparse.ArgumentParser) -> None:
    """The option that names another worklist than the user's own."""
    parser.add_argument(
        "--worklist", type=Path, metavar="FILE", help="another worklist than your own"
    )


def ending_in(*endings: str) -> Callable[[str], Path]:
    """An argument type: a path whose name has one of the endings."""

    def path(given: str) -> Path:
        if Path(given).suffix.casefold() not in endings:
            raise argparse.ArgumentTypeError(f"its name must end in {' or '.join(endings)}")
        return Path(given)

    return path


_table = ending_in(*forms.TABLES)
_page = ending_in(".pdf")


def _workers(given: str) -> int:
    """An argument type: how many processes."""
    if not given.isdecimal() or not 1 <= int(given) <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_WORKERS}")
    return int(given)


def _probability(given: str) -> float:
    """An argument type: a number from 0 to 1."""
    try:
        value = float(given)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError("a number from 0 to 1")
    return value
