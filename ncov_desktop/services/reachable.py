"""Whether what was opened lately can still be opened."""

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.recent import Opened


def missing(entry: Opened) -> ErrorKind | None:
    """Why it cannot be opened any more, None where it can; may wait for a slow drive."""
    for path in entry.paths:
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return ErrorKind.FILE_MISSING
        except (OSError, ValueError):
            return ErrorKind.FILE_UNREADABLE
    return None
