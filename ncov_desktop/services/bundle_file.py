"""A bundle as one file: a ZIP of its files, uncompressed, with a manifest of their hashes.

The last 64 characters of the file, in the ZIP's comment, are the SHA-256 of all that comes before them,
so that not one bit of it can change unnoticed. The hashes prove that the file arrived as it left, not
who made it.
"""

import hashlib
import json
import os
import secrets
import struct
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from pydantic import BaseModel, ConfigDict, Field

from ncov_desktop import __version__
from ncov_desktop.core.bundle import (
    Bundle,
    BundleId,
    Sha256,
)
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services import audit, registry
from ncov_desktop.services.audit import Action
from ncov_desktop.services.bundle_folder import LARGEST, Member, prove, write_member
from ncov_desktop.services.bundles import find_installed

ENDING = ".ncovbundle"
MANIFEST_FILE = "manifest.json"
_MARK = b"sha256:"
_COMMENT_BYTES = len(_MARK) + 64
# End of central directory record. Source: PKWARE APPNOTE 6.3.10, section 4.3.16.
_END = struct.Struct("<4s4H2LH")
_MOST_MEMBERS, _LARGEST_LIST, _LARGEST_MANIFEST = len(LARGEST) + 1, 4096, 1 << 14
_LARGEST_FILE = sum(LARGEST.values()) + (1 << 20)
_SINCE = (1980, 1, 1, 0, 0, 0)  # no moment: the same bundle gives the same file
_PIECE = 1 << 20
# What zipfile makes of a ZIP that is none, or that no honest program wrote.
_NOT_OURS = (
    zipfile.BadZipFile,
    ValueError,
    KeyError,
    EOFError,
    RuntimeError,
    struct.error,
    zlib.error,
)


class _Promised(BaseModel):
    """One file of the bundle."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    size: int = Field(ge=0)
    sha256: Sha256


class _Manifest(BaseModel):
    """What the file holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["ncov-bundle"] = "ncov-bundle"
    format_version: Literal[1] = 1
    id: BundleId
    app_version: str
    members: dict[str, _Promised]


@dataclass(frozen=True, slots=True)
class Imported:
    """new: False where the very same bundle was installed already."""

    bundle_id: str
    new: bool


def export_bundle(bundle_id: str, target: Path) -> None:
    """Writes an installed bundle to `target`, which is there whole or not at all.

    Raises: NcovError (bundle_unknown, bundle_missing, bundle_damaged, output_unwritable,
        audit_unwritable).
    """
    folder, _ = find_installed(bundle_id)
    bundle, members = prove(folder)
    target = Path(os.path.realpath(target))
    part = target.parent / f".writing-{secrets.token_hex(8)}"
    try:
        try:
            with part.open("xb") as stream:
                _write_zip(stream, folder, bundle, members)
                sha256 = _seal(stream, part)
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    except (OSError, ValueError, zipfile.LargeZipFile) as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    audit.record(Action.EXPORTED, bundle.id, file_sha256=sha256)


def import_bundle(file: Path) -> Imported:
    """Installs the bundle of a file that `export_bundle` wrote: a candidate.

    Raises: NcovError (file_missing, file_unreadable, bundle_file_damaged, bundle_file_newer, and as
        `registry.take_in`).
    """
    try:
        with file.open("rb") as stream:
            sha256 = _check_seal(stream)
            facts = {"file_sha256": sha256}
            bundle_id, new = registry.add(
                lambda part: _unpack(stream, part), Action.IMPORTED, facts
            )
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    return Imported(bundle_id, new)


def _write_zip(stream: BinaryIO, folder: Path, bundle: Bundle, members: tuple[Member, ...]) -> None:
    """Everything but the hash at the end. Raises: OSError; ValueError for a file that changed."""
    promised = {each.name: _Promised(size=each.size, sha256=each.sha256) for each in members}
    manifest = _Manifest(id=bundle.id, app_version=__version__, members=promised)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED, allowZip64=False) as archive:
        archive.comment = _MARK + b"0" * 64
        archive.writestr(zipfile.ZipInfo(MANIFEST_FILE, _SINCE), manifest.model_dump_json(indent=2))
        for member in members:
            info = zipfile.ZipInfo(member.name, _SINCE)
            info.file_size = member.size
            with (folder / member.name).open("rb") as source, archive.open(info, "w") as packed:
                digest = hashlib.sha256()
                while piece := source.read(_PIECE):
                    digest.update(piece)
                    packed.write(piece)
            if digest.hexdigest() != member.sha256:
                raise ValueError("changed while it was read")


def _seal(stream: BinaryIO, part: Path) -> str:
    """Puts the hash of all before it at the end, on the disk. Returns the hash of the whole file."""
    stream.flush()
    size = stream.tell()
    with part.open("rb") as written:
        digest = _sha256_of(written, size - 64)
    stream.seek(size - 64)
    stream.write(digest.hexdigest().encode())
    stream.flush()
    os.fsync(stream.fileno())
    digest.update(digest.hexdigest().encode())
    return digest.hexdigest()


def _check_seal(stream: BinaryIO) -> str:
    """Returns the hash of the whole file. Raises: NcovError (bundle_file_damaged); OSError."""
    size = stream.seek(0, os.SEEK_END)
    if not _END.size + _COMMENT_BYTES < size <= _LARGEST_FILE:
        raise NcovError(ErrorKind.BUNDLE_FILE_DAMAGED)
    stream.seek(size - 64)
    promised = stream.read(64)
    stream.seek(0)
    digest = _sha256_of(stream, size - 64)
    if digest.hexdigest().encode() != promised:
        raise NcovError(ErrorKind.BUNDLE_FILE_DAMAGED)
    stream.seek(size - _COMMENT_BYTES - _END.size)
    signature, _, _, here, members, list_bytes, _, comment = _END.unpack(stream.read(_END.size))
    mark = stream.read(len(_MARK))
    # Before anything of the list of members is read: it is as short as ours.
    short = here == members <= _MOST_MEMBERS and list_bytes <= _LARGEST_LIST
    if (signature, mark, comment, short) != (b"PK\5\6", _MARK, _COMMENT_BYTES, True):
        raise NcovError(ErrorKind.BUNDLE_FILE_DAMAGED)
    digest.update(promised)
    return digest.hexdigest()


def _unpack(stream: BinaryIO, folder: Path) -> Bundle:
    """Writes the bundle's files into an empty folder, and nothing else anywhere.

    Raises: NcovError (bundle_file_damaged, bundle_file_newer, bundle_damaged); OSError.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            manifest = _manifest(archive)
            for name, promised in manifest.members.items():
                member = Member(name, promised.size, promised.sha256)
                with archive.open(_stored(archive, name, promised.size)) as packed:
                    write_member(packed, folder, member)  # type: ignore[arg-type]
    except _NOT_OURS as error:
        raise NcovError(ErrorKind.BUNDLE_FILE_DAMAGED) from error
    bundle, members = prove(folder)
    if bundle.id != manifest.id or {each.name for each in members} != set(manifest.members):
        raise NcovError(ErrorKind.BUNDLE_FILE_DAMAGED)
    return bundle


def _manifest(archive: zipfile.ZipFile) -> _Manifest:
    """Raises: NcovError (bundle_file_newer); ValueError, KeyError where it is none of ours."""
    info = _stored(archive, MANIFEST_FILE)
    if info.file_size > _LARGEST_MANIFEST:
        raise ValueError("too large")
    content = archive.read(info)
    said = json.loads(content)
    version = said.get("format_version") if isinstance(said, dict) else None
    if isinstance(version, int) and version > 1:
        raise NcovError(ErrorKind.BUNDLE_FILE_NEWER)
    manifest = _Manifest.model_validate(said)
    names = [each.filename for each in archive.infolist()]
    if sorted(names) != sorted([MANIFEST_FILE, *manifest.members]):
        raise ValueError("other members than promised")
    for name, promised in manifest.members.items():
        if promised.size > LARGEST[name]:
            raise ValueError("too large")
    return manifest


def _stored(archive: zipfile.ZipFile, name: str, size: int | None = None) -> zipfile.ZipInfo:
    """A member as this program writes it. Raises: KeyError, ValueError."""
    info = archive.getinfo(name)
    plain = info.compress_type == zipfile.ZIP_STORED and info.compress_size == info.file_size
    if not plain or info.flag_bits & 1 or (size is not None and info.file_size != size):
        raise ValueError("not as promised")
    return info


def _sha256_of(stream: BinaryIO, size: int) -> "hashlib._Hash":
    """Of the next so many bytes."""
    digest = hashlib.sha256()
    while size and (piece := stream.read(min(_PIECE, size))):
        digest.update(piece)
        size -= len(piece)
    return digest
