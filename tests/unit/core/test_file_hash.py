import hashlib
import threading

from ncov_desktop.core import file_hash
from ncov_desktop.core.file_hash import FileHash


def test_is_the_sha256_of_the_bytes() -> None:
    data = bytes(range(256)) * 1000
    assert FileHash.of(data).hexdigest() == hashlib.sha256(data).hexdigest()


def test_equal_where_the_hash_is() -> None:
    known = FileHash(hashlib.sha256(b"film").hexdigest())
    assert FileHash.of(b"film") == known
    assert len({FileHash.of(b"film"), known}) == 1
    assert FileHash.of(b"other") != known


def test_does_not_keep_the_reader_waiting(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    go_on = threading.Event()

    def work(_data, done) -> None:  # type: ignore[no-untyped-def]
        go_on.wait(10)
        done.set_result("ready")

    monkeypatch.setattr(file_hash, "_work", work)
    begun = FileHash.of(b"film")
    go_on.set()
    assert begun.hexdigest() == "ready"
