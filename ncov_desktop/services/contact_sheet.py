"""Reads a few films of a training and makes of each what the network will see."""

import hashlib
from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.imaging.augment import Changes
from ncov_desktop.imaging.contact_sheet import SheetRules, film_row
from ncov_desktop.imaging.prepare import small_film
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.surveying import film_facts

_PURPOSE = "plan"  # what a run calls its own training, beside its controls


@dataclass(frozen=True, slots=True, eq=False)
class SheetRow:
    """One film. pictures: uint8[columns, side, side, 3]; None where the film could not be read."""

    film: TrainingFilm
    pictures: NDArray[np.uint8] | None
    error: NcovError | None = None


def sheet_rules(plan: TrainingPlan, augmented: int) -> SheetRules:
    """How a plan changes films in its last stage, with the randomness it will have."""
    stage = plan.stages[-1]
    changes = Changes(plan.debias, plan.augmentation)
    key = (plan.seed, _PURPOSE, stage.name)
    return SheetRules(stage.input_size, plan.bits, changes, key, augmented)


def chosen_films(films: Iterable[TrainingFilm], most: int) -> tuple[TrainingFilm, ...]:
    """So many films, in turn of each class and within it of each source; of divided films those that
    are trained on. The same films give the same choice, in whatever order they come.
    """
    every = tuple(films)
    trained = tuple(film for film in every if film.split is Split.TRAIN) or every
    by_class = [
        _in_turn(_by_source([film for film in trained if film.label == label])) for label in LABELS
    ]
    return tuple(_in_turn(by_class)[:most])


def sheet_rows(
    films: Sequence[TrainingFilm], rules: SheetRules, reader: FilmReader
) -> Generator[SheetRow, None, None]:
    """Each film in turn; one that cannot be read stops nothing. Close it to cancel."""
    for film in films:
        try:
            radiograph = reader.read(FilmSource(film.file)).radiographs[0]
            grey, facts = small_film(radiograph, rules.side), film_facts(radiograph)
        except NcovError as error:
            yield SheetRow(film, None, error)
        else:
            yield SheetRow(film, film_row(grey, facts.lossy, facts.sha256, rules))


def _by_source(films: Sequence[TrainingFilm]) -> list[list[TrainingFilm]]:
    own: dict[str, list[TrainingFilm]] = defaultdict(list)
    for film in sorted(films, key=_draw):
        own[film.origin.source].append(film)
    return [own[source] for source in sorted(own)]


def _in_turn(groups: Iterable[Sequence[TrainingFilm]]) -> list[TrainingFilm]:
    """The first of each group, then the second of each."""
    return [film for each in zip_longest(*groups) for film in each if film is not None]


def _draw(film: TrainingFilm) -> bytes:
    """A place of its own for each film, whoever else is there."""
    name = f"{film.origin.patient}\0{film.file}"
    return hashlib.sha256(name.encode(errors="surrogatepass")).digest()
