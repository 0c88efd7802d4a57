"""What a run goes on from: tensors as safetensors, and beside them a JSON file that makes them count.

A checkpoint counts from the moment its JSON file is there, which comes last and names the hash of the
tensors. The one before is removed only then. So whatever ends a run, and wherever, one is whole.
"""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import safetensors.torch
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError
from torch import Tensor

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.events import Place

_MAX_BYTES = 8 << 30
_MAX_FACTS = 1 << 20


class Standing(BaseModel):
    """Where a stage stands, but for its tensors.

    step: the next one. part_size: films that go through the network together. loss_sum: of the
    epoch's steps so far. low, high: what the range test suggests. best_*: of the epoch whose weights
    are kept in `best_file`; since_best: epochs without a better one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    step: int = 0
    part_size: int
    loss_sum: float = 0.0
    elapsed_s: float = 0.0
    low: float | None = None
    high: float | None = None
    best_epoch: int | None = None
    best_loss: float | None = None
    best_file: str = ""
    since_best: int = 0
    done: bool = False
    stopped_early: bool = False


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: str
    standing: Standing


class Checkpoints:
    """The checkpoints of one network in one stage: the latest, and the one before it."""

    def __init__(self, folder: Path, place: Place) -> None:
        self.folder = folder / _plain(place.purpose) / place.network / place.stage
        self._place = place

    def write(self, tensors: Mapping[str, Tensor], standing: Standing) -> None:
        """From here the stage goes on. Raises: OSError, and then the checkpoint before holds."""
        numbers = self._numbers()
        number = numbers[-1] + 1 if numbers else 1
        sha256 = _keep(self._tensors(number), tensors)
        facts = _Facts(sha256=sha256, standing=standing)
        write_atomically(self._facts(number), facts.model_dump_json().encode(), private=True)
        _settle(self.folder)
        self._forget(kept=(number,) if standing.done else (number, *numbers[-1:]))

    def write_best(self, epoch: int, weights: Mapping[str, Tensor]) -> str:
        """Keeps the weights of an epoch; returns the file's name. Raises: OSError."""
        file = self.folder / f"best-{epoch:04}.safetensors"
        _keep(file, weights)
        return file.name

    def read(self) -> tuple[dict[str, Tensor], Standing] | None:
        """The latest checkpoint that is whole; None before there was any.

        Raises: NcovError (checkpoints_damaged) where there were some and none is whole.
        """
        numbers = self._numbers()
        for number in reversed(numbers):
            with suppress(OSError, ValidationError, SafetensorError, ValueError):
                blob = read_bounded(self._facts(number), _MAX_FACTS)
                facts = _Facts.model_validate_json(blob)
                return _read(self._tensors(number), facts.sha256), facts.standing
        if numbers:
            place = self._place
            raise NcovError(ErrorKind.CHECKPOINTS_DAMAGED, network=place.network, stage=place.stage)
        return None

    def standing(self) -> Standing | None:
        """Where the stage stands, without its tensors; None where that is not known."""
        for number in reversed(self._numbers()):
            with suppress(OSError, ValidationError):
                blob = read_bounded(self._facts(number), _MAX_FACTS)
                return _Facts.model_validate_json(blob).standing
        return None

    def _numbers(self) -> list[int]:
        return sorted(int(file.stem) for file in self.folder.glob("[0-9]*.json"))

    def _facts(self, number: int) -> Path:
        return self.folder / f"{number:08}.json"

    def _tensors(self, number: int) -> Path:
        return self.folder / f"{number:08}.safetensors"

    def _forget(self, kept: tuple[int, ...]) -> None:
        """Removes what nothing refers to any more; what cannot be removed is left."""
        names = {of(number).name for number in kept for of in (self._facts, self._tensors)}
        for number in kept:
            with suppress(OSError, ValidationError):
                facts = _Facts.model_validate_json(read_bounded(self._facts(number), _MAX_FACTS))
                names.add(facts.standing.best_file)
        # Facts go first: they must never name tensors that are gone.
        for file in sorted(self.folder.iterdir(), key=lambda path: path.suffix):
            if file.name not in names:
                with suppress(OSError):
                    file.unlink()


def read_weights(file: Path) -> dict[str, Tensor]:
    """The weights that `write_best` kept. Raises: NcovError (bundle_damaged)."""
    try:
        return safetensors.torch.load(read_bounded(file, _MAX_BYTES))
    except (OSError, SafetensorError) as error:
        raise NcovError(
            ErrorKind.BUNDLE_DAMAGED, bundle=file.parent.name, part=file.name
        ) from error


def _keep(file: Path, tensors: Mapping[str, Tensor]) -> str:
    """Writes tensors, whole and on the disk; returns their hash."""
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = {name: each.detach().cpu().contiguous() for name, each in tensors.items()}
    blob = safetensors.torch.save(plain)
    write_atomically(file, blob, private=True)
    _settle(file.parent)
    return hashlib.sha256(blob).hexdigest()


def _read(file: Path, sha256: str) -> dict[str, Tensor]:
    blob = read_bounded(file, _MAX_BYTES)
    if hashlib.sha256(blob).hexdigest() != sha256:
        raise ValueError("other bytes than were written")
    return safetensors.torch.load(blob)


def _settle(folder: Path) -> None:
    """The names in a folder are on the disk too; systems without such a call do it by themselves."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _plain(purpose: str) -> str:
    """A folder's name for what a training is for; different purposes have different ones."""
    letters = "".join(letter if letter.isalnum() else "-" for letter in purpose.lower())[:40]
    return f"{letters}-{hashlib.sha256(purpose.encode()).hexdigest()[:8]}"


def optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """What an optimizer remembers, under names for a checkpoint."""
    state = optimizer.state_dict()["state"]
    return {
        f"optimizer.{number}.{name}": value
        for number, each in state.items()
        for name, value in each.items()
        if isinstance(value, Tensor)
    }


def load_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Gives an optimizer its memory back."""
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors.items():
        kind, _, rest = name.partition(".")
        if kind == "optimizer":
            number, _, entry = rest.partition(".")
            form = torch.channels_last if value.dim() == 4 else torch.preserve_format
            state.setdefault(int(number), {})[entry] = value.to(memory_format=form)
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": state, "param_groups": groups})
