"""After a screening trust is worked out: highest score first, stored part by part, never twice."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.screening import ScreeningFinished, ScreeningProgress
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.records.database import open_database
from ncov_desktop.records.worklist import trust_of, without_trust
from ncov_desktop.services.screening import Choice, Control, Means, screen
from ncov_desktop.services.sweeping import SweepEvent, SweepFinished, sweep

from .screening_room import FakeEngine, save

FILMS = 5


@pytest.fixture
def folder(tmp_path: Path, pixels: np.ndarray) -> Path:
    """Films of rising scores, and a file that is none."""
    made = tmp_path / "films"
    for number in range(FILMS):
        save((pixels * (0.4 + 0.1 * number)).astype(pixels.dtype), made / f"film{number}.png")
    (made / "letter.dcm").write_text("no film " * 99)
    return made


@pytest.fixture
def means(tmp_path: Path, folder: Path, bundle: Bundle, empty_worklist: Path) -> Iterator[Means]:
    """What a screening worked with that has ended."""
    database, _ = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    made = Means(database, FakeEngine(), bundle)  # type: ignore[arg-type]
    list(screen(folder, made))
    yield made
    database.close()


def engine_of(means: Means) -> FakeEngine:
    assert isinstance(means.engine, FakeEngine)
    return means.engine


def waiting(means: Means) -> tuple[int, ...]:
    return without_trust(means.database, means.bundle.content_sha256 or "", tuple(TrustPart))


def test_all_parts_of_every_judged_film_are_stored_highest_score_first(means: Means) -> None:
    ids = waiting(means)
    assert len(ids) == FILMS
    events = list(sweep(means))
    assert events[-1] == SweepFinished(FILMS)
    scores = [score for score, part in engine_of(means).examined if part is TrustPart.FRAME]
    assert len(set(scores)) == FILMS
    assert scores == sorted(scores, reverse=True)
    assert len(engine_of(means).examined) == 2 * FILMS
    for film_id in ids:
        trust = trust_of(means.database, film_id)
        assert trust.frame is not None
        assert trust.stability is not None
    progress = [event.done for event in events if isinstance(event, ScreeningProgress)]
    assert progress == [*range(FILMS), FILMS]
    assert waiting(means) == ()
    assert list(sweep(means))[-1] == SweepFinished(0)
    assert len(engine_of(means).examined) == 2 * FILMS


def test_stopped_it_goes_on_with_the_part_that_was_not_known(means: Means) -> None:
    control, engine = Control(), engine_of(means)

    def stop_at_the_fourth() -> None:
        if len(engine.examined) == 4:  # the second part of the second film
            control.stop()

    engine.at_examination = stop_at_the_fourth
    assert list(sweep(means, control=control))[-1] == SweepFinished(1, stopped=True)
    second = engine.examined[3]
    engine.examined.clear()
    assert list(sweep(means))[-1] == SweepFinished(FILMS - 1)
    assert engine.examined[0] == second
    assert len(engine.examined) == 2 * FILMS - 3


def test_only_the_films_that_are_named_and_only_the_parts(means: Means) -> None:
    ids = waiting(means)
    assert list(sweep(means, ids[2:4], (TrustPart.STABILITY,)))[-1] == SweepFinished(2)
    assert {part for _, part in engine_of(means).examined} == {TrustPart.STABILITY}
    assert trust_of(means.database, ids[2]).frame is None
    assert set(waiting(means)) == set(ids)


def test_films_that_have_changed_are_gone_or_fail_cost_nothing_else(
    means: Means, folder: Path, pixels: np.ndarray
) -> None:
    save(pixels, folder / "film0.png", 60)
    (folder / "film1.png").unlink()
    engine = engine_of(means)

    def fail_once() -> None:
        if len(engine.examined) == 1:
            raise NcovError(ErrorKind.BUG)

    engine.at_examination = fail_once
    kinds = (ErrorKind.FILE_OF_ANOTHER_TIME, ErrorKind.FILE_MISSING, ErrorKind.BUG)
    finished = list(sweep(means))[-1]
    assert finished == SweepFinished(FILMS - 3, dict.fromkeys(kinds, 1))
    assert finished.failed == 3
    assert len(waiting(means)) == 3


def test_an_engine_that_is_lost_ends_it(means: Means) -> None:
    def lose() -> None:
        raise EngineLost

    engine_of(means).at_examination = lose
    events: list[SweepEvent] = []
    with pytest.raises(EngineLost):
        events.extend(sweep(means))
    assert len(engine_of(means).examined) == 1


def test_what_is_computed_again_is_examined_again(means: Means, folder: Path) -> None:
    list(sweep(means))
    *_, finished = screen(folder, means, Choice(again=True))
    assert isinstance(finished, ScreeningFinished)
    assert set(waiting(means)) < set(finished.film_ids)
    assert len(waiting(means)) == FILMS
