"""The reader's word: what may follow what, and what stands for good."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ncov_desktop.core.own_read import Confidence, OwnRead, ReadClass, ReaderAnswer, ReadFilm

BEGAN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
READ = OwnRead("one", ReadFilm("a" * 64), BEGAN)
COVID, OTHER, NONE = ReadClass.COVID19, ReadClass.OTHER_PNEUMONIA, ReadClass.NO_PNEUMONIA


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def test_a_read_begins_sealed_and_empty() -> None:
    assert READ.sealed
    assert not READ.begun
    assert not READ.first.complete
    assert READ.final_label is None


def test_class_and_confidence_come_in_any_order_and_the_later_time_holds() -> None:
    one = READ.put_down(at(1), label=COVID).put_down(at(2), confidence=Confidence.SURE)
    two = READ.put_down(at(1), confidence=Confidence.SURE).put_down(at(2), label=COVID)
    assert one == two
    assert one.begun
    assert one.first == ReaderAnswer(COVID, Confidence.SURE, at(2))
    assert one.put_down(at(3), label=OTHER).first.label is OTHER


@pytest.mark.parametrize("read", [READ, READ.put_down(at(1), label=COVID)])
def test_the_seal_opens_for_class_and_confidence_only(read: OwnRead) -> None:
    with pytest.raises(ValueError, match="come first"):
        read.unseal(at(9))
    confident = READ.put_down(at(1), confidence=Confidence.GUESS)
    with pytest.raises(ValueError, match="come first"):
        confident.unseal(at(9))


def opened() -> OwnRead:
    return (
        READ.put_down(at(1), label=COVID)
        .put_down(at(2), confidence=Confidence.LIKELY)
        .unseal(at(3))
    )


def test_a_first_word_stands_once_the_seal_is_open() -> None:
    assert not opened().sealed
    with pytest.raises(ValueError, match="stands"):
        opened().put_down(at(4), label=OTHER)


def test_a_mind_changes_after_the_seal_is_open_and_back() -> None:
    with pytest.raises(ValueError, match="could change"):
        READ.put_down(at(1), label=COVID).change_mind(OTHER, at(2))
    changed = opened().change_mind(NONE, at(5))
    assert changed.first.label is COVID
    assert changed.final_label is NONE
    assert changed.after == ReaderAnswer(NONE, at=at(5))
    assert changed.change_mind(COVID, at(6)).final_label is COVID
    assert opened().change_mind(COVID, at(5)) == opened()


def test_coming_back_to_a_film_takes_back_that_it_was_left() -> None:
    left = replace(READ.put_down(at(1), label=COVID), left_at=at(2))
    assert left.put_down(at(3), confidence=Confidence.GUESS).left_at is None


def test_confidence_is_1_to_5() -> None:
    assert [each.value for each in Confidence] == [1, 2, 3, 4, 5]


def test_the_network_knows_two_of_the_three_classes() -> None:
    assert [each.compared for each in (COVID, OTHER, NONE)] == [True, True, False]
