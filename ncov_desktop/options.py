"""The options that the window and the command line share."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from ncov_desktop.core.settings import DeviceChoice, Settings


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """The options that choose a network and where it runs; the window has them too."""
    parser.add_argument("--model", metavar="ID", help="the bundle to use (default: the active one)")
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="use the bundles of this folder alone"
    )
    parser.add_argument(
        "--device",
        choices=get_args(DeviceChoice),
        help="auto takes a CUDA graphics card where there is one (default: auto)",
    )


def stated(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of Settings that the engine options state; they win over what was chosen before."""
    given = {"model_id": options.model, "models": options.models, "device": options.device}
    return {name: value for name, value in given.items() if value is not None}


def settings_from(options: argparse.Namespace) -> Settings:
    """The settings that the engine options ask for, the defaults elsewhere."""
    return replace(Settings(), **stated(options))
