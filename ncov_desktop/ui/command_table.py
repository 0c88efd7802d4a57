"""Every command of the window: its words, its key and its icon, named once."""

from dataclasses import dataclass

from ncov_desktop.text.language import mark


@dataclass(frozen=True, slots=True)
class Command:
    """keys: at first; the first of them is the one that is named on screen."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    checkable: bool = False


_WINDOWS = (
    (mark("Window 1"), mark("Window 1 of the film's menu")),
    (mark("Window 2"), mark("Window 2 of the film's menu")),
    (mark("Window 3"), mark("Window 3 of the film's menu")),
    (mark("Window 4"), mark("Window 4 of the film's menu")),
    (mark("Window 5"), mark("Window 5 of the film's menu")),
)

COMMANDS = (
    Command(
        "open",
        mark("Open films …"),
        ("Ctrl+O",),
        mark("Open films, a DICOMDIR or a ZIP archive"),
        "open",
    ),
    Command(
        "folder", mark("Open a folder …"), ("Ctrl+Shift+O",), mark("Open all films of a folder")
    ),
    Command(
        "demo",
        mark("Open the demonstration film"),
        (),
        mark("A real chest film to try the program on"),
    ),
    Command(
        "tags", mark("Tags of the file …"), ("Ctrl+T",), mark("Every element of the film's file")
    ),
    Command(
        "copy_sentence",
        mark("Copy the answer"),
        ("Ctrl+C",),
        mark("The sentence, to the clipboard"),
    ),
    Command(
        "copy_picture",
        mark("Copy the picture"),
        ("Ctrl+Shift+C",),
        mark("What is seen of the film"),
    ),
    Command(
        "save_picture",
        mark("Save the picture …"),
        ("Ctrl+S",),
        mark("What is seen of the film, as PNG"),
    ),
    Command(
        "save_report",
        mark("Save a report …"),
        ("Ctrl+R",),
        mark("One page with film, map, result, trust"),
    ),
    Command(
        "save_result",
        mark("Save the result …"),
        (),
        mark("A file that can be worked out again by replay"),
    ),
    Command(
        "settings", mark("Settings …"), ("Ctrl+,",), mark("Network, trust, and where files are")
    ),
    Command("quit", mark("Quit"), ("Ctrl+Q",)),
    Command("next", mark("Next film"), ("N",), mark("Open the next film that was found")),
    Command("previous", mark("Previous film"), ("P",), mark("Open the film before this one")),
    Command("next_frame", mark("Next frame"), (".",), mark("Show the next frame of the film")),
    Command(
        "previous_frame", mark("Previous frame"), (",",), mark("Show the frame before this one")
    ),
    Command(
        "overlay", mark("Heat map"), ("O",), mark("Lay the heat map over the film"), "heat", True
    ),
    Command(
        "peek",
        mark("Peek"),
        ("X",),
        mark("Hold: the heat map comes, or goes, until the key is let go"),
    ),
    Command("wipe", mark("Film alone"), ("Escape",), mark("Wipe the heat map away")),
    Command("class", mark("Other class"), ("C",), mark("Show what speaks for the other class")),
    Command("method", mark("Other method"), ("M",), mark("Draw the heat map by the next method")),
    Command(
        "finer", mark("Finer map"), ("Shift+M",), mark("A map of smaller cells, and back"), "", True
    ),
    Command(
        "cells",
        mark("Cells of the map"),
        ("Shift+S",),
        mark("The map's own cells, or smooth"),
        "",
        True,
    ),
    Command(
        "contour", mark("Contour"), ("Shift+O",), mark("A line at the cut-off, or filled"), "", True
    ),
    Command("more_opaque", mark("Stronger heat map"), ("]",), mark("Raise the opacity")),
    Command("less_opaque", mark("Weaker heat map"), ("[",), mark("Lower the opacity")),
    Command(
        "pneumonia_yes",
        mark("It shows pneumonia"),
        ("Shift+Y",),
        mark("Confirm: the film shows pneumonia"),
    ),
    Command(
        "pneumonia_no", mark("No pneumonia"), ("Shift+N",), mark("Say: the film shows no pneumonia")
    ),
    Command(
        "pneumonia_unsure",
        mark("Unsure about it"),
        ("Shift+U",),
        mark("Say: unsure about pneumonia"),
    ),
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
    Command("one", mark("Film"), ("Ctrl+1",), mark("One viewport"), "layout1", True),
    Command("two", mark("Film | overlay"), ("Ctrl+2",), mark("Two viewports"), "layout2", True),
    Command(
        "three", mark("Film | map | overlay"), ("Ctrl+3",), mark("Three viewports"), "layout3", True
    ),
    Command(
        "prior", mark("Film | prior"), ("Ctrl+4",), mark("An earlier film beside it"), "prior", True
    ),
    Command(
        "compare",
        mark("Compare with …"),
        ("Shift+P",),
        mark("Compare with the film marked in the list"),
    ),
    Command(
        "alike",
        mark("Windowed alike"),
        ("Shift+W",),
        mark("One window for film and prior"),
        "",
        True,
    ),
    Command(
        "words",
        mark("Words in the corners"),
        ("T",),
        mark("Show or hide the words in the corners"),
        "",
        True,
    ),
    Command("invert", mark("Invert"), ("I",), mark("Swap black and white"), "invert", True),
    Command(
        "marks",
        mark("Marks of the file"),
        ("G",),
        mark("Graphics the file lays over the film"),
        "",
        True,
    ),
    Command(
        "shutter",
        mark("Shutter of the file"),
        ("S",),
        mark("Hide what lies outside of it"),
        "",
        True,
    ),
    Command("turn_right", mark("Turn right"), ("R",), mark("A quarter turn clockwise"), "turn"),
    Command("turn_left", mark("Turn left"), ("L",), mark("A quarter turn against the clock")),
    Command("flip", mark("Mirror"), ("H",), mark("Left and right exchanged"), "flip"),
    Command("flip_down", mark("Upside down"), ("V",), mark("Top and bottom exchanged")),
    Command(
        "undo",
        mark("Take back"),
        ("Ctrl+Z",),
        mark("Take the last change of the view, or the last review, back"),
    ),
    Command("redo", mark("Make again"), ("Ctrl+Shift+Z", "Ctrl+Y"), mark("Make it again")),
    Command("zoom", mark("Zoom"), ("Z",), mark("Drag with the left button to zoom"), "zoom", True),
    Command(
        "lens",
        mark("Magnifier"),
        ("F",),
        mark("Hold: larger under the cursor, wheel 2 to 4 ×"),
        "lens",
        True,
    ),
    Command("ruler", mark("Ruler"), ("D",), mark("Measure a distance"), "ruler", True),
    Command(
        "angle", mark("Angle"), ("A",), mark("Drag one side, then click the other"), "angle", True
    ),
    Command("rectangle", mark("Rectangle"), ("B",), mark("Values inside a box"), "rectangle", True),
    Command("ellipse", mark("Ellipse"), ("E",), mark("Values inside an ellipse"), "ellipse", True),
    Command("remove_mark", mark("Remove the last measurement"), ("Delete",)),
    Command(
        "brush",
        mark("Ask without …"),
        ("W",),
        mark("Paint over a part and see the score without it"),
        "brush",
        True,
    ),
    Command("larger_brush", mark("Larger brush"), ("Ctrl+]",)),
    Command("smaller_brush", mark("Smaller brush"), ("Ctrl+[",)),
    Command(
        "wipe_paint",
        mark("Wipe the paint off"),
        ("Backspace",),
        mark("Ask about the whole film again"),
    ),
    Command(
        "full_screen",
        mark("Full screen"),
        ("F11",),
        mark("The window over the whole screen"),
        "",
        True,
    ),
    Command("fit", mark("Fit"), ("=",), mark("Show the whole film"), "fit"),
    Command(
        "actual",
        mark("1 : 1"),
        ("Shift+=", "+"),
        mark("One film pixel on one screen pixel"),
        "actual",
    ),
    Command(
        "true_size", mark("True size"), ("Shift+T",), mark("1 mm on the film is 1 mm on the screen")
    ),
    Command(
        "reset", mark("Reset"), ("Space",), mark("Back to the film's own window and size"), "reset"
    ),
    *(
        Command(f"window{n}", words, (str(n),), meaning)
        for n, (words, meaning) in enumerate(_WINDOWS, start=1)
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
        "tab_admin", mark("Admin"), ("Alt+3",), mark("Train networks, and choose the active one")
    ),
    Command(
        "screen",
        mark("Screen a folder …"),
        ("Ctrl+Shift+F",),
        mark("Score every film of a folder for the worklist"),
    ),
    Command(
        "watch",
        mark("Watch a folder …"),
        (),
        mark("Score the films of a folder as they arrive, until it is stopped"),
    ),
    Command(
        "trust",
        mark("Work out trust of all films"),
        (),
        mark("How far each score of the worklist may be trusted, highest first; takes long"),
    ),
    Command("find", mark("Search the worklist"), ("Ctrl+F",), mark("Search the worklist")),
    Command("refresh", mark("Read the list again"), ("Ctrl+L",), mark("Read the worklist again")),
    Command("agree", mark("Agree"), ("Y",), mark("Review: agree with the network's answer")),
    Command("disagree", mark("Disagree"), ("J",), mark("Review: disagree with the answer")),
    Command("unsure", mark("Unsure"), ("U",), mark("Review: unsure about the answer")),
    Command("note", mark("Note …"), ("K",), mark("Review: keep a note on the film")),
    Command("keys", mark("Keys and mouse"), ("F1",), mark("What every key and mouse button does")),
    Command(
        "documents",
        mark("Documents …"),
        ("Shift+F1",),
        mark("User guide, intended use, risks and the other documents, in English"),
    ),
    Command("about", mark("About and intended use")),
)
