"""Own reads and the truth as files: what goes in, what comes out, who may read it."""

import csv
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ncov_desktop.core import paths
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.own_read import (
    Confidence,
    MapPlace,
    MapRemark,
    NetworkAnswer,
    OwnRead,
    ReadClass,
    ReaderAnswer,
    ReadFilm,
    Zone,
)
from ncov_desktop.services import own_reading
from ncov_desktop.services.truth import (
    FILE_NAME,
    LARGEST_BYTES,
    forget_truth,
    keep_truth,
    kept_truth,
    read_truth,
)

BEGAN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
COVID, OTHER, NONE = ReadClass.COVID19, ReadClass.OTHER_PNEUMONIA, ReadClass.NO_PNEUMONIA
READ = OwnRead(
    "one",
    ReadFilm("a" * 64, 1, "=HYPERLINK(1)"),
    BEGAN,
    ReaderAnswer(COVID, Confidence.SURE, BEGAN),
    unsealed_at=BEGAN + timedelta(seconds=9),
    network=NetworkAnswer(0.31, 0.465, OTHER, "made-up-v1", "b" * 64, BEGAN),
    after=ReaderAnswer(OTHER, at=BEGAN),
    remark=MapRemark(MapPlace.PARTLY, frozenset({Zone.LEFT_LOWER, Zone.RIGHT_UPPER}), BEGAN),
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's data are in this test."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def kind_of(action: Callable[[], object]) -> NcovError:
    with pytest.raises(NcovError) as caught:
        action()
    return caught.value


def table(folder: Path, words: str | bytes) -> Path:
    file = folder / "truth.csv"
    file.write_bytes(words.encode() if isinstance(words, str) else words)
    return file


@pytest.mark.parametrize(
    "words",
    [
        "accession number,truth\nA1,covid19\nA2,other_pneumonia\nA3,no_pneumonia\n",
        "\ufeffAccession_Number;Truth\r\n"
        "A1;COVID-19 Pneumonia\r\nA2;Other Pneumonias\r\n\r\nA3;No pneumonia",
        "ward\tTRUTH\taccession number\n"
        "7\tCovid-19\tA1\n\tother pneumonia\t A2 \n9\tno-pneumonia\tA3\n",
    ],
)
def test_a_table_is_read_however_it_is_separated(folder: Path, words: str) -> None:
    assert read_truth(table(folder, words)) == {"A1": COVID, "A2": OTHER, "A3": NONE}


@pytest.mark.parametrize(
    ("words", "kind", "facts"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", ErrorKind.TRUTH_UNREADABLE, {}),
        ("accession number,truth\nA1,covid19\n".encode("utf-16"), ErrorKind.TRUTH_UNREADABLE, {}),
        (b"accession number,truth\n" + b"x" * LARGEST_BYTES, ErrorKind.TRUTH_UNREADABLE, {}),
        ("", ErrorKind.TRUTH_COLUMNS, {}),
        ("number,truth\nA1,covid19\n", ErrorKind.TRUTH_COLUMNS, {}),
        ("truth,accession number,truth\n1,2,3\n", ErrorKind.TRUTH_COLUMNS, {}),
        ("accession number,truth\n\n", ErrorKind.TRUTH_EMPTY, {}),
        ("accession number,truth\n ,covid19\n", ErrorKind.TRUTH_ROW, {"line": 2}),
        ("accession number,truth\nA1\n", ErrorKind.TRUTH_ROW, {"line": 2}),
        ("accession number,truth\nA1,covid19\nA2,flu\n", ErrorKind.TRUTH_CLASS, {"line": 3}),
        ("accession number,truth\nA1,\n", ErrorKind.TRUTH_CLASS, {"line": 2}),
        (
            "accession number,truth\nA1,covid19\nA2,covid19\nA1,covid19\n",
            ErrorKind.TRUTH_TWICE,
            {"first": 2, "line": 4},
        ),
    ],
)
def test_a_wrong_table_is_refused_whole_with_its_line(
    folder: Path, words: str | bytes, kind: ErrorKind, facts: dict[str, int]
) -> None:
    error = kind_of(lambda: read_truth(table(folder, words)))
    assert (error.kind, error.facts) == (kind, facts)


def test_a_table_that_is_not_there_or_a_folder(folder: Path) -> None:
    assert kind_of(lambda: read_truth(folder / "none.csv")).kind is ErrorKind.FILE_MISSING
    assert kind_of(lambda: read_truth(folder)).kind is ErrorKind.TRUTH_UNREADABLE


def test_the_truth_is_kept_for_this_user_until_it_is_forgotten() -> None:
    assert kept_truth() == {}
    keep_truth({"=A,1": COVID, "A2": NONE})
    file = paths.user_data() / FILE_NAME
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert kept_truth() == {"=A,1": COVID, "A2": NONE}
    forget_truth()
    forget_truth()
    assert not file.exists()


def test_the_export_holds_everything_and_no_formula(folder: Path) -> None:
    bare = OwnRead("two", ReadFilm("c" * 64), BEGAN, ReaderAnswer(label=NONE, at=BEGAN))
    target = folder / "reads.csv"
    own_reading.save_own_reads((READ, bare), {"=HYPERLINK(1)": COVID}, target)
    if os.name != "nt":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with target.open(encoding="utf-8-sig", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert first["accession_number"] == "'=HYPERLINK(1)"
    assert first["frame"] == "2"
    assert (first["first_class"], first["first_confidence"]) == ("covid19", "4")
    assert (first["network_class"], first["network_score_covid19"]) == ("other_pneumonia", "0.31")
    assert first["changed_to"] == "other_pneumonia"
    assert (first["map_lies"], first["zones"]) == ("partly", "left_lower right_upper")
    assert first["unsealed_at"] == "2026-03-01 12:00:09+00:00"
    assert first["truth"] == "covid19"
    assert second["first_class"] == "no_pneumonia"
    assert {second[name] for name in ("network_class", "unsealed_at", "changed_to", "truth")} == {
        ""
    }
    missing = folder / "none" / "reads.csv"
    error = kind_of(lambda: own_reading.save_own_reads((), {}, missing))
    assert error.kind is ErrorKind.OUTPUT_UNWRITABLE


def test_the_real_store_keeps_finds_and_forgets(folder: Path) -> None:
    store = own_reading.open_store(lambda _notice: None)
    own_reading.record(store, READ)
    own_reading.record(store, replace(READ, read_id="sealed", unsealed_at=None))
    own_reading.record(store, replace(READ, after=None))
    later = replace(READ, read_id="later", shown_at=BEGAN + timedelta(days=1))
    own_reading.record(store, later)
    keep_truth({"A1": COVID})
    assert own_reading.earlier_read(store, READ.film) == later
    assert own_reading.earlier_read(store, replace(READ.film, frame=0)) is None
    assert len(own_reading.all_reads(store)) == 3
    own_reading.forget_all(store)
    assert own_reading.all_reads(store) == ()
    assert kept_truth() == {}
    store.close()


def test_a_folder_that_cannot_be_used_is_said(folder: Path) -> None:
    (folder / "data").write_text("a file, where the folder should be")
    error = kind_of(lambda: own_reading.open_store(lambda _notice: None))
    assert error.kind is ErrorKind.WORKLIST_UNWRITABLE


def test_what_is_recorded_survives_a_kill(folder: Path) -> None:
    code = (
        "import os, sys\n"
        "from datetime import datetime, UTC\n"
        "from ncov_desktop.core.own_read import OwnRead, ReadFilm\n"
        "from ncov_desktop.services.own_reading import open_store, record\n"
        "store = open_store(print)\n"
        "record(store, OwnRead('killed', ReadFilm('a'), datetime.now(UTC)))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert ended.returncode != 0
    store = own_reading.open_store(lambda _notice: None)
    assert [read.read_id for read in own_reading.all_reads(store)] == ["killed"]
    store.close()


class _Full:
    """A store on a full disk."""

    def append_own_read(self, read: OwnRead) -> None:
        raise NcovError(ErrorKind.WORKLIST_UNWRITABLE)

    def own_reads(self) -> tuple[OwnRead, ...]:
        raise NcovError(ErrorKind.WORKLIST_DAMAGED)

    def forget_own_reads(self) -> None:
        raise NcovError(ErrorKind.WORKLIST_BUSY)

    def close(self) -> None:
        pass


def test_what_goes_wrong_is_said_in_the_readers_terms() -> None:
    store = _Full()
    keep_truth({"A1": COVID})
    assert kind_of(lambda: own_reading.record(store, READ)).kind is ErrorKind.OWN_READ_UNRECORDED
    assert kind_of(lambda: own_reading.all_reads(store)).kind is ErrorKind.OWN_READS_UNREADABLE
    assert kind_of(lambda: own_reading.forget_all(store)).kind is ErrorKind.OWN_READS_STAY
    assert kept_truth() == {"A1": COVID}  # all of it is still there
