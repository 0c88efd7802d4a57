"""Films of a training in words: what was left out of an import, and what a health check found."""

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.training.dataset import Split
from ncov_desktop.core.training.health import HealthFinding, HealthKind, HealthSeverity
from ncov_desktop.core.training.imported import Dropped, DropReason, PatientRule
from ncov_desktop.text.errors import error_message
from ncov_desktop.text.films import finding_words
from ncov_desktop.text.language import Words, filled, mark, percent, tr
from ncov_desktop.text.results import CLASS_NAMES

SPLIT_NAMES = Words(
    {
        Split.TRAIN: mark("training"),
        Split.VALID: mark("validation"),
        Split.TEST: mark("test"),
    }
)
SEVERITY_NAMES = Words(
    {
        HealthSeverity.STOPS: mark("stops a training"),
        HealthSeverity.WARNS: mark("warning"),
        HealthSeverity.NOTES: mark("note"),
    }
)
PATIENT_RULES = Words(
    {
        PatientRule.TABLE: mark("patient from the table"),
        PatientRule.HEADER: mark("patient from the film's header"),
        PatientRule.FOLDER: mark("patient from the folder"),
        PatientRule.FILE_NAME: mark("patient from the file's name"),
    }
)
IMPORT_KINDS = Words(
    {
        "own": mark("table of films"),
        "cohen": mark("COVID-19 image data collection"),
        "nih": mark("NIH ChestX-ray14"),
        "openi": mark("OpenI, test only"),
        "folders": mark("folders by class"),
        "reviewed": mark("reviewed films of the worklist"),
    }
)
_DROPPED: dict[DropReason, str] = {
    DropReason.NOT_FRONTAL: mark("not a frontal view ({detail})"),
    DropReason.UNDER_18: mark("patient under 18"),
    DropReason.NOT_A_RADIOGRAPH: mark("not a radiograph ({detail})"),
    DropReason.NOT_A_CHEST: mark("not a chest film ({detail})"),
    DropReason.FOR_PROCESSING: mark("raw detector picture"),
    DropReason.OTHER_FINDING: mark("of neither class ({detail})"),
    DropReason.LOOKS_NOT_CHEST: mark("view not stated, does not look like a chest film"),
    DropReason.LOOKS_NOT_FRONTAL: mark("view not stated, may not be a frontal chest film"),
    DropReason.MISSING: mark("the file is not there"),
    DropReason.UNREADABLE: mark("not a readable film"),
    DropReason.IN_ARCHIVE: mark("inside an archive; unpack it first"),
    DropReason.CHANGED: mark("the file has changed since it was screened"),
    DropReason.SAME_FILE: mark("the same film again"),
    DropReason.NO_PATIENT: mark("no patient is named"),
    DropReason.NO_FILE: mark("no file is named"),
    DropReason.UNTAGGED: mark("no reader has tagged it"),
    DropReason.TAGGED_OTHERWISE: mark("tagged as no pneumonia"),
    DropReason.UNSURE: mark("the reader was unsure"),
    DropReason.NO_PNEUMONIA: mark("read as no pneumonia"),
}
_HEALTH: dict[HealthKind, tuple[str, str]] = {
    HealthKind.UNREADABLE: (
        mark("%n films cannot be read"),
        mark("A training would end at the first of them. Leave them out."),
    ),
    HealthKind.CHANGED: (
        mark("%n films have changed since they were imported"),
        mark("Their pictures may no longer be what was labelled."),
    ),
    HealthKind.SAME_FILE: (
        mark("%n films are there more than once"),
        mark("The same file counts twice. Leave out all but one."),
    ),
    HealthKind.SAME_FILE_ACROSS_SPLITS: (
        mark("%n films are in two splits"),
        mark("The network would be tested on what it was trained on. Leave out all but one."),
    ),
    HealthKind.SAME_FILE_TWO_CLASSES: (
        mark("%n films are there as both classes"),
        mark("One of the two labels is wrong, and nobody can say which. Leave them out."),
    ),
    HealthKind.NEAR_DUPLICATE: (
        mark("%n pairs of films look like one picture"),
        mark("Copied, resized, turned or mirrored, or two films of one patient. Look at them."),
    ),
    HealthKind.NEAR_DUPLICATE_ACROSS_SPLITS: (
        mark("%n pairs of films in two splits look like one picture"),
        mark("If they are, the network is tested on what it was trained on. Look at them."),
    ),
    HealthKind.PATIENT_IN_TWO_SPLITS: (
        mark("%n patients have films in two splits"),
        mark("A network can know a patient again. Have the films divided anew."),
    ),
    HealthKind.PATIENT_OF_TWO_CLASSES: (
        mark("%n patients have films of both classes"),
        mark("That may be right, as a patient may have fallen ill twice. Look at them."),
    ),
    HealthKind.CLASS_SMALL: (
        mark("Few patients: {label}, {split}"),
        mark("{patients} patients; figures for so few are uncertain."),
    ),
    HealthKind.CLASSES_UNEQUAL: (
        mark("{label}: {times:.1f} times as many films as of the other class"),
        mark("The plan's balance makes up for it; accuracy alone would mislead."),
    ),
    HealthKind.SOURCE_TELLS_CLASS: (
        mark("The source tells the class"),
        mark(
            "The source alone gives the class of {share} of the films (the larger class has {usual}; "
            "Cramér's V {cramers_v:.2f}). A network may learn to know the source instead of the "
            "lungs, and the test films would not show it. Test without each source."
        ),
    ),
    HealthKind.SHAPE_TELLS_CLASS: (
        mark("The shape of the file tells the class"),
        mark(
            "Shape and form alone give {balanced} of the classes' films; 50% would be chance. Change "
            "the aspect of all films at random in training, and compare with what shape alone scores."
        ),
    ),
    HealthKind.LOSS_TELLS_CLASS: (
        mark("The compression tells the class"),
        mark(
            "Stored with loss: {covid19} of COVID-19 Pneumonia, {other_pneumonia} of Other Pneumonias. "
            "Treat all films alike in training."
        ),
    ),
    HealthKind.SIZES: (
        mark("Sizes and depths"),
        mark(
            "Shorter side {least} to {most} pixels, median {middle}; {least_bits} to "
            "{most_bits} bits."
        ),
    ),
    HealthKind.NAME_IN_FILE_NAME: (
        mark("%n files seem to be named after a patient"),
        mark("Names of files are seen in lists and on screens. Rename the files."),
    ),
    HealthKind.DATE_IN_FILE_NAME: (
        mark("%n files have a date in their name"),
        mark("A date of birth or of an examination may name a patient. Rename the files."),
    ),
    HealthKind.NUMBER_IN_FILE_NAME: (
        mark("%n files have a long number in their name"),
        mark("It may be the number of a patient or an examination. Rename the files if it is."),
    ),
}
_MISSING_IN = mark("No film of {label} for {split}")
_MISSING = mark("There is no film of {label}")
_MISSING_MEANING = mark("Without both classes there is nothing to tell apart.")
_SMALL = mark("Few patients: {label}")
_FILMS_WITH = mark("%n films: {title}")
_SHARES = ("share", "usual", "balanced", "covid19", "other_pneumonia")


def drop_words(dropped: Dropped) -> str:
    """Why a film was left out."""
    if dropped.reason is DropReason.UNREADABLE and dropped.detail in [*ErrorKind]:
        return error_message(NcovError(ErrorKind(dropped.detail))).what
    return filled(_DROPPED[dropped.reason], {"detail": dropped.detail or "–"})


def reason_words(reason: DropReason) -> str:
    """Why several films were left out."""
    return filled(_DROPPED[reason], {"detail": "…"}).replace(" (…)", "")


def health_words(finding: HealthFinding) -> tuple[str, str]:
    """(title, meaning) of a finding; neither names a film or a patient."""
    facts = _facts(finding)
    if finding.kind in (HealthKind.REFUSED, HealthKind.UNUSUAL):
        refused = finding.kind is HealthKind.REFUSED
        severity = Severity.REFUSE if refused else Severity.WARN
        what = Finding(FindingKind(str(facts["finding"])), severity)
        title, _ = finding_words(what)
        meaning = (
            tr("The network refuses such films when it is used. Leave them out.")
            if refused
            else tr("Look at them, and leave out what is not as it must be.")
        )
        return tr(_FILMS_WITH, n=len(finding.films), title=title), meaning
    if finding.kind is HealthKind.CLASS_MISSING:
        title = _MISSING_IN if facts["split"] else _MISSING
        return filled(title, facts), tr(_MISSING_MEANING)
    title, meaning = _HEALTH[finding.kind]
    if finding.kind is HealthKind.CLASS_SMALL and not facts["split"]:
        title = _SMALL
    counted = len(finding.groups) if "%n" in title else None
    return filled(title, facts, counted), filled(meaning, facts)


def _facts(finding: HealthFinding) -> dict[str, object]:
    """The facts as the reader's language writes them."""
    facts: dict[str, object] = dict(finding.facts)
    for name in _SHARES:
        if isinstance(share := facts.get(name), float):
            facts[name] = percent(share)
    if "label" in facts:
        facts["label"] = CLASS_NAMES[str(facts["label"])]
    if facts.get("split"):
        facts["split"] = SPLIT_NAMES[Split(str(facts["split"]))]
    return facts
