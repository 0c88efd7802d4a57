"""The SHA-256 of a file, worked out beside the reading of what is in it."""

import hashlib
import threading
from concurrent.futures import Future


class FileHash:
    """A hash that may still be in the making; equal where the hash is equal.

    It takes twice as long as reading an uncompressed film, and a reader sees the film before anybody
    asks for its hash.
    """

    __slots__ = ("_hex",)

    def __init__(self, sha256: str) -> None:
        """sha256: a hash that is known, in hexadecimal."""
        self._hex: Future[str] = Future()
        self._hex.set_result(sha256)

    @classmethod
    def of(cls, data: bytes) -> "FileHash":
        """The hash of `data`, begun in a thread and kept until it is done."""
        made = cls.__new__(cls)
        made._hex = Future()
        threading.Thread(target=_work, args=(data, made._hex), name="hash", daemon=True).start()
        return made

    def hexdigest(self) -> str:
        """64 hexadecimal digits; waits until they are there."""
        return self._hex.result()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FileHash) and self.hexdigest() == other.hexdigest()

    def __hash__(self) -> int:
        return hash(self.hexdigest())

    def __repr__(self) -> str:
        return f"FileHash({self.hexdigest()!r})"


def _work(data: bytes, done: "Future[str]") -> None:
    # hashlib lets other threads run meanwhile
    done.set_result(hashlib.sha256(data).hexdigest())
