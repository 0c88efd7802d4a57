"""The screen a window is on: a name to know it again by, and how large it says it is."""

from PySide6.QtGui import QScreen


def device_pixels(screen: QScreen) -> tuple[int, int]:
    """(across, down); the same whatever the scale factor of the desktop is."""
    ratio = screen.devicePixelRatio()
    return round(screen.size().width() * ratio), round(screen.size().height() * ratio)


def screen_name(screen: QScreen) -> str:
    """Maker, model and number, else the name of its plug, with its resolution."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    made = " ".join(part for part in parts if part) or screen.name() or "?"
    across, down = device_pixels(screen)
    return f"{made[:200]}, {across} × {down}"


def reported_per_mm(screen: QScreen) -> float | None:
    """Device pixels per millimetre as the screen reports it: a guess, often wrong."""
    width_mm = screen.physicalSize().width()
    return device_pixels(screen)[0] / width_mm if width_mm > 0 else None
