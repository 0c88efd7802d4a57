"""`ncov-desktop weights`: makes the ImageNet weights that a training begins with available."""

import argparse
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from ncov_desktop import text
from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import ARCHITECTURES
from ncov_desktop.learning.imagenet import Downloaded, download, find_weights, is_promised, take

LIST = "list"


def main(options: argparse.Namespace) -> int:
    """Runs the command. Returns 0: the weights are there, or their list was printed.

    options: network (a name, or 'list'), source (a file of the user's or None), download, and folder
        (None for the user's own).
    Raises: NcovError (architecture_unknown, weights_missing, weights_damaged, and all kinds of
        `download` and `take`).
    """
    folder = options.folder or _users_folder()
    asked = options.download or options.source is not None
    if options.network == LIST and not asked:
        _print_list(folder)
        return 0
    name = _known(options.network)
    if options.source is not None:
        _watch(take(name, folder, options.source))
    elif options.download and not _is_there(name, folder):
        _watch(download(name, folder))
    try:
        file = find_weights(name, folder)
    except NcovError:
        print(f"{name}\n  absent: --download fetches it, --from FILE copies one that you have")
        raise
    _check(name, file)
    print(f"{name}\n  there: {text.printable(str(file))}")
    return 0


def _users_folder() -> Path:
    try:
        return paths.user_data() / "weights"
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error


def _names() -> list[str]:
    return [name for name, row in ARCHITECTURES.items() if row.weights_url]


def _known(name: str) -> str:
    if name not in _names():
        known = ", ".join(_names())
        raise NcovError(ErrorKind.ARCHITECTURE_UNKNOWN, architecture=name, known=known)
    return name


def _print_list(folder: Path) -> None:
    print(text.printable(str(folder)))
    for name in _names():
        try:
            state, file = "there", find_weights(name, folder).name
        except NcovError:
            state, file = "absent", ARCHITECTURES[name].weights_file
        print(f"  {name:12} {state:7} {file}")


def _check(name: str, file: Path) -> None:
    """A .safetensors was made from a checked file, and is checked again where it is read."""
    if file.suffix == ".pth" and not is_promised(name, file):
        row = ARCHITECTURES[name]
        facts = {"file": file.name, "folder": str(file.parent), "address": row.weights_url}
        raise NcovError(ErrorKind.WEIGHTS_DAMAGED, **facts)


def _is_there(name: str, folder: Path) -> bool:
    try:
        _check(name, find_weights(name, folder))
    except NcovError:
        return False
    return True


def _watch(progress: Generator[Downloaded, None, None]) -> None:
    """Prints how far it is: one line written over on a terminal, few lines anywhere else."""
    live = sys.stdout.isatty()
    shown = -1
    try:
        with closing(progress):
            for at in progress:
                # where the whole is not known, megabytes count instead of the hundredths
                step = at.done * 100 // at.total if at.total else at.done >> 20
                step //= 1 if live else 10
                if step != shown:
                    line = _line(at)
                    print(f"\r{line}" if live else line, end="" if live else "\n", flush=True)
                    shown = step
    finally:
        if live and shown >= 0:
            print()


def _line(at: Downloaded) -> str:
    if not at.total:
        return f"  {at.done:,} bytes"
    return f"  {at.done:,} of {at.total:,} bytes ({at.done * 100 // at.total} %)"
