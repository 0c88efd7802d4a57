"""What `ncov-desktop models` takes: known before anything heavy is imported."""

import argparse
from typing import get_args

from ncov_desktop.commands.arguments import ending_in
from ncov_desktop.core.settings import DeviceChoice

_file = ending_in(".ncovbundle")
_table = ending_in(".csv")


def add_models(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "models",
        help="list, activate, compare and pass on networks",
        description="The networks of this account: which are installed, which one is active, and how "
        "another takes its place. What was done is in a log. No password is asked for: that of the "
        "Admin tab guards against accidents, and whoever can run this command owns the account.",
        epilog="Exit codes: 0 done, 1 not done and said why, 2 wrong usage or no such network, "
        "130 stopped.",
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="the installed networks, the active one first")
    activate = actions.add_parser(
        "activate", help="judge films with this network, once its golden inputs have passed here"
    )
    back = actions.add_parser("rollback", help="activate the one that was active before, likewise")
    export = actions.add_parser("export", help="write a network as one file")
    take = actions.add_parser("import", help="install a network from a file: a candidate")
    take.add_argument("file", type=_file, metavar="X.ncovbundle")
    compare = actions.add_parser(
        "compare", help="have two networks judge the films of the frozen local set"
    )
    remove = actions.add_parser("remove", help="delete a candidate that was never active")
    log = actions.add_parser(
        "log", help="what was done, newest first, and whether the log is whole"
    )
    log.add_argument("--last", type=_counted, default=20, metavar="N", help="entries (default: 20)")
    for action in (activate, export, compare, remove):
        action.add_argument("id", metavar="ID", help="name of the network")
    export.add_argument("file", type=_file, metavar="X.ncovbundle")
    compare.add_argument("--against", metavar="ID", help="default: the active one")
    compare.add_argument(
        "--films",
        type=_table,
        metavar="TABLE.csv",
        help="films that neither was trained on; they are frozen as the local set",
    )
    compare.add_argument(
        "--again", action="store_true", help="freeze them in place of a set that was frozen before"
    )
    for action in (activate, back, compare):
        action.add_argument("--device", choices=get_args(DeviceChoice), default="auto")


def _counted(given: str) -> int:
    """An argument type: a number from 1."""
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError("a number from 1")
    return int(given)
