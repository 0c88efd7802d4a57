"""Plain sentences for kinds: the one place where the program's values become words, for both faces."""

from dataclasses import dataclass
from datetime import datetime

from ncov_desktop.core.browser import Browser
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Finding,
    FindingKind,
    Prediction,
    Severity,
)
from ncov_desktop.core.study import WarningKind
from ncov_desktop.core.tags import TagNote

RESEARCH_USE = "Research use only – not for diagnosis"

CLASS_NAMES = {COVID19: "COVID-19 Pneumonia", OTHER_PNEUMONIA: "Other Pneumonias"}
CLASS_SHORT = {COVID19: "COVID-19", OTHER_PNEUMONIA: "other pneumonias"}

CONDITION = (
    "The network only tells pneumonias apart. It cannot say whether there is one, "
    "and it must not be asked about a healthy chest."
)
SCORE_MEANING = "Scores reflect the mix of the training films, not the patients of a ward."

CLI_BUG = "The program made a mistake. The results written so far are complete."
BUG = "The program made a mistake. Your film stays open, and nothing you saved is lost."


@dataclass(frozen=True, slots=True)
class Message:
    """what: what was wrong. action: what to do next."""

    what: str
    action: str

    def __str__(self) -> str:
        return f"{self.what} {self.action}".strip()


_ERRORS: dict[ErrorKind, tuple[str, str]] = {
    ErrorKind.DEMO_MISSING: (
        "The demonstration film is not installed.",
        'Install it with: pip install "ncov-desktop[demo]"',
    ),
    ErrorKind.FILE_MISSING: (
        "There is no such file.",
        "Check the name, or whether the drive is still connected.",
    ),
    ErrorKind.FILE_UNREADABLE: (
        "The file may not be read.",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    ErrorKind.FILE_EMPTY: (
        "The file is empty.",
        "Copy or export it again; the transfer may have been cut off.",
    ),
    ErrorKind.FILE_CHANGED: (
        "The file changed while it was being read.",
        "Wait until its transfer is complete and try again.",
    ),
    ErrorKind.IS_A_FOLDER: ("This is a folder, not a film.", "Open one of the films inside it."),
    ErrorKind.NOT_A_FILM: (
        "The file is neither a DICOM film nor a picture this program knows{format_note}.",
        "Export the film as DICOM or PNG and open that.",
    ),
    ErrorKind.DICOM_DAMAGED: (
        "The file begins like DICOM, but its header is damaged.",
        "Send or export the film again.",
    ),
    ErrorKind.DICOM_WITHOUT_PICTURE: (
        "The DICOM file holds no picture; it may be a report or an index.",
        "Open the file of the film itself.",
    ),
    ErrorKind.PICTURE_DAMAGED: (
        "The picture inside the file is damaged and cannot be shown safely.",
        "Send or export the film again.",
    ),
    ErrorKind.PICTURE_CUT_SHORT: (
        "The file ends before its picture is complete.",
        "Copy or send it again; the transfer was probably cut off.",
    ),
    ErrorKind.PICTURE_TOO_LARGE: (
        "The file claims a picture far larger than any radiograph.",
        "It is damaged or no film. Export the film again.",
    ),
    ErrorKind.PICTURE_TOO_SMALL: (
        "The picture is too small to be a radiograph.",
        "Open the film at its full size, not a thumbnail.",
    ),
    ErrorKind.PICTURE_IN_COLOUR: (
        "The picture is in colour; a radiograph is grey.",
        "Open a film exported from the archive rather than a photograph of a screen.",
    ),
    ErrorKind.PIXEL_FORMAT_UNSUPPORTED: (
        "The film stores its grey values in a way this program does not read.",
        "Export it with 8 to 16 bits stored, as DICOM or PNG.",
    ),
    ErrorKind.TRANSFER_SYNTAX_UNSUPPORTED: (
        "The film is compressed in a way this program does not read.",
        "Export it uncompressed, or as JPEG 2000 or JPEG lossless.",
    ),
    ErrorKind.FRAME_MISSING: (
        "The file holds no such frame.",
        "Choose one of the frames it holds.",
    ),
    ErrorKind.FOLDER_UNREADABLE: (
        "The folder may not be read.",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    ErrorKind.FOLDER_TOO_DEEP: (
        "The folder holds folders inside folders, deeper than this program goes.",
        "Open the folder of the films itself.",
    ),
    ErrorKind.FOLDER_TOO_LARGE: (
        "The folder holds more files than this program lists at once; the rest was left out.",
        "Open a smaller folder.",
    ),
    ErrorKind.LINK_NOT_FOLLOWED: (
        "This is a link to another place, and links are not followed.",
        "Open the file or folder it points to.",
    ),
    ErrorKind.SPECIAL_FILE: (
        "This is a device, a pipe or a socket, not a file.",
        "Nothing has to be done; films are plain files.",
    ),
    ErrorKind.INDEX_DAMAGED: (
        "The index of the films (DICOMDIR) is damaged.",
        "Open the folder instead; its films are found without the index.",
    ),
    ErrorKind.INDEX_LEADS_OUTSIDE: (
        "The index (DICOMDIR) names a file outside its own folder, which is not opened.",
        "Check where the index comes from; open the film itself if you trust it.",
    ),
    ErrorKind.INDEX_FILE_MISSING: (
        "The index (DICOMDIR) names a film that is not there.",
        "Copy the whole disc or folder again.",
    ),
    ErrorKind.ARCHIVE_DAMAGED: (
        "The archive, or a part of it, is damaged.",
        "Copy or download it again.",
    ),
    ErrorKind.ARCHIVE_ENCRYPTED: (
        "The file in the archive is protected with a password.",
        "Unpack the archive with its password and open the folder.",
    ),
    ErrorKind.ARCHIVE_NESTED: (
        "This is an archive inside an archive, which is not opened.",
        "Unpack the outer archive and open the inner one.",
    ),
    ErrorKind.ARCHIVE_TOO_LARGE: (
        "The archive would unpack to far more than films need, so it was not unpacked.",
        "If you trust it, unpack it with another program and open the folder.",
    ),
    ErrorKind.ARCHIVE_UNSUPPORTED: (
        "The file in the archive is packed in a way this program does not read.",
        "Unpack the archive with another program and open the folder.",
    ),
    ErrorKind.DECODER_LOST: (
        "The picture inside the file made its decoder fail, so the film was not read.",
        "It is probably damaged; send or export it again. Other films can still be opened.",
    ),
    ErrorKind.DECODER_STOPPED: (
        "Decoding the picture took too long and was stopped.",
        "The file may be damaged; send or export the film again, uncompressed if possible.",
    ),
    ErrorKind.DECODER_UNAVAILABLE: (
        "The part of the program that decodes pictures could not be started.",
        "Close other programs and try again; if that does not help, install the program again.",
    ),
    ErrorKind.BUNDLE_MISSING: (
        "No network is installed, so films can be shown but not judged.",
        "Put a bundle into the models folder and start the program again.",
    ),
    ErrorKind.BUNDLE_UNKNOWN: (
        "No network of the name {bundle} is installed.",
        "Choose one of these: {installed}.",
    ),
    ErrorKind.BUG: (
        "The program made a mistake with this film.",
        "Try again; if it happens twice, send the report to whoever looks after the program.",
    ),
    ErrorKind.BUNDLE_DAMAGED: (
        "The installed network is not the one its description promises, so it is not used.",
        "Install the bundle again.",
    ),
    ErrorKind.BUNDLE_UNSUPPORTED: (
        "The installed network was made for another version of this program.",
        "Install a bundle made for this version.",
    ),
    ErrorKind.DEVICE_UNAVAILABLE: (
        "No CUDA graphics card was found.",
        "Choose the CPU, or check the card and its driver.",
    ),
    ErrorKind.DEVICE_OUT_OF_MEMORY: (
        "There was not enough memory to run the network.",
        "Close other programs and try again.",
    ),
    ErrorKind.ENGINE_LOST: (
        "The process that runs the network ended unexpectedly.",
        "Try again; the film is still here.",
    ),
    ErrorKind.ENGINE_FAILED: (
        "The network could not judge this film.",
        "Try again; if it happens twice, report it.",
    ),
    ErrorKind.ENGINE_TIMEOUT: (
        "The network did not answer in time and was stopped.",
        "Try again; close other programs if the computer is busy.",
    ),
    ErrorKind.COLOURED_NOT_PNG: (
        "This is not the PNG file of a coloured film{format_note}; no other format keeps its values.",
        "Use the PNG file as export-rgb wrote it.",
    ),
    ErrorKind.COLOURED_UNMARKED: (
        "The PNG file does not say how its film was coloured. It is none written by export-rgb, or "
        "another program took that out of it.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.COLOURED_VERSION: (
        "The film was coloured by another version of this program, in a way this one does not know.",
        "Turn it back with that version, or export the film again with this one.",
    ),
    ErrorKind.COLOURED_RESIZED: (
        "The picture was resized{size_note}, so its values are lost.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.COLOURED_CHANGED: (
        "The picture was changed after it was exported{change_note}, so its values are lost.",
        "Use the file as export-rgb wrote it, or export the film again.",
    ),
    ErrorKind.OUTPUT_IS_INPUT: (
        "The output is the input file itself, which is never overwritten.",
        "Give the output another name.",
    ),
    ErrorKind.OUTPUT_UNWRITABLE: (
        "The result could not be written to the output folder.",
        "Check that the folder exists, may be written to and has space left.",
    ),
}

_REFUSALS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.NOT_A_RADIOGRAPH: ("Not a radiograph", "its header says {detail}"),
    FindingKind.NOT_A_CHEST: ("Not a chest film", "its header says {detail}"),
    FindingKind.LATERAL_VIEW: ("Lateral or oblique view", "only frontal films (PA, AP) are judged"),
    FindingKind.FOR_PROCESSING: (
        "Raw detector picture",
        "marked FOR PROCESSING; open the film for presentation",
    ),
    FindingKind.UNDER_18: ("Patient under 18", "the network has seen adults only"),
    FindingKind.TOO_SMALL: (
        "Too small",
        "{detail} pixels; the network needs 224 on the shorter side",
    ),
    FindingKind.MOSTLY_COLOUR: (
        "In colour",
        "a radiograph is grey; this is another kind of picture",
    ),
    FindingKind.INCOMPLETE: ("Picture incomplete", "parts of the film are missing"),
}

_REMARKS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.AGE_UNKNOWN: ("Age not stated", "the network is for adults only"),
    FindingKind.VIEW_UNKNOWN: ("View not stated", "only frontal films (PA, AP) should be judged"),
    FindingKind.LOSSY_SOURCE: ("Lossy compression", "fine detail may be missing or invented"),
    FindingKind.NO_WINDOW: ("No window in the file", "brightness was stretched automatically"),
    FindingKind.COLOUR_TO_GREY: ("Colour removed", "marks in colour became grey"),
}

_WARNINGS: dict[WarningKind, str] = {
    WarningKind.NO_WINDOW: "The file declares no window; brightness was stretched automatically.",
    WarningKind.WINDOW_UNUSABLE: "A window in the header makes no sense and was left out.",
    WarningKind.LOSSY_SOURCE: "The film was compressed with loss before it came here.",
    WarningKind.COLOUR_TO_GREY: "The picture held colour; it is shown as grey.",
    WarningKind.MOSTLY_COLOUR: "The picture is in colour; it is shown as grey and not judged.",
    WarningKind.ALPHA_IGNORED: "The picture's transparency was ignored.",
    WarningKind.INCOMPLETE: "The picture is incomplete: its compressed data end too early.",
    WarningKind.FRAMES_MISSING: "The file states more frames than it holds.",
    WarningKind.HEADER_INCOMPLETE: "Parts of the header are missing or damaged and were left out.",
    WarningKind.HIGH_BITS_MASKED: "Unused high bits held something and were cleared.",
}


_TAG_NOTES: dict[TagNote, str] = {
    TagNote.SHORTENED: "The value is longer than what is shown.",
    TagNote.NESTED_TOO_DEEP: "Sequences deeper inside this one are not shown.",
    TagNote.MORE_FOLLOW: "More tags follow that are not shown.",
    TagNote.ENDS_EARLY: "The file ends or is damaged after this tag.",
}


def tag_note_sentence(note: TagNote) -> str:
    """One sentence about what is not shown of a file's tags."""
    return _TAG_NOTES[note]


def error_message(error: NcovError) -> Message:
    """What was wrong and what to do next."""
    what, action = _ERRORS[error.kind]
    facts = {key: str(value) for key, value in error.facts.items()}
    known = facts.get("format", "unknown") not in ("unknown", "device")
    facts["format_note"] = f" ({facts['format']})" if known else ""
    facts["size_note"] = facts["change_note"] = ""
    if "stated" in facts:
        facts["size_note"] = f" from {facts['stated']} to {facts['found']} pixels"
    if "foreign" in facts:
        count = f"{facts['foreign']} of {facts['pixels']}"
        facts["change_note"] = f" ({count} pixels are no colours of its colour map)"
    return Message(what.format_map(_Facts(facts)), action.format_map(_Facts(facts)))


class _Facts(dict[str, str]):
    """A fact that an error does not carry is left out of its sentence."""

    def __missing__(self, _name: str) -> str:
        return "–"


def day(moment: datetime | None) -> str:
    """The day as people write it, '' where none is stated."""
    return f"{moment.day} {moment:%b %Y}" if moment else ""


def printable(words: str) -> str:
    """The words with whatever would steer a terminal shown as a mark."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in words
    )


def not_opened(name: str, error: NcovError) -> str:
    """Why a file was not opened, and what to do."""
    return f"{name} was not opened. {error_message(error)}"


def search_remark(browser: Browser) -> str | None:
    """What a search left out, None where it left out nothing."""
    count = len(browser.problems)
    if not browser.films:
        if count == 1:
            problem = browser.problems[0]
            return not_opened(problem.source.file_name, problem.error)
        return f"No film was found; {count} files were looked into. Open a folder that holds films."
    copies = sum(len(each.left_out) for each in browser.duplicates)
    said = []
    if count:
        files = "1 file was" if count == 1 else f"{count:,} files were"
        said.append(f"{files} left out; the reasons are under the list of films.")
    if copies:
        films = (
            "1 film was found twice and is" if copies == 1 else f"{copies:,} copies of films are"
        )
        said.append(f"{films} shown once.")
    return " ".join(said) or None


def finding_words(finding: Finding) -> tuple[str, str]:
    """(title, meaning) of a finding, each a few words."""
    table = _REFUSALS if finding.severity is Severity.REFUSE else _REMARKS
    title, meaning = table[finding.kind]
    return title, meaning.format(detail=finding.detail or "–")


def finding_sentence(finding: Finding) -> str:
    """One sentence for a log line or a result file."""
    title, meaning = finding_words(finding)
    return f"{title}: {meaning}."


def warning_sentence(kind: WarningKind) -> str:
    """One sentence about a film that was opened all the same."""
    return _WARNINGS[kind]


def result_sentence(prediction: Prediction) -> str:
    """The answer in words; it holds only if the film shows pneumonia, and says so first."""
    other = OTHER_PNEUMONIA if prediction.label == COVID19 else COVID19
    return (
        f"If this film shows pneumonia, the network favours {CLASS_SHORT[prediction.label]} "
        f"over {CLASS_SHORT[other]}."
    )


def score_text(value: float) -> str:
    """A score with two digits that never rounds an open question to certainty."""
    return f"{min(max(value, 0.01), 0.99):.2f}" if 0 < value < 1 else f"{value:.2f}"
