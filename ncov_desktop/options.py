"""The options that the window and the command line share."""

import argparse
from pathlib import Path
from typing import get_args

from ncov_desktop.core.settings import DeviceChoice, Settings


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """The options that choose a network and where it runs; the window has them too."""
    parser.add_argument("--model", metavar="ID", help="the bundle to use (default: the newest)")
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="where bundles lie (default: those shipped)"
    )
    parser.add_argument(
        "--device",
        choices=get_args(DeviceChoice),
        default="auto",
        help="auto takes a CUDA graphics card where there is one (default: auto)",
    )


def settings_from(options: argparse.Namespace) -> Settings:
    """The settings that the engine options ask for."""
    given = {"model_id": options.model, "device": options.device}
    return Settings(models=options.models, **given) if options.models else Settings(**given)
