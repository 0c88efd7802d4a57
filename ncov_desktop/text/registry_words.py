"""What was done to the networks, and how two of them compare, in words."""

from ncov_desktop.core.comparison import Comparison, Side
from ncov_desktop.core.registry import BundleState
from ncov_desktop.text.language import Words, mark, number, percent, tr

STATES = Words(
    {
        BundleState.CANDIDATE: mark("candidate"),
        BundleState.ACTIVE: mark("active"),
        BundleState.FORMER: mark("active before"),
        BundleState.ROLLED_BACK: mark("rolled back"),
    }
)
_ACTIONS = {
    "trained": mark("trained"),
    "taken_in": mark("taken in from a run"),
    "activated": mark("activated"),
    "rolled_back": mark("rolled back to"),
    "imported": mark("imported from a file"),
    "exported": mark("exported to a file"),
    "removed": mark("removed"),
    "compared": mark("compared"),
    "set_frozen": mark("films frozen for comparisons"),
    "registry_set_aside": mark("damaged registry set aside"),
    "password_set": mark("password set"),
    "password_changed": mark("password changed"),
}


def action_words(action: str) -> str:
    """What an entry of the log says was done."""
    return tr(_ACTIONS[action]) if action in _ACTIONS else action


def side_words(side: Side) -> tuple[str, str, str]:
    """(AUC, sensitivity, specificity) of one network."""
    auc = "–"
    if side.auc is not None:
        auc = number(side.auc, 3)
        if side.auc_low is not None and side.auc_high is not None:
            auc = f"{auc} ({number(side.auc_low, 3)}–{number(side.auc_high, 3)})"
    counts = side.counts
    return (
        auc,
        _rate(counts.true_positive, counts.positives),
        _rate(counts.true_negative, counts.negatives),
    )


def comparison_words(found: Comparison) -> str:
    """Whether the two truly differ."""
    words = tr(
        "Of %n films, {champion} are called right by the active network alone and {candidate} by the "
        "candidate alone (McNemar's exact test: p = {p:.2g}).",
        n=found.films,
        champion=number(found.champion_only),
        candidate=number(found.candidate_only),
        p=found.p,
    )
    if found.auc_difference is None or found.auc_difference_low is None:
        return words
    assert found.auc_difference_high is not None
    difference = tr(
        "The AUC differs by {difference:+.3f} ({low:+.3f} to {high:+.3f}).",
        difference=found.auc_difference,
        low=found.auc_difference_low,
        high=found.auc_difference_high,
    )
    undecided = found.auc_difference_low <= 0 <= found.auc_difference_high
    verdict = tr("These films do not show that either is better.") if undecided else ""
    return " ".join(part for part in (words, difference, verdict) if part)


def _rate(right: int, of: int) -> str:
    if not of:
        return "–"
    share = percent(right / of, 1)
    return tr("{right} of {of} = {share}", right=number(right), of=number(of), share=share)
