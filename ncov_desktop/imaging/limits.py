"""How large a file or a film may be before it is refused unread."""

from ncov_desktop.core.errors import ErrorKind, NcovError

MAX_FILE_BYTES = 2 * 1024**3
# the largest digitised films have some 80 million pixels, detectors a third of that; more would not
# fit into the decode process's memory beside the copies that the way out of it makes
MAX_PIXELS = 100_000_000
MAX_VALUES = 200_000_000
MAX_SIDE = 65_535
MAX_INFLATED_BYTES = 512 * 1024**2
# real progressive pictures have some ten scans; each of a hostile one costs a walk over all pixels
MAX_SCANNED_PIXELS = 500_000_000


def check_size(rows: int, cols: int, samples: int = 1) -> None:
    """Returns where a picture of this size may be decoded; samples: values per pixel.

    Raises: NcovError (picture_too_large, picture_damaged for a side below 1).
    """
    if rows < 1 or cols < 1 or samples < 1:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, rows=rows, cols=cols)
    too_many = rows * cols * samples > MAX_VALUES
    if max(rows, cols) > MAX_SIDE or rows * cols > MAX_PIXELS or too_many:
        raise NcovError(ErrorKind.PICTURE_TOO_LARGE, rows=rows, cols=cols)


def check_scans(scans: int, rows: int, cols: int) -> None:
    """Returns where a JPEG codestream that paints its picture so many times may be decoded.

    Raises: NcovError (picture_damaged).
    """
    if scans * rows * cols > MAX_SCANNED_PIXELS:
        raise NcovError(ErrorKind.PICTURE_DAMAGED, reason="too many scans")
