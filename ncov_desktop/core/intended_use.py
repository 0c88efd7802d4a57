"""What the network was made for, checked against what a film says of itself and how it looks to it."""

from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.study import Intent, Radiograph, Study, WarningKind
from ncov_desktop.core.trust import Distance

ADULT_AGE_YEARS = 18
SMALLEST_SIDE_PX = 224
# In units of the distance that 1 of 100 validation films exceeds.
UNLIKE_RATIO = 1.0
FAR_RATIO = 1.6

_RADIOGRAPHY = {"CR", "DX", "RG", "RF", "OT", "SC", ""}  # OT, SC and none: the header does not tell
_CHEST_WORDS = ("CHEST", "THORAX", "LUNG")
_LATERAL_VIEWS = {
    "LL",
    "RL",
    "LAT",
    "LATERAL",
    "LLD",
    "RLD",
    "LLO",
    "RLO",
    "LPO",
    "RPO",
    "LAO",
    "RAO",
}

_FRONTAL_VIEWS = {"PA", "AP", "FRONTAL"}
_OTHER_PLANES = {"L", "AXIAL", "CORONAL", "SAGITTAL"}  # as tables of films have them

_REFUSED = {
    WarningKind.MOSTLY_COLOUR: FindingKind.MOSTLY_COLOUR,
    WarningKind.INCOMPLETE: FindingKind.INCOMPLETE,
}
_REMARKS = {
    WarningKind.LOSSY_SOURCE: FindingKind.LOSSY_SOURCE,
    WarningKind.NO_WINDOW: FindingKind.NO_WINDOW,
    WarningKind.COLOUR_TO_GREY: FindingKind.COLOUR_TO_GREY,
}


def check(study: Study, film: Radiograph) -> tuple[Finding, ...]:
    """All findings about `film`, refusals first. Only the header and the size are looked at."""
    found = [*_refusals(study, film), *_warnings(study, film)]
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.REFUSE))


def is_frontal(view: str) -> bool | None:
    """Whether a view, as headers and tables write it, is PA or AP; None where it does not tell."""
    words = view.upper().replace("_", " ").split()
    if not words or words == ["?"]:
        return None
    if words[0] in _FRONTAL_VIEWS:
        return True
    return False if set(words) & (_LATERAL_VIEWS | _OTHER_PLANES) else None


def judge_distance(distance: Distance | None) -> tuple[Finding, ...]:
    """What a film's distance from the training films says about it; known only with its score.

    A refusal here means that the score is not to be shown after all.
    """
    if distance is None or distance.ratio <= UNLIKE_RATIO:
        return ()
    detail = f"{distance.ratio:.1f}"
    if distance.ratio > FAR_RATIO:
        return (Finding(FindingKind.FAR_FROM_TRAINING, Severity.REFUSE, detail),)
    return (Finding(FindingKind.UNLIKE_TRAINING, Severity.WARN, detail),)


def refused(findings: tuple[Finding, ...]) -> bool:
    """True where no score may be shown."""
    return any(finding.severity is Severity.REFUSE for finding in findings)


def _refusals(study: Study, film: Radiograph) -> list[Finding]:
    found = []
    if study.modality.upper() not in _RADIOGRAPHY:
        found.append(Finding(FindingKind.NOT_A_RADIOGRAPH, Severity.REFUSE, study.modality))
    part = (film.body_part or "").upper()
    if part and not any(word in part for word in _CHEST_WORDS):
        found.append(Finding(FindingKind.NOT_A_CHEST, Severity.REFUSE, film.body_part or ""))
    if (film.view or "").upper() in _LATERAL_VIEWS:
        found.append(Finding(FindingKind.LATERAL_VIEW, Severity.REFUSE, film.view or ""))
    if film.intent is Intent.FOR_PROCESSING:
        found.append(Finding(FindingKind.FOR_PROCESSING, Severity.REFUSE))
    age = study.patient.age_years
    if age is not None and age < ADULT_AGE_YEARS:
        found.append(Finding(FindingKind.UNDER_18, Severity.REFUSE, f"{age:g}"))
    found += [
        Finding(_REFUSED[kind], Severity.REFUSE) for kind in film.warnings if kind in _REFUSED
    ]
    if min(film.pixels.shape) < SMALLEST_SIDE_PX:
        rows, cols = film.pixels.shape
        found.append(Finding(FindingKind.TOO_SMALL, Severity.REFUSE, f"{cols} × {rows}"))
    return found


def _warnings(study: Study, film: Radiograph) -> list[Finding]:
    found = []
    if study.patient.age_years is None:
        found.append(Finding(FindingKind.AGE_UNKNOWN, Severity.WARN))
    if film.view is None:
        found.append(Finding(FindingKind.VIEW_UNKNOWN, Severity.WARN))
    found += [Finding(_REMARKS[kind], Severity.WARN) for kind in film.warnings if kind in _REMARKS]
    return found
