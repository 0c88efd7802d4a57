"""Everything a film's file says."""

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.tags import Tag
from ncov_desktop.imaging.sources import open_source
from ncov_desktop.imaging.tags import read_tags


def film_tags(source: FilmSource) -> tuple[Tag, ...]:
    """The tags of a film's file, private ones included, in its own order.

    Raises: NcovError, as opening the film does.
    """
    return read_tags(open_source(source))
