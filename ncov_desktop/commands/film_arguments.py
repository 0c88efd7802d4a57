"""What `ncov-desktop films` takes: known before anything heavy is imported."""

import argparse
from collections.abc import Callable
from pathlib import Path

from ncov_desktop.commands.arguments import ending_in

_table = ending_in(".csv")
_picture = ending_in(".png")
_MOST_FILMS, _MOST_AUGMENTED = 100, 12


def add_films(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "films",
        help="import, check, divide and look at the films of a training",
        description="Makes the table of films that a training reads, says what is wrong with it, and "
        "divides it by patient. The films themselves stay where they are. Tables hold the numbers of "
        "patients and are written for your eyes only.",
        epilog="Exit codes: 0 done, 1 not done, or a training would be stopped, and said why, 2 wrong "
        "usage, 130 stopped.",
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_import(actions)
    _add_check(actions)
    _add_split(actions)
    _add_sheet(actions)


def _add_import(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = actions.add_parser(
        "import",
        help="make a table of films from tables, folders or reviews",
        description="Makes a table of frontal films of adults, and says what was left out and why. "
        "Tables are known by their columns: this program's own, metadata.csv of the COVID-19 image data "
        "collection, Data_Entry_2017.csv of ChestX-ray14, and a table of tags (file, tag) for OpenI.",
    )
    parser.add_argument("tables", nargs="*", type=Path, metavar="TABLE.csv", help="of a collection")
    for option, name in (("--covid19", "COVID-19 Pneumonia"), ("--other", "Other Pneumonias")):
        parser.add_argument(
            option,
            type=Path,
            action="append",
            default=[],
            metavar="FOLDER",
            help=f"a folder of films that show {name}; may be given again",
        )
    parser.add_argument(
        "--source",
        default="own films",
        metavar="NAME",
        help="what films of folders and reviews are called",
    )
    parser.add_argument(
        "--patient-from",
        choices=("folder", "file-name"),
        help="what names the patient of a film in a folder whose header does not",
    )
    parser.add_argument("--reviewed", action="store_true", help="the worklist's reviewed films")
    parser.add_argument(
        "--worklist", type=Path, metavar="FILE", help="another worklist than your own"
    )
    parser.add_argument(
        "--keep-doubtful",
        action="store_true",
        help="keep films without a stated view that do not look like frontal chest films",
    )
    parser.add_argument(
        "--dropped", type=_table, metavar="X.csv", help="list what was left out, film by film"
    )
    parser.add_argument(
        "--out", type=_table, required=True, metavar="FILMS.csv", help="the table to write"
    )


def _add_check(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = actions.add_parser(
        "check",
        help="read all films of a table once and say what is wrong with them",
        description="Reads every film once: unreadable files, duplicates, patients in two splits, and "
        "whether source, shape or compression tell the class. The exit code is 1 if a training would be "
        "stopped.",
    )
    parser.add_argument("table", type=Path, metavar="FILMS.csv", help="a table of films")
    parser.add_argument(
        "--out",
        type=_table,
        metavar="X.csv",
        help="write the table with what was read of each film",
    )
    parser.add_argument(
        "--findings", type=_table, metavar="X.csv", help="list which films each finding is about"
    )


def _add_split(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = actions.add_parser(
        "split",
        help="divide the films of a table by patient",
        description="Divides films into training, validation and test by patient, class and source. "
        "Without --shares in the proportions of the paper: 67, 17 and 16 of 100.",
    )
    parser.add_argument("table", type=Path, metavar="FILMS.csv", help="a table of films")
    parser.add_argument(
        "--shares",
        type=float,
        nargs=3,
        metavar=("TRAIN", "VALID", "TEST"),
        help="three shares that add up to 1",
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another draw of patients (default: 0)"
    )
    parser.add_argument(
        "--test-only",
        action="append",
        default=[],
        metavar="SOURCE",
        help="never train on this source",
    )
    parser.add_argument(
        "--out", type=_table, required=True, metavar="FILMS.csv", help="the table to write"
    )


def _add_sheet(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = actions.add_parser(
        "sheet",
        help="draw some films as the network will see them in training",
        description="Draws a few films of each class and source as a training will see them: resized, "
        "debiased, coloured, and then changed at random as in its first epochs. The picture shows "
        "patients' films, and is written for your eyes only.",
    )
    parser.add_argument("table", type=Path, metavar="FILMS.csv", help="a table of films")
    parser.add_argument(
        "--plan", type=Path, metavar="PLAN.toml", help="of the training (default: the paper's)"
    )
    parser.add_argument(
        "--films", type=_up_to(_MOST_FILMS), default=8, metavar="N", help="how many (default: 8)"
    )
    parser.add_argument(
        "--augmented",
        type=_up_to(_MOST_AUGMENTED),
        default=3,
        metavar="N",
        help="epochs shown (default: 3)",
    )
    parser.add_argument(
        "--out", type=_picture, required=True, metavar="X.png", help="the picture to write"
    )


def _up_to(most: int) -> Callable[[str], int]:
    """An argument type: a whole number from 1."""

    def number(given: str) -> int:
        if not given.isdecimal() or not 1 <= int(given) <= most:
            raise argparse.ArgumentTypeError(f"a number from 1 to {most}")
        return int(given)

    return number
