"""A watched folder: each new film once, when its file is complete, whatever happens meanwhile."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.screening import FilmKnown, FilmStored, Status
from ncov_desktop.core.watching import (
    WatchedFolder,
    WatchEvent,
    WatchFinished,
    WatchLooked,
    WatchPhase,
    is_announced,
)
from ncov_desktop.records.database import open_database
from ncov_desktop.records.lock import alone
from ncov_desktop.records.worklist import count, find_film
from ncov_desktop.services.screening import Choice, Control, Means, screen
from ncov_desktop.services.watching import Pace, watch

from .screening_room import FakeEngine, save

PACE = Pace(settle_s=0.3, pause_s=0.1, longest_s=0.2)
DEADLINE_S = 30


@dataclass
class Room:
    """A folder, a worklist and an engine; what is done between two events is up to the test."""

    folder: Path
    means: Means
    engine: FakeEngine
    seen: list[WatchEvent] = field(default_factory=list)

    def run(
        self,
        meanwhile: Callable[[WatchEvent], bool],
        *,
        recursive: bool = False,
    ) -> WatchFinished:
        """Watches until `meanwhile`, asked at each event, says that it is enough."""
        control, end = Control(), time.monotonic() + DEADLINE_S
        self.seen = []
        with closing(
            watch(WatchedFolder(self.folder, recursive), self.means, control, PACE)
        ) as events:
            for event in events:
                assert time.monotonic() < end, self.seen
                self.seen.append(event)
                if not control.stopped and meanwhile(event):
                    control.stop()
        last = self.seen[-1]
        assert isinstance(last, WatchFinished)
        return last

    def stored(self) -> list[str]:
        """The names of the films that were screened, in their order."""
        return [
            event.record.outcome.file.source.file_name
            for event in self.seen
            if isinstance(event, FilmStored)
        ]


def after(room: Room, films: int) -> Callable[[WatchEvent], bool]:
    """Enough, once so many films were stored and it waits again."""
    return lambda event: is_waiting(event) and len(room.stored()) >= films


def is_waiting(event: WatchEvent) -> bool:
    return isinstance(event, WatchLooked) and event == WatchLooked(WatchPhase.WAITING, 0)


@pytest.fixture
def room(tmp_path: Path, bundle: Bundle, empty_worklist: Path) -> Iterator[Room]:
    database, _ = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    engine, folder = FakeEngine(), tmp_path / "inbox"
    folder.mkdir()
    yield Room(folder, Means(database, engine, bundle), engine)  # type: ignore[arg-type]
    database.close()


def test_films_that_are_there_and_films_that_arrive_are_screened_once(
    room: Room, pixels: np.ndarray
) -> None:
    for number in range(3):
        save(pixels, room.folder / f"there{number}.png", number)
    arrived = []

    def meanwhile(event: WatchEvent) -> bool:
        if is_waiting(event) and len(room.stored()) == 3 and not arrived:
            arrived.append(save(pixels, room.folder / "new.png", 9))
        return after(room, 4)(event)

    finished = room.run(meanwhile)
    assert room.stored() == ["there0.png", "there1.png", "there2.png", "new.png"]
    assert room.engine.asked == 4
    assert (finished.counts.of(Status.JUDGED), finished.counts.total, finished.known) == (4, 4, 0)
    phases = [event.phase for event in room.seen if isinstance(event, WatchLooked)]
    assert phases.count(WatchPhase.SCREENING) == 2
    record = find_film(room.means.database, FilmSource(room.folder / "new.png"))
    assert record is not None
    assert record.outcome.file.root == room.folder


def test_after_a_restart_only_what_is_new_is_computed(room: Room, pixels: np.ndarray) -> None:
    for number in range(3):
        save(pixels, room.folder / f"film{number}.png", number)
    list(screen(room.folder, room.means, Choice(recursive=False)))
    save(pixels, room.folder / "late.png", 7)
    finished = room.run(after(room, 1))
    assert room.stored() == ["late.png"]
    assert room.engine.asked == 4
    assert finished.known == 3
    assert len([event for event in room.seen if isinstance(event, FilmKnown)]) == 3


def test_a_file_that_grows_is_left_until_it_is_complete(room: Room, pixels: np.ndarray) -> None:
    """Written slowly, longer than a file must rest: half of it would be no film."""
    whole = save(pixels, room.folder.parent / "whole.png").read_bytes()
    control = Control()
    parts, growing = 12, room.folder / "film.png"
    step, written = len(whole) // parts + 1, 0
    growing.write_bytes(b"")
    events = watch(WatchedFolder(room.folder), room.means, control, PACE)
    seen: list[WatchEvent] = []
    original = control.rest

    def rest(seconds: float) -> None:
        nonlocal written
        if written < len(whole):
            with growing.open("ab") as stream:
                stream.write(whole[written : written + step])
            written += step
        original(seconds)

    control.rest = rest  # type: ignore[method-assign]
    for event in events:
        seen.append(event)
        if isinstance(event, FilmStored):
            assert written >= len(whole)
            assert event.record.outcome.status is Status.JUDGED
            control.stop()
    assert WatchLooked(WatchPhase.WAITING, 1) in seen
    assert count(room.means.database).total == 1


def test_a_file_that_is_renamed_into_place_is_screened_and_its_part_never(
    room: Room, pixels: np.ndarray
) -> None:
    part = save(pixels, room.folder / "film.png")
    part = part.rename(room.folder / "film.png.part")
    (room.folder / "empty.png").touch()
    (room.folder / "DICOMDIR").write_bytes(b"no index")
    (room.folder / ".hidden.png").write_bytes(b"no film")
    looks = []

    def meanwhile(event: WatchEvent) -> bool:
        looks.append(event)
        if is_waiting(event) and part.exists():
            assert room.stored() == []
            part.rename(room.folder / "film.png")
        return after(room, 1)(event)

    room.run(meanwhile)
    assert room.stored() == ["film.png"]
    assert count(room.means.database).total == 1


def test_a_film_that_changes_is_screened_again_and_what_is_no_film_is_said_once(
    room: Room, pixels: np.ndarray
) -> None:
    film = save(pixels, room.folder / "film.png", 1)
    (room.folder / "letter.dcm").write_text("no film " * 99)

    def meanwhile(event: WatchEvent) -> bool:
        if is_waiting(event) and len(room.stored()) == 2:
            save(pixels, film, 40)
            os.utime(film, ns=(0, 1))
        return after(room, 3)(event)

    finished = room.run(meanwhile)
    assert sorted(room.stored()) == ["film.png", "film.png", "letter.dcm"]
    assert finished.counts.of(Status.UNREADABLE) == 1


def test_folders_inside_are_watched_where_asked(room: Room, pixels: np.ndarray) -> None:
    save(pixels, room.folder / "top.png")
    save(pixels, room.folder / "below" / "deep.png", 2)
    room.run(after(room, 1))
    assert room.stored() == ["top.png"]
    room.run(after(room, 1), recursive=True)
    assert room.stored() == ["deep.png"]


def test_a_folder_that_goes_away_is_waited_for(room: Room, pixels: np.ndarray) -> None:
    save(pixels, room.folder / "film.png")
    away = room.folder.with_name("unplugged")
    room.folder.rename(away)

    def meanwhile(event: WatchEvent) -> bool:
        if event == WatchLooked(WatchPhase.AWAY, 0):
            away.rename(room.folder)
        return after(room, 1)(event)

    assert room.run(meanwhile).counts.total == 1
    assert WatchLooked(WatchPhase.AWAY, 0) in room.seen


def test_another_screening_is_let_finish_first(room: Room, pixels: np.ndarray) -> None:
    save(pixels, room.folder / "film.png")
    file = room.means.database.file
    other = alone(file.with_name(f"{file.name}.screening"))
    other.__enter__()

    def meanwhile(event: WatchEvent) -> bool:
        if isinstance(event, WatchLooked) and event.phase is WatchPhase.BUSY:
            other.__exit__(None, None, None)
        return after(room, 1)(event)

    room.run(meanwhile)
    assert room.stored() == ["film.png"]


def test_stopped_while_films_are_screened_it_ends_and_goes_on_next_time(
    room: Room, pixels: np.ndarray
) -> None:
    for number in range(40):
        save(pixels, room.folder / f"film{number:02}.png", number)
    finished = room.run(lambda event: isinstance(event, FilmStored))
    assert 0 < finished.counts.total < 40
    rest = 40 - finished.counts.total
    finished = room.run(after(room, rest))
    assert finished.counts.total == rest
    assert room.engine.asked == 40


def test_stop_ends_the_pause_at_once(room: Room) -> None:
    control = Control()
    events = watch(WatchedFolder(room.folder), room.means, control, Pace(4.0, 3600.0, 3600.0))
    assert next(events) == WatchLooked(WatchPhase.WAITING, 0)
    control.stop()
    assert isinstance(next(events), WatchFinished)


def test_what_keeps_the_engine_from_its_work_ends_the_watch(
    room: Room, pixels: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(pixels, room.folder / "film.png")

    def info() -> object:
        raise NcovError(ErrorKind.BUG)

    monkeypatch.setattr(room.engine, "info", info)
    with pytest.raises(NcovError) as caught:
        room.run(lambda _: False)
    assert caught.value.kind is ErrorKind.BUG


@pytest.mark.parametrize("failures", [1, 9])
def test_a_film_that_fails_by_no_fault_of_its_own_is_tried_again_but_not_for_ever(
    room: Room, pixels: np.ndarray, failures: int
) -> None:
    save(pixels, room.folder / "film.png")
    asked = []

    def lose(_films: object) -> None:
        asked.append(1)
        if len(asked) <= failures:
            raise EngineLost

    room.engine.meanwhile = lose
    tries = min(failures + 1, 3)
    finished = room.run(after(room, tries))
    assert len(asked) == tries
    assert finished.counts.total == 1
    wanted = Status.JUDGED if failures == 1 else Status.FAILED
    assert finished.counts.of(wanted) == 1


def test_only_a_score_from_the_chosen_one_on_is_announced(room: Room, pixels: np.ndarray) -> None:
    save(pixels, room.folder / "film.png")
    (room.folder / "letter.dcm").write_text("no film " * 99)
    room.run(after(room, 2))
    records = {
        event.record.outcome.status: event.record
        for event in room.seen
        if isinstance(event, FilmStored)
    }
    judged, letter = records[Status.JUDGED], records[Status.UNREADABLE]
    assert judged.outcome.prediction is not None
    score = judged.outcome.prediction.covid19
    assert is_announced(judged, score)
    assert not is_announced(judged, score + 0.001)
    assert not is_announced(judged, None)
    assert not is_announced(letter, 0.0)
