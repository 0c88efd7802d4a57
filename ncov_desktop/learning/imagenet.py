"""ImageNet weights to begin a training with: found in a folder; copied or downloaded when asked to.

torchvision publishes them as .pth files, which are pickles inside (see ADR 0006). Such a file is
opened once, after its hash and by torch's restricted reader, and kept as .safetensors beside it.
"""

import hashlib
import http.client
import io
import os
import pickle
import re
import secrets
import urllib.error
import urllib.request
from collections.abc import Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from http.client import HTTPMessage
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import ARCHITECTURES, Architecture, Network

MAX_BYTES = 2 << 30
_SAFE = ".safetensors"
_CHUNK = 1 << 20
_TIMEOUT_S = 30
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_HASH = re.compile(r"-([0-9a-f]{8,64})\.pth$")
# torchvision's DenseNet files still name the parts of a layer in a way that modules no longer may.
_OLD_NAME = re.compile(r"(denselayer\d+\.(?:norm|relu|conv))\.([12]\.)")
_BROKEN = (SafetensorError, pickle.UnpicklingError, RuntimeError, ValueError, LookupError, EOFError)


# Pieces of a file, each with the size of the whole where that is known.
_Pieces = Generator[tuple[bytes, int | None], None, None]


@dataclass(frozen=True, slots=True)
class Downloaded:
    """How far a download or copy is: bytes so far, and in all (None where a server does not say)."""

    done: int
    total: int | None


def find_weights(architecture: str, folder: Path) -> Path:
    """The file with the network's ImageNet weights; a .safetensors goes before torchvision's .pth.

    Raises: NcovError (weights_missing), which says which file to put where.
    """
    row = ARCHITECTURES[architecture]
    pth = folder / row.weights_file
    for file in (pth.with_suffix(_SAFE), pth):
        if file.is_file():
            return file
    raise _error(ErrorKind.WEIGHTS_MISSING, row, folder)


def load_imagenet(network: Network, file: Path) -> None:
    """Puts the weights of a file into a network; all of them, or none where they do not fit.

    A network with another number of classes keeps its own last layer.

    file: as `find_weights` gives it.
    Raises: NcovError (weights_damaged).
    """
    own = {name: tensor.shape for name, tensor in network.model.state_dict().items()}
    last = network.output_layer() + "."
    state = {
        name: tensor
        for name, tensor in _read(network.row, file).items()
        if not name.startswith(last) or tensor.shape == own.get(name)
    }
    # Counters of batch normalisation are no weights, and old files lack them.
    counters = {name for name in own if name.endswith("num_batches_tracked")}
    needed = {name for name in own if not name.startswith(last)} - counters
    fits = needed <= state.keys() <= own.keys()
    if not fits or any(tensor.shape != own[name] for name, tensor in state.items()):
        raise _error(ErrorKind.WEIGHTS_DAMAGED, network.row, file.parent, file=file.name)
    network.model.load_state_dict(state, strict=False)


def download(
    architecture: str, folder: Path, address: str = ""
) -> Generator[Downloaded, None, None]:
    """Downloads the network's weights into a folder, and tells how far it is. Only when asked to.

    The file is there, whole and with the right hash, once the iterator has ended. Closing the
    iterator before stops the download, and nothing of it stays.

    address: https; '' for torchvision's own. (On this very computer http will do.)
    Raises: NcovError (download_failed, weights_damaged for content with another hash,
        output_unwritable).
    """
    row = ARCHITECTURES[architecture]
    found = yield from _keep(row, folder, _fetch(address or row.weights_url))
    if found:
        raise _error(ErrorKind.WEIGHTS_DAMAGED, row, folder)


def take(architecture: str, folder: Path, file: Path) -> Generator[Downloaded, None, None]:
    """Copies the network's weights, torchvision's file under any name, into a folder; as `download`.

    Raises: NcovError (file_missing, is_a_folder, file_unreadable, special_file, weights_of_another,
        output_unwritable).
    """
    row = ARCHITECTURES[architecture]
    found = yield from _keep(row, folder, _pieces(file))
    if found:
        digits = _digits(row)
        error = _error(ErrorKind.WEIGHTS_OF_ANOTHER, row, folder)
        error.facts |= {"found": found[: len(digits)], "promised": digits}
        raise error


def is_promised(architecture: str, file: Path) -> bool:
    """Whether a file has the hash that its network's row promises.

    Raises: NcovError (file_missing, is_a_folder, file_unreadable, special_file).
    """
    sha256 = hashlib.sha256()
    for piece, _ in _pieces(file):
        sha256.update(piece)
    return sha256.hexdigest().startswith(_digits(ARCHITECTURES[architecture]))


def _keep(row: Architecture, folder: Path, pieces: _Pieces) -> Generator[Downloaded, None, str]:
    """Writes pieces to the row's file and tells how far it is; returns '' when that is done.

    Pieces of another hash are not kept: that hash is returned.
    """
    part = folder / f".writing-{secrets.token_hex(8)}"
    sha256, done = hashlib.sha256(), 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with part.open("xb") as stream, closing(pieces):
            for chunk, total in pieces:
                stream.write(chunk)
                sha256.update(chunk)
                done += len(chunk)
                yield Downloaded(done, total)
            stream.flush()
            os.fsync(stream.fileno())
        found = sha256.hexdigest()
        if not found.startswith(_digits(row)):
            return found
        target = folder / row.weights_file
        part.replace(target)
        # What was made of an earlier file goes before it and may be the reason for this one.
        target.with_suffix(_SAFE).unlink(missing_ok=True)
        return ""
    except _Failed as error:
        raise _error(ErrorKind.DOWNLOAD_FAILED, row, folder, reason=str(error)) from error
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    finally:
        with suppress(OSError):
            part.unlink()


class _Failed(Exception):
    """The other side did not deliver; says why in a few words."""


class _GuardedRedirects(urllib.request.HTTPRedirectHandler):
    """Goes where a server sends it, but never away from https."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if req.type == "https" and urlsplit(newurl).scheme != "https":
            raise _Failed("it leads away from https")
        _check(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise _Failed("it is no https address")


def _pieces(file: Path) -> _Pieces:
    """Raises: NcovError (file_missing, is_a_folder, file_unreadable, special_file)."""
    try:
        if file.is_dir():
            raise NcovError(ErrorKind.IS_A_FOLDER)
        if file.exists() and not file.is_file():
            # Opening a pipe or a device may wait for ever.
            raise NcovError(ErrorKind.SPECIAL_FILE)
        with file.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            while piece := stream.read(_CHUNK):
                yield piece, size
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error


def _fetch(address: str) -> _Pieces:
    """Pieces of what lies at an address.

    Raises: _Failed.
    """
    try:
        _check(address)
        opener = urllib.request.build_opener(_GuardedRedirects)
        with opener.open(address, timeout=_TIMEOUT_S) as answer:
            stated = answer.headers["Content-Length"]
            total, done = int(stated) if stated else None, 0
            while chunk := answer.read(_CHUNK):
                done += len(chunk)
                if done > MAX_BYTES:
                    raise _Failed("it is too large")
                yield chunk, total
    except urllib.error.HTTPError as error:
        raise _Failed(f"HTTP {error.code}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _Failed("no connection") from error
    if total is not None and done != total:
        raise _Failed("cut off")


def _read(row: Architecture, file: Path) -> dict[str, Tensor]:
    """A file's tensors under the names of today."""
    try:
        blob = read_bounded(file, MAX_BYTES)
        if file.suffix == _SAFE:
            return safetensors.torch.load(blob)
        # The very bytes whose hash is checked are the ones that are read.
        if not hashlib.sha256(blob).hexdigest().startswith(_digits(row)):
            raise ValueError("another hash")
        content = torch.load(io.BytesIO(blob), map_location="cpu", weights_only=True)
        if not isinstance(content, dict):
            raise ValueError("no state")
        named = {_OLD_NAME.sub(r"\1\2", str(name)): each for name, each in content.items()}
        if not all(isinstance(each, Tensor) for each in named.values()):
            raise ValueError("no tensors")
    except (OSError, *_BROKEN) as error:
        raise _error(ErrorKind.WEIGHTS_DAMAGED, row, file.parent, file=file.name) from error
    state = {name: each.detach().clone().contiguous() for name, each in named.items()}
    try:
        write_atomically(file.with_suffix(_SAFE), safetensors.torch.save(state))
    except OSError:
        # Nothing is lost: the next time the .pth is read again.
        return state
    return state


def _digits(row: Architecture) -> str:
    """What the file's SHA-256 begins with: the digits in torchvision's file name."""
    digits = _HASH.search(row.weights_file)
    # Every row with weights has them; without any, nothing would be checked.
    assert digits is not None
    return digits[1]


def _error(
    kind: ErrorKind, row: Architecture, folder: Path, file: str = "", reason: str = ""
) -> NcovError:
    return NcovError(
        kind,
        file=file or row.weights_file,
        folder=str(folder),
        address=row.weights_url,
        reason=reason or "–",
    )
