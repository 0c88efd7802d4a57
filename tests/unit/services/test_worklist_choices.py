"""Columns and named filters, kept in a file that may be anything."""

from datetime import date
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.results import COVID19, FindingKind
from ncov_desktop.core.screening import DateRange, Range, ReviewAnswer, Status, WorklistFilter
from ncov_desktop.core.trust import TrustFinding
from ncov_desktop.services.worklist_choices import (
    FILE_NAME,
    WorklistChoices,
    read_choices,
    write_choices,
)

FULL = WorklistFilter(
    text="doe",
    statuses=frozenset({Status.REFUSED}),
    labels=frozenset({COVID19}),
    score=Range(0.25, None),
    findings=frozenset({FindingKind.BURNT_IN_TEXT}),
    study_dates=DateRange(None, date(2020, 3, 14)),
    reviewed=True,
    answers=frozenset({ReviewAnswer.UNSURE}),
    percentile=Range(None, 99.5),
    views=frozenset({"", "AP"}),
    model_ids=frozenset({"made-up-v1"}),
    trust=frozenset({TrustFinding.FROM_FRAME}),
    screened=DateRange(date(2026, 11, 24), None),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path))
    return tmp_path


def test_every_part_of_a_filter_comes_back(folder: Path) -> None:
    widths = {"score": 200}
    kept = WorklistChoices(columns=("score", "file"), order=("file", "score"), widths=widths)
    kept = kept.with_filter("Mine", FULL)
    write_choices(kept)
    assert read_choices() == (kept, None)


def test_a_name_stands_once_and_is_forgotten(folder: Path) -> None:
    kept = WorklistChoices().with_filter("b", FULL).with_filter("A", FULL)
    kept = kept.with_filter("b", WorklistFilter())
    assert [(each.name, each.filter.text) for each in kept.filters] == [("A", "doe"), ("b", "")]
    assert [each.name for each in kept.without_filter("A").filters] == ["b"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"filters": [{"name": "x"}]}', b'{"widths": {"file": -5}}', b"\xff" * 300_000],
)
def test_a_damaged_file_is_set_aside(folder: Path, content: bytes) -> None:
    (folder / FILE_NAME).write_bytes(content)
    choices, problem = read_choices()
    assert choices == WorklistChoices()
    assert problem is not None
    assert problem.kind is ErrorKind.SETTINGS_DAMAGED
    assert (folder / str(problem.facts["name"])).read_bytes() == content
