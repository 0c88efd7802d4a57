"""The lock of the worklist: whoever has it is alone with it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lock import held


@contextmanager
def alone(file: Path, patience_s: float = 0.0) -> Iterator[None]:
    """Holds the lock that lies in `file`; see `core.lock.held`.

    Raises: NcovError (worklist_busy, worklist_unwritable).
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(held(file, patience_s))
        except TimeoutError as error:
            raise NcovError(ErrorKind.WORKLIST_BUSY) from error
        except OSError as error:
            raise NcovError(ErrorKind.WORKLIST_UNWRITABLE) from error
        yield
