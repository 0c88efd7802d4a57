"""Every finding and every reason of an import has its sentence, with its figures and without a name."""

from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, FindingKind
from ncov_desktop.core.training.health import HealthFinding, HealthKind, HealthSeverity
from ncov_desktop.core.training.imported import Dropped, DropReason, PatientRule
from ncov_desktop.text.training import (
    IMPORT_KINDS,
    PATIENT_RULES,
    SEVERITY_NAMES,
    drop_words,
    health_words,
    reason_words,
)

FACTS = {
    HealthKind.REFUSED: {"finding": FindingKind.LATERAL_VIEW.value},
    HealthKind.UNUSUAL: {"finding": FindingKind.BURNT_IN_TEXT.value},
    HealthKind.PATIENT_IN_TWO_SPLITS: {"patients": 2},
    HealthKind.PATIENT_OF_TWO_CLASSES: {"patients": 2},
    HealthKind.CLASS_MISSING: {"label": COVID19, "split": "valid"},
    HealthKind.CLASS_SMALL: {"label": COVID19, "split": "test", "patients": 7},
    HealthKind.CLASSES_UNEQUAL: {"label": OTHER_PNEUMONIA, "times": 3.25},
    HealthKind.SOURCE_TELLS_CLASS: {"cramers_v": 0.956, "share": 0.98, "usual": 0.55},
    HealthKind.SHAPE_TELLS_CLASS: {"balanced": 0.94},
    HealthKind.LOSS_TELLS_CLASS: {COVID19: 0.56, OTHER_PNEUMONIA: 0.04},
    HealthKind.SIZES: {"least": 268, "middle": 512, "most": 512, "least_bits": 8, "most_bits": 16},
}


def finding(kind: HealthKind, **facts: str | int | float) -> HealthFinding:
    told = tuple((facts or FACTS.get(kind, {})).items())
    groups = ((Path("/ward/DOE^JANE.dcm"),), (Path("/ward/b.dcm"),))
    return HealthFinding(kind, HealthSeverity.WARNS, groups, told)


@pytest.mark.parametrize("kind", HealthKind)
def test_every_finding_has_words_and_names_no_film(kind: HealthKind) -> None:
    title, meaning = health_words(finding(kind))
    assert meaning.endswith(".")
    assert title[0].isupper() or title[0].isdecimal()
    for words in (title, meaning):
        assert not {"{", "}", "%n"} & {*words, words[:2]}
        assert "DOE" not in words


def test_figures_are_written_as_people_write_them() -> None:
    assert "98%" in health_words(finding(HealthKind.SOURCE_TELLS_CLASS))[1]
    assert "0.96" in health_words(finding(HealthKind.SOURCE_TELLS_CLASS))[1]
    assert health_words(finding(HealthKind.CLASSES_UNEQUAL))[0].startswith("Other Pneumonias: 3.2")
    assert health_words(finding(HealthKind.UNREADABLE))[0] == "2 films cannot be read"
    small = health_words(finding(HealthKind.CLASS_SMALL))
    assert small[0] == "Few patients: COVID-19 Pneumonia, test"
    assert small[1].startswith("7 patients")


def test_before_films_are_divided_no_split_is_named() -> None:
    missing = finding(HealthKind.CLASS_MISSING, label=COVID19, split="")
    small = finding(HealthKind.CLASS_SMALL, label=COVID19, split="", patients=3)
    assert health_words(missing)[0] == "There is no film of COVID-19 Pneumonia"
    assert health_words(small)[0] == "Few patients: COVID-19 Pneumonia"


@pytest.mark.parametrize("reason", DropReason)
def test_every_reason_has_words(reason: DropReason) -> None:
    assert drop_words(Dropped(Path("a"), reason, "L")).strip()
    assert "{" not in drop_words(Dropped(Path("a"), reason))
    assert "…" not in reason_words(reason)
    assert "(" not in reason_words(reason)


def test_an_unreadable_file_says_why() -> None:
    said = drop_words(Dropped(Path("a"), DropReason.UNREADABLE, ErrorKind.FILE_EMPTY.value))
    assert "empty" in said


def test_all_other_kinds_have_names() -> None:
    assert all(SEVERITY_NAMES[each] for each in HealthSeverity)
    assert all(PATIENT_RULES[each] for each in PatientRule)
    kinds = ("own", "cohen", "nih", "openi", "folders", "reviewed")
    assert all(IMPORT_KINDS[each] for each in kinds)
