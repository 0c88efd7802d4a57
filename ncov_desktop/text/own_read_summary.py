"""What a reader's own reads add up to, as titled tables. Apart from the other words: it needs numpy."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ncov_desktop.core.own_read import Confidence, OwnRead
from ncov_desktop.core.own_read_summary import (
    FEW,
    Counted,
    Rate,
    Right,
    Truth,
    agreement,
    by_confidence,
    changes_of_mind,
    healthy_right,
    who_was_right,
    with_truth,
)
from ncov_desktop.text.language import day, percent, tr
from ncov_desktop.text.own_reads import CONFIDENCES


@dataclass(frozen=True, slots=True)
class Line:
    """One rate in words. few: it says next to nothing."""

    name: str
    count: str
    share: str
    interval: str
    few: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Lines under a title; remark: what to know about them, or why there are none."""

    title: str
    lines: tuple[Line, ...]
    remark: str = ""


def headline(counted: Counted) -> str:
    """How many reads count and from when to when."""
    if counted.days is None:
        return tr("No read counts yet.")
    first, last = (day(moment.astimezone()) for moment in counted.days)
    count = len(counted.compared) + len(counted.no_pneumonia)
    if first == last:
        return tr("Reads that count: {count}, on {day}.", count=count, day=first)
    return tr("Reads that count: {count}, {first} to {last}.", count=count, first=first, last=last)


def left_out(counted: Counted) -> str:
    """Which reads do not count and why; '' where all do."""
    left, again = len(counted.left_sealed), len(counted.again)
    unanswered = len(counted.unanswered)
    said = (
        (left, tr("left with the answer sealed: {count}", count=left)),
        (again, tr("read again after the answer was seen: {count}", count=again)),
        (unanswered, tr("without an answer: {count}", count=unanswered)),
    )
    parts = "; ".join(words for count, words in said if count)
    return tr("Not counted: {parts}.", parts=parts) if parts else ""


def caution() -> str:
    """How to take the figures."""
    return tr(
        "Intervals are 95 % (Wilson) and count each film on its own; films of one patient make them "
        "too narrow. Below {few} reads a share says next to nothing; such lines are marked few.",
        few=FEW,
    )


def tables(counted: Counted, truth: Truth) -> tuple[Table, ...]:
    """Agreement, changes of mind, who was right, and the reads of no pneumonia."""
    reads = counted.compared
    return (
        Table(tr("Agreement with the network"), tuple(_agreement_lines(reads))),
        Table(tr("Changes of mind"), tuple(_change_lines(reads))),
        _right_table(reads, truth),
        _healthy_table(counted, truth),
    )


def _agreement_lines(reads: Sequence[OwnRead]) -> Iterable[Line]:
    yield _line(tr("Your first word was the network's"), agreement(reads))
    for confidence, some in by_confidence(reads).items():
        yield _line(_at(confidence), agreement(some))


def _change_lines(reads: Sequence[OwnRead]) -> Iterable[Line]:
    changes = changes_of_mind(reads)
    yield _line(tr("To the network's class, when you had disagreed"), changes.to_agree)
    yield _line(tr("Away from it, when you had agreed"), changes.away)
    disagreed = Rate(changes.otherwise, changes.to_agree.total)
    yield _line(tr("To yet another class"), disagreed)


def _right_table(reads: Sequence[OwnRead], truth: Truth) -> Table:
    title, known = tr("Who was right"), with_truth(reads, truth)
    if not known:
        return Table(title, (), tr("Import the truth to see it: none of these reads has one."))
    lines = list(_right_lines(who_was_right(known, truth)))
    for confidence, some in by_confidence(known).items():
        lines += _right_lines(who_was_right(some, truth), _at(confidence))
    return Table(title, tuple(lines), tr("Reads with a known truth: {count}.", count=len(known)))


def _right_lines(right: Right, prefix: str = "") -> Iterable[Line]:
    for name, rate in (
        (tr("You, before"), right.before),
        (tr("You, after"), right.after),
        (tr("The network"), right.network),
    ):
        yield _line(f"{prefix}: {name}" if prefix else name, rate)


def _healthy_table(counted: Counted, truth: Truth) -> Table:
    """Apart, because the network knows no such class."""
    reads = counted.no_pneumonia
    all_reads = len(reads) + len(counted.compared)
    lines = (
        _line(tr("You said it first"), Rate(len(reads), all_reads)),
        _line(tr("Right, where the truth is known"), healthy_right(reads, truth)),
    )
    return Table(tr("No pneumonia, counted apart"), lines)


def _at(confidence: Confidence) -> str:
    words = tr(CONFIDENCES[confidence])
    return tr("Confidence {sure}, {words}", sure=int(confidence), words=words)


def _line(name: str, rate: Rate) -> Line:
    count = tr("{count} of {total}", count=rate.count, total=rate.total)
    if rate.share is None or rate.interval is None:
        return Line(name, count, "–", "–", few=False)
    low, high = rate.interval
    interval = f"{percent(low)} – {percent(high)}"
    return Line(name, count, percent(rate.share), interval, rate.few)
