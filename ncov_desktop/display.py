"""Whether a window can be shown. Asked before Qt is, which ends the program where it cannot."""

import os
import re
import socket
import sys
from pathlib import Path

_LOCAL_X = re.compile(r"^(?:unix)?:(\d+)(?:\.\d+)?$")


def has_display() -> bool:
    """True where a window can probably be shown; a display on another computer is taken at its word."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _has_wayland() or _has_x()


def _has_wayland() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    if not name:
        return False
    return _answers(str(Path(folder or "/") / name))


def _has_x() -> bool:
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL_X.match(display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where every X server listens
    return _answers(path) or _answers(f"\0{path}")


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
