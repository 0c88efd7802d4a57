"""What a set of films is made of, and how much of a film's class is told by anything but the film."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from ncov_desktop.core.training.dataset import LABELS, Split, TrainingFilm

_FOLDS = 5
Key = Callable[[TrainingFilm], Hashable]


@dataclass(frozen=True, slots=True)
class Share:
    """How many films, of how many patients, are of one class, source and split."""

    label: str
    source: str
    split: Split | None
    films: int
    patients: int


@dataclass(frozen=True, slots=True)
class Composition:
    """Counts of films by class, source and split; everything else is summed up from them.

    cramers_v: how closely source and class go together, 0 to 1. by_source: the share of films whose
        class the source alone gives. by_shape: the same of shape and form of the file, as the mean of
        both classes, told of films whose patients it was not learned from; None where it cannot be told.
    """

    shares: tuple[Share, ...]
    cramers_v: float
    by_source: float
    by_shape: float | None

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources, the largest first."""
        found: Counter[str] = Counter()
        for share in self.shares:
            found[share.source] += share.films
        return tuple(source for source, _ in found.most_common())

    @property
    def films(self) -> int:
        """All of them."""
        return sum(share.films for share in self.shares)

    def count(
        self, label: str | None = None, source: str | None = None, split: Split | None = None
    ) -> int:
        """Films of a class, a source and a split; of all where one is not named."""
        return sum(
            share.films
            for share in self.shares
            if label in (None, share.label)
            and source in (None, share.source)
            and split in (None, share.split)
        )

    @property
    def usual(self) -> float:
        """The share of films of the larger class: what saying always the same would reach."""
        return max((self.count(label) for label in LABELS), default=0) / max(self.films, 1)


def composition(films: Sequence[TrainingFilm]) -> Composition:
    """What the films are made of."""
    patients: dict[tuple[str, str, Split | None], list[str]] = defaultdict(list)
    for film in films:
        patients[film.label, film.origin.source, film.split].append(film.origin.patient)
    shares = tuple(
        Share(label, source, split, len(names), len(set(names)))
        for (label, source, split), names in sorted(
            patients.items(), key=lambda item: (item[0][0], item[0][1], item[0][2] or "")
        )
    )
    return Composition(shares, cramers_v(films), told_by_source(films), told_by_shape(films))


def cramers_v(films: Iterable[TrainingFilm]) -> float:
    """How closely source and class go together, 0 (not at all) to 1 (one gives the other).

    Corrected for the chance that few films of many sources look as if they did.
    Source: Bergsma 2013, DOI 10.1016/j.jkss.2012.10.002.
    """
    cells = Counter((film.origin.source, film.label) for film in films)
    total = sum(cells.values())
    sources, labels = _sums(cells, 0), _sums(cells, 1)
    rows, cols = len(sources), len(labels)
    if min(rows, cols) < 2 or total < 2:
        return 0.0
    expected = {(s, c): sources[s] * labels[c] / total for s in sources for c in labels}
    chi2 = sum((cells[place] - mean) ** 2 / mean for place, mean in expected.items())
    phi2 = max(0.0, chi2 / total - (rows - 1) * (cols - 1) / (total - 1))
    rows_left = rows - (rows - 1) ** 2 / (total - 1)
    cols_left = cols - (cols - 1) ** 2 / (total - 1)
    room = min(rows_left, cols_left) - 1
    return min(1.0, math.sqrt(phi2 / room)) if room > 0 else 0.0


def told_by_source(films: Sequence[TrainingFilm]) -> float:
    """The share of films whose class is that of most films of their source."""
    if not films:
        return 0.0
    by_source: dict[str, Counter[str]] = defaultdict(Counter)
    for film in films:
        by_source[film.origin.source][film.label] += 1
    return sum(max(each.values()) for each in by_source.values()) / len(films)


def told_by_shape(films: Sequence[TrainingFilm]) -> float | None:
    """Mean share of each class that shape, form and depth of the file give away, 0.5 by chance.

    A table of how often each shape is of which class is made of four fifths of the patients and asked
    about the others. None without facts, or with films of one class only.
    """
    known = [film for film in films if film.facts is not None]
    if len({film.label for film in known}) < len(LABELS):
        return None
    patients = sorted({film.origin.patient for film in known})
    fold_of = {patient: number % _FOLDS for number, patient in enumerate(patients)}
    right, total = Counter[str](), Counter[str]()
    for fold in range(_FOLDS):
        learned = [film for film in known if fold_of[film.origin.patient] != fold]
        tell = _teller(learned)
        for film in (film for film in known if fold_of[film.origin.patient] == fold):
            total[film.label] += 1
            right[film.label] += tell(film) == film.label
    return sum(right[label] / total[label] for label in LABELS) / len(LABELS)


def _sums(cells: Counter[tuple[str, str]], place: int) -> Counter[str]:
    sums: Counter[str] = Counter()
    for names, count in cells.items():
        sums[names[place]] += count
    return sums


def _shape(film: TrainingFilm) -> Hashable:
    return round(_aspect(film), 2), _form(film)


def _rough_shape(film: TrainingFilm) -> Hashable:
    return round(_aspect(film), 1), _form(film)


def _aspect(film: TrainingFilm) -> float:
    assert film.facts is not None
    return math.log(film.facts.cols / film.facts.rows)


def _form(film: TrainingFilm) -> Hashable:
    assert film.facts is not None
    return film.file.suffix.casefold(), film.facts.bits, film.facts.lossy


_KEYS: tuple[Key, ...] = (_shape, _rough_shape, _form)


def _teller(films: Sequence[TrainingFilm]) -> Callable[[TrainingFilm], str]:
    """Says the class most likely for a shape, or for a rougher one where it was never seen."""
    size = Counter(film.label for film in films)
    tables: list[dict[Hashable, Counter[str]]] = []
    for key in _KEYS:
        table: dict[Hashable, Counter[str]] = defaultdict(Counter)
        for film in films:
            table[key(film)][film.label] += 1
        tables.append(table)

    def tell(film: TrainingFilm) -> str:
        for key, table in zip(_KEYS, tables, strict=True):
            if seen := table.get(key(film)):
                return max(LABELS, key=lambda label: seen[label] / max(size[label], 1))
        return LABELS[0]

    return tell
