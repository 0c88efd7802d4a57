"""What is to be said of a set of films as a whole: its patients, classes, sources, shapes and sizes."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.composition import Composition
from ncov_desktop.core.training.dataset import LABELS, FilmFacts, Split, TrainingFilm
from ncov_desktop.core.training.health import HealthFinding, HealthKind, HealthSeverity

# Rules of thumb, and choices of ours: from here on much of the class is told without the lungs.
SOURCE_TELLS, SHAPE_TELLS, LOSS_TELLS = 0.3, 0.65, 0.2
FEW_PATIENTS = 20
UNEQUAL_TIMES = 3.0
_ENDS = 10


def of_patients(films: Sequence[TrainingFilm]) -> list[HealthFinding]:
    """Patients in two splits, which stop a training, and patients with films of both classes."""
    own: dict[str, list[TrainingFilm]] = defaultdict(list)
    for film in films:
        own[film.origin.patient].append(film)
    in_two = [each for each in own.values() if len({film.split for film in each}) > 1]
    of_two = [each for each in own.values() if len({film.label for film in each}) > 1]
    found = []
    for kind, severity, groups in (
        (HealthKind.PATIENT_IN_TWO_SPLITS, HealthSeverity.STOPS, in_two),
        (HealthKind.PATIENT_OF_TWO_CLASSES, HealthSeverity.NOTES, of_two),
    ):
        if groups:
            files = tuple(tuple(film.file for film in group) for group in groups)
            found.append(HealthFinding(kind, severity, files, (("patients", len(groups)),)))
    return found


def of_composition(made_of: Composition, films: Sequence[TrainingFilm]) -> list[HealthFinding]:
    """Classes that are missing, small or unequal, and what tells them apart beside the film."""
    found = [*_classes(made_of, films)]
    if len(made_of.sources) > 1 and made_of.cramers_v >= SOURCE_TELLS:
        facts = (
            ("cramers_v", made_of.cramers_v),
            ("share", made_of.by_source),
            ("usual", made_of.usual),
        )
        by_source = tuple(
            tuple(film.file for film in films if film.origin.source == source)
            for source in made_of.sources
        )
        kind = HealthKind.SOURCE_TELLS_CLASS
        found.append(HealthFinding(kind, HealthSeverity.WARNS, by_source, facts))
    if made_of.by_shape is not None and made_of.by_shape >= SHAPE_TELLS:
        by_class = tuple(_of_class(films, label) for label in LABELS)
        told = (("balanced", made_of.by_shape),)
        kind = HealthKind.SHAPE_TELLS_CLASS
        found.append(HealthFinding(kind, HealthSeverity.WARNS, by_class, told))
    return found


def of_facts(films: Sequence[TrainingFilm]) -> list[HealthFinding]:
    """How sizes and depths are spread, and whether loss in compression tells the classes apart.

    films: those that were read, with their facts.
    """
    known = [(film, film.facts) for film in films if film.facts is not None]
    if not known:
        return []
    found = []
    lossy: dict[str, list[Path]] = defaultdict(list)
    for film, facts in known:
        if facts.lossy:
            lossy[film.label].append(film.file)
    sizes = {label: sum(film.label == label for film, _ in known) for label in LABELS}
    if all(sizes.values()):
        shares = {label: len(lossy[label]) / sizes[label] for label in LABELS}
        if abs(shares[COVID19] - shares[OTHER_PNEUMONIA]) >= LOSS_TELLS:
            groups = tuple(tuple(files) for files in lossy.values() if files)
            kind, told = HealthKind.LOSS_TELLS_CLASS, tuple(shares.items())
            found.append(HealthFinding(kind, HealthSeverity.WARNS, groups, told))
    return [*found, _sizes(known)]


def _sizes(known: Sequence[tuple[TrainingFilm, FilmFacts]]) -> HealthFinding:
    """Smallest and largest films, and the depths there are."""
    by_side = sorted(known, key=lambda each: (min(each[1].rows, each[1].cols), each[0].file))
    ends = by_side[:_ENDS], by_side[: -_ENDS - 1 : -1]
    sides = [min(facts.rows, facts.cols) for _, facts in by_side]
    bits = [facts.bits for _, facts in known]
    spread = (
        ("least", sides[0]),
        ("middle", sides[len(sides) // 2]),
        ("most", sides[-1]),
        ("least_bits", min(bits)),
        ("most_bits", max(bits)),
    )
    groups = tuple(tuple(film.file for film, _ in end) for end in ends)
    return HealthFinding(HealthKind.SIZES, HealthSeverity.NOTES, groups, spread)


def _of_class(
    films: Sequence[TrainingFilm], label: str, split: Split | None = None
) -> tuple[Path, ...]:
    return tuple(film.file for film in films if film.label == label and split in (None, film.split))


def _classes(made_of: Composition, films: Sequence[TrainingFilm]) -> list[HealthFinding]:
    divided = any(share.split is not None for share in made_of.shares)
    splits = (Split.TRAIN, Split.VALID, Split.TEST) if divided else (None,)
    found = []
    for split in splits:
        # a plan may test on films from elsewhere only
        if split is not Split.TEST or made_of.count(split=split):
            found += [_class(made_of, films, label, split) for label in LABELS]
    counts = {label: made_of.count(label) for label in LABELS}
    larger = max(LABELS, key=lambda label: counts[label])
    least = min(counts.values())
    if least and counts[larger] / least >= UNEQUAL_TIMES:
        facts = (("label", larger), ("times", counts[larger] / least))
        groups = (_of_class(films, larger),)
        found.append(HealthFinding(HealthKind.CLASSES_UNEQUAL, HealthSeverity.NOTES, groups, facts))
    return [finding for finding in found if finding is not None]


def _class(
    made_of: Composition, films: Sequence[TrainingFilm], label: str, split: Split | None
) -> HealthFinding | None:
    """What is to be said of a class in a split, None where it has patients enough."""
    patients = sum(
        share.patients for share in made_of.shares if (share.label, share.split) == (label, split)
    )
    where = (("label", label), ("split", split or ""))
    if not patients:
        severity = HealthSeverity.WARNS if split is Split.TEST else HealthSeverity.STOPS
        return HealthFinding(HealthKind.CLASS_MISSING, severity, (), where)
    if patients >= FEW_PATIENTS:
        return None
    facts, groups = (*where, ("patients", patients)), (_of_class(films, label, split),)
    return HealthFinding(HealthKind.CLASS_SMALL, HealthSeverity.WARNS, groups, facts)
