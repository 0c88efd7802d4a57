"""Files that are there whole or not at all."""

import os
import secrets
import threading
from concurrent.futures import Future, wait
from pathlib import Path

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_atomically(target: Path, content: bytes, *, private: bool = False) -> None:
    """`target` holds `content`, or whatever it held before if anything goes wrong.

    private: for this user's eyes only, also where an older file was open to others.
    Where `target` is a link, what it points to is written and the link stays, as with any program.

    Raises: OSError.
    """
    # Ctrl+C breaks off the main thread wherever it is, in tidying up too. No other thread is broken off.
    outcome: Future[None] = Future()

    def write() -> None:
        try:
            _write(Path(os.path.realpath(target)), content, private)
        except BaseException as error:
            outcome.set_exception(error)
        else:
            outcome.set_result(None)

    writer = threading.Thread(target=write, name="write file")
    try:
        writer.start()
        outcome.result()
    finally:
        # Not by `join`: one that is broken off takes the thread for ended.
        if writer.ident is not None:
            wait([outcome])


def _write(target: Path, content: bytes, private: bool) -> None:
    part = target.parent / f".writing-{secrets.token_hex(8)}"
    try:
        with os.fdopen(os.open(part, _NEW, 0o600 if private else 0o666), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
