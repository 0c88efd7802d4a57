"""Films of OpenI (Indiana University), which are only ever tested on, with a reader's tags.

The collection does not say which films show a pneumonia in words that a program should trust; as in the
paper a reader looks and tags. A table with the columns 'file' and 'tag' says what was seen; where the
collection's own table of projections lies beside it, the view and the patient are taken from there.
"""

import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core.browser import Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Origin, Split, TrainingFilm
from ncov_desktop.core.training.imported import OPENI, DropReason, ImportEvent, PatientRule
from ncov_desktop.services.collecting.rows import Rows, read_rows
from ncov_desktop.services.collecting.sifting import Candidate, frontal_word, sift
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.folders import walk

PROJECTIONS, TAGS = "indiana_projections.csv", "tags.csv"
_PROJECTION_COLUMNS = frozenset(("uid", "filename", "projection"))
_TAG_COLUMNS = frozenset(("file", "tag"))
_PICTURES = (".png", ".dcm", ".jpg", ".jpeg", ".tif", ".tiff")
_TAGS = {
    "covid19": COVID19,
    "otherpneumonia": OTHER_PNEUMONIA,
    "pneumonia": OTHER_PNEUMONIA,
    "nopneumonia": DropReason.TAGGED_OTHERWISE,
    "normal": DropReason.TAGGED_OTHERWISE,
    "unsure": DropReason.UNSURE,
    "": DropReason.UNTAGGED,
}
_NUMBER = re.compile(r"(?:CXR)?(\d+)_")


@dataclass(frozen=True, slots=True)
class _Projection:
    """What the collection's table says of a file."""

    patient: str
    view: str


def import_tagged(
    table: Path, rows: Rows, reader: FilmReader
) -> Generator[ImportEvent, None, None]:
    """The tagged films of the folder in which the table lies; the others are listed as untagged.

    table: of tags, or of projections with one of tags named 'tags.csv' beside it.
    Raises: NcovError (dataset_unknown, tags_wrong, and those of `read_rows`).
    """
    folder = table.absolute().parent
    if rows.columns >= _PROJECTION_COLUMNS:
        projections = _projections(rows)
        tags = _tags(read_rows(folder / TAGS)) if (folder / TAGS).is_file() else {}
    elif rows.columns >= _TAG_COLUMNS:
        tags = _tags(rows)
        beside = folder / PROJECTIONS
        projections = _projections(read_rows(beside)) if beside.is_file() else {}
    else:
        raise NcovError(ErrorKind.DATASET_UNKNOWN)
    files = [each for each in walk(folder) if not isinstance(each, Problem)]
    films = sorted(file for file in files if file.suffix.casefold() in _PICTURES)
    found = {file.name for file in films}
    films += [folder / name for name in sorted(set(tags) - found)]
    candidates = [_candidate(file, tags, projections) for file in films]
    yield from sift("openi", candidates, reader)


def _candidate(
    file: Path, tags: Mapping[str, str], projections: Mapping[str, _Projection]
) -> Candidate:
    meant = _TAGS[tags.get(file.name, "")]
    said = projections.get(file.name)
    if said is not None:
        patient, view, rule = said.patient, said.view, PatientRule.TABLE
    else:
        number = _NUMBER.match(file.name)
        patient, view = number.group(1) if number else file.stem, ""
        rule = PatientRule.FILE_NAME
    drop = meant if isinstance(meant, DropReason) else None
    label = "" if isinstance(meant, DropReason) else meant
    origin = Origin(f"openi-{patient}", OPENI, frontal_word(view))
    return Candidate(TrainingFilm(file, label, origin, Split.TEST), rule, view, drop=drop)


def _tags(rows: Rows) -> dict[str, str]:
    """The tag of each file's name. Raises: NcovError (tags_wrong with the `line`)."""
    tags: dict[str, str] = {}
    for line, cells in rows.lines:
        name = Path(cells.get("file", "").replace("\\", "/")).name
        tag = re.sub(r"[\s_-]", "", cells.get("tag", "").casefold())
        if not name or tag not in _TAGS or tags.setdefault(name, tag) != tag:
            raise NcovError(ErrorKind.TAGS_WRONG, line=line)
    return tags


def _projections(rows: Rows) -> dict[str, _Projection]:
    return {
        cells.get("filename", ""): _Projection(cells.get("uid", ""), cells.get("projection", ""))
        for _, cells in rows.lines
    }
