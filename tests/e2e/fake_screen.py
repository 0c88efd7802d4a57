"""`ncov-desktop` with the engine process that needs no network; all else is the program's own.

FAKE_ENGINE in the environment holds the options of `fake_engine.py`.
"""

import os
import signal
import sys
from functools import partial
from pathlib import Path

from ncov_desktop import cli
from ncov_desktop.commands import screen
from ncov_desktop.services import watching
from ncov_desktop.services.process import RemoteEngine

_ENGINE = Path(__file__).parents[1] / "unit/services/fake_engine.py"
_COMMAND = [sys.executable, str(_ENGINE), *os.environ.get("FAKE_ENGINE", "").split()]

if __name__ == "__main__":
    # As in the foreground: what a shell starts in the background ignores Ctrl+C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    screen.RemoteEngine = partial(RemoteEngine, command=_COMMAND)  # type: ignore[misc,assignment]
    watching.Pace = partial(watching.Pace, settle_s=0.4, pause_s=0.2)  # type: ignore[misc,assignment]
    sys.exit(cli.main(sys.argv[1:]))
