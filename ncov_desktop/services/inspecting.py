"""Everything a film's file says."""

from pathlib import Path

from ncov_desktop.core.tags import Tag
from ncov_desktop.imaging.files import read_bytes
from ncov_desktop.imaging.tags import read_tags


def film_tags(path: Path) -> tuple[Tag, ...]:
    """The tags of a file, private ones included, in its own order.

    Raises: NcovError, as opening the film does.
    """
    return read_tags(read_bytes(path))
