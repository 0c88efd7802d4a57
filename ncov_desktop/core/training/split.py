"""Divides films into training, validation and test, never the films of one patient.

Within each class, and within each of its sources as far as their patients allow, the splits have the
shares that are asked for. The same films, shares and seed give the same splits, in whatever order the
films come.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19
from ncov_desktop.core.training.dataset import Split, TrainingFilm
from ncov_desktop.core.training.imported import OPENI
from ncov_desktop.core.training.plan import Shares

PAPER = Shares()
"""The paper's proportions."""
TEST_ONLY = frozenset((OPENI,))


@dataclass(frozen=True, slots=True)
class _Patient:
    """All films of one patient. label: COVID-19 Pneumonia where any of them shows it."""

    name: str
    label: str
    source: str
    films: int


def divide(
    films: Sequence[TrainingFilm],
    shares: Shares | None = PAPER,
    seed: int = 0,
    test_only: Collection[str] = TEST_ONLY,
) -> tuple[TrainingFilm, ...]:
    """The films in their order, each with its split.

    shares: None keeps the splits the films have. test_only: sources whose films are tested on and
        nothing else, and with them every other film of their patients.
    Raises: NcovError (dataset_undivided with the number of `films` that were to keep a split they do
        not have).
    """
    if shares is None:
        without = sum(film.split is None for film in films)
        if without:
            raise NcovError(ErrorKind.DATASET_UNDIVIDED, films=without)
        return tuple(films)
    tested = {film.origin.patient for film in films if film.origin.source in test_only}
    free = _patients(film for film in films if film.origin.patient not in tested)
    place = dict.fromkeys(tested, Split.TEST) | _allot(free, _wanted(shares), seed)
    return tuple(replace(film, split=place[film.origin.patient]) for film in films)


def _wanted(shares: Shares) -> dict[Split, float]:
    every = {Split.TRAIN: shares.train, Split.VALID: shares.valid, Split.TEST: shares.test}
    return {split: share for split, share in every.items() if share}


def _patients(films: Iterable[TrainingFilm]) -> list[_Patient]:
    by_name: dict[str, list[TrainingFilm]] = defaultdict(list)
    for film in films:
        by_name[film.origin.patient].append(film)
    found = []
    for name, own in by_name.items():
        labels = {film.label for film in own}
        label = COVID19 if COVID19 in labels else labels.pop()
        source = min(film.origin.source for film in own)
        found.append(_Patient(name, label, source, len(own)))
    return found


def _allot(
    patients: Sequence[_Patient], wanted: Mapping[Split, float], seed: int
) -> dict[str, Split]:
    """Deals patients in a drawn order, each to the split that is furthest behind.

    A source with few patients cannot have its shares, so it also counts how far behind a split is in the
    whole class.
    """
    drawn = sorted(patients, key=lambda patient: (_draw(seed, patient.name), patient.name))
    dealt: dict[tuple[str, ...], Counter[Split]] = defaultdict(Counter)
    place: dict[str, Split] = {}
    for patient in drawn:
        mine = dealt[(patient.label,)], dealt[patient.label, patient.source]
        behind = {
            split: sum(share * (held.total() + patient.films) - held[split] for held in mine)
            for split, share in wanted.items()
        }
        chosen = max(behind, key=behind.__getitem__)
        for held in mine:
            held[chosen] += patient.films
        place[patient.name] = chosen
    for label in sorted({patient.label for patient in patients}):
        _fill_empty([patient for patient in drawn if patient.label == label], wanted, place)
    return place


def _fill_empty(
    patients: Sequence[_Patient], wanted: Mapping[Split, float], place: dict[str, Split]
) -> None:
    """No split is without a class that has patients enough; the smallest patient moves."""
    for split in wanted:
        held = Counter(place[patient.name] for patient in patients)
        fullest = max(wanted, key=lambda each: held[each])
        if held[split] or held[fullest] < 2:
            continue
        smallest = min(
            (patient for patient in patients if place[patient.name] is fullest),
            key=lambda patient: patient.films,
        )
        place[smallest.name] = split


def _draw(seed: int, patient: str) -> bytes:
    """A number of its own for each patient, whoever else is there."""
    return hashlib.sha256(f"{seed}\0{patient}".encode(errors="surrogatepass")).digest()
