"""The films a network is trained and tested on, as frozen values and as the table they are kept in.

The table is a CSV file with one row per film. Any table with the columns 'file', 'label', 'patient_id',
'source' and 'split' can be read; what is written has all of `COLUMNS`.
"""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bounded import read_bounded
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA

LABELS = (COVID19, OTHER_PNEUMONIA)
COLUMNS = (
    "file",
    "label",
    "patient_id",
    "source",
    "split",
    "view",
    "licence",
    "sha256",
    "rows",
    "cols",
    "bits",
    "lossy",
)
_NEEDED = COLUMNS[:5]
_MAX_BYTES = 256 * 1024**2

_Cell = Callable[[str], str]
_Wrong = Callable[[str], NcovError]


class Split(StrEnum):
    """What a film is used for."""

    TRAIN = "train"
    VALID = "valid"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose film it is and where it comes from.

    patient: a name for the patient, the same for all films of one. source: the collection; its films
        have one origin and one look. view: 'PA', 'AP' or ''.
    """

    patient: str
    source: str
    view: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What reading the file once has shown.

    sha256: of the file. lossy: whether the file says that its picture was compressed with loss.
    """

    sha256: str
    rows: int
    cols: int
    bits: int
    lossy: bool


@dataclass(frozen=True, slots=True)
class TrainingFilm:
    """One film: its file, its true class, and what it is used for.

    label: one of `LABELS`. split: None before the films are divided.
    facts: None before the file was read.
    """

    file: Path
    label: str
    origin: Origin
    split: Split | None = None
    facts: FilmFacts | None = None


def read_dataset(table: Path) -> tuple[TrainingFilm, ...]:
    """The films of a table. Files that are not named in full lie beside the table.

    Raises: NcovError (file_missing, file_unreadable, dataset_damaged with the `line` and `column` that
        are wrong, dataset_empty).
    """
    try:
        words = read_bounded(table, _MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError as error:
        raise NcovError(ErrorKind.FILE_MISSING) from error
    except UnicodeDecodeError as error:
        raise NcovError(ErrorKind.DATASET_DAMAGED, line=1, column="") from error
    except OSError as error:
        raise NcovError(ErrorKind.FILE_UNREADABLE) from error
    rows = csv.DictReader(io.StringIO(words, newline=""))
    missing = next((name for name in _NEEDED if name not in (rows.fieldnames or ())), None)
    if missing is not None:
        raise NcovError(ErrorKind.DATASET_DAMAGED, line=1, column=missing)
    films = []
    try:
        for row in rows:
            films.append(_film(row, table.parent, rows.line_num))
    except csv.Error as error:
        raise NcovError(ErrorKind.DATASET_DAMAGED, line=rows.line_num, column="") from error
    if not films:
        raise NcovError(ErrorKind.DATASET_EMPTY)
    return tuple(films)


def write_dataset(table: Path, films: Iterable[TrainingFilm]) -> None:
    """Writes the table, for this user's eyes only. Raises: OSError."""
    write_atomically(table, dataset_text(films).encode(), private=True)


def dataset_text(films: Iterable[TrainingFilm]) -> str:
    """The table's text; the same films give the same text."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(film) for film in films)
    return stream.getvalue()


def dataset_sha256(films: Iterable[TrainingFilm]) -> str:
    """Names the films, their classes and their splits, whatever folder they lie in."""
    rows = sorted(
        (film.facts.sha256 if film.facts else film.file.name, film.label, film.split or "")
        for film in films
    )
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _film(row: Mapping[str, str | None], folder: Path, line: int) -> TrainingFilm:
    def cell(name: str) -> str:
        return (row.get(name) or "").strip()

    def wrong(column: str) -> NcovError:
        return NcovError(ErrorKind.DATASET_DAMAGED, line=line, column=column)

    for name in ("file", "patient_id"):
        if not cell(name):
            raise wrong(name)
    if cell("label") not in LABELS:
        raise wrong("label")
    if cell("split") not in ("", *Split):
        raise wrong("split")
    return TrainingFilm(
        file=folder / cell("file"),
        label=cell("label"),
        origin=Origin(cell("patient_id"), cell("source"), cell("view"), cell("licence")),
        split=Split(cell("split")) if cell("split") else None,
        facts=_facts(cell, wrong),
    )


def _facts(cell: _Cell, wrong: _Wrong) -> FilmFacts | None:
    """None where the table does not have them all."""
    if not all(cell(name) for name in ("sha256", "rows", "cols", "bits", "lossy")):
        return None
    numbers = []
    for name in ("rows", "cols", "bits"):
        if not cell(name).isdecimal():
            raise wrong(name)
        numbers.append(int(cell(name)))
    rows, cols, bits = numbers
    return FilmFacts(cell("sha256"), rows, cols, bits, cell("lossy") == "yes")


def _row(film: TrainingFilm) -> dict[str, str | int]:
    row: dict[str, str | int] = {
        "file": str(film.file),
        "label": film.label,
        "patient_id": film.origin.patient,
        "source": film.origin.source,
        "split": film.split or "",
        "view": film.origin.view,
        "licence": film.origin.licence,
    }
    if film.facts is not None:
        row |= {
            "sha256": film.facts.sha256,
            "rows": film.facts.rows,
            "cols": film.facts.cols,
            "bits": film.facts.bits,
            "lossy": "yes" if film.facts.lossy else "no",
        }
    return row
