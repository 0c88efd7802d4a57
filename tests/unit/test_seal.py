"""What may be seen of a film whose answer is sealed."""

from dataclasses import fields, replace
from typing import Any

import pytest

from ncov_desktop.core.confirmation import Override
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Finding, FindingKind, Severity
from ncov_desktop.core.trust import Distance, Trust
from ncov_desktop.services.films import OpenedFilm
from ncov_desktop.ui.reading import state as reading
from ncov_desktop.ui.reading.state import Answer, FinerMap, ReadingState, Without, seen

SEALED = {
    "answer",
    "judgement",
    "failure",
    "trust",
    "examination",
    "finer",
    "without",
    "distance_findings",
}
FAR = Finding(FindingKind.FAR_FROM_TRAINING, Severity.REFUSE, "4.2")


def opened(*findings: Finding) -> OpenedFilm:
    nothing: Any = None
    return OpenedFilm(nothing, nothing, nothing, findings, ())


def test_of_every_field_it_is_decided_whether_a_sealed_film_shows_it() -> None:
    """A new field belongs into `_OPEN_TO_ALL`, or here: what hides a patient must not be sealed off."""
    every = {field.name for field in fields(ReadingState)}
    assert set(reading._OPEN_TO_ALL) | SEALED == every
    assert not set(reading._OPEN_TO_ALL) & SEALED


@pytest.mark.parametrize("answer", [each for each in Answer if each is not Answer.NO_FILM])
def test_whatever_the_network_said_a_sealed_film_looks_the_same(answer: Answer) -> None:
    known = ReadingState(
        opened=opened(),
        answer=answer,
        failure=NcovError(ErrorKind.ENGINE_FAILED),
        trust=Trust(Distance(("last",), (99.0,), 4.2)),
        finer=FinerMap(running=True),
        without=Without(score=0.3),
        distance_findings=(FAR,),
        sealed=True,
    )
    shown = seen(known)
    assert shown.answer is Answer.SEALED
    assert (shown.judgement, shown.failure, shown.shown) == (None, None, None)
    assert (shown.trust, shown.distance_findings, shown.findings) == (Trust(), (), ())
    assert (shown.finer.running, shown.without.score) == (False, None)
    assert seen(replace(known, sealed=False)).answer is answer


def test_a_film_that_is_refused_for_what_it_is_says_so() -> None:
    refusal = Finding(FindingKind.NOT_A_CHEST, Severity.REFUSE, "HAND")
    known = ReadingState(opened=opened(refusal), answer=Answer.REFUSED, sealed=True)
    assert seen(known).answer is Answer.REFUSED
    assert seen(known).refusals == (refusal,)
    moment: Any = None
    aside = replace(known, overridden=(Override(FindingKind.NOT_A_CHEST, moment),))
    assert seen(aside).answer is Answer.SEALED


def test_without_a_film_there_is_nothing_to_seal() -> None:
    assert seen(ReadingState(sealed=True)).answer is Answer.NO_FILM
