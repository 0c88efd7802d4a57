"""The rows of the worklist in words."""

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Severity
from ncov_desktop.core.screening import ReviewAnswer, ScreeningRecord, Status
from ncov_desktop.text.errors import error_message
from ncov_desktop.text.films import finding_words
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.results import score_text

STATUS_WORDS = {
    Status.JUDGED: mark("judged"),
    Status.REFUSED: mark("not judged"),
    Status.UNREADABLE: mark("unreadable"),
    Status.FAILED: mark("no answer"),
}
ANSWER_WORDS = {
    ReviewAnswer.AGREE: mark("agree"),
    ReviewAnswer.DISAGREE: mark("disagree"),
    ReviewAnswer.UNSURE: mark("unsure"),
}
CLASS_WORDS = {
    COVID19: mark("COVID-19 Pneumonia"),
    OTHER_PNEUMONIA: mark("Other Pneumonias"),
}
NOT_CONFIRMED = mark("pneumonia not confirmed")
NOT_SEVERITY = mark("A score is not severity: it says which pneumonia is favoured, not how ill.")


def score_words(record: ScreeningRecord) -> str:
    """The score of COVID-19 Pneumonia, '' where there is none."""
    said = record.outcome.prediction
    return score_text(said.covid19) if said else ""


def label_words(record: ScreeningRecord) -> str:
    """The favoured class; how the screening ended where there is no score."""
    said = record.outcome.prediction
    return tr(CLASS_WORDS[said.label]) if said else status_words(record)


def status_words(record: ScreeningRecord) -> str:
    """How the screening of the film ended."""
    return tr(STATUS_WORDS[record.outcome.status])


def remark_words(record: ScreeningRecord) -> str:
    """Why there is no score, else what is to be kept in mind about it; the gravest first."""
    outcome = record.outcome
    if outcome.problem is not None:
        return error_message(outcome.problem.error).what
    ordered = sorted(outcome.findings, key=lambda each: each.severity is not Severity.REFUSE)
    return ", ".join(finding_words(each)[0] for each in ordered)


def review_words(record: ScreeningRecord) -> str:
    """What a reader said, with the note; '' where nobody has."""
    if record.review is None:
        return ""
    answer = tr(ANSWER_WORDS[record.review.answer])
    note = record.review.note
    return tr("{answer}: {note}", answer=answer, note=note) if note else answer
