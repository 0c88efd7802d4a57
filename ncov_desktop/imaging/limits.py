"""How large a file or a film may be before it is refused unread."""

from ncov_desktop.core.errors import ErrorKind, NcovError

MAX_FILE_BYTES = 2 * 1024**3
MAX_PIXELS = 200_000_000
MAX_SIDE = 65_535
MAX_INFLATED_BYTES = 512 * 1024**2


def check_size(rows: int, cols: int, samples: int = 1) -> None:
    """Returns where a picture of this size may be decoded; samples: values per pixel.

    Raises: NcovError (picture_too_large, picture_damaged for a side below 1).
    """
    if rows < 1 or cols < 1 or samples < 1:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, rows=rows, cols=cols)
    if max(rows, cols) > MAX_SIDE or rows * cols * samples > MAX_PIXELS:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE, rows=rows, cols=cols)
