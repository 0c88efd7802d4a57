"""The actions of the window: every command of the table with its keys in force and its icon."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize
from PySide6.QtGui import QAction, QIcon, QImageReader, QKeySequence, QPixmap

from ncov_desktop.core import paths
from ncov_desktop.core.settings import Mouse
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.command_table import COMMANDS
from ncov_desktop.ui.keys import keys_in_force, with_keys

ICON_PX = 20

_DRAGS = {
    "window": mark("Window: right is softer, up is brighter"),
    "pan": mark("Pan"),
    "zoom": mark("Zoom"),
}
_WHEELS = {"zoom": mark("Zoom at the cursor"), "films": mark("Next and previous film")}


def mouse_lines(mouse: Mouse, put_down: str) -> tuple[tuple[str, str], ...]:
    """What every mouse button does, in words: (button, meaning). put_down: the key of "wipe"."""
    other = "films" if mouse.wheel == "zoom" else "zoom"
    return (
        (tr("Left drag"), tr(_DRAGS[mouse.left])),
        (tr("Middle drag"), tr(_DRAGS[mouse.middle])),
        (tr("Right drag"), tr(_DRAGS[mouse.right])),
        (tr("Shift + left drag"), tr(_DRAGS["pan"])),
        (tr("Right click"), tr("Menu")),
        (tr("Wheel"), tr(_WHEELS[mouse.wheel])),
        (tr("Ctrl + wheel"), tr(_WHEELS[other])),
        (tr("Left drag with a tool"), tr("Measure; {key} puts the tool down", key=put_down)),
        (tr("Double click"), tr("Fit; in the worklist, open the film")),
    )


def make_actions(parent: QObject, keys: Mapping[str, tuple[str, ...]]) -> dict[str, QAction]:
    """One action per command, by name. keys: see `keys_in_force`."""
    made = {}
    for command in COMMANDS:
        action = QAction(tr(command.words), parent)
        action.setCheckable(command.checkable)
        made[command.name] = action
    use_keys(made, keys)
    draw_icons(made)
    return made


def tip_words(name: str) -> str:
    """What a command does, in words without its key."""
    command = next(command for command in COMMANDS if command.name == name)
    return tr(command.tip or command.words)


def use_keys(actions: Mapping[str, QAction], chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Gives every command its keys, and names them in its tooltip; whatever follows them changes too."""
    force = keys_in_force(COMMANDS, chosen)
    for command in COMMANDS:  # first all are free, so that no key ever belongs to two
        if [key.toString() for key in actions[command.name].shortcuts()] != [*force[command.name]]:
            actions[command.name].setShortcuts([])
    for command in COMMANDS:
        action = actions[command.name]
        keys = [QKeySequence(key) for key in force[command.name]]
        if action.shortcuts() != keys:
            action.setShortcuts(keys)
        action.setToolTip(with_keys(tr(command.tip or command.words), (action,)))


def draw_icons(actions: Mapping[str, QAction]) -> None:
    """Gives every command that has one its icon in the colours of the theme."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon))


def icon(name: str) -> QIcon:
    """An icon of the program, in the colours of the theme."""
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    drawing = drawing.replace(theme.DARK.text.encode(), theme.now().text.encode())
    made = QIcon()
    for ratio in (1, 2, 3):
        buffer = QBuffer()
        buffer.setData(QByteArray(drawing))
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(ICON_PX, ICON_PX) * ratio)
        pixmap = QPixmap.fromImage(reader.read())
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


def app_icon() -> QIcon:
    """The program's own icon, the same in every theme."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))
