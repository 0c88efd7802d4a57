"""A folder is screened film by film; what was said to be stored is stored, whatever happens then."""

import os
import shutil
import threading
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.results import (
    EngineInfo,
    ModelInput,
)
from ncov_desktop.core.screening import (
    FilesFound,
    FilmKnown,
    FilmStored,
    Outcome,
    ScreeningEvent,
    ScreeningFinished,
    ScreeningProgress,
    ScreeningRecord,
    Status,
)
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.small_maps import small_map_of
from ncov_desktop.records.worklist import append_outcomes, count, find_film, page
from ncov_desktop.services import screening
from ncov_desktop.services.screening import Choice, Control, Means, screen

from .screening_room import FakeEngine, save

WAIT_S = 60


@dataclass
class Room:
    """A folder, a worklist and an engine."""

    folder: Path
    means: Means
    engine: FakeEngine
    seen: list[ScreeningEvent] = field(default_factory=list)

    @property
    def database(self) -> Database:
        return self.means.database

    def run(self, choice: Choice | None = None, control: Control | None = None) -> dict[str, str]:
        """Screens the folder. Returns the status of each film that was computed, by name."""
        self.seen = list(screen(self.folder, self.means, choice, control))
        return self.stored()

    def stored(self) -> dict[str, str]:
        found = {}
        for event in self.seen:
            if isinstance(event, FilmStored) and event.computed:
                outcome = event.record.outcome
                found[outcome.file.source.file_name] = outcome.status.value
        return found

    @property
    def finished(self) -> ScreeningFinished:
        last = self.seen[-1]
        assert isinstance(last, ScreeningFinished)
        return last


def said_by(events: Iterable[ScreeningEvent]) -> Iterator[ScreeningRecord]:
    """What is said to be stored."""
    return (event.record for event in events if isinstance(event, FilmStored))


@pytest.fixture
def room(tmp_path: Path, bundle: Bundle, empty_worklist: Path) -> Iterator[Room]:
    database, _ = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    engine = FakeEngine()
    folder = tmp_path / "films"
    folder.mkdir()
    yield Room(folder, Means(database, engine, bundle), engine)  # type: ignore[arg-type]
    database.close()


@pytest.fixture
def films(room: Room, pixels: np.ndarray) -> list[Path]:
    return [save(pixels, room.folder / f"film{n}.png", n) for n in range(10)]


def test_every_film_is_stored_once_and_every_other_file_with_its_reason(
    room: Room, films: list[Path], pixels: np.ndarray
) -> None:
    save(pixels[:100, :100], room.folder / "small.png")
    (room.folder / "letter.dcm").write_text("no film " * 99)
    (room.folder / "empty.png").touch()
    save(pixels, room.folder / "below" / "deep.png", 50)
    found = room.run()
    judged = {**{film.name: "judged" for film in films}, "deep.png": "judged"}
    assert found == judged | {
        "small.png": "refused",
        "letter.dcm": "unreadable",
        "empty.png": "unreadable",
    }
    assert room.engine.asked == 11
    finished = room.finished
    assert finished.counts == count(room.database)
    assert (finished.counts.of(Status.JUDGED), finished.counts.total) == (11, 14)
    assert (finished.known, finished.stopped) == (0, False)
    letter = find_film(room.database, FilmSource(room.folder / "letter.dcm"))
    assert letter is not None
    assert letter.outcome.problem is not None
    assert letter.outcome.problem.kind is ErrorKind.NOT_A_FILM
    for record in page(room.database).records:
        assert record.outcome.file.root == room.folder
        assert (record.outcome.prediction is None) == (record.outcome.status is not Status.JUDGED)
        heat = small_map_of(room.database, record.id)
        assert (heat is not None) == (record.outcome.status is Status.JUDGED)
    films[0].with_name("copy.png").write_bytes(films[0].read_bytes())
    room.run()  # the same bytes are not judged again
    copy = find_film(room.database, FilmSource(room.folder / "copy.png"))
    assert room.engine.asked == 11
    assert copy is not None
    assert small_map_of(room.database, copy.id) is not None


def test_folders_inside_are_left_out_unless_asked_for(room: Room, pixels: np.ndarray) -> None:
    save(pixels, room.folder / "top.png")
    save(pixels, room.folder / "below" / "deep.png", 2)
    assert room.run(Choice(recursive=False)) == {"top.png": "judged"}
    assert room.run(Choice(recursive=True)) == {"deep.png": "judged"}


def test_films_in_an_archive_are_films(room: Room, films: list[Path]) -> None:
    with zipfile.ZipFile(room.folder / "films.zip", "w") as archive:
        archive.write(films[0], "in/one.png")
        archive.writestr("in/letter.txt", "no film " * 99)
    for film in films:
        film.unlink()
    assert room.run() == {"one.png": "judged", "letter.txt": "unreadable"}
    assert room.run() == {"letter.txt": "unreadable"}


def test_first_of_many_frames_is_screened_and_that_is_kept(room: Room, pixels: np.ndarray) -> None:
    pages = [Image.fromarray(pixels), Image.fromarray(pixels[::-1].copy())]
    pages[0].save(room.folder / "pages.tif", save_all=True, append_images=pages[1:])
    assert room.run() == {"pages.tif": "judged"}
    (record,) = page(room.database).records
    assert (record.outcome.file.frame, record.outcome.file.frames) == (0, 2)


def test_known_film_is_not_computed_again(room: Room, films: list[Path]) -> None:
    room.run()
    first = room.finished
    assert room.run() == {}
    assert room.engine.asked == 10
    assert room.finished.known == 10
    assert room.finished.film_ids == first.film_ids
    assert [type(event) for event in room.seen].count(FilmKnown) == 10


def test_film_is_computed_again_where_it_has_to_be(
    room: Room, films: list[Path], pixels: np.ndarray, bundle: Bundle
) -> None:
    room.run()
    os.utime(films[0], ns=(1, 1))  # the same bytes with another time
    save(pixels, films[1], 77)  # other bytes
    films[2].rename(room.folder / "renamed.png")
    shutil.copy(films[3], room.folder / "copy.png")
    assert room.run() == {films[1].name: "judged"}
    assert room.engine.asked == 11
    assert room.run() == {}
    renamed = find_film(room.database, FilmSource(room.folder / "renamed.png"))
    original = find_film(room.database, FilmSource(films[2]))
    assert renamed is not None
    assert original is not None
    assert renamed.outcome.prediction == original.outcome.prediction
    assert len(room.run(Choice(again=True))) == 11
    assert room.engine.asked == 22
    other = bundle.model_copy(update={"content_sha256": "f" * 64})
    room.means = Means(room.database, room.engine, other)  # type: ignore[arg-type]
    assert len(room.run()) == 11
    assert room.engine.asked == 33


def test_nothing_is_said_before_it_is_on_the_disk(room: Room, films: list[Path]) -> None:
    other, _ = open_database(room.database.file)
    said = 0
    for event in screen(room.folder, room.means):
        if isinstance(event, FilmStored):
            said += 1
            assert find_film(other, event.record.outcome.file.source) == event.record
    assert said == 10
    other.close()


def test_what_was_said_stays_where_the_disk_is_full(
    room: Room, films: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(database: Database, outcomes: Sequence[Outcome]) -> object:
        stored = append_outcomes(database, outcomes)
        with room.database.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        return stored

    monkeypatch.setattr(screening, "append_outcomes", fails)
    said: list[ScreeningRecord] = []

    def fill() -> None:
        for _ in range(40):  # pages have room for a few more rows
            said.extend(said_by(screen(room.folder, room.means, Choice(again=True))))

    with pytest.raises(NcovError) as caught:
        fill()
    assert caught.value.kind is ErrorKind.WORKLIST_UNWRITABLE
    assert said
    for record in said:
        assert find_film(room.database, record.outcome.file.source) is not None


def test_film_that_changes_while_it_is_read_is_tried_again_next_time(
    room: Room, films: list[Path]
) -> None:
    def change(_inputs: object) -> None:
        os.utime(films[3], ns=(5, 5))

    room.engine.meanwhile = change
    found = room.run()
    assert found.pop(films[3].name) == "unreadable"
    assert set(found.values()) == {"judged"}
    record = find_film(room.database, FilmSource(films[3]))
    assert record is not None
    assert record.outcome.problem is not None
    assert record.outcome.problem.kind is ErrorKind.FILE_CHANGED
    room.engine.meanwhile = lambda films: None
    assert room.run() == {films[3].name: "judged"}


def test_folder_that_goes_away_ends_it_and_harms_nothing(
    room: Room, films: list[Path], pixels: np.ndarray
) -> None:
    for number in range(10, 24):
        save(pixels, room.folder / f"film{number}.png", number)
    away, alone = room.folder.with_name("away"), threading.Lock()

    def unplug(_inputs: object) -> None:
        with alone:  # batches are judged in several threads
            if room.engine.asked >= 4 and not away.exists():
                room.folder.rename(away)
                room.folder.mkdir()  # as a place where a drive was mounted

    room.engine.meanwhile = unplug
    said: list[ScreeningRecord] = []

    def unplugged() -> None:
        for record in said_by(screen(room.folder, room.means)):
            said.append(record)

    with pytest.raises(NcovError) as caught:
        unplugged()
    assert caught.value.kind is ErrorKind.FOLDER_GONE
    assert said
    assert {record.outcome.status for record in page(room.database).records} == {Status.JUDGED}
    room.folder.rmdir()
    away.rename(room.folder)
    room.engine.meanwhile = lambda films: None
    room.run()
    assert room.finished.counts == count(room.database)
    assert room.finished.counts.of(Status.JUDGED) == 24
    assert room.finished.known == len(said)


def test_film_that_goes_away_is_said_and_the_others_are_screened(
    room: Room, films: list[Path]
) -> None:
    room.engine.meanwhile = lambda inputs: films[9].unlink(missing_ok=True)
    found = room.run()
    assert found[films[9].name] == "unreadable"
    assert sum(status == "judged" for status in found.values()) == 9


def test_folder_that_is_not_there_is_said(room: Room) -> None:
    room.folder.rmdir()
    for make, kind in (
        (lambda: None, ErrorKind.FILE_MISSING),
        (room.folder.touch, ErrorKind.FOLDER_UNREADABLE),
    ):
        make()
        with pytest.raises(NcovError) as caught:
            room.run()
        assert caught.value.kind is kind


def test_engine_that_is_lost_with_every_film_ends_it(
    room: Room, films: list[Path], pixels: np.ndarray
) -> None:
    for number in range(10, 24):
        save(pixels, room.folder / f"film{number}.png", number)

    def lost(_inputs: object) -> None:
        if room.engine.asked >= 4:
            raise EngineLost

    room.engine.meanwhile = lost
    with pytest.raises(NcovError) as caught:
        room.run()
    assert caught.value.kind is ErrorKind.ENGINE_LOST
    counts = count(room.database)
    judged = counts.of(Status.JUDGED)
    assert judged in (4, 8)  # two batches are on their way at a time
    assert 4 <= counts.of(Status.FAILED) <= 8
    room.engine.meanwhile = lambda films: None
    room.run()
    assert room.finished.counts.of(Status.JUDGED) == 24
    assert room.finished.known == judged


def test_film_that_the_network_cannot_judge_fails_alone(room: Room, films: list[Path]) -> None:
    bad: list[str] = []

    def fail(inputs: Sequence[ModelInput]) -> None:
        bad[:] = bad or [inputs[1].input_sha256]
        if any(film.input_sha256 == bad[0] for film in inputs):
            raise NcovError(ErrorKind.ENGINE_FAILED)

    room.engine.meanwhile = fail
    assert sorted(room.run().values()) == ["failed"] + ["judged"] * 9


def test_engine_that_cannot_start_is_said_once(room: Room, films: list[Path]) -> None:
    def broken() -> EngineInfo:
        raise NcovError(ErrorKind.BUNDLE_DAMAGED)

    room.engine.info = broken  # type: ignore[method-assign]
    with pytest.raises(NcovError) as caught:
        room.run()
    assert caught.value.kind is ErrorKind.BUNDLE_DAMAGED
    assert count(room.database).of(Status.FAILED) == 0


def test_only_one_screening_at_a_time(room: Room, films: list[Path]) -> None:
    running = screen(room.folder, room.means)
    next(running)
    with pytest.raises(NcovError) as caught:
        room.run()
    assert caught.value.kind is ErrorKind.SCREENING_RUNS
    running.close()
    assert len(room.run()) == 10


def test_stopping_stores_what_was_begun_and_begins_no_more(
    room: Room, films: list[Path], pixels: np.ndarray
) -> None:
    for number in range(10, 24):
        save(pixels, room.folder / f"film{number}.png", number)
    control = Control()
    room.engine.meanwhile = lambda inputs: control.stop()
    found = room.run(control=control)
    assert room.finished.stopped
    assert len(found) == room.engine.asked <= 12
    room.engine.meanwhile = lambda films: None
    room.run()
    assert room.engine.asked == 24
    assert room.finished.counts.of(Status.JUDGED) == 24


def test_pausing_waits_until_it_is_resumed(
    room: Room, films: list[Path], pixels: np.ndarray
) -> None:
    for number in range(10, 24):
        save(pixels, room.folder / f"film{number}.png", number)
    control, paused = Control(), threading.Event()
    first = True
    done: list[int] = []

    def run() -> None:
        nonlocal first
        for event in screen(room.folder, room.means, None, control):
            if isinstance(event, FilmStored) and first:
                first = False
                control.pause()
            if isinstance(event, ScreeningProgress) and event.paused:
                paused.set()
            if isinstance(event, ScreeningFinished):
                done.append(event.counts.total)

    thread = threading.Thread(target=run)
    thread.start()
    assert paused.wait(WAIT_S)
    asked = room.engine.asked
    assert count(room.database).total == asked <= 12
    assert thread.is_alive()
    control.resume()
    thread.join(WAIT_S)
    assert done == [24]


def test_progress_ends_with_all_files_done(room: Room, films: list[Path]) -> None:
    for number in range(60):
        (room.folder / f"letter{number}.txt").write_text("no film " * 9)
    room.run()
    progress = [event for event in room.seen if isinstance(event, ScreeningProgress)]
    assert (progress[-1].done, progress[-1].total) == (70, 70)
    assert all(event.done <= event.total for event in progress)
    assert [event.count for event in room.seen if isinstance(event, FilesFound)][-1] == 70
    assert any(event.per_s > 0 and event.left_s is not None for event in progress)


def test_files_of_ours_in_the_folder_are_no_films(room: Room, films: list[Path]) -> None:
    out = room.folder / "results.csv"
    out.write_text("file,status")
    assert "results.csv" not in room.run(Choice(leave_out=frozenset({out})))
