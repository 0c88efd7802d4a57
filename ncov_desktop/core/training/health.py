"""What is wrong with a set of films before a network is trained on them, as frozen values.

A network learns whatever tells the classes apart. Where the source, the shape or the compression of a
film does, it learns these and not the lungs, and the test films, of the same sources, do not show it.
Source: DeGrave et al. 2021, DOI 10.1038/s42256-021-00338-7; Roberts et al. 2021,
DOI 10.1038/s42256-021-00307-0.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ncov_desktop.core.training.composition import Composition
from ncov_desktop.core.training.dataset import TrainingFilm
from ncov_desktop.core.training.imported import FilmsLooked


class HealthSeverity(StrEnum):
    """STOPS: no training begins. WARNS: it may, but its result proves less. NOTES: to be known."""

    STOPS = "stops"
    WARNS = "warns"
    NOTES = "notes"


class HealthKind(StrEnum):
    """What was found. Facts are named behind each."""

    UNREADABLE = "unreadable"
    REFUSED = "refused"  # finding: a FindingKind
    UNUSUAL = "unusual"  # finding: a FindingKind
    CHANGED = "changed"
    SAME_FILE = "same-file"
    SAME_FILE_ACROSS_SPLITS = "same-file-across-splits"
    SAME_FILE_TWO_CLASSES = "same-file-two-classes"
    NEAR_DUPLICATE = "near-duplicate"
    NEAR_DUPLICATE_ACROSS_SPLITS = "near-duplicate-across-splits"
    PATIENT_IN_TWO_SPLITS = "patient-in-two-splits"  # patients
    PATIENT_OF_TWO_CLASSES = "patient-of-two-classes"  # patients
    CLASS_MISSING = "class-missing"  # label, split
    CLASS_SMALL = "class-small"  # label, split, patients
    CLASSES_UNEQUAL = "classes-unequal"  # label, times
    SOURCE_TELLS_CLASS = "source-tells-class"  # cramers_v, share, usual
    SHAPE_TELLS_CLASS = "shape-tells-class"  # balanced
    LOSS_TELLS_CLASS = "loss-tells-class"  # covid19, other_pneumonia: shares that are lossy
    SIZES = "sizes"  # least, middle, most: of the shorter side; least_bits, most_bits
    NAME_IN_FILE_NAME = "name-in-file-name"
    DATE_IN_FILE_NAME = "date-in-file-name"
    NUMBER_IN_FILE_NAME = "number-in-file-name"


Fact = str | int | float


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """One finding. groups: the films it is about; films of one group belong together.

    A pair of duplicates is a group, and so are the films of one patient. Where the films only share a
    property each is a group of its own.
    """

    kind: HealthKind
    severity: HealthSeverity
    groups: tuple[tuple[Path, ...], ...] = ()
    facts: tuple[tuple[str, Fact], ...] = ()

    @property
    def films(self) -> tuple[Path, ...]:
        """All films it is about, each once."""
        return tuple(dict.fromkeys(film for group in self.groups for film in group))

    @property
    def surplus(self) -> tuple[Path, ...]:
        """The films without which it would not be there; none where leaving films out is no cure."""
        if self.kind in _WHOLE_GROUP:
            return self.films
        if self.kind in _ALL_BUT_FIRST:
            return tuple(dict.fromkeys(film for group in self.groups for film in group[1:]))
        return ()


_WHOLE_GROUP = frozenset(
    (
        HealthKind.UNREADABLE,
        HealthKind.REFUSED,
        HealthKind.UNUSUAL,
        HealthKind.SAME_FILE_TWO_CLASSES,
    )
)
_ALL_BUT_FIRST = frozenset(
    (
        HealthKind.SAME_FILE,
        HealthKind.SAME_FILE_ACROSS_SPLITS,
        HealthKind.NEAR_DUPLICATE,
        HealthKind.NEAR_DUPLICATE_ACROSS_SPLITS,
    )
)


@dataclass(frozen=True, slots=True)
class HealthReport:
    """The end of a health check. films: in their order; those that were read have their facts.

    findings: the gravest first. composition: what the films are, by class, source and split.
    """

    films: tuple[TrainingFilm, ...]
    findings: tuple[HealthFinding, ...]
    composition: Composition

    @property
    def stops(self) -> bool:
        """True where no training may begin with these films."""
        return any(each.severity is HealthSeverity.STOPS for each in self.findings)

    def without(self, films: Iterable[Path]) -> tuple[TrainingFilm, ...]:
        """The films but for some, to be checked again."""
        left_out = frozenset(films)
        return tuple(film for film in self.films if film.file not in left_out)


HealthEvent = FilmsLooked | HealthReport
