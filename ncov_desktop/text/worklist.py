"""The rows of the worklist in words."""

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Severity, SmallMap
from ncov_desktop.core.screening import ReviewAnswer, ScreeningRecord, Status
from ncov_desktop.core.trust import TrustFinding
from ncov_desktop.text.errors import error_message
from ncov_desktop.text.films import finding_words
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.results import method_name, score_text

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
TRUST_WORDS = {
    TrustFinding.FROM_FRAME: mark("Score from the frame"),
    TrustFinding.UNSTABLE: mark("Answer not stable"),
}
NO_MAP = mark("No heat map is kept of this film; Enter opens it, and one is made.")
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
    refusals = [each for each in outcome.findings if each.severity is Severity.REFUSE]
    warnings = [each for each in outcome.findings if each not in refusals]
    parts = [finding_words(each)[0] for each in refusals]
    parts += [tr(TRUST_WORDS[found]) for found in sorted(record.trust)]
    parts += [finding_words(each)[0] for each in warnings]
    return ", ".join(parts)


def small_map_words(small_map: SmallMap, model_id: str) -> str:
    """What a small heat map is, and what it is not."""
    return tr(
        "Heat map: {method} for {class_name}, coarse, by {model}. It shows where the score came "
        "from, not where disease is.",
        method=method_name(small_map.method),
        class_name=tr(CLASS_WORDS[small_map.class_name]),
        model=model_id,
    )


def review_words(record: ScreeningRecord) -> str:
    """What a reader said, with the note; '' where nobody has."""
    if record.review is None:
        return ""
    answer = tr(ANSWER_WORDS[record.review.answer])
    note = record.review.note
    return tr("{answer}: {note}", answer=answer, note=note) if note else answer
