"""The administrator's password: kept as a hash, slow to guess, never written down."""

import json
import stat
import sys
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services import administrator, audit

PASSWORD = "Röntgen 1895 Würzburg"


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture(autouse=True)
def _quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real parameters take a tenth of a second, by intent; one test uses them."""
    if "as_it_is" not in request.fixturenames:
        quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        monkeypatch.setattr(administrator, "_HASHER", quick)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def refused(*arguments: object, of: object = administrator.check) -> NcovError:
    with pytest.raises(NcovError) as raised:
        of(*arguments)  # type: ignore[operator]
    return raised.value


def test_it_is_set_once_checked_and_changed(data: Path) -> None:
    assert not administrator.is_set()
    assert refused(PASSWORD).kind is ErrorKind.PASSWORD_UNSET
    administrator.set_first(PASSWORD)
    assert administrator.is_set()
    administrator.check(PASSWORD)
    again = refused("another one", of=administrator.set_first)
    assert again.kind is ErrorKind.PASSWORD_IS_SET
    wrong = refused("not this one", "new password", of=administrator.change)
    assert wrong.kind is ErrorKind.PASSWORD_WRONG
    administrator.change(PASSWORD, "new password")
    administrator.check("new password")
    assert refused(PASSWORD).kind is ErrorKind.PASSWORD_WRONG


@pytest.fixture
def as_it_is() -> None:
    """The hash with the parameters it has in use."""


@pytest.mark.usefixtures("as_it_is")
def test_only_its_hash_is_kept_and_only_that_it_was_set_is_logged(data: Path) -> None:
    administrator.set_first(PASSWORD)
    administrator.change(PASSWORD, "new password")
    kept = json.loads(administrator.file().read_text())
    assert kept["phc"].startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    everything = b"".join(file.read_bytes() for file in data.iterdir())
    assert PASSWORD.encode() not in everything
    assert b"new password" not in everything
    assert [each.action for each in audit.read()] == [
        audit.Action.PASSWORD_CHANGED,
        audit.Action.PASSWORD_SET,
    ]
    if sys.platform != "win32":
        assert stat.S_IMODE(administrator.file().stat().st_mode) == 0o600


def test_the_same_letters_put_together_otherwise_are_the_same_password() -> None:
    administrator.set_first("Ro\u0308ntgen 1895")
    administrator.check("Röntgen 1895")


@pytest.mark.parametrize(
    ("password", "kind"),
    [("7 chars", ErrorKind.PASSWORD_SHORT), ("x" * 1025, ErrorKind.PASSWORD_LONG)],
)
def test_one_too_short_or_too_long_is_not_taken(password: str, kind: ErrorKind) -> None:
    assert refused(password, of=administrator.set_first).kind is kind
    assert not administrator.is_set()


def test_each_failure_after_the_second_doubles_the_wait(clock: Clock) -> None:
    administrator.set_first(PASSWORD)
    waits = []
    for _ in range(5):
        error = refused("wrong password", clock)
        assert error.kind is ErrorKind.PASSWORD_WRONG
        waits.append(error.facts["seconds"])
        if error.facts["seconds"]:
            early = refused(PASSWORD, clock)
            assert early.kind is ErrorKind.PASSWORD_WAIT
            assert f"again in {waits[-1]} s" in str(text.error_message(early))
        assert administrator.wait_s(clock) == waits[-1]
        clock.now += float(error.facts["seconds"])
    assert waits == [0, 0, 1, 2, 4]
    administrator.check(PASSWORD, clock)
    assert refused("wrong password", clock).facts["seconds"] == 0


def test_the_wait_has_an_end_also_where_the_clock_was_set_back(clock: Clock) -> None:
    administrator.set_first(PASSWORD)
    kept = json.loads(administrator.file().read_text())
    administrator.file().write_text(json.dumps(kept | {"failures": 90, "failed_at": clock.now}))
    assert administrator.wait_s(clock) == 60
    clock.now -= 1_000_000
    assert administrator.wait_s(clock) == 60
    clock.now += 1_000_061
    administrator.check(PASSWORD, clock)


def test_a_try_counts_also_where_the_program_is_ended_in_the_middle(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    administrator.set_first(PASSWORD)

    class Ended(BaseException):
        pass

    class Hasher:
        def verify(self, *_: object) -> None:
            raise Ended

    monkeypatch.setattr(administrator, "_HASHER", Hasher())
    for _ in range(3):
        with pytest.raises(Ended):
            administrator.check("wrong password", clock)
    assert administrator.wait_s(clock) == 1


@pytest.mark.parametrize("content", [b"", b"{}", b'{"phc":"secret"}', b"\xff" * 99, b" " * 99999])
def test_a_damaged_file_unlocks_nothing_and_is_said(content: bytes) -> None:
    administrator.file().write_bytes(content)
    for error in (refused(PASSWORD), refused(of=administrator.is_set)):
        assert error.kind is ErrorKind.ADMINISTRATOR_DAMAGED
    assert "Delete the file administrator.json" in str(text.error_message(error))
    assert refused(PASSWORD, of=administrator.set_first).kind is ErrorKind.ADMINISTRATOR_DAMAGED


def test_a_hash_that_is_none_unlocks_nothing(data: Path) -> None:
    administrator.file().write_text('{"phc":"$argon2id$nonsense"}')
    assert refused(PASSWORD).kind is ErrorKind.ADMINISTRATOR_DAMAGED


def test_forgotten_it_is_set_anew_once_its_file_is_deleted() -> None:
    administrator.set_first(PASSWORD)
    administrator.file().unlink()
    administrator.set_first("another password")
    administrator.check("another password")
    assert [each.action for each in audit.read()] == [audit.Action.PASSWORD_SET] * 2


def test_a_hash_of_weaker_parameters_is_made_anew_once_the_password_is_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    administrator.set_first(PASSWORD)
    stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    monkeypatch.setattr(administrator, "_HASHER", stronger)
    administrator.check(PASSWORD)
    assert "m=16,t=2" in administrator.file().read_text()
    administrator.check(PASSWORD)
