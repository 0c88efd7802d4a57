"""The log of what was done to the networks: entries are added to it and never changed.

One JSON object a line. Each carries the SHA-256 of the line before it, and the file `HEAD_NAME` beside
the log that of the last one, so that a line which was changed or taken out is noticed. No entry names
a patient, a film or a folder. The log guards against accidents and carelessness: whoever may write to
the folder can write a new log.
"""

import hashlib
import os
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ncov_desktop import __version__
from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.bundle import Sha256
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lock import held
from ncov_desktop.services.account import account

FILE_NAME, HEAD_NAME, LOCK_NAME = "audit.jsonl", "audit.head", "audit.lock"
LONGEST_LINE = 1 << 16
_PATIENCE_S = 10.0
_FIRST = "0" * 64

Word = Annotated[str, StringConstraints(max_length=255)]
Fact = Word | int | float


class Action(StrEnum):
    """What was done."""

    TRAINED = "trained"
    TAKEN_IN = "taken_in"
    ACTIVATED = "activated"
    ROLLED_BACK = "rolled_back"
    IMPORTED = "imported"
    EXPORTED = "exported"
    REMOVED = "removed"
    COMPARED = "compared"
    SET_FROZEN = "set_frozen"
    REGISTRY_SET_ASIDE = "registry_set_aside"
    PASSWORD_SET = "password_set"
    PASSWORD_CHANGED = "password_changed"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Entry(_Frozen):
    """One line. subject: what it was done to, e.g. a bundle's id. by: name of the account.

    number: counted from 1. before: SHA-256 of the line before this one, without its end.
    """

    number: int = Field(ge=1)
    at: datetime
    by: Word
    action: Action
    subject: Word
    facts: Mapping[str, Fact] = Field(default_factory=dict)
    app_version: Word
    before: Sha256


class _Head(_Frozen):
    """Which entry is the last one."""

    number: int = Field(ge=0)
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What `verify` found. entries: how many lines there are.

    broken: lines, counted from 1, that do not follow from the line before them: it was changed, or
        lines between them were taken out. cut: the last line is not the one that was noted as the last.
    """

    entries: int
    broken: tuple[int, ...] = ()
    cut: bool = False

    @property
    def sound(self) -> bool:
        """True where nothing was changed or taken out."""
        return not (self.broken or self.cut)


def record(action: Action, subject: str, **facts: str | int | float) -> None:
    """Adds an entry; it is on the disk when this returns.

    facts: short values, never of a patient, a film or a folder.
    Raises: NcovError (audit_unwritable).
    """
    _record(action, subject, facts)


def record_once(action: Action, subject: str, **facts: str | int | float) -> None:
    """As `record`, unless the very same was recorded before, by whichever process.

    Raises: NcovError (audit_unwritable).
    """
    _record(action, subject, facts, once=True)


def _record(action: Action, subject: str, facts: Mapping[str, Fact], *, once: bool = False) -> None:
    try:
        folder = paths.user_data()
        with held(folder / LOCK_NAME, _PATIENCE_S):
            if once and _is_recorded(folder / FILE_NAME, action, subject, facts):
                return
            with _opened(folder / FILE_NAME) as stream:
                noted = _read_head(folder)
                head = _last(stream, noted)
                if head != noted and head.sha256 != _FIRST:
                    _note(folder, head)  # never more than one line behind the log
                line = _line(head, action, subject, facts)
                stream.write(line + b"\n")
                stream.flush()
                os.fsync(stream.fileno())
            _note(folder, _Head(number=head.number + 1, sha256=_sha256(line)))
    except OSError as error:
        raise NcovError(ErrorKind.AUDIT_UNWRITABLE) from error


def read(limit: int = 200) -> tuple[Entry, ...]:
    """The last entries, newest first; lines that are no entries are passed over, see `verify`.

    Raises: NcovError (audit_unreadable).
    """
    newest: deque[Entry] = deque(maxlen=limit)
    with _read_errors():
        for line in _lines(paths.user_data() / FILE_NAME):
            entry = _entry(line)
            if entry is not None:
                newest.append(entry)
    return tuple(reversed(newest))


def verify() -> AuditCheck:
    """Looks at every line. Raises: NcovError (audit_unreadable)."""
    broken = []
    number, ends = 0, [_FIRST, _FIRST]  # hashes of the last two lines
    count = 0
    with _read_errors():
        head = _read_head(paths.user_data())
        for line in _lines(paths.user_data() / FILE_NAME):
            if not line.endswith(b"\n") and (head is None or head.sha256 == ends[-1]):
                break  # the program ended while it wrote; the entry was promised to nobody
            count += 1
            entry = _entry(line)
            if entry is None or entry.before != ends[-1] or entry.number != number + 1:
                broken.append(count)
            number = entry.number if entry is not None else number + 1
            ends = [ends[-1], _sha256(line)]
    # The program may also have ended between a line and the note of it.
    cut = count > 1 if head is None else head.sha256 not in (ends if count > 1 else ends[-1:])
    return AuditCheck(count, tuple(broken), cut)


def _is_recorded(file: Path, action: Action, subject: str, facts: Mapping[str, Fact]) -> bool:
    wanted = action, subject, dict(facts)
    entries = filter(None, map(_entry, _lines(file)))
    return any((each.action, each.subject, dict(each.facts)) == wanted for each in entries)


def _line(head: _Head, action: Action, subject: str, facts: Mapping[str, Fact]) -> bytes:
    entry = Entry(
        number=head.number + 1,
        at=datetime.now(UTC),
        by=account(),
        action=action,
        subject=subject,
        facts=facts,
        app_version=__version__,
        before=head.sha256,
    )
    return entry.model_dump_json().encode()


def _opened(file: Path) -> BinaryIO:
    """The log, to be read and added to, for this user's eyes only."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(file, flags, 0o600), "r+b")


def _last(stream: BinaryIO, head: _Head | None) -> _Head:
    """What the next entry follows; leaves the stream at its end, behind a whole line.

    Where the last line is not the one that was noted, the note counts: then the next entry does not
    follow from it, and that stays to be seen.
    """
    tail, torn = _tail(stream)
    known = head if head is not None else _Head(number=0, sha256=_FIRST)
    if torn:
        if tail is None or _sha256(tail) == known.sha256:
            stream.truncate(stream.seek(-len(torn), os.SEEK_END))
        else:
            stream.write(b"\n")
    if tail is None:
        return known
    entry, sha256 = _entry(tail), _sha256(tail)
    follows = entry and entry.before == known.sha256 and entry.number == known.number + 1
    if entry is not None and follows:
        return _Head(number=entry.number, sha256=sha256)
    if head is None and entry is not None:
        return _Head(number=entry.number, sha256=_FIRST)
    return known


def _tail(stream: BinaryIO) -> tuple[bytes | None, bytes]:
    """(the last line, what follows it without an end)."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - 2 * LONGEST_LINE))
    *lines, torn = stream.read().split(b"\n")
    return (lines[-1] if lines else None), torn


def _lines(file: Path) -> Iterator[bytes]:
    """The lines with their ends; an endless one in pieces, which are no entries. Raises: OSError."""
    try:
        stream = file.open("rb")
    except FileNotFoundError:
        return
    with stream:
        while line := stream.readline(LONGEST_LINE):
            yield line


def _entry(line: bytes) -> Entry | None:
    try:
        return Entry.model_validate_json(line)
    except ValidationError:
        return None


def _read_head(folder: Path) -> _Head | None:
    """None where there is none that can be used. Raises: OSError."""
    try:
        return _Head.model_validate_json(read_bounded(folder / HEAD_NAME, LONGEST_LINE))
    except (FileNotFoundError, ValidationError):
        return None


def _note(folder: Path, head: _Head) -> None:
    write_atomically(folder / HEAD_NAME, head.model_dump_json().encode(), private=True)


def _sha256(line: bytes) -> str:
    return hashlib.sha256(line.rstrip(b"\n")).hexdigest()


@contextmanager
def _read_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NcovError(ErrorKind.AUDIT_UNREADABLE) from error
