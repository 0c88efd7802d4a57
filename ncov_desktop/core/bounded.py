"""Reading a file whose length nobody has promised."""

import errno
import os
import stat
from pathlib import Path

# A pipe would wait for its other end.
_FLAGS = os.O_RDONLY
for _flag in ("O_BINARY", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY"):
    _FLAGS |= getattr(os, _flag, 0)


def read_bounded(path: Path, limit: int) -> bytes:
    """All bytes of a regular file of at most `limit` bytes.

    The very file that was measured is the one that is read, and no more of it than was measured.

    Raises: OSError; of errno EFBIG for a larger file, EINVAL for what is no regular file.
    """
    with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
        status = os.fstat(stream.fileno())
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, "a folder")
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        if status.st_size > limit:
            raise OSError(errno.EFBIG, "too large")
        return stream.read(status.st_size)
