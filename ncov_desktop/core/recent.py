"""What the user opened lately: paths only, never what the films say about a patient."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ncov_desktop.core.browser import shown_name

MOST = 10
MOST_PATHS = 50


@dataclass(frozen=True, slots=True)
class Opened:
    """Files, folders or archives that were opened together, and when."""

    paths: tuple[Path, ...]
    at: datetime

    @property
    def name(self) -> str:
        """The first one's name, fit to be shown; how many more there are, the caller says."""
        return shown_name(self.paths[0].name or str(self.paths[0]))

    @property
    def folder(self) -> str:
        """Where the first one lies, fit to be shown."""
        return shown_name(str(self.paths[0].parent))


def with_newest(entries: Iterable[Opened], newest: Opened) -> tuple[Opened, ...]:
    """The newest first, each only once, no more than MOST; what is too much to keep is left out."""
    others = tuple(entry for entry in entries if entry.paths != newest.paths)
    kept = (newest, *others) if 0 < len(newest.paths) <= MOST_PATHS else others
    return kept[:MOST]


def without(entries: Iterable[Opened], gone: Opened) -> tuple[Opened, ...]:
    """The entries but for one."""
    return tuple(entry for entry in entries if entry.paths != gone.paths)
