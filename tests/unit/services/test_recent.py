"""The list of what was opened lately."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.recent import MOST, MOST_PATHS, Opened, with_newest, without
from ncov_desktop.services.reachable import missing
from ncov_desktop.services.recent import FILE_NAME, FOLDER, read_recent, write_recent

NOW = datetime(2026, 5, 3, 14, 2, tzinfo=UTC)


def opened(*names: str) -> Opened:
    return Opened(tuple(Path("/films") / name for name in names), NOW)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@given(st.lists(st.integers(0, 14), max_size=40))
def test_the_newest_come_first_each_once_and_no_more_than_ten(numbers: list[int]) -> None:
    entries: tuple[Opened, ...] = ()
    for number in numbers:
        entries = with_newest(entries, opened(str(number)))
    expected = list(dict.fromkeys(reversed(numbers)))[:MOST]
    assert [entry.name for entry in entries] == [str(number) for number in expected]


def test_too_many_files_at_once_are_not_kept() -> None:
    many = opened(*(str(number) for number in range(MOST_PATHS + 1)))
    assert with_newest((opened("a"),), many) == (opened("a"),)


def test_one_is_taken_out() -> None:
    assert without((opened("a"), opened("b")), opened("a")) == (opened("b"),)


def test_names_are_fit_to_be_shown() -> None:
    entry = Opened((Path("/patients\n/a\u202eb"),), NOW)
    assert entry.name.isprintable()
    assert entry.folder.isprintable()


def test_the_list_comes_back_and_only_its_user_can_read_it() -> None:
    entries = (opened("b", "c"), opened("a"))
    file = paths.user_data() / FOLDER / FILE_NAME
    file.parent.mkdir(mode=0o755)
    file.write_text("{}")
    file.chmod(0o644)
    write_recent(entries)
    assert read_recent() == entries
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    write_recent(())
    assert not file.exists()
    assert read_recent() == ()


@pytest.mark.skipif(os.name != "posix", reason="only there are names bytes")
def test_a_name_that_is_no_text_is_left_out() -> None:
    write_recent((opened(os.fsdecode(b"\xff.dcm")), opened("a")))
    assert read_recent() == (opened("a"),)


def test_why_something_cannot_be_opened(tmp_path: Path) -> None:
    there = tmp_path / "film.dcm"
    there.touch()
    assert missing(Opened((there,), NOW)) is None
    assert missing(Opened((there, tmp_path / "gone"), NOW)) is ErrorKind.FILE_MISSING
    assert missing(Opened((there / "inside",), NOW)) is ErrorKind.FILE_MISSING
    assert missing(Opened((Path("a\0b"),), NOW)) is ErrorKind.FILE_UNREADABLE
