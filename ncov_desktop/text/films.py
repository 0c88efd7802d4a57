"""What films, their files and their findings are called."""

import re
from collections.abc import Sequence

from ncov_desktop.core.browser import Browser
from ncov_desktop.core.results import (
    Finding,
    FindingKind,
    Severity,
)
from ncov_desktop.core.study import SpacingOrigin, Step, WarningKind
from ncov_desktop.core.tags import TagNote
from ncov_desktop.text.errors import not_opened
from ncov_desktop.text.language import Words, filled, mark, number, tr

SPACING_ORIGINS = Words(
    {
        SpacingOrigin.DETECTOR: mark("at the detector"),
        SpacingOrigin.CALIBRATED: mark("calibrated"),
        SpacingOrigin.MAGNIFIED: mark("estimated at the patient"),
        SpacingOrigin.UNKNOWN: mark("of unknown origin"),
    }
)
_REFUSALS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.NOT_A_RADIOGRAPH: (mark("Not a radiograph"), mark("its header says {detail}")),
    FindingKind.NOT_A_CHEST: (mark("Not a chest film"), mark("its header says {detail}")),
    FindingKind.LATERAL_VIEW: (
        mark("Lateral or oblique view"),
        mark("only frontal films (PA, AP) are judged"),
    ),
    FindingKind.FOR_PROCESSING: (
        mark("Raw detector picture"),
        mark("marked FOR PROCESSING; open the film for presentation"),
    ),
    FindingKind.UNDER_18: (mark("Patient under 18"), mark("the network has seen adults only")),
    FindingKind.TOO_SMALL: (
        mark("Too small"),
        mark("{detail} pixels; the network needs 224 on the shorter side"),
    ),
    FindingKind.MOSTLY_COLOUR: (
        mark("In colour"),
        mark("a radiograph is grey; this is another kind of picture"),
    ),
    FindingKind.INCOMPLETE: (mark("Picture incomplete"), mark("parts of the film are missing")),
    FindingKind.LOOKS_NOT_CHEST: (
        mark("Does not look like a chest film"),
        mark("its brightness is nothing like two lungs beside a bright middle"),
    ),
    FindingKind.FAR_FROM_TRAINING: (
        mark("Nothing like the training films"),
        mark("{detail} times as far from them as 99 of 100 films; a score would mean nothing"),
    ),
}
_REMARKS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.AGE_UNKNOWN: (mark("Age not stated"), mark("the network is for adults only")),
    FindingKind.VIEW_UNKNOWN: (
        mark("View not stated"),
        mark("only frontal films (PA, AP) should be judged"),
    ),
    FindingKind.LOSSY_SOURCE: (
        mark("Lossy compression"),
        mark("fine detail may be missing or invented"),
    ),
    FindingKind.NO_WINDOW: (
        mark("No window in the file"),
        mark("brightness was stretched automatically"),
    ),
    FindingKind.COLOUR_TO_GREY: (mark("Colour removed"), mark("marks in colour became grey")),
    FindingKind.LOOKS_NOT_FRONTAL: (
        mark("May not be a frontal chest film"),
        mark("it looks like a lateral view, or like no chest; only PA and AP should be judged"),
    ),
    FindingKind.BURNT_IN_TEXT: (
        mark("Large lettering on the film"),
        mark("the network may read the letters instead of the lungs"),
    ),
    FindingKind.PHOTO_OF_FILM: (
        mark("Looks like a photograph of a film"),
        mark("there is a surround; the network expects the film alone"),
    ),
    FindingKind.UNLIKE_TRAINING: (
        mark("Unlike the training films"),
        mark("{detail} times as far from them as 99 of 100 films; take the score with care"),
    ),
}
_FIGURE = re.compile(r"\d+\.\d+")
_DISTANCES = (FindingKind.FAR_FROM_TRAINING, FindingKind.UNLIKE_TRAINING)
_WARNINGS = Words(
    {
        WarningKind.NO_WINDOW: mark(
            "The file declares no window; brightness was stretched automatically."
        ),
        WarningKind.WINDOW_UNUSABLE: mark(
            "A window in the header makes no sense and was left out."
        ),
        WarningKind.LOSSY_SOURCE: mark("The film was compressed with loss before it came here."),
        WarningKind.COLOUR_TO_GREY: mark("The picture held colour; it is shown as grey."),
        WarningKind.MOSTLY_COLOUR: mark(
            "The picture is in colour; it is shown as grey and not judged."
        ),
        WarningKind.ALPHA_IGNORED: mark("The picture's transparency was ignored."),
        WarningKind.INCOMPLETE: mark(
            "The picture is incomplete: its compressed data end too early."
        ),
        WarningKind.FRAMES_MISSING: mark("The file states more frames than it holds."),
        WarningKind.HEADER_INCOMPLETE: mark(
            "Parts of the header are missing or damaged and were left out."
        ),
        WarningKind.HIGH_BITS_MASKED: mark("Unused high bits held something and were cleared."),
    }
)
_TAG_NOTES = Words(
    {
        TagNote.SHORTENED: mark("The value is longer than what is shown."),
        TagNote.NESTED_TOO_DEEP: mark("Sequences deeper inside this one are not shown."),
        TagNote.MORE_FOLLOW: mark("More tags follow that are not shown."),
        TagNote.ENDS_EARLY: mark("The file ends or is damaged after this tag."),
    }
)


def tag_note_sentence(note: TagNote) -> str:
    """One sentence about what is not shown of a file's tags."""
    return _TAG_NOTES[note]


def search_remark(browser: Browser, *, named: bool = True) -> str | None:
    """What a search left out, None where it left out nothing. named: whether it may name a file."""
    count = len(browser.problems)
    if not browser.films:
        if count == 1:
            problem = browser.problems[0]
            name = problem.source.file_name if named else tr("The file")
            return not_opened(name, problem.error)
        return tr(
            "No film was found; %n files were looked into. Open a folder that holds films.", n=count
        )
    copies = sum(len(each.left_out) for each in browser.duplicates)
    said = []
    if count:
        said.append(tr("%n files were left out; the reasons are under the list of films.", n=count))
    if copies:
        said.append(tr("%n copies of films are shown once.", n=copies))
    return " ".join(said) or None


def finding_words(finding: Finding) -> tuple[str, str]:
    """(title, meaning) of a finding, each a few words."""
    table = _REFUSALS if finding.severity is Severity.REFUSE else _REMARKS
    title, meaning = table[finding.kind]
    return tr(title), tr(meaning, detail=_detail(finding))


def _detail(finding: Finding) -> str:
    """What the finding found; a figure as the language writes it."""
    if finding.kind in _DISTANCES and _FIGURE.fullmatch(finding.detail):
        return number(float(finding.detail), 1)
    return finding.detail or "–"


def finding_sentence(finding: Finding) -> str:
    """One sentence for a log line or a result file."""
    title, meaning = finding_words(finding)
    return f"{title}: {meaning}."


def warning_sentence(kind: WarningKind) -> str:
    """One sentence about a film that was opened all the same."""
    return _WARNINGS[kind]


def step_words(step: Step) -> str:
    """One step from the stored values to the screen."""
    return filled(step.source, dict(step.values))


def pixel_words(row: int, column: int, stored: int) -> str:
    """One pixel under the mouse; rows and columns are counted from 1, as on every other viewer."""
    return tr(
        "column {column}, row {row}: stored value {stored}",
        column=column + 1,
        row=row + 1,
        stored=stored,
    )


OVERRIDE_CONSEQUENCE = mark(
    "The network was not made for such a film. It will give a score all the same, and the score may "
    "mean nothing. The result will say for good that it was given against the refusal."
)


def against_refusal(findings: Sequence[Finding]) -> tuple[str, str]:
    """(title, reasons) of what is said for good about a score that was given against a refusal."""
    reasons = " ".join(finding_sentence(each) for each in findings)
    return tr("Judged against the refusal"), reasons
