"""Keeps the remarks of the file readers, which quote headers, out of warnings and logs."""

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from pydicom import config

for _name in ("pydicom", "pylibjpeg", "libjpeg", "openjpeg", "rle", "PIL"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

_LOCK = threading.Lock()


@contextmanager
def quiet() -> Iterator[None]:
    """While it is held, what the parsers and decoders have to say about a file is dropped.

    One thread at a time: filters for warnings belong to the whole process.
    """
    with _LOCK, warnings.catch_warnings(), config.disable_value_validation():
        warnings.simplefilter("ignore")
        yield
