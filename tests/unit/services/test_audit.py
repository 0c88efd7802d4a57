"""The log: what was done is in it, and what was done to it is noticed."""

import json
import multiprocessing
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services import audit
from ncov_desktop.services.audit import Action


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def log(data: Path) -> Path:
    """A log of five entries."""
    for number in range(5):
        audit.record(Action.IMPORTED, f"net-v{number}", content_sha256="ab" * 32)
    return data / audit.FILE_NAME


def lines(log: Path) -> list[bytes]:
    return log.read_bytes().splitlines(keepends=True)


def test_entries_are_read_newest_first_and_no_more_than_asked_for(log: Path) -> None:
    assert [each.subject for each in audit.read(2)] == ["net-v4", "net-v3"]
    (entry,) = audit.read(1)
    assert (entry.number, entry.action) == (5, Action.IMPORTED)
    assert entry.facts == {"content_sha256": "ab" * 32}
    assert audit.verify() == audit.AuditCheck(5)
    assert audit.verify().sound


def test_without_a_log_there_is_nothing_wrong() -> None:
    assert audit.read() == ()
    assert audit.verify() == audit.AuditCheck(0)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_it_is_for_this_user_only(log: Path) -> None:
    for file in (log, log.with_name(audit.HEAD_NAME)):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def _change(log: Path) -> None:
    whole = lines(log)
    whole[2] = whole[2].replace(b"net-v2", b"net-v9")
    log.write_bytes(b"".join(whole))


def _take_out(log: Path) -> None:
    whole = lines(log)
    log.write_bytes(b"".join(whole[:2] + whole[3:]))


def _cut_the_end(log: Path) -> None:
    log.write_bytes(b"".join(lines(log)[:-2]))


def _change_the_last(log: Path) -> None:
    whole = lines(log)
    whole[-1] = whole[-1].replace(b"net-v4", b"net-v9")
    log.write_bytes(b"".join(whole))


def _delete(log: Path) -> None:
    log.unlink()


def _exchange_the_first(log: Path) -> None:
    whole = lines(log)
    said = json.loads(whole[0])
    said["by"] = "somebody else"
    log.write_bytes(b"".join([json.dumps(said).encode() + b"\n", *whole[1:]]))


def _put_in(log: Path) -> None:
    whole = lines(log)
    log.write_bytes(b"".join([*whole[:2], whole[1], *whole[2:]]))


def _forget_which_was_last(log: Path) -> None:
    log.with_name(audit.HEAD_NAME).unlink()


@pytest.mark.parametrize(
    "harm",
    [
        _change,
        _take_out,
        _cut_the_end,
        _change_the_last,
        _delete,
        _exchange_the_first,
        _put_in,
        _forget_which_was_last,
    ],
)
def test_what_is_done_to_it_is_noticed_now_and_after_more_entries(
    log: Path, harm: Callable[[Path], None]
) -> None:
    harm(log)
    assert not audit.verify().sound
    for _ in range(3):
        audit.record(Action.EXPORTED, "net-v1")
        assert not audit.verify().sound
    assert [each.action for each in audit.read(3)] == [Action.EXPORTED] * 3


def test_a_line_that_was_taken_out_is_named(log: Path) -> None:
    _take_out(log)
    assert audit.verify().broken == (3,)


def test_a_program_that_ends_while_it_writes_an_entry_harms_nothing(log: Path) -> None:
    with log.open("ab") as stream:
        stream.write(b'{"number":6,"at":"20')
    assert audit.verify().sound
    audit.record(Action.EXPORTED, "net-v1")
    assert audit.verify() == audit.AuditCheck(6)
    assert [each.number for each in audit.read(2)] == [6, 5]


def test_a_program_that_ends_before_it_notes_the_last_entry_harms_nothing(log: Path) -> None:
    head = log.with_name(audit.HEAD_NAME)
    before = head.read_bytes()
    audit.record(Action.EXPORTED, "net-v1")
    head.write_bytes(before)
    assert audit.verify().sound
    audit.record(Action.EXPORTED, "net-v2")
    assert audit.verify() == audit.AuditCheck(7)


def test_programs_that_end_there_again_and_again_harm_nothing(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = audit._note

    for number in (6, 7, 8):

        def note_all_but_the_last(folder: Path, head: audit._Head, last: int = number) -> None:
            if head.number == last:
                raise KeyboardInterrupt
            note(folder, head)

        monkeypatch.setattr(audit, "_note", note_all_but_the_last)
        with pytest.raises(KeyboardInterrupt):
            audit.record(Action.EXPORTED, "net-v1")
        assert audit.verify() == audit.AuditCheck(number)


def test_the_very_first_entry_may_miss_its_note(data: Path) -> None:
    audit.record(Action.IMPORTED, "net-v1")
    (data / audit.HEAD_NAME).unlink()
    assert audit.verify().sound
    audit.record(Action.IMPORTED, "net-v2")
    assert audit.verify() == audit.AuditCheck(2)


def test_several_programs_may_write_at_once(data: Path) -> None:
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_write_ten) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert audit.verify() == audit.AuditCheck(30)


def _write_ten() -> None:
    for _ in range(10):
        audit.record(Action.COMPARED, "net-v1")


def test_a_log_that_cannot_be_written_is_said(data: Path) -> None:
    (data / audit.FILE_NAME).mkdir()
    with pytest.raises(NcovError) as raised:
        audit.record(Action.IMPORTED, "net-v1")
    assert raised.value.kind is ErrorKind.AUDIT_UNWRITABLE
