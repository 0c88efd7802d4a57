"""Every command of the window: its words, its key and its icon, named once."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize
from PySide6.QtGui import QAction, QIcon, QImageReader, QKeySequence, QPixmap

from ncov_desktop.core import paths
from ncov_desktop.core.settings import Mouse
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import keys_in_force, with_keys

ICON_PX = 20


@dataclass(frozen=True, slots=True)
class Command:
    """keys: at first; the first of them is the one that is named on screen."""

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
    Command(
        "read_covid19",
        mark("COVID-19 Pneumonia"),
        ("F2",),
        mark("Your read: COVID-19 Pneumonia"),
    ),
    Command(
        "read_other",
        mark("Other Pneumonias"),
        ("F3",),
        mark("Your read: Other Pneumonias"),
    ),
    Command(
        "read_none",
        mark("No pneumonia"),
        ("F4",),
        mark("Your read: No pneumonia"),
    ),
    Command("confidence1", mark("1 of 5, a guess"), ("F5",), mark("How sure you are: a guess")),
    Command(
        "confidence2",
        mark("2 of 5, rather unsure"),
        ("F6",),
        mark("How sure you are: rather unsure"),
    ),
    Command("confidence3", mark("3 of 5, likely"), ("F7",), mark("How sure you are: likely")),
    Command(
        "confidence4", mark("4 of 5, rather sure"), ("F8",), mark("How sure you are: rather sure")
    ),
    Command("confidence5", mark("5 of 5, certain"), ("F9",), mark("How sure you are: certain")),
    Command(
        "unseal",
        mark("Show the network's answer"),
        ("Enter", "Return"),
        mark("Show it, once your read is put down"),
    ),
    Command("read_again", mark("Read it again"), (), mark("A new read of this film")),
    Command("own_reads", mark("Your reads …"), (), mark("How your reads compare; for you alone")),
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
    Command(
        "undo",
        "Take back",
        ("Ctrl+Z",),
        "Take the last change of the view, or the last review, back",
    ),
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
    Command(
        "identity",
        mark("Hide the patient"),
        ("Ctrl+H",),
        mark("Hide names, numbers and file names; letters that are burnt into a film stay"),
        "eye_off",
        True,
    ),
    Command(
        "panels",
        mark("Panels as at first"),
        (),
        mark("Give the panels beside the film their first widths"),
    ),
    Command(
        "tab_read", mark("Read"), ("Alt+1",), mark("The Read tab; Ctrl+Tab goes round the tabs")
    ),
    Command("tab_worklist", mark("Worklist"), ("Alt+2",), mark("The films that were screened")),
    Command(
        "screen",
        mark("Screen a folder …"),
        ("Ctrl+Shift+F",),
        mark("Score every film of a folder for the worklist"),
    ),
    Command("find", mark("Search the worklist"), ("Ctrl+F",), mark("Search the worklist")),
    Command("refresh", mark("Read the list again"), ("Ctrl+L",), mark("Read the worklist again")),
    Command("agree", mark("Agree"), ("Y",), mark("Review: agree with the network's answer")),
    Command("disagree", mark("Disagree"), ("J",), mark("Review: disagree with the answer")),
    Command("unsure", mark("Unsure"), ("U",), mark("Review: unsure about the answer")),
    Command("note", mark("Note …"), ("K",), mark("Review: keep a note on the film")),
    Command("keys", "Keys and mouse", ("F1",), "What every key and mouse button does"),
    Command("about", "About and intended use"),
)

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
