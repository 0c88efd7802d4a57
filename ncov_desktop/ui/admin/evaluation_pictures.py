"""From an evaluation to what its charts show. No widget."""

from __future__ import annotations

from ncov_desktop.core.training.evaluation import EvaluatedSet, Evaluation, SetKind
from ncov_desktop.text.evaluation import measured_words, set_title
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui.admin.picture import SEVERAL, Frame, Ink, Line, Picture

ROC = Frame(mark("1 − specificity"), share=True, square=True)
RELIABILITY = Frame(mark("score"), share=True, square=True)
_DIAGONAL = ((0.0, 0.0), (1.0, 1.0))


def pictures_of(found: Evaluation) -> dict[str, Picture]:
    """'roc' and 'reliability' of the network that becomes the bundle."""
    kinds = (SetKind.TEST, SetKind.VALIDATION)
    sets = [each for kind in kinds for each in found.of(kind)][: len(SEVERAL)]
    return {"roc": _roc(sets), "reliability": _reliability(sets)}


def _roc(sets: list[EvaluatedSet]) -> Picture:
    lines = [
        Line(set_title(each), each.scoring.roc, ink)
        for each, ink in zip(sets, SEVERAL, strict=False)
        if each.scoring.roc
    ]
    said = ", ".join(
        tr("{set}: AUC {auc}", set=set_title(each), auc=measured_words(each.scoring.auc))
        for each in sets
        if each.scoring.auc is not None
    )
    words = tr("Sensitivity against 1 − specificity. {said}", said=said)
    empty = tr("Films of one class have no such curve.")
    return Picture(_with_diagonal(lines), tr("sensitivity"), words, empty)


def _reliability(sets: list[EvaluatedSet]) -> Picture:
    lines = [
        Line(
            set_title(each),
            tuple(sorted((bin_.score, bin_.share) for bin_ in each.scoring.reliability)),
            ink,
        )
        for each, ink in zip(sets, SEVERAL, strict=False)
        if each.scoring.reliability
    ]
    words = tr(
        "Share of COVID-19 films among films of like score; on the diagonal a score is right."
    )
    note = tr("share of COVID-19 among films of like score")
    return Picture(_with_diagonal(lines), note, words, tr("Films of one class have none."))


def _with_diagonal(lines: list[Line]) -> tuple[Line, ...]:
    if not lines:
        return ()
    return (*lines, Line(tr("chance"), _DIAGONAL, Ink.PLAIN, legend=False))
