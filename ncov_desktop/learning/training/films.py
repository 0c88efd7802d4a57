"""A run's films as the network gets them: made small once, kept on the disk, changed in every epoch.

What a batch holds is a function of the plan's seed, the purpose, the epoch and the place in it. So a
run that goes on after any interruption gets the films it would have got, in the same order.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.dataset import LABELS, TrainingFilm
from ncov_desktop.core.training.events import FilmsPrepared
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.augment import UNCHANGED, Changes, change, counted_rng
from ncov_desktop.imaging.files import read_bytes
from ncov_desktop.imaging.formats import read_study_bytes
from ncov_desktop.imaging.hide import hide_centre as hidden_centre
from ncov_desktop.imaging.prepare import colour, small_film
from ncov_desktop.learning.selftest import normalised
from ncov_desktop.learning.training.watch import Watch, now

Grey = NDArray[np.uint16]

# Of ImageNet's pictures, which the networks' first weights are made for.
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
_TOLD_EVERY = 16


@dataclass(frozen=True, slots=True, eq=False)
class SmallFilms:
    """Films of one side, on the disk, mapped into memory.

    grey: uint16[N, side, side], read-only, brightness before colour. rows: place of each file's SHA-256.
    """

    side: int
    grey: Grey
    rows: dict[str, int]

    def of(self, film: TrainingFilm) -> Grey:
        """uint16[side, side] of one film."""
        return cast(Grey, self.grey[self.rows[_sha256(film)]])


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a stage trains on.

    changes: what is done to each film, by names that begin with `key`. balance: as in the plan.
    """

    small: SmallFilms
    films: tuple[TrainingFilm, ...]
    bits: int
    changes: Changes
    key: tuple[int | str, ...]
    balance: str = "none"


class ChangedFilms(Dataset[tuple[Tensor, int]]):
    """(colours uint8[side, side, 3], class) of (epoch, place): a pure function of the two."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn

    def __getitem__(self, at: tuple[int, int]) -> tuple[Tensor, int]:
        drawn, (epoch, place) = self._drawn, at
        film = drawn.films[place]
        key = (*drawn.key, epoch, _sha256(film))
        lossy = film.facts is not None and film.facts.lossy
        grey = change(drawn.small.of(film), drawn.changes, lossy, key)
        return torch.from_numpy(colour(grey, drawn.bits)), LABELS.index(film.label)


def prepare_films(
    films: Sequence[TrainingFilm],
    side: int,
    run: RunFolder,
    watch: Watch,
    *,
    hide_centre: bool = False,
) -> SmallFilms:
    """The films made small, read once and from then on taken from the run's folder.

    films: with facts; a file is used only if it is still the one whose SHA-256 the facts hold.
    hide_centre: with the middle of every film blurred beyond recognition.
    Raises: NcovError (training_film_changed, training_film_unreadable), OSError, and what
        `watch.check` does.
    """
    numbers = {_sha256(film): number for number, film in enumerate(films, 1)}
    wanted = {_sha256(film): film for film in films}
    order = sorted(wanted)
    name = hashlib.sha256(json.dumps([side, hide_centre, order]).encode()).hexdigest()[:16]
    file = run.small_films / f"{side}-{name}.u16"
    shape = (len(order), side, side)
    if not _is_whole(file, shape):
        run.small_films.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        with suppress(FileNotFoundError):
            part.unlink()
        with part.open("xb") as stream:
            for done, sha256 in enumerate(order):
                watch.check()
                if done % _TOLD_EVERY == 0:
                    watch.emit(
                        FilmsPrepared(at=now(), input_size=side, done=done, total=len(order))
                    )
                grey = _read(wanted[sha256], numbers[sha256], side)
                stream.write((hidden_centre(grey) if hide_centre else grey).tobytes())
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
        watch.emit(FilmsPrepared(at=now(), input_size=side, done=len(order), total=len(order)))
    grey = np.memmap(file, np.uint16, "r", shape=shape)
    return SmallFilms(side, grey, {sha256: row for row, sha256 in enumerate(order)})


def epoch_order(drawn: Drawn, epoch: int) -> NDArray[np.int64]:
    """The places of an epoch's films, in the order they are taken, all ranks together.

    With balance 'drawing' each class fills half of the epoch; its films come again only once all of
    them came.
    """
    rng = counted_rng(*drawn.key, "order", epoch)
    count = len(drawn.films)
    if drawn.balance != "drawing":
        return rng.permutation(count)
    taken = []
    for number, label in enumerate(LABELS):
        places = np.array([at for at, film in enumerate(drawn.films) if film.label == label])
        share = count // 2 + (count % 2 if number else 0)
        rounds = [rng.permutation(places) for _ in range(-(-share // len(places)))]
        taken.append(np.concatenate(rounds)[:share])
    return rng.permutation(np.concatenate(taken))


def steps_per_epoch(films: int, batch_size: int) -> int:
    """Whole batches in an epoch; films that are left over have their turn in another one."""
    return max(1, films // batch_size)


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """The batches of one process, from a step on to the last.

    rank, ranks: which of how many processes this one is; each takes its part of every batch.
    """

    drawn: Drawn
    batch_size: int
    first: int
    last: int
    rank: int = 0
    ranks: int = 1

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        per_epoch = steps_per_epoch(len(self.drawn.films), self.batch_size)
        known, order = -1, np.empty(0, np.int64)
        for step in range(self.first, self.last):
            epoch, at = divmod(step, per_epoch)
            if epoch != known:
                known, order = epoch, epoch_order(self.drawn, epoch)
            batch = order[at * self.batch_size : (at + 1) * self.batch_size]
            yield [(epoch, int(place)) for place in batch[self.rank :: self.ranks]]

    def __len__(self) -> int:
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class InOrder:
    """All films once, in the order they are in; each process takes its part."""

    drawn: Drawn
    batch_size: int
    rank: int = 0
    ranks: int = 1

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        places = range(self.rank, len(self.drawn.films), self.ranks)
        for first in range(0, len(places), self.batch_size):
            yield [(0, place) for place in places[first : first + self.batch_size]]


def batches(order: BatchOrder | InOrder, workers: int) -> "DataLoader[tuple[Tensor, int]]":
    """(colours uint8[n, side, side, 3], classes int64[n]) of each step, prepared ahead by workers."""
    return DataLoader(
        ChangedFilms(order.drawn),
        batch_sampler=order,
        num_workers=workers,
        worker_init_fn=_begin_worker,
        prefetch_factor=4 if workers else None,
        pin_memory=torch.cuda.is_available(),
    )


def unchanged(small: SmallFilms, films: Sequence[TrainingFilm], bits: int) -> Drawn:
    """The films as inference sees them."""
    return Drawn(small, tuple(films), bits, UNCHANGED, ())


def picture_tensor(colours: Tensor) -> Tensor:
    """float32[n, 3, side, side], channels last, of colours uint8[n, side, side, 3]; where these are."""
    return normalised(colours, MEAN, STD)


def pictures(
    small: SmallFilms, films: Sequence[TrainingFilm], bits: int, batch_size: int = 16
) -> Iterator[Tensor]:
    """float32[n, 3, side, side] of the films in turn, as inference sees them; on the CPU."""
    data = ChangedFilms(unchanged(small, films, bits))
    for first in range(0, len(films), batch_size):
        places = range(first, min(first + batch_size, len(films)))
        colours = torch.stack([data[0, place][0] for place in places])
        yield picture_tensor(colours)


def plan_changes(plan: TrainingPlan) -> Changes:
    """What a plan does to films."""
    return Changes(plan.debias, plan.augmentation)


def _begin_worker(_number: int) -> None:
    # As many processes as the plan says are busy with films; none of them takes more than a core.
    cv2.setNumThreads(0)
    torch.set_num_threads(1)


def _sha256(film: TrainingFilm) -> str:
    assert film.facts is not None
    return film.facts.sha256


def _is_whole(file: Path, shape: tuple[int, ...]) -> bool:
    try:
        return file.stat().st_size == 2 * int(np.prod(shape))
    except OSError:
        return False


def _read(film: TrainingFilm, number: int, side: int) -> Grey:
    """One film made small. Its bytes were read before behind the decode wall, if they are the same."""
    try:
        data = read_bytes(film.file)
        if hashlib.sha256(data).hexdigest() != _sha256(film):
            raise NcovError(ErrorKind.TRAINING_FILM_CHANGED, number=number)
        study = read_study_bytes(data, "", 0)
    except NcovError as error:
        if error.kind is ErrorKind.TRAINING_FILM_CHANGED:
            raise
        raise NcovError(
            ErrorKind.TRAINING_FILM_UNREADABLE, number=number, reason=error.kind.value
        ) from error
    return small_film(study.radiographs[0], side)
