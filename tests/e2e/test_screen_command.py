"""`ncov-desktop screen` and `worklist`, as a user runs them, and as a power cut ends them."""

import csv
import io
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image

from ncov_desktop import cli
from ncov_desktop.commands import screen
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.process import RemoteEngine

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ENGINE = ROOT / "tests/unit/services/fake_engine.py"
FIRST = ["file", "status", "label", "probability_covid19", "threshold", "model_id", "error"]
NO_FILMS = {"letter.dcm": b"no film " * 99, "empty.png": b"", "cut.png": b"\x89PNG\r\n\x1a\n half"}


def start(*arguments: object, engine: str = "") -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(HERE / "fake_screen.py"), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "FAKE_ENGINE": engine},
    )


@dataclass(frozen=True)
class Ran:
    """How a command ended, as `subprocess` would tell it."""

    returncode: int
    stdout: str
    stderr: str


def command(*arguments: object, engine: str = "") -> Ran:
    """Runs a command in this process, to save its start; the engine and decode processes are real."""
    fake = [sys.executable, str(ENGINE), *engine.split()]
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(screen, "RemoteEngine", partial(RemoteEngine, command=fake))
        try:
            code = cli.main([str(each) for each in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
    return Ran(code, out.getvalue(), err.getvalue())


def make_films(folder: Path, count: int, others: bool = True) -> dict[str, str]:
    """A folder of films and of files that are none. Returns each name with its status."""
    pixels = np.asarray(chest_phantom(3, 240, 230).radiographs[0].pixels)
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    for number in range(count):
        changed = pixels.copy()
        changed[:1, : number + 1] = 0
        Image.fromarray(changed).save(folder / f"film{number}.png")
        found[f"film{number}.png"] = "judged"
    if others:
        Image.fromarray(pixels[:100, :100].copy()).save(folder / "small.png")
        for name, content in NO_FILMS.items():
            (folder / name).write_bytes(content)
        found |= {"small.png": "refused"} | dict.fromkeys(NO_FILMS, "unreadable")
    return found


def rows_of(worklist: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(worklist)) as connection:
        return connection.execute(statement).fetchall()


def check_complete(worklist: Path, expected: dict[str, str], folder: Path) -> None:
    """Every readable film exactly once, every other one with its reason, nothing computed twice."""
    found = rows_of(worklist, "SELECT path, status, error_kind, score FROM films")
    assert len(found) == len(expected)
    statuses = {Path(os.fsdecode(row[0])).name: row[1] for row in found}  # type: ignore[arg-type]
    assert statuses == expected
    for _, status, error_kind, score in found:
        assert (score is not None) == (status == "judged")
        assert (error_kind is not None) == (status == "unreadable")
    twice = "SELECT file_sha256, count(*) FROM predictions GROUP BY 1 HAVING count(*) > 1"
    assert rows_of(worklist, twice) == []
    (computed,) = rows_of(worklist, "SELECT count(*) FROM predictions")
    assert computed == (sum(status == "judged" for status in expected.values()),)
    assert rows_of(worklist, "PRAGMA integrity_check") == [("ok",)]
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


@pytest.fixture(scope="module")
def screened(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(folder, worklist) after one screening."""
    place = tmp_path_factory.mktemp("screened")
    make_films(place / "films", 6)
    ran = command("screen", place / "films", "--worklist", place / "w.sqlite3")
    assert ran.returncode == 1, ran.stderr
    return place / "films", place / "w.sqlite3"


def test_folder_is_screened_and_written_out(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    expected = make_films(films, 5)
    truth = tmp_path / "truth.csv"
    truth.write_text("file,truth\nfilm0.png,covid19\nfilm1.png,other pneumonia\n")
    out, page = films / "results.csv", tmp_path / "page.pdf"
    outputs = ("--out", out, "--summary", page, "--truth", truth, "--bom")
    ran = command("screen", films, "--worklist", worklist, *outputs)
    assert ran.returncode == 1
    assert "5 judged, 1 refused, 3 unreadable, 0 failed" in ran.stdout
    assert "Research use only" in ran.stdout
    assert ran.stdout.count("not read:") == 3
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert list(table[0])[: len(FIRST)] == FIRST
    assert {Path(row["file"]).name: row["status"] for row in table} == expected
    assert {row["notice"] for row in table} == {"Research use only – not for diagnosis"}
    judged = [row for row in table if row["status"] == "judged"]
    assert {row["pneumonia"] for row in judged} == {"not confirmed"}
    assert all(0 < float(row["probability_covid19"]) < 1 for row in judged)
    assert {row["file"][-9:]: row["truth"] for row in judged if row["truth"]} == {
        "film0.png": "covid19",
        "film1.png": "other_pneumonia",
    }
    (sheet,) = pypdf.PdfReader(page).pages
    words = sheet.extract_text()
    for said in ("Films: 9", "5 judged", "Research use only", "Sensitivity: ", "The file is empty"):
        assert said in words, words
    check_complete(worklist, expected, films)


def test_known_films_come_out_too_in_every_form(
    screened: tuple[Path, Path], tmp_path: Path
) -> None:
    films, worklist = screened
    for ending in ("json", "jsonl", "xlsx"):
        out = tmp_path / f"out.{ending}"
        ran = command("screen", films, "--worklist", worklist, "--resume", "--out", out)
        assert "6 judged, 1 refused, 3 unreadable" in ran.stdout
        assert "(7 of them were known from before)" in ran.stdout
        assert out.stat().st_size > 1000
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert document["notice"].startswith("Research use only")
    later = [json.loads(line) for line in lines]
    for film in (*document["films"], *later):
        film.pop("screened_at")  # what could not be read was tried each time
    assert document["films"] == later
    assert list(document["films"][0])[: len(FIRST)] == FIRST
    assert len(lines) == 10


def test_trust_is_worked_out_afterwards_once(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 2)
    asked = ("screen", films, "--worklist", worklist)
    assert "trust: " not in command(*asked).stdout
    assert "trust: 2 films examined" in command(*asked, "--trust").stdout
    found = rows_of(worklist, "SELECT part, count(*) FROM trust_results GROUP BY 1 ORDER BY 1")
    assert found == [("frame", 2), ("stability", 2)]
    assert "trust: 0 films examined" in command(*asked, "--trust").stdout


def test_exit_codes(screened: tuple[Path, Path], tmp_path: Path) -> None:
    films, worklist = screened
    good, empty = tmp_path / "good", tmp_path / "empty"
    make_films(good, 2, others=False)
    empty.mkdir()
    own = ("--worklist", worklist)
    assert command("screen", good, *own).returncode == 0
    assert command("screen", films, *own).returncode == 1
    for wrong in (
        ("screen",),
        ("screen", good, "--out", "table.doc"),
        ("screen", good, "--workers", "0"),
        ("screen", good, "--again", "--resume"),
        ("screen", good, "--model", "nothing", *own),
        ("screen", tmp_path / "gone", *own),
        ("screen", empty, *own),
        ("screen", good, "--out", tmp_path / "gone" / "table.csv", *own),
        ("screen", good, "--truth", films / "letter.dcm", *own),
        ("screen", good, "--worklist", films / "film0.png" / "w.sqlite3"),
    ):
        ran = command(*wrong)
        assert ran.returncode == 2, (wrong, ran.stdout, ran.stderr)
        assert ran.stderr


def test_progress_is_plain_lines_where_there_is_no_terminal(
    screened: tuple[Path, Path], tmp_path: Path
) -> None:
    ran = command("screen", screened[0], "--worklist", screened[1], "--again")
    assert "\r" not in ran.stdout + ran.stderr
    assert "\x1b" not in ran.stdout + ran.stderr


def test_engine_that_is_killed_once_costs_no_film(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    expected = make_films(films, 12, others=False)
    die = tmp_path / "die"
    die.touch()
    ran = command("screen", films, "--worklist", worklist, engine=f"--die {die} --once --step 0.01")
    assert ran.returncode == 0, ran.stderr
    assert not die.exists()
    check_complete(worklist, expected, films)


def test_engine_that_dies_of_every_film_is_said(tmp_path: Path) -> None:
    films, die = tmp_path / "films", tmp_path / "die"
    make_films(films, 16, others=False)
    die.touch()
    worklist = ("--worklist", tmp_path / "w.sqlite3")
    ran = command("screen", films, *worklist, engine=f"--die {die}")
    assert ran.returncode in (1, 2)
    assert "ended unexpectedly" in ran.stderr
    die.unlink()
    assert command("screen", films, *worklist, "--resume").returncode == 0


def kill_and_resume(place: Path, moments: Sequence[float]) -> None:
    films, worklist = place / "films", place / "w.sqlite3"
    expected = make_films(films, 40)
    arguments = ("screen", films, "--worklist", worklist, "--resume")
    stored = 0
    for moment in moments:
        running = start(*arguments, engine="--step 0.15")
        time.sleep(moment)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        if worklist.exists() and rows_of(
            worklist, "SELECT 1 FROM sqlite_schema WHERE name='films'"
        ):
            ((now,),) = rows_of(worklist, "SELECT count(*) FROM films")
            assert isinstance(now, int)
            assert now >= stored  # nothing that was there is lost
            stored = now
    ran = command(*arguments, "--out", films / "out.csv")
    assert ran.returncode == 1
    check_complete(worklist, expected, films)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path) -> None:
    kill_and_resume(tmp_path, [0.4, 1.2, 1.6, 2.0, 2.4])


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_thirty_random_moments_it_goes_on_where_it_was(tmp_path: Path) -> None:
    chance = random.Random(4711)
    for turn in range(5):
        moments = [chance.uniform(0.1, 3.0) for _ in range(6)]
        kill_and_resume(tmp_path / str(turn), moments)


def test_interrupted_it_says_that_what_is_stored_stays(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 16, others=False)
    running = start("screen", films, "--worklist", worklist, engine="--step 0.3")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        time.sleep(0.1)
        there = worklist.exists() and rows_of(worklist, "SELECT 1 FROM sqlite_schema")
        if there and rows_of(worklist, "SELECT count(*) FROM films") > [(0,)]:
            break
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in err
    assert "is stored" in err
    assert rows_of(worklist, "PRAGMA integrity_check") == [("ok",)]
    assert rows_of(worklist, "SELECT DISTINCT status FROM films") == [("judged",)]


def test_worklist_is_backed_up_checked_and_restored(
    screened: tuple[Path, Path], tmp_path: Path
) -> None:
    own = ("--worklist", tmp_path / "mine.sqlite3")
    copy = tmp_path / "copy.sqlite3"
    ran = command("worklist", "backup", copy, "--worklist", screened[1])
    assert ran.returncode == 0, ran.stderr
    films = ran.stdout.split()[0]
    assert command("worklist", "check", *own).returncode == 1
    ran = command("worklist", "restore", copy, *own)
    assert (ran.returncode, ran.stdout) == (0, f"{films} films restored\n")
    ran = command("worklist", "check", *own)
    assert (ran.returncode, ran.stdout) == (0, f"{films} films, sound\n")
    (tmp_path / "mine.sqlite3").write_bytes(b"damaged " * 999)
    ran = command("worklist", "check", *own)
    assert ran.returncode == 1
    assert "damaged" in ran.stderr
    ran = command("worklist", "restore", screened[0] / "film0.png", *own)
    assert ran.returncode == 1
    assert "no backup" in ran.stderr
    assert (tmp_path / "mine.sqlite3").read_bytes() == b"damaged " * 999
    ran = command("worklist", "restore", copy, *own)
    assert ran.returncode == 0
    assert len(list(tmp_path.glob("mine.replaced-*.sqlite3"))) == 1
