"""What own reads add up to: counted by hand, and only what was blind."""

from datetime import UTC, datetime, timedelta

import pytest

from ncov_desktop.core.metrics import wilson_interval
from ncov_desktop.core.own_read import (
    Confidence,
    NetworkAnswer,
    OwnRead,
    ReadClass,
    ReaderAnswer,
    ReadFilm,
)
from ncov_desktop.core.own_read_summary import (
    FEW,
    Rate,
    agreement,
    by_confidence,
    changes_of_mind,
    count_reads,
    healthy_right,
    who_was_right,
    with_truth,
)
from ncov_desktop.text import own_read_summary as words

BEGAN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
COVID, OTHER, NONE = ReadClass.COVID19, ReadClass.OTHER_PNEUMONIA, ReadClass.NO_PNEUMONIA


def read(
    number: int,
    said: ReadClass,
    network: ReadClass | None = COVID,
    after: ReadClass | None = None,
    sure: int = 3,
    film: int | None = None,
) -> OwnRead:
    """A read made so many hours after the first, of a film of its own unless it is named."""
    moment = BEGAN + timedelta(hours=number)
    name = number if film is None else film
    return OwnRead(
        f"read {number}",
        ReadFilm(f"film {name}", 0, f"A{name}"),
        moment,
        ReaderAnswer(said, Confidence(sure), moment),
        unsealed_at=moment,
        network=NetworkAnswer(0.7, 0.4, network, "m", "b", moment) if network else None,
        after=ReaderAnswer(after, at=moment) if after else None,
    )


READS = (
    read(0, COVID),
    read(1, COVID, after=OTHER, sure=5),
    read(2, OTHER, after=COVID, sure=1),
    read(3, OTHER),
    read(4, OTHER, after=NONE),
    read(5, COVID, network=OTHER, sure=5),
)


def test_agreement_is_of_the_first_word() -> None:
    assert agreement(READS) == Rate(2, 6)


def test_changes_are_counted_among_those_who_could_change_that_way() -> None:
    changes = changes_of_mind(READS)
    assert changes.to_agree == Rate(1, 4)
    assert changes.away == Rate(1, 2)
    assert changes.otherwise == 1


def test_who_was_right_is_counted_on_the_same_films() -> None:
    truth = {"A0": COVID, "A1": OTHER, "A2": COVID, "A3": NONE, "A5": COVID, "Z": COVID}
    known = with_truth(READS, truth)
    assert [r.read_id for r in known] == ["read 0", "read 1", "read 2", "read 5"]
    right = who_was_right(READS, truth)
    assert right.before == Rate(2, 4)
    assert right.after == Rate(4, 4)
    assert right.network == Rate(2, 4)


def test_no_pneumonia_is_counted_apart() -> None:
    healthy = [read(7, NONE, network=None), read(8, NONE, network=None), read(9, NONE)]
    counted = count_reads([*READS, *healthy])
    assert counted.compared == READS
    assert len(counted.no_pneumonia) == 3
    assert healthy_right(counted.no_pneumonia, {"A7": NONE, "A8": COVID}) == Rate(1, 2)


def test_only_the_first_unsealed_read_of_a_film_was_blind() -> None:
    left = OwnRead("left", ReadFilm("film 0"), BEGAN - timedelta(hours=1))
    again = read(9, OTHER, film=0)
    silent = read(10, COVID, network=None)
    after_silence = read(11, COVID, film=10)
    counted = count_reads([again, *READS, left, silent, after_silence])
    assert counted.compared == READS
    assert counted.left_sealed == (left,)
    assert counted.again == (again, after_silence)
    assert counted.unanswered == (silent,)
    assert counted.days == (READS[0].shown_at, READS[-1].shown_at)


def test_a_month_does_not_make_a_second_read_the_first() -> None:
    again = read(24 * 40, OTHER, film=0)
    counted = count_reads([*READS, again]).within(lambda each: each.shown_at.month == 4)
    assert counted.compared == ()
    assert counted.again == (again,)
    assert counted.days is None


def test_confidences_that_were_not_used_are_left_out() -> None:
    parts = by_confidence(READS)
    assert [(int(sure), len(reads)) for sure, reads in parts.items()] == [(1, 1), (3, 3), (5, 2)]


def test_intervals_are_wilsons_and_small_numbers_are_called_few() -> None:
    assert Rate(2, 6).interval == wilson_interval(2, 6)
    assert Rate(2, 6).share == pytest.approx(1 / 3)
    assert Rate(0, 0).interval is None
    assert Rate(0, 0).share is None
    assert Rate(1, FEW - 1).few
    assert not Rate(1, FEW).few


def test_the_tables_say_it_all() -> None:
    truth = {"A0": COVID, "A1": OTHER}
    tables = words.tables(count_reads(READS), truth)
    agreed, changed, right, healthy = tables
    assert [line.count for line in agreed.lines] == ["2 of 6", "0 of 1", "1 of 3", "1 of 2"]
    assert agreed.lines[0].share == "33%"
    assert agreed.lines[0].interval == "10% – 70%"
    assert agreed.lines[0].few
    assert [line.count for line in changed.lines] == ["1 of 4", "1 of 2", "1 of 4"]
    assert [line.name for line in right.lines[:3]] == ["You, before", "You, after", "The network"]
    assert [line.count for line in right.lines[:3]] == ["1 of 2", "2 of 2", "1 of 2"]
    assert right.lines[3].name == "Confidence 3, likely: You, before"
    assert right.remark == "Reads with a known truth: 2."
    assert healthy.lines[0].count == "0 of 6"
    assert words.headline(count_reads(READS)) == "Reads that count: 6, on 1 Mar 2026."
    assert words.left_out(count_reads(READS)) == ""


def test_without_truth_the_page_says_what_to_do() -> None:
    right = words.tables(count_reads(READS), {})[2]
    assert right.lines == ()
    assert "Import the truth" in right.remark
    assert words.headline(count_reads([])) == "No read counts yet."
