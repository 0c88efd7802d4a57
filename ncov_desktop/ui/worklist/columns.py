"""The columns of the worklist: what each says of a film, and what it is sorted by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ncov_desktop.core.plain import shown
from ncov_desktop.core.screening import SortColumn
from ncov_desktop.text import worklist as words
from ncov_desktop.text.language import day, day_and_time, mark, number, tr

if TYPE_CHECKING:
    from ncov_desktop.core.screening import ScreeningRecord


@dataclass(frozen=True, slots=True)
class Column:
    """words: what stands in a cell. identity: it may name the patient.

    falling: whether a first click sorts it from the highest down. sort: None where it has no order.
    """

    key: str
    title: str
    words: Callable[[ScreeningRecord], str]
    width: int
    sort: SortColumn | None
    shown: bool = True
    identity: bool = False
    falling: bool = False


def _percentile(record: ScreeningRecord) -> str:
    distance = record.outcome.distance
    return number(distance.percentile) if distance else ""


COLUMNS = (
    Column("score", mark("COVID-19 score"), words.score_words, 140, SortColumn.SCORE, falling=True),
    Column("label", mark("Favoured"), words.label_words, 172, SortColumn.LABEL),
    Column("review", mark("Review"), words.review_words, 88, SortColumn.REVIEW),
    Column(
        "findings", mark("Findings"), words.remark_words, 168, SortColumn.FINDINGS, falling=True
    ),
    Column(
        "patient",
        mark("Patient"),
        lambda each: each.outcome.about.patient_name,
        112,
        SortColumn.PATIENT_NAME,
        identity=True,
    ),
    Column(
        "file",
        mark("File"),
        lambda each: each.outcome.file.source.file_name,
        132,
        SortColumn.FILE,
        identity=True,
    ),
    Column(
        "accession",
        mark("Accession"),
        lambda each: each.outcome.about.accession_number,
        100,
        SortColumn.ACCESSION_NUMBER,
        identity=True,
    ),
    Column(
        "date",
        mark("Study date"),
        lambda each: day(each.outcome.about.study_date),
        116,
        SortColumn.STUDY_DATE,
        falling=True,
    ),
    Column("view", mark("View"), lambda each: each.outcome.about.view, 72, SortColumn.VIEW),
    Column("percentile", mark("Percentile"), _percentile, 100, SortColumn.PERCENTILE, falling=True),
    Column(
        "id",
        mark("Patient ID"),
        lambda each: each.outcome.about.patient_id,
        108,
        SortColumn.PATIENT_ID,
        identity=True,
    ),
    Column("status", mark("Status"), words.status_words, 100, SortColumn.STATUS, shown=False),
    Column(
        "folder",
        mark("Folder"),
        lambda each: each.outcome.file.source.folder.replace("\0", "/"),
        200,
        SortColumn.FOLDER,
        shown=False,
        identity=True,
    ),
    Column(
        "screened",
        mark("Screened"),
        lambda each: day_and_time(each.at.astimezone()),
        164,
        SortColumn.SCREENED,
        shown=False,
        falling=True,
    ),
    Column(
        "model",
        mark("Network"),
        lambda each: each.outcome.prediction.model_id if each.outcome.prediction else "",
        160,
        SortColumn.MODEL,
        shown=False,
    ),
)
"""Every column, in the order in which they stand at first."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which columns are seen, from left to right, and how wide those are that the reader changed.

    order: all keys. widths: by key; of columns that are not named, the one at first.
    """

    shown: tuple[str, ...] = tuple(each.key for each in COLUMNS if each.shown)
    order: tuple[str, ...] = tuple(each.key for each in COLUMNS)
    widths: dict[str, int] = field(default_factory=dict)


FIGURES = frozenset({"percentile"})
"""Columns whose figures stand under each other, at the right."""

MEANINGS = {
    "score": words.NOT_SEVERITY,
    "label": mark("Which class the score favours, if the film shows pneumonia."),
    "findings": mark(
        "Why a film is not judged, or what to keep in mind. Falling, the gravest come first."
    ),
    "percentile": mark("Of 100 films like those of the training, so many lie nearer to them."),
}


def cell_words(record: ScreeningRecord, column: Column, *, identity_hidden: bool = False) -> str:
    """What stands in a cell: one line, and nothing that names the patient where that is hidden."""
    if identity_hidden and column.identity:
        return tr("Film {number}", number=str(record.id)) if column.key == "file" else ""
    return shown(column.words(record))
