"""What a trained network says of films, kept, so that an evaluation goes on where it ended."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core import metrics
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import COVID19, ModelInput
from ncov_desktop.core.training.dataset import TrainingFilm
from ncov_desktop.core.training.measuring import Scored
from ncov_desktop.imaging.prepare import to_model_input
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.remembered import BATCH, RememberingNetwork, Seen
from ncov_desktop.learning.selftest import softmax

Grey = NDArray[np.uint16]
# The film of a table as brightness uint16[side, side], resized but not yet coloured.
SmallFilm = Callable[[TrainingFilm], Grey]
# How many films of a set are scored, and of how many.
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Look:
    """How films are turned into what a network is given.

    bundle: says size, colours and scaling; nothing else of it is used. small: the films.
    """

    bundle: Bundle
    small: SmallFilm

    def of(self, film: TrainingFilm) -> ModelInput:
        """The network's input of a film, by the same code as in the reading room."""
        grey = self.small(film)
        side = self.bundle.input_size
        whole = Geometry.squash(grey.shape, (side, side))
        return to_model_input(grey, self.bundle, whole)


@dataclass(frozen=True, slots=True, eq=False)
class SeenFilm:
    """A film and what the network says of it in float32."""

    film: TrainingFilm
    seen: Seen


class Scorer:
    """One network that scores films; what it once said is read from the folder of memory."""

    def __init__(self, network: Network, look: Look, memory: Path | None) -> None:
        """memory: None to keep nothing."""
        self._look = look
        self._network = RememberingNetwork(network, look.bundle, Precision.FLOAT32, memory)

    def see(
        self, films: Sequence[TrainingFilm], told: Told = lambda _done, _total: None
    ) -> tuple[SeenFilm, ...]:
        """What the network says of each film, in their order. `told` may end it by an exception."""
        return tuple(self._each(films, told))

    def _each(self, films: Sequence[TrainingFilm], told: Told) -> Iterator[SeenFilm]:
        told(0, len(films))
        for begin in range(0, len(films), BATCH):
            part = films[begin : begin + BATCH]
            inputs = [self._look.of(film) for film in part]
            for film, seen in zip(part, self._network.see(inputs), strict=True):
                yield SeenFilm(film, seen)
            told(begin + len(part), len(films))


def fitted_temperature(classes: Sequence[str], films: Iterable[SeenFilm]) -> float | None:
    """The temperature that makes the films' true classes likeliest; None where none is best."""
    chosen = list(films)
    truth = [classes.index(of.film.label) for of in chosen]
    try:
        return metrics.fit_temperature([of.seen.logits for of in chosen], truth)
    except ValueError:
        return None


def scored(films: Sequence[SeenFilm], classes: Sequence[str], temperature: float) -> Scored:
    """The films' truth and their scores of COVID-19 Pneumonia at a temperature."""
    place = classes.index(COVID19)
    logits = np.array([of.seen.logits for of in films]).reshape(-1, len(classes))
    return Scored.of(
        [of.film.label == COVID19 for of in films],
        softmax(logits, temperature)[:, place],
        [of.film.origin.patient for of in films],
    )
