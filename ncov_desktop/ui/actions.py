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
    Command("copy_sentence", "Copy the answer", ("Ctrl+C",), "The sentence, to the clipboard"),
    Command("copy_picture", "Copy the picture", ("Ctrl+Shift+C",), "What is seen of the film"),
    Command("save_picture", "Save the picture …", ("Ctrl+S",), "What is seen of the film, as PNG"),
    Command(
        "save_report", "Save a report …", ("Ctrl+R",), "One page with film, map, result, trust"
    ),
    Command(
        "save_result", "Save the result …", (), "A file that can be worked out again by replay"
    ),
    Command("settings", "Settings …", ("Ctrl+,",), "Network, trust, and where files are"),
    Command("quit", "Quit", ("Ctrl+Q",)),
    Command("next", "Next film", ("N",), "Open the next film that was found"),
    Command("previous", "Previous film", ("P",), "Open the film before this one"),
    Command("next_frame", "Next frame", (".",), "Show the next frame of the film"),
    Command("previous_frame", "Previous frame", (",",), "Show the frame before this one"),
    Command("overlay", "Heat map", ("O",), "Lay the heat map over the film", "heat", True),
    Command("peek", "Peek", ("X",), "Hold: the heat map comes, or goes, until the key is let go"),
    Command("wipe", "Film alone", ("Escape",), "Wipe the heat map away"),
    Command("class", "Other class", ("C",), "Show what speaks for the other class"),
    Command("method", "Other method", ("M",), "Draw the heat map by the next method"),
    Command("finer", "Finer map", ("Shift+M",), "A map of smaller cells, and back", "", True),
    Command("cells", "Cells of the map", ("Shift+S",), "The map's own cells, or smooth", "", True),
    Command("contour", "Contour", ("Shift+O",), "A line at the cut-off, or filled", "", True),
    Command("more_opaque", "Stronger heat map", ("]",), "Raise the opacity"),
    Command("less_opaque", "Weaker heat map", ("[",), "Lower the opacity"),
    Command(
        "pneumonia_yes", "It shows pneumonia", ("Shift+Y",), "Confirm: the film shows pneumonia"
    ),
    Command("pneumonia_no", "No pneumonia", ("Shift+N",), "Say: the film shows no pneumonia"),
    Command("pneumonia_unsure", "Unsure about it", ("Shift+U",), "Say: unsure about pneumonia"),
    Command("one", "Film", ("Ctrl+1",), "One viewport", "layout1", True),
    Command("two", "Film | overlay", ("Ctrl+2",), "Two viewports", "layout2", True),
    Command("three", "Film | map | overlay", ("Ctrl+3",), "Three viewports", "layout3", True),
    Command("prior", "Film | prior", ("Ctrl+4",), "An earlier film beside it", "prior", True),
    Command("compare", "Compare with …", ("Shift+P",), "Compare with the film marked in the list"),
    Command("alike", "Windowed alike", ("Shift+W",), "One window for film and prior", "", True),
    Command(
        "words", "Words in the corners", ("T",), "Show or hide the words in the corners", "", True
    ),
    Command("invert", "Invert", ("I",), "Swap black and white", "invert", True),
    Command("marks", "Marks of the file", ("G",), "Graphics the file lays over the film", "", True),
    Command("shutter", "Shutter of the file", ("S",), "Hide what lies outside of it", "", True),
    Command("turn_right", "Turn right", ("R",), "A quarter turn clockwise", "turn"),
    Command("turn_left", "Turn left", ("L",), "A quarter turn against the clock"),
    Command("flip", "Mirror", ("H",), "Left and right exchanged", "flip"),
    Command("flip_down", "Upside down", ("V",), "Top and bottom exchanged"),
    Command("undo", "Take back", ("Ctrl+Z",), "Take the last change of the view back"),
    Command("redo", "Make again", ("Ctrl+Shift+Z", "Ctrl+Y"), "Make it again"),
    Command("zoom", "Zoom", ("Z",), "Drag with the left button to zoom", "zoom", True),
    Command(
        "lens", "Magnifier", ("F",), "Hold: larger under the cursor, wheel 2 to 4 ×", "lens", True
    ),
    Command("ruler", "Ruler", ("D",), "Measure a distance", "ruler", True),
    Command("angle", "Angle", ("A",), "Drag one side, then click the other", "angle", True),
    Command("rectangle", "Rectangle", ("B",), "Values inside a box", "rectangle", True),
    Command("ellipse", "Ellipse", ("E",), "Values inside an ellipse", "ellipse", True),
    Command("remove_mark", "Remove the last measurement", ("Delete",)),
    Command(
        "brush",
        "Ask without …",
        ("W",),
        "Paint over a part and see the score without it",
        "brush",
        True,
    ),
    Command("larger_brush", "Larger brush", ("Ctrl+]",)),
    Command("smaller_brush", "Smaller brush", ("Ctrl+[",)),
    Command("wipe_paint", "Wipe the paint off", ("Backspace",), "Ask about the whole film again"),
    Command("full_screen", "Full screen", ("F11",), "The window over the whole screen", "", True),
    Command("fit", "Fit", ("=",), "Show the whole film", "fit"),
    Command("actual", "1 : 1", ("Shift+=", "+"), "One film pixel on one screen pixel", "actual"),
    Command("true_size", "True size", ("Shift+T",), "1 mm on the film is 1 mm on the screen"),
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
    ("Wheel", "Zoom at the cursor; 2 to 4 × in the magnifier"),
    ("Left drag with a tool", "Measure; Escape puts the tool down"),
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
