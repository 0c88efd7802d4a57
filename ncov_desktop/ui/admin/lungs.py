"""The rows of the table that asks whether it is the lungs that are read."""

from __future__ import annotations

from ncov_desktop.core.bundle import Rate
from ncov_desktop.core.training.evaluation import (
    CONTROLS,
    EvaluatedSet,
    Evaluation,
    Measured,
    SetKind,
)
from ncov_desktop.text.evaluation import (
    NOTHING,
    measured_words,
    not_made_words,
    remark_words,
    set_title,
    share_words,
)
from ncov_desktop.text.language import figure, number, tr

# As near as this the controls come within what few films can tell apart.
_NEAR = 0.05
_ROWS = (SetKind.TEST, *CONTROLS)


def lungs_rows(found: Evaluation) -> list[tuple[str, ...]]:
    """All test films first, or where there are none those of the validation; then each control."""
    plain = found.of(SetKind.TEST) or found.of(SetKind.VALIDATION)
    controls = [each for kind in CONTROLS for each in found.sets if each.kind is kind]
    rows = [_row(each) for each in (*plain, *controls)]
    for each in found.not_made:
        words = not_made_words(each)
        rows.append((f"{set_title(each)}. {words}", *(NOTHING,) * 4))
    return rows


def lungs_verdict(found: Evaluation) -> str:
    """What the controls say together; '' where they say nothing against the plain result."""
    plain = next(iter(found.of(SetKind.TEST)), None)
    if plain is None or plain.scoring.auc is None:
        return ""
    here, said = plain.scoring.auc.value, []
    geometry = next(iter(found.of(SetKind.GEOMETRY)), None)
    if geometry is not None and geometry.scoring.auc is not None:
        other = geometry.scoring.auc.value
        if other >= here - _NEAR:
            said.append(
                tr(
                    "The file's geometry alone reaches an AUC of {other}, the network {here}.",
                    other=figure(other, ".2f"),
                    here=figure(here, ".2f"),
                )
            )
    for each in (each for each in found.sets if each.kind is SetKind.LEFT_OUT):
        auc = each.scoring.auc
        low = plain.scoring.auc.low
        if auc is not None and auc.high is not None and low is not None and auc.high < low:
            said.append(
                tr(
                    "On films of a source it was not trained on, {name}, the AUC falls to {value}.",
                    name=each.name,
                    value=figure(auc.value, ".2f"),
                )
            )
    if said:
        said.append(
            tr("Add films of both classes from one source before you activate this network.")
        )
    return " ".join(said)


def lungs_remarks(found: Evaluation) -> str:
    """What limits the meaning of single rows, a line each."""
    rows = (each for kind in _ROWS for each in found.sets if each.kind is kind)
    return "\n".join(
        f"{set_title(each)}: {' '.join(map(remark_words, each.remarks))}"
        for each in rows
        if each.remarks
    )


def _row(of: EvaluatedSet) -> tuple[str, ...]:
    return (
        set_title(of),
        number(of.counts.films),
        measured_words(of.scoring.auc),
        rate_cell(of.rates.sensitivity),
        rate_cell(of.rates.specificity),
    )


def rate_cell(rate: Rate | None) -> str:
    """'76.0% (62.6%–85.7%)'; what it is counted from stands in the table of calls."""
    if rate is None or rate.total == 0:
        return NOTHING
    low, high = rate.low, rate.high
    return share_words(Measured(value=rate.right / rate.total, low=low, high=high))
