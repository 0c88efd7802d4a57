"""Plain sentences for kinds: the one place where the program's values become words, for both faces."""

from dataclasses import dataclass

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

RESEARCH_USE = "Research use only – not for diagnosis"

CLASS_NAMES = {COVID19: "COVID-19 Pneumonia", OTHER_PNEUMONIA: "Other Pneumonias"}
CLASS_SHORT = {COVID19: "COVID-19", OTHER_PNEUMONIA: "other pneumonias"}

CONDITION = (
    "The network only tells pneumonias apart. It cannot say whether there is one, "
    "and it must not be asked about a healthy chest."
)
SCORE_MEANING = "Scores reflect the mix of the training films, not the patients of a ward."

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
    ErrorKind.BUNDLE_MISSING: (
        "No network is installed, so films can be shown but not judged.",
        "Put a bundle into the models folder and start the program again.",
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
    WarningKind.ALPHA_IGNORED: "The picture's transparency was ignored.",
    WarningKind.FIRST_FRAME_ONLY: "The file holds several frames; the first one is shown.",
    WarningKind.HEADER_INCOMPLETE: "Parts of the header are missing or damaged and were left out.",
    WarningKind.HIGH_BITS_MASKED: "Unused high bits held something and were cleared.",
}


def error_message(error: NcovError) -> Message:
    """What was wrong and what to do next."""
    what, action = _ERRORS[error.kind]
    facts = {key: str(value) for key, value in error.facts.items()}
    known = facts.get("format", "unknown") != "unknown"
    facts["format_note"] = f" ({facts['format']})" if known else ""
    return Message(what.format_map(facts), action.format_map(facts))


def not_opened(name: str, error: NcovError) -> str:
    """Why a file was not opened, and what to do."""
    return f"{name} was not opened. {error_message(error)}"


def first_of(name: str, count: int) -> str:
    """One film at a time."""
    return (
        f"{name} is the first of {count} files; one film is read at a time. Drop the others later."
    )


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
