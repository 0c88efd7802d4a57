"""Films of a worklist in numbers: how they ended, how their scores lie, and who was right."""

from collections import Counter
from collections.abc import Iterable

from ncov_desktop import __version__, text
from ncov_desktop.core import metrics
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Severity
from ncov_desktop.core.screening import Outcome, ScreeningRecord, Status
from ncov_desktop.exchange.report import Section
from ncov_desktop.exchange.summary import HISTOGRAM_BINS, WorklistPage
from ncov_desktop.services.known_truth import NO_PNEUMONIA, Truth
from ncov_desktop.text.language import tr


class _Sums:
    """What is added up film by film; records may be many, and none of them is kept."""

    def __init__(self, truth: Truth | None) -> None:
        self.truth = truth
        self.statuses: Counter[Status] = Counter()
        self.labels: Counter[str] = Counter()
        self.bins = [0] * HISTOGRAM_BINS
        self.reasons: Counter[str] = Counter()
        self.models: Counter[tuple[str, float]] = Counter()
        self.healthy = 0
        self.true: list[bool] = []
        self.called: list[bool] = []
        self.scores: list[float] = []

    def add(self, outcome: Outcome) -> None:
        """One film."""
        self.statuses[outcome.status] += 1
        if outcome.problem is not None:
            self.reasons[_plain(outcome.problem.kind)] += 1
        elif outcome.status is Status.REFUSED:
            refusals = [f for f in outcome.findings if f.severity is Severity.REFUSE]
            for finding in refusals:
                self.reasons[text.finding_words(finding)[0]] += 1
        said = outcome.prediction
        if said is None:
            return
        self.labels[said.label] += 1
        self.models[said.model_id, said.threshold] += 1
        self.bins[min(int(said.covid19 * HISTOGRAM_BINS), HISTOGRAM_BINS - 1)] += 1
        known = self.truth.of(outcome) if self.truth else None
        if known == NO_PNEUMONIA:
            self.healthy += 1
        elif known is not None:
            self.true.append(known == COVID19)
            self.called.append(said.label == COVID19)
            self.scores.append(said.covid19)


def summarise(
    records: Iterable[ScreeningRecord], title: str, truth: Truth | None = None
) -> WorklistPage:
    """The page about the films."""
    sums = _Sums(truth)
    for record in records:
        sums.add(record.outcome)
    sections = [
        Section(tr("How the films ended"), _endings(sums)),
        Section(tr("Favoured class"), _favoured(sums)),
    ]
    if truth is not None:
        sections.append(Section(tr("Compared with the truth you gave"), _compared(sums)))
    if sums.reasons:
        reasons = tuple(f"{count} × {words}" for words, count in sums.reasons.most_common())
        sections.append(Section(tr("Why films were not judged"), reasons))
    models = [
        tr(
            "{model}, threshold {threshold:g}: {films}",
            films=count,
            model=name,
            threshold=threshold,
        )
        for (name, threshold), count in sums.models.most_common()
    ]
    versions = (*models, f"nCoV Desktop {__version__}")
    sections.append(Section(tr("Versions"), versions))
    thresholds = {threshold for _, threshold in sums.models}
    return WorklistPage(
        title=title,
        histogram=tuple(sums.bins),
        threshold=thresholds.pop() if len(thresholds) == 1 else None,
        sections=tuple(sections),
        roc=_roc(sums),
    )


def _endings(sums: _Sums) -> tuple[str, ...]:
    words = {
        Status.JUDGED: tr("judged"),
        Status.REFUSED: tr("refused: no score is given"),
        Status.UNREADABLE: tr("not readable"),
        Status.FAILED: tr("read, but the network gave no answer"),
    }
    total = sum(sums.statuses.values())
    lines = [f"{sums.statuses[status]} {words[status]}" for status in Status]
    return (tr("Films: {films}", films=total), *lines)


def _favoured(sums: _Sums) -> tuple[str, ...]:
    lines = [
        f"{text.CLASS_NAMES[name]}: {sums.labels[name]}" for name in (COVID19, OTHER_PNEUMONIA)
    ]
    confirmed = tr("Pneumonia is not confirmed by this. {condition}", condition=tr(text.CONDITION))
    return (*lines, confirmed, tr(text.SCORE_MEANING))


def _compared(sums: _Sums) -> tuple[str, ...]:
    counts = metrics.count_calls(sums.true, sums.called)
    judged = sums.statuses[Status.JUDGED]
    lines = [
        tr("{known} of {judged} judged films have a truth", known=len(sums.true), judged=judged),
        tr(
            "True COVID-19: {right} called so, {wrong} not",
            right=counts.true_positive,
            wrong=counts.false_negative,
        ),
        tr(
            "True other pneumonia: {right} called so, {wrong} not",
            right=counts.true_negative,
            wrong=counts.false_positive,
        ),
        _rate(tr("Sensitivity"), counts.true_positive, counts.positives),
        _rate(tr("Specificity"), counts.true_negative, counts.negatives),
    ]
    if sums.healthy:
        lines.append(tr("Without pneumonia, and not to be judged: {films}", films=sums.healthy))
    auc = metrics.roc_auc(sums.true, sums.scores) if sums.true else None
    lines.append(tr("ROC AUC: {auc}", auc=f"{auc:.3f}" if auc is not None else "–"))
    lines.append(
        tr("95 % intervals by Wilson's method; they take each film for another patient's.")
    )
    return tuple(lines)


def _roc(sums: _Sums) -> tuple[tuple[float, float], ...]:
    """(1 - specificity, sensitivity) at every score, from (0, 0) on; nothing without both classes."""
    positives = sum(sums.true)
    negatives = len(sums.true) - positives
    if not positives or not negatives:
        return ()
    points, hits, false_alarms = [(0.0, 0.0)], 0, 0
    falling = sorted(zip(sums.scores, sums.true, strict=True), reverse=True)
    for at, (score, true) in enumerate(falling):
        hits, false_alarms = hits + true, false_alarms + (not true)
        if at + 1 == len(falling) or falling[at + 1][0] != score:  # equal scores are one step
            points.append((false_alarms / negatives, hits / positives))
    return tuple(points)


def _rate(name: str, right: int, total: int) -> str:
    interval = metrics.wilson_interval(right, total)
    if interval is None:
        return f"{name}: –"
    low, high = interval
    return f"{name}: {right}/{total} = {right / total:.3f} ({low:.3f} – {high:.3f})"


def _plain(kind: ErrorKind) -> str:
    """What was wrong, without what to do."""
    return text.error_message(NcovError(kind)).what
