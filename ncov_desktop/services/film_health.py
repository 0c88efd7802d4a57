"""Looks over a set of films before a network is trained on them: every film is read once.

Stable name: `check_films`; the values are in `core.training.health`.
"""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.results import FindingKind, Severity
from ncov_desktop.core.training.composition import composition
from ncov_desktop.core.training.dataset import TrainingFilm
from ncov_desktop.core.training.file_names import NameKind, telling
from ncov_desktop.core.training.health import (
    HealthEvent,
    HealthFinding,
    HealthKind,
    HealthReport,
    HealthSeverity,
)
from ncov_desktop.core.training.imbalance import of_composition, of_facts, of_patients
from ncov_desktop.core.training.imported import FilmsLooked
from ncov_desktop.imaging.perceptual_hash import near_pairs
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.surveying import Surveyed, survey

_EVERY = 10
_PAIRS_EVERY = 500
# Remarks worth a look before a training; the others are said of nearly every film.
_LOOKED_AT = frozenset(
    (FindingKind.LOOKS_NOT_FRONTAL, FindingKind.BURNT_IN_TEXT, FindingKind.PHOTO_OF_FILM)
)
_NAMES = {
    NameKind.NAME: HealthKind.NAME_IN_FILE_NAME,
    NameKind.DATE: HealthKind.DATE_IN_FILE_NAME,
    NameKind.NUMBER: HealthKind.NUMBER_IN_FILE_NAME,
}


def check_films(
    films: Sequence[TrainingFilm], reader: FilmReader
) -> Generator[HealthEvent, None, None]:
    """Reads every film, says how far it is, and at last what was found. Close it to cancel.

    Comparing all films with each other counts as one more round over them.
    """
    total = 2 * len(films)
    yield FilmsLooked(0, total)
    seen = _Seen()
    with closing(survey([film.file for film in films], reader)) as surveyed:
        for number, (film, each) in enumerate(zip(films, surveyed, strict=True), 1):
            seen.take(film, each)
            if number % _EVERY == 0:
                yield FilmsLooked(number, total)
    near = []
    for number, pairs in enumerate(
        near_pairs(np.array(seen.glimpses, np.uint8).reshape(-1, 32, 32))
    ):
        near += [(seen.read[pair.first], seen.read[pair.second]) for pair in pairs]
        if number % _PAIRS_EVERY == 0:
            yield FilmsLooked(len(films) + number, total)
    made_of = composition(seen.films)
    findings = [
        *seen.findings(),
        *_duplicates(seen.read, near),
        *of_patients(seen.films),
        *of_composition(made_of, seen.films),
        *of_facts(seen.read),
    ]
    order = list(HealthSeverity)
    findings.sort(key=lambda finding: order.index(finding.severity))
    yield FilmsLooked(total, total)
    yield HealthReport(tuple(seen.films), tuple(findings), made_of)


@dataclass(slots=True)
class _Seen:
    """What the films read up to now have shown. read: those that could be read, with their facts."""

    films: list[TrainingFilm] = field(default_factory=list)
    read: list[TrainingFilm] = field(default_factory=list)
    glimpses: list[NDArray[np.uint8]] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)
    changed: list[Path] = field(default_factory=list)
    remarks: dict[tuple[Severity, FindingKind], list[Path]] = field(
        default_factory=lambda: defaultdict(list)
    )
    names: dict[NameKind, list[Path]] = field(default_factory=lambda: defaultdict(list))

    def take(self, film: TrainingFilm, seen: Surveyed) -> None:
        """Keeps what is worth knowing of a film."""
        for kind in telling(film.file.name, seen.patient):
            self.names[kind].append(film.file)
        if seen.facts is None or seen.glimpse is None:
            self.unreadable.append(film.file)
            self.films.append(film)
            return
        if film.facts is not None and film.facts.sha256 != seen.facts.sha256:
            self.changed.append(film.file)
        for finding in seen.findings:
            if finding.severity is Severity.REFUSE or finding.kind in _LOOKED_AT:
                self.remarks[finding.severity, finding.kind].append(film.file)
        known = replace(film, facts=seen.facts)
        self.films.append(known)
        self.read.append(known)
        self.glimpses.append(seen.glimpse)

    def findings(self) -> list[HealthFinding]:
        """What is to be said of single films."""
        found = []
        if self.unreadable:
            found.append(_each(HealthKind.UNREADABLE, HealthSeverity.STOPS, self.unreadable))
        if self.changed:
            found.append(_each(HealthKind.CHANGED, HealthSeverity.WARNS, self.changed))
        for (severity, kind), files in self.remarks.items():
            refused = severity is Severity.REFUSE
            finding = _each(
                HealthKind.REFUSED if refused else HealthKind.UNUSUAL,
                HealthSeverity.WARNS if refused else HealthSeverity.NOTES,
                files,
            )
            found.append(replace(finding, facts=(("finding", kind.value),)))
        for name, files in self.names.items():
            found.append(_each(_NAMES[name], HealthSeverity.WARNS, files))
        return found


def _each(kind: HealthKind, severity: HealthSeverity, files: Iterable[Path]) -> HealthFinding:
    return HealthFinding(kind, severity, tuple((file,) for file in files))


def _duplicates(
    films: Sequence[TrainingFilm], near: Sequence[tuple[TrainingFilm, TrainingFilm]]
) -> list[HealthFinding]:
    """Files of the same bytes, and pairs of different bytes that are likely one picture."""
    by_hash: dict[str, list[TrainingFilm]] = defaultdict(list)
    for film in films:
        if film.facts is not None:
            by_hash[film.facts.sha256].append(film)
    groups: dict[HealthKind, list[tuple[Path, ...]]] = defaultdict(list)
    for same in (each for each in by_hash.values() if len(each) > 1):
        if len({film.label for film in same}) > 1:
            kind = HealthKind.SAME_FILE_TWO_CLASSES
        else:
            kind = _across(same, HealthKind.SAME_FILE, HealthKind.SAME_FILE_ACROSS_SPLITS)
        groups[kind].append(tuple(film.file for film in same))
    for pair in near:
        if len({film.facts.sha256 for film in pair if film.facts}) > 1:
            kind = _across(pair, HealthKind.NEAR_DUPLICATE, HealthKind.NEAR_DUPLICATE_ACROSS_SPLITS)
            groups[kind].append(tuple(film.file for film in pair))
    stops = (HealthKind.SAME_FILE_TWO_CLASSES, HealthKind.SAME_FILE_ACROSS_SPLITS)
    return [
        HealthFinding(
            kind, HealthSeverity.STOPS if kind in stops else HealthSeverity.WARNS, tuple(found)
        )
        for kind, found in groups.items()
    ]


def _across(films: Sequence[TrainingFilm], within: HealthKind, across: HealthKind) -> HealthKind:
    return across if len({film.split for film in films}) > 1 else within
