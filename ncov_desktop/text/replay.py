"""What changed when a result was done again."""

from ncov_desktop.core.replay import Change, Replay, ReplayPart
from ncov_desktop.text.plain import printable
from ncov_desktop.text.results import CLASS_NAMES

_CHANGES: dict[ReplayPart, str] = {
    ReplayPart.APP_VERSION: "Version of this program: {then} then, {now} now.",
    ReplayPart.TORCH_VERSION: "Version of the library that runs the network: {then} then, {now} now.",
    ReplayPart.BUNDLE: "Bundle: {then} then, {now} now.",
    ReplayPart.DEVICE: "Device: {then} then, {now} now.",
    ReplayPart.PRECISION: "Precision: {then} then, {now} now.",
    ReplayPart.INPUT: "What the network was given: {then} then, {now} now.",
    ReplayPart.REFUSAL: "The film is refused now ({now}), so it is not scored again.",
    ReplayPart.SCORE: "Score of COVID-19 Pneumonia: {then} then, {now} now; scores differ by {by}.",
    ReplayPart.RECORD: "The entry {then} of the file is not what the network says now.",
    ReplayPart.LABEL: "Favoured class: {then} then, {now} now.",
}
_HASHES = (ReplayPart.BUNDLE, ReplayPart.INPUT)


def change_sentence(change: Change) -> str:
    """One sentence about what is otherwise than a result file says."""
    then, now = printable(change.then) or "unknown", printable(change.now) or "unknown"
    if change.part in _HASHES:
        then, now = f"{then[:12]}…", f"{now[:12]}…"
    if change.part is ReplayPart.LABEL:
        then, now = CLASS_NAMES[then], CLASS_NAMES[now]
    return _CHANGES[change.part].format(then=then, now=now, by=f"{change.by:.1g}")


def replay_sentence(replay: Replay) -> str:
    """The outcome of working a result out again, in one sentence."""
    aside = "By the file, a reader set a refusal of this film aside. " if replay.overridden else ""
    if replay.identical:
        return f"{aside}Identical: the answer, every score to the last bit, and all they depend on."
    if replay.same_score:
        return f"{aside}Changed, but every score is the same to the last bit:"
    return f"{aside}Changed:"
