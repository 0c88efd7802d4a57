"""Reports of bugs: where in the program it happened, and nothing of what it worked on."""

import platform
import secrets
import traceback
from datetime import UTC, datetime
from pathlib import Path

from ncov_desktop import __version__
from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically


def write_report(error: BaseException) -> Path | None:
    """Saves a report and returns its file, or None where it cannot be saved.

    It holds the types of the exceptions and the lines of the program, never their messages or values:
    those may hold a patient's name.
    """
    now = datetime.now(UTC)
    name = f"report-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}.txt"
    try:
        file = paths.user_reports() / name
        write_atomically(file, report_text(error).encode(), private=True)
    except OSError:
        return None
    return file


def report_text(error: BaseException) -> str:
    """The report: versions, then each exception of the chain with the lines that led to it."""
    lines = [
        f"nCoV Desktop {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"\n{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"
