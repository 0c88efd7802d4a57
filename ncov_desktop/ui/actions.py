"""Every command of the window: its words, its key and its icon, named once."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon, QKeySequence

from ncov_desktop.core import paths


@dataclass(frozen=True, slots=True)
class Command:
    """keys: the first is the one that is named on screen."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    checkable: bool = False


COMMANDS = (
    Command("open", "Open films …", ("Ctrl+O",), "Open films, a DICOMDIR or a ZIP archive", "open"),
    Command("folder", "Open a folder …", ("Ctrl+Shift+O",), "Open all films of a folder"),
    Command("demo", "Open the demonstration film", (), "A real chest film to try the program on"),
    Command("tags", "Tags of the file …", ("Ctrl+T",), "Every element of the film's file"),
    Command("quit", "Quit", ("Ctrl+Q",)),
    Command("next", "Next film", ("N",), "Open the next film that was found"),
    Command("previous", "Previous film", ("P",), "Open the film before this one"),
    Command("next_frame", "Next frame", (".",), "Show the next frame of the film"),
    Command("previous_frame", "Previous frame", (",",), "Show the frame before this one"),
    Command("overlay", "Heat map", ("O",), "Lay the heat map over the film", "heat", True),
    Command("wipe", "Film alone", ("Escape",), "Wipe the heat map away"),
    Command("class", "Other class", ("C",), "Show what speaks for the other class"),
    Command("more_opaque", "Stronger heat map", ("]",), "Raise the opacity"),
    Command("less_opaque", "Weaker heat map", ("[",), "Lower the opacity"),
    Command("one", "Film", ("Ctrl+1",), "One viewport", "layout1", True),
    Command("two", "Film | overlay", ("Ctrl+2",), "Two viewports", "layout2", True),
    Command("three", "Film | map | overlay", ("Ctrl+3",), "Three viewports", "layout3", True),
    Command("invert", "Invert", ("I",), "Swap black and white", "invert", True),
    Command("marks", "Marks of the file", ("G",), "Graphics the file lays over the film", "", True),
    Command("fit", "Fit", ("=",), "Show the whole film", "fit"),
    Command("actual", "1 : 1", ("Shift+=", "+"), "One film pixel on one screen pixel", "actual"),
    Command("reset", "Reset", ("Space",), "Back to the film's own window and size", "reset"),
    *(
        Command(f"window{n}", f"Window {n}", (str(n),), f"Window {n} of the film's menu")
        for n in range(1, 6)
    ),
    Command("keys", "Keys and mouse", ("F1",), "What every key and mouse button does"),
    Command("about", "About and intended use"),
)

MOUSE = (
    ("Left drag", "Window: right is softer, up is brighter"),
    ("Middle drag, Shift + left drag", "Pan"),
    ("Right drag", "Zoom"),
    ("Right click", "Menu"),
    ("Wheel", "Zoom at the cursor"),
    ("Double click", "Fit"),
)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """One action per command, by name; tooltips name the key."""
    made = {}
    for command in COMMANDS:
        action = QAction(command.words, parent)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        key = f" ({key_words(command)})" if command.keys else ""
        action.setToolTip(f"{command.tip or command.words}{key}")
        if command.icon:
            action.setIcon(icon(command.icon))
        made[command.name] = action
    return made


def key_words(command: Command) -> str:
    """The key as it is written on the keyboard."""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def icon(name: str) -> QIcon:
    """An icon of the program."""
    return QIcon(str(paths.resources() / "icons" / f"{name}.svg"))
