"""The demonstration film: a real chest radiograph from the package `pydicom-data`."""

from importlib.util import find_spec
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError

DEMO_FILM = "RG1_UNCR.dcm"
_PACKAGE = "data_store"  # the import name of pydicom-data


def demo_film() -> Path:
    """The film's file. It comes with the extra `demo` and is never fetched from a network.

    Raises: NcovError (demo_missing).
    """
    package = find_spec(_PACKAGE)
    if package is not None and package.origin is not None:
        film = Path(package.origin).parent / "data" / DEMO_FILM
        if film.is_file():
            return film
    raise NcovError(ErrorKind.DEMO_MISSING)
