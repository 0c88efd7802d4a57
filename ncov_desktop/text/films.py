"""What films, their files and their findings are called."""

from collections.abc import Sequence

from ncov_desktop.core.browser import Browser
from ncov_desktop.core.results import (
    Finding,
    FindingKind,
    Severity,
)
from ncov_desktop.core.study import SpacingOrigin, WarningKind
from ncov_desktop.core.tags import TagNote
from ncov_desktop.text.errors import not_opened

SPACING_ORIGINS = {
    SpacingOrigin.DETECTOR: "at the detector",
    SpacingOrigin.CALIBRATED: "calibrated",
    SpacingOrigin.MAGNIFIED: "estimated at the patient",
    SpacingOrigin.UNKNOWN: "of unknown origin",
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
    FindingKind.LOOKS_NOT_CHEST: (
        "Does not look like a chest film",
        "its brightness is nothing like two lungs beside a bright middle",
    ),
    FindingKind.FAR_FROM_TRAINING: (
        "Nothing like the training films",
        "{detail} times as far from them as 99 of 100 films; a score would mean nothing",
    ),
}
_REMARKS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.AGE_UNKNOWN: ("Age not stated", "the network is for adults only"),
    FindingKind.VIEW_UNKNOWN: ("View not stated", "only frontal films (PA, AP) should be judged"),
    FindingKind.LOSSY_SOURCE: ("Lossy compression", "fine detail may be missing or invented"),
    FindingKind.NO_WINDOW: ("No window in the file", "brightness was stretched automatically"),
    FindingKind.COLOUR_TO_GREY: ("Colour removed", "marks in colour became grey"),
    FindingKind.LOOKS_NOT_FRONTAL: (
        "May not be a frontal chest film",
        "it looks like a lateral view, or like no chest; only PA and AP should be judged",
    ),
    FindingKind.BURNT_IN_TEXT: (
        "Large lettering on the film",
        "the network may read the letters instead of the lungs",
    ),
    FindingKind.PHOTO_OF_FILM: (
        "Looks like a photograph of a film",
        "there is a surround; the network expects the film alone",
    ),
    FindingKind.UNLIKE_TRAINING: (
        "Unlike the training films",
        "{detail} times as far from them as 99 of 100 films; take the score with care",
    ),
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


def pixel_words(row: int, column: int, stored: int) -> str:
    """One pixel under the mouse; rows and columns are counted from 1, as on every other viewer."""
    return f"column {column + 1}, row {row + 1}: stored value {stored}"


OVERRIDE_CONSEQUENCE = (
    "The network was not made for such a film. It will give a score all the same, and the score may "
    "mean nothing. The result will say for good that it was given against the refusal."
)


def against_refusal(findings: Sequence[Finding]) -> tuple[str, str]:
    """(title, reasons) of what is said for good about a score that was given against a refusal."""
    return "Judged against the refusal", " ".join(finding_sentence(each) for each in findings)
