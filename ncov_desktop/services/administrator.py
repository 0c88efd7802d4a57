"""The administrator's password. It guards against accidents, not against whoever owns the account.

Whoever may write to the program's data folder can take the password away by deleting the file, and
that is also what to do when it is forgotten. Only its argon2id hash is kept.
"""

import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Literal

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lock import held
from ncov_desktop.services import audit

FILE_NAME, LOCK_NAME = "administrator.json", "administrator.lock"
LEAST_LETTERS, MOST_LETTERS = 8, 1024
_MAX_BYTES = 1 << 14
_PATIENCE_S = 10.0
# Mistyping twice costs nothing; then each failure doubles the wait.
_FREE_TRIES, _FIRST_WAIT_S, _LONGEST_WAIT_S = 2, 1.0, 60.0

# Source: RFC 9106, section 4, second recommended option.
_HASHER = PasswordHasher(
    time_cost=3,
    memory_cost=64 * 1024,  # KiB
    parallelism=4,
    hash_len=32,
    salt_len=16,
    type=Type.ID,
)


class _Kept(BaseModel):
    """The content of the file. phc: the hash with its parameters as a PHC string.

    failures: tries since the last right one. failed_at: of the last of them, in seconds since 1970.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    schema_version: Literal[1] = 1
    phc: Annotated[str, StringConstraints(pattern=r"^\$argon2id\$", max_length=512)]
    failures: int = Field(0, ge=0)
    failed_at: float = 0.0


def file() -> Path:
    """Where the password's hash is kept; without this file no password is set."""
    return paths.user_data() / FILE_NAME


def is_set() -> bool:
    """Whether there is a password. Raises: NcovError (administrator_damaged)."""
    return _read() is not None


def wait_s(now: Callable[[], float] = time.time) -> float:
    """How long no password is taken, in seconds; 0 for not at all. Raises: NcovError."""
    kept = _read()
    return _wait_s(kept, now()) if kept is not None else 0.0


def set_first(password: str) -> None:
    """Sets the password where there is none.

    Raises: NcovError (password_is_set, password_short, password_long, administrator_damaged,
        administrator_unwritable, audit_unwritable).
    """
    letters = _checked(password)
    with _alone():
        if _read() is not None:
            raise NcovError(ErrorKind.PASSWORD_IS_SET)
        _write(_Kept(phc=_HASHER.hash(letters)))
    audit.record(audit.Action.PASSWORD_SET, "administrator")


def check(password: str, now: Callable[[], float] = time.time) -> None:
    """Returns where the password is right.

    After the third wrong one in a row each has to wait longer, in whatever window it is tried.
    Raises: NcovError (password_wrong and password_wait with `seconds` until the next try,
        password_unset, administrator_damaged, administrator_unwritable).
    """
    with _alone():
        _check(password, now)


def change(old: str, new: str, now: Callable[[], float] = time.time) -> None:
    """Puts a new password in the old one's place. Raises: NcovError as `check` and `set_first`."""
    letters = _checked(new)
    with _alone():
        _check(old, now)
        _write(_Kept(phc=_HASHER.hash(letters)))
    audit.record(audit.Action.PASSWORD_CHANGED, "administrator")


def _check(password: str, now: Callable[[], float]) -> None:
    kept = _read()
    if kept is None:
        raise NcovError(ErrorKind.PASSWORD_UNSET)
    left_s = _wait_s(kept, now())
    if left_s > 0:
        raise NcovError(ErrorKind.PASSWORD_WAIT, seconds=_whole(left_s))
    # Counted before it is known to be wrong, so that ending the program in between gains nothing.
    failed = kept.model_copy(update={"failures": kept.failures + 1, "failed_at": now()})
    _write(failed)
    try:
        _HASHER.verify(kept.phc, _normal(password))
    except VerifyMismatchError as error:
        seconds = _whole(_wait_s(failed, failed.failed_at))
        raise NcovError(ErrorKind.PASSWORD_WRONG, seconds=seconds) from error
    except (InvalidHashError, VerificationError) as error:
        _write(kept)
        raise NcovError(ErrorKind.ADMINISTRATOR_DAMAGED, name=FILE_NAME) from error
    stale = _HASHER.check_needs_rehash(kept.phc)
    _write(_Kept(phc=_HASHER.hash(_normal(password)) if stale else kept.phc))


def _wait_s(kept: _Kept, now: float) -> float:
    doublings = kept.failures - _FREE_TRIES - 1
    if doublings < 0:
        return 0.0
    whole_s = min(_FIRST_WAIT_S * 2.0 ** min(doublings, 16), _LONGEST_WAIT_S)
    # A clock that was set back must not lock anybody out for longer than the wait itself.
    return max(0.0, min(whole_s, kept.failed_at + whole_s - now))


def _whole(seconds: float) -> int:
    return int(-(-seconds // 1))


def _checked(password: str) -> bytes:
    """Raises: NcovError (password_short, password_long)."""
    if len(password) < LEAST_LETTERS:
        raise NcovError(ErrorKind.PASSWORD_SHORT, least=LEAST_LETTERS)
    if len(password) > MOST_LETTERS:
        raise NcovError(ErrorKind.PASSWORD_LONG, most=MOST_LETTERS)
    return _normal(password)


def _normal(password: str) -> bytes:
    """The same bytes however a keyboard puts letters together. Source: RFC 8265, section 4.2."""
    return unicodedata.normalize("NFC", password).encode(errors="surrogatepass")


def _read() -> _Kept | None:
    try:
        return _Kept.model_validate_json(read_bounded(file(), _MAX_BYTES))
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        raise NcovError(ErrorKind.ADMINISTRATOR_DAMAGED, name=FILE_NAME) from error


def _write(kept: _Kept) -> None:
    try:
        write_atomically(file(), kept.model_dump_json().encode(), private=True)
    except OSError as error:
        raise NcovError(ErrorKind.ADMINISTRATOR_UNWRITABLE) from error


@contextmanager
def _alone() -> Iterator[None]:
    with ExitStack() as stack:
        try:
            stack.enter_context(held(paths.user_data() / LOCK_NAME, _PATIENCE_S))
        except OSError as error:
            raise NcovError(ErrorKind.ADMINISTRATOR_UNWRITABLE) from error
        yield
