"""What `ncov-desktop train` takes: known before anything heavy is imported."""

import argparse
from pathlib import Path

from ncov_desktop.commands.arguments import ending_in

_plan = ending_in(".toml")
_table = ending_in(".csv")


def add_train(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser(
        "train",
        help="carry out the plan of a training",
        description="Trains networks as a plan says, in a process of its own that goes on when this "
        "command is ended hard. Ctrl+C stops it at its next step, behind a checkpoint; --resume goes on "
        "there, to the same result as if it had never been stopped. On several graphics cards a run is "
        "worked on by: torchrun --nproc-per-node 2 -m ncov_desktop --worker training RUN",
        epilog="Exit codes: 0 done, 1 it failed and said why, 2 wrong usage or a plan that cannot be "
        "carried out, 130 stopped.",
    )
    parser.add_argument("plan", nargs="?", type=_plan, metavar="PLAN.toml")
    parser.add_argument(
        "--out", type=Path, metavar="RUN", help="a new folder for the run (default: among yours)"
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--resume", type=Path, metavar="RUN", help="go on with a run that had ended")
    way.add_argument(
        "--estimate", action="store_true", help="only say how long it would take, and the memory"
    )
    way.add_argument("--check", action="store_true", help="only say whether it can be carried out")
    way.add_argument(
        "--preset",
        choices=("paper", "quick", "adapt"),
        help="only write PLAN.toml, with a word on each number, for the table given by --films",
    )
    parser.add_argument("--films", type=_table, metavar="TABLE.csv", help="for --preset")
    parser.add_argument("--bundle", metavar="ID", help="for --preset adapt: what to begin with")
