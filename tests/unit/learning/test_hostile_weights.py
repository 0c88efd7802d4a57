"""Pickles dressed as weights never run, and one flipped bit is one too many."""

import gzip
import hashlib
import io
import json
import pickle
import random
import shutil
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from ncov_desktop.core.bundle import (
    MODEL_FILE,
    TRUST_FILE,
    WEIGHTS_FILE,
    Bundle,
    TrustStatistics,
    content_sha256,
    read_bundle,
    write_bundle,
)
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging.files import read_study
from ncov_desktop.learning import imagenet
from ncov_desktop.learning.architectures import ARCHITECTURES, Architecture, build
from ncov_desktop.learning.imagenet import load_imagenet
from ncov_desktop.learning.statistics import read_statistics
from ncov_desktop.learning.weights import load_network

FLIPS = 100
TRACE = "trace of a pickle that ran"


class Malice:
    """Unpickling it writes a file into the current folder."""

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return Path.write_text, (Path(TRACE), "ran")


def _torch(zipped: bool) -> bytes:
    stream = io.BytesIO()
    torch.save({"a": Malice()}, stream, _use_new_zipfile_serialization=zipped)
    return stream.getvalue()


def _npy(archive: bool) -> bytes:
    stream, objects = io.BytesIO(), np.array([Malice()], dtype=object)
    if archive:
        np.savez(stream, allow_pickle=True, a=objects)
    else:
        np.save(stream, objects, allow_pickle=True)
    return stream.getvalue()


def _zip(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("archive/data.pkl", content)
    return stream.getvalue()


def _tar(content: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        member = tarfile.TarInfo("pickle")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return stream.getvalue()


def _safe(body: bytes, after: bytes = b"") -> bytes:
    """The form of a safetensors file around other bytes."""
    header = json.dumps(
        {"a": {"dtype": "U8", "shape": [len(body)], "data_offsets": [0, len(body)]}}
    )
    return struct.pack("<Q", len(header)) + header.encode() + body + after


def payloads() -> dict[str, bytes]:
    plain = pickle.dumps({"a": Malice()}, protocol=2)
    return {
        "pickle 0": pickle.dumps({"a": Malice()}, protocol=0),
        "pickle 2": plain,
        "pickle 5": pickle.dumps({"a": Malice()}, protocol=5),
        "torch zip": _torch(True),
        "torch legacy": _torch(False),
        "npy": _npy(False),
        "npz": _npy(True),
        "zip": _zip(plain),
        "tar": _tar(plain),
        "gzip": gzip.compress(plain, mtime=0),
        "tensor of a pickle": _safe(plain),
        "safetensors with a pickle behind": _safe(b"\0" * 8, plain),
    }


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own, in which no trace may appear."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_payloads_bite(here: Path) -> None:
    """Else the tests below would prove nothing."""
    made = payloads()
    assert len(made) == 12
    ways: dict[str, Callable[[bytes], object]] = {
        "pickle 0": pickle.loads,
        "pickle 2": pickle.loads,
        "pickle 5": pickle.loads,
        "torch zip": lambda blob: torch.load(io.BytesIO(blob), weights_only=False),
        "torch legacy": lambda blob: torch.load(io.BytesIO(blob), weights_only=False),
        "npy": lambda blob: np.load(io.BytesIO(blob), allow_pickle=True),
        "npz": lambda blob: np.load(io.BytesIO(blob), allow_pickle=True)["a"],
        "gzip": lambda blob: pickle.loads(gzip.decompress(blob)),
    }
    for name, read in ways.items():
        read(made[name])
        (here / TRACE).unlink()


def refuse(read: Callable[[], object]) -> ErrorKind:
    with pytest.raises(NcovError) as raised:
        read()
    return raised.value.kind


@pytest.mark.parametrize("name", payloads())
def test_it_never_runs_wherever_it_lies(
    name: str, tiny_folder: Path, tiny_bundle: Bundle, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As weights, statistics, description, ImageNet weights and film, each under its right hash."""
    blob = payloads()[name]
    sha256 = hashlib.sha256(blob).hexdigest()
    (tiny_folder / WEIGHTS_FILE).write_bytes(blob)
    promised = tiny_bundle.model_copy(update={"weights_sha256": sha256})
    assert refuse(lambda: load_network(tiny_folder, promised)) is ErrorKind.BUNDLE_DAMAGED
    (tiny_folder / TRUST_FILE).write_bytes(blob)
    told = TrustStatistics(sha256=sha256, layers=("relu",), training_films=9)
    knowing = tiny_bundle.model_copy(update={"trust": told})
    assert refuse(lambda: read_statistics(tiny_folder, knowing)) is ErrorKind.BUNDLE_DAMAGED
    (tiny_folder / MODEL_FILE).write_bytes(blob)
    assert refuse(lambda: read_bundle(tiny_folder)) is ErrorKind.BUNDLE_DAMAGED
    row = _promising(tiny_bundle.architecture, sha256, monkeypatch)
    network = build(tiny_bundle.architecture, 2)
    for file in (here / row.weights_file, here / "net.safetensors"):
        file.write_bytes(blob)
        kind = refuse(lambda file=file: load_imagenet(network, file))  # type: ignore[misc]
        assert kind is ErrorKind.WEIGHTS_DAMAGED
    for ending in ("dcm", "png", "npz", "zip"):
        film = here / f"film.{ending}"
        film.write_bytes(blob)
        refuse(lambda film=film: read_study(film))  # type: ignore[misc]
    assert not list(here.rglob(TRACE))


def _promising(name: str, sha256: str, monkeypatch: pytest.MonkeyPatch) -> Architecture:
    """The row of a network whose published weights have this hash."""
    from dataclasses import replace

    row = replace(ARCHITECTURES[name], weights_url=f"https://example.org/net-{sha256[:8]}.pth")
    monkeypatch.setitem(imagenet.ARCHITECTURES, name, row)
    return row


def flipped(blob: bytes, seed: int) -> list[bytes]:
    """The bytes with one bit changed, at `FLIPS` places."""
    found = []
    for bit in random.Random(seed).sample(range(8 * len(blob)), FLIPS):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        found.append(bytes(changed))
    return found


def test_one_flipped_bit_of_the_weights_is_refused(tiny_folder: Path, tiny_bundle: Bundle) -> None:
    file = tiny_folder / WEIGHTS_FILE
    for blob in flipped(file.read_bytes(), 1):
        file.write_bytes(blob)
        assert refuse(lambda: load_network(tiny_folder, tiny_bundle)) is ErrorKind.BUNDLE_DAMAGED


def test_one_flipped_bit_of_the_description_is_refused(shipped_folder: Path, here: Path) -> None:
    folder = here / shipped_folder.name
    folder.mkdir()
    original = (shipped_folder / MODEL_FILE).read_bytes()
    (folder / MODEL_FILE).write_bytes(original)
    assert content_sha256(read_bundle(folder)) == read_bundle(folder).content_sha256
    for blob in flipped(original, 2):
        (folder / MODEL_FILE).write_bytes(blob)
        assert refuse(lambda: read_bundle(folder)) is ErrorKind.BUNDLE_DAMAGED


def test_one_flipped_bit_of_the_statistics_is_refused(shipped_folder: Path, here: Path) -> None:
    bundle = read_bundle(shipped_folder)
    original = (shipped_folder / TRUST_FILE).read_bytes()
    for blob in flipped(original, 3):
        (here / TRUST_FILE).write_bytes(blob)
        assert refuse(lambda: read_statistics(here, bundle)) is ErrorKind.BUNDLE_DAMAGED


def test_another_last_digit_is_refused_though_it_is_the_same_number(
    tiny_folder: Path, tiny_bundle: Bundle
) -> None:
    exact, alike = "0.20654931437723745", "0.20654931437723744"
    assert float(exact) == float(alike)
    write_bundle(tiny_folder, tiny_bundle.model_copy(update={"threshold": float(exact)}))
    read_bundle(tiny_folder)
    file = tiny_folder / MODEL_FILE
    assert exact in file.read_text()
    file.write_text(file.read_text().replace(exact, alike))
    assert refuse(lambda: read_bundle(tiny_folder)) is ErrorKind.BUNDLE_DAMAGED


@pytest.mark.heavy
def test_every_bit_of_the_description_counts(shipped_folder: Path, here: Path) -> None:
    folder = here / shipped_folder.name
    shutil.copytree(shipped_folder, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    file = folder / MODEL_FILE
    original = file.read_bytes()
    for bit in range(8 * len(original)):
        changed = bytearray(original)
        changed[bit // 8] ^= 1 << bit % 8
        file.write_bytes(changed)
        assert refuse(lambda: read_bundle(folder)) is ErrorKind.BUNDLE_DAMAGED, bit
