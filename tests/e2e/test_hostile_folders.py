"""Folders, names and targets as bad as they come: `ncov-desktop screen` says so and loses nothing."""

import csv
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ncov_desktop.records.lock import alone

from .test_screen_command import command, make_films, rows_of, start

ODD = (
    "=HYPERLINK(1).png",
    "-2+3.png",
    "two\nlines.png",
    "\u202egnp.exe.png",
    "\N{LUNGS}\N{ZERO WIDTH JOINER}x.png",
    "tab\there.png",
    "n" * 251 + ".png",
    "%s {0} $HOME `id`.png",
)


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_names_and_links_of_every_kind_are_screened_once_and_come_out_safe(tmp_path: Path) -> None:
    films, worklist, table = tmp_path / "films", tmp_path / "w.sqlite3", tmp_path / "out.csv"
    make_films(films, len(ODD), others=False)
    for number, name in enumerate(ODD):
        (films / f"film{number}.png").rename(films / name)
    make_films(films / "below" / "deep", 1, others=False)
    (films / "below" / "round").symlink_to(films, target_is_directory=True)
    (films / "below" / "self").symlink_to("self")
    (films / "gone.png").symlink_to("nowhere.png")
    os.mkfifo(films / "pipe.png")
    (films / os.fsdecode(b"\xff\xfe.png")).write_bytes(b"no film")
    ran = command("screen", films, "--recursive", "--worklist", worklist, "--out", table)
    assert ran.returncode == 1, ran.stderr
    assert "\u202e" not in ran.stdout
    assert "two\nlines" not in ran.stdout
    found = {os.fsdecode(path): status for path, status in rows_of(
        worklist, "SELECT path, status FROM films")}  # fmt: skip
    judged = [Path(path).name for path, status in found.items() if status == "judged"]
    # a link to a folder that was seen leads nowhere new; the film below has the bytes of another
    assert sorted(judged) == sorted([*ODD, "film0.png"])
    with table.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(found)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows
                   for name, cell in row.items() if name != "probability_covid19")  # fmt: skip


@pytest.mark.heavy  # takes 4 s
def test_bombs_in_the_folder_cost_only_themselves(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 2, others=False)
    with zipfile.ZipFile(films / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("huge.png", b"\x89PNG\r\n\x1a\n" + bytes(300_000_000))
    with zipfile.ZipFile(films / "many.zip", "w") as many:
        for number in range(300):
            many.writestr(f"{number}.txt", b"")
    ran = command("screen", films, "--worklist", worklist)
    assert ran.returncode == 1, ran.stderr
    judged = rows_of(worklist, "SELECT count(*) FROM films WHERE status = 'judged'")
    assert judged == [(2,)]
    assert rows_of(worklist, "SELECT count(*) FROM films WHERE error_kind IS NOT NULL")[0][0] >= 1


def test_a_target_that_must_not_be_written_is_said_before_a_film_is_looked_at(
    tmp_path: Path,
) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 1, others=False)
    locked = tmp_path / "locked.csv"
    locked.write_text("mine")
    locked.chmod(0o444)
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    for target in (locked, folder):
        ran = command("screen", films, "--worklist", worklist, "--out", target)
        assert ran.returncode == 2, ran.stdout
        assert ran.stderr
        assert not worklist.exists()
    assert locked.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["films", "folder.csv", "locked.csv"]


def test_a_worklist_that_lies_in_the_folder_is_no_film(tmp_path: Path) -> None:
    films = tmp_path / "films"
    make_films(films, 2, others=False)
    worklist = films / "w.sqlite3"
    for _ in range(2):
        ran = command("screen", films, "--worklist", worklist)
        assert ran.returncode == 0, ran.stdout + ran.stderr
    assert rows_of(worklist, "SELECT count(*) FROM films") == [(2,)]


def test_a_second_screening_is_told_that_one_runs(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 1, others=False)
    with alone(worklist.with_name("w.sqlite3.screening")):  # as another window holds it
        ran = command("screen", films, "--worklist", worklist)
    assert ran.returncode == 2
    assert "screening" in ran.stderr
    assert rows_of(worklist, "SELECT count(*) FROM films") == [(0,)]


@pytest.mark.heavy  # takes 5 s
@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_two_commands_at_once_lose_nothing_between_them(tmp_path: Path) -> None:
    films, worklist = tmp_path / "films", tmp_path / "w.sqlite3"
    make_films(films, 12, others=False)
    both = [start("screen", films, "--worklist", worklist) for _ in range(2)]
    ended: list[subprocess.Popen[str]] = []
    for each in both:
        each.communicate(timeout=120)
        ended.append(each)
    assert 0 in [each.returncode for each in ended]
    assert {each.returncode for each in ended} <= {0, 2}
    assert rows_of(worklist, "SELECT count(*) FROM films WHERE status = 'judged'") == [(12,)]
    assert rows_of(worklist, "SELECT count(*) FROM predictions") == [(12,)]
