"""The list of what was opened lately, in one small file that only this user can read.

A path may name a patient, so it is written nowhere else: not in the settings, not in a log.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.recent import MOST, MOST_PATHS, Opened

FOLDER, FILE_NAME = "recent", "studies.json"
LARGEST_BYTES = 4 << 20


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    paths: tuple[Path, ...] = Field(min_length=1, max_length=MOST_PATHS)
    at: AwareDatetime


class _Recent(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    opened: tuple[_Entry, ...] = Field((), max_length=MOST)


def read_recent() -> tuple[Opened, ...]:
    """What was opened, newest first; nothing where the file is not there or makes no sense."""
    try:
        content = read_bounded(paths.user_data() / FOLDER / FILE_NAME, LARGEST_BYTES)
        kept = _Recent.model_validate_json(content)
    except (OSError, ValueError, ValidationError):
        return ()
    return tuple(Opened(entry.paths, entry.at) for entry in kept.opened)


def write_recent(entries: Sequence[Opened]) -> None:
    """Keeps the list; an empty one leaves no file. Raises: OSError."""
    folder = paths.user_data() / FOLDER
    file = folder / FILE_NAME
    if not entries:
        file.unlink(missing_ok=True)
        return
    folder.mkdir(mode=0o700, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
    # a name in bytes that are no UTF-8 cannot be kept
    sound = [entry for entry in entries if all(_is_text(path) for path in entry.paths)]
    kept = _Recent(opened=tuple(_Entry(paths=entry.paths, at=entry.at) for entry in sound))
    write_atomically(file, kept.model_dump_json().encode(), private=True)


def _is_text(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True
