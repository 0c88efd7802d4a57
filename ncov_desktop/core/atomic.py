"""Files that are there whole or not at all."""

import os
import secrets
from pathlib import Path


def write_atomically(target: Path, content: bytes) -> None:
    """`target` holds `content`, or whatever it held before if anything goes wrong.

    Where `target` is a link, what it points to is written and the link stays, as with any program.

    Raises: OSError.
    """
    target = Path(os.path.realpath(target))
    part = target.parent / f".writing-{secrets.token_hex(8)}"
    try:
        with part.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
