"""What must be known before the window is painted, read without importing anything large.

Each value is checked here by hand; `services.preferences` reads the settings again, in full, later.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any, get_args

from ncov_desktop.core import paths
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.settings import Settings, ThemeChoice

SETTINGS_FILE, LAYOUT_FILE = "settings.json", "window.json"
LARGEST_BYTES = 64 * 1024
_LARGEST_PX = 100_000

Place = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """How the window lay when it was closed. It names no file and no folder.

    place: x, y, width, height of the window that is not maximised, in logical pixels of the whole
        desktop. panels: widths of the left and the right panel. viewports: name of the layout.
    """

    place: Place | None = None
    maximised: bool = False
    panels: tuple[int, int] | None = None
    viewports: str = ""


def early_settings() -> Settings:
    """The settings as far as the first paint shows them; the defaults for everything else."""
    kept, known = _read(SETTINGS_FILE), Settings()
    theme = next((each for each in get_args(ThemeChoice) if each == kept.get("theme")), known.theme)
    return Settings(
        theme=theme,
        identity_hidden=kept.get("identity_hidden") is True,
    )


def read_layout() -> WindowLayout:
    """How the window lay; whatever is damaged counts as not known."""
    kept = _read(LAYOUT_FILE)
    place, panels = _numbers(kept.get("place"), 4), _numbers(kept.get("panels"), 2)
    viewports = kept.get("viewports")
    return WindowLayout(
        (place[0], place[1], place[2], place[3]) if place else None,
        kept.get("maximised") is True,
        (panels[0], panels[1]) if panels else None,
        viewports if isinstance(viewports, str) else "",
    )


def write_layout(layout: WindowLayout) -> None:
    """Keeps it for the next start; where it cannot be kept, the window opens as at first."""
    with suppress(OSError):
        content = json.dumps({"schema_version": 1, **asdict(layout)}, indent=2)
        write_atomically(paths.user_config() / LAYOUT_FILE, content.encode(), private=True)


def _read(name: str) -> Mapping[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        with (paths.user_config() / name).open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
        kept = json.loads(content) if len(content) <= LARGEST_BYTES else None
        if isinstance(kept, dict):
            return kept
    return {}


def _numbers(given: object, count: int) -> Sequence[int] | None:
    """So many whole numbers a desktop can have, None for anything else."""
    sound = (
        isinstance(given, list)
        and len(given) == count
        and all(type(each) is int and abs(each) <= _LARGEST_PX for each in given)
    )
    return given if sound else None  # type: ignore[return-value]
