"""`ncov-desktop worklist`: copies of the worklist, made and taken back, and whether it is sound."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from ncov_desktop import text
from ncov_desktop.commands import DONE, SOME_FAILED
from ncov_desktop.commands.screen import opened_worklist
from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.records import backup
from ncov_desktop.records.database import FILE_NAME, is_sound
from ncov_desktop.records.worklist import count


def run(options: argparse.Namespace) -> int:
    """Does what is asked. Returns the exit code. Raises: NcovError."""
    return _RUN[options.action](options)


def _back_up(options: argparse.Namespace) -> int:
    with closing(opened_worklist(options.worklist)) as database:
        backup.back_up(database, options.file)
        films = count(database).total
    print(f"{films} films\n  written: {text.printable(str(options.file))}")
    return DONE


def _restore(options: argparse.Namespace) -> int:
    kept = backup.restore(options.file, _file(options))
    if kept is not None:
        print(f"the worklist that was there is kept as {text.printable(kept)}")
    with closing(opened_worklist(options.worklist)) as database:
        print(f"{count(database).total} films restored")
    return DONE


def _check(options: argparse.Namespace) -> int:
    """Opening would set a damaged worklist aside; whoever asks only wants to know."""
    file = _file(options)
    if not file.exists():
        raise NcovError(ErrorKind.FILE_MISSING)
    sound = is_sound(file, whole=True)
    if sound:
        with closing(opened_worklist(options.worklist)) as database:
            sound = backup.check(database)
            films = count(database).total if sound else 0
    if not sound:
        print("ncov-desktop: The worklist is damaged.", file=sys.stderr)
        return SOME_FAILED
    print(f"{films} films, sound")
    return DONE


def _file(options: argparse.Namespace) -> Path:
    given: Path | None = options.worklist
    return given.absolute() if given is not None else paths.user_data() / FILE_NAME


_RUN = {"backup": _back_up, "restore": _restore, "check": _check}
