"""What is refused, what is warned about."""

from dataclasses import replace

import numpy as np
import pytest

from ncov_desktop import text
from ncov_desktop.core import intended_use
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.results import FindingKind, Severity
from ncov_desktop.core.study import (
    Intent,
    Patient,
    Provenance,
    Radiograph,
    Study,
    WarningKind,
)
from ncov_desktop.core.trust import Distance

FILM = Radiograph(
    np.zeros((512, 400), np.uint16),
    12,
    Provenance("phantom", FileHash("0" * 64), "DICOM"),
    view="PA",
)
ADULT = Patient(age_years=55.0)


def _study(film: Radiograph = FILM, patient: Patient = ADULT, modality: str = "CR") -> Study:
    return Study(None, patient, modality, (film,))


def _kinds(study: Study) -> dict[FindingKind, Severity]:
    return {f.kind: f.severity for f in intended_use.check(study, study.radiographs[0])}


def test_a_frontal_film_of_an_adult_has_no_findings() -> None:
    assert _kinds(_study()) == {}


@pytest.mark.parametrize(
    ("study", "kind"),
    [
        (_study(modality="CT"), FindingKind.NOT_A_RADIOGRAPH),
        (_study(replace(FILM, body_part="HIP")), FindingKind.NOT_A_CHEST),
        (_study(replace(FILM, view="LL")), FindingKind.LATERAL_VIEW),
        (_study(replace(FILM, view="RAO")), FindingKind.LATERAL_VIEW),
        (_study(replace(FILM, intent=Intent.FOR_PROCESSING)), FindingKind.FOR_PROCESSING),
        (_study(patient=Patient(age_years=17.9)), FindingKind.UNDER_18),
        (_study(replace(FILM, warnings=(WarningKind.INCOMPLETE,))), FindingKind.INCOMPLETE),
        (_study(replace(FILM, warnings=(WarningKind.MOSTLY_COLOUR,))), FindingKind.MOSTLY_COLOUR),
        (_study(replace(FILM, pixels=np.zeros((223, 900), np.uint16))), FindingKind.TOO_SMALL),
    ],
)
def test_outside_the_intended_use_is_refused(study: Study, kind: FindingKind) -> None:
    found = intended_use.check(study, study.radiographs[0])
    assert found[0].kind is kind
    assert found[0].severity is Severity.REFUSE
    assert intended_use.refused(found)
    assert text.finding_sentence(found[0]).endswith(".")


@pytest.mark.parametrize("part", ["CHEST", "THORAX", "Chest PA", "LUNG", None, ""])
def test_chests_by_any_name_are_judged(part: str | None) -> None:
    assert _kinds(_study(replace(FILM, body_part=part))) == {}


def test_what_a_picture_file_does_not_say_is_a_warning() -> None:
    film = replace(FILM, view=None, warnings=(WarningKind.LOSSY_SOURCE, WarningKind.NO_WINDOW))
    kinds = _kinds(_study(film, Patient(), ""))
    assert kinds == dict.fromkeys(
        (
            FindingKind.AGE_UNKNOWN,
            FindingKind.VIEW_UNKNOWN,
            FindingKind.LOSSY_SOURCE,
            FindingKind.NO_WINDOW,
        ),
        Severity.WARN,
    )


@pytest.mark.parametrize(
    ("ratio", "kind", "severity"),
    [
        (1.01, FindingKind.UNLIKE_TRAINING, Severity.WARN),
        (1.6, FindingKind.UNLIKE_TRAINING, Severity.WARN),
        (1.61, FindingKind.FAR_FROM_TRAINING, Severity.REFUSE),
    ],
)
def test_films_far_from_the_training_films(
    ratio: float, kind: FindingKind, severity: Severity
) -> None:
    (found,) = intended_use.judge_distance(Distance(("a",), (100.0,), ratio))
    assert (found.kind, found.severity) == (kind, severity)
    assert found.detail == f"{ratio:.1f}"
    assert intended_use.refused((found,)) is (severity is Severity.REFUSE)


@pytest.mark.parametrize("distance", [None, Distance(("a",), (99.0,), 1.0)])
def test_a_usual_or_unknown_distance_is_no_finding(distance: Distance | None) -> None:
    assert intended_use.judge_distance(distance) == ()
