"""Watches on which thread the window's program does what takes time."""

import sys
import threading
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from ncov_desktop.core import paths

UI = str(Path("ncov_desktop", "ui"))
BEFORE = str(Path(UI, "language.py"))  # the language must be known before the first word is said
# the program's own code, icons, pages and styles are small and lie beside it
OWN = (str(paths.resources()), str(paths.docs()), sys.prefix, sys.base_prefix)
OWN_ENDINGS = (".py", ".pyc", ".so", ".dist-info", "METADATA", "trust.md")
# what Python tells of itself: reading and writing files, folders, databases, processes, connections
EVENTS = (
    "open",
    "os.listdir",
    "os.scandir",
    "sqlite3.connect",
    "subprocess.Popen",
    "socket.connect",
)
# what takes long without telling; reached through its module wherever it is used
WORK = {
    "decoding": ("ncov_desktop.services.decoding", "FilmReader.read"),
    "preparing": ("ncov_desktop.services.reading", "prepare"),
    "looking at pixels": ("ncov_desktop.services.reading", "recognise"),
    "hashing": ("ncov_desktop.core.file_hash", "FileHash.hexdigest"),
    "header reading": ("ncov_desktop.services.browsing", "read_entry"),
    "searching": ("ncov_desktop.services.browsing", "_Search._look_into"),
    "tag reading": ("ncov_desktop.services.inspecting", "read_tags"),
    "thumbnail": ("ncov_desktop.imaging.thumbnail", "thumbnail"),
    "first picture": ("ncov_desktop.ui.reading.picture", "FilmPicture.__init__"),
    "report": ("ncov_desktop.services.reporting", "film_report"),
    "result": ("ncov_desktop.services.outputs", "result_values"),
    "where to save": ("ncov_desktop.ui.reading.exporting", "_write_to"),
    "PNG": ("ncov_desktop.services.outputs", "encode_png"),
    "preferences read": ("ncov_desktop.services.preferences", "read_preferences"),
    "preferences written": ("ncov_desktop.services.preferences", "write_preferences"),
    "networks listed": ("ncov_desktop.services.bundles", "installed_bundles"),
    "network found": ("ncov_desktop.services.bundles", "find_bundle"),
    "network asked": ("ncov_desktop.services.process", "RemoteEngine._asked_once"),
}


class Watch:
    """threads: the names of those that did each kind of `WORK`. wrong: what the main thread did."""

    def __init__(self) -> None:
        self.threads: dict[str, set[str]] = defaultdict(set)
        self.wrong: list[str] = []

    def wrap(self, patch: pytest.MonkeyPatch) -> None:
        """Looks at every piece of `WORK` until the patch is undone."""
        for kind, (module, name) in WORK.items():
            holder: Any = import_module(module)
            *way, last = name.split(".")
            for part in way:
                holder = getattr(holder, part)
            patch.setattr(holder, last, self._watched(kind, getattr(holder, last)))

    def note(self, what: str) -> None:
        """On the main thread only what the window asked for is wrong; tests may do as they like."""
        thread = threading.current_thread()
        if thread is not threading.main_thread():
            self.threads[what].add(thread.name)
        elif _asked_by_window(sys._getframe(1)):
            self.threads[what].add(thread.name)
            self.wrong.append(what)

    def _watched(self, kind: str, work: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(work)
        def noted(*given: Any, **named: Any) -> Any:
            self.note(kind)
            return work(*given, **named)

        return noted


_watches: list[Watch] = []


def hear(event: str, arguments: tuple[object, ...]) -> None:
    """The hook of `sys.addaudithook`; Python has no way to take it off again."""
    if (
        not _watches
        or event not in EVENTS
        or threading.get_ident() != threading.main_thread().ident
    ):
        return
    name = str(arguments[0]) if arguments else ""
    if event == "open" and (name.startswith(OWN) or name.endswith(OWN_ENDINGS)):
        return
    if _asked_by_window(sys._getframe(1)):
        for watch in _watches:
            watch.wrong.append(f"{event} {name}")


def watching(watch: Watch) -> None:
    """From now on."""
    if not getattr(sys, "_ncov_hears", False):
        sys._ncov_hears = True  # type: ignore[attr-defined]
        sys.addaudithook(hear)
    _watches.append(watch)


def enough(watch: Watch) -> None:
    """No more."""
    _watches.remove(watch)


def _asked_by_window(frame: FrameType | None) -> bool:
    """Whether the program's window stands above this call; imports may read what they like."""
    asked = False
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return False
        if frame.f_code.co_name in ("closeEvent", "close") or BEFORE in frame.f_code.co_filename:
            return False  # nobody waits for a window that is gone, or not there yet
        asked = asked or UI in frame.f_code.co_filename
        frame = frame.f_back
    return asked
