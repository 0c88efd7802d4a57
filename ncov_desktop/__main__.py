"""Starts the window, a command, or a worker process; imports nothing heavy before it knows which."""

import multiprocessing
import sys
from collections.abc import Sequence
from importlib import import_module

_COMMANDS = (
    "read",
    "screen",
    "watch",
    "worklist",
    "films",
    "replay",
    "export-rgb",
    "import-rgb",
    "weights",
    "train",
    "evaluate",
    "models",
    "--help",
    "-h",
    "--version",
)
# Workers are started by name, so that no import leads from the window to the network.
_WORKERS = {
    "engine": "ncov_desktop.learning.worker",
    "decode": "ncov_desktop.imaging.worker",
    "training": "ncov_desktop.learning.training.run",
}

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program. Returns its exit code."""
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(given: list[str]) -> int:
    if given[:1] == ["--worker"] and len(given) > 1 and given[1] in _WORKERS:
        return int(import_module(_WORKERS[given[1]]).main(given[2:]))
    if given[:1] and given[0] in _COMMANDS:
        from ncov_desktop import cli

        return cli.main(given)
    from ncov_desktop.display import has_display

    if not has_display():
        print(
            "There is no display for a window here. "
            'Judge films on the command line instead: "ncov-desktop read FILE".',
            file=sys.stderr,
        )
        return 2
    from ncov_desktop import app

    return app.main(given)


if __name__ == "__main__":
    sys.exit(main())
