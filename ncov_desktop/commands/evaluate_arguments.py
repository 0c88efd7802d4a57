"""What `ncov-desktop evaluate` takes: known before anything heavy is imported."""

import argparse
from pathlib import Path
from typing import get_args

from ncov_desktop.commands.arguments import ending_in
from ncov_desktop.core.settings import DeviceChoice

_table = ending_in(".csv")


def add_evaluate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "evaluate",
        help="test a network on a table of films, and write figures, scores and a report",
        description="Has a network judge the films of a table and measures its calls against their "
        "labels, at the network's own threshold: sensitivity, specificity, ROC AUC and more, with 95 % "
        "intervals, for all films and for each source. Writes evaluation.json, scores.csv, report.html "
        "and report.pdf, in place of those of an earlier test. Of a table with splits only test films "
        "are taken.",
        epilog="Exit codes: 0 done (a refused film is done), 1 some films have no score or it could "
        "not be done and said why, 2 wrong usage or no such network, 130 stopped, and nothing was "
        "written. scores.csv names the files; the report does not.",
    )
    parser.add_argument(
        "network",
        metavar="BUNDLE_OR_RUN",
        help="id of an installed network, or the folder of a run",
    )
    parser.add_argument(
        "table",
        type=_table,
        metavar="TABLE.csv",
        help="columns file, label, patient_id, source and split, which may be empty",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("ncov-evaluation"),
        metavar="FOLDER",
        help="where it is written (default: ncov-evaluation)",
    )
    parser.add_argument("--device", choices=get_args(DeviceChoice), default="auto")
