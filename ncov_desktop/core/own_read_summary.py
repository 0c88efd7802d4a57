"""What a reader's own reads add up to: agreement, changes of mind, and who was right, with intervals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ncov_desktop.core.metrics import Interval, wilson_interval
from ncov_desktop.core.own_read import Confidence, OwnRead, ReadClass

FEW = 20
"""Below so many reads a share says next to nothing."""

Truth = Mapping[str, ReadClass]


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many reads."""

    count: int
    total: int

    @property
    def share(self) -> float | None:
        """0 to 1; None of nothing."""
        return self.count / self.total if self.total else None

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95 % interval; None of nothing."""
        return wilson_interval(self.count, self.total)

    @property
    def few(self) -> bool:
        """True where there is too little to go by."""
        return self.total < FEW


@dataclass(frozen=True, slots=True)
class Counted:
    """Which reads count, and why the others do not.

    compared: a class of the network's two was said and its answer was shown. no_pneumonia: said so
        first. unanswered: the network gave no answer that could be shown. again: of a film whose answer
        had been seen before. left_sealed: the answer was never unsealed.
    """

    compared: tuple[OwnRead, ...] = ()
    no_pneumonia: tuple[OwnRead, ...] = ()
    unanswered: tuple[OwnRead, ...] = ()
    again: tuple[OwnRead, ...] = ()
    left_sealed: tuple[OwnRead, ...] = ()

    def within(self, wanted: Callable[[OwnRead], bool]) -> Counted:
        """The same for some of the reads; which of a film's reads was the first stays as it is."""
        parts = (self.compared, self.no_pneumonia, self.unanswered, self.again, self.left_sealed)
        return Counted(*(tuple(read for read in part if wanted(read)) for part in parts))

    @property
    def days(self) -> tuple[datetime, datetime] | None:
        """When the first and the last of the reads that count were made."""
        moments = sorted(read.shown_at for read in (*self.compared, *self.no_pneumonia))
        return (moments[0], moments[-1]) if moments else None


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes of mind. to_agree: of the reads that disagreed at first. away: of those that agreed.

    otherwise: from a disagreement to another one.
    """

    to_agree: Rate
    away: Rate
    otherwise: int


@dataclass(frozen=True, slots=True)
class Right:
    """Who was right, on the same films: the reader at first and in the end, and the network."""

    before: Rate
    after: Rate
    network: Rate


def count_reads(reads: Iterable[OwnRead]) -> Counted:
    """Sorts the reads; of each film the first that was unsealed counts, as only that one was blind."""
    seen: set[tuple[str, int]] = set()
    compared: list[OwnRead] = []
    healthy: list[OwnRead] = []
    unanswered: list[OwnRead] = []
    again: list[OwnRead] = []
    left_sealed: list[OwnRead] = []
    for read in sorted(reads, key=lambda read: read.shown_at):
        if read.sealed:
            left_sealed.append(read)
            continue
        if read.film.key in seen:
            again.append(read)
        elif read.first.label is ReadClass.NO_PNEUMONIA:
            healthy.append(read)
        elif read.network is None:
            unanswered.append(read)
        else:
            compared.append(read)
        seen.add(read.film.key)
    return Counted(*map(tuple, (compared, healthy, unanswered, again, left_sealed)))


def agreement(compared: Sequence[OwnRead]) -> Rate:
    """How often the first answer was the network's."""
    return _rate(compared, _agreed_first)


def changes_of_mind(compared: Sequence[OwnRead]) -> Changes:
    """How often the network's answer changed the reader's."""
    agreed = [read for read in compared if _agreed_first(read)]
    disagreed = [read for read in compared if not _agreed_first(read)]
    elsewhere = [r for r in disagreed if r.final_label is not r.first.label and not _agrees_last(r)]
    return Changes(
        to_agree=_rate(disagreed, _agrees_last),
        away=_rate(agreed, lambda read: not _agrees_last(read)),
        otherwise=len(elsewhere),
    )


def with_truth(compared: Iterable[OwnRead], truth: Truth) -> tuple[OwnRead, ...]:
    """The reads of films that truly are of one of the network's classes, as far as that is known."""
    return tuple(
        read
        for read in compared
        if (true := truth.get(read.film.accession_number)) is not None and true.compared
    )


def who_was_right(compared: Sequence[OwnRead], truth: Truth) -> Right:
    """On the reads of `with_truth` only."""
    known = with_truth(compared, truth)

    def rate(said: Callable[[OwnRead], ReadClass | None]) -> Rate:
        return _rate(known, lambda read: said(read) is truth[read.film.accession_number])

    return Right(
        before=rate(lambda read: read.first.label),
        after=rate(lambda read: read.final_label),
        network=rate(lambda read: read.network.label if read.network else None),
    )


def healthy_right(no_pneumonia: Sequence[OwnRead], truth: Truth) -> Rate:
    """How often 'no pneumonia' was right, where the truth is known."""
    known = [read for read in no_pneumonia if read.film.accession_number in truth]
    return _rate(known, lambda read: truth[read.film.accession_number] is ReadClass.NO_PNEUMONIA)


def by_confidence(reads: Iterable[OwnRead]) -> dict[Confidence, tuple[OwnRead, ...]]:
    """The reads of each confidence of the first answer; only those that were used, the surest last."""
    all_reads = tuple(reads)
    sorted_out = {
        each: tuple(read for read in all_reads if read.first.confidence is each)
        for each in Confidence
    }
    return {each: reads for each, reads in sorted_out.items() if reads}


def _rate(reads: Sequence[OwnRead], holds: Callable[[OwnRead], bool]) -> Rate:
    return Rate(sum(holds(read) for read in reads), len(reads))


def _agreed_first(read: OwnRead) -> bool:
    return read.network is not None and read.first.label is read.network.label


def _agrees_last(read: OwnRead) -> bool:
    return read.network is not None and read.final_label is read.network.label
