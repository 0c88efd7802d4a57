"""A bundle as one file: it arrives as it left, or not at all."""

import hashlib
import io
import json
import os
import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ncov_desktop.core.bundle import CARD_FILE, MODEL_FILE, WEIGHTS_FILE
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services import audit, bundle_file, registry
from ncov_desktop.services.bundle_file import (
    MANIFEST_FILE,
    Imported,
    export_bundle,
    import_bundle,
)
from ncov_desktop.services.bundle_folder import LARGEST

from .bundle_rooms import bundle_like

SITE = "site-a-v1"


@pytest.fixture(scope="module", autouse=True)
def _room(bundle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        room = tmp_path_factory.mktemp("room")
        (room / "shipped").mkdir()
        patch.setattr("ncov_desktop.core.paths.shipped_models", lambda: room / "shipped")
        patch.setenv("NCOV_DATA_DIR", str(room / "from"))
        made = bundle_like(bundle_folder, SITE, room)
        (made / CARD_FILE).write_text("A card.")
        registry.take_in(made)
        yield


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle as one file."""
    target = tmp_path_factory.mktemp("file") / "site.ncovbundle"
    export_bundle(SITE, target)
    return target


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Another computer, where nothing is installed. Returns the folder of its bundles."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "to"))
    return tmp_path / "to" / "models"


def installed(models: Path) -> list[str]:
    return sorted(path.name for path in models.iterdir()) if models.exists() else []


def refused(content: bytes, folder: Path) -> ErrorKind:
    file = folder / "other.ncovbundle"
    file.write_bytes(content)
    with pytest.raises(NcovError) as raised:
        import_bundle(file)
    return raised.value.kind


def sealed(members: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """A ZIP with the right hash at its end, as somebody could make it on purpose."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        archive.comment = b"sha256:" + b"0" * 64
        for name, content in members.items():
            archive.writestr(name, content)
    body = stream.getvalue()[:-64]
    return body + hashlib.sha256(body).hexdigest().encode()


def members_of(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_manifest(members: dict[str, bytes], change: Callable[[dict], None]) -> dict[str, bytes]:
    said = json.loads(members[MANIFEST_FILE])
    change(said)
    return members | {MANIFEST_FILE: json.dumps(said).encode()}


def test_it_arrives_as_it_left(file: Path, elsewhere: Path) -> None:
    assert import_bundle(file) == Imported(SITE, True)
    own = elsewhere.parents[1] / "again.ncovbundle"
    export_bundle(SITE, own)
    assert own.read_bytes() == file.read_bytes()
    assert (elsewhere / SITE / CARD_FILE).read_text() == "A card."
    exported, imported = audit.read()
    assert (exported.action, imported.action) == (audit.Action.EXPORTED, audit.Action.IMPORTED)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert exported.facts["file_sha256"] == imported.facts["file_sha256"] == sha256


def test_the_very_same_one_is_there_already(file: Path, elsewhere: Path) -> None:
    import_bundle(file)
    assert import_bundle(file) == Imported(SITE, False)
    assert installed(elsewhere) == [SITE]


def test_another_of_the_same_id_is_not_overwritten(file: Path, elsewhere: Path) -> None:
    elsewhere.mkdir(parents=True)
    source = Path(os.environ["NCOV_DATA_DIR"]).parents[1]
    assert source.exists()
    other = members_of(file)[MODEL_FILE]
    folder = elsewhere / SITE
    folder.mkdir()
    (folder / MODEL_FILE).write_bytes(other)
    (folder / WEIGHTS_FILE).write_bytes(b"other weights")
    assert refused(file.read_bytes(), elsewhere.parent) is ErrorKind.BUNDLE_TAKEN
    assert (folder / WEIGHTS_FILE).read_bytes() == b"other weights"


def test_one_flipped_bit_anywhere_is_refused(file: Path, elsewhere: Path) -> None:
    content = file.read_bytes()
    rng = random.Random(11)
    ends = [*range(60), *range(len(content) - 160, len(content))]  # headers, list, hash
    places = rng.sample(ends, 60) + rng.sample(range(len(content)), 60)
    for place in places:
        flipped = bytearray(content)
        flipped[place] ^= 1 << rng.randrange(8)
        assert refused(bytes(flipped), elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_DAMAGED
    assert installed(elsewhere) == []


@pytest.mark.parametrize("kept", [0, 1, 22, 92, 93, 94, 1000, -65, -64, -1])
def test_a_file_that_was_cut_off_is_refused(file: Path, elsewhere: Path, kept: int) -> None:
    content = file.read_bytes()[:kept]
    assert refused(content, elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_DAMAGED


def test_no_file_is_said(elsewhere: Path) -> None:
    with pytest.raises(NcovError) as raised:
        import_bundle(elsewhere / "no-such.ncovbundle")
    assert raised.value.kind is ErrorKind.FILE_MISSING
    with pytest.raises(NcovError) as raised:
        import_bundle(elsewhere.parents[1])
    assert raised.value.kind is ErrorKind.FILE_UNREADABLE


@pytest.mark.parametrize(
    "harm",
    [
        lambda m: m | {"../../escaped": b"x"},
        lambda m: m | {"weights.pkl": b"x"},
        lambda m: {name: m[name] for name in m if name != MANIFEST_FILE},
        lambda m: {name: m[name] for name in m if name != CARD_FILE},
        lambda m: m | {CARD_FILE: b"Another card."},
        lambda m: m | {MANIFEST_FILE: b"[" * 5000},
        lambda m: m | {MANIFEST_FILE: b" " * 100_000},
        lambda m: with_manifest(m, lambda said: said.update(id="another-v1")),
        lambda m: with_manifest(m, lambda said: said.update(id="../up")),
        lambda m: with_manifest(m, lambda said: said["members"].update({"/etc/x": {}})),
        lambda m: with_manifest(m, lambda said: said["members"][WEIGHTS_FILE].update(size=9)),
    ],
)
def test_a_file_made_on_purpose_puts_nothing_anywhere(
    file: Path, elsewhere: Path, harm: Callable[[dict[str, bytes]], dict[str, bytes]]
) -> None:
    content = sealed(harm(members_of(file)))
    room = elsewhere.parents[1]
    assert refused(content, room) is ErrorKind.BUNDLE_FILE_DAMAGED
    assert installed(elsewhere) == []
    assert {path.name for path in room.iterdir()} <= {"to", "other.ncovbundle"}


def test_compressed_members_and_more_of_them_than_a_bundle_has_are_not_read(
    file: Path, elsewhere: Path
) -> None:
    members = members_of(file)
    packed = sealed(members, zipfile.ZIP_DEFLATED)
    assert refused(packed, elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_DAMAGED
    many = sealed(members | {f"{n}": b"" for n in range(1000)})
    assert refused(many, elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_DAMAGED


def test_a_member_larger_than_any_bundle_has_is_not_written(
    file: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LARGEST, CARD_FILE, 3)
    assert refused(file.read_bytes(), elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_DAMAGED


def test_a_file_of_a_newer_version_is_told_apart(file: Path, elsewhere: Path) -> None:
    newer = with_manifest(members_of(file), lambda said: said.update(format_version=2, more=[]))
    assert refused(sealed(newer), elsewhere.parents[1]) is ErrorKind.BUNDLE_FILE_NEWER


def test_half_a_file_never_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out" / "x.ncovbundle"
    target.parent.mkdir()
    target.write_bytes(b"older")

    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(bundle_file.os, "fsync", full)
    with pytest.raises(NcovError) as raised:
        export_bundle(SITE, target)
    assert raised.value.kind is ErrorKind.OUTPUT_UNWRITABLE
    assert [path.name for path in target.parent.iterdir()] == ["x.ncovbundle"]
    assert target.read_bytes() == b"older"


def test_a_damaged_bundle_is_not_exported(tmp_path: Path, file: Path, elsewhere: Path) -> None:
    import_bundle(file)
    shutil.copy(elsewhere / SITE / CARD_FILE, elsewhere / SITE / WEIGHTS_FILE)
    with pytest.raises(NcovError) as raised:
        export_bundle(SITE, tmp_path / "x.ncovbundle")
    assert raised.value.kind is ErrorKind.BUNDLE_DAMAGED
    assert not (tmp_path / "x.ncovbundle").exists()
