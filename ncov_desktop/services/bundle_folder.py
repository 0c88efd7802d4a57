"""The files of a bundle: proven, and copied as a whole or not at all."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ncov_desktop.core.bundle import (
    CARD_FILE,
    MAX_MODEL_BYTES,
    MODEL_FILE,
    TRUST_FILE,
    WEIGHTS_FILE,
    Bundle,
    read_bundle,
)
from ncov_desktop.core.errors import ErrorKind, NcovError

# Every file a bundle can have, and how large it can be. The largest network's weights take 575 MB.
LARGEST = {
    MODEL_FILE: MAX_MODEL_BYTES,
    WEIGHTS_FILE: 2**31 - 2**24,
    TRUST_FILE: 2**28,
    CARD_FILE: 2**22,
}
_ALWAYS = (MODEL_FILE, CARD_FILE)
_UNFINISHED = ".unfinished-"
_PIECE = 1 << 20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a bundle."""

    name: str
    size: int
    sha256: str


def prove(folder: Path) -> tuple[Bundle, tuple[Member, ...]]:
    """(the bundle, its files), where each file is the one that the description promises.

    Files that belong to no bundle are passed over. Only a run of the golden inputs proves the network.
    Raises: NcovError (bundle_missing, bundle_damaged).
    """
    bundle = read_bundle(folder)
    members = []
    for name in LARGEST:
        try:
            with (folder / name).open("rb") as stream:
                member = Member(name, *_measured(stream, LARGEST[name]))
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            raise _damaged(bundle, name) from error
        members.append(member)
    found = {member.name: member.sha256 for member in members}
    promised = {WEIGHTS_FILE: bundle.weights_sha256}
    if bundle.trust is not None:
        promised[TRUST_FILE] = bundle.trust.sha256
    for name, sha256 in promised.items():
        if found.get(name) != sha256:
            raise _damaged(bundle, name)
    return bundle, tuple(member for member in members if member.name in {*promised, *_ALWAYS})


@contextmanager
def unfinished(models: Path) -> Iterator[Path]:
    """A folder beside the bundles that is none of them, for one in the making; it goes in any case.

    Raises: OSError.
    """
    folder = models / f"{_UNFINISHED}{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def finish(folder: Path, target: Path) -> None:
    """Gives a bundle in the making its name. Never takes another one's place. Raises: OSError."""
    with suppress(OSError):
        target.rmdir()  # an empty folder holds no bundle
    folder.rename(target)
    sync_folder(target.parent)


def discard(folder: Path) -> None:
    """Removes a bundle: at once for whoever looks, its files after that. Raises: OSError."""
    gone = folder.with_name(f"{_UNFINISHED}{secrets.token_hex(8)}")
    folder.rename(gone)
    sync_folder(folder.parent)
    shutil.rmtree(gone, ignore_errors=True)


def sweep(models: Path) -> None:
    """Removes what a program that was ended has left unfinished; for whoever is alone."""
    with suppress(OSError):
        for left in models.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(left, ignore_errors=True)


def copy_bundle(folder: Path, target: Path) -> Bundle:
    """Copies the files of a bundle, which are proven in the copy too, into an empty folder.

    Raises: NcovError (bundle_missing, bundle_damaged); OSError where the copy cannot be written.
    """
    _, members = prove(folder)
    for member in members:
        with (folder / member.name).open("rb") as source:
            write_member(source, target, member)
    sync_folder(target)
    return prove(target)[0]


def write_member(source: BinaryIO, folder: Path, member: Member) -> None:
    """Copies one file to the disk.

    Raises: ValueError where it is not the promised one; OSError.
    """
    digest, left = hashlib.sha256(), member.size
    with os.fdopen(os.open(folder / member.name, _NEW, 0o600), "wb") as stream:
        while left and (piece := source.read(min(_PIECE, left))):
            digest.update(piece)
            stream.write(piece)
            left -= len(piece)
        stream.flush()
        os.fsync(stream.fileno())
    if left or digest.hexdigest() != member.sha256:
        raise ValueError("not the promised file")


def sync_folder(folder: Path) -> None:
    """Names in the folder are on the disk too; where none can be opened, the system sees to that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _measured(stream: BinaryIO, largest: int) -> tuple[int, str]:
    """(bytes, SHA-256). Raises: OSError; ValueError where there are too many."""
    digest, size = hashlib.sha256(), 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > largest:
            raise ValueError("too large")
        digest.update(piece)
    return size, digest.hexdigest()


def _damaged(bundle: Bundle, name: str) -> NcovError:
    return NcovError(ErrorKind.BUNDLE_DAMAGED, bundle=bundle.id, part=name)
