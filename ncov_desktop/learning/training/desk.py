"""Where a run's networks are asked about films, and what their answers are worth."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm
from ncov_desktop.core.training.evaluation import EvaluatedSet, Remark, SetKind, ThresholdChoice
from ncov_desktop.core.training.events import Evaluating
from ncov_desktop.core.training.measuring import (
    GUESSED_THRESHOLD,
    Scored,
    SetName,
    choose_threshold,
    measure_set,
    tally,
)
from ncov_desktop.core.training.plan import ThresholdRule, TrainingPlan
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.training.films import prepare_films
from ncov_desktop.learning.training.packing import draft, weights_of
from ncov_desktop.learning.training.scoring import (
    Look,
    Scorer,
    SeenFilm,
    fitted_temperature,
    scored,
)
from ncov_desktop.learning.training.stages import Means, Trained, load_trained
from ncov_desktop.learning.training.watch import now

_TOLD_S = 0.5
_MEMORY = "said"


@dataclass(frozen=True, slots=True, eq=False)
class Worth:
    """A network with its temperature and its threshold, and what it says of validation and test films.

    choice: None where the validation films choose no threshold; it is `GUESSED_THRESHOLD` then.
    """

    trained: Trained
    temperature: float
    choice: ThresholdChoice | None
    valid: tuple[SeenFilm, ...]
    test: tuple[SeenFilm, ...]

    @property
    def network(self) -> str:
        """Its architecture."""
        return self.trained.place.network

    @property
    def threshold(self) -> float:
        """A score of this or more is called COVID-19 Pneumonia."""
        return self.choice.value if self.choice is not None else GUESSED_THRESHOLD

    def scored(self, films: Sequence[SeenFilm]) -> Scored:
        """Films with their scores at the network's own temperature."""
        return scored(films, LABELS, self.temperature)

    def stated(self, rule: ThresholdRule) -> ThresholdChoice:
        """The threshold and what it reaches, also where it is guessed."""
        if self.choice is not None:
            return self.choice
        valid, test = self.scored(self.valid), self.scored(self.test)
        return ThresholdChoice(
            rule=rule,
            value=self.threshold,
            validation=tally(valid, self.threshold),
            test=tally(test, self.threshold) if self.test else None,
        )

    def measured(
        self, kind: SetKind, name: str, films: Sequence[SeenFilm], *remarks: Remark
    ) -> EvaluatedSet:
        """The figures of a set."""
        if self.choice is None:
            remarks = (*remarks, Remark.THRESHOLD_GUESSED)
        return measure_set(
            SetName(name, kind, self.network, remarks), self.scored(films), self.threshold
        )


class Desk:
    """Asks networks about films; an answer once given is kept, so that this goes on where it ended."""

    def __init__(self, plan: TrainingPlan, means: Means) -> None:
        self._plan, self._means = plan, means
        self._loaded: tuple[Trained, Network, bytes] | None = None

    def network(self, trained: Trained) -> tuple[Network, bytes]:
        """A network in float32 on the run's device, and its weights as they go into a bundle."""
        if self._loaded is None or self._loaded[0] != trained:
            network = load_trained(trained)
            weights = weights_of(network)
            network.to(self._means.fabric.device).to(memory_format=torch.channels_last)
            self._loaded = (trained, network, weights)
        return self._loaded[1:]

    def see(
        self,
        trained: Trained,
        films: Sequence[TrainingFilm],
        name: str,
        *,
        hide_centre: bool = False,
        among: Sequence[TrainingFilm] = (),
    ) -> tuple[SeenFilm, ...]:
        """What a network says of films.

        name: of the set, for those who follow. among: the films that are made small together with
            these; all of the run by default.
        Raises: as `prepare_films`.
        """
        look = self.look(trained, hide_centre=hide_centre, among=among)
        network, _ = self.network(trained)
        return Scorer(network, look, self.memory).see(films, self._told(name))

    def look(
        self,
        trained: Trained,
        *,
        hide_centre: bool = False,
        among: Sequence[TrainingFilm] = (),
    ) -> Look:
        """How films become what the network is given. Raises: as `prepare_films`."""
        means = self._means
        _, weights = self.network(trained)
        small = prepare_films(
            among or means.films,
            trained.input_size,
            means.run,
            means.watch,
            hide_centre=hide_centre,
        )
        bundle = draft(trained.place.network, trained.input_size, self._plan.bits, weights)
        return Look(bundle, small.of)

    @property
    def memory(self) -> Path:
        """The folder of what networks said."""
        return self._means.run.evaluation / _MEMORY

    def judge(
        self, trained: Trained, films: Sequence[TrainingFilm], *, hide_centre: bool = False
    ) -> Worth:
        """A network's temperature and threshold by the films to validate with, and its test."""

        def seen(split: Split) -> tuple[SeenFilm, ...]:
            some = [film for film in films if film.split is split]
            return self.see(trained, some, split.value, hide_centre=hide_centre)

        valid, test = seen(Split.VALID), seen(Split.TEST)
        temperature = fitted_temperature(LABELS, valid) or 1.0
        try:
            choice = choose_threshold(
                self._plan.testing.threshold,
                scored(valid, LABELS, temperature),
                scored(test, LABELS, temperature),
            )
        except ValueError:
            choice = None
        return Worth(trained, temperature, choice, valid, test)

    def _told(self, name: str) -> Callable[[int, int], None]:
        watch = self._means.watch
        last = 0.0

        def told(done: int, total: int) -> None:
            nonlocal last
            watch.check()
            if done == total or time.monotonic() - last >= _TOLD_S:
                last = time.monotonic()
                watch.emit(Evaluating(at=now(), films=name, done=done, total=total))

        return told
