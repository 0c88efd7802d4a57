"""What changed when a result was done again."""

from ncov_desktop.core.replay import Change, Replay, ReplayPart
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.plain import printable
from ncov_desktop.text.results import CLASS_NAMES

_CHANGES: dict[ReplayPart, str] = {
    ReplayPart.APP_VERSION: mark("Version of this program: {then} then, {now} now."),
    ReplayPart.TORCH_VERSION: mark(
        "Version of the library that runs the network: {then} then, {now} now."
    ),
    ReplayPart.BUNDLE: mark("Bundle: {then} then, {now} now."),
    ReplayPart.DEVICE: mark("Device: {then} then, {now} now."),
    ReplayPart.PRECISION: mark("Precision: {then} then, {now} now."),
    ReplayPart.INPUT: mark("What the network was given: {then} then, {now} now."),
    ReplayPart.REFUSAL: mark("The film is refused now ({now}), so it is not scored again."),
    ReplayPart.SCORE: mark(
        "Score of COVID-19 Pneumonia: {then} then, {now} now; scores differ by {by}."
    ),
    ReplayPart.RECORD: mark("The entry {then} of the file is not what the network says now."),
    ReplayPart.LABEL: mark("Favoured class: {then} then, {now} now."),
}
_HASHES = (ReplayPart.BUNDLE, ReplayPart.INPUT)


def change_sentence(change: Change) -> str:
    """One sentence about what is otherwise than a result file says."""
    then, now = (printable(each) or tr("unknown") for each in (change.then, change.now))
    if change.part in _HASHES:
        then, now = f"{then[:12]}…", f"{now[:12]}…"
    if change.part is ReplayPart.LABEL:
        then, now = CLASS_NAMES[then], CLASS_NAMES[now]
    return tr(_CHANGES[change.part], then=then, now=now, by=f"{change.by:.1g}")


def replay_sentence(replay: Replay) -> str:
    """The outcome of working a result out again, in one sentence."""
    if replay.identical:
        said = tr("Identical: the answer, every score to the last bit, and all they depend on.")
    elif replay.same_score:
        said = tr("Changed, but every score is the same to the last bit:")
    else:
        said = tr("Changed:")
    aside = tr("By the file, a reader set a refusal of this film aside.")
    return f"{aside} {said}" if replay.overridden else said
